//! All proposals, those that wait first; to a delegation its own.

use super::said::Said;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::{facts, shown};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use papers::differences::Piece;

#[derive(Template)]
#[template(path = "summary/proposals.html")]
struct Proposals {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    lang: &'static str,
    dir: &'static str,
    waiting: Vec<Said>,
    answered: Vec<Said>,
    writes: bool,
}

/// `GET /summaries/{dialogue}/proposals`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let summary = shown(&view, &dialogue)?;
    let of = view.dialogue(&summary.dialogue).ok_or(Problem::NotFound)?;
    let lang = facts::language(&summary);
    let said = summary.proposals.iter();
    let said = said.map(|one| Said::of(&page, &summary, lang, one));
    let (waiting, mut answered): (Vec<Said>, Vec<Said>) =
        said.partition(|one| one.answered.is_empty());
    answered.reverse();
    let path = super::super::path(&summary.dialogue);
    let template = Proposals {
        dialogue: title::short(&page, of.facts),
        back: page.href(&path),
        path: page.href(&path),
        lang: lang.code(),
        dir: lang.dir(),
        waiting,
        answered,
        writes: summary.may.draft,
        page,
    };
    fresh(StatusCode::OK, &template)
}
