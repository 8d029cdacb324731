//! What the API says when it cannot answer: problem details (RFC 9457).

use crate::problem::{COME_BACK, Problem};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

/// The kind of every error's body.
pub(crate) const KIND: &str = "application/problem+json";

/// Why a request could not be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct ApiProblem {
    /// Names the kind of problem; it resolves to its explanation.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference")]
    pub kind: &'static str,
    /// The kind of problem in words.
    pub title: &'static str,
    /// The status, once more.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong with this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub detail: Option<String>,
    /// Which parameter is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub parameter: Option<String>,
}

impl ApiProblem {
    /// Nothing here, or nothing this reader may see: the two are not told apart.
    pub(crate) const NOT_FOUND: Self = Self {
        kind: "/api#not-found",
        title: "Nothing is found at this address.",
        status: 404,
        detail: None,
        parameter: None,
    };

    /// The API is for reading.
    pub(crate) const NOT_ALLOWED: Self = Self {
        kind: "/api#not-allowed",
        title: "This address answers GET and HEAD only.",
        status: 405,
        detail: None,
        parameter: None,
    };

    const BUSY: Self = Self {
        kind: "/api#busy",
        title: "Too many ask for this at once. Try again in a minute.",
        status: 503,
        detail: None,
        parameter: None,
    };

    const BROKEN: Self = Self {
        kind: "/api#broken",
        title: "Something broke on our side.",
        status: 500,
        detail: None,
        parameter: None,
    };

    /// The same under the status that was answered.
    pub(crate) fn with_status(self, status: StatusCode) -> Self {
        Self {
            status: status.as_u16(),
            ..self
        }
    }

    /// A parameter that makes no sense.
    pub(crate) fn wrong(parameter: &str, detail: impl Into<String>) -> Self {
        Self {
            kind: "/api#wrong-parameter",
            title: "A parameter does not make sense.",
            status: 400,
            detail: Some(detail.into()),
            parameter: Some(parameter.chars().take(60).collect()),
        }
    }
}

impl From<Problem> for ApiProblem {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::NotFound => Self::NOT_FOUND,
            Problem::NotAllowed => Self::NOT_ALLOWED,
            // A day that is still to come is no mistake of form: the record just has nothing of it yet.
            Problem::Wrong {
                key: "wrong-day-ahead",
                ..
            } => Self {
                detail: Some("The record does not know this day yet.".to_owned()),
                parameter: Some("as-of".to_owned()),
                ..Self::NOT_FOUND
            },
            Problem::Wrong { given, .. } => Self::wrong("", given),
            Problem::TooLong => {
                Self::wrong("", "The address is too long, or has too many parameters.")
            }
            Problem::Slow | Problem::Busy { .. } | Problem::NotEntered => Self::BUSY,
            // The API is read only: nobody signs in to it, and it enters nothing.
            Problem::Forbidden
            | Problem::SignIn
            | Problem::Refused(_)
            | Problem::TooLarge
            | Problem::Broken => Self::BROKEN,
        }
    }
}

impl IntoResponse for ApiProblem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, Body::from(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(KIND));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, COME_BACK);
        }
        super::super::open::to_all(headers);
        response
    }
}
