//! The API for programs: what the pages say, as JSON, for reading.
//!
//! The forms it gives are its own and do not change when the record's do: closed lists in [`kinds`], one file for each
//! room, [`parameters`] read strictly, errors as problem details. `docs/openapi.json` is the committed contract; a test
//! compares it with what this code says.

mod answers;
mod calendar;
mod contributed;
mod dialogue;
mod document;
pub(crate) mod kinds;
mod listed;
mod page;
mod paper;
mod parameters;
mod problem;
mod record;
mod rooms;
mod search;

pub(crate) use problem::ApiProblem;
pub(crate) use search::find;

use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::machine::open;
use crate::machine::text;
use crate::site::Site;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{MethodRouter, any, get};
use mechanism::{Permission, View};
use parameters::Parameters;
use serde::Serialize;
use std::sync::Arc;

/// What a handler of the API returns.
pub(crate) type Reply = Result<Response, ApiProblem>;

/// An address that is for reading only, and says so to whoever tries otherwise.
pub(crate) fn reading<H, T>(handler: H) -> MethodRouter<Site>
where
    H: Handler<T, Site>,
    T: 'static,
{
    get(handler).fallback(async || ApiProblem::NOT_ALLOWED)
}

/// The addresses of the API.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/api", get(page::show))
        .route("/api/v1/openapi.json", reading(document::show))
        .route("/api/v1/dialogues", reading(rooms::dialogues))
        .route("/api/v1/dialogues/{id}", reading(rooms::dialogue))
        .route("/api/v1/papers", reading(rooms::papers))
        .route("/api/v1/papers/{id}", reading(rooms::paper))
        .route("/api/v1/groups", reading(rooms::groups))
        .route("/api/v1/meetings", reading(rooms::meetings))
        .route("/api/v1/officers", reading(rooms::officers))
        .route("/api/v1/conferences", reading(rooms::conferences))
        .route("/api/v1/sources", reading(rooms::sources))
        .route("/api/v1/figures", reading(record::figures))
        .route("/api/v1/corrections", reading(record::corrections))
        .route("/api/v1/comments", reading(contributed::comments))
        .route("/api/v1/contributions", reading(contributed::contributions))
        .route("/api/v1/suggestions", reading(contributed::suggestions))
        .route("/api/v1/head", reading(record::head))
        .route("/api/{*rest}", any(async || ApiProblem::NOT_FOUND))
}

/// The addresses of the API that this reader can open.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    const FIXED: [&str; 15] = [
        "/api",
        "/api/v1/openapi.json",
        "/api/v1/dialogues",
        "/api/v1/papers",
        "/api/v1/groups",
        "/api/v1/meetings",
        "/api/v1/officers",
        "/api/v1/conferences",
        "/api/v1/sources",
        "/api/v1/figures",
        "/api/v1/corrections",
        "/api/v1/comments",
        "/api/v1/contributions",
        "/api/v1/suggestions",
        "/api/v1/head",
    ];
    let mut all: Vec<String> = FIXED.map(str::to_owned).into();
    all.extend(
        view.dialogues()
            .iter()
            .map(|d| format!("/api/v1/dialogues/{}", d.facts.id)),
    );
    all.extend(
        view.papers()
            .iter()
            .map(|p| format!("/api/v1/papers/{}", p.facts.id)),
    );
    all
}

/// A request to the API. What is wrong with it is found before the record is asked.
pub(crate) struct Call {
    /// What follows the question mark, as it came.
    pub query: String,
    asked: Result<Asked, ApiProblem>,
}

impl Call {
    /// What was asked, once its parameters were read: a mistake of form is told before one of content.
    pub(crate) fn asked(self, parameters: &Parameters) -> Result<Asked, ApiProblem> {
        parameters.day("as-of")?;
        self.asked
    }
}

impl FromRequestParts<Site> for Call {
    type Rejection = ApiProblem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, ApiProblem> {
        let query = parts
            .extensions
            .get::<Arrival>()
            .map(|arrival| arrival.query.clone());
        let asked = Asked::from_request_parts(parts, site)
            .await
            .map_err(ApiProblem::from);
        Ok(Self {
            query: query.unwrap_or_default(),
            asked,
        })
    }
}

/// An answer.
pub(crate) fn json(value: &impl Serialize) -> Reply {
    let bytes = serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, "an answer could not be written as JSON");
        ApiProblem::from(crate::problem::Problem::Broken)
    })?;
    Ok(open::file("application/json", bytes))
}

/// Does what needs texts of the vault, away from the threads that answer.
async fn with_texts<T: Send + 'static>(
    asked: Asked,
    work: impl FnOnce(&Asked, &dyn Fn(&Permission) -> Option<Arc<str>>) -> T + Send + 'static,
) -> Result<T, ApiProblem> {
    let done = tokio::task::spawn_blocking(move || {
        let record = asked.site.record.clone();
        work(&asked, &|permission| text::read(&record, permission))
    });
    done.await
        .map_err(|_| ApiProblem::from(crate::problem::Problem::Broken))
}
