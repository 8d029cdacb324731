//! Statements handed in beforehand, so that booths and note-takers have the words before them: under embargo, to be checked
//! against delivery.
//!
//! A statement is not part of the [`Floor`]: that is made of acts which everybody who takes part may read. Who hands in a
//! text, to which item and how long it is, are entries for the office; what is said of them to others, `see` says.

mod acts;
mod applying;
mod deciding;
mod delivery;
mod following;
mod measure;

pub use acts::{StatementAct, StatementCommand, StatementEvent, StatementWish};
pub(crate) use applying::apply;
pub use deciding::LONGEST_TEXT;
pub(crate) use deciding::{decide, hands_in_for_anybody};
pub(crate) use delivery::{is_delivered, limit, slot};
pub(crate) use following::with_statements;
pub use measure::{WORDS_A_MINUTE, seconds_needed, shown_seconds, words_of};

use super::{Floor, ItemId, Speaker};
use crate::keeping::Kept;
use crate::register::Register;
use crate::{DialogueId, RequestId, RowId, StatementId, World};
use imbl::OrdMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// To whom a statement may be shown once it has been delivered. The speaker says it; until then, nobody but those who need
/// it to do their work at the meeting.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Posting {
    /// To nobody else.
    #[default]
    NotAtAll,
    /// To those who take part in the dialogue.
    Participants,
    /// To everybody.
    Public,
}

impl Posting {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 3] = [Self::NotAtAll, Self::Participants, Self::Public];

    /// As in forms and in keys of words: `posting-not-at-all`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAtAll => "not-at-all",
            Self::Participants => "participants",
            Self::Public => "public",
        }
    }

    /// Reads [`Posting::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A statement that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its reference.
    pub id: StatementId,
    /// Whose.
    pub speaker: Speaker,
    /// On which item.
    pub item: ItemId,
    /// The place on the list it was passed on with; `None`: whichever the speaker has on the item.
    pub request: Option<RequestId>,
    /// In which language: a code, or empty where the text's row names another one.
    pub language: String,
    /// How many words.
    pub words: u32,
    /// Where the words are, see [`StatementText`].
    pub text: Kept,
    /// Where the file is described that it was handed in as.
    pub file: Option<Kept>,
    /// To whom it may be shown once it is delivered.
    pub posting: Posting,
    /// Which version, from 1; older ones are destroyed.
    pub version: u16,
    /// When this version was handed in.
    pub handed_in: Timestamp,
}

impl Statement {
    /// The rows of the vault it has.
    pub(crate) fn rows(&self) -> impl Iterator<Item = RowId> {
        let file = self.file.map(|file| file.row);
        std::iter::once(self.text.row).chain(file)
    }
}

/// The words of a statement: content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StatementText {
    /// The text; empty where it is in the file alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The language, where it is none of the six.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
}

/// The statements of one dialogue.
#[derive(Debug, Clone, Default)]
pub(crate) struct AtOne {
    pub(crate) all: OrdMap<StatementId, Arc<Statement>>,
    /// How often each speaker has handed in something: enough to correct oneself, too few to fill the record.
    pub(crate) handed_in: OrdMap<Speaker, u16>,
}

impl AtOne {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Statement> {
        self.all.values().map(AsRef::as_ref)
    }

    /// The one that waits for whichever place its speaker has on an item.
    pub(crate) fn unbound(&self, speaker: &Speaker, item: ItemId) -> Option<&Statement> {
        self.iter()
            .find(|one| one.request.is_none() && one.speaker == *speaker && one.item == item)
    }

    /// The one that goes with a place on the list: passed on with it, or its speaker's for the item.
    pub(crate) fn of_request(&self, floor: &Floor, request: RequestId) -> Option<&Statement> {
        let bound = self.iter().find(|one| one.request == Some(request));
        bound.or_else(|| {
            let (item, asked) = floor.asked(request)?;
            let found = self.unbound(&asked.speaker, item)?;
            (slot(floor, found) == Some(request)).then_some(found)
        })
    }
}

/// The statements of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Statements {
    pub(crate) at: Register<DialogueId, AtOne>,
}

impl Statements {
    /// What was handed in for a dialogue.
    pub(crate) fn of(&self, dialogue: &DialogueId) -> impl Iterator<Item = &Statement> {
        self.at.get(dialogue).into_iter().flat_map(AtOne::iter)
    }

    /// Makes a past state as narrow as the present one: what may be shown to fewer now, or was taken back, is not shown to
    /// more by asking for an earlier day.
    pub(crate) fn protect_as(&mut self, present: &Self) {
        let dialogues: Vec<DialogueId> = self.at.keys().cloned().collect();
        for dialogue in dialogues {
            let Some(then) = self.at.get_mut(&dialogue) else {
                continue;
            };
            let now = present.at.get(&dialogue);
            let posted = |statement: &Statement| {
                let today = now.and_then(|now| now.all.get(&statement.id));
                today.map_or(Posting::NotAtAll, |today| today.posting)
            };
            let narrower: Vec<(StatementId, Posting)> = then
                .iter()
                .map(|one| (one.id, posted(one), one.posting))
                .filter(|(_, today, past)| today < past)
                .map(|(id, today, _)| (id, today))
                .collect();
            for (id, posting) in narrower {
                if let Some(statement) = then.all.get_mut(&id) {
                    Arc::make_mut(statement).posting = posting;
                }
            }
        }
    }
}

impl World {
    /// Whether a statement's words are still kept.
    pub(crate) fn keeps(&self, statement: &Statement) -> bool {
        self.kept.contains_key(&statement.text.row)
    }
}
