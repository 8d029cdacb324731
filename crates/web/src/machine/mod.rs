//! For machines: the API, open data, calendars, feeds, the map of the site, structured data.

mod api;
mod atom;
pub(crate) mod data;
mod formats;
mod ics;
mod open;
mod robots;
pub(crate) mod schema_org;
mod sitemap;
pub(crate) mod text;
mod whole_record;

pub(crate) use api::{ApiProblem, find, reading};
pub(crate) use ics::{SittingEvent, own_event, own_file_of_sittings};

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::View;

/// Everything for machines but search, which lives beside its index.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .merge(api::routes())
        .merge(data::routes())
        .merge(whole_record::routes())
        .route("/dialogues.ics", get(ics::all))
        .route("/dialogues/{id}/calendar.ics", get(ics::one))
        .route("/feeds/{file}", get(atom::show))
        .route("/sitemap.xml", get(sitemap::show))
        .route("/robots.txt", get(robots::show))
}

/// The addresses of this area that a reader can open.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    let mut all = api::addresses(view);
    all.extend(data::addresses(view));
    all.extend(atom::FEEDS.map(|(name, _)| format!("/feeds/{name}.atom")));
    all.push("/dialogues.ics".to_owned());
    all.extend(view.dialogues().iter().map(|d| ics::address(&d.facts.id)));
    all.extend(whole_record::ADDRESSES.map(str::to_owned));
    all.extend(["/sitemap.xml", "/robots.txt"].map(str::to_owned));
    all
}
