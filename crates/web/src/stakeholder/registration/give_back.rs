//! Giving a seat back: what it means is said before.

use super::place;
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
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
#[template(path = "registration/give_back.html")]
struct Before {
    page: Page,
    dialogue: String,
    name: String,
    back: String,
    action: String,
    waiting: bool,
    command: String,
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let page = &acting.page;
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let of = acting
        .view
        .dialogue(&one.dialogue)
        .ok_or(Problem::NotFound)?;
    let path = format!("/participants/{}", one.id);
    if !one.seat.is_wanted() {
        return Ok(see_other(&page.href(&path)));
    }
    let template = Before {
        dialogue: title::short(page, of.facts),
        name: place
            .shown
            .attendee
            .as_ref()
            .map_or_else(String::new, |attendee| attendee.name.clone()),
        back: page.href(&path),
        action: page.href(&format!("{path}/return")),
        waiting: one.seat == Seat::Waiting,
        command: page.command(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

pub(super) async fn give_back(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let command = Command::Registration(RegistrationCommand::GiveBack(one.id));
    acting.enter(form.command()?, command).await?;
    let path = match place.names {
        true => format!(
            "/applications/{}/{}/participants?returned=yes",
            one.application.slug(),
            one.dialogue
        ),
        false => format!("/participants/{}", one.id),
    };
    Ok(see_other(&acting.page.href(&path)))
}
