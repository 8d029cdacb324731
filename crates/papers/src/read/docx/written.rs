//! A text as a flat sequence of what is written in it.

use crate::write::Mark;
use std::collections::BTreeSet;

/// A thing in a text, and what tracked changes say of it.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) token: Token,
    pub(super) change: Change,
}

/// What tracked changes say: added ones are gone when changes are rejected, gone ones when they are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) added: bool,
    pub(super) gone: bool,
}

/// A thing in a text.
#[derive(Debug, Clone)]
pub(super) enum Token {
    Words(String),
    /// The indicator of a footnote or endnote.
    Note(NoteId),
    /// Here begins what a bookmark of ours names.
    Label(Label),
    LiveBegins {
        bookmark: String,
        name: String,
        checksum: u32,
    },
    /// Any bookmark ends.
    BookmarkEnds(String),
    LinkBegins(Option<String>),
    LinkEnds,
    /// A comment is about words from here on.
    Comment(String),
    /// A paragraph ends.
    End(End),
}

/// Whose text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Passage {
        mark: Mark,
        /// Whether it has left this place.
        left: bool,
    },
    Around {
        revision: u32,
    },
}

/// A note of either kind, by its id among those of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct NoteId {
    pub(super) endnote: bool,
    pub(super) id: String,
}

/// The end of a paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct End {
    pub(super) heading: bool,
    /// Who is said to have changed something in it.
    pub(super) names: BTreeSet<String>,
}

/// A footnote or a comment: a text of its own in a part with many.
#[derive(Debug, Default)]
pub(super) struct Inset {
    pub(super) id: String,
    pub(super) author: String,
    pub(super) date: String,
    pub(super) text: Vec<Written>,
}

/// What of a text was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassedOver {
    /// A picture, a drawing, a text box.
    Picture,
    /// A formula.
    Formula,
    /// Another document that is set in here.
    Document,
    /// A sign that only a certain font has.
    Sign,
}

/// No more than so many characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    let text = crate::write::clean(text);
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}
