//! One dialogue at the office: where it stands, what is next, the ways to its desks.

mod chairs;
mod change;
mod meeting;
mod merging;
mod plan;
mod sitting;

use super::{dashboard, dialogue_at};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::{Markup, Page};
use crate::public::{Became, title};
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::dialogue::{Life, Origin};
use mechanism::participation::call::CallStatus;
use mechanism::{Audience, Deed, DeskFilter, DialogueView, Sight, View};
use std::borrow::Cow;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/dialogues/new", get(plan::show).post(plan::enter))
        .route(
            "/office/meetings/new",
            get(meeting::show).post(meeting::enter),
        )
        .route("/office/dialogues/{id}", get(show))
        .route(
            "/office/dialogues/{id}/announcement",
            get(change::before_announcing).post(change::announce),
        )
        .route(
            "/office/dialogues/{id}/date",
            get(change::before_postponing).post(change::postpone),
        )
        .route(
            "/office/dialogues/{id}/cancellation",
            get(change::before_cancelling).post(change::cancel),
        )
        .route(
            "/office/dialogues/{id}/chairs",
            get(chairs::show).post(chairs::enter),
        )
        .route(
            "/office/dialogues/{id}/opening",
            get(sitting::before_opening).post(sitting::open),
        )
        .route(
            "/office/dialogues/{id}/closing",
            get(sitting::before_closing).post(sitting::close),
        )
        .route("/office/dialogues/{id}/change", get(merging::choose))
        .route(
            "/office/dialogues/{id}/merger",
            get(merging::before_merging).post(merging::merge),
        )
        .route(
            "/office/dialogues/{id}/split",
            get(merging::before_splitting).post(merging::split),
        )
}

/// The addresses of the ways to change a dialogue, for whoever may.
pub(super) fn own_addresses(view: &View, of: &DialogueView<'_>) -> Vec<String> {
    if !view.who().may_for(Deed::RecordFacts, None) {
        return Vec::new();
    }
    let base = format!("/office/dialogues/{}", of.facts.id);
    let mut own = Vec::new();
    if is_chaired(of) {
        own.push(format!("{base}/chairs"));
    }
    if matches!(of.life, Life::Open(_)) {
        own.push(format!("{base}/closing"));
    }
    if *of.life != Life::Planned {
        return own;
    }
    own.push(format!("{base}/opening"));
    own.extend([format!("{base}/change"), format!("{base}/merger")]);
    if of.facts.is_joint() {
        own.push(format!("{base}/split"));
    }
    own
}

/// Whether the office says who chairs it: papers say so of those that were taken from papers.
fn is_chaired(of: &DialogueView<'_>) -> bool {
    of.facts.origin == Origin::Planned && !of.life.is_off()
}

/// A step in the life of a dialogue.
struct Step {
    mark: &'static str,
    name: Cow<'static, str>,
    state: String,
    note: String,
}

/// A desk of the dialogue.
struct Desk {
    href: String,
    name: Cow<'static, str>,
    what: Cow<'static, str>,
}

/// A line of the timetable.
struct Due {
    step: Cow<'static, str>,
    day: Markup,
    past: bool,
}

#[derive(Template)]
#[template(path = "secretariat/dialogue.html")]
struct Shown {
    page: Page,
    base: String,
    new_call: String,
    name: String,
    follows: String,
    became: Became,
    reserved: bool,
    done: Cow<'static, str>,
    /// Whether a rule tells everybody it touches.
    told: bool,
    steps: Vec<Step>,
    desks: Vec<Desk>,
    calls: Vec<(String, String, String)>,
    timetable: Vec<Due>,
    may_call: bool,
    may_change: bool,
    /// Who chairs is said here; whether it was.
    may_chair: bool,
    chaired: bool,
    may_close: bool,
    /// Its day is here: opening is what comes next.
    may_open: bool,
}

