//! One dialogue becomes another: two or more are *merged* and held jointly, or a joint one is *split* into its parts.
//!
//! The dialogues that were announced keep their addresses for ever and say what became of them; what hung on them goes on
//! with what they became. Nothing is written anew: each thing is carried by an entry of its own, which names where it
//! came from, so that any earlier day can still be read.
//!
//! | what | what becomes of it |
//! |---|---|
//! | the call | names the new dialogues from now on, as a version of its own; its deadline stays |
//! | drafts | ask for what the dialogue they asked for became |
//! | applications | keep their references; the cases for the former dialogues close, and one for each new one opens |
//! | where a case stands | follows the [`Carrying`] that was chosen, which is recorded |
//! | lists | concern the new dialogue; windows that run keep their end |
//! | objections | all go on, each with its note verbale, its reasons, and whether it was in time |
//! | decisions | stand where the case is carried with them |
//! | letters not yet released | are thrown away where they speak of a decision or a list for a former dialogue |
//! | arrangements, delegations | are entered anew: another day, another room, another list of participants |
//! | roles held for one dialogue | reach what it became |
//!
//! A dialogue for which people hold a seat or wait for one cannot be merged or split: they have a confirmation in their
//! hands that names its day. Nor can one whose day has come, nor those whose undecided cases are before the States under
//! different policies, because an objection would then do what its State was not told.

mod may;
mod plan;
mod standing;

pub(crate) use may::may_end;
pub(crate) use plan::{merge, split};
pub(crate) use standing::{Change, foreseen};

use super::{Dialogue, Life};
use crate::{DialogueId, World};
use serde::{Deserialize, Serialize};

/// What becomes of where a case stands. No document known to us says it, so an officer chooses, and the entry records it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carrying {
    /// A case goes on where it stands; of several cases of one organization, the one that is least advanced. The default:
    /// nobody gets in by a merger. Who is admitted to one dialogue and before the States parties for the other is before
    /// the States parties for both; who was admitted to one and not to the other goes to the extended Bureau again,
    /// because two decisions that contradict each other decide nothing.
    #[default]
    LeastAdvanced,
    /// The States parties are asked again: all that the desk found sufficient, and all that was on a list or admitted,
    /// goes on the next list for the new dialogue. For a dialogue that became another one in substance. Windows that run
    /// are closed with it. Who was not admitted is not asked about again.
    Anew,
}

impl Carrying {
    /// Both.
    pub const ALL: [Self; 2] = [Self::LeastAdvanced, Self::Anew];

    /// As in forms and in keys of words: `carrying-least-advanced`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeastAdvanced => "least-advanced",
            Self::Anew => "anew",
        }
    }

    /// Reads [`Carrying::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

impl World {
    /// What a dialogue is today: itself, or what it became, and what that became.
    pub(crate) fn is_now<'w>(&'w self, dialogue: &'w DialogueId) -> Vec<&'w DialogueId> {
        match self
            .dialogues
            .get(dialogue)
            .map(|found| found.life.became())
        {
            Some(successors) if !successors.is_empty() => {
                let mut now: Vec<&DialogueId> = Vec::new();
                for later in successors.iter().flat_map(|next| self.is_now(next)) {
                    if !now.contains(&later) {
                        now.push(later);
                    }
                }
                now
            }
            _ => vec![dialogue],
        }
    }

    /// Whether a role held for one dialogue is held at another: at itself, and at what it became.
    pub(crate) fn reaches(&self, held: &DialogueId, dialogue: &DialogueId) -> bool {
        held == dialogue
            || self.dialogues.get(held).is_some_and(|found| {
                let mut next = found.life.became().iter();
                next.any(|next| self.reaches(next, dialogue))
            })
    }

    /// What a dialogue came from: the dialogues that were merged into it, or the joint one it was a part of.
    pub(crate) fn came_from<'w, 'd>(
        &'w self,
        dialogue: &'d DialogueId,
    ) -> impl Iterator<Item = &'w Dialogue> + use<'w, 'd> {
        self.dialogues
            .values()
            .filter(move |former| former.life.became().contains(dialogue))
            .map(|former| &former.facts)
    }
}

impl Life {
    /// What a dialogue became: the one it was merged into, or its parts; empty for every other.
    pub fn became(&self) -> &[DialogueId] {
        match self {
            Self::Merged { into, .. } => std::slice::from_ref(into),
            Self::Split { parts, .. } => parts,
            _ => &[],
        }
    }

    /// Whether it will not be held: cancelled, or held as something else.
    pub fn is_off(&self) -> bool {
        *self == Self::Cancelled || !self.became().is_empty()
    }
}
