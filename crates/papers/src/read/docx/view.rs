//! A text as it stands with all tracked changes taken, or with all of them rejected: which pieces are one paragraph then,
//! and whose.

use super::text::Builder;
use super::written::{Inset, Label, NoteId, Token, Written};
use super::{Limits, Refused};
use crate::draft::markup;
use crate::write::Mark;
use std::collections::{BTreeSet, HashMap};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Taken,
    Rejected,
}

impl Side {
    pub(super) const fn shows(self, written: &Written) -> bool {
        match self {
            Self::Taken => !written.change.gone,
            Self::Rejected => !written.change.added,
        }
    }
}

/// The notes of a file by their ids.
pub(super) type Notes<'n> = HashMap<NoteId, &'n Inset>;

/// A paragraph of one side.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) fragments: Vec<Fragment>,
    pub(super) heading: bool,
    pub(super) names: BTreeSet<String>,
    /// Characters of all fragments.
    length: usize,
}

/// A piece of a paragraph that was one before it was joined, or that has a bookmark of its own.
#[derive(Debug, Default)]
pub(super) struct Fragment {
    pub(super) label: Option<Label>,
    pub(super) text: Vec<markup::Piece>,
    /// The paragraph of the file it stands in, counted from 0.
    pub(super) paragraph: usize,
    /// Whether a tracked change touches it.
    pub(super) changed: bool,
}

/// The paragraphs of one side. What a change says of the end of a paragraph decides what runs on: an end that is not there
/// on this side joins its paragraph to the next.
pub(super) fn groups(
    text: &[Written],
    side: Side,
    notes: &Notes<'_>,
    limits: &Limits,
) -> Result<Vec<Group>, Refused> {
    let mut groups = Vec::new();
    let mut group = Group::default();
    let mut paragraph = 0;
    let mut fragment = Growing::new(None, paragraph);
    for written in text {
        fragment.changed |= written.change.added || written.change.gone;
        match &written.token {
            Token::Label(label) => {
                let label = Growing::new(Some(*label), paragraph);
                group.add(std::mem::replace(&mut fragment, label), limits)?;
            }
            Token::End(end) => {
                paragraph += 1;
                let next = Growing::new(None, paragraph);
                group.add(std::mem::replace(&mut fragment, next), limits)?;
                group.names.extend(end.names.iter().cloned());
                if side.shows(written) {
                    group.heading = end.heading;
                    groups.push(std::mem::take(&mut group));
                }
            }
            Token::Note(id) if side.shows(written) => {
                if let Some(note) = notes.get(id) {
                    fragment.text.note(&note.text, side, limits)?;
                }
            }
            _ => fragment.text.put(written, side, limits)?,
        }
    }
    group.add(fragment, limits)?;
    groups.push(group);
    Ok(groups)
}

/// A fragment while it grows.
struct Growing {
    label: Option<Label>,
    text: Builder,
    paragraph: usize,
    changed: bool,
}

impl Growing {
    fn new(label: Option<Label>, paragraph: usize) -> Self {
        Self {
            label,
            text: Builder::default(),
            paragraph,
            changed: false,
        }
    }
}

impl Group {
    fn add(&mut self, growing: Growing, limits: &Limits) -> Result<(), Refused> {
        let fragment = Fragment {
            label: growing.label,
            text: growing.text.finish(),
            paragraph: growing.paragraph,
            changed: growing.changed,
        };
        self.length += fragment.length();
        if self.length > limits.text {
            return Err(Refused::LongParagraph);
        }
        if fragment.label.is_some() || !fragment.is_blank() || fragment.changed {
            self.fragments.push(fragment);
        }
        Ok(())
    }

    /// Whose text it is and what it says; none where it says nothing, or stands around the text.
    ///
    /// Words without a bookmark belong to the bookmark they were joined to, be it before or behind them. Of several
    /// paragraphs that were joined, the first that still has words of its own is the one that goes on.
    pub(super) fn owned(&self) -> Option<Owned<'_>> {
        let around = |fragment: &&Fragment| matches!(fragment.label, Some(Label::Around { .. }));
        let said: Vec<&Fragment> = self
            .fragments
            .iter()
            .filter(|fragment| !fragment.is_blank() && !around(fragment))
            .collect();
        let first = said.first()?;
        let marks: Vec<Mark> = said.iter().filter_map(|fragment| fragment.mark()).collect();
        // All of its words may be new, typed before or behind the old ones in the same paragraph.
        let emptied = || {
            let same = |fragment: &&Fragment| fragment.paragraph == first.paragraph;
            self.fragments
                .iter()
                .filter(same)
                .find_map(|fragment| fragment.mark().filter(|_| !fragment.has_left()))
        };
        Some(Owned {
            mark: marks.first().copied().or_else(emptied),
            joined: marks.get(1..).unwrap_or_default().to_vec(),
            fragments: said,
        })
    }

    /// The words of lines around the text that a tracked change touches.
    pub(super) fn changed_around(&self) -> impl Iterator<Item = String> {
        self.fragments
            .iter()
            .filter(|fragment| fragment.changed)
            .filter(|fragment| matches!(fragment.label, Some(Label::Around { .. })))
            .map(|fragment| markup::write(&fragment.text))
    }
}

/// A paragraph and whose it is.
pub(super) struct Owned<'g> {
    /// The paragraph that it is; none: a new one.
    pub(super) mark: Option<Mark>,
    /// Paragraphs that were joined to it.
    pub(super) joined: Vec<Mark>,
    pub(super) fragments: Vec<&'g Fragment>,
}

impl Owned<'_> {
    /// The text as it would be typed.
    pub(super) fn text(&self) -> String {
        let pieces: Vec<markup::Piece> = self
            .fragments
            .iter()
            .flat_map(|fragment| fragment.text.iter().cloned())
            .collect();
        markup::write(&pieces).trim().to_owned()
    }
}

impl Fragment {
    fn length(&self) -> usize {
        self.text.iter().map(length).sum()
    }

    fn is_blank(&self) -> bool {
        self.text.iter().all(
            |piece| matches!(&piece.what, markup::What::Words(words) if words.trim().is_empty()),
        )
    }

    const fn mark(&self) -> Option<Mark> {
        match self.label {
            Some(Label::Passage { mark, .. }) => Some(mark),
            _ => None,
        }
    }

    const fn has_left(&self) -> bool {
        matches!(self.label, Some(Label::Passage { left: true, .. }))
    }
}

fn length(piece: &markup::Piece) -> usize {
    match &piece.what {
        markup::What::Words(words) => words.chars().count(),
        markup::What::Note(inside) => inside.iter().map(length).sum(),
        markup::What::Paragraph(_) | markup::What::Live(_) => 1,
    }
}
