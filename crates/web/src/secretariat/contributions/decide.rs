//! An officer publishes, returns or declines a contribution in the version they read, and a letter about it is drafted.

use super::{found, one, path};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::contributions::path as public_path;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::letter_text::{Addressee, ContributionOutcome, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use crate::secretariat::{following, who_may};
use axum::extract::Path;
use mechanism::contributions::{ContributionCommand, Reason};
use mechanism::letters::{Envelope, LetterCommand, LetterKind};
use mechanism::{Command, CommandId, ContributionView, Deed};
use words::Lang;

/// `POST …/publication`.
pub(super) async fn publish(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, ContributionOutcome::Published).await
}

/// `POST …/return`.
pub(super) async fn give_back(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, ContributionOutcome::Returned).await
}

/// `POST …/decline`.
pub(super) async fn decline(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, ContributionOutcome::Declined).await
}

async fn decided(
    Path(slug): Path<String>,
    acting: Acting,
    form: Filled,
    outcome: ContributionOutcome,
) -> Answer {
    let shown = found(&acting, &slug)?;
    who_may(&acting, Deed::HandleContributions, shown.dialogue.as_ref())?;
    let contribution = shown.reference;
    let version = form.parsed("version")?;
    let typed = form.get("reason");
    let reason = Reason(typed.replace('\r', ""));
    let (command, done) = match outcome {
        ContributionOutcome::Published => (
            ContributionCommand::Publish {
                contribution,
                version,
            },
            "published",
        ),
        ContributionOutcome::Returned => (
            ContributionCommand::Return {
                contribution,
                version,
                reason,
            },
            "returned",
        ),
        ContributionOutcome::Declined => (
            ContributionCommand::Decline {
                contribution,
                version,
                reason,
            },
            "declined",
        ),
    };
    let id = form.command()?;
    match acting.enter(id, Command::Contribution(command)).await {
        Ok(_) => {
            let drafts = letter(&acting, id, &shown, outcome, typed);
            let drafted = draft_letters(&acting, drafts.into_iter().collect()).await;
            let letter = if drafted > 0 { "&letter=yes" } else { "" };
            let to = format!("{}?done={done}{letter}", path(contribution));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reason", acting.page.refusal(&refusal));
            let now = Acting {
                view: acting.view_now(),
                ..acting
            };
            let shown = found(&now, &slug)?;
            one::shown(&now, shown, faults, typed)
        }
        Err(not) => Err(not.into()),
    }
}

/// A draft to its author, which an officer reads and releases.
fn letter(
    acting: &Acting,
    command: CommandId,
    shown: &ContributionView,
    outcome: ContributionOutcome,
    reason: &str,
) -> Option<(CommandId, Command)> {
    let view = &acting.view;
    let dialogue = shown.dialogue.as_ref();
    if !view.who().may_for(Deed::WriteLetters, dialogue) {
        return None;
    }
    let to = shown.write_to?;
    let person = view.person(to)?;
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let here = public_path(shown.reference);
    let place = match outcome {
        ContributionOutcome::Published => format!("/{}{here}", lang.code()),
        _ => format!("/{}/my{here}", lang.code()),
    };
    let facts = LetterFacts::Contribution {
        outcome,
        reference: &shown.reference.to_string(),
        reason,
        link: &acting.page.absolute(&place),
    };
    let addressee = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Other,
            to,
            dialogue: dialogue.cloned(),
            application: None,
            participant: None,
        },
        text: draft(lang, addressee, &facts),
    };
    let id = following(command, &format!("contribution {}", shown.reference));
    Some((id, Command::Letter(letter)))
}
