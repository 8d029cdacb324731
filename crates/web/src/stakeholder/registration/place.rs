//! Somebody's own page: where their seat stands, what to bring, and everything they need for the day.

use super::code::Code;
use super::wish::Wish;
use super::{named, place};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::DialogueView;
use mechanism::participation::registration::{Attendance, Consents, Seat};
use std::borrow::Cow;

#[derive(Template)]
#[template(path = "registration/place.html")]
struct Shown {
    page: Page,
    path: String,
    dialogue: String,
    day: Markup,
    name: String,
    organization: String,
    function: String,
    needs: String,
    reference: String,
    mode: Cow<'static, str>,
    tone: &'static str,
    seat: Cow<'static, str>,
    happening: Cow<'static, str>,
    done: Cow<'static, str>,
    people: String,
    /// Whether the seat gives a way in.
    held: bool,
    code: Option<Markup>,
    guidance: Vec<Cow<'static, str>>,
    online: Option<Online>,
    consents: Consents,
    protected: bool,
    may_change: bool,
    may_return: bool,
    command: String,
}

/// The online room, for whoever is to enter it.
enum Online {
    /// The way in is open.
    Open,
    /// Its address is not known yet.
    NotYet,
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = &acting;
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let of = view.dialogue(&one.dialogue).ok_or(Problem::NotFound)?;
    let held = place.is_held() && !of.life.is_off();
    let attendee = place.shown.attendee.clone();
    let wanted = one.seat.is_wanted();
    let (tone, seat) = named::tag(page, &place.shown);
    let online = match one.mode {
        Attendance::Online if held && place.own => Some(match view.online_access(one.id) {
            Some(_) => Online::Open,
            None => Online::NotYet,
        }),
        _ => None,
    };
    let done = match (query.get("changed"), query.get("online")) {
        (Some("consents"), _) => page.say("registration-consents-kept"),
        (Some(_), _) => page.say("registration-changed"),
        (None, Some(_)) => page.say("registration-online-not-open"),
        (None, None) => Cow::Borrowed(""),
    };
    let people = match place.names {
        true => page.href(&format!(
            "/applications/{}/{}/participants",
            one.application.slug(),
            one.dialogue
        )),
        false => String::new(),
    };
    let code = held
        .then(|| Code::of(page, one.id))
        .flatten()
        .map(|code| code.svg(&page.say("registration-code")));
    let template = Shown {
        path: format!("/participants/{}", one.id),
        dialogue: title::short(page, of.facts),
        day: page.weekday_time(&of.facts.date),
        organization: place
            .shown
            .organization
            .as_ref()
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        reference: one.id.to_string(),
        mode: page.say(&format!("attendance-{}", one.mode.code())),
        tone,
        seat,
        happening: happening(page, &of, one.seat, place.shown.admitted),
        done,
        people,
        held,
        code,
        guidance: if held {
            guidance(page, one.mode)
        } else {
            Vec::new()
        },
        online,
        consents: one.consents,
        protected: one.protected,
        may_change: wanted && attendee.is_some() && !of.life.is_off(),
        may_return: wanted && one.came.is_none(),
        name: attendee.as_ref().map_or_else(
            || page.say("withheld-content").into_owned(),
            |attendee| attendee.name.clone(),
        ),
        function: attendee
            .as_ref()
            .map_or_else(String::new, |a| a.function.clone()),
        needs: attendee
            .as_ref()
            .map_or_else(String::new, |a| a.needs.clone()),
        command: page.command(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// What a seat means today.
fn happening(page: &Page, of: &DialogueView<'_>, seat: Seat, admitted: bool) -> Cow<'static, str> {
    page.say(match seat {
        _ if of.life.is_off() => "registration-now-cancelled",
        Seat::Confirmed | Seat::Waiting if !admitted => "registration-now-not-admitted",
        Seat::Confirmed => "registration-now-confirmed",
        Seat::Waiting => "registration-now-waiting",
        Seat::GivenBack => "registration-now-given-back",
        Seat::Revoked => "registration-now-revoked",
    })
}

/// What to do for the day, step by step.
pub(super) fn guidance(page: &Page, mode: Attendance) -> Vec<Cow<'static, str>> {
    (1..=5)
        .map(|step| page.say(&format!("guidance-{}-{step}", mode.code())))
        .collect()
}

impl Page {
    /// A page under another.
    pub(crate) fn href_under(&self, path: &str, page: &str) -> String {
        self.href(&format!("{path}/{page}"))
    }
}

/// What a form about this place shows at first.
pub(super) fn wish(place: &super::Place<'_>) -> Result<Wish, Problem> {
    Wish::of(&place.shown).ok_or(Problem::NotFound)
}
