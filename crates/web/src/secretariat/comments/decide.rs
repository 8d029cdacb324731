//! An officer posts, returns or declines a comment in the version they read, and a letter about it is drafted.

use super::{found, one, path};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::letter_text::{Addressee, CommentOutcome, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use crate::secretariat::{following, who_may};
use axum::extract::Path;
use mechanism::comments::{CommentCommand, Reason};
use mechanism::letters::{Envelope, LetterCommand, LetterKind};
use mechanism::{Command, CommandId, CommentView, Deed};
use words::Lang;

/// `POST …/posting`.
pub(super) async fn post(at: Path<(String, u32)>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, CommentOutcome::Posted).await
}

/// `POST …/return`.
pub(super) async fn give_back(at: Path<(String, u32)>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, CommentOutcome::Returned).await
}

/// `POST …/decline`.
pub(super) async fn decline(at: Path<(String, u32)>, acting: Acting, form: Filled) -> Answer {
    decided(at, acting, form, CommentOutcome::Declined).await
}

async fn decided(
    Path((dialogue, number)): Path<(String, u32)>,
    acting: Acting,
    form: Filled,
    outcome: CommentOutcome,
) -> Answer {
    let shown = found(&acting, &dialogue, number)?;
    who_may(&acting, Deed::HandleComments, Some(&shown.reference.series))?;
    let comment = shown.reference.clone();
    let version = form.parsed("version")?;
    let typed = form.get("reason");
    let reason = Reason(typed.replace('\r', ""));
    let (command, done) = match outcome {
        CommentOutcome::Posted => (CommentCommand::Post { comment, version }, "posted"),
        CommentOutcome::Returned => (
            CommentCommand::Return {
                comment,
                version,
                reason,
            },
            "returned",
        ),
        CommentOutcome::Declined => (
            CommentCommand::Decline {
                comment,
                version,
                reason,
            },
            "declined",
        ),
    };
    let id = form.command()?;
    match acting.enter(id, Command::Comment(command)).await {
        Ok(_) => {
            let drafts = letter(&acting, id, &shown, outcome, typed);
            let drafted = draft_letters(&acting, drafts.into_iter().collect()).await;
            let letter = if drafted > 0 { "&letter=yes" } else { "" };
            let to = format!("{}?done={done}{letter}", path(&shown.reference));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reason", acting.page.refusal(&refusal));
            let now = Acting {
                view: acting.view_now(),
                ..acting
            };
            let shown = found(&now, &dialogue, number)?;
            one::shown(&now, shown, faults, typed).await
        }
        Err(not) => Err(not.into()),
    }
}

/// `POST …/signature`: what an organization outside the record told the office in writing.
pub(super) async fn vouch(
    Path((dialogue, number)): Path<(String, u32)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let shown = found(&acting, &dialogue, number)?;
    who_may(&acting, Deed::HandleComments, Some(&shown.reference.series))?;
    let command = CommentCommand::Vouch {
        comment: shown.reference.clone(),
        nth: form.parsed("nth")?,
        agreed: form.get("sign") == "yes",
    };
    let entered = acting.enter(form.command()?, Command::Comment(command));
    entered.await.map_err(Problem::from)?;
    let to = format!("{}?done=said", path(&shown.reference));
    Ok(see_other(&acting.page.href(&to)))
}

/// A draft to its author, which an officer reads and releases.
fn letter(
    acting: &Acting,
    command: CommandId,
    shown: &CommentView,
    outcome: CommentOutcome,
    reason: &str,
) -> Option<(CommandId, Command)> {
    let view = &acting.view;
    let dialogue = &shown.reference.series;
    if !view.who().may_for(Deed::WriteLetters, Some(dialogue)) {
        return None;
    }
    let to = shown.write_to?;
    let of = view.dialogue(dialogue)?;
    let person = view.person(to)?;
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let slug = shown.reference.slug();
    let place = match outcome {
        CommentOutcome::Posted => format!("/{}/comments/{slug}", lang.code()),
        _ => format!("/{}/my/comments/{slug}", lang.code()),
    };
    let facts = LetterFacts::Comment {
        outcome,
        dialogue: &title::in_a_sentence(&page, of.facts),
        reference: &shown.reference.to_string(),
        reason,
        link: &page.absolute(&place),
    };
    let addressee = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Comment,
            to,
            dialogue: Some(dialogue.clone()),
            application: None,
            participant: None,
        },
        text: draft(lang, addressee, &facts),
    };
    let id = following(command, &format!("comment {}", shown.reference));
    Some((id, Command::Letter(letter)))
}
