//! The words of a call in one language.

use super::bench::{Bench, NotKept};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::participation::call::CallWords;
use words::Lang;

pub(super) async fn show(acting: Acting, Path((id, code)): Path<(String, String)>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let lang = Lang::from_code(&code).ok_or(Problem::NotFound)?;
    let now = bench.text.words.get(lang.code()).cloned();
    page(
        &acting,
        &bench,
        lang,
        &now.unwrap_or_default(),
        bench.seen(),
        Faults::default(),
    )
}

fn page(
    acting: &Acting,
    bench: &Bench,
    lang: Lang,
    typed: &CallWords,
    seen: String,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let id = &bench.terms.id;
    let path = format!("/office/calls/{id}/words/{}", lang.code());
    let title = page.with("shape-words-in", "language", lang.own_name());
    Asking::new(page, title, &path, &format!("/office/calls/{id}"))
        .wrong(faults)
        .carry("seen", seen)
        .line("title", "shape-title", &typed.title)
        .text("about", "shape-about", &typed.about, 8)
        .text("priorities", "shape-priorities", &typed.priorities, 5)
        .text("costs", "shape-costs", &typed.costs, 5)
        .text("limits", "shape-limits", &typed.limits, 5)
        .text("contact", "shape-contact", &typed.contact, 3)
        .answer()
}

pub(super) async fn change(
    acting: Acting,
    Path((id, code)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let lang = Lang::from_code(&code).ok_or(Problem::NotFound)?;
    let text = |name: &str| form.get(name).to_owned();
    let words = CallWords {
        title: text("title"),
        about: text("about"),
        priorities: text("priorities"),
        costs: text("costs"),
        limits: text("limits"),
        contact: text("contact"),
    };
    let there = acting.page.href(&format!("/office/calls/{id}"));
    let before = bench
        .text
        .words
        .get(lang.code())
        .cloned()
        .unwrap_or_default();
    if before == words {
        return Ok(see_other(&there));
    }
    let kept = match bench.unchanged_since(&acting, &form) {
        Ok(()) => {
            match words == CallWords::default() {
                true => bench.text.words.remove(lang.code()),
                false => bench
                    .text
                    .words
                    .insert(lang.code().to_owned(), words.clone()),
            };
            bench.keep(&acting, &form).await
        }
        not => not,
    };
    match kept {
        Ok(()) => Ok(see_other(&there)),
        Err(NotKept::Said(said)) => {
            let seen = form.get("seen").to_owned();
            page(
                &acting,
                &bench,
                lang,
                &words,
                seen,
                Faults::one("title", said),
            )
        }
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}
