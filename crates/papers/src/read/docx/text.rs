//! From words, notes, links and bookmarks to the pieces of the markup that people type.

use super::view::Side;
use super::written::{Token, Written};
use super::{Limits, Refused};
use crate::draft::markup::{self, Piece, What};
use crate::write::{checksum, reachable};

/// What a value of the record says is never longer; what is between two ends of a bookmark may be anything.
const LONGEST_VALUE: usize = 200;

/// A text while it grows.
#[derive(Default)]
pub(super) struct Builder {
    pieces: Vec<What>,
    /// Values that have begun and not ended: bookmark, name, checksum, and how many pieces there were before.
    values: Vec<(String, String, u32, usize)>,
    /// Links that have begun and not ended, likewise.
    links: Vec<(Option<String>, usize)>,
    /// Characters so far, those of notes with them.
    length: usize,
}

impl Builder {
    /// Adds what is shown on a side; indicators of notes are for [`Builder::note`].
    pub(super) fn put(
        &mut self,
        written: &Written,
        side: Side,
        limits: &Limits,
    ) -> Result<(), Refused> {
        match &written.token {
            Token::Words(words) if side.shows(written) => {
                self.length += words.chars().count();
                if self.length > limits.text {
                    return Err(Refused::LongParagraph);
                }
                self.pieces.push(What::Words(words.clone()));
            }
            Token::LiveBegins {
                bookmark,
                name,
                checksum,
            } => {
                let begun = (bookmark.clone(), name.clone(), *checksum, self.pieces.len());
                // One value never stands in another; a file that says so says nothing.
                self.values.clear();
                self.values.push(begun);
            }
            Token::BookmarkEnds(bookmark) => self.value_ends(bookmark),
            Token::LinkBegins(target) => self.links.push((target.clone(), self.pieces.len())),
            Token::LinkEnds => self.link_ends(),
            _ => {}
        }
        Ok(())
    }

    /// Adds a footnote. Its paragraphs become one, for a note is one in the markup.
    pub(super) fn note(
        &mut self,
        text: &[Written],
        side: Side,
        limits: &Limits,
    ) -> Result<(), Refused> {
        let mut note = Self::default();
        for written in text {
            match &written.token {
                Token::End(_) => note.pieces.push(What::Words(" ".to_owned())),
                _ => note.put(written, side, limits)?,
            }
        }
        // What it takes to read counts too: one note may be referred to from a thousand places.
        self.length += note.length + text.len();
        if self.length > limits.text {
            return Err(Refused::LongParagraph);
        }
        let pieces = trimmed(note.pieces);
        if !pieces.is_empty() {
            self.pieces.push(What::Note(pieces));
        }
        Ok(())
    }

    /// The pieces.
    pub(super) fn finish(self) -> Vec<Piece> {
        self.pieces.into_iter().map(placed).collect()
    }

    /// The words since a place; none where there is more than words, or more of them than so many bytes.
    fn words_since(&self, place: usize, most: usize) -> Option<String> {
        let mut said = String::new();
        for piece in self.pieces.get(place..)? {
            let What::Words(words) = piece else {
                return None;
            };
            said.push_str(words);
            (said.len() <= most).then_some(())?;
        }
        Some(said)
    }

    /// A value ends: it is one where it still says what it said.
    fn value_ends(&mut self, bookmark: &str) {
        let found = self.values.iter().position(|(id, ..)| id == bookmark);
        let Some((_, name, sum, place)) = found.map(|index| self.values.swap_remove(index)) else {
            return;
        };
        let said = self.words_since(place, LONGEST_VALUE);
        let said = said.filter(|said| !said.is_empty());
        if said.is_some_and(|said| checksum(&said) == sum)
            && let Some(value) = value(&name)
        {
            self.pieces.truncate(place);
            self.pieces.push(value);
        }
    }

    /// A link ends: an address that its words do not say follows them.
    fn link_ends(&mut self) {
        let Some((Some(target), place)) = self.links.pop() else {
            return;
        };
        let Some(target) = reachable(&target) else {
            return;
        };
        let Some(said) = self.words_since(place, usize::MAX) else {
            return;
        };
        let told = reachable(&said).is_some_and(|address| same(&address, &target))
            || said.contains(target.trim_end_matches('/'));
        if !told && !said.trim().is_empty() {
            self.length += target.len();
            self.pieces.push(What::Words(format!(" ({target})")));
        }
    }
}

/// Whether two addresses are one: Word adds a stroke to a host, and some write it in capitals.
fn same(one: &str, other: &str) -> bool {
    one.trim_end_matches('/')
        .eq_ignore_ascii_case(other.trim_end_matches('/'))
}

/// The value or the reference of a name in braces.
fn value(name: &str) -> Option<What> {
    let marked = markup::read(&format!("{{{name}}}"));
    match marked.pieces.as_slice() {
        [
            Piece {
                what: what @ (What::Live(_) | What::Paragraph(_)),
                ..
            },
        ] => Some(what.clone()),
        _ => None,
    }
}

/// Pieces without space at either end.
fn trimmed(mut pieces: Vec<What>) -> Vec<Piece> {
    let blank = |piece: &What| matches!(piece, What::Words(words) if words.trim().is_empty());
    let first = pieces.iter().position(|piece| !blank(piece));
    pieces.drain(..first.unwrap_or(pieces.len()));
    while pieces.last().is_some_and(blank) {
        pieces.pop();
    }
    if let Some(What::Words(words)) = pieces.first_mut() {
        *words = words.trim_start().to_owned();
    }
    if let Some(What::Words(words)) = pieces.last_mut() {
        *words = words.trim_end().to_owned();
    }
    pieces.into_iter().map(placed).collect()
}

/// A piece that was typed nowhere yet.
const fn placed(what: What) -> Piece {
    Piece { typed: 0..0, what }
}
