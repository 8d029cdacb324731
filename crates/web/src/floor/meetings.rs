//! The meetings a reader may enter, and what they may open at each.

use crate::answer::{Answer, fresh};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::Screen;
use mechanism::{DialogueId, Reader, View};

#[derive(Template)]
#[template(path = "floor/meetings.html")]
struct Meetings {
    page: Page,
    meetings: Vec<(String, String)>,
}

/// A door of a meeting: where it leads, its name, whom it is for.
struct Door {
    href: String,
    name: String,
    what: String,
}

#[derive(Template)]
#[template(path = "floor/meeting.html")]
struct Meeting {
    page: Page,
    dialogue: String,
    day: String,
    doors: Vec<Door>,
}

/// `GET /floor`.
pub(super) async fn all(Asked { view, page, .. }: Asked) -> Answer {
    let meetings: Vec<(String, String)> = view
        .floors()
        .iter()
        .filter_map(|id| view.dialogue(id))
        .map(|of| {
            let href = page.href(&format!("/floor/{}", of.facts.id));
            (href, title::short(&page, of.facts))
        })
        .collect();
    // Whoever is known to nobody may have a place: they say who they are first.
    if meetings.is_empty() {
        return Err(match view.reader() {
            Reader::Public => Problem::SignIn,
            _ => Problem::NotFound,
        });
    }
    fresh(StatusCode::OK, &Meetings { meetings, page })
}

/// `GET /floor/{dialogue}`.
pub(super) async fn one(Path(dialogue): Path<String>, Asked { view, page, .. }: Asked) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let doors = doors(&page, &view, &id);
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    if doors.is_empty() {
        return Err(Problem::NotFound);
    }
    let meeting = Meeting {
        dialogue: title::short(&page, of.facts),
        day: page.day(&of.facts.date),
        doors,
        page,
    };
    fresh(StatusCode::OK, &meeting)
}

fn doors(page: &Page, view: &View, id: &DialogueId) -> Vec<Door> {
    let own = (!view.my_places(id).is_empty()).then_some(Screen::Participant);
    let others = Screen::ALL
        .into_iter()
        .filter(|screen| *screen != Screen::Participant && view.may_open(id, *screen));
    own.into_iter()
        .chain(others)
        .map(|screen| {
            let code = screen.code();
            Door {
                href: page.href(&format!("/floor/{id}/{code}")),
                name: page.say(&format!("screen-{code}")).into_owned(),
                what: page.say(&format!("screen-{code}-what")).into_owned(),
            }
        })
        .collect()
}
