//! The people an admitted organization names for a dialogue.

use super::named;
use super::tell;
use super::wish::{Choices, Wish, fault};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::deadline::Deadline;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::registration::{Attendance, Registering, RegistrationCommand, Seat};
use mechanism::{ApplicationRef, Command, Deed, DialogueId, ParticipantId, View};
use std::borrow::Cow;
use words::Value;

/// Somebody who was named.
struct Named {
    href: String,
    name: String,
    mode: Cow<'static, str>,
    tone: &'static str,
    seat: Cow<'static, str>,
    protected: bool,
}

#[derive(Template)]
#[template(path = "registration/people.html")]
struct People {
    page: Page,
    dialogue: String,
    back: String,
    organization: String,
    done: Option<(&'static str, Cow<'static, str>)>,
    /// Why nobody can be named now; empty: somebody can.
    closed: Cow<'static, str>,
    until: Option<Deadline>,
    most: String,
    people: Vec<Named>,
    wish: Wish,
    choices: Choices,
    faults: Faults,
    action: String,
    command: String,
    /// Whether the address is asked for; on one's own page it stands.
    ask_address: bool,
}

/// One organization at one dialogue.
struct Case {
    application: ApplicationRef,
    dialogue: DialogueId,
    path: String,
}

/// The case at this address, for whoever names its people while it is admitted.
fn case(view: &View, slug: &str, dialogue: &str) -> Result<Case, Problem> {
    let application: ApplicationRef = slug.parse().map_err(|_| Problem::NotFound)?;
    let dialogue: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    view.seat_foreseen(&application, &dialogue, Attendance::InPerson)
        .ok_or(Problem::NotFound)?;
    let path = format!(
        "/applications/{}/{dialogue}/participants",
        application.slug()
    );
    Ok(Case {
        application,
        dialogue,
        path,
    })
}

pub(super) async fn show(Path((slug, dialogue)): Path<(String, String)>, acting: Acting) -> Answer {
    let case = case(&acting.view, &slug, &dialogue)?;
    let wish = Wish::empty(&acting.page);
    answer(&acting, &case, wish, Faults::default())
}

pub(super) async fn name(
    Path((slug, dialogue)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let case = case(&acting.view, &slug, &dialogue)?;
    let wish = Wish::read(&acting.page, &form);
    let mode = match wish.checked(&acting.page) {
        Ok(mode) => mode,
        Err(faults) => return answer(&acting, &case, wish, faults),
    };
    let id = form.command()?;
    let command = RegistrationCommand::Register {
        application: case.application.clone(),
        dialogue: case.dialogue.clone(),
        attendee: wish.attendee.clone(),
        mode,
        consents: wish.consents,
        protected: wish.protected,
    };
    match acting.enter(id, Command::Registration(command)).await {
        Ok(_) => {
            let participant = ParticipantId::drawn(&acting.site.draws.seed(id), 0);
            tell::named(&acting, participant, &case.dialogue, &wish).await;
            let now = acting.view_now();
            let seat = now
                .participant(participant)
                .map(|shown| shown.participant.seat);
            let seat = seat.unwrap_or(Seat::Confirmed).code();
            Ok(see_other(
                &acting.page.href(&format!("{}?named={seat}", case.path)),
            ))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = fault(&acting.page, &refusal);
            answer(&acting, &case, wish, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn answer(acting: &Acting, case: &Case, wish: Wish, faults: Faults) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = view.dialogue(&case.dialogue).ok_or(Problem::NotFound)?;
    let people = view.my_participants(&case.application, &case.dialogue);
    let organization = people.iter().find_map(|one| one.organization.as_ref());
    let may_always = view.who().may_for(Deed::Register, Some(&case.dialogue));
    let (closed, until) = match view.registering(&case.dialogue) {
        Registering::Open { until } => (Cow::Borrowed(""), until),
        Registering::Closed if may_always => (Cow::Borrowed(""), None),
        Registering::Closed => (page.say("registration-closed"), None),
        Registering::NotArranged => (page.say("registration-not-arranged"), None),
        Registering::Cancelled => (page.say("registration-cancelled"), None),
    };
    let done = match query.get("named") {
        Some("waiting") => Some(("waiting", page.say("registration-named-waiting"))),
        Some(_) => Some(("good", page.say("registration-named-confirmed"))),
        None if query.get("returned").is_some() => Some(("", page.say("registration-returned"))),
        None => None,
    };
    let set = view.arrangements(&case.dialogue);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = People {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/applications/{}", case.application.slug())),
        organization: organization
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        done,
        closed,
        until: until.map(|at| Deadline::of(page, at, acting.site.now())),
        most: set.map_or_else(String::new, |set| {
            page.say_with(
                "registration-most",
                &[("n", Value::from(set.per_organization))],
            )
        }),
        people: people.iter().map(|one| line(page, one)).collect(),
        choices: wish.choices(page, |mode| seats_left(page, view, case, mode)),
        wish,
        faults,
        action: page.href(&case.path),
        command: page.command(),
        ask_address: true,
        page: page.clone(),
    };
    fresh(status, &template)
}

fn line(page: &Page, one: &mechanism::ParticipantView<'_>) -> Named {
    let (tone, seat) = named::tag(page, one);
    let attendee = one.attendee.as_ref();
    Named {
        href: page.href(&format!("/participants/{}", one.participant.id)),
        name: attendee.map_or_else(
            || page.say("withheld-content").into_owned(),
            |attendee| attendee.name.clone(),
        ),
        mode: page.say(&format!("attendance-{}", one.participant.mode.code())),
        tone,
        seat,
        protected: one.participant.protected,
    }
}

/// What naming one more would give now. How many seats are left is said where one limit holds for everybody.
fn seats_left(page: &Page, view: &View, case: &Case, mode: Attendance) -> String {
    let foreseen = view.seat_foreseen(&case.application, &case.dialogue, mode);
    if foreseen != Some(Seat::Confirmed) {
        return page.say("registration-would-wait").into_owned();
    }
    let seats = view.seats(&case.dialogue);
    let whole = seats
        .iter()
        .find(|one| one.seats.mode == mode && one.seats.kind.is_none());
    match whole {
        Some(one) => {
            let left = one.seats.most.saturating_sub(one.taken);
            page.say_with("registration-seats-left", &[("n", Value::from(left))])
        }
        None => page.say("registration-seat-free").into_owned(),
    }
}
