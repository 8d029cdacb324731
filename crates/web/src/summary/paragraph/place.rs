//! A paragraph put at another place, or taken out.

use super::page::{begins, rests};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::printed::in_print;
use crate::summary::{acts, facts, standing, written};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::SummaryView;
use mechanism::summary::{ParagraphId, SummaryWish};

#[derive(Template)]
#[template(path = "summary/removal.html")]
struct Removal {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    lang: &'static str,
    dir: &'static str,
    begins: String,
    over: u16,
    rests: String,
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/place`: behind another. The form names it, so that a second press of
/// "up" is the same wish.
pub(crate) async fn put(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let id = standing(&summary, &paragraph)?.id;
    let after = acts::behind(&form)?;
    let back = format!("{}#{id}", super::super::path(&summary.dialogue));
    let wish = SummaryWish::Move {
        paragraph: id,
        after,
    };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    Ok(see_other(&acting.page.href(&back)))
}

/// The paragraph right above; `None`: it is the first, or not there.
fn above(summary: &SummaryView, id: ParagraphId) -> Option<ParagraphId> {
    let at = summary.paragraphs.iter().position(|one| one.id == id)?;
    let above = at.checked_sub(1)?;
    summary.paragraphs.get(above).map(|one| one.id)
}

/// `GET /summaries/{dialogue}/paragraphs/{paragraph}/removal`: what goes.
pub(crate) async fn sure(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
) -> Answer {
    let Acting { page, view, .. } = acting;
    let summary = written(&view, &dialogue)?;
    let one = standing(&summary, &paragraph)?;
    let id = &summary.dialogue;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let composed = facts::composed(&page.installation, &view, &summary).ok_or(Problem::NotFound)?;
    let headings = summary.paragraphs.iter().map(|one| one.printed.is_none());
    let at = summary
        .paragraphs
        .iter()
        .position(|other| other.id == one.id);
    let printed = in_print(&composed.paper, headings);
    let printed = at.and_then(|at| printed.get(at)).ok_or(Problem::Broken)?;
    let lang = facts::language(&summary);
    let removal = Removal {
        dialogue: title::short(&page, of.facts),
        back: page.href(&super::super::path(id)),
        path: page.href(&super::super::paragraph_path(id, one.id)),
        lang: lang.code(),
        dir: lang.dir(),
        begins: begins(printed),
        over: one.version,
        rests: rests(&page, one),
        page,
    };
    fresh(StatusCode::OK, &removal)
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/removal`.
pub(crate) async fn take_out(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let id: ParagraphId = paragraph.parse().map_err(|_| Problem::NotFound)?;
    let before = above(&summary, id);
    let wish = SummaryWish::TakeOut {
        paragraph: id,
        over: form.parsed("over")?,
    };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    let anchor = before.map(|one| format!("#{one}")).unwrap_or_default();
    let desk = super::super::path(&summary.dialogue);
    Ok(see_other(&acting.page.href(&format!("{desk}{anchor}"))))
}
