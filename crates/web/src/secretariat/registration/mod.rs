//! Registration as the office runs it: seats, people, the waiting list, who did not confirm, delegations, and what goes to
//! and comes back from the badge system and the video platform.

mod cells;
mod delegation_lines;
mod delegations;
mod difference;
mod guidance;
mod hand_over;
mod overview;
mod people;
mod reminding;
mod revocation;
mod seats;
mod unconfirmed;
mod upload;

use crate::acting::Acting;
use crate::limits;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::{Deed, DialogueId, DialogueView, Sight, View};
use std::borrow::Cow;

pub(super) fn routes() -> Router<Site> {
    let files = Router::new()
        .route(
            "/office/registration/{dialogue}/delegations/files",
            post(delegations::list),
        )
        .route(
            "/office/registration/{dialogue}/differences/files",
            post(difference::compare),
        )
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .route("/office/registration/{dialogue}", get(overview::show))
        .route(
            "/office/registration/{dialogue}/guidance",
            post(guidance::draft_for),
        )
        .route(
            "/office/registration/{dialogue}/seats",
            get(seats::show).post(seats::arrange),
        )
        .route("/office/registration/{dialogue}/people", get(people::show))
        .route(
            "/office/registration/{dialogue}/people/{id}/revocation",
            get(revocation::show).post(revocation::revoke),
        )
        .route(
            "/office/registration/{dialogue}/waiting",
            get(people::waiting),
        )
        .route(
            "/office/registration/{dialogue}/unconfirmed",
            get(unconfirmed::show).post(reminding::remind),
        )
        .route(
            "/office/registration/{dialogue}/delegations",
            get(delegations::show),
        )
        .route(
            "/office/registration/{dialogue}/hand-over",
            get(hand_over::show),
        )
        .route(
            "/office/registration/{dialogue}/hand-over/{file}",
            get(hand_over::file),
        )
        .route(
            "/office/registration/{dialogue}/differences",
            get(difference::show),
        )
        .merge(files)
}

/// The pages of a dialogue's registration, in the order of their tabs.
const PAGES: [&str; 7] = [
    "",
    "people",
    "waiting",
    "unconfirmed",
    "delegations",
    "hand-over",
    "differences",
];

/// A dialogue whose registration this reader sees whole; for everybody else these pages do not exist.
fn of_the_office<'v>(view: &'v View, id: &str) -> Result<DialogueView<'v>, Problem> {
    let id: DialogueId = id.parse().map_err(|_| Problem::NotFound)?;
    let who = view.who();
    let sees = |sight| who.sees_for(sight, Some(&id));
    (sees(Sight::Participants) && sees(Sight::People))
        .then(|| view.dialogue(&id))
        .flatten()
        .ok_or(Problem::NotFound)
}

/// The same for whoever also arranges it.
fn arranged_by<'v>(acting: &'v Acting, id: &str) -> Result<DialogueView<'v>, Problem> {
    let of = of_the_office(&acting.view, id)?;
    super::who_may(acting, Deed::ArrangeRegistration, Some(&of.facts.id))?;
    Ok(of)
}

fn path(id: &DialogueId, page: &str) -> String {
    match page {
        "" => format!("/office/registration/{id}"),
        page => format!("/office/registration/{id}/{page}"),
    }
}

/// One of the pages, as a tab.
struct Tab {
    href: String,
    name: Cow<'static, str>,
    count: String,
    current: bool,
}

/// What stands at the head of each of the pages.
struct Head {
    dialogue: String,
    tabs: Vec<Tab>,
    arranges: bool,
}

impl Head {
    fn of(page: &Page, view: &View, of: &DialogueView<'_>, current: &str) -> Self {
        let id = &of.facts.id;
        let count = |name: &str| match name {
            "people" => view.participants(id).len().to_string(),
            "waiting" => view.waiting_list(id).len().to_string(),
            _ => String::new(),
        };
        let tab = |name: &str| Tab {
            href: page.href(&path(id, name)),
            name: page.say(&format!(
                "office-registration-{}",
                if name.is_empty() { "seats" } else { name }
            )),
            count: count(name),
            current: name == current,
        };
        Self {
            dialogue: title::short(page, of.facts),
            tabs: PAGES.map(tab).into(),
            arranges: view.who().may_for(Deed::ArrangeRegistration, Some(id)),
        }
    }
}
