//! How much of a request is read. What is longer is refused with a page that says so.

use crate::problem::Problem;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The longest path: our longest is a paper's address with a file's name.
const PATH: usize = 512;
/// The longest query: a search of some hundred words.
const QUERY: usize = 2_048;
/// The longest query that comes back from the provider of the secretariat's staff: some put a whole ticket into their code.
const ANSWER: usize = 8 * 1024;
/// The largest body any form sends.
pub(crate) const BODY: usize = 64 * 1024;

/// The largest body of a form that saves itself while somebody types: the longest comment and its annex, in a script of
/// which each character takes nine bytes in an address.
pub(crate) const TYPED_BODY: usize = 768 * 1024;

/// The largest body of a form that brings a file: the largest file the record takes, and what stands around it.
pub(crate) const FILE_BODY: usize = 26 * 1024 * 1024;

/// How much may be sent to an address: files go to addresses that end in `/files`, what is typed to `/typed`.
fn body_for(path: &str) -> usize {
    if path.ends_with("/files") {
        FILE_BODY
    } else if path.ends_with("/typed") {
        TYPED_BODY
    } else {
        BODY
    }
}

fn query_for(path: &str) -> usize {
    if path == "/sign-in/staff/back" {
        ANSWER
    } else {
        QUERY
    }
}

/// Refuses what is too long before anybody works on it.
pub(crate) async fn check(request: Request, next: Next) -> Response {
    let uri = request.uri();
    if uri.path().len() > PATH
        || uri
            .query()
            .is_some_and(|query| query.len() > query_for(uri.path()))
    {
        return Problem::TooLong.into_response();
    }
    let announced = request.headers().get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > body_for(uri.path())) {
        return Problem::TooLarge.into_response();
    }
    next.run(request).await
}
