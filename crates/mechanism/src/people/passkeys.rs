//! Passkeys: what a person signs in with. Only they add, renew and remove them.

use super::deciding::owner;
use super::{Credential, PeopleCommand, PeopleEvent, Person};
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, Event, PasskeyId, Refusal, written};

/// The most passkeys a person keeps.
const MOST_PASSKEYS: usize = 20;

/// The longest credential, as JSON: a public key and what the verifier remembers beside it are some hundred bytes.
const LONGEST_CREDENTIAL: usize = 16 * 1024;

pub(super) fn decide(
    submission: &Submission,
    person: &Person,
    command: &PeopleCommand,
) -> Result<Decision, Refusal> {
    match command {
        PeopleCommand::AddPasskey { credential, .. } => {
            if person.passkeys.len() >= MOST_PASSKEYS {
                return Err(Refusal::new("refused-too-many-passkeys").with("most", MOST_PASSKEYS));
            }
            let passkey = PasskeyId::drawn(&submission.seed, 0);
            kept(submission, person, passkey, credential)
        }
        PeopleCommand::RenewPasskey {
            passkey,
            credential,
            ..
        } => {
            let before = credential_of(person, *passkey)?;
            let decision = kept(submission, person, *passkey, credential)?;
            Ok(decision.erasing(before.row, ErasureBasis::Replaced))
        }
        PeopleCommand::RemovePasskey { passkey, .. } => {
            let before = credential_of(person, *passkey)?;
            let removed = PeopleEvent::PasskeyRemoved {
                person: person.id,
                passkey: *passkey,
            };
            let decision = Decision::single(Audience::Restricted, Event::People(removed));
            Ok(decision.erasing(before.row, ErasureBasis::Requested))
        }
        _ => Err(super::deciding::not_yours()),
    }
}

fn credential_of(person: &Person, passkey: PasskeyId) -> Result<Kept, Refusal> {
    person
        .passkeys
        .get(&passkey)
        .map(|passkey| passkey.credential)
        .ok_or_else(|| Refusal::new("refused-no-such-passkey"))
}

fn kept(
    submission: &Submission,
    person: &Person,
    passkey: PasskeyId,
    credential: &Credential,
) -> Result<Decision, Refusal> {
    written::line("label", &credential.label, 60)?;
    let mut shelving = Shelving::new(submission.seed);
    let kept = shelving.keep_value(
        &owner(person.id),
        Purpose::Credential,
        credential,
        Retention::Permanent,
    )?;
    let length: usize = credential.data.to_string().len();
    if length > LONGEST_CREDENTIAL {
        return Err(Refusal::new("refused-content-too-long")
            .with("bytes", length)
            .with("most", LONGEST_CREDENTIAL));
    }
    let event = PeopleEvent::PasskeyKept {
        person: person.id,
        passkey,
        credential: kept,
        on: crate::day_in_vienna(submission.received),
    };
    let decision = Decision::single(Audience::Restricted, Event::People(event));
    Ok(decision.with_vault(shelving))
}
