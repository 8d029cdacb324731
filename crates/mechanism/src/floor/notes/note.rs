//! A note, and what it says.

use super::key::{Pseudonym, SpeechRef};
use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::{NoteId, PersonId};
use imbl::Vector;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a note holds on to: what the agenda of a dialogue asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A point that was made.
    Point,
    /// Something somebody said they will do.
    Commitment,
    /// A question that somebody should answer.
    Question,
    /// Technical assistance that is needed.
    Need,
    /// Technical assistance that is offered.
    Offer,
    /// An activity that was reported.
    Activity,
    /// The words as they were said; only with permission.
    Quotation,
}

impl NoteKind {
    /// All of them, in the order of the keyboard.
    pub const ALL: [Self; 7] = [
        Self::Point,
        Self::Commitment,
        Self::Question,
        Self::Need,
        Self::Offer,
        Self::Activity,
        Self::Quotation,
    ];

    /// As in forms and in keys of words: `notes-kind-commitment`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Commitment => "commitment",
            Self::Question => "question",
            Self::Need => "need",
            Self::Offer => "offer",
            Self::Activity => "activity",
            Self::Quotation => "quotation",
        }
    }

    /// Reads [`NoteKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Somebody said that they may be quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permitted {
    /// Who said yes.
    pub by: String,
    /// On which day.
    pub on: Date,
}

/// What a note-taker hands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jotting {
    /// On which item; `None`: the item of the speech, or else the one before the meeting.
    pub item: Option<ItemId>,
    /// Of which speech; `None`: of none, a remark on the meeting itself.
    pub speech: Option<SpeechRef>,
    /// What it holds on to.
    pub kind: NoteKind,
    /// In words.
    pub text: String,
    /// Under which themes, in the note-takers' own words.
    pub themes: Vec<String>,
    /// For a quotation: who permitted it, and when.
    pub permitted: Option<Permitted>,
}

/// What the vault holds of one version of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptNote {
    pub(crate) text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) themes: Vec<String>,
    /// Who spoke, and in which speech, as the key has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<Pseudonym>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) permitted: Option<Permitted>,
}

/// One version of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u16,
    /// The versions it was written over, as its author saw them.
    pub over: Vec<u16>,
    /// On which item.
    pub item: ItemId,
    /// What it holds on to.
    pub kind: NoteKind,
    /// By whom; `None`: the officer at the command line.
    pub author: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// What it says: content of the vault.
    pub content: Kept,
}

/// A note with all its versions: they are kept while the note lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its reference.
    pub id: NoteId,
    /// In the order of entry.
    pub versions: Vector<Version>,
}

impl Note {
    /// The versions that stand: those nobody has written over. More than one: two people wrote at once, and nobody has
    /// settled it yet.
    pub fn standing(&self) -> impl Iterator<Item = &Version> {
        let over = |number| {
            let mut versions = self.versions.iter();
            versions.any(|other| other.over.contains(&number))
        };
        let all = self.versions.iter();
        all.filter(move |version| !over(version.number))
    }
}
