//! What was issued: the summary, its revisions, corrections and reissues, as the United Nations number them.

use super::Measured;
use crate::calendar::MeetingId;
use crate::keeping::{Content, Kept};
use crate::{DialogueId, NotAName, PaperId};
use imbl::Vector;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// As what a text is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EditionKind {
    /// For the first time.
    First,
    /// As a revision: a new text takes the place of the old ("Rev.1").
    Revision,
    /// As a correction: what was wrong is put right ("Corr.1").
    Correction,
    /// Anew for technical reasons: the same symbol, the same day's paper, a fault of making mended.
    Reissue,
}

impl EditionKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::First, Self::Revision, Self::Correction, Self::Reissue];

    /// As in forms and in keys of words: `summary-edition-revision`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Revision => "revision",
            Self::Correction => "correction",
            Self::Reissue => "reissue",
        }
    }

    /// Reads [`EditionKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What the secretariat adds when it issues a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// As what.
    pub kind: EditionKind,
    /// Which revision.
    pub revision: u32,
    /// The symbol, as given; never invented.
    pub symbol: Option<String>,
    /// The date of the paper.
    pub date: Date,
    /// The paper as JSON, complete.
    pub paper: Content,
    /// From themes to paragraphs.
    pub themes: ThemeIndex,
    /// What was put right; needed for all but the first edition.
    pub corrections: String,
    /// Its title, by which the paper is named as a source.
    pub title: String,
    /// Who publishes it, by name.
    pub publisher: String,
}

/// A text that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The paper it is.
    pub paper: PaperId,
    /// As what.
    pub kind: EditionKind,
    /// The how-manieth of its kind, from 1.
    pub number: u16,
    /// Which revision of the draft it is.
    pub revision: u32,
    /// When.
    pub at: Timestamp,
    /// What was put right, in words for everybody; for all but the first.
    pub corrections: Option<Kept>,
    /// Where its [`ThemeIndex`] is.
    pub themes: Kept,
    /// What it was measured by; `None`: the log does not say, because there was nothing but what the program had.
    pub measured: Option<Measured>,
    /// The meetings of working groups it was transmitted to, with the time.
    pub transmitted: Vector<(MeetingId, Timestamp)>,
}

/// From themes to the paragraphs that take them up: the same for everybody, made from what the drafters said a paragraph is
/// about, never from what it rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ThemeIndex(pub BTreeMap<String, Vec<u16>>);

/// The address of an edition: `fa-2027-chairs-summary`, `fa-2027-chairs-summary-rev-1`.
pub(crate) fn edition_id(
    dialogue: &DialogueId,
    kind: EditionKind,
    number: u16,
) -> Result<PaperId, NotAName> {
    let ending = match kind {
        EditionKind::First => String::new(),
        EditionKind::Revision => format!("-rev-{number}"),
        EditionKind::Correction => format!("-corr-{number}"),
        EditionKind::Reissue => format!("-reissue-{number}"),
    };
    PaperId::new(format!("{dialogue}-chairs-summary{ending}"))
}
