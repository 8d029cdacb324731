//! What changed between two revisions of a draft: paragraph by paragraph, word by word, for a page.
//!
//! Paragraphs are known by their names, so one that moved is not one that went and came. Words are those of the language:
//! in Chinese what the analyser of search cuts. A reference or a value of the record changes as a whole.

use super::DraftParagraph;
use super::markup::{What, read};
use crate::differences::Piece;
use mechanism::summary::ParagraphId;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{HashMap, HashSet};
use words::{Lang, terms};

/// With more words than these a paragraph is shown as gone and come.
const MOST_WORDS: usize = 4_000;

/// A paragraph of either revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub id: ParagraphId,
    /// Whether it is, or was, a heading.
    pub heading: bool,
    /// What became of it.
    pub kind: ChangeKind,
    /// Whether it stands elsewhere among those that stayed.
    pub moved: bool,
    /// Its text as typed: without what came the older, without what went the newer.
    pub pieces: Vec<Piece>,
}

/// What became of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// It says what it said.
    Same,
    /// It says something else, or became a heading, or is one no longer.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

impl ChangeKind {
    /// As in keys of words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// All paragraphs of both revisions: in the order of the newer one, what is gone behind what it stood behind.
pub fn compare(lang: Lang, old: &[DraftParagraph<'_>], new: &[DraftParagraph<'_>]) -> Vec<Change> {
    let before: HashMap<ParagraphId, (usize, &DraftParagraph<'_>)> = old
        .iter()
        .enumerate()
        .map(|(at, one)| (one.id, (at, one)))
        .collect();
    let kept: HashSet<ParagraphId> = new.iter().map(|one| one.id).collect();
    let places: Vec<usize> = new
        .iter()
        .filter_map(|one| before.get(&one.id).map(|(at, _)| *at))
        .collect();
    let stayed = in_order(&places);
    let mut changes = Vec::new();
    gone_from(0, old, &kept, &mut changes);
    for one in new {
        let Some((at, was)) = before.get(&one.id) else {
            changes.push(Change {
                id: one.id,
                heading: one.heading,
                kind: ChangeKind::Added,
                moved: false,
                pieces: vec![Piece::Come(one.text.to_owned())],
            });
            continue;
        };
        let same = was.text == one.text && was.heading == one.heading;
        changes.push(Change {
            id: one.id,
            heading: one.heading,
            kind: if same {
                ChangeKind::Same
            } else {
                ChangeKind::Changed
            },
            moved: !stayed.contains(at),
            pieces: words(lang, was.text, one.text),
        });
        gone_from(at + 1, old, &kept, &mut changes);
    }
    changes
}

/// Those that went, as long as they follow each other from a place on.
fn gone_from(
    at: usize,
    old: &[DraftParagraph<'_>],
    kept: &HashSet<ParagraphId>,
    changes: &mut Vec<Change>,
) {
    let gone = old
        .iter()
        .skip(at)
        .take_while(|one| !kept.contains(&one.id));
    changes.extend(gone.map(|one| Change {
        id: one.id,
        heading: one.heading,
        kind: ChangeKind::Removed,
        moved: false,
        pieces: vec![Piece::Gone(one.text.to_owned())],
    }));
}

/// The most of these places that stand in rising order: whatever is not among them moved.
fn in_order(places: &[usize]) -> HashSet<usize> {
    // The last of the best run of each length, and before each its predecessor.
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::new();
    for (index, place) in places.iter().enumerate() {
        let length = tails.partition_point(|tail| places[*tail] < *place);
        previous.push(length.checked_sub(1).map(|shorter| tails[shorter]));
        match tails.get_mut(length) {
            Some(tail) => *tail = index,
            None => tails.push(index),
        }
    }
    let mut run = HashSet::new();
    let mut at = tails.last().copied();
    while let Some(index) = at {
        run.insert(places[index]);
        at = previous[index];
    }
    run
}

/// One text into the other, word by word.
pub fn words(lang: Lang, old: &str, new: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    if old == new {
        push(&mut out, Piece::Kept(old.to_owned()));
        return out;
    }
    let (a, b) = (tokens(lang, old), tokens(lang, new));
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        push(&mut out, Piece::Gone(old.to_owned()));
        push(&mut out, Piece::Come(new.to_owned()));
        return out;
    }
    let ops = capture_diff_slices(Algorithm::Myers, &a, &b);
    let (mut gone, mut come) = (String::new(), String::new());
    for (at, op) in ops.iter().enumerate() {
        let (was, is) = (a[op.old_range()].concat(), b[op.new_range()].concat());
        // A space between two changes is no reason to tell them apart.
        let between = at > 0 && at + 1 < ops.len() && was.trim().is_empty();
        if matches!(op, DiffOp::Equal { .. }) && !between {
            push(&mut out, Piece::Gone(std::mem::take(&mut gone)));
            push(&mut out, Piece::Come(std::mem::take(&mut come)));
            push(&mut out, Piece::Kept(was));
        } else {
            gone.push_str(&was);
            come.push_str(&is);
        }
    }
    push(&mut out, Piece::Gone(gone));
    push(&mut out, Piece::Come(come));
    out
}

fn push(out: &mut Vec<Piece>, piece: Piece) {
    let (Piece::Kept(text) | Piece::Gone(text) | Piece::Come(text)) = &piece;
    if !text.is_empty() {
        out.push(piece);
    }
}

/// Words, spaces and signs; what is markup but words whole.
fn tokens(lang: Lang, text: &str) -> Vec<&str> {
    let mut cuts = HashSet::from([0, text.len()]);
    let mut whole = Vec::new();
    for piece in read(text).pieces {
        match piece.what {
            What::Paragraph(_) | What::Live(_) => whole.push(piece.typed),
            What::Note(_) => cuts.extend([
                piece.typed.start,
                piece.typed.start + 2,
                piece.typed.end - 1,
            ]),
            What::Words(_) => {}
        }
    }
    if lang == Lang::Zh {
        cuts.extend(
            terms(lang, text)
                .iter()
                .flat_map(|term| [term.start, term.end]),
        );
    }
    let mut last = None;
    for (at, letter) in text.char_indices() {
        if last.is_some_and(|last| !belongs(last, letter)) {
            cuts.insert(at);
        }
        last = Some(letter);
    }
    for range in &whole {
        cuts.retain(|cut| *cut <= range.start || range.end <= *cut);
        cuts.extend([range.start, range.end]);
    }
    let mut cuts: Vec<usize> = cuts.into_iter().collect();
    cuts.sort_unstable();
    cuts.windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]))
        .filter(|token| !token.is_empty())
        .collect()
}

