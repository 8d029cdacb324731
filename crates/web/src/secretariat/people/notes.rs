//! Notes verbales by which States designate those who act for them.

use super::sees_people;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::{Markup, Page};
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use crate::stakeholder::wording;
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::people::{NoteContent, PeopleCommand};
use mechanism::{Command, Deed, StateCode};

/// A note in the list.
struct Line {
    state: String,
    reference: String,
    dated: Markup,
}

#[derive(Template)]
#[template(path = "secretariat/notes.html")]
struct Notes {
    page: Page,
    notes: Vec<Line>,
    may_receive: bool,
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
            let reference = shown.content.map(|content| content.reference);
            notes.push(Line {
                state: choice.label.clone(),
                reference: reference.unwrap_or_else(|| page.say("withheld").into_owned()),
                dated: page.time(&shown.note.dated),
            });
        }
    }
    let template = Notes {
        notes,
        may_receive: view.who().may_for(Deed::ReceiveNote, None),
        page,
    };
    fresh(StatusCode::OK, &template)
}

pub(super) async fn show(acting: Acting) -> Answer {
    who_may(&acting, Deed::ReceiveNote, None)?;
    page(&acting, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let title = page.say("people-note-new");
    Asking::new(page, title, "/office/notes/new", "/office/notes")
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
        )
        .button("people-note-button")
        .answer()
}

pub(super) async fn receive(acting: Acting, form: Filled) -> Answer {
    who_may(&acting, Deed::ReceiveNote, None)?;
    let words = &acting.page;
    let mut faults = Faults::default();
    let state = StateCode::new(form.get("state"));
    if state.is_err() {
        faults.add("state", words.say("people-choose-state"));
    }
    let dated = form.get("dated").parse::<Date>();
    if dated.is_err() {
        faults.add("dated", words.say("office-not-a-day"));
    }
    let (Ok(state), Ok(dated)) = (state, dated) else {
        return page(&acting, &form, faults);
    };
    let command = Command::People(PeopleCommand::ReceiveNote {
        state,
        dated,
        content: NoteContent {
            reference: form.get("reference").to_owned(),
        },
        scan: None,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&words.href("/office/notes"))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reference", words.refusal(&refusal));
            page(&acting, &form, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}
