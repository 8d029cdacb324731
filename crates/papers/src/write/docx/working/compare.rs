//! Two revisions of a draft as one sequence of lines: which paragraphs stayed, came, went or moved, and in those that
//! stayed, which words.

use super::body::{Inked, Line, What};
use super::mark::Bookmark;
use super::tokens::{Key, Token, tokens};
use super::tracking::Ink;
use super::{Passage, Piece};
use crate::order::kept;
use mechanism::summary::ParagraphId;
use similar::{Algorithm, capture_diff_slices};
use std::collections::{HashMap, HashSet};

/// The lines of a text and its footnotes in order.
type Written = (Vec<Line>, Vec<Vec<Inked>>);

/// Below one word in this many, what two texts have in common is chance, and a reader wants one after the other.
const HARDLY_ANYTHING: usize = 5;

/// A draft as it is.
pub(super) fn untouched(passages: &[Passage]) -> Written {
    let mut maker = Maker::default();
    for passage in passages {
        let text = maker.whole(&passage.text, Ink::Kept);
        maker.line(passage, Ink::Kept, text, None);
    }
    (maker.lines, maker.notes)
}

/// Two revisions. What went stands before what came in its place.
pub(super) fn compared(old: &[Passage], new: &[Passage]) -> Written {
    let before: HashMap<ParagraphId, &Passage> = keyed(old);
    let after: HashMap<ParagraphId, &Passage> = keyed(new);
    let stayed = in_place(old, new);
    let stays = |passage: &Passage| stayed.contains(&passage.mark.paragraph);
    let mut maker = Maker::default();
    let mut old = old.iter().peekable();
    let mut new = new.iter().peekable();
    while old.peek().is_some() || new.peek().is_some() {
        if let Some(gone) = old.next_if(|passage| !stays(passage)) {
            let moved = after
                .contains_key(&gone.mark.paragraph)
                .then_some(gone.mark.paragraph);
            let ink = moved.map_or(Ink::Gone, |_| Ink::Left);
            let text = maker.whole(&gone.text, ink);
            maker.line(gone, ink, text, moved);
        } else if let Some(came) = new.next_if(|passage| !stays(passage)) {
            match before.get(&came.mark.paragraph) {
                Some(was) => {
                    let text = maker.changed(&was.text, &came.text, Ink::Arrived);
                    maker.line(came, Ink::Arrived, text, Some(came.mark.paragraph));
                }
                None => {
                    let text = maker.whole(&came.text, Ink::Added);
                    maker.line(came, Ink::Added, text, None);
                }
            }
        } else {
            let (was, is) = (old.next(), new.next());
            if let (Some(was), Some(is)) = (was, is) {
                let text = maker.changed(&was.text, &is.text, Ink::Kept);
                maker.line(is, Ink::Kept, text, None);
            }
        }
    }
    (maker.lines, maker.notes)
}

fn keyed(passages: &[Passage]) -> HashMap<ParagraphId, &Passage> {
    passages
        .iter()
        .map(|passage| (passage.mark.paragraph, passage))
        .collect()
}

/// The paragraphs that kept their place: the longest sequence that both revisions have in the same order. What was a
/// heading and is none, or the other way round, counts as moved.
fn in_place(old: &[Passage], new: &[Passage]) -> HashSet<ParagraphId> {
    let places: HashMap<ParagraphId, usize> = old
        .iter()
        .enumerate()
        .map(|(place, passage)| (passage.mark.paragraph, place))
        .collect();
    let common: Vec<(ParagraphId, usize)> = new
        .iter()
        .filter_map(|passage| {
            let place = *places.get(&passage.mark.paragraph)?;
            (old[place].heading == passage.heading).then_some((passage.mark.paragraph, place))
        })
        .collect();
    let order: Vec<usize> = common.iter().map(|(_, place)| *place).collect();
    kept(&order)
        .into_iter()
        .map(|index| common[index].0)
        .collect()
}

#[derive(Default)]
struct Maker {
    lines: Vec<Line>,
    notes: Vec<Vec<Inked>>,
}

