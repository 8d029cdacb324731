//! The meetings a reader may enter, and what they may open at each.

use super::{pack, replay, statement};
use crate::answer::{Answer, fresh};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::evaluation::EvaluationStanding;
use mechanism::floor::Screen;
use mechanism::{Deed, DialogueId, Reader, View};

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
    // Whoever drafts from the notes of a meeting has no screen of it.
    let floors = view.floors();
    let mut drafted = view.notes_of_meetings();
    drafted.retain(|id| !floors.contains(id));
    let meetings: Vec<(String, String)> = floors
        .iter()
        .chain(&drafted)
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
    let mut doors = doors(&page, &view, &id);
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    if doors.is_empty() {
        return Err(Problem::NotFound);
    }
    doors.extend(around(&page, &view, &id));
    let meeting = Meeting {
        dialogue: title::short(&page, of.facts),
        day: page.day(&of.facts.date),
        doors,
        page,
    };
    fresh(StatusCode::OK, &meeting)
}

/// The programme, and where it is prepared.
fn around(page: &Page, view: &View, id: &DialogueId) -> Vec<Door> {
    let may = |deed| view.who().may_for(deed, Some(id));
    let door = |href: String, key: &str, what: &str| Door {
        href: page.href(&href),
        name: page.say(key).into_owned(),
        what: page.say(what).into_owned(),
    };
    let mut all = Vec::new();
    let evaluation = view.my_evaluation(id).map(|mine| mine.standing);
    if evaluation == Some(EvaluationStanding::Open) {
        let href = format!("/floor/{id}/evaluation");
        all.push(door(href, "evaluation", "evaluation-what-for"));
    }
    if view.my_panel(id).is_some() {
        let href = format!("/floor/{id}/panellists");
        all.push(door(href, "panel-propose", "panel-propose-what"));
    }
    if view.adopted(id).is_some() {
        let href = format!("/dialogues/{id}/decided");
        all.push(door(href, "adopted", "adopted-what"));
    }
    if view.programme(id).is_some() {
        let href = format!("/floor/{id}/programme");
        all.push(door(href, "programme", "programme-what"));
    }
    if pack::ALL
        .iter()
        .any(|screen| pack::may_print(view, id, *screen))
    {
        let href = format!("/floor/{id}/pack");
        all.push(door(href, "pack", "pack-what"));
    }
    if may(Deed::RunFloor) && view.programme(id).is_some() {
        let href = format!("/office/floor/{id}/chairs");
        all.push(door(href, "programme-chairs", "programme-chairs-what"));
    }
    if statement::may_open(view, id) {
        let href = format!("/floor/{id}/statements");
        all.push(door(href, "statement-titles", "statement-titles-what"));
    }
    if may(Deed::KeepProgramme) {
        let href = format!("/office/floor/{id}");
        all.push(door(href, "programme-the-day", "programme-the-day-what"));
    } else if may(Deed::RunFloor) {
        let href = format!("/office/floor/{id}/afterwards");
        all.push(door(
            href,
            "programme-afterwards-button",
            "programme-afterwards",
        ));
    }
    all
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
        .chain(again(page, view, id))
        .chain(notes(page, view, id))
        .chain(summary(page, view, id))
        .collect()
}

/// The notes, for those who take or read them.
fn notes(page: &Page, view: &View, id: &DialogueId) -> Option<Door> {
    view.notes_count(id).map(|_| Door {
        href: page.href(&format!("/floor/{id}/notes")),
        name: page.say("notes-title").into_owned(),
        what: page.say("notes-door").into_owned(),
    })
}

/// The Chair's summary, for those who work on it.
fn summary(page: &Page, view: &View, id: &DialogueId) -> Option<Door> {
    crate::summary::works(view, id).then(|| Door {
        href: page.href(&crate::summary::path(id)),
        name: page.say("drafting-summary").into_owned(),
        what: page.say("my-summaries-what").into_owned(),
    })
}

/// Where one goes through the meeting again, or reads its totals.
fn again(page: &Page, view: &View, id: &DialogueId) -> Option<Door> {
    replay::may_open(view, id).then(|| Door {
        href: page.href(&format!("/floor/{id}/replay")),
        name: page.say("replay-title").into_owned(),
        what: page.say("replay-door").into_owned(),
    })
}
