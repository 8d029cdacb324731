//! A paragraph of a summary and its versions.

use super::Binding;
use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::{NotAName, PersonId};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A paragraph's own number: given in the order in which paragraphs are made, never given twice. "P12".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParagraphId(pub u16);

impl fmt::Display for ParagraphId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P{}", self.0)
    }
}

/// Reads "P12" and "p12".
impl FromStr for ParagraphId {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let digits = text.strip_prefix(['P', 'p']);
        let plain = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let number = plain.and_then(|digits| digits.parse().ok());
        number
            .filter(|number| *number > 0)
            .map(Self)
            .ok_or_else(|| NotAName::of(text, "paragraph", "“P” and a number"))
    }
}

/// What stands in the outline of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// A heading: it begins a section and is not numbered among the paragraphs (rules S1, S3).
    Heading,
    /// A numbered paragraph.
    Numbered,
}

impl ParagraphKind {
    /// As in forms and in keys of words: `summary-kind-heading`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Numbered => "numbered",
        }
    }

    /// Reads [`ParagraphKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Heading, Self::Numbered]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// What the vault holds of one version of a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParagraphText {
    /// The text as it was typed: footnotes, cross-references and live values in the markup of drafts (`papers::draft`).
    pub text: String,
    /// Under which themes a reader should find it. They come from whoever writes, never from what it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
}

/// A paragraph that comes into a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewParagraph {
    /// Heading or paragraph.
    pub kind: ParagraphKind,
    /// About which item of the agenda.
    pub item: Option<ItemId>,
    /// What it says.
    pub text: ParagraphText,
    /// What it rests on from the first.
    pub bindings: Vec<Binding>,
}

/// One version of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u16,
    /// By whom; `None`: the officer at the command line.
    pub author: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Where its [`ParagraphText`] is.
    pub content: Kept,
}

/// A paragraph with all its versions. One that was taken out stays here: an earlier revision may still name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its own number.
    pub id: ParagraphId,
    /// Heading or paragraph.
    pub kind: ParagraphKind,
    /// About which item of the agenda.
    pub item: Option<ItemId>,
    /// In the order of entry; never empty.
    pub versions: Vector<Version>,
    /// What its sentences rest on.
    pub bindings: Option<Kept>,
    /// How often that was written: what two people at once are told apart by.
    pub bound: u32,
}

impl Paragraph {
    /// The number of its newest version.
    pub fn newest(&self) -> u16 {
        self.versions.last().map_or(0, |version| version.number)
    }

    /// A version by its number.
    pub fn version(&self, number: u16) -> Option<&Version> {
        self.versions
            .get(usize::from(number).checked_sub(1)?)
            .filter(|version| version.number == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraphs_number_reads_back() {
        assert_eq!(ParagraphId(12).to_string(), "P12");
        assert_eq!("p12".parse(), Ok(ParagraphId(12)));
        for bad in ["12", "P", "P0", "P+1", "P70000", "Q1", ""] {
            assert!(bad.parse::<ParagraphId>().is_err(), "{bad}");
        }
    }
}
