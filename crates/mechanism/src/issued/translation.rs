//! A translation that is not official, paragraph by paragraph.

use crate::keeping::Kept;
use crate::{NotAName, PersonId};
use imbl::OrdMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The most characters of a translated paragraph: languages differ in length, so half more than of a paragraph itself.
pub const LONGEST_PART: usize = 12_000;
/// The highest number of a paragraph or a heading that is translated.
pub(super) const HIGHEST: u16 = 2_000;

/// A part of a paper that is translated by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Part {
    /// The title.
    Title,
    /// The heading of a section, counted from 1 through the whole paper.
    Heading(u16),
    /// A numbered paragraph, by its number.
    Paragraph(u16),
}

/// `title`, `heading-2`, `paragraph-12`: as in addresses.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => f.write_str("title"),
            Self::Heading(number) => write!(f, "heading-{number}"),
            Self::Paragraph(number) => write!(f, "paragraph-{number}"),
        }
    }
}

impl FromStr for Part {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let number = |digits: &str| {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            let number: Option<u16> = digits.parse().ok().filter(|_| plain);
            number.filter(|number| (1..=HIGHEST).contains(number))
        };
        let found = match (text, text.split_once('-')) {
            ("title", _) => Some(Self::Title),
            (_, Some(("heading", digits))) => number(digits).map(Self::Heading),
            (_, Some(("paragraph", digits))) => number(digits).map(Self::Paragraph),
            _ => None,
        };
        found.ok_or_else(|| {
            NotAName::of(
                text,
                "part of a paper",
                "“title”, “heading-1”, “paragraph-1”",
            )
        })
    }
}

impl From<Part> for String {
    fn from(part: Part) -> Self {
        part.to_string()
    }
}

impl TryFrom<String> for Part {
    type Error = NotAName;
    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}

/// How far the translation of a part is. One that nobody began has none: it is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// A first version.
    Draft,
    /// A second pair of eyes has read it.
    Revised,
    /// It can be read by everybody.
    Final,
}

impl PartState {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Revised, Self::Final];

    /// As in forms and in keys of words: `translation-state-final`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Revised => "revised",
            Self::Final => "final",
        }
    }

    /// Reads [`PartState::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The translation of a part, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedPart {
    /// How often it was written: what two translators at once are told apart by.
    pub version: u16,
    /// How far it is.
    pub state: PartState,
    /// Who wrote it last; `None`: the officer at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Where the words are: a text in the markup of drafts, as JSON.
    pub text: Kept,
}

/// A translation of a paper into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// What was translated.
    pub parts: OrdMap<Part, TranslatedPart>,
    /// Whether an officer shows it to everybody with what is not final in it.
    pub whole: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_reads_back() {
        for part in [Part::Title, Part::Heading(2), Part::Paragraph(12)] {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
        for bad in [
            "",
            "heading",
            "heading-0",
            "paragraph-+1",
            "paragraph-9999",
            "note-1",
        ] {
            assert!(bad.parse::<Part>().is_err(), "{bad}");
        }
    }
}
