//! The screening desk: steps checked, notes, questions to the applicant, a second pair of eyes. Nobody is ranked.

use super::application::Aside;
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::world::{Damaged, Decision, Submission};
use crate::{ApplicationRef, DialogueId, InquiryId, PersonId, Refusal, World};
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

/// What officers checked and noted of one application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screening {
    /// Who has taken it on.
    pub screener: Option<PersonId>,
    /// The steps done: what was found, by whom (`None`: at the command line), when.
    pub checks: OrdMap<Check, (Finding, Option<PersonId>, Timestamp)>,
    /// Notes of the office, the oldest first: where, by whom, when.
    pub notes: Vector<(Kept, Option<PersonId>, Timestamp)>,
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

/// What the desk may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScreeningCommand {
    /// Takes an application on, or gives it back.
    Take {
        /// Which.
        application: ApplicationRef,
        /// By whom; `None`: gives it back.
        screener: Option<PersonId>,
    },
    /// Enters what a step found.
    Check {
        /// Of which application.
        application: ApplicationRef,
        /// Which step.
        check: Check,
        /// What.
        finding: Finding,
    },
    /// Writes a note for colleagues.
    Note {
        /// On which application.
        application: ApplicationRef,
        /// The note.
        note: String,
    },
    /// Asks the applicant something.
    Ask {
        /// Which application.
        application: ApplicationRef,
        /// What.
        question: String,
        /// Until when.
        until: Timestamp,
    },
    /// Says where a case goes. Where the office asks for a second pair of eyes, the first screener's word is a proposal
    /// and somebody else's same word carries it.
    Screen {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Where to.
        verdict: Verdict,
        /// Whether a second pair of eyes is asked for (a setting of the office, recorded with the verdict).
        second: bool,
    },
}

/// What the desk did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreeningEvent {
    /// Somebody took it on.
    Taken {
        /// Which.
        application: ApplicationRef,
        /// Who.
        screener: Option<PersonId>,
    },
    /// A step was done.
    Checked {
        /// Of which application.
        application: ApplicationRef,
        /// Which.
        check: Check,
        /// What it found.
        finding: Finding,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// A note was written.
    Noted {
        /// On which application.
        application: ApplicationRef,
        /// Where it is.
        note: Kept,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// The applicant was asked.
    Asked {
        /// Which application.
        application: ApplicationRef,
        /// The question's reference.
        inquiry: InquiryId,
        /// Where it is.
        question: Kept,
        /// When.
        at: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// A first screener proposed.
    Proposed {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// What.
        verdict: Verdict,
        /// Who.
        by: Option<PersonId>,
    },
    /// A case went on.
    Screened {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Where to.
        verdict: Verdict,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
}

impl ScreeningCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::Screen
    }
}

impl ScreeningEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Noted { note, .. } => Some(*note),
            Self::Asked { question, .. } => Some(*question),
            _ => None,
        }
    }
}

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &ScreeningCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}

pub(crate) fn apply(_world: &mut World, _event: &ScreeningEvent) -> Result<(), Damaged> {
    Ok(())
}
