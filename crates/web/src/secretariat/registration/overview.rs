//! The seats of a dialogue: how many, how many are taken, how many wait.

use super::{Head, guidance, of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::Deed;
use mechanism::participation::registration::{Attendance, Registering, Seat};
use std::borrow::Cow;
use words::Value;

struct Row {
    mode: Cow<'static, str>,
    kind: Cow<'static, str>,
    most: String,
    taken: String,
    waiting: String,
    full: bool,
}

/// How many people take part in one way, whatever the limits are.
struct Total {
    name: Cow<'static, str>,
    number: usize,
}

#[derive(Template)]
#[template(path = "registration/office.html")]
struct Overview {
    page: Page,
    head: Head,
    rows: Vec<Row>,
    totals: Vec<Total>,
    state: Cow<'static, str>,
    until: String,
    per_organization: String,
    room: Cow<'static, str>,
    change: String,
    check_in: String,
    counts: String,
    saved: bool,
    /// Where guidance is drafted; empty: nobody is without it, or it is not this reader's to write.
    guide: String,
    guided: String,
    outbox: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = of_the_office(&view, &dialogue)?;
    let id = &of.facts.id;
    let row = |one: &mechanism::SeatsTaken| Row {
        mode: page.say(&format!("attendance-{}", one.seats.mode.code())),
        kind: match one.seats.kind {
            Some(kind) => page.say(&format!("stakeholder-{}", kind.code())),
            None => page.say("office-registration-all-kinds"),
        },
        most: page.number(one.seats.most),
        taken: page.number(one.taken),
        waiting: page.number(one.waiting),
        full: one.taken >= one.seats.most,
    };
    let people = view.participants(id);
    let total = |mode: Attendance| Total {
        name: page.say(&format!("attendance-{}", mode.code())),
        number: people
            .iter()
            .filter(|one| one.participant.mode == mode && one.participant.seat == Seat::Confirmed)
            .count(),
    };
    let set = view.arrangements(id);
    let (state, until) = match view.registering(id) {
        Registering::NotArranged => ("office-registration-not-arranged", None),
        Registering::Open { until } => ("office-registration-open", until),
        Registering::Closed => ("office-registration-closed", None),
        Registering::Cancelled => ("registration-cancelled", None),
    };
    let writes = view.who().may_for(Deed::WriteLetters, Some(id));
    let guided: Option<u32> = query.get("guided").and_then(|n| n.parse().ok());
    let template = Overview {
        guide: match writes && !guidance::unguided(&view, &of).is_empty() {
            true => page.href(&path(id, "guidance")),
            false => String::new(),
        },
        guided: guided.map_or_else(String::new, |n| {
            page.say_with("office-registration-guided", &[("n", Value::from(n))])
        }),
        outbox: page.href(&format!("/office/letters?dialogue={id}&state=drafted")),
        rows: view.seats(id).iter().map(row).collect(),
        totals: Attendance::ALL.map(total).into(),
        state: page.say(state),
        until: until.map_or_else(String::new, |at| page.until(at)),
        per_organization: set.as_ref().map_or_else(String::new, |set| {
            page.say_with(
                "registration-most",
                &[("n", Value::from(set.per_organization))],
            )
        }),
        room: page.say(match set.and_then(|set| set.online_room) {
            Some(_) => "office-registration-room-set",
            None => "office-registration-room-not-set",
        }),
        change: page.href(&path(id, "seats")),
        check_in: page.href(&format!("/room/{id}/check-in")),
        counts: page.href(&format!("/office/counts/{id}")),
        saved: query.get("saved").is_some(),
        head: Head::of(&page, &view, &of, ""),
        page,
    };
    fresh(StatusCode::OK, &template)
}
