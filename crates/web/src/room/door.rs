//! Finding somebody by name, organization or reference.

use super::{another_day, desk, name, organization};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::public::title;
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::{AtTheDoor, Deed};
use std::borrow::Cow;
use words::Value;

/// The most people shown for one query: who types two letters more finds fewer.
const MOST: usize = 40;

/// Somebody the desk may mean.
struct Found {
    href: String,
    name: String,
    organization: String,
    tone: &'static str,
    state: Cow<'static, str>,
}

#[derive(Template)]
#[template(path = "room/door.html")]
struct Door {
    page: Page,
    dialogue: String,
    path: String,
    query: String,
    /// What is told on a day that is not the dialogue's.
    another_day: String,
    came: String,
    found: Vec<Found>,
    more: bool,
    /// Whether they enter anything, or only look.
    enters: bool,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = desk(&view, &dialogue)?;
    let id = &of.facts.id;
    let asked: String = query
        .get("q")
        .unwrap_or_default()
        .chars()
        .take(100)
        .collect();
    let all = view.at_the_door(id, "");
    let came = all.iter().filter(|one| one.came.is_some()).count();
    let values = [("came", Value::from(came)), ("all", Value::from(all.len()))];
    let found = match asked.trim().is_empty() {
        true => Vec::new(),
        false => view.at_the_door(id, &asked),
    };
    let template = Door {
        dialogue: title::short(&page, of.facts),
        path: format!("/room/{id}/check-in"),
        another_day: another_day(&page, &view, &of),
        came: page.say_with("check-in-came", &values),
        more: found.len() > MOST,
        enters: view.who().may_for(Deed::CheckIn, Some(id)),
        found: found
            .iter()
            .take(MOST)
            .map(|one| line(&page, one))
            .collect(),
        query: asked,
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn line(page: &Page, one: &AtTheDoor) -> Found {
    let (tone, state) = state(page, one);
    Found {
        href: page.href(&format!("/room/check-in/{}", one.id)),
        name: name(page, one),
        organization: organization(page, one),
        tone,
        state,
    }
}

/// What the desk needs to know at one glance.
pub(super) fn state(page: &Page, one: &AtTheDoor) -> (&'static str, Cow<'static, str>) {
    if let Some((at, _)) = one.came {
        let said = page.with("check-in-at", "time", vienna::hour(at));
        return ("active", Cow::Owned(said));
    }
    if one.may_enter {
        return ("good", page.say(&format!("attendance-{}", one.mode.code())));
    }
    ("stop", page.say("check-in-no-seat"))
}
