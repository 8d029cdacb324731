//! A form as somebody filled it in, taken apart with limits. What a page does not know is left alone.

use crate::limits;
use crate::problem::Problem;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use mechanism::CommandId;
use std::str::FromStr;

/// More pairs than any form of ours sends: a desk of 500 rows.
const MOST: usize = 1_000;

/// The name under which a form carries the id of what it asks for.
pub(crate) const COMMAND: &str = "command";

/// Names and values, in the order of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filled(Vec<(String, String)>);

impl Filled {
    /// From pairs; for forms that came in parts.
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Result<Self, Problem> {
        if pairs.len() > MOST {
            return Err(Problem::TooLarge);
        }
        Ok(Self(pairs))
    }

    /// Takes a form apart that was read with limits of its own.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let pairs = form_urlencoded::parse(bytes).take(MOST + 1);
        Self::of(
            pairs
                .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n")))
                .collect(),
        )
    }

    /// The first value of a name without space around it; empty when there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// All values of a name that are not empty.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// Whether a box was ticked.
    pub(crate) fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// All pairs.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// A value in its own type; a value that is none was not typed by a person.
    pub(crate) fn parsed<T: FromStr>(&self, name: &str) -> Result<T, Problem> {
        let text = self.get(name);
        text.parse()
            .map_err(|_| Problem::wrong("wrong-value", text))
    }

    /// The id of what the form asks for.
    pub(crate) fn command(&self) -> Result<CommandId, Problem> {
        self.parsed(COMMAND).map(CommandId)
    }
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let form = kind.is_some_and(|kind| {
            kind.as_bytes()
                .starts_with(b"application/x-www-form-urlencoded")
        });
        if !form {
            return Err(Problem::wrong("wrong-request", ""));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Problem::TooLarge)?;
        if bytes.len() > limits::BODY {
            return Err(Problem::TooLarge);
        }
        Self::read(&bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_taken_apart_and_space_around_is_no_value() {
        let form = Filled::read(b"name=+Ana+&case=1&case=&case=2&text=a%0D%0Ab").unwrap();
        assert_eq!(form.get("name"), "Ana");
        assert_eq!(form.all("case").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.get("text"), "a\nb");
        assert!(!form.has("nothing"));
        assert!(form.command().is_err());
    }

    #[test]
    fn too_many_pairs_are_refused() {
        let many = "a=1&".repeat(MOST + 1);
        assert_eq!(Filled::read(many.as_bytes()), Err(Problem::TooLarge));
    }
}
