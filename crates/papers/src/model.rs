//! The `Paper` value: what every writer writes and the reader reads.
//!
//! What a form of words can get wrong by hand is not stored here but follows from the place of things: paragraphs are
//! numbered by their order through the whole paper (rule S1), sections by theirs (S3), and a footnote stands *inside*
//! the sentence at the place of its indicator, so that no number can be skipped, repeated or left without its note
//! (rules F2, F4). A table stands with the paragraph that introduces it and is numbered likewise. What was given up: a
//! paper whose printed numbers are wrong cannot be represented as printed; the reader reports such a number as a defect and
//! keeps the order.

mod foreign;
mod table;

use crate::Wording;
pub use foreign::Foreign;
pub(crate) use foreign::is_right_to_left;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
pub use table::{Cell, Column, MOST_COLUMNS, MOST_ROWS, NoTable, Row, Table};
use words::Lang;

/// A United Nations paper, complete: masthead, title, numbered paragraphs in sections, footnotes, language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The language this text is written in.
    pub language: Lang,
    /// What stands above the title.
    pub masthead: Masthead,
    /// The title of the document; 14 pt bold, no final full stop.
    pub title: String,
    /// The type line under the title: "Note by the Secretariat", "Summary by the Chair".
    pub byline: Byline,
    /// The sections in order; a paper without headings has one section with an empty heading.
    pub sections: Vec<Section>,
    /// Whether the secretariat has issued it. Anything else is printed as a draft.
    pub standing: Standing,
    /// Agreed wording of what stands around the text.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub wording: Wording,
}

/// What stands above the title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Masthead {
    /// Which of the two arrangements.
    pub form: Form,
    /// The symbol the secretariat assigned; never invented.
    pub symbol: Option<Symbol>,
    /// The date of submission to Documents Management (rule D7), not of the meeting.
    pub date: Option<Date>,
    /// The language of submission: "Original: English", "English only".
    pub original: Lang,
    /// The subsidiary body, where the paper is one of a working group: a full official name in `language`.
    pub working_group: Option<String>,
    /// "Twelfth session", in `language`.
    pub session: Option<String>,
    /// "Vienna, 14–18 October 2024", in `language` (rule D2).
    pub place_and_dates: Option<String>,
    /// The agenda item under which the paper is submitted.
    pub agenda_item: Option<AgendaItem>,
    /// Why a masthead document is issued late; printed as the next starred note (rule S7).
    pub late: Option<String>,
}

/// The two arrangements of a masthead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Form A: a document of general distribution, with organ name, "Distr." block and slot for the emblem.
    General,
    /// Form B: a conference room paper; date and language only.
    ConferenceRoom,
}

/// "Item 2 of the provisional agenda*" and the title of that item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// The line, in the paper's language, without its star.
    pub line: String,
    /// The symbol of the agenda; printed as the starred note (rule F7).
    pub agenda: Option<Symbol>,
    /// The title of the item, bold.
    pub title: String,
}

/// The type line. An imported paper may carry another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Byline {
    /// "Note by the Secretariat".
    NoteBySecretariat,
    /// "Summary by the Chair".
    SummaryByChair,
    /// "Summary by the Co-Chairs".
    SummaryByCoChairs,
    /// Any other type line, as printed.
    Other(String),
}

/// A headed part of the paper. Its number (I., II., … or A., B., … one level down) follows from its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Sentence case, no final full stop (rule S3). Empty: the paragraphs stand without a heading.
    pub heading: String,
    /// Numbered paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Subsections, after the section's own paragraphs; never a single one (rule S4).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subsections: Vec<Section>,
}

/// A numbered paragraph. Its number follows from its place (rule S1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// The running text.
    pub text: Vec<Span>,
    /// Subparagraphs (a), (b), … (rule S2).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subparagraphs: Vec<Paragraph>,
    /// The tables that it introduces; they stand after it and its subparagraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Table>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// Words. No markup: the United Nations use neither italics nor bold for emphasis (rule W12).
    Text(String),
    /// Words in another language than the paper's.
    Foreign(Foreign),
    /// A document symbol: never broken across lines, always left to right (section 1.6).
    Symbol(Symbol),
    /// An address on the web.
    Link(Link),
    /// A footnote, standing where its indicator stands.
    Note(Vec<Span>),
}

/// An address on the web and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What is printed; for a bare address the address itself.
    pub shown: String,
    /// Where it leads. `None`: broken at source, see `printed`.
    pub target: Option<String>,
    /// For a link broken at source: exactly what the source printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
}

