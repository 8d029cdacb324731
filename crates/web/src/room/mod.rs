//! The desk at the door: who comes, by name or by the code on the confirmation. The code holds the address of a page of
//! this site, so a telephone's own camera opens it, without a script and without an application. The desk sees name,
//! organization and seat, and nothing else of anybody.

mod afterwards;
mod door;
mod person;
mod printed;

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::dialogue::Life;
use mechanism::{AtTheDoor, DialogueId, DialogueView, Sight, View};
use std::cmp::Ordering;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/room", get(rooms))
        .route("/room/{dialogue}/check-in", get(door::show))
        .route("/room/{dialogue}/check-in/list", get(printed::show))
        .route(
            "/room/{dialogue}/check-in/afterwards",
            get(afterwards::show).post(afterwards::enter),
        )
        .route(
            "/room/check-in/{reference}",
            get(person::show).post(person::act),
        )
}

/// The desk's pages that this reader can open.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let desks = desks(view);
    let mut own: Vec<String> = (!desks.is_empty())
        .then(|| "/room".to_owned())
        .into_iter()
        .collect();
    for of in desks {
        let path = format!("/room/{}/check-in", of.facts.id);
        own.extend(["list", "afterwards"].map(|page| format!("{path}/{page}")));
        own.push(path);
    }
    own
}

/// The dialogues at whose door this reader sits, the one held last first.
fn desks(view: &View) -> Vec<DialogueView<'_>> {
    let mut all = view.dialogues();
    all.retain(|of| view.who().sees_for(Sight::CheckIn, Some(&of.facts.id)));
    all.reverse();
    all
}

/// A dialogue at whose door this reader sits.
fn desk<'v>(view: &'v View, id: &str) -> Result<DialogueView<'v>, Problem> {
    let id: DialogueId = id.parse().map_err(|_| Problem::NotFound)?;
    Some(&id)
        .filter(|id| view.who().sees_for(Sight::CheckIn, Some(id)))
        .and_then(|id| view.dialogue(id))
        .ok_or(Problem::NotFound)
}

/// Whether a dialogue is held today, as it is counted in Vienna.
fn is_today(view: &View, of: &DialogueView<'_>) -> bool {
    of.facts.date == view.today()
}

/// What the desk is told on a day that is not the dialogue's: before it everything is a rehearsal, after it only the
/// printed list is entered. Empty: it is the day.
fn another_day(page: &Page, view: &View, of: &DialogueView<'_>) -> String {
    let key = match of.facts.date.cmp(&view.today()) {
        Ordering::Equal => return String::new(),
        Ordering::Greater => "check-in-rehearsal-what",
        Ordering::Less => "check-in-over-what",
    };
    page.with(key, "day", page.day(&of.facts.date))
}

/// Somebody's name as the desk calls it.
fn name(page: &Page, one: &AtTheDoor) -> String {
    let name = one.name.clone();
    name.unwrap_or_else(|| page.say("withheld-content").into_owned())
}

/// Their organization's.
fn organization(page: &Page, one: &AtTheDoor) -> String {
    one.organization
        .as_ref()
        .map_or("", |profile| profile.name(page.lang.code()))
        .to_owned()
}

#[derive(Template)]
#[template(path = "room/rooms.html")]
struct Rooms {
    page: Page,
    rooms: Vec<(String, String)>,
}

async fn rooms(acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let current = |of: &&DialogueView<'_>| matches!(of.life, Life::Planned | Life::Open(_));
    let rooms: Vec<(String, String)> = desks(&view)
        .iter()
        .filter(current)
        .map(|of| {
            let href = page.href(&format!("/room/{}/check-in", of.facts.id));
            (href, title::short(&page, of.facts))
        })
        .collect();
    if desks(&view).is_empty() {
        return Err(Problem::NotFound);
    }
    fresh(StatusCode::OK, &Rooms { rooms, page })
}
