//! Decisions, at the office: what waits for one, a decision on one case or on many, the letters that follow, and the log.

mod awaiting;
mod letters;
mod log;
mod proposal;
mod typed;

use crate::acting::Acting;
use crate::problem::Problem;
use crate::secretariat::dialogue_at;
use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::{DialogueId, Sight};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/decisions/{dialogue}", get(awaiting::show))
        .route(
            "/office/decisions/{dialogue}/proposal",
            get(proposal::ask).post(proposal::propose),
        )
        .route("/office/decisions/{dialogue}/log", get(log::show))
        .route("/office/decisions/{dialogue}/{file}", get(log::file))
}

/// The addresses of these that are the reader's own.
pub(super) fn own_addresses(dialogue: &DialogueId) -> Vec<String> {
    ["", "/log", "/log.csv", "/log.xlsx"]
        .map(|end| format!("/office/decisions/{dialogue}{end}"))
        .into()
}

/// Lets those in who see this dialogue's decisions and all objections: an officer or a reader of the office.
fn at_the_table(acting: &Acting, id: &str) -> Result<DialogueId, Problem> {
    let id = dialogue_at(&acting.view, id)?.facts.id.clone();
    let who = acting.view.who();
    let sees = |sight: Sight| who.sees_for(sight, Some(&id));
    match sees(Sight::Decisions) && sees(Sight::AllObjections) {
        true => Ok(id),
        false => Err(Problem::NotFound),
    }
}