async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = dialogue_at(&view, &id)?;
    let who = view.who();
    let planned = *of.life == Life::Planned;
    let today = view.today();
    let done = match query.get("done") {
        Some(
            done @ ("planned" | "postponed" | "cancelled" | "announced" | "merged" | "split"
            | "opened" | "held" | "chairs"),
        ) => page.say(&format!("office-done-{done}")),
        _ => Cow::Borrowed(""),
    };
    let template = Shown {
        name: title::short(&page, of.facts),
        follows: title::follows(&page, &view, of.facts),
        became: Became::of(&page, &view, &of, "/office/dialogues"),
        reserved: of.facts.audience != Audience::Public,
        told: matches!(
            query.get("done"),
            Some("postponed" | "cancelled" | "merged" | "split")
        ),
        done,
        steps: steps(&page, &view, &of),
        desks: desks(&page, &view, &of),
        calls: calls(&page, &view, &of),
        timetable: view
            .timetable(of.facts)
            .into_iter()
            .map(|due| Due {
                step: page.say(&dashboard::step_key(due.step)),
                day: page.time(&due.day),
                past: due.day < today,
            })
            .collect(),
        may_call: planned && who.may_for(Deed::ShapeCall, Some(&of.facts.id)),
        may_change: planned && who.may_for(Deed::RecordFacts, None),
        may_chair: is_chaired(&of) && who.may_for(Deed::RecordFacts, None),
        chaired: !of.facts.chairs.is_empty(),
        may_close: matches!(of.life, Life::Open(_)) && who.may_for(Deed::RecordFacts, None),
        may_open: planned && of.facts.date <= today && who.may_for(Deed::RecordFacts, None),
        base: page.href(&format!("/office/dialogues/{}", of.facts.id)),
        new_call: page.href(&format!("/office/calls/new?dialogue={}", of.facts.id)),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn calls(page: &Page, view: &View, of: &DialogueView<'_>) -> Vec<(String, String, String)> {
    view.calls()
        .into_iter()
        .filter(|call| call.call.terms.dialogues.contains(&of.facts.id))
        .map(|call| {
            let terms = &call.call.terms;
            let mut named = terms.dialogues.iter();
            let shapes = named.all(|id| view.who().may_for(Deed::ShapeCall, Some(id)));
            let bench = if shapes { "/office" } else { "" };
            let href = page.href(&format!("{bench}/calls/{}", terms.id));
            let status = page.say(&format!("call-status-{}", call.status.code()));
            (
                href,
                super::call::title_of(page, &call),
                status.into_owned(),
            )
        })
        .collect()
}

/// From the call to the sitting: where the dialogue stands follows from what is in the record.
fn steps(page: &Page, view: &View, of: &DialogueView<'_>) -> Vec<Step> {
    let id = &of.facts.id;
    let queue = view.desk(id, &DeskFilter::counts()).unwrap_or_default();
    let count = |stage: &str| queue.facets.stages.get(stage).copied().unwrap_or(0);
    let call = view
        .calls()
        .into_iter()
        .filter(|call| call.call.terms.dialogues.contains(id))
        .map(|call| (call.status, call.call.terms.closes))
        .find(|(status, _)| *status != CallStatus::Withdrawn);
    let (all, received, ready) = (queue.all, count("received"), count("sufficient"));
    let (circulated, referred) = (count("circulated"), count("referred"));
    let decided = count("admitted") + count("not-admitted");
    let lists = view.lists(id);
    let open = lists.iter().filter(|list| list.open).count();
    let published = call.is_some_and(|(status, _)| status != CallStatus::Drafted);
    let closed = call.is_some_and(|(status, _)| status == CallStatus::Closed);
    let step = |key: &str, done: bool, now: bool, state: String| Step {
        mark: match (done, now) {
            _ if of.life.is_off() => "stopped",
            (true, _) => "done",
            (_, true) => "now",
            _ => "ahead",
        },
        name: page.say(key),
        state,
        note: String::new(),
    };
    let call_said = match call {
        None => page.say("office-call-none").into_owned(),
        Some((status, _)) => page
            .say(&format!("call-status-{}", status.code()))
            .into_owned(),
    };
    let note = call.map_or_else(String::new, |(_, closes)| page.deadline(closes));
    let seats = view.participants(id).len();
    let held = *of.life == Life::Held;
    vec![
        Step {
            note,
            ..step("office-step-call", published, true, call_said)
        },
        step(
            "office-step-applications",
            closed,
            published,
            page.count("office-applications", all),
        ),
        step(
            "office-step-screening",
            all > 0 && received == 0,
            received > 0,
            page.count("office-still-to-screen", received),
        ),
        step(
            "office-step-list",
            !lists.is_empty() && open == 0 && ready == 0,
            open > 0 || ready > 0,
            page.count("office-on-open-lists", circulated),
        ),
        step(
            "office-step-decisions",
            decided > 0 && referred == 0 && circulated == 0,
            referred > 0,
            page.count("office-still-to-decide", referred),
        ),
        step(
            "office-step-registration",
            held,
            seats > 0,
            page.count("office-registered", seats),
        ),
        step(
            "office-step-sitting",
            held,
            matches!(of.life, Life::Open(_)),
            page.day(&of.facts.date),
        ),
    ]
}

fn desks(page: &Page, view: &View, of: &DialogueView<'_>) -> Vec<Desk> {
    let id = &of.facts.id;
    let who = view.who();
    let sees = |sight| who.sees_for(sight, Some(id));
    // Nobody is led to a desk that is not there for them.
    let opens = [
        (format!("/office/desk/{id}"), "office-desk", true),
        (format!("/office/lists/{id}"), "office-lists", true),
        (
            format!("/office/comments/{id}"),
            "office-comments",
            sees(Sight::Comments),
        ),
        (
            format!("/office/decisions/{id}"),
            "office-decisions",
            sees(Sight::Decisions) && sees(Sight::AllObjections),
        ),
        (
            format!("/office/registration/{id}"),
            "office-registration",
            sees(Sight::Participants) && sees(Sight::People),
        ),
        (
            format!("/office/floor/{id}"),
            "programme-the-day",
            who.may_for(Deed::KeepProgramme, Some(id)),
        ),
        (
            format!("/summaries/{id}"),
            "my-summaries",
            crate::summary::works(view, id),
        ),
        (
            format!("/office/letters?dialogue={id}"),
            "office-letters",
            sees(Sight::Letters),
        ),
        (format!("/office/counts/{id}"), "office-counts", true),
    ];
    opens
        .into_iter()
        .filter(|(_, _, open)| *open)
        .map(|(path, key, _)| Desk {
            href: page.href(&path),
            name: page.say(key),
            what: page.say(&format!("{key}-what")),
        })
        .collect()
}