impl Maker {
    fn line(&mut self, passage: &Passage, end: Ink, text: Vec<Inked>, moved: Option<ParagraphId>) {
        let left = end == Ink::Left;
        self.lines.push(Line {
            bookmark: Bookmark::Passage {
                mark: passage.mark,
                left,
            },
            heading: passage.heading,
            end,
            text,
            moved,
        });
    }

    /// A text of which everything became the same.
    fn whole(&mut self, text: &[Piece], ink: Ink) -> Vec<Inked> {
        let mut inked = Vec::new();
        for piece in text {
            let what = match piece {
                Piece::Note(note) => self.note(|maker| maker.words_of_note(note, in_note(ink))),
                piece => simple(piece),
            };
            push(&mut inked, ink, what);
        }
        inked
    }

    /// The words of a footnote; the notes in it have no place.
    fn words_of_note(&mut self, note: &[Piece], ink: Ink) -> Vec<Inked> {
        let mut inked = Vec::new();
        for piece in note.iter().filter(|piece| !matches!(piece, Piece::Note(_))) {
            push(&mut inked, ink, simple(piece));
        }
        inked
    }

    fn note(&mut self, words: impl FnOnce(&mut Self) -> Vec<Inked>) -> What {
        let words = words(self);
        self.notes.push(words);
        What::Note(self.notes.len())
    }

    /// A text that became another one; `stayed` is what became of the words that both have.
    fn changed(&mut self, old: &[Piece], new: &[Piece], stayed: Ink) -> Vec<Inked> {
        let gone = if stayed == Ink::Arrived {
            Ink::ArrivedAndGone
        } else {
            Ink::Gone
        };
        let notes = (notes(old), notes(new));
        let pairs = pairs(&notes.0, &notes.1);
        let (old, new) = (tokens(old), tokens(new));
        let old_keys: Vec<Key<'_>> = old.iter().map(|token| token.key(|note| note)).collect();
        // A new note that was paired goes by the number of its old one, any other by a number that no old one has.
        let number = |note: usize| {
            let paired = pairs.iter().find(|(_, new)| *new == note);
            paired.map_or(notes.0.len() + note, |(old, _)| *old)
        };
        let new_keys: Vec<Key<'_>> = new.iter().map(|token| token.key(number)).collect();
        let mut inked = Vec::new();
        for part in parts(&old_keys, &new_keys) {
            for token in &old[part.old.clone()] {
                if !part.same {
                    let what = self.what(*token, gone, &notes.0);
                    push(&mut inked, gone, what);
                }
            }
            for (place, token) in new[part.new.clone()].iter().enumerate() {
                let (ink, was) = if part.same {
                    (stayed, Some(old[part.old.start + place]))
                } else {
                    (Ink::Added, None)
                };
                let what = match (*token, was) {
                    (Token::Note(is), Some(Token::Note(was))) if stayed == Ink::Kept => {
                        let (was, is) = (flat(notes.0[was]), flat(notes.1[is]));
                        self.note(|maker| maker.changed(&was, &is, Ink::Kept))
                    }
                    (token, _) => self.what(token, ink, &notes.1),
                };
                push(&mut inked, ink, what);
            }
        }
        inked
    }

    fn what(&mut self, token: Token<'_>, ink: Ink, notes: &[&[Piece]]) -> What {
        match token {
            Token::Words(words) => What::Words(words.to_owned()),
            Token::Piece(piece) => simple(piece),
            Token::Note(place) => {
                let words = notes.get(place).copied().unwrap_or_default();
                self.note(|maker| maker.words_of_note(words, in_note(ink)))
            }
        }
    }
}

/// A stretch of both texts: the same, or one in the place of the other.
struct Stretch {
    same: bool,
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
}

