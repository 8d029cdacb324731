//! What can go wrong with a request, and the page that says so: why, what was kept, and where to go on.

use crate::answer;
use crate::arrival::Arrival;
use crate::machine::ApiProblem;
use crate::page::{Page, Standing};
use crate::query::Query;
use crate::site::Site;
use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mechanism::Refusal;
use std::any::Any;

/// In how many seconds it is worth trying again when too many ask at once: the pages say "in a minute".
pub(crate) const COME_BACK: HeaderValue = HeaderValue::from_static("60");

/// Below here programs ask, which read problem details and no pages.
const PROGRAMS: &str = "/api/";
/// The longest address that is led back to.
const LONGEST_WAY_BACK: usize = 500;

/// Why a request is not answered with what it asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// Nothing at this address, or nothing this reader may see: the two are not told apart.
    NotFound,
    /// A value in the address does not make sense.
    Wrong {
        /// Key of the sentence that says what was wrong; it is given `$given`.
        key: &'static str,
        /// What was given, cut to 60 characters.
        given: String,
    },
    /// Sent from a page of another site.
    Forbidden,
    /// One must sign in first; then the page that was asked for follows.
    SignIn,
    /// The rules refuse what was asked for; nothing was changed.
    Refused(Box<Refusal>),
    /// It is not known, or not so, that something was entered; sending the form again enters it once.
    NotEntered,
    /// The address takes no such method.
    NotAllowed,
    /// The address or its query is too long.
    TooLong,
    /// The body is too large.
    TooLarge,
    /// It took too long.
    Slow,
    /// Too many ask for something that costs work.
    Busy {
        /// Key of the sentence that says what.
        why: &'static str,
    },
    /// Something broke; the log says what.
    Broken,
}

impl Problem {
    /// A value in the address that does not make sense.
    pub(crate) fn wrong(key: &'static str, given: &str) -> Self {
        Self::Wrong {
            key,
            given: given.chars().take(60).collect(),
        }
    }

    /// What a failing store of sessions, codes and drafts means.
    pub(crate) fn of_token(error: &record::TokenError) -> Self {
        match error {
            record::TokenError::Busy => Self::Busy {
                why: "problem-busy-writing-why",
            },
            error => {
                tracing::error!(%error, "what expires could not be kept");
                Self::NotEntered
            }
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Wrong { .. } => StatusCode::BAD_REQUEST,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::NotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow | Self::Busy { .. } | Self::NotEntered => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What a bare status means; areas of the framework answer with one.
    fn of(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::NotAllowed,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Self::Slow,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::URI_TOO_LONG => Self::TooLong,
            status if status.is_client_error() => Self::wrong("wrong-request", ""),
            _ => Self::Broken,
        }
    }

    /// Keys of the title and of the sentence that says why.
    pub(crate) fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("problem-not-found", "problem-not-found-why"),
            Self::Wrong { key, .. } => ("problem-wrong", key),
            Self::Forbidden => ("problem-forbidden", "problem-forbidden-why"),
            Self::SignIn => ("problem-sign-in", "problem-sign-in-why"),
            Self::Refused(refusal) => ("problem-refused", refusal.key),
            Self::NotEntered => ("problem-not-entered", "problem-not-entered-why"),
            Self::NotAllowed => ("problem-not-allowed", "problem-not-allowed-why"),
            Self::TooLong => ("problem-too-long", "problem-too-long-why"),
            Self::TooLarge => ("problem-too-large", "problem-too-large-why"),
            Self::Slow => ("problem-slow", "problem-slow-why"),
            Self::Busy { why } => ("problem-busy", why),
            Self::Broken => ("problem-broken", "problem-broken-why"),
        }
    }

    fn given(&self) -> &str {
        match self {
            Self::Wrong { given, .. } => given,
            _ => "",
        }
    }
}

