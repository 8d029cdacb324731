//! Objections, and expressions of support. Each concerns one organization and one dialogue; a user of a delegation
//! drafts it, the designated head confirms it, and it cites the note verbale. What it does is the list's named policy.

mod acts;
mod case;
mod steps;

pub(crate) use acts::apply;
pub use acts::{ObjectionCommand, ObjectionCopy, ObjectionEvent};
pub(crate) use steps::decide;

use super::circulation::Disclosure;
use crate::keeping::Kept;
use crate::register::Register;
use crate::{ApplicationRef, DialogueId, NoteVerbaleId, ObjectionId, PersonId, StateCode};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a State expresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// It objects.
    Objection,
    /// It supports.
    Support,
}

impl Position {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Objection, Self::Support];

    /// As in forms and in keys of words: `position-objection`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Support => "support",
        }
    }

    /// Reads [`Position::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|position| position.code() == code)
    }
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A user of the delegation drafted it; the head has not confirmed it, and it has no effect.
    Drafted,
    /// The head confirmed it, or an officer entered it from paper.
    Maintained {
        /// When.
        at: Timestamp,
        /// Inside the window or outside.
        in_time: bool,
        /// By whom; `None`: it came on paper.
        by: Option<PersonId>,
        /// The note verbale it cites.
        note: NoteVerbaleId,
    },
    /// A withdrawal was drafted and waits for the head; the objection stands until then.
    Withdrawing {
        /// When it was maintained, and whether in time.
        at: Timestamp,
        /// See above.
        in_time: bool,
        /// By whom; `None`: it came on paper.
        by: Option<PersonId>,
        /// The note verbale it cites.
        note: NoteVerbaleId,
    },
    /// It was withdrawn.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

impl Standing {
    /// Whether it has effect.
    pub const fn stands(&self) -> bool {
        matches!(self, Self::Maintained { .. } | Self::Withdrawing { .. })
    }

    /// As in keys of words: `standing-drafted`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Maintained { .. } => "maintained",
            Self::Withdrawing { .. } => "withdrawing",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }
}

/// An objection, or an expression of support, in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Its reference.
    pub id: ObjectionId,
    /// To which application.
    pub application: ApplicationRef,
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Whose.
    pub state: StateCode,
    /// What it expresses.
    pub position: Position,
    /// Where the reasons are, where there are any.
    pub reasons: Option<Kept>,
    /// Who drafted it; `None`: it came on paper.
    pub drafted_by: Option<PersonId>,
    /// When.
    pub drafted: Timestamp,
    /// Where it stands.
    pub standing: Standing,
    /// What others learn of it: the list's disclosure on the day it was confirmed; never widened afterwards.
    pub disclosure: Disclosure,
    /// Whether the case had been decided when it was confirmed: it is on record, and has no effect by itself.
    pub after_decision: bool,
}

impl Objection {
    /// Whether the list's policy has anything to say to it: it objects, stands, and came before the decision.
    pub const fn counts(&self) -> bool {
        matches!(self.position, Position::Objection)
            && self.standing.stands()
            && !self.after_decision
    }

    /// Whether it was received inside the window.
    pub const fn in_time(&self) -> bool {
        match self.standing {
            Standing::Maintained { in_time, .. } | Standing::Withdrawing { in_time, .. } => in_time,
            Standing::Drafted | Standing::Withdrawn { .. } => false,
        }
    }
}

/// The objections of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Objections {
    pub(crate) all: Register<ObjectionId, Objection>,
    /// Those to each case, the oldest first.
    pub(crate) to: OrdMap<(ApplicationRef, DialogueId), Vector<ObjectionId>>,
}

impl Objections {
    /// Those to a case, the oldest first.
    pub(crate) fn to_case(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> impl Iterator<Item = &Objection> {
        let case = (application.clone(), dialogue.clone());
        let to = self.to.get(&case);
        to.into_iter().flatten().filter_map(|id| self.all.get(id))
    }
}
