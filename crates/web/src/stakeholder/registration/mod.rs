//! From an invitation to a seat: admitted organizations name their people, exchange them and give seats back; each person
//! has a page of their own with the confirmation, the calendar and the way into the online room.
//!
//! A person's page is for the person, who signs in with their own address, and for whoever names the organization's
//! people. A link that was forwarded leads to the door, and behind it to nothing.

mod calendar;
mod change;
mod code;
mod confirmation;
mod consents;
mod give_back;
mod named;
mod online;
mod people;
mod place;
mod tell;
mod wish;

pub(crate) use named::tag;

use crate::acting::Acting;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::{ParticipantId, ParticipantView, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route(
            "/applications/{slug}/{dialogue}/participants",
            get(people::show).post(people::name),
        )
        .route("/participants/{id}", get(place::show))
        .route("/participants/{id}/consents", post(consents::set))
        .route(
            "/participants/{id}/change",
            get(change::show).post(change::change),
        )
        .route(
            "/participants/{id}/return",
            get(give_back::show).post(give_back::give_back),
        )
        .route(
            "/participants/{id}/confirmation.pdf",
            get(confirmation::pdf),
        )
        .route("/participants/{id}/calendar.ics", get(calendar::ics))
        .route("/participants/{id}/online", get(online::enter))
}

/// The pages of the reader's own seats.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for seat in view.my_seats() {
        let path = format!("/participants/{}", seat.participant.id);
        if seat.participant.seat.is_wanted() {
            own.extend(["change", "return"].map(|page| format!("{path}/{page}")));
        }
        own.push(path);
    }
    own
}

/// Somebody's place, as somebody sees it who may change it.
struct Place<'v> {
    shown: ParticipantView<'v>,
    /// Whether it is the reader's own.
    own: bool,
    /// Whether the reader names the organization's people.
    names: bool,
}

impl Place<'_> {
    /// Whether the seat gives a way in: confirmed, and the organization still admitted.
    fn is_held(&self) -> bool {
        self.shown.admitted
            && self.shown.participant.seat
                == mechanism::participation::registration::Seat::Confirmed
    }
}

/// The place at this address; for everybody whose matter it is not there is none.
fn place<'v>(acting: &'v Acting, id: &str) -> Result<Place<'v>, Problem> {
    let view = &acting.view;
    let id: ParticipantId = id.parse().map_err(|_| Problem::NotFound)?;
    let shown = view.participant(id).ok_or(Problem::NotFound)?;
    let one = shown.participant;
    let own = one.person == Some(acting.person);
    let named = view.my_participants(&one.application, &one.dialogue);
    let names = named.iter().any(|known| known.participant.id == id);
    match own || names {
        true => Ok(Place { shown, own, names }),
        false => Err(Problem::NotFound),
    }
}
