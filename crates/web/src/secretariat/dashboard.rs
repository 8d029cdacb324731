//! The office's first page: what waits, dialogue by dialogue, and the next deadlines.

use super::{at_the_office, dialogues_of};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::{Markup, Page};
use crate::public::{Reported, title};
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::dialogue::Life;
use mechanism::letters::LetterState;
use mechanism::participation::call::CallStatus;
use mechanism::{Deed, DeskFilter, DialogueId, DialogueView, LetterFilter, Sight, View};
use std::borrow::Cow;

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/office", get(show))
}

/// A number that waits for somebody.
struct Tile {
    name: Cow<'static, str>,
    number: usize,
    href: String,
    late: bool,
}

/// A deadline that comes.
struct Next {
    step: Cow<'static, str>,
    day: Markup,
}

/// A dialogue with what waits for it.
struct Waiting {
    name: String,
    href: String,
    state: String,
    tiles: Vec<Tile>,
    next: Vec<Next>,
}

/// A call that is being worked on.
struct DraftedCall {
    href: String,
    name: String,
}

#[derive(Template)]
#[template(path = "secretariat/dashboard.html")]
struct Dashboard {
    page: Page,
    dialogues: Vec<Waiting>,
    past: Vec<(String, String)>,
    drafts: Vec<DraftedCall>,
    plans: bool,
    people: bool,
    summaries: bool,
    suggestions: bool,
    organizations: bool,
    /// How old the consolidated list is, where it is time to fetch another.
    list_is_old: String,
    /// How many activities, needs, offers and research wait; `None`: not for this reader.
    contributions: Option<String>,
    /// Errors of fact in issued papers that wait for an answer.
    errors: Vec<Reported>,
    retention: bool,
}

async fn show(acting: Acting) -> Answer {
    at_the_office(&acting)?;
    let Acting { page, view, .. } = acting;
    let (current, past): (Vec<_>, Vec<_>) = dialogues_of(&view)
        .into_iter()
        .partition(|of| matches!(of.life, Life::Planned | Life::Open(_)));
    let mut dialogues: Vec<Waiting> = current.iter().map(|of| waiting(&page, &view, of)).collect();
    dialogues.reverse();
    let here = |of: &DialogueView<'_>| {
        let href = page.href(&format!("/office/dialogues/{}", of.facts.id));
        (href, title::short(&page, of.facts))
    };
    let who = view.who();
    let template = Dashboard {
        dialogues,
        past: past.iter().take(12).map(here).collect(),
        drafts: drafts(&page, &view),
        plans: who.may_for(Deed::RecordFacts, None),
        people: who.sees_for(Sight::People, None),
        summaries: crate::summary::concern(&view),
        suggestions: who.may_for(Deed::KeepSuggestions, None),
        organizations: who.sees_somewhere(Sight::Organizations),
        list_is_old: super::consolidated::reminder(&page, &view).unwrap_or_default(),
        errors: crate::public::errors_waiting(&page, &view),
        contributions: super::contributions::waiting(&view)
            .map(|waiting| page.count("office-contributions", waiting)),
        retention: who.sees_for(Sight::Retention, None),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn waiting(page: &Page, view: &View, of: &DialogueView<'_>) -> Waiting {
    let id = &of.facts.id;
    let today = view.today();
    Waiting {
        name: title::short(page, of.facts),
        href: page.href(&format!("/office/dialogues/{id}")),
        state: page
            .say(match of.life {
                Life::Open(_) => "life-open",
                _ => "life-planned",
            })
            .into_owned(),
        tiles: tiles(page, view, id),
        next: view
            .timetable(of.facts)
            .into_iter()
            .filter(|deadline| deadline.day >= today)
            .take(3)
            .map(|deadline| Next {
                step: page.say(&step_key(deadline.step)),
                day: page.time(&deadline.day),
            })
            .collect(),
    }
}

/// The key of the words for a step of the timetable.
pub(super) fn step_key(step: mechanism::calendar::Step) -> String {
    let code = serde_json::to_value(step).ok();
    let code = code.as_ref().and_then(|value| value.as_str());
    format!("step-{}", code.unwrap_or_default().replace('_', "-"))
}

/// What waits for a dialogue; what nobody has to do stands as nought, so that one sees that it was looked at.
fn tiles(page: &Page, view: &View, id: &DialogueId) -> Vec<Tile> {
    let queue = view.desk(id, &DeskFilter::counts()).unwrap_or_default();
    let at = |stage: &str| queue.facets.stages.get(stage).copied().unwrap_or(0);
    let overdue = queue.facets.overdue;
    let open = view.lists(id).iter().filter(|list| list.open).count();
    let letters = LetterFilter {
        dialogue: Some(id.clone()),
        state: Some(LetterState::Drafted),
        ..LetterFilter::default()
    };
    let tile = |key: &str, number, path: String| Tile {
        name: page.say(key),
        number,
        href: page.href(&path),
        late: false,
    };
    let mut tiles = vec![
        tile(
            "office-to-screen",
            at("received"),
            format!("/office/desk/{id}?stage=received"),
        ),
        Tile {
            late: overdue > 0,
            ..tile(
                "office-overdue",
                overdue,
                format!("/office/desk/{id}?asked=yes"),
            )
        },
        tile(
            "office-ready",
            at("sufficient"),
            format!("/office/desk/{id}?stage=sufficient"),
        ),
        tile("office-lists-open", open, format!("/office/lists/{id}")),
    ];
    let who = view.who();
    if who.sees_for(Sight::AllObjections, Some(id)) {
        let path = format!("/office/decisions/{id}");
        tiles.push(tile("office-to-decide", view.awaiting(id).len(), path));
    }
    if who.sees_for(Sight::Letters, Some(id)) {
        let drafted = view.letters(&letters).len();
        let path = format!("/office/letters?dialogue={id}&state=drafted");
        tiles.push(tile("office-letters-drafted", drafted, path));
    }
    if who.sees_for(Sight::Participants, Some(id)) {
        let path = format!("/office/registration/{id}");
        tiles.push(tile(
            "office-waiting-list",
            view.waiting_list(id).len(),
            path,
        ));
    }
    tiles
}

fn drafts(page: &Page, view: &View) -> Vec<DraftedCall> {
    view.calls()
        .into_iter()
        .filter(|call| call.status == CallStatus::Drafted)
        .map(|call| DraftedCall {
            href: page.href(&format!("/office/calls/{}", call.call.terms.id)),
            name: super::call::title_of(page, &call),
        })
        .collect()
}
