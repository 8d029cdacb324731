//! An entry that was made by mistake is taken back, with a reason for everybody.

use super::{PATH, called, enters, found, path};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::{Asking, languages};
use axum::extract::Path;
use mechanism::SuggestionView;
use mechanism::suggestions::{SuggestionCommand, WithdrawalReason};

/// `GET …/withdrawal`.
pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let language = ("language".to_owned(), acting.page.lang.code().to_owned());
    page(
        &acting,
        &of,
        &Filled::of(vec![language])?,
        Faults::default(),
    )
}

fn page(acting: &Acting, of: &SuggestionView, form: &Filled, faults: Faults) -> Answer {
    let words = &acting.page;
    let action = format!("{}/withdrawal", path(&of.id));
    Asking::new(
        words,
        words.say("suggestion-withdraw"),
        &action,
        &path(&of.id),
    )
    .of(called(acting, of))
    .wrong(faults)
    .lead(words.say("suggestion-withdraw-lead"))
    .carry("seen", of.seen.to_string())
    .line("reason", "suggestion-reason", form.get("reason"))
    .pick(
        "language",
        "suggestion-reason-language",
        languages(form.get("language")),
    )
    .danger("suggestion-withdraw")
    .answer()
}

pub(super) async fn withdraw(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let command = SuggestionCommand::Withdraw {
        suggestion: of.id.clone(),
        reason: WithdrawalReason {
            language: form.get("language").to_owned(),
            text: form.get("reason").to_owned(),
        },
        seen: form.parsed("seen")?,
    };
    let again = |faults| page(&acting, &of, &form, faults);
    enters(&acting, &form, command, PATH, again, |_| {
        "reason".to_owned()
    })
    .await
}
