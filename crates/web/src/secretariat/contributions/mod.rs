//! The office's desk for activities, needs, offers and research: what came, and one of them with what is decided on it. There
//! is no field by which a word of one could be changed.

mod decide;
mod guarded;
mod one;
mod queue;

use crate::acting::Acting;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::contributions::ContributionState;
use mechanism::{ContributionRef, ContributionView, View};

/// The desk.
const DESK: &str = "/office/contributions";

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/contributions", get(queue::show))
        .route("/office/contributions/{slug}", get(one::show))
        .route(
            "/office/contributions/{slug}/publication",
            post(decide::publish),
        )
        .route(
            "/office/contributions/{slug}/return",
            post(decide::give_back),
        )
        .route(
            "/office/contributions/{slug}/decline",
            post(decide::decline),
        )
}

/// The pages that are the reader's own.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let Some(all) = view.contributions_to_handle() else {
        return Vec::new();
    };
    let each = all.iter().map(|one| path(one.reference));
    std::iter::once(DESK.to_owned()).chain(each).collect()
}

/// How many wait for a decision; `None`: not for this reader.
pub(super) fn waiting(view: &View) -> Option<usize> {
    let all = view.contributions_to_handle()?.into_iter();
    let waits = |one: &ContributionView| one.state == ContributionState::Submitted;
    Some(all.filter(waits).count())
}

/// The page of one at the desk.
fn path(reference: ContributionRef) -> String {
    format!("{DESK}/{}", reference.slug())
}

/// One of the address, for whoever works at this desk.
fn found(acting: &Acting, slug: &str) -> Result<ContributionView, Problem> {
    let reference: ContributionRef = slug.parse().map_err(|_| Problem::NotFound)?;
    let all = acting.view.contributions_to_handle();
    let mut all = all.ok_or(Problem::NotFound)?.into_iter();
    all.find(|one| one.reference == reference)
        .ok_or(Problem::NotFound)
}
