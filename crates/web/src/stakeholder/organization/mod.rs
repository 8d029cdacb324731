//! An organization's own page: its profile, entered once and reused for ever; where it may be named; its people; its past.

mod colleagues;
mod profile_form;
mod show;

pub(crate) use profile_form::ProfileForm;

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::View;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/organizations/{id}", get(show::show).post(show::amend))
        .route("/organizations/{id}/naming", post(show::name))
        .route("/organizations/{id}/colleagues", post(colleagues::invite))
        .route(
            "/organizations/{id}/colleagues/end",
            post(colleagues::dismiss),
        )
}

pub(super) fn own_addresses(view: &View) -> Vec<String> {
    view.my_organizations()
        .iter()
        .map(|own| format!("/organizations/{}", own.organization.id))
        .collect()
}
