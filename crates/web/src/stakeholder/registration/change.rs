//! Exchanging a person, or the way they take part; one's own details.

use super::place::wish;
use super::tell;
use super::wish::{Choices, Wish, fault};
use super::{Place, place};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::Command;
use mechanism::participation::registration::{RegistrationCommand, Seat};

#[derive(Template)]
#[template(path = "registration/change.html")]
struct Change {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    wish: Wish,
    choices: Choices,
    faults: Faults,
    command: String,
    ask_address: bool,
    /// Whether another person may be named in their place.
    names: bool,
    waiting: bool,
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let place = place(&acting, &id)?;
    let wish = wish(&place)?;
    answer(&acting, &place, wish, Faults::default())
}

pub(super) async fn change(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let mut asked = Wish::read(&acting.page, &form);
    let before = wish(&place)?;
    if !place.names {
        // One's own seat is one's own to describe, not to hand on.
        asked.attendee.address = before.attendee.address.clone();
    }
    let mode = match asked.checked(&acting.page) {
        Ok(mode) => mode,
        Err(faults) => return answer(&acting, &place, asked, faults),
    };
    let command = RegistrationCommand::Change {
        participant: one.id,
        attendee: asked.attendee.clone(),
        mode,
        consents: asked.consents,
        protected: asked.protected,
    };
    let entered = acting
        .enter(form.command()?, Command::Registration(command))
        .await;
    match entered {
        Ok(_) => {
            if asked.attendee.address != before.attendee.address {
                tell::named(&acting, one.id, &one.dialogue, &asked).await;
            }
            let path = format!("/participants/{}?changed=yes", one.id);
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = fault(&acting.page, &refusal);
            answer(&acting, &place, asked, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn answer(acting: &Acting, place: &Place<'_>, wish: Wish, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let one = place.shown.participant;
    let of = view.dialogue(&one.dialogue).ok_or(Problem::NotFound)?;
    let hint = |mode| {
        if mode == one.mode {
            return String::new();
        }
        // The person does not see who else comes, only that a new place in the order is taken.
        let foreseen = view.seat_foreseen(&one.application, &one.dialogue, mode);
        let key = match foreseen {
            Some(Seat::Confirmed) => "registration-seat-free",
            Some(_) => "registration-would-wait",
            None => "registration-mode-anew",
        };
        page.say(key).into_owned()
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let path = format!("/participants/{}", one.id);
    let template = Change {
        dialogue: title::short(page, of.facts),
        back: page.href(&path),
        action: page.href(&format!("{path}/change")),
        choices: wish.choices(page, hint),
        wish,
        faults,
        command: page.command(),
        ask_address: place.names,
        names: place.names,
        waiting: one.seat == Seat::Waiting,
        page: page.clone(),
    };
    fresh(status, &template)
}
