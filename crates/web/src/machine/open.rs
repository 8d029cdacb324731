//! Open data is for everybody: programs of any origin may read it.

use crate::answer;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;

/// Bytes of a kind that pages of any origin may read.
pub(crate) fn file(kind: &'static str, bytes: impl Into<Body>) -> Response {
    let mut response = answer::file(kind, bytes);
    to_all(response.headers_mut());
    response
}

/// The same, offered for saving.
pub(crate) fn download(kind: &'static str, name: &str, bytes: impl Into<Body>) -> Response {
    let mut response = answer::download(kind, name, bytes);
    to_all(response.headers_mut());
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// Lets pages of any origin read an answer. No credentials go with such a request, so it shows what the public sees.
pub(crate) fn to_all(headers: &mut HeaderMap) {
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("etag, content-disposition"),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}
