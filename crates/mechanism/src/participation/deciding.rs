//! The decision on a case: by the body the policy names, one by one or in bulk, with basis and date.

use super::circulation::{Body, ObjectionPolicy};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::world::{Damaged, Decision, Submission};
use crate::{ApplicationRef, DialogueId, PersonId, Refusal, World};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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
    /// As in forms and in keys of words: `outcome-admitted`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::NotAdmitted => "not-admitted",
        }
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
    /// The policy excludes on an objection.
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
    pub const ALL: [Self; 6] = [
        Self::NoObjection,
        Self::AfterObjection,
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

/// A vote. Abstentions are recorded and not counted (rule 49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Vote {
    /// For admission.
    pub in_favour: u16,
    /// Against.
    pub against: u16,
    /// Abstaining.
    pub abstaining: u16,
    /// What is asked of it.
    pub majority: Majority,
}

/// The majority a vote needs. The precedent of October 2022 held such a decision procedural: a simple majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Majority {
    /// More for than against, of those who vote for or against.
    Simple,
    /// Two thirds of those who vote for or against.
    TwoThirds,
}

impl Vote {
    /// Whether it carries.
    pub const fn carries(&self) -> bool {
        let (yes, no) = (self.in_favour as u32, self.against as u32);
        match self.majority {
            Majority::Simple => yes > no,
            Majority::TwoThirds => yes > 0 && yes * 3 >= (yes + no) * 2,
        }
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
    /// The policy under which the list went out.
    pub policy: ObjectionPolicy,
    /// Where what may be said to the applicant is, where anything may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Kept>,
    /// Whether it can be looked at again.
    pub reviewable: bool,
}

/// What may be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecidingCommand {
    /// Enters a decision on one case or several. All are decided or none; the page says beforehand whom it would skip.
    Rule {
        /// Which cases.
        cases: Vec<(ApplicationRef, DialogueId)>,
        /// What.
        outcome: Outcome,
        /// By which body: the one the policy names.
        body: Body,
        /// On what.
        basis: Basis,
        /// The day.
        on: Date,
        /// The document.
        document: String,
        /// The vote.
        vote: Option<Vote>,
        /// What may be said to the applicant; empty: nothing beyond the outcome.
        told: String,
        /// Whether it can be looked at again.
        reviewable: bool,
    },
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidingEvent {
    /// A case was decided.
    Ruled {
        /// Which.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// How.
        ruling: Ruling,
        /// Who entered it; `None`: at the command line.
        by: Option<PersonId>,
        /// When it was entered.
        at: Timestamp,
    },
}

impl DecidingCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::Rule
    }
}

impl DecidingEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Ruled { ruling, .. } => ruling.told,
        }
    }
}

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &DecidingCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}

pub(crate) fn apply(_world: &mut World, _event: &DecidingEvent) -> Result<(), Damaged> {
    Ok(())
}
