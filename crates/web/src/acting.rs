//! What a handler asks for that changes something, or shows what is somebody's own: who is signed in.

use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::door::SignedIn;
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use crate::site::Site;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use mechanism::{Actor, Command, CommandId, PersonId, Refusal, Submission, View};
use record::{Attempt, Receipt, Rejection, TokenKey};
use std::time::Duration;

/// Within which a person may do something so many times.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A request of somebody who is signed in.
pub(crate) struct Acting {
    pub(crate) site: Site,
    /// What they may see.
    pub(crate) view: View,
    /// The language, the links and the frame of the page.
    pub(crate) page: Page,
    /// What follows the question mark.
    pub(crate) query: Query,
    /// Who.
    pub(crate) person: PersonId,
    /// On which device.
    pub(crate) signed_in: SignedIn,
}

impl FromRequestParts<Site> for Acting {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let arrival = parts.extensions.get::<Arrival>().ok_or(Problem::Broken)?;
        let signed_in = arrival.signed_in.clone().ok_or(Problem::SignIn)?;
        let Asked {
            site,
            view,
            page,
            query,
        } = Asked::from_request_parts(parts, site).await?;
        Ok(Self {
            site,
            view,
            page,
            query,
            person: signed_in.session.person,
            signed_in,
        })
    }
}

/// Why a command was not entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NotEntered {
    /// The rules refuse; the words stand under the refusal's key.
    Refused(Refusal),
    /// Something else.
    Problem(Problem),
}

impl From<NotEntered> for Problem {
    fn from(not: NotEntered) -> Self {
        match not {
            NotEntered::Refused(refusal) => Self::Refused(Box::new(refusal)),
            NotEntered::Problem(problem) => problem,
        }
    }
}

impl Acting {
    /// Enters a command as whoever is signed in; the id comes from the form, so that a double click is one intention.
    pub(crate) async fn enter(
        &self,
        id: CommandId,
        command: Command,
    ) -> Result<Receipt, NotEntered> {
        self.site
            .enter(Actor::Person(self.person), id, command)
            .await
    }

    /// Counts what a person does; `false`: they did it more often within a day than people do.
    pub(crate) async fn may_again(&self, what: &str, per_day: u32) -> Result<bool, Problem> {
        let person = self.person.to_string();
        self.site.may_again(what, &person, per_day).await
    }

    /// The record as it is now, after a command.
    pub(crate) fn view_now(&self) -> View {
        self.site.record.see(self.view.reader())
    }
}

impl Site {
    /// Counts what somebody does; `false`: they did it more often within a day than people do.
    pub(crate) async fn may_again(
        &self,
        what: &str,
        by: &str,
        per_day: u32,
    ) -> Result<bool, Problem> {
        let key = TokenKey::of(format!("{what} by {by}"));
        let counted = self.record.tokens().count_attempt(key, DAY, per_day);
        let counted = counted.await.map_err(|error| Problem::of_token(&error))?;
        Ok(matches!(counted, Attempt::Allowed { .. }))
    }

    /// Enters a command.
    pub(crate) async fn enter(
        &self,
        actor: Actor,
        id: CommandId,
        command: Command,
    ) -> Result<Receipt, NotEntered> {
        let submission = Submission {
            id,
            actor,
            received: self.now(),
            happened: None,
            seed: self.draws.seed(id),
            command,
        };
        self.record
            .submit_async(submission)
            .await
            .map_err(|rejection| match rejection {
                Rejection::Refused(refusal) => NotEntered::Refused(refusal),
                Rejection::TooMuch => NotEntered::Problem(Problem::Busy {
                    why: "problem-busy-writing-why",
                }),
                other => {
                    tracing::error!(%other, "a command was not entered");
                    NotEntered::Problem(Problem::NotEntered)
                }
            })
    }
}

impl Page {
    /// A refusal in the reader's language.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> String {
        let values: Vec<(&str, words::Value<'_>)> = refusal
            .values
            .iter()
            .map(|(name, value)| (*name, self.in_words(value).into()))
            .collect();
        self.say_with(refusal.key, &values)
    }

    /// A value of a refusal: days and moments as people write them, the rest as it is.
    fn in_words(&self, value: &str) -> String {
        if let Ok(at) = value.parse::<jiff::Timestamp>() {
            return self.moment(at);
        }
        let day = value.parse::<jiff::civil::Date>();
        day.map_or_else(|_| value.to_owned(), |day| self.day(&day))
    }
}