/// The stretches of two texts. A space alone keeps no two changes apart, and texts that have hardly anything in common are
/// one change.
fn parts(old: &[Key<'_>], new: &[Key<'_>]) -> Vec<Stretch> {
    let steps = steps(old, new);
    let said = |keys: &[Key<'_>]| keys.iter().filter(|key| !key.is_space()).count();
    let common: usize = steps
        .iter()
        .filter(|step| step.same)
        .map(|step| said(&old[step.old.clone()]))
        .sum();
    if common * HARDLY_ANYTHING < said(old).max(said(new)) {
        return vec![Stretch {
            same: false,
            old: 0..old.len(),
            new: 0..new.len(),
        }];
    }
    let last = steps.len().saturating_sub(1);
    let mut parts: Vec<Stretch> = Vec::new();
    for (place, step) in steps.into_iter().enumerate() {
        let inner = place > 0 && place < last;
        let same = step.same && !(inner && said(&old[step.old.clone()]) == 0);
        match parts.last_mut() {
            Some(last) if !last.same && !same => {
                last.old.end = step.old.end;
                last.new.end = step.new.end;
            }
            _ => parts.push(Stretch { same, ..step }),
        }
    }
    parts
}

/// The steps from one text to the other, without a gap in either. Only the lengths of what the comparison found are
/// believed: the places that it gives for what has no length on one side need not follow each other.
fn steps(old: &[Key<'_>], new: &[Key<'_>]) -> Vec<Stretch> {
    let (mut was, mut is) = (0, 0);
    let mut steps = Vec::new();
    let mut step = |olds: usize, news: usize| {
        let (old_end, new_end) = ((was + olds).min(old.len()), (is + news).min(new.len()));
        let stretch = Stretch {
            same: old[was..old_end] == new[is..new_end],
            old: was..old_end,
            new: is..new_end,
        };
        (was, is) = (old_end, new_end);
        if !stretch.old.is_empty() || !stretch.new.is_empty() {
            steps.push(stretch);
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        step(op.old_range().len(), op.new_range().len());
    }
    step(old.len(), new.len());
    steps
}

/// The footnotes of a text.
fn notes(text: &[Piece]) -> Vec<&[Piece]> {
    text.iter()
        .filter_map(|piece| match piece {
            Piece::Note(note) => Some(note.as_slice()),
            _ => None,
        })
        .collect()
}

/// A note without the notes in it.
fn flat(note: &[Piece]) -> Vec<Piece> {
    note.iter()
        .filter(|piece| !matches!(piece, Piece::Note(_)))
        .cloned()
        .collect()
}

/// Which old footnote is which new one: those that say the same, and between them each by its place.
fn pairs(old: &[&[Piece]], new: &[&[Piece]]) -> Vec<(usize, usize)> {
    let said = |notes: &[&[Piece]]| -> Vec<String> {
        notes.iter().map(|note| format!("{note:?}")).collect()
    };
    capture_diff_slices(Algorithm::Myers, &said(old), &said(new))
        .iter()
        .flat_map(|op| op.old_range().zip(op.new_range()))
        .collect()
}

/// What becomes of the words of a footnote whose indicator became `ink`: moves are told in the text alone.
const fn in_note(ink: Ink) -> Ink {
    match ink {
        Ink::Kept => Ink::Kept,
        Ink::Added | Ink::Arrived => Ink::Added,
        Ink::Gone | Ink::Left | Ink::ArrivedAndGone => Ink::Gone,
    }
}

fn simple(piece: &Piece) -> What {
    match piece {
        Piece::Words(words) => What::Words(words.clone()),
        Piece::Symbol(symbol) => What::Symbol(symbol.clone()),
        Piece::Address(address) => What::Address(address.clone()),
        Piece::Live { name, shown } => What::Live {
            name: name.clone(),
            shown: shown.clone(),
        },
        Piece::Note(_) => What::Words(String::new()),
    }
}

/// Add a piece; words of which the same became run on.
fn push(inked: &mut Vec<Inked>, ink: Ink, what: What) {
    match (inked.last_mut(), what) {
        (_, What::Words(more)) if more.is_empty() => {}
        (
            Some(Inked {
                ink: last,
                what: What::Words(words),
            }),
            What::Words(more),
        ) if *last == ink => words.push_str(&more),
        (_, what) => inked.push(Inked { ink, what }),
    }
}
