//! The numbers of a dialogue, from the one count engine: for the office, and, published, for everybody.

mod charts;
mod export;
mod publication;
mod show;
mod spoken;

use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::participation::tally::Tally;
use mechanism::participation::{Stage, Taking, Unit};
use mechanism::{DialogueId, DialogueView, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/counts/{dialogue}", get(show::show))
        .route(
            "/office/counts/{dialogue}/publication",
            get(publication::show).post(publication::publish),
        )
        .route("/office/counts/{dialogue}/tally/{file}", get(export::file))
}

/// A dialogue with its numbers, for those who see them.
fn counted<'v>(view: &'v View, id: &str) -> Result<(DialogueView<'v>, Tally), Problem> {
    let id: DialogueId = id.parse().map_err(|_| Problem::NotFound)?;
    let tally = view.tally(&id).ok_or(Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    Ok((of, tally))
}

/// What there are numbers of, in the order of a dialogue's life.
const COUNTED: [(Unit, Stage); 6] = [
    (Unit::Organizations, Stage::Applied),
    (Unit::Organizations, Stage::Admitted),
    (Unit::Organizations, Stage::Registered),
    (Unit::Organizations, Stage::Attended),
    (Unit::Persons, Stage::Registered),
    (Unit::Persons, Stage::Attended),
];

/// The key of the words for one of them.
const fn key(unit: Unit, stage: Stage) -> &'static str {
    match (unit, stage) {
        (Unit::Organizations, Stage::Applied) => "counts-organizations-applied",
        (Unit::Organizations, Stage::Admitted) => "counts-organizations-admitted",
        (Unit::Organizations, Stage::Registered) => "counts-organizations-registered",
        (Unit::Persons, Stage::Registered) => "counts-persons-registered",
        (Unit::Persons, _) => "counts-persons-attended",
        _ => "counts-organizations-attended",
    }
}

/// The way of taking part, as exports write it.
const fn mode_code(mode: Taking) -> &'static str {
    match mode {
        Taking::All => "all",
        Taking::InPerson => "in-person",
        Taking::Online => "online",
    }
}
