//! One objection, or expression of support, of one's own delegation: where it stands, what follows, and the head's word.

use super::Delegation;
use super::listed::{self, Fact, after_an_objection, named, will_be_shown};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::objection::{ObjectionCommand, Position, Standing};
use mechanism::{Command, NoteVerbaleId, ObjectionId, OwnObjection, StateCode, View};

#[derive(Template)]
#[template(path = "state/objection.html")]
struct Shown {
    page: Page,
    id: String,
    title: String,
    list: Option<(String, String)>,
    facts: Vec<Fact>,
    reasons: Option<String>,
    /// What is to know now, and its tone.
    now: (&'static str, String),
    does: Vec<String>,
    shown: Vec<Fact>,
    drafted: bool,
    withdrawing: bool,
    maintained: bool,
    head: bool,
    notes: Vec<Choice>,
    notice: String,
    faults: Faults,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    page_of(&acting, &id, Faults::default())
}

fn page_of(acting: &Acting, id: &str, faults: Faults) -> Answer {
    let delegation = Delegation::of(acting)?;
    let view = acting.view_now();
    let page = acting.page.clone();
    let own = found(&view, named(id)?)?;
    let objection = &own.view.objection;
    let list = own.list.and_then(|list| view.list(list));
    let position = page.say(&format!("position-{}", objection.position.code()));
    let organization = own.row.as_ref().map_or_else(
        || objection.application.to_string(),
        |row| row.profile.name(page.lang.code()).to_owned(),
    );
    let objects = objection.position == Position::Objection;
    let does = match &list {
        Some(list) if objects => {
            let on_time = match objection.standing {
                Standing::Drafted => list.list.open,
                _ => objection.in_time(),
            };
            after_an_objection(&page, list.list.circulation.terms.policy, on_time)
        }
        _ => vec![page.say("objecting-support-does").into_owned()],
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Shown {
        id: objection.id.to_string(),
        title: page.say_with(
            "objecting-title",
            &[
                ("position", position.into()),
                ("organization", organization.as_str().into()),
            ],
        ),
        list: list.as_ref().map(|list| {
            let circulation = list.list.circulation;
            (
                page.href(&format!("/state/lists/{}", circulation.id)),
                listed::name(&page, &view, circulation),
            )
        }),
        facts: facts(&page, &view, &delegation.state, &own),
        reasons: own.view.reasons.clone(),
        now: now(&page, &own, delegation.head),
        does,
        // What is said there is said of objections; support is hidden from nobody it concerns.
        shown: list
            .as_ref()
            .filter(|_| objection.position == Position::Objection)
            .map(|list| will_be_shown(&page, list.will_be_shown))
            .unwrap_or_default(),
        drafted: objection.standing == Standing::Drafted,
        withdrawing: matches!(objection.standing, Standing::Withdrawing { .. }),
        maintained: matches!(objection.standing, Standing::Maintained { .. }),
        head: delegation.head,
        notes: notes(&page, &view, &delegation.state),
        notice: match acting.query.get("drafted") {
            Some(_) => page.say("objecting-drafted").into_owned(),
            None => String::new(),
        },
        faults,
        page,
    };
    fresh(status, &template)
}

/// One's own delegation's; another's does not exist.
fn found(view: &View, id: ObjectionId) -> Result<OwnObjection, Problem> {
    let own = view.my_delegations_objections();
    own.into_iter()
        .find(|own| own.view.objection.id == id)
        .ok_or(Problem::NotFound)
}

fn facts(page: &Page, view: &View, state: &StateCode, own: &OwnObjection) -> Vec<Fact> {
    let say = |key: &str| page.say(key).into_owned();
    let objection = &own.view.objection;
    let by = match objection.drafted_by {
        None => say("objecting-by-paper"),
        Some(person) if view.who().person() == Some(person) => say("objecting-by-you"),
        Some(_) => say("objecting-by-colleague"),
    };
    let mut facts = vec![
        Fact::new(say("as-seen-reference"), objection.application.to_string()),
        Fact::new(say("objecting-state"), say(&format!("state-{state}"))),
        Fact::new(
            say("objecting-where"),
            say(&format!("standing-{}", objection.standing.code())),
        ),
        Fact::new(say("objecting-drafted-at"), page.moment(objection.drafted)),
        Fact::new(say("objecting-drafted-by"), by),
    ];
    match &objection.standing {
        Standing::Maintained {
            at, in_time, note, ..
        }
        | Standing::Withdrawing {
            at, in_time, note, ..
        } => {
            facts.push(Fact::new(say("objecting-confirmed-at"), page.moment(*at)));
            let key = match in_time {
                true => "objecting-in-time",
                false => "objecting-out-of-time",
            };
            facts.push(Fact::new(say("objecting-window"), say(key)));
            if let Some(note) = note_said(page, view, state, *note) {
                facts.push(Fact::new(say("objecting-note"), note));
            }
        }
        Standing::Withdrawn { at } => {
            facts.push(Fact::new(say("objecting-withdrawn-at"), page.moment(*at)));
        }
        Standing::Drafted => {}
    }
    facts
}

/// What is to know or to do now.
fn now(page: &Page, own: &OwnObjection, head: bool) -> (&'static str, String) {
    let objection = &own.view.objection;
    let (tone, key) = match (&objection.standing, head) {
        (Standing::Drafted, true) => ("waiting", "objecting-now-confirm"),
        (Standing::Drafted, false) => ("waiting", "objecting-now-head"),
        (Standing::Withdrawing { .. }, true) => ("waiting", "objecting-now-confirm-withdrawal"),
        (Standing::Withdrawing { .. }, false) => ("waiting", "objecting-now-head-withdrawal"),
        (Standing::Maintained { .. }, _) if objection.after_decision => {
            ("", "objecting-now-after-decision")
        }
        (Standing::Maintained { .. }, _) => ("", "objecting-now-stands"),
        (Standing::Withdrawn { .. }, _) => ("good", "objecting-now-withdrawn"),
    };
    (tone, page.say(key).into_owned())
}

/// The State's notes verbales, the newest first, to cite one.
fn notes(page: &Page, view: &View, state: &StateCode) -> Vec<Choice> {
    let mut notes = view.notes_verbales(state);
    notes.sort_by_key(|shown| std::cmp::Reverse(shown.note.dated));
    notes
        .iter()
        .map(|shown| Choice::of(shown.note.id.to_string(), said(page, shown), false))
        .collect()
}

fn note_said(page: &Page, view: &View, state: &StateCode, id: NoteVerbaleId) -> Option<String> {
    let notes = view.notes_verbales(state);
    let found = notes.iter().find(|shown| shown.note.id == id)?;
    Some(said(page, found))
}

fn said(page: &Page, shown: &mechanism::NoteView<'_>) -> String {
    let reference = shown.content.as_ref();
    let reference = reference.map_or_else(
        || page.say("withheld").into_owned(),
        |content| content.reference.clone(),
    );
    let values = [
        ("reference", reference.into()),
        ("day", page.day(&shown.note.dated).into()),
    ];
    page.say_with("objecting-note-of", &values)
}

/// The note a head cites; a head cites one.
fn cited(page: &Page, form: &Filled) -> Result<NoteVerbaleId, Faults> {
    let missing = || Faults::one("note", page.say("objecting-note-missing"));
    form.get("note").parse().map_err(|_| missing())
}

pub(super) async fn confirm(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    Delegation::of(&acting)?;
    let objection: ObjectionId = named(&id)?;
    found(&acting.view, objection)?;
    let note = match cited(&acting.page, &form) {
        Ok(note) => note,
        Err(faults) => return page_of(&acting, &id, faults),
    };
    let command = ObjectionCommand::Confirm { objection, note };
    entered(acting, &id, &form, command).await
}

pub(super) async fn withdraw(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let delegation = Delegation::of(&acting)?;
    let objection: ObjectionId = named(&id)?;
    found(&acting.view, objection)?;
    let note = match (delegation.head, cited(&acting.page, &form)) {
        (false, _) => None,
        (true, Ok(note)) => Some(note),
        (true, Err(faults)) => return page_of(&acting, &id, faults),
    };
    let command = ObjectionCommand::Withdraw { objection, note };
    entered(acting, &id, &form, command).await
}

async fn entered(acting: Acting, id: &str, form: &Filled, command: ObjectionCommand) -> Answer {
    match acting
        .enter(form.command()?, Command::Objection(command))
        .await
    {
        Ok(_) => {
            let address = format!("/state/objections/{id}");
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("note", acting.page.refusal(&refusal));
            page_of(&acting, id, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// Takes a draft back: of an objection, which is gone, or of a withdrawal, after which the objection stands.
pub(super) async fn discard(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    Delegation::of(&acting)?;
    let objection: ObjectionId = named(&id)?;
    let command = Command::Objection(ObjectionCommand::Discard(objection));
    acting.enter(form.command()?, command).await?;
    let address = match found(&acting.view_now(), objection) {
        Ok(_) => format!("/state/objections/{id}"),
        Err(_) => "/state?discarded=yes".to_owned(),
    };
    Ok(see_other(&acting.page.href(&address)))
}
