//! An objection, or an expression of support, that came on paper: whose, to what, when it was received, which note it is.

use super::list_of;
use super::note::{self, NoteTyped};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::{dialogue_at, who_may};
use crate::stakeholder::wording::areas;
use crate::state::listed::after_an_objection;
use crate::vienna::instant;
use axum::extract::Path;
use jiff::Timestamp;
use mechanism::participation::objection::{ObjectionCommand, Position};
use mechanism::{Actor, ApplicationRef, Command, Deed, DialogueId, ListView, StateCode};

/// What the form carries.
const FIELDS: [&str; 8] = [
    "case",
    "state",
    "position",
    "received",
    "time",
    "reference",
    "dated",
    "reasons",
];

fn may(acting: &Acting, dialogue: &str) -> Result<DialogueId, Problem> {
    let id = dialogue_at(&acting.view, dialogue)?.facts.id.clone();
    who_may(acting, Deed::EnterFromPaper, Some(&id))?;
    Ok(id)
}

pub(super) async fn ask(acting: Acting, Path((dialogue, id)): Path<(String, String)>) -> Answer {
    let dialogue = may(&acting, &dialogue)?;
    let list = list_of(&acting.view, &dialogue, &id)?;
    let chosen = acting.query.get("case").unwrap_or_default().to_owned();
    let form = Filled::of(vec![("case".to_owned(), chosen)])?;
    asking(&acting, &dialogue, &list, &form, Faults::default())
}

fn asking(
    acting: &Acting,
    dialogue: &DialogueId,
    list: &ListView<'_>,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let back = format!("/office/lists/{dialogue}/{}", list.list.circulation.id);
    let position = form.get("position").to_owned();
    let asking = Asking::new(
        page,
        page.say("paper-in-title"),
        &format!("{back}/paper"),
        &back,
    )
    .wrong(faults)
    .lead(page.say("paper-in-lead"))
    .carry("step", "check")
    .pick(
        "case",
        "paper-in-case",
        cases(acting, list, form.get("case")),
    )
    .pick("state", "paper-in-state", areas(page, form.get("state")))
    .one_of(
        "position",
        "paper-in-position",
        choices(
            page,
            "position",
            Position::ALL.map(Position::code),
            move |code| code == position,
        ),
    )
    .input(
        "received",
        "paper-in-received",
        form.get("received"),
        "date",
        "medium",
    )
    .input("time", "paper-in-time", form.get("time"), "time", "short");
    note::asked(asking, form)
        .text("reasons", "objecting-reasons", form.get("reasons"), 6)
        .hinted(page.say("paper-in-reasons-hint"))
        .optional()
        .button("form-continue")
        .answer()
}

/// The organizations on the list, to choose one.
fn cases(acting: &Acting, list: &ListView<'_>, taken: &str) -> Vec<Choice> {
    let rows = list.rows.as_deref().unwrap_or_default();
    rows.iter()
        .map(|listed| {
            let row = &listed.row;
            let name = row.profile.name(acting.page.lang.code());
            let slug = row.application.slug();
            let taken = slug == taken;
            Choice::of(slug, format!("{name} ({})", row.application), taken)
        })
        .collect()
}

/// What the paper says.
struct Paper {
    application: ApplicationRef,
    state: StateCode,
    position: Position,
    received: Timestamp,
    note: NoteTyped,
}

/// What was typed, or what is wrong with it.
fn read(acting: &Acting, list: &ListView<'_>, form: &Filled) -> Result<Paper, Faults> {
    let page = &acting.page;
    let mut faults = Faults::default();
    let application = form.get("case").parse::<ApplicationRef>().ok();
    let application =
        application.filter(|reference| list.list.circulation.cases.contains(reference));
    if application.is_none() {
        faults.add("case", page.say("paper-in-no-case"));
    }
    let state = form.get("state").parse::<StateCode>().ok();
    if state.is_none() {
        faults.add("state", page.say("paper-in-no-state"));
    }
    let position = Position::from_code(form.get("position"));
    if position.is_none() {
        faults.add("position", page.say("objecting-choose"));
    }
    let received = received(form);
    match received {
        None => faults.add("received", page.say("paper-in-no-time")),
        Some(at) if at > acting.view.now() => {
            faults.add("received", page.say("refused-received-in-the-future"));
        }
        Some(_) => {}
    }
    let note = NoteTyped::read(acting, form, &mut faults);
    match (application, state, position, received, note) {
        (Some(application), Some(state), Some(position), Some(received), Some(note))
            if faults.is_empty() =>
        {
            Ok(Paper {
                application,
                state,
                position,
                received,
                note,
            })
        }
        _ => Err(faults),
    }
}

