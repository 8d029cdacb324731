//! What may happen with notes.

use super::{Jotting, NoteKind};
use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::{DialogueId, NoteId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for about the notes of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteCommand {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// What.
    pub wish: NoteWish,
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteWish {
    /// Takes a note.
    Take(Jotting),
    /// Writes a note anew, over the versions its author saw: over one, or over several where two people wrote at once and
    /// this settles it. A version the author did not see stays standing beside it.
    Save {
        /// Which.
        note: NoteId,
        /// The versions its author saw.
        over: Vec<u16>,
        /// What it says now.
        jotting: Jotting,
    },
    /// Removes a note with all its versions.
    Remove {
        /// Which.
        note: NoteId,
        /// The versions that were seen standing: what somebody writes meanwhile is not removed unseen.
        over: Vec<u16>,
    },
}

/// What happened to the notes of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteEvent {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: NoteAct,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteAct {
    /// A speech was given a number, under which notes speak of it.
    Keyed {
        /// Where it says whose.
        key: Kept,
    },
    /// A version of a note was written.
    Written {
        /// Of which note.
        note: NoteId,
        /// Its number, from 1.
        version: u16,
        /// The versions it was written over.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        over: Vec<u16>,
        /// On which item.
        item: ItemId,
        /// What it holds on to.
        kind: NoteKind,
        /// By whom.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        author: Option<PersonId>,
        /// Where it says what.
        content: Kept,
    },
    /// A note was removed; its rows are destroyed with this.
    Removed {
        /// Which.
        note: NoteId,
    },
}

impl NoteEvent {
    /// The row of the vault it brings.
    pub(crate) const fn kept(&self) -> Option<Kept> {
        match &self.act {
            NoteAct::Keyed { key } => Some(*key),
            NoteAct::Written { content, .. } => Some(*content),
            NoteAct::Removed { .. } => None,
        }
    }
}
