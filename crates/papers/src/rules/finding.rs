//! What a check says: which rule, where, what stands there and what should.

use super::Rule;
use serde::Serialize;
use std::fmt;
use std::ops::Range;
use words::Lang;

/// A place in a paper where a rule is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Where.
    pub place: Place,
    /// What stands there, with a few words around it.
    pub excerpt: String,
    /// What could stand there instead of the offending words; `None` where only a person can say.
    pub proposal: Option<String>,
}

/// Where in a paper something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In what stands above the title.
    Masthead,
    /// In the title or the type line.
    Title,
    /// In the heading of a section: its label, "II." or "B.".
    Heading(String),
    /// In the paragraph of this number.
    Paragraph(usize),
    /// In the footnote of this number.
    Footnote(usize),
    /// In the table of this number.
    Table(usize),
    /// In the paper as a whole.
    Paper,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Masthead => out.write_str("masthead"),
            Self::Title => out.write_str("title"),
            Self::Heading(label) => write!(out, "heading {label}"),
            Self::Paragraph(number) => write!(out, "paragraph {number}"),
            Self::Footnote(number) => write!(out, "footnote {number}"),
            Self::Table(number) => write!(out, "table {number}"),
            Self::Paper => out.write_str("paper"),
        }
    }
}

/// A stretch of plain text that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The rule.
    pub rule: Rule,
    /// The offending bytes of the text.
    pub range: Range<usize>,
    /// What could stand there instead.
    pub proposal: Option<String>,
}

/// How numbers are written where the Editorial Manual and the series differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumberProfile {
    /// The Editorial Manual: words below 10, figures from 10, one form for numbers of one kind in a sentence.
    Strict,
    /// As the series writes counts: "Sixty (60) … nine (9) …", and figures inside brackets.
    #[default]
    House,
}

/// How the ordinals of meetings are written (rule N8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MeetingOrdinals {
    /// As this series does: "ninth meeting", "10th meeting".
    #[default]
    Series,
    /// As General Assembly texts do: a meeting that stands for a session in words, a single sitting in figures.
    GeneralAssembly,
}

/// The settings of a check, where the rules leave a choice or are silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// How numbers are written.
    pub numbers: NumberProfile,
    /// How the ordinals of meetings are written.
    pub meetings: MeetingOrdinals,
}

/// What kind of text a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Above the title, or the title and the type line.
    Title,
    /// The heading of a section.
    Heading,
    /// Running text.
    Running,
    /// A footnote, without its number.
    Note,
    /// The head or a cell of a table, where numbers are figures.
    Cell,
}

/// What a line of text is part of; without it most rules cannot be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The language the text is written in. Most rules on words are about English.
    pub language: Lang,
    /// What kind of text it is.
    pub kind: Kind,
    /// Whether it begins a sentence; a line torn out of a paragraph does not.
    pub begins: bool,
    /// The settings.
    pub settings: Settings,
}

impl Context {
    /// A whole text of a kind, with the default settings.
    pub fn new(language: Lang, kind: Kind) -> Self {
        Self {
            language,
            kind,
            begins: true,
            settings: Settings::default(),
        }
    }

    /// The same, for a line that continues a sentence.
    #[must_use]
    pub fn continued(self) -> Self {
        Self {
            begins: false,
            ..self
        }
    }
}
