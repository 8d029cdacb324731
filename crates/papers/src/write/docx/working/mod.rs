//! A draft as a Word file to work in, and two revisions of it as one file with tracked changes.
//!
//! Chairs, their offices and editors work in Word, and what they do there has to find its way back to the paragraph it was
//! done to. So this file differs from [`docx`](super::docx()) in what stands behind the words:
//!
//! * Each paragraph carries a hidden bookmark with its id and version ([`Mark`]), each line around the text one of its own;
//!   `read::docx` finds them again. Bookmarks, because Word and LibreOffice keep them through editing, which neither does
//!   for every content control.
//! * A value of the record and a reference to a paragraph are plain words in a bookmark that holds a checksum of them: left
//!   alone they come back as `{ngo}` or `{P12}`, typed over they come back as what was typed.
//! * Numbers of paragraphs are Word's own, so that a new paragraph gets one by itself and no number is ever part of a text;
//!   nobody cites a working file.
//! * Spaces are as typed: a no-break space that only the page needs would come back as a change.
//!
//! The masthead is that of the new revision; what changed in it is not tracked.

mod body;
mod compare;
mod mark;
mod notes;
mod numbering;
mod tokens;
mod tracking;

use super::super::WriteError;
use super::super::furniture::Furniture;
use super::package::{Package, Relation};
use super::{margins, settings, styles, theme};
use crate::Paper;
use body::Line;
use jiff::Timestamp;
pub use mark::Mark;
pub(crate) use mark::{Bookmark, checksum};
use tracking::Tracking;

/// A revision of a draft, ready to be written as a Word file.
#[derive(Debug, Clone, Copy)]
pub struct Working<'a> {
    /// Language, masthead, title and standing. Its sections are not looked at: [`Working::passages`] are the text.
    pub around: &'a Paper,
    /// The revision of the whole, which the file carries so that it says itself what it held when it left.
    pub revision: u32,
    /// The paragraphs in order.
    pub passages: &'a [Passage],
}

/// A paragraph of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Which paragraph, in which version.
    pub mark: Mark,
    /// Whether it begins a section.
    pub heading: bool,
    /// Its words.
    pub text: Vec<Piece>,
}

/// A piece of the text of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// The symbol of a document: from left to right in any language.
    Symbol(String),
    /// An address on the web as it was typed; it leads there where it can.
    Address(String),
    /// What the record says in this place: a count, a date, the number of another paragraph.
    Live {
        /// How it is written between braces: `ngo`, `P12`.
        name: String,
        /// What it says at present.
        shown: String,
    },
    /// A footnote where its indicator stands. A note in a note has no place on any page and is left out.
    Note(Vec<Piece>),
}

/// The file to work in: every paragraph marked, nothing tracked yet.
///
/// # Errors
/// When markup or package cannot be put together, which memory alone can cause.
pub fn working(draft: &Working<'_>) -> Result<Vec<u8>, WriteError> {
    let (lines, notes) = compare::untouched(draft.passages);
    package(draft, &lines, &notes, &Tracking::none())
}

/// Two revisions in one file: what was added, removed and moved from the old one to the new one as tracked changes. Rejecting
/// all of them gives the old text, accepting all of them the new.
///
/// `author` stands beside every change in Word: the name of a role, never of a person. `when` is the moment it shows.
///
/// # Errors
/// When markup or package cannot be put together, which memory alone can cause.
pub fn tracked(
    old: &Working<'_>,
    new: &Working<'_>,
    author: &str,
    when: Timestamp,
) -> Result<Vec<u8>, WriteError> {
    let (lines, notes) = compare::compared(old.passages, new.passages);
    package(new, &lines, &notes, &Tracking::by(author, when))
}

fn package(
    draft: &Working<'_>,
    lines: &[Line],
    notes: &[Vec<body::Inked>],
    tracking: &Tracking,
) -> Result<Vec<u8>, WriteError> {
    let paper = draft.around;
    let furniture = Furniture::of(paper);
    let (document, links) = body::write(draft, &furniture, lines, tracking)?;
    let (footnotes, note_links) = notes::write(paper.language, &furniture, notes, tracking)?;
    let mut package = Package::new()?;
    let core = settings::core(paper, &furniture)?;
    package.add("docProps/core.xml", Relation::CoreProperties, core)?;
    let app = settings::app()?;
    package.add("docProps/app.xml", Relation::AppProperties, app)?;
    let styles = styles::write(paper.language)?;
    package.add("word/styles.xml", Relation::Styles, styles)?;
    let settings = settings::write(paper.language)?;
    package.add("word/settings.xml", Relation::Settings, settings)?;
    let fonts = settings::fonts()?;
    package.add("word/fontTable.xml", Relation::Fonts, fonts)?;
    package.add("word/theme/theme1.xml", Relation::Theme, theme::write()?)?;
    for (name, relation, bytes) in margins::write(paper.language, &furniture)? {
        package.add(name, relation, bytes)?;
    }
    package.add("word/footnotes.xml", Relation::Footnotes, footnotes)?;
    let numbering = numbering::write(paper.language)?;
    package.add("word/numbering.xml", Relation::Numbering, numbering)?;
    package.links("word/_rels/footnotes.xml.rels", &note_links)?;
    package.finish(document, &links)
}
