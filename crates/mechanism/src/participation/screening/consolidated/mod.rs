//! The Security Council's consolidated list: imported by an officer as a file, compared with those who apply, decided by a
//! human.
//!
//! Nobody is ever turned away by a comparison. What is alike is shown with its reasons; whoever screens says of each
//! likeness that it is not the same, and why, or that it needs looking at. That word stands for as long as the entry and
//! the names compared are what they were: a newer list asks only about what changed. The list and everything said about
//! likenesses is content of the vault, for the office alone.

mod acts;
mod deciding;
mod index;
mod likenesses;
mod names;

pub(crate) use acts::apply;
pub use acts::{ConsolidatedCommand, ConsolidatedEvent};
pub(crate) use deciding::{decide, stands_in_the_way};
pub use likenesses::{ListLikeness, NamePair, Standing, Whose};
pub(crate) use likenesses::{Seen, likenesses};
pub use names::{NameWhy, SHOWN_FROM};

use crate::keeping::{Digest, Kept};
use crate::{PersonId, RowId, StoredFile};
use imbl::{OrdMap, Vector};
use index::Part;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The most entries of a list: five times as many as it has today.
pub const MOST_ENTRIES: usize = 5_000;
/// The most other names of one entry.
pub const MOST_ALIASES: usize = 200;
/// The most names of a whole list.
pub const MOST_NAMES: usize = 50_000;
/// The longest name.
pub const LONGEST_NAME: usize = 400;
/// The longest reference, and the longest name of a part of the list.
pub const LONGEST_REFERENCE: usize = 60;
/// After so many days the office is reminded to fetch the list again. The list changes several times a month, and screening
/// for one dialogue takes about as long.
pub const REMINDED_AFTER_DAYS: i32 = 14;

/// Whether an entry is a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listed {
    /// A person.
    Individual,
    /// A group, an undertaking or another entity.
    Entity,
}

impl Listed {
    /// As in keys of words: `listed-individual`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Entity => "entity",
        }
    }
}

/// How the list speaks of another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AliasQuality {
    /// Good enough to tell somebody by.
    Good,
    /// Weak.
    Low,
    /// Also known as.
    Also,
    /// Formerly known as.
    Formerly,
}

impl AliasQuality {
    /// As in keys of words: `alias-good`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Low => "low",
            Self::Also => "also",
            Self::Formerly => "formerly",
        }
    }
}

/// Another name of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Alias {
    /// The name.
    pub name: String,
    /// How the list speaks of it.
    pub quality: AliasQuality,
}

/// An entry of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsolidatedEntry {
    /// As printed in the list.
    pub reference: String,
    /// A person or not.
    pub listed: Listed,
    /// The name, its parts in the order of the list.
    pub name: String,
    /// The name in its original script.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub original: Vec<String>,
    /// Other names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Alias>,
    /// Of which of the lists that are put together here, as the list names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub list: String,
}

impl ConsolidatedEntry {
    /// How many names it has.
    fn names(&self) -> usize {
        1 + self.original.len() + self.aliases.len()
    }
}

/// The entries of a list on their way in. Shared, because a list is long.
#[derive(Clone, PartialEq, Eq)]
pub struct Entries(pub Arc<[ConsolidatedEntry]>);

/// Tells lists apart and shows none: retries are compared by this form.
impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = serde_json::to_vec(&self.0[..]).unwrap_or_default();
        let digest = Digest(Sha256::digest(bytes).into());
        f.debug_tuple("Entries").field(&digest).finish()
    }
}

/// The list in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsolidatedList {
    /// The day the list itself says it was made.
    pub generated: Date,
    /// How many entries it has.
    pub entries: u32,
    /// When it was imported.
    pub imported: Timestamp,
    /// By whom; `None`: at the command line.
    pub by: Option<PersonId>,
    /// Where the file as handed in is described: a [`StoredFile`].
    pub file: Kept,
    /// Where the entries are, a few hundred in each row.
    pub parts: Vector<Kept>,
}

/// Whoever screens, of one likeness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// It is somebody else.
    NotTheSame,
    /// It may be: somebody has to look further.
    NeedsLooking,
}

impl Judgement {
    /// Both.
    pub const ALL: [Self; 2] = [Self::NotTheSame, Self::NeedsLooking];

    /// As in forms and in keys of words: `judgement-not-the-same`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotTheSame => "not-the-same",
            Self::NeedsLooking => "needs-looking",
        }
    }

    /// Reads [`Judgement::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What somebody said of a likeness: the act. Of which likeness, and why, is content of the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What they said.
    pub judgement: Judgement,
    /// Where it is said of what, and why.
    pub why: Kept,
    /// By whom; `None`: at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// What the vault holds of a judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Judging {
    /// Of which likeness: [`ListLikeness::id`].
    pub(crate) likeness: Digest,
    /// The entry's reference, for whoever reads it when the list is another.
    pub(crate) reference: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) reason: String,
}

/// What a list that is to be imported changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListChanges {
    /// Entries that were not there.
    pub new: usize,
    /// Entries that are there no more.
    pub gone: usize,
    /// Entries whose names are others now.
    pub changed: usize,
    /// Entries as they were.
    pub unchanged: usize,
}

/// The list in use, with its entries beside the world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consolidated {
    pub(crate) current: Option<ConsolidatedList>,
    /// Made from the vault's rows, never from the log.
    pub(crate) parts: OrdMap<RowId, Arc<Part>>,
}

impl Consolidated {
    /// Follows the vault: a part of the list was put beside the world, or taken away.
    pub(crate) fn shelved(&mut self, row: RowId, text: Option<&str>) {
        let part = self
            .current
            .as_ref()
            .filter(|list| list.parts.iter().any(|kept| kept.row == row))
            .and_then(|_| serde_json::from_str::<Vec<ConsolidatedEntry>>(text?).ok());
        match part {
            Some(entries) => drop(self.parts.insert(row, Arc::new(Part::of(entries)))),
            None => drop(self.parts.remove(&row)),
        }
    }

    /// All entries.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &ConsolidatedEntry> {
        self.parts.values().flat_map(|part| part.entries())
    }

    /// What entries that are to be imported change.
    pub(crate) fn changes(&self, coming: &[ConsolidatedEntry]) -> ListChanges {
        let mut before: BTreeMap<&str, &ConsolidatedEntry> = self
            .entries()
            .map(|entry| (entry.reference.as_str(), entry))
            .collect();
        let mut changes = ListChanges::default();
        for entry in coming {
            match before.remove(entry.reference.as_str()) {
                None => changes.new += 1,
                Some(known) if known == entry => changes.unchanged += 1,
                Some(_) => changes.changed += 1,
            }
        }
        changes.gone = before.len();
        changes
    }
}

/// A list on its way in: what the file says, taken apart at the edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingList {
    /// The file as handed in.
    pub file: StoredFile,
    /// The day the list itself says it was made.
    pub generated: Date,
    /// Its entries.
    pub entries: Entries,
}
