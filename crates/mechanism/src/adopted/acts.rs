//! What may happen to a digest.

use super::{AdoptedText, AdoptedVersion};
use crate::keeping::Kept;
use crate::world::Damaged;
use crate::{Deed, DialogueId, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdoptedCommand {
    /// Replaces the draft.
    Draft {
        /// For which dialogue.
        dialogue: DialogueId,
        /// What.
        text: AdoptedText,
        /// What the officer had before them: the number of rewritings, see [`crate::AdoptedDraft::seen`].
        seen: u32,
    },
    /// Publishes the draft as the next version.
    Publish {
        /// For which dialogue.
        dialogue: DialogueId,
        /// As above.
        seen: u32,
    },
}

impl AdoptedCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::KeepProgramme
    }
}

/// What happened to a digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdoptedEvent {
    /// A draft was written.
    Drafted {
        /// For which dialogue.
        dialogue: DialogueId,
        /// Where its [`AdoptedText`] is.
        text: Kept,
        /// The languages that have fallen behind.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        behind: Vec<String>,
    },
    /// A version was published.
    Published {
        /// For which dialogue.
        dialogue: DialogueId,
        /// Its number.
        number: u16,
        /// Where its [`AdoptedText`] is.
        text: Kept,
        /// When.
        at: Timestamp,
        /// The languages that have fallen behind.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        behind: Vec<String>,
    },
}

impl AdoptedEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { text, .. } | Self::Published { text, .. } => Some(*text),
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &AdoptedEvent) -> Result<(), Damaged> {
    let (AdoptedEvent::Drafted { dialogue, .. } | AdoptedEvent::Published { dialogue, .. }) = event;
    if !world.dialogues.contains_key(dialogue) {
        return Err(Damaged("the digest of a dialogue that is not there"));
    }
    let adopted = world.adopted.get_or_default(dialogue.clone());
    adopted.written += 1;
    match event.clone() {
        AdoptedEvent::Drafted { text, behind, .. } => adopted.draft = Some((text, behind)),
        AdoptedEvent::Published {
            number,
            text,
            at,
            behind,
            ..
        } => {
            adopted.draft = None;
            adopted.versions.push_back(AdoptedVersion {
                number,
                text,
                at,
                behind,
            });
        }
    }
    Ok(())
}
