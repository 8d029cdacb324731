//! Editing one draft.

use super::{at_the_outbox, letter};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use axum::extract::Path;
use mechanism::letters::{LetterCommand, LetterState, LetterText};
use mechanism::{Command, Deed, LetterView};

fn draft<'v>(acting: &'v Acting, id: &str) -> Result<(LetterView<'v>, LetterText), Problem> {
    at_the_outbox(acting)?;
    let shown = letter(&acting.view, id)?;
    who_may(
        acting,
        Deed::WriteLetters,
        shown.letter.envelope.dialogue.as_ref(),
    )?;
    let text = shown.text.clone().ok_or(Problem::NotFound)?;
    match shown.letter.state {
        LetterState::Drafted => Ok((shown, text)),
        _ => Err(Problem::NotFound),
    }
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let (_, text) = draft(&acting, &id)?;
    ask(&acting, &id, &text, Faults::default())
}

pub(super) async fn keep(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (shown, before) = draft(&acting, &id)?;
    let letter = shown.letter.id;
    let text = LetterText {
        language: before.language,
        subject: form.get("subject").to_owned(),
        body: form.get("body").to_owned(),
    };
    let command = LetterCommand::Edit {
        letter,
        text: text.clone(),
    };
    match acting
        .enter(form.command()?, Command::Letter(command))
        .await
    {
        Ok(_) => {
            let path = format!("/office/letters/{letter}?saved=yes");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let values = refusal.values.iter();
            let of_body = values
                .clone()
                .any(|(name, value)| *name == "field" && value == "body");
            let field = if of_body { "body" } else { "subject" };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &id, &text, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn ask(acting: &Acting, id: &str, text: &LetterText, faults: Faults) -> Answer {
    let page = &acting.page;
    let path = format!("/office/letters/{id}");
    Asking::new(
        page,
        page.say("outbox-edit"),
        &format!("{path}/text"),
        &path,
    )
    .wrong(faults)
    .fact(
        page.say("registration-language"),
        page.language_name(&text.language),
    )
    .line("subject", "outbox-subject", &text.subject)
    .text("body", "outbox-body", &text.body, 18)
    .answer()
}
