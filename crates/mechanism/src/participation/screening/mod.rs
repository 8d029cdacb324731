//! The screening desk: steps checked, notes, questions to the applicant, a second pair of eyes. Nobody is ranked.

mod acts;
pub mod consolidated;
mod deciding;

pub(crate) use acts::apply;
pub use acts::{ScreeningCommand, ScreeningEvent};
pub(crate) use deciding::decide;

use super::application::{Aside, Stage};
use crate::keeping::Kept;
use crate::{DialogueId, PersonId};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A step of due diligence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The organization exists: website, registration, somebody who answers.
    Existence,
    /// Its work concerns the topic.
    Relevance,
    /// What it says of its consultative status is true.
    ConsultativeStatus,
    /// It was compared with the Security Council's consolidated list; a human decided.
    ConsolidatedList,
    /// It was compared with other entries for duplicates.
    Duplicates,
    /// No conflict of interest that it must disclose.
    Interests,
    /// The name of its country or area is as the United Nations writes it.
    Terminology,
}

impl Check {
    /// All steps, in the order of the checklist.
    pub const ALL: [Self; 7] = [
        Self::Existence,
        Self::Relevance,
        Self::ConsultativeStatus,
        Self::ConsolidatedList,
        Self::Duplicates,
        Self::Interests,
        Self::Terminology,
    ];

    /// As in forms and in keys of words: `check-existence`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Existence => "existence",
            Self::Relevance => "relevance",
            Self::ConsultativeStatus => "consultative-status",
            Self::ConsolidatedList => "consolidated-list",
            Self::Duplicates => "duplicates",
            Self::Interests => "interests",
            Self::Terminology => "terminology",
        }
    }

    /// Reads [`Check::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.code() == code)
    }
}

/// What a step found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Nothing against it.
    Clear,
    /// Something to look at; the note says what.
    Doubt,
    /// It does not apply to this organization.
    NotApplicable,
}

/// What a step found, by whom (`None`: at the command line), and when.
pub type Found = (Finding, Option<PersonId>, Timestamp);

/// What officers checked and noted of one application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screening {
    /// Who has taken it on.
    pub screener: Option<PersonId>,
    /// The steps done.
    pub checks: OrdMap<Check, Found>,
    /// Notes of the office, the oldest first: where, by whom, when.
    pub notes: Vector<(Kept, Option<PersonId>, Timestamp)>,
    /// What was said of likenesses to the consolidated list, the oldest first.
    pub judged: Vector<consolidated::Judged>,
    /// What the first screener proposes, waiting for a second pair of eyes where the office asks for one.
    pub proposed: OrdMap<DialogueId, (Verdict, Option<PersonId>)>,
}

/// What the desk says of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Its information is sufficient: it goes on the next list.
    Sufficient,
    /// It is set aside.
    Aside(Aside),
    /// It is taken up again.
    Reopened,
}

impl Verdict {
    /// Where a case stands that it was said of.
    pub const fn stage(self) -> Stage {
        match self {
            Self::Sufficient => Stage::Sufficient,
            Self::Aside(aside) => Stage::SetAside(aside),
            Self::Reopened => Stage::Received,
        }
    }
}

impl Finding {
    /// All findings.
    pub const ALL: [Self; 3] = [Self::Clear, Self::Doubt, Self::NotApplicable];

    /// As in forms and in keys of words: `finding-clear`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Doubt => "doubt",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Reads [`Finding::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.code() == code)
    }
}