impl IntoResponse for Problem {
    /// Bare: [`dress`] knows the reader's language and makes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What is left of a handler that panicked: nothing was changed by it, since only commands change anything.
pub(crate) fn after_panic(cause: Box<dyn Any + Send + 'static>) -> Response<Body> {
    let cause = cause
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| cause.downcast_ref::<String>().cloned());
    tracing::error!(?cause, "a page panicked");
    Problem::Broken.into_response()
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    title: String,
    why: String,
    status: u16,
    /// The page whose form was sent; empty: no form was.
    way_back: String,
}

/// The page whose form was sent, on this site whatever host the request names: whoever is refused goes on where they were.
fn way_back(request: &Request) -> String {
    let came = match *request.method() {
        Method::POST => request.headers().get(header::REFERER),
        _ => None,
    };
    let came: Option<Uri> = came
        .and_then(|came| came.to_str().ok())
        .and_then(|came| came.parse().ok());
    let path = came.as_ref().and_then(Uri::path_and_query);
    path.map(|path| path.as_str())
        .filter(|path| path.starts_with('/') && !path.starts_with("//"))
        .filter(|path| path.len() <= LONGEST_WAY_BACK)
        .unwrap_or_default()
        .to_owned()
}

/// Gives an error without a body of its own the page that leads on; to a program, problem details.
pub(crate) async fn dress(State(site): State<Site>, request: Request, next: Next) -> Response {
    let arrival = request.extensions().get::<Arrival>().cloned();
    let way_back = way_back(&request);
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || speaks_for_itself(&response) {
        return response;
    }
    let Some(arrival) = arrival else {
        return response;
    };
    let problem = response.extensions().get::<Problem>().cloned();
    let problem = problem.unwrap_or_else(|| Problem::of(status));
    if arrival.path.starts_with(PROGRAMS) {
        let said = ApiProblem::from(problem).with_status(status);
        return said.into_response();
    }
    let (title, why) = problem.keys();
    let mut page = Page::new(&site, &arrival, Query::default(), None);
    if problem == Problem::SignIn {
        return to_the_door(&page, &arrival);
    }
    // Whoever is signed in stays so in the header: a refusal is no end of a session.
    if arrival.signed_in.is_some() {
        page.standing = Standing::of(&site.record.see(arrival.reader), &arrival);
    }
    let template = ProblemPage {
        title: page.say(title).into_owned(),
        why: match &problem {
            Problem::Refused(refusal) => page.refusal(refusal),
            _ => page.with(why, "given", problem.given()),
        },
        status: status.as_u16(),
        way_back,
        page,
    };
    let Ok(html) = answer::rendered(&template) else {
        return response;
    };
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    parts
        .headers
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        parts.headers.insert(header::RETRY_AFTER, COME_BACK);
    }
    Response::from_parts(parts, Body::from(html))
}

/// Whoever must sign in first is led to the door, and back afterwards.
fn to_the_door(page: &Page, arrival: &Arrival) -> Response {
    let mut to = arrival.path.clone();
    if !arrival.query.is_empty() {
        to.push('?');
        to.push_str(&arrival.query);
    }
    let to: String = form_urlencoded::byte_serialize(to.as_bytes()).collect();
    answer::see_other(&page.href(&format!("/sign-in?to={to}")))
}

/// The framework's own errors are plain text; an area that speaks to programs sets another kind.
fn speaks_for_itself(response: &Response) -> bool {
    match response.headers().get(header::CONTENT_TYPE) {
        Some(kind) => !kind.as_bytes().starts_with(b"text/plain"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_fault_of_ours_and_says_nothing_else() {
        let response = after_panic(Box::new("a secret"));
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(
            response.extensions().get::<Problem>(),
            Some(&Problem::Broken)
        );
    }

    #[test]
    fn every_status_has_a_page() {
        for status in [404, 405, 408, 413, 414, 400, 418, 500, 503] {
            let status = StatusCode::from_u16(status).unwrap();
            let (title, why) = Problem::of(status).keys();
            assert!(words::has(words::Lang::En, title) && words::has(words::Lang::En, why));
        }
    }
}