/// When the paper was received, in Vienna: the time decides whether it was inside the window.
fn received(form: &Filled) -> Option<Timestamp> {
    instant(form.get("received"), form.get("time"))
}

pub(super) async fn enter(
    acting: Acting,
    Path((dialogue, id)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let dialogue = may(&acting, &dialogue)?;
    let list = list_of(&acting.view, &dialogue, &id)?;
    let paper = match read(&acting, &list, &form) {
        Ok(paper) => paper,
        Err(faults) => return asking(&acting, &dialogue, &list, &form, faults),
    };
    if form.get("step") != "enter" {
        return sure(&acting, &dialogue, &list, &form, &paper);
    }
    let command = form.command()?;
    let (note, first) = paper.note.cited(&acting, command, &paper.state);
    let objection = ObjectionCommand::EnterFromPaper {
        application: paper.application,
        dialogue: dialogue.clone(),
        state: paper.state,
        position: paper.position,
        reasons: form.get("reasons").to_owned(),
        received: paper.received,
        note,
    };
    let commands = first
        .into_iter()
        .chain([(command, Command::Objection(objection))])
        .collect();
    let actor = Actor::Person(acting.person);
    match acting.site.enter_together(&actor, commands).await {
        Ok(()) => {
            let address = format!(
                "/office/lists/{dialogue}/{}?entered=yes",
                list.list.circulation.id
            );
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("case", acting.page.refusal(&refusal));
            asking(&acting, &dialogue, &list, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// What is about to be entered, said once more.
fn sure(
    acting: &Acting,
    dialogue: &DialogueId,
    list: &ListView<'_>,
    form: &Filled,
    paper: &Paper,
) -> Answer {
    let page = &acting.page;
    let circulation = list.list.circulation;
    let back = format!("/office/lists/{dialogue}/{}", circulation.id);
    let open = circulation.is_open(paper.received);
    let window = match open {
        true => "objecting-in-time",
        false => "objecting-out-of-time",
    };
    let mut asking = Asking::new(
        page,
        page.say(&format!("paper-in-sure-{}", paper.position.code())),
        &format!("{back}/paper"),
        &back,
    )
    .fact(
        page.say("list-organization"),
        organization(acting, list, &paper.application).unwrap_or_default(),
    )
    .fact(page.say("as-seen-reference"), paper.application.to_string())
    .fact(
        page.say("paper-in-state"),
        page.say(&format!("state-{}", paper.state)),
    )
    .fact(page.say("paper-in-received"), page.moment(paper.received))
    .fact(page.say("objecting-window"), page.say(window))
    .fact(page.say("paper-in-reference"), form.get("reference"))
    .fact(
        page.say("objecting-reasons"),
        match form.get("reasons") {
            "" => page.say("deciding-no-reasons").into_owned(),
            reasons => reasons.to_owned(),
        },
    );
    if paper.position == Position::Objection {
        for said in after_an_objection(page, circulation.terms.policy, open) {
            asking = asking.lead(said);
        }
    }
    for field in FIELDS {
        asking = asking.carry(field, form.get(field));
    }
    asking
        .carry("step", "enter")
        .button("paper-in-enter")
        .answer()
}

fn organization(
    acting: &Acting,
    list: &ListView<'_>,
    application: &ApplicationRef,
) -> Option<String> {
    let mut rows = list.rows.as_deref()?.iter();
    let row = rows.find(|listed| listed.row.application == *application)?;
    Some(row.row.profile.name(acting.page.lang.code()).to_owned())
}
