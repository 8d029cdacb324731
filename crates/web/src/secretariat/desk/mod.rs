//! The screening desk of a dialogue: the queue, what is done with many at once, and one application with its checklist.
//! Nobody is ranked; orders and filters are asked for by whoever works here.

mod asked;
mod attachment;
mod bulk;
mod case;
mod gender;
mod listed;
mod queue;
mod steps;
mod views;

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::{DeskFilter, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route(
            "/office/desk/{dialogue}",
            get(queue::show).post(bulk::before),
        )
        .route("/office/desk/{dialogue}/bulk", post(bulk::enter))
        .route("/office/desk/{dialogue}/views", post(views::keep))
        .route("/office/applications/{slug}", get(case::show))
        .route("/office/applications/{slug}/screener", post(steps::take))
        .route("/office/applications/{slug}/checks", post(steps::check))
        .route(
            "/office/applications/{slug}/likenesses",
            post(listed::judge),
        )
        .route("/office/applications/{slug}/notes", post(steps::note))
        .route("/office/applications/{slug}/inquiries", post(steps::ask))
        .route("/office/applications/{slug}/verdict", post(steps::screen))
        .route(
            "/office/applications/{slug}/attachments/{file}",
            get(attachment::show),
        )
}

/// The applications on this reader's desks.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for of in super::dialogues_of(view) {
        let found = view.desk(&of.facts.id, &DeskFilter::default());
        let rows = found.into_iter().flat_map(|page| page.rows);
        own.extend(rows.map(|row| format!("/office/applications/{}", row.reference.slug())));
    }
    own.sort_unstable();
    own.dedup();
    own
}
