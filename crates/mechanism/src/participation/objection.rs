//! Objections, and expressions of support. Each concerns one organization and one dialogue; a user of a delegation
//! drafts it, the designated head confirms it, and it cites the note verbale. What it does is the list's named policy.

use super::circulation::Disclosure;
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::register::Register;
use crate::world::{Damaged, Decision, Submission};
use crate::{
    ApplicationRef, DialogueId, NoteVerbaleId, ObjectionId, PersonId, Refusal, StateCode, World,
};
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
    /// As in forms and in keys of words: `position-objection`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Support => "support",
        }
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
}

/// What may be done with objections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectionCommand {
    /// A user of a delegation drafts one. No objection by accident: it has no effect before the head confirms it.
    Draft {
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// What it expresses.
        position: Position,
        /// Why, where the State says so; empty: without reasons.
        reasons: String,
    },
    /// Takes a draft back.
    Discard(ObjectionId),
    /// The head confirms a draft, or the draft of a withdrawal.
    Confirm {
        /// Which.
        objection: ObjectionId,
        /// The note verbale it cites: one of the State's.
        note: NoteVerbaleId,
    },
    /// A user drafts a withdrawal; the head's own word withdraws at once.
    Withdraw {
        /// Which.
        objection: ObjectionId,
        /// The note verbale it cites, where the head withdraws.
        note: Option<NoteVerbaleId>,
    },
    /// An officer enters one that came on paper.
    EnterFromPaper {
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Whose.
        state: StateCode,
        /// What it expresses.
        position: Position,
        /// Why; empty: without reasons.
        reasons: String,
        /// When the paper was received: inside the window or outside.
        received: Timestamp,
        /// The note verbale it is.
        note: NoteVerbaleId,
    },
    /// An officer enters that a State withdrew on paper.
    WithdrawFromPaper {
        /// Which.
        objection: ObjectionId,
        /// The note verbale.
        note: NoteVerbaleId,
    },
}

/// What happened to objections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionEvent {
    /// One was drafted, or entered from paper.
    Drafted {
        /// Its reference.
        objection: ObjectionId,
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Whose.
        state: StateCode,
        /// What it expresses.
        position: Position,
        /// Where the reasons are.
        reasons: Option<Kept>,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// A draft was taken back.
    Discarded {
        /// Which.
        objection: ObjectionId,
    },
    /// It was confirmed: from now on it has the effect its policy gives it.
    Confirmed {
        /// Which.
        objection: ObjectionId,
        /// By whom; `None`: from paper.
        by: Option<PersonId>,
        /// The note verbale.
        note: NoteVerbaleId,
        /// When it was received.
        at: Timestamp,
        /// Inside the window.
        in_time: bool,
        /// What others learn of it.
        disclosure: Disclosure,
    },
    /// A withdrawal was drafted.
    WithdrawalDrafted {
        /// Which.
        objection: ObjectionId,
        /// By whom.
        by: Option<PersonId>,
    },
    /// It was withdrawn.
    Withdrawn {
        /// Which.
        objection: ObjectionId,
        /// The note verbale.
        note: NoteVerbaleId,
        /// When.
        at: Timestamp,
    },
}

/// The objections of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Objections {
    pub(crate) all: Register<ObjectionId, Objection>,
    /// Those to each case, the oldest first.
    pub(crate) to: OrdMap<(ApplicationRef, DialogueId), Vector<ObjectionId>>,
}

impl ObjectionCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Draft { .. } | Self::Discard(_) | Self::Withdraw { .. } => Deed::DraftObjection,
            Self::Confirm { .. } => Deed::ConfirmObjection,
            Self::EnterFromPaper { .. } | Self::WithdrawFromPaper { .. } => Deed::EnterFromPaper,
        }
    }
}

impl ObjectionEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { reasons, .. } => *reasons,
            _ => None,
        }
    }
}

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &ObjectionCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}

pub(crate) fn apply(_world: &mut World, _event: &ObjectionEvent) -> Result<(), Damaged> {
    Ok(())
}
