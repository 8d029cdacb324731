//! All warnings over a draft, the scale of words for how many, and what was let be.

use super::reviewing::reviewed;
use super::said::Said;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::{Told, facts, measures, worked_on};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;

/// The most warnings that are shown at once.
const MOST: usize = 300;

#[derive(Template)]
#[template(path = "summary/warnings.html")]
struct Warnings {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    lang: &'static str,
    dir: &'static str,
    open: Vec<Said>,
    /// "Warnings: 12".
    count: String,
    waived: Vec<Said>,
    told: Told,
    measures: String,
    writes: bool,
}

/// `GET /summaries/{dialogue}/warnings`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let summary = worked_on(&view, &dialogue)?;
    let of = view.dialogue(&summary.dialogue).ok_or(Problem::NotFound)?;
    let sorted = reviewed(&page, &view, &summary);
    let lang = facts::language(&summary);
    let path = super::super::path(&summary.dialogue);
    let open = sorted.open.iter().take(MOST);
    let template = Warnings {
        dialogue: title::short(&page, of.facts),
        back: page.href(&path),
        path: page.href(&path),
        lang: lang.code(),
        dir: lang.dir(),
        count: page.count("drafting-warnings-open", sorted.open.len()),
        open: open.map(|one| Said::of(&page, &summary, one)).collect(),
        waived: sorted
            .waived
            .iter()
            .map(|(one, _)| Said::of(&page, &summary, one))
            .collect(),
        told: Told::in_force(&page, &view, &summary.dialogue),
        measures: page.href(&measures::path(&summary.dialogue)),
        writes: summary.may.draft,
        page,
    };
    fresh(StatusCode::OK, &template)
}
