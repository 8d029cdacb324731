//! The pages of those who want to take part: calls, their application from its draft to its outcome, their organization.

mod application;
pub(crate) mod as_seen;
mod calls;
mod draft;
mod letters;
mod organization;
pub(crate) mod registration;
pub(crate) mod wording;

pub(crate) use calls::{Open, open_calls};
pub(crate) use draft::drafts_of;

use crate::site::Site;
use axum::Router;
use mechanism::View;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .merge(calls::routes())
        .merge(draft::routes())
        .merge(application::routes())
        .merge(organization::routes())
        .merge(registration::routes())
        .merge(letters::routes())
}

/// The addresses everybody can open.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    calls::addresses(view)
}

/// The addresses that are the reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = application::own_addresses(view);
    own.extend(organization::own_addresses(view));
    own.extend(registration::own_addresses(view));
    own.extend(letters::own_addresses(view));
    own
}
