//! Letters on their way, and the two acts the carrier enters about each: that it begins, and what came of it.

use super::parcel::Parcel;
use crate::clock::seed;
use jiff::Timestamp;
use mechanism::letters::{LetterCommand, Returned};
use mechanism::{Actor, Command, CommandId, LetterId, Reader, Submission};
use record::{Receipt, Record, Rejection};
use std::time::Duration;
use words::Lang;

/// How often what came of an attempt is entered again before it is left to an officer to look.
const REPORTS: u32 = 6;

/// A letter on its way.
pub(super) struct OnItsWay {
    pub(super) letter: LetterId,
    pub(super) attempt: u16,
    /// Since when.
    pub(super) since: Timestamp,
    pub(super) parcel: Parcel,
}

/// The letters on their way, those that wait longest first.
pub(super) fn on_their_way(record: &Record) -> Vec<OnItsWay> {
    let view = record.see(Reader::Office);
    let at = view.now();
    let carriages = view.letters_to_carry().into_iter();
    carriages
        .map(|carriage| OnItsWay {
            letter: carriage.letter.id,
            attempt: carriage.attempt,
            since: carriage.letter.since,
            parcel: Parcel {
                id: format!("letter-{}", carriage.letter.id),
                to: carriage.to.address,
                subject: if carriage.to.neutral {
                    neutral_subject(&carriage.text.language)
                } else {
                    carriage.text.subject
                },
                language: carriage.text.language,
                body: carriage.text.body,
                neutral: carriage.to.neutral,
                at,
            },
        })
        .collect()
}

/// A subject that says nothing to who looks over a shoulder.
pub(super) fn neutral_subject(language: &str) -> String {
    let language = Lang::from_code(language).unwrap_or(Lang::En);
    words::say(language, "notice-neutral-subject").into_owned()
}

impl OnItsWay {
    /// Enters that this carrier begins. Only who enters it first sends: to all others the record answers that it was
    /// entered already.
    pub(super) async fn begin(&self, record: &Record) -> bool {
        let id = format!("{} {}", self.letter, self.attempt);
        let command = LetterCommand::Attempt {
            letter: self.letter,
            attempt: self.attempt,
        };
        let id = CommandId::of_consequence("a letter is attempted", &id);
        match enter(record, id, command).await {
            Some(Ok(receipt)) => !receipt.repeated,
            Some(Err(rejection)) => {
                tracing::info!(letter = %self.letter, %rejection, "a letter was not begun");
                false
            }
            None => false,
        }
    }

    /// Enters what came of it. If that cannot be, the letter is shown with an outcome that is not known.
    pub(super) async fn report(&self, record: &Record, sent: bool) {
        let id = format!("{} {} {sent}", self.letter, self.attempt);
        let id = CommandId::of_consequence("a letter was attempted", &id);
        for round in 0..REPORTS {
            let command = LetterCommand::Report {
                letter: self.letter,
                sent,
            };
            match enter(record, id, command).await {
                Some(Ok(_)) => return,
                Some(Err(Rejection::Refused(refusal))) => {
                    tracing::warn!(letter = %self.letter, %refusal, "what came of a letter was not entered");
                    return;
                }
                _ => tokio::time::sleep(Duration::from_millis(250 << round)).await,
            }
        }
        tracing::error!(letter = %self.letter, sent, "what came of a letter could not be entered");
    }
}

/// A letter came back, and an officer has read why.
pub(crate) fn bounced(record: &Record, letter: LetterId, reason: Returned) -> anyhow::Result<()> {
    let received = record.clock().now();
    let seed = seed()?;
    let id = CommandId::of_consequence("a letter came back", &format!("{letter} {received}"));
    let submission = Submission {
        id,
        actor: Actor::at_the_command_line(),
        received,
        happened: None,
        seed,
        command: Command::Letter(LetterCommand::Return { letter, reason }),
    };
    record.submit(submission).map_err(crate::entering::why)?;
    Ok(())
}

/// `None`: the system has no chance to give.
async fn enter(
    record: &Record,
    id: CommandId,
    command: LetterCommand,
) -> Option<Result<Receipt, Rejection>> {
    let submission = Submission {
        id,
        actor: Actor::Carrier,
        received: record.clock().now(),
        happened: None,
        seed: seed().ok()?,
        command: Command::Letter(command),
    };
    Some(record.submit_async(submission).await)
}
