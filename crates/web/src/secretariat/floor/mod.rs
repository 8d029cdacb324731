//! The day of a dialogue, prepared at the office: the programme is drafted here and issued, the order of each list declared,
//! guests named, and what happened while the line was gone entered afterwards.

mod adopted;
mod afterwards;
mod chairs;
mod copy;
mod draft;
mod evaluation;
mod item;
mod meanwhile;
mod overview;
mod panel;
mod panellists;
mod panellists_told;
mod papers;
mod rules;
mod sittings;
mod speaker;

use super::who_may;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use mechanism::floor::{FloorCommand, FloorWish};
use mechanism::{Command, Deed, DialogueId, DialogueView, Refusal, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/floor/{dialogue}", get(overview::show))
        .route("/office/floor/{dialogue}/issue", post(overview::issue))
        .route("/office/floor/{dialogue}/public", post(overview::declare))
        .route("/office/floor/{dialogue}/copy", post(copy::enter))
        .route(
            "/office/floor/{dialogue}/chairs",
            get(chairs::show).post(chairs::enter),
        )
        .route(
            "/office/floor/{dialogue}/sittings",
            get(sittings::show).post(sittings::enter),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}",
            get(item::show).post(item::enter),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}/place",
            post(item::place),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}/removal",
            post(item::remove),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}/people",
            get(panel::show).post(panel::enter),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}/documents",
            get(papers::show).post(papers::enter),
        )
        .route(
            "/office/floor/{dialogue}/items/{item}/list",
            get(rules::show).post(rules::enter),
        )
        .route(
            "/office/floor/{dialogue}/speakers/{speaker}",
            get(speaker::show).post(speaker::enter),
        )
        .route(
            "/office/floor/{dialogue}/afterwards",
            get(afterwards::show).post(afterwards::enter),
        )
        .merge(around())
}

/// What goes before the day and after it: what the group decided, the call for panellists, the evaluation.
fn around() -> Router<Site> {
    Router::new()
        .route(
            "/office/floor/{dialogue}/decided",
            get(adopted::show).post(adopted::enter),
        )
        .route(
            "/office/floor/{dialogue}/decided/publication",
            get(adopted::sure).post(adopted::publish),
        )
        .route("/office/floor/{dialogue}/panellists", get(panellists::show))
        .route(
            "/office/floor/{dialogue}/panellists/call",
            get(panellists::call).post(panellists::set_call),
        )
        .route(
            "/office/floor/{dialogue}/panellists/{proposal}/choice",
            post(panellists::choose),
        )
        .route(
            "/office/floor/{dialogue}/panellists/{proposal}/programme",
            post(panellists::into_programme),
        )
        .route(
            "/office/floor/{dialogue}/panellists/letters",
            post(panellists_told::tell),
        )
        .route(
            "/office/floor/{dialogue}/evaluation",
            get(evaluation::show).post(evaluation::set),
        )
        .route(
            "/office/floor/{dialogue}/evaluation/thanks",
            post(evaluation::thank),
        )
}

/// The pages that prepare the day of a dialogue, for whoever may.
pub(super) fn own_addresses(view: &View, of: &DialogueView<'_>) -> Vec<String> {
    let dialogue = &of.facts.id;
    if !view.who().may_for(Deed::KeepProgramme, Some(dialogue)) {
        return Vec::new();
    }
    let base = base(dialogue);
    let mut own = vec![
        base.clone(),
        format!("{base}/sittings"),
        format!("{base}/speakers/new"),
        format!("{base}/afterwards"),
        format!("{base}/decided"),
        format!("{base}/decided/publication"),
        format!("{base}/panellists"),
        format!("{base}/panellists/call"),
    ];
    if view.evaluation(dialogue).is_some() {
        own.push(format!("{base}/evaluation"));
    }
    let Some(draft) = view.programme_draft(dialogue) else {
        return own;
    };
    if view.programme(dialogue).is_some() {
        own.push(chairs::address(dialogue));
    }
    own.push(format!("{base}/items/new"));
    for item in &draft.programme.items {
        let item = format!("{base}/items/{}", item.id.0);
        own.extend(["", "/people", "/documents", "/list"].map(|of| format!("{item}{of}")));
    }
    own
}

fn base(dialogue: &DialogueId) -> String {
    format!("/office/floor/{dialogue}")
}

/// The dialogue of an address, for whoever may do this there.
fn meeting(acting: &Acting, dialogue: &str, deed: Deed) -> Result<DialogueId, Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    who_may(acting, deed, Some(&id))?;
    acting.view.dialogue(&id).ok_or(Problem::NotFound)?;
    Ok(id)
}

/// The way back: to the programme for those who keep it, to the meeting for its Chair.
fn back(acting: &Acting, dialogue: &DialogueId) -> String {
    match acting
        .view
        .who()
        .may_for(Deed::KeepProgramme, Some(dialogue))
    {
        true => base(dialogue),
        false => format!("/floor/{dialogue}"),
    }
}

async fn enter(
    acting: &Acting,
    dialogue: &DialogueId,
    form: &Filled,
    wish: FloorWish,
) -> Result<(), NotEntered> {
    let command = Command::Floor(FloorCommand {
        dialogue: dialogue.clone(),
        wish,
    });
    let id = form.command().map_err(NotEntered::Problem)?;
    acting.enter(id, command).await.map(|_| ())
}

/// Back, saying what was done.
fn led_back(acting: &Acting, dialogue: &DialogueId, done: &str) -> Response {
    let to = back(acting, dialogue);
    see_other(&acting.page.href(&format!("{to}?done={done}")))
}

/// Enters what a form asks for and leads back, or shows the form again with what the rules say at its field.
async fn entered(
    acting: &Acting,
    dialogue: &DialogueId,
    form: &Filled,
    wish: FloorWish,
    done: &str,
    field: impl Fn(&Refusal) -> String,
    again: impl FnOnce(Faults) -> Answer,
) -> Answer {
    match enter(acting, dialogue, form, wish).await {
        Ok(()) => Ok(led_back(acting, dialogue, done)),
        Err(NotEntered::Refused(refusal)) => {
            let field = field(&refusal);
            again(Faults::one(field, acting.page.refusal(&refusal)))
        }
        Err(not) => Err(not.into()),
    }
}

/// The field a rule about a text names, or another.
fn field_of<'r>(refusal: &'r Refusal, other: &'r str) -> &'r str {
    let named = refusal.values.iter().find(|(name, _)| *name == "field");
    named.map_or(other, |(_, field)| field.as_str())
}
