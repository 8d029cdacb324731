//! From the paragraphs of a draft to what goes out as a Word file ([`write::working`](crate::write::working())) and finds its
//! way back: words as they are typed, values and references with the name that they are written by.

use super::paper::Setter;
use super::printed::Part;
use super::{DraftParagraph, Facts, linking, markup};
use crate::Span;
use crate::write::{Mark, Passage, Piece};

/// The paragraphs of a revision, each with the version of its text. What is broken in the markup goes out as it was typed.
pub fn passages(facts: &Facts<'_>, paragraphs: &[(DraftParagraph<'_>, u16)]) -> Vec<Passage> {
    let all: Vec<DraftParagraph<'_>> = paragraphs.iter().map(|(paragraph, _)| *paragraph).collect();
    let setter = Setter::new(facts, &all);
    paragraphs
        .iter()
        .map(|(paragraph, version)| Passage {
            mark: Mark {
                paragraph: paragraph.id,
                version: *version,
            },
            heading: paragraph.heading,
            text: trimmed(pieces(paragraph.text, &setter.set(paragraph).parts)),
        })
        .collect()
}

fn pieces(text: &str, parts: &[Part]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    for part in parts {
        match part {
            Part::Said { typed, said, .. } => {
                match name(text.get(typed.clone()).unwrap_or_default()) {
                    Some(name) => {
                        linked(&std::mem::take(&mut words), &mut pieces);
                        pieces.push(Piece::Live {
                            name: name.to_owned(),
                            shown: said.clone(),
                        });
                    }
                    None => words.push_str(said),
                }
            }
            Part::Note { inside, .. } => {
                linked(&std::mem::take(&mut words), &mut pieces);
                pieces.push(Piece::Note(self::pieces(text, inside)));
            }
        }
    }
    linked(&words, &mut pieces);
    pieces
}

/// The name between the braces of a value or a reference, be there something to print for it or not.
fn name(typed: &str) -> Option<&str> {
    let name = typed.strip_prefix('{')?.strip_suffix('}')?.trim();
    let marked = markup::read(typed);
    let is_markup = |piece: &markup::Piece| {
        matches!(
            piece.what,
            markup::What::Live(_) | markup::What::Paragraph(_)
        )
    };
    (marked.pieces.len() == 1 && marked.pieces.iter().all(is_markup)).then_some(name)
}

fn linked(words: &str, pieces: &mut Vec<Piece>) {
    for span in linking::spans(words) {
        pieces.push(match span {
            Span::Text(words) => Piece::Words(words),
            Span::Foreign(foreign) => Piece::Words(foreign.text),
            Span::Symbol(symbol) => Piece::Symbol(symbol.to_string()),
            Span::Link(link) => Piece::Address(link.shown),
            Span::Note(_) => continue,
        });
    }
}

/// Space at either end of a paragraph is nobody's.
fn trimmed(mut pieces: Vec<Piece>) -> Vec<Piece> {
    if let Some(Piece::Words(first)) = pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Piece::Words(last)) = pieces.last_mut() {
        *last = last.trim_end().to_owned();
    }
    pieces.retain(|piece| !matches!(piece, Piece::Words(words) if words.is_empty()));
    pieces
}
