//! The decision on a case: by the body the policy names, one by one or in bulk, with basis and date.

mod acts;
mod possible;
mod vote;

pub use acts::{DecidingCommand, DecidingEvent};
pub(crate) use acts::{apply, decide};
pub use possible::Proposed;
pub(crate) use possible::{bases, skipped};
pub use vote::{Majority, Vote};

use super::circulation::{Body, ObjectionPolicy};
use crate::keeping::Kept;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The organization is admitted to the dialogue.
    Admitted,
    /// It is not.
    NotAdmitted,
}

impl Outcome {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Admitted, Self::NotAdmitted];

    /// As in forms and in keys of words: `outcome-admitted`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::NotAdmitted => "not-admitted",
        }
    }

    /// Reads [`Outcome::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// On what a decision rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The window ended without an objection.
    NoObjection,
    /// The body considered the case after an objection.
    AfterObjection,
    /// An objection stood that the policy gives no effect, because the Conference has admitted the organization.
    WithoutEffect,
    /// The policy excludes on an objection. No officer enters this: it follows when the window ends.
    PolicyExcludes,
    /// The Conference voted.
    Vote,
    /// The desk set the case aside, and the body agreed.
    SetAside,
    /// An earlier decision was looked at again.
    Review,
}

impl Basis {
    /// All bases.
    pub const ALL: [Self; 7] = [
        Self::NoObjection,
        Self::AfterObjection,
        Self::WithoutEffect,
        Self::PolicyExcludes,
        Self::Vote,
        Self::SetAside,
        Self::Review,
    ];

    /// As in forms and in keys of words: `basis-no-objection`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoObjection => "no-objection",
            Self::AfterObjection => "after-objection",
            Self::WithoutEffect => "objection-without-effect",
            Self::PolicyExcludes => "policy-excludes",
            Self::Vote => "vote",
            Self::SetAside => "set-aside",
            Self::Review => "review",
        }
    }

    /// Reads [`Basis::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.code() == code)
    }
}

/// A decision on a case in the world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// What.
    pub outcome: Outcome,
    /// By which body.
    pub body: Body,
    /// On what.
    pub basis: Basis,
    /// The day the body decided.
    pub on: Date,
    /// The document that says so, at most 80 characters; may be empty.
    pub document: String,
    /// The vote, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
    /// The policy under which the list went out; the default, for a case that was set aside before any list.
    pub policy: ObjectionPolicy,
    /// Where what may be said to the applicant is, where anything may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Kept>,
    /// Whether it can be looked at again.
    pub reviewable: bool,
    /// The decision that was looked at again, where this is a review. The log has it as its own entry.
    #[serde(skip)]
    pub earlier: Option<Arc<Ruling>>,
}
