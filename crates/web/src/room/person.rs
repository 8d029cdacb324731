//! One person at the door: what the code on the confirmation opens. One glance, one button.

use super::{another_day, desks, door, is_today, name, organization};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::registration::{Attendance, RegistrationCommand, Seat};
use mechanism::{AtTheDoor, Command, Deed, DialogueId, DialogueView, ParticipantId, View};
use std::borrow::Cow;

#[derive(Template)]
#[template(path = "room/person.html")]
struct Person {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    name: String,
    organization: String,
    tone: &'static str,
    state: Cow<'static, str>,
    /// What is told on a day that is not the dialogue's.
    another_day: String,
    /// What stands in the way, or what was done.
    told: Option<(&'static str, String)>,
    /// Whether the button lets them in.
    enters: bool,
    /// Whether it is the day, so that they come now.
    today: bool,
    /// Whether the day is still to come: the button tries and records nothing.
    rehearses: bool,
    came: bool,
    may_act: bool,
    mode: &'static str,
    day: String,
    command: String,
}

/// A person at one of this reader's desks; anybody else is nobody.
fn found<'v>(view: &'v View, reference: &str) -> Result<(DialogueView<'v>, AtTheDoor), Problem> {
    let reference: ParticipantId = reference.parse().map_err(|_| Problem::NotFound)?;
    let query = reference.to_string();
    desks(view)
        .into_iter()
        .find_map(|of| {
            let one = view.at_the_door(&of.facts.id, &query).pop()?;
            Some((of, one))
        })
        .ok_or(Problem::NotFound)
}

/// The code on the confirmation: the desk lets its bearer in, the bearer's own telephone takes part with it. A code that
/// opens no seat leads nowhere.
pub(super) async fn show(
    Path(reference): Path<String>,
    Asked { site, page, .. }: Asked,
    acting: Result<Acting, Problem>,
) -> Answer {
    let acting = match acting {
        Err(Problem::SignIn) if crate::floor::seat_opens(&site, &reference) => {
            return Ok(see_other(&page.href(&format!("/seat/{reference}"))));
        }
        Err(Problem::SignIn) => return Err(Problem::NotFound),
        acting => acting?,
    };
    if let Some(own) = own_page(&acting, &reference) {
        return Ok(see_other(&acting.page.href(&own)));
    }
    answer(&acting, &acting.view, &reference, None)
}

/// Whoever opens their own code is not at the desk: they look for their own page.
fn own_page(acting: &Acting, reference: &str) -> Option<String> {
    let view = &acting.view;
    let id: ParticipantId = reference.parse().ok()?;
    let own = view.participant(id)?.participant.person == Some(acting.person);
    (own && found(view, reference).is_err()).then(|| format!("/participants/{id}"))
}

pub(super) async fn act(Path(reference): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (_, one) = found(&acting.view, &reference)?;
    if form.get("act") == "rehearse" {
        // Nothing is recorded, on whatever day.
        let path = format!("/room/check-in/{}?done=rehearsed", one.id);
        return Ok(see_other(&acting.page.href(&path)));
    }
    let command = match form.get("act") {
        "undo" => RegistrationCommand::UndoCheckIn(one.id),
        _ => RegistrationCommand::CheckIn {
            participant: one.id,
            at: at(&acting, &form)?,
            mode: Attendance::from_code(form.get("mode")).unwrap_or(one.mode),
        },
    };
    let entered = acting
        .enter(form.command()?, Command::Registration(command))
        .await;
    match entered {
        Ok(_) => {
            let done = if form.get("act") == "undo" {
                "undone"
            } else {
                "in"
            };
            let path = format!("/room/check-in/{}?done={done}", one.id);
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            // Somebody else at the desk was faster: the page says when.
            let now = acting.view_now();
            let told = acting.page.refusal(&refusal);
            answer(&acting, &now, &reference, Some(told))
        }
        Err(not) => Err(not.into()),
    }
}

/// Now, or the time that was written on the printed list.
fn at(acting: &Acting, form: &Filled) -> Result<jiff::Timestamp, Problem> {
    if !form.has("hour") {
        return Ok(acting.site.now());
    }
    vienna::instant(form.get("day"), form.get("hour"))
        .ok_or_else(|| Problem::wrong("wrong-value", form.get("hour")))
}

fn answer(acting: &Acting, view: &View, reference: &str, refused: Option<String>) -> Answer {
    let page = &acting.page;
    let (of, one) = found(view, reference)?;
    let id: &DialogueId = &of.facts.id;
    let who = view.who();
    let officer = who.may_for(Deed::ArrangeRegistration, Some(id));
    let (tone, state) = door::state(page, &one);
    let status = match refused {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let template = Person {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/room/{id}/check-in")),
        action: page.href(&format!("/room/check-in/{}", one.id)),
        name: name(page, &one),
        organization: organization(page, &one),
        tone,
        state,
        another_day: another_day(page, view, &of),
        today: is_today(view, &of),
        rehearses: of.facts.date > view.today(),
        told: told(acting, &one, refused),
        // A seat online is no seat in the room, and one who waits has none: an officer decides.
        enters: one.came.is_none()
            && ((one.may_enter && (one.mode == Attendance::InPerson || officer))
                || (officer && one.seat == Seat::Waiting)),
        came: one.came.is_some(),
        may_act: who.may_for(Deed::CheckIn, Some(id)),
        mode: one.mode.code(),
        day: of.facts.date.to_string(),
        command: page.command(),
        page: page.clone(),
    };
    fresh(status, &template)
}

fn told(
    acting: &Acting,
    one: &AtTheDoor,
    refused: Option<String>,
) -> Option<(&'static str, String)> {
    let page = &acting.page;
    let done = acting.query.get("done");
    if let Some((at, _)) = one.came {
        return Some(match done {
            Some("in") => ("good", page.with("check-in-done", "time", vienna::hour(at))),
            _ => (
                "waiting",
                page.with("check-in-already", "when", page.moment(at)),
            ),
        });
    }
    if let Some(refused) = refused {
        return Some(("stop", refused));
    }
    if done == Some("undone") {
        return Some(("", page.say("check-in-undone").into_owned()));
    }
    if done == Some("rehearsed") && one.may_enter {
        return Some(("good", page.say("check-in-rehearsed").into_owned()));
    }
    let key = match (one.may_enter, one.mode) {
        (true, Attendance::InPerson) => return None,
        (true, Attendance::Online) => "check-in-is-online",
        (false, _) if one.seat == Seat::Waiting => "check-in-waits",
        (false, _) => "check-in-refer",
    };
    Some(("stop", page.say(key).into_owned()))
}
