//! Notes verbales by which States designate those who act for them.

use super::sees_people;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::brought::Brought;
use crate::download;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::scan;
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::people::{NoteContent, PeopleCommand};
use mechanism::{Command, Deed, NoteVerbaleId, NoteView, StateCode, StoredFile};

/// A note in the list.
struct Line {
    state: String,
    reference: String,
    dated: Markup,
    /// Where its scan is saved from, and under which name it came.
    scan: Option<(String, String)>,
    /// Where a scan is added, or replaced.
    change: String,
}

#[derive(Template)]
#[template(path = "secretariat/notes.html")]
struct Notes {
    page: Page,
    notes: Vec<Line>,
    may_receive: bool,
    may_scan: bool,
}

pub(super) async fn list(acting: Acting) -> Answer {
    sees_people(&acting)?;
    let Acting { page, view, .. } = acting;
    let mut notes = Vec::new();
    for choice in wording::areas(&page, "") {
        let Ok(state) = StateCode::new(choice.value) else {
            continue;
        };
        for shown in view.notes_verbales(&state) {
            let address = page.href(&format!("/office/notes/{}", shown.note.id));
            let scan = shown.scan.as_ref();
            notes.push(Line {
                state: choice.label.clone(),
                reference: reference(&page, &shown),
                dated: page.time(&shown.note.dated),
                scan: scan.map(|scan| (format!("{address}/scan"), scan.name.clone())),
                change: address,
            });
        }
    }
    let template = Notes {
        notes,
        may_receive: view.who().may_for(Deed::ReceiveNote, None),
        may_scan: view.who().may_for(Deed::AddScan, None),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn reference(page: &Page, shown: &NoteView<'_>) -> String {
    let content = shown.content.as_ref();
    content.map_or_else(
        || page.say("withheld").into_owned(),
        |content| content.reference.clone(),
    )
}

pub(super) async fn show(acting: Acting) -> Answer {
    who_may(&acting, Deed::ReceiveNote, None)?;
    page(&acting, &Filled::default(), None, Faults::default())
}

fn page(acting: &Acting, form: &Filled, scan: Option<&StoredFile>, faults: Faults) -> Answer {
    let page = &acting.page;
    let title = page.say("people-note-new");
    let asking = Asking::new(page, title, "/office/notes/files", "/office/notes")
        .wrong(faults)
        .lead(page.say("people-note-lead"))
        .pick(
            "state",
            "people-state",
            wording::areas(page, form.get("state")),
        )
        .line("reference", "people-note-reference", form.get("reference"))
        .input(
            "dated",
            "people-note-dated",
            form.get("dated"),
            "date",
            "short",
        );
    ask_scan(acting, asking)
        .brought(scan)
        .optional()
        .button("people-note-button")
        .answer()
}

fn ask_scan(acting: &Acting, asking: Asking) -> Asking {
    asking
        .file(scan::FIELD, "people-note-scan", scan::ACCEPTED)
        .hinted(scan::hint(&acting.page, &acting.view))
}

pub(super) async fn receive(acting: Acting, parts: Multipart) -> Answer {
    who_may(&acting, Deed::ReceiveNote, None)?;
    let words = &acting.page;
    let Brought {
        filled: form,
        files,
        mut faults,
    } = Brought::receive(&acting, parts, &[scan::FIELD.to_owned()]).await?;
    let brought = files.get(scan::FIELD);
    let state = StateCode::new(form.get("state"));
    if state.is_err() {
        faults.add("state", words.say("people-choose-state"));
    }
    let dated = form.get("dated").parse::<Date>();
    if dated.is_err() {
        faults.add("dated", words.say("office-not-a-day"));
    }
    let (Ok(state), Ok(dated), true) = (state, dated, faults.is_empty()) else {
        return page(&acting, &form, brought, faults);
    };
    let command = Command::People(PeopleCommand::ReceiveNote {
        state,
        dated,
        content: NoteContent {
            reference: form.get("reference").to_owned(),
        },
        scan: brought.cloned(),
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&words.href("/office/notes"))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reference", words.refusal(&refusal));
            page(&acting, &form, brought, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}

fn note_of<'a>(acting: &'a Acting, id: &str) -> Result<NoteView<'a>, Problem> {
    sees_people(acting)?;
    let id: NoteVerbaleId = id.parse().map_err(|_| Problem::NotFound)?;
    acting.view.note_verbale(id).ok_or(Problem::NotFound)
}

/// Asks for the scan of a note that has none, or for a better one.
pub(super) async fn ask(acting: Acting, Path(id): Path<String>) -> Answer {
    who_may(&acting, Deed::AddScan, None)?;
    asking(&acting, &note_of(&acting, &id)?, Faults::default())
}

fn asking(acting: &Acting, shown: &NoteView<'_>, faults: Faults) -> Answer {
    let page = &acting.page;
    let key = match shown.scan {
        Some(_) => "people-note-scan-replace",
        None => "people-note-scan-add",
    };
    let action = format!("/office/notes/{}/files", shown.note.id);
    let asking = Asking::new(page, page.say(key), &action, "/office/notes")
        .wrong(faults)
        .fact(
            page.say("people-state"),
            page.say(&format!("state-{}", shown.note.state)),
        )
        .fact(page.say("people-note-reference"), reference(page, shown))
        .fact(page.say("people-note-dated"), page.day(&shown.note.dated));
    ask_scan(acting, asking).button(key).answer()
}

pub(super) async fn add(acting: Acting, Path(id): Path<String>, parts: Multipart) -> Answer {
    who_may(&acting, Deed::AddScan, None)?;
    let shown = note_of(&acting, &id)?;
    match scan::add(&acting, shown.note.id, parts).await? {
        faults if faults.is_empty() => Ok(see_other(&acting.page.href("/office/notes"))),
        faults => asking(&acting, &shown, faults),
    }
}

pub(super) async fn save(acting: Acting, Path(id): Path<String>) -> Answer {
    let shown = note_of(&acting, &id)?;
    let scan = shown.scan.as_ref().ok_or(Problem::NotFound)?;
    download::offer(&acting.site, scan).await
}
