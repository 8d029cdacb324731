//! Pages, files and feeds: what a browser or a program asks for, and what it gets.
//!
//! A handler takes in, reads a [`mechanism::View`], shows. What a page may show is decided by `mechanism::see` alone;
//! this crate cannot name the world. Every page works without a script and in six languages.
//!
//! A request passes, from outside in: `headers` (security headers on everything), `arrival` (which language, which
//! reader), `problem` (an error becomes a page that leads on), `limits`, `shelf` (public pages kept ready,
//! compressed, for as long as the record stands as it is), and one of the areas: `public` the pages for people,
//! `machine` API, feeds and exports, `search`, `charts`. Each area has `routes()`.

mod acting;
mod addresses;
mod answer;
mod arrival;
mod asked;
mod assets;
mod brought;
mod chance;
mod charts;
mod cite;
mod comments;
pub mod consolidated_list;
mod contributions;
mod deadline;
mod demonstration;
mod door;
mod download;
mod fields;
mod filled;
mod floor;
mod gate;
mod hand;
mod headers;
mod language;
mod limits;
mod machine;
mod my;
mod notice;
mod page;
mod printing;
mod problem;
mod public;
mod query;
mod recorded;
mod room;
mod scan;
mod search;
mod secretariat;
mod shelf;
mod site;
mod stakeholder;
mod state;
mod summary;
mod typed;
mod upload;
mod vienna;

pub use addresses::{addresses, own_addresses};
pub use chance::Chance;
pub use demonstration::{Message, POST};
#[cfg(feature = "oidc")]
pub use door::{IdentityProvider, Unusable};
pub use notice::{Notice, WAITING, put as put_notice};
pub use site::{Contact, Doorkeeper, Installation, OpenHouse, Passage, Printer, Site};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use problem::Problem;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// The whole site as one service.
pub fn router(site: Site) -> Router {
    let rooms = Router::new()
        .merge(public::routes())
        .merge(machine::routes())
        .merge(search::routes())
        .merge(charts::routes())
        .merge(assets::routes())
        .merge(door::routes())
        .merge(my::routes())
        .merge(recorded::routes())
        .merge(comments::routes())
        .merge(contributions::routes())
        .merge(demonstration::routes())
        .merge(stakeholder::routes())
        .merge(room::routes())
        .merge(floor::routes())
        .merge(summary::routes())
        .merge(secretariat::routes())
        .merge(state::routes())
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::NotAllowed)
        .layer(DefaultBodyLimit::max(limits::BODY))
        .with_state(site.clone());
    // The rooms are a fallback, so that the language is taken off the address before any of them is chosen.
    Router::new()
        .fallback_service(rooms)
        .layer(from_fn_with_state(site.clone(), shelf::keep))
        .layer(TimeoutLayer::with_status_code(
            axum::http::StatusCode::SERVICE_UNAVAILABLE,
            site.patience,
        ))
        .layer(CatchPanicLayer::custom(problem::after_panic))
        .layer(CsrfLayer::new())
        .layer(from_fn(limits::check))
        .layer(from_fn_with_state(site.clone(), problem::dress))
        .layer(from_fn_with_state(site.clone(), arrival::arrive))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site, headers::set))
}