/// Whether two neighbours are of one word, or of one space.
fn belongs(one: char, next: char) -> bool {
    let of_a_word = |letter: char| {
        letter.is_alphanumeric()
            || matches!(letter, '’' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
    };
    (of_a_word(one) && of_a_word(next)) || (one.is_whitespace() && next.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn draft<'a>(all: &[(u16, &'a str)]) -> Vec<DraftParagraph<'a>> {
        all.iter()
            .map(|(id, text)| DraftParagraph {
                id: ParagraphId(*id),
                heading: *id == 1,
                text,
            })
            .collect()
    }

    fn shown(lang: Lang, old: &str, new: &str) -> String {
        let pieces = words(lang, old, new).into_iter();
        pieces
            .map(|piece| match piece {
                Piece::Kept(text) => text,
                Piece::Gone(text) => format!("-{text}-"),
                Piece::Come(text) => format!("+{text}+"),
            })
            .collect()
    }

    #[test]
    fn words_that_changed_are_shown_in_their_place() {
        for (lang, old, new, expected) in [
            (
                Lang::En,
                "Many speakers spoke.",
                "Some speakers spoke.",
                "-Many-+Some+ speakers spoke.",
            ),
            (
                Lang::En,
                "Two big words.",
                "Three small words.",
                "-Two big-+Three small+ words.",
            ),
            (
                Lang::En,
                "{ngo} came.^[See it.]",
                "{other} came.^[See this.]",
                "-{ngo}-+{other}+ came.^[See -it-+this+.]",
            ),
            (
                Lang::Zh,
                "许多发言者提到数据",
                "一些发言者提到数据",
                "-许多-+一些+发言者提到数据",
            ),
            (
                Lang::Ar,
                "ذكر كثير من المتكلمين",
                "ذكر بعض المتكلمين",
                "ذكر -كثير من-+بعض+ المتكلمين",
            ),
            (
                Lang::Fr,
                "L’étude est ancienne.",
                "Cette étude est ancienne.",
                "-L’étude-+Cette étude+ est ancienne.",
            ),
        ] {
            assert_eq!(shown(lang, old, new), expected);
        }
    }

    #[test]
    fn a_paragraph_stays_moves_comes_or_goes() {
        use ChangeKind::{Added, Changed, Removed, Same};
        let old = draft(&[
            (1, "One"),
            (2, "two"),
            (3, "three"),
            (4, "four"),
            (5, "five"),
        ]);
        let new = draft(&[(1, "One"), (4, "four"), (2, "Two"), (6, "six"), (5, "five")]);
        let told: Vec<_> = compare(Lang::En, &old, &new)
            .iter()
            .map(|change| (change.id.0, change.kind, change.moved))
            .collect();
        assert_eq!(
            told,
            [
                (1, Same, false),
                (4, Same, true),
                (2, Changed, false),
                (3, Removed, false),
                (6, Added, false),
                (5, Same, false),
            ]
        );
    }

    #[test]
    fn a_heading_that_became_a_paragraph_changed() {
        let old = draft(&[(1, "One")]);
        let mut new = old.clone();
        new[0].heading = false;
        assert_eq!(compare(Lang::En, &old, &new)[0].kind, ChangeKind::Changed);
    }

    fn typed() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            proptest::sample::select(&["word ", "枪支", "{ngo}", "^[", "]", " ", "other", "."][..])
                .prop_map(str::to_owned),
            "\\PC{0,3}",
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_back(old in typed(), new in typed(), index in 0_usize..6) {
            let pieces = words(Lang::ALL[index], &old, &new);
            let side = |older: bool| -> String {
                pieces.iter().filter_map(|piece| match piece {
                    Piece::Kept(text) => Some(text.as_str()),
                    Piece::Gone(text) => older.then_some(text.as_str()),
                    Piece::Come(text) => (!older).then_some(text.as_str()),
                }).collect()
            };
            prop_assert_eq!(side(true), old);
            prop_assert_eq!(side(false), new);
        }

        #[test]
        fn every_paragraph_of_both_is_told_once(
            old in proptest::sample::subsequence((1_u16..12).collect::<Vec<_>>(), 0..11).prop_shuffle(),
            new in proptest::sample::subsequence((1_u16..12).collect::<Vec<_>>(), 0..11).prop_shuffle(),
        ) {
            let draft = |ids: &[u16]| -> Vec<DraftParagraph<'static>> {
                ids.iter().map(|id| DraftParagraph { id: ParagraphId(*id), heading: false, text: "x" }).collect()
            };
            let changes = compare(Lang::En, &draft(&old), &draft(&new));
            let mut told: Vec<u16> = changes.iter().map(|change| change.id.0).collect();
            told.sort_unstable();
            let mut all: Vec<u16> = old.iter().chain(&new).copied().collect();
            all.sort_unstable();
            all.dedup();
            prop_assert_eq!(told, all);
            let stayed = changes.iter().filter(|change| change.kind != ChangeKind::Removed);
            prop_assert!(stayed.map(|change| change.id.0).eq(new.iter().copied()));
            if old == new {
                prop_assert!(changes.iter().all(|change| !change.moved && change.kind == ChangeKind::Same));
            }
        }
    }
}
