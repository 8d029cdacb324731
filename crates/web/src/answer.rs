//! From a template or bytes to an answer.

use crate::problem::Problem;
use crate::shelf::Keep;
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

/// What a handler returns.
pub(crate) type Answer = Result<Response, Problem>;

/// A page. It may be kept ready for the next reader of the same circle.
pub(crate) fn page(template: &impl Template) -> Answer {
    let html = rendered(template)?;
    Ok(file("text/html; charset=utf-8", html.into_bytes()))
}

/// The text of a template.
pub(crate) fn rendered(template: &impl Template) -> Result<String, Problem> {
    template.render().map_err(|error| {
        tracing::error!(%error, "a template could not be filled");
        Problem::Broken
    })
}

/// Bytes of a kind that depend on the record, the address and the language only; they may be kept ready.
pub(crate) fn file(kind: &'static str, bytes: impl Into<Body>) -> Response {
    let mut response = Response::new(bytes.into());
    *response.status_mut() = StatusCode::OK;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.extensions_mut().insert(Keep);
    response
}

/// The same, offered for saving under a name of plain letters.
pub(crate) fn download(kind: &'static str, name: &str, bytes: impl Into<Body>) -> Response {
    let mut response = file(kind, bytes);
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{name}\"")) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
