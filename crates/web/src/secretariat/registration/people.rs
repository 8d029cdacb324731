//! Everybody who was named, and those who wait, in their order.

use super::{Head, of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::secretariat::asking::choices;
use crate::stakeholder::registration::tag;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::registration::{Attendance, Seat, folded};
use mechanism::{Deed, ParticipantView};
use std::borrow::Cow;
use words::Value;

/// The most people on one page.
const SIZE: usize = 100;

struct Row {
    name: String,
    function: String,
    organization: String,
    mode: Cow<'static, str>,
    tone: &'static str,
    seat: Cow<'static, str>,
    since: String,
    needs: String,
    protected: bool,
    came: bool,
    /// Where the seat is revoked; empty: it cannot be.
    revoke: String,
}

struct Leaf {
    href: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "registration/office_people.html")]
struct People {
    page: Page,
    head: Head,
    waiting: bool,
    text: String,
    modes: Vec<Choice>,
    seats: Vec<Choice>,
    shown: String,
    rows: Vec<Row>,
    leaves: Vec<Leaf>,
    done: Cow<'static, str>,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    answer(&acting, &dialogue, false)
}

pub(super) async fn waiting(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    answer(&acting, &dialogue, true)
}

fn answer(acting: &Acting, dialogue: &str, waiting: bool) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = of_the_office(view, dialogue)?;
    let id = &of.facts.id;
    let asked = |name: &str| query.get(name).unwrap_or_default().to_owned();
    let (text, mode, seat) = (asked("q"), asked("mode"), asked("seat"));
    let words = folded(&text);
    let all = match waiting {
        true => view.waiting_list(id),
        false => view.participants(id),
    };
    let found: Vec<&ParticipantView<'_>> = all
        .iter()
        .filter(|one| mode.is_empty() || one.participant.mode.code() == mode)
        .filter(|one| seat.is_empty() || one.participant.seat.code() == seat)
        .filter(|one| matches(one, &words))
        .collect();
    let number: usize = query.get("page").and_then(|n| n.parse().ok()).unwrap_or(0);
    let revokes = view.who().may_for(Deed::RevokeSeat, Some(id));
    let rows = found.iter().skip(number.saturating_mul(SIZE)).take(SIZE);
    let seats = [
        Seat::Confirmed,
        Seat::Waiting,
        Seat::GivenBack,
        Seat::Revoked,
    ];
    let template = People {
        waiting,
        modes: choices(
            page,
            "attendance",
            Attendance::ALL.map(Attendance::code),
            |code| code == mode,
        ),
        seats: choices(page, "seat", seats.map(Seat::code), |code| code == seat),
        shown: page.say_with(
            "office-registration-shown",
            &[("n", Value::from(found.len()))],
        ),
        rows: rows.map(|one| row(page, one, revokes)).collect(),
        leaves: (0..found.len().div_ceil(SIZE))
            .map(|leaf| Leaf {
                href: page.href_with("page", Some(&leaf.to_string())),
                name: (leaf + 1).to_string(),
                current: leaf == number,
            })
            .collect(),
        done: match query.get("revoked") {
            Some(_) => page.say("office-registration-revoked"),
            None => Cow::Borrowed(""),
        },
        text,
        head: Head::of(page, view, &of, if waiting { "waiting" } else { "people" }),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

fn matches(one: &ParticipantView<'_>, words: &str) -> bool {
    let organization = one.organization.iter();
    let names = organization.flat_map(|profile| profile.names.values().cloned());
    let name = one.attendee.iter().map(|attendee| attendee.name.clone());
    let all: Vec<String> = names.chain(name).map(|name| folded(&name)).collect();
    let mut words = words.split_whitespace();
    words.all(|word| all.iter().any(|name| name.contains(word)))
}

fn row(page: &Page, one: &ParticipantView<'_>, revokes: bool) -> Row {
    let (tone, seat) = tag(page, one);
    let participant = one.participant;
    let attendee = one.attendee.as_ref();
    let revocable = revokes && participant.seat.is_wanted();
    let revocation = format!("people/{}/revocation", participant.id);
    Row {
        name: attendee.map_or_else(
            || page.say("withheld-content").into_owned(),
            |attendee| attendee.name.clone(),
        ),
        function: attendee.map_or_else(String::new, |attendee| attendee.function.clone()),
        organization: one
            .organization
            .as_ref()
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        mode: page.say(&format!("attendance-{}", participant.mode.code())),
        tone,
        seat,
        since: page.moment(participant.since),
        needs: attendee.map_or_else(String::new, |attendee| attendee.needs.clone()),
        protected: participant.protected,
        came: participant.came.is_some(),
        revoke: match revocable {
            true => page.href(&path(&participant.dialogue, &revocation)),
            false => String::new(),
        },
    }
}
