//! From a template or bytes to an answer.

use crate::headers;
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

/// A page that is for whoever asked and for nobody's cache: forms, and what is somebody's own.
pub(crate) fn fresh(status: StatusCode, template: &impl Template) -> Answer {
    let html = rendered(template)?;
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    Ok(response)
}

/// The same for a page that talks with the site while it is open: a draft that saves itself, a live meeting.
pub(crate) fn talking(status: StatusCode, template: &impl Template) -> Answer {
    let mut response = fresh(status, template)?;
    response.headers_mut().insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(headers::POLICY_OF_SENDING),
    );
    Ok(response)
}

/// To a page that saved itself: how it went, in a number.
pub(crate) fn number(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
}

/// A file that is for whoever asked, offered for saving under a name of plain letters.
pub(crate) fn own_file(kind: &'static str, name: &str, bytes: impl Into<Body>) -> Response {
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// After a form: look here. Going back and forth in the browser sends nothing twice.
pub(crate) fn see_other(address: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers.insert(
        header::LOCATION,
        HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/")),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
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
