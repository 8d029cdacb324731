//! The notes verbales of one's own State: what designates its users and what a head cites. A delegation saves their scans and
//! adds those that are missing.

use super::Delegation;
use super::listed::named;
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::download;
use crate::fields::Faults;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::scan;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::{NoteVerbaleId, NoteView};

struct Line {
    id: String,
    reference: String,
    dated: Markup,
    /// The name under which its scan came; empty where there is none.
    scan: String,
}

#[derive(Template)]
#[template(path = "state/notes.html")]
struct Notes {
    page: Page,
    base: String,
    notes: Vec<Line>,
    /// The note whose scan was not taken, and why.
    wrong: (String, Faults),
    hint: String,
    accepted: &'static str,
}

pub(super) async fn show(acting: Acting) -> Answer {
    page_of(&acting, String::new(), Faults::default())
}

fn page_of(acting: &Acting, note: String, faults: Faults) -> Answer {
    let delegation = Delegation::of(acting)?;
    let page = acting.page.clone();
    let view = acting.view_now();
    let line = |shown: &NoteView<'_>| Line {
        id: shown.note.id.to_string(),
        reference: shown.content.as_ref().map_or_else(
            || page.say("withheld").into_owned(),
            |content| content.reference.clone(),
        ),
        dated: page.time(&shown.note.dated),
        scan: shown
            .scan
            .as_ref()
            .map_or_else(String::new, |scan| scan.name.clone()),
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Notes {
        base: page.href("/state/notes"),
        notes: view
            .notes_verbales(&delegation.state)
            .iter()
            .map(line)
            .collect(),
        wrong: (note, faults),
        hint: scan::hint(&page, &view),
        accepted: scan::ACCEPTED,
        page,
    };
    fresh(status, &template)
}

/// A note of one's own State; another's does not exist.
fn note_of<'a>(acting: &'a Acting, id: &str) -> Result<NoteView<'a>, Problem> {
    Delegation::of(acting)?;
    let id: NoteVerbaleId = named(id)?;
    acting.view.note_verbale(id).ok_or(Problem::NotFound)
}

pub(super) async fn add(acting: Acting, Path(id): Path<String>, parts: Multipart) -> Answer {
    let note = note_of(&acting, &id)?.note.id;
    match scan::add(&acting, note, parts).await? {
        faults if faults.is_empty() => Ok(see_other(&acting.page.href("/state/notes"))),
        faults => page_of(&acting, id, faults),
    }
}

pub(super) async fn save(acting: Acting, Path(id): Path<String>) -> Answer {
    let shown = note_of(&acting, &id)?;
    let scan = shown.scan.as_ref().ok_or(Problem::NotFound)?;
    download::offer(&acting.site, scan).await
}
