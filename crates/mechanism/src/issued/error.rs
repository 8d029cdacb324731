//! Errors of fact in an issued paper, as readers report them and the office answers them. The summary is the Chair's own:
//! what is reported is a fact that is wrong, and no other opinion.

use crate::keeping::Kept;
use crate::{PaperId, ParticipantId, PersonId, Refusal, written};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most characters of what is wrong, and of what is right.
const LONGEST: usize = 1_500;
/// The most characters that say where it can be checked.
const LONGEST_WHERE: usize = 500;

/// Who reports an error. Only they and the office see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reporter {
    /// Somebody who signed in.
    Person(PersonId),
    /// Whoever held the code of a seat.
    Seat(ParticipantId),
}

/// What the vault holds of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorText {
    /// What is wrong.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// Where it can be checked; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl ErrorText {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        for (field, text) in [("wrong", &self.wrong), ("right", &self.right)] {
            if text.trim().is_empty() {
                return Err(Refusal::new("refused-text-missing").with("field", field));
            }
            written::text(field, text, LONGEST)?;
        }
        written::text("source", &self.source, LONGEST_WHERE)
    }
}

/// What the office says to a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorOutcome {
    /// It is an error, and is to be put right.
    Accepted,
    /// It was put right in this paper.
    Corrected(PaperId),
    /// It is none; a reason is given.
    NotAccepted,
}

impl ErrorOutcome {
    /// As in forms and in keys of words: `error-outcome-accepted`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Corrected(_) => "corrected",
            Self::NotAccepted => "not-accepted",
        }
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorAnswer {
    /// What became of it.
    pub outcome: ErrorOutcome,
    /// When.
    pub at: Timestamp,
    /// Words to whoever reported it.
    pub words: Option<Kept>,
}

/// An error of fact that somebody reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactualError {
    /// Its number at this paper, from 1.
    pub number: u16,
    /// In which paragraph; `None`: elsewhere in the paper.
    pub paragraph: Option<u16>,
    /// Who reported it.
    pub by: Reporter,
    /// When.
    pub at: Timestamp,
    /// Where its [`ErrorText`] is.
    pub text: Kept,
    /// What the office answered.
    pub answer: Option<ErrorAnswer>,
}

impl FactualError {
    /// Whether the office has still to answer it, or to put it right.
    pub fn waits(&self) -> bool {
        let settled = |answer: &ErrorAnswer| answer.outcome != ErrorOutcome::Accepted;
        !self.answer.as_ref().is_some_and(settled)
    }
}
