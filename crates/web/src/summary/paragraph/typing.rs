//! What somebody types in a paragraph and has not saved yet. It is kept beside the log as any form's typing is, for whoever
//! typed it alone: a lost line, a closed lid or a session that ended loses nothing, and nobody reads a text before its author
//! wants it read. On a shared machine nothing of it stays in the browser.

use crate::acting::Acting;
use crate::answer::Answer;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{paragraph_path, path, written};
use crate::typed::Typing;
use axum::extract::Path;
use jiff::SignedDuration;
use mechanism::summary::ParagraphId;
use mechanism::{ParagraphView, SummaryView};

/// How long it is kept for somebody who does not come back to it.
const KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);

/// On the page of a paragraph.
pub(super) fn in_paragraph<'a>(
    acting: &'a Acting,
    summary: &SummaryView,
    id: ParagraphId,
) -> Typing<'a> {
    on(acting, summary, paragraph_path(&summary.dialogue, id))
}

/// On the page of a new one.
pub(super) fn in_new<'a>(acting: &'a Acting, summary: &SummaryView) -> Typing<'a> {
    let page = format!("{}/paragraphs", path(&summary.dialogue));
    on(acting, summary, page)
}

fn on<'a>(acting: &'a Acting, summary: &SummaryView, page: String) -> Typing<'a> {
    let until = acting.site.now() + KEPT;
    // It does not outlive the draft it was typed for.
    let last = summary.until.and_then(|day| day.tomorrow().ok());
    let last = last.and_then(|day| day.to_zoned(mechanism::vienna()).ok());
    Typing {
        acting,
        form: format!("paragraph at {page}"),
        address: format!("{page}/typed"),
        until: last.map_or(until, |last| until.min(last.timestamp())),
    }
}

/// Whether what was typed says anything else than what stands.
pub(super) fn differs(typed: &Filled, one: &ParagraphView) -> bool {
    let stands = one.text.as_ref();
    let themes = stands.map(|text| text.themes.join(", "));
    typed.get("text").trim() != stands.map_or("", |text| text.text.as_str())
        || typed.get("themes").trim() != themes.unwrap_or_default()
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/typed`.
pub(crate) async fn keep(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let id: ParagraphId = paragraph.parse().map_err(|_| Problem::NotFound)?;
    // One that was taken out meanwhile still keeps what somebody types in it.
    let versions = acting.view.paragraph_versions(&summary.dialogue, id);
    if versions.is_empty() {
        return Err(Problem::NotFound);
    }
    let typing = in_paragraph(&acting, &summary, id);
    typing
        .answers(&form, &paragraph_path(&summary.dialogue, id))
        .await
}

/// `POST /summaries/{dialogue}/paragraphs/typed`.
pub(crate) async fn keep_new(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let anew = format!("{}/paragraphs", path(&summary.dialogue));
    in_new(&acting, &summary).answers(&form, &anew).await
}
