//! What may be done with letters, and what happened to them.

use super::{Envelope, LetterState, LetterText, Returned};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::{LetterId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be done with letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterCommand {
    /// Drafts one.
    Draft {
        /// To whom and about what.
        envelope: Envelope,
        /// Its text.
        text: LetterText,
    },
    /// Edits a draft.
    Edit {
        /// Which.
        letter: LetterId,
        /// Its text now.
        text: LetterText,
    },
    /// Releases drafts, or sends again what failed or whose outcome is unknown.
    Release(Vec<LetterId>),
    /// Throws drafts away.
    Discard(Vec<LetterId>),
    /// An instance begins to send one: whoever enters this attempt first sends it.
    Attempt {
        /// Which.
        letter: LetterId,
        /// The how-manieth attempt, from 1.
        attempt: u16,
    },
    /// It came back after the mail server took it, or after an attempt of which nothing was known: an officer has read why.
    Return {
        /// Which.
        letter: LetterId,
        /// Why.
        reason: Returned,
    },
    /// What came of an attempt.
    Report {
        /// Which.
        letter: LetterId,
        /// Whether the mail server took it.
        sent: bool,
    },
}

/// What happened to letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterEvent {
    /// One was drafted, or its draft edited.
    Drafted {
        /// Which.
        letter: LetterId,
        /// To whom and about what.
        envelope: Envelope,
        /// Where its text is.
        text: Kept,
        /// When.
        at: Timestamp,
        /// By whom, where it was somebody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
    },
    /// One moved on.
    Moved {
        /// Which.
        letter: LetterId,
        /// Where to.
        state: LetterState,
        /// When.
        at: Timestamp,
        /// By whom, where it was somebody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// Why, where it came back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        returned: Option<Returned>,
    },
}

impl LetterCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Attempt { .. } | Self::Report { .. } => Deed::CarryLetters,
            _ => Deed::WriteLetters,
        }
    }
}

impl LetterEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { text, .. } => Some(*text),
            Self::Moved { .. } => None,
        }
    }
}