/// A document symbol such as `CTOC/COP/2024/1`, checked against the grammar of the series.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Symbol(pub(crate) String);

/// Whether the secretariat has issued the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Ours: every format prints "DRAFT – not an official document".
    Draft,
    /// Ours, handed out for information and never to become a document, such as the programme of a day: every format says
    /// that it is no official document.
    Informal,
    /// Issued by the secretariat.
    Issued,
    /// Set again from the text of a paper that the secretariat issued; every format says that the issued paper prevails.
    Reproduced,
}

impl Standing {
    /// Whether a symbol may stand on it: only on what the secretariat issued as a document.
    pub(crate) const fn may_bear_a_symbol(self) -> bool {
        matches!(self, Self::Issued | Self::Reproduced)
    }
}

impl Span {
    /// Words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// Words in the language of this code, as they stand in a paper in `paper`: marked unless both are one.
    pub fn quoted(words: impl Into<String>, code: &str, paper: Lang) -> Self {
        let (language, text) = (Lang::from_code(code), words.into());
        match language == Some(paper) {
            true => Self::Text(text),
            false => Self::Foreign(Foreign { language, text }),
        }
    }
}

impl Link {
    /// A bare address, printed as it is.
    pub fn bare(address: impl Into<String>) -> Self {
        let address = address.into();
        Self {
            shown: address.clone(),
            target: Some(address),
            printed: None,
        }
    }
}

/// A paragraph, its number through the whole paper, and the path of the section it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Numbered<'a> {
    /// 1, 2, 3 … through the whole paper.
    pub number: usize,
    /// The paragraph.
    pub paragraph: &'a Paragraph,
}

impl Paper {
    /// All numbered paragraphs in order, with their numbers.
    pub fn paragraphs(&self) -> impl Iterator<Item = Numbered<'_>> {
        let mut all = Vec::new();
        self.sections
            .iter()
            .for_each(|section| section.collect(&mut all));
        all.into_iter()
            .enumerate()
            .map(|(index, paragraph)| Numbered {
                number: index + 1,
                paragraph,
            })
    }

    /// All numbered footnotes in the order of their indicators; the first is note 1. Those of tables are lettered, not
    /// numbered, and are not among them.
    pub fn footnotes(&self) -> Vec<&[Span]> {
        fn gather<'a>(paragraph: &'a Paragraph, notes: &mut Vec<&'a [Span]>) {
            for span in &paragraph.text {
                if let Span::Note(note) = span {
                    notes.push(note);
                }
            }
            paragraph
                .subparagraphs
                .iter()
                .for_each(|sub| gather(sub, notes));
        }
        let mut notes = Vec::new();
        self.paragraphs()
            .for_each(|numbered| gather(numbered.paragraph, &mut notes));
        notes
    }
}

impl Section {
    fn collect<'a>(&'a self, into: &mut Vec<&'a Paragraph>) {
        into.extend(&self.paragraphs);
        self.subsections
            .iter()
            .for_each(|section| section.collect(into));
    }
}

impl Paragraph {
    /// A paragraph of this running text and nothing beneath it.
    pub fn of(text: Vec<Span>) -> Self {
        Self {
            text,
            subparagraphs: Vec::new(),
            tables: Vec::new(),
        }
    }

    /// A paragraph of plain words.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::of(vec![Span::text(words)])
    }

    /// Its tables and those of its subparagraphs, in the order in which they are printed.
    pub fn all_tables(&self) -> Vec<&Table> {
        fn gather<'a>(paragraph: &'a Paragraph, into: &mut Vec<&'a Table>) {
            let inside = &paragraph.subparagraphs;
            inside.iter().for_each(|sub| gather(sub, into));
            into.extend(&paragraph.tables);
        }
        let mut all = Vec::new();
        gather(self, &mut all);
        all
    }

    /// The words alone, without footnotes, for search and for comparing.
    pub fn words(&self) -> String {
        plain_words(&self.text)
    }
}

/// The words of running text alone, without footnotes.
pub fn plain_words(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        match span {
            Span::Text(text) => out.push_str(text),
            Span::Foreign(foreign) => out.push_str(&foreign.text),
            Span::Symbol(symbol) => out.push_str(symbol.as_str()),
            Span::Link(link) => out.push_str(&link.shown),
            Span::Note(_) => {}
        }
    }
    out
}
