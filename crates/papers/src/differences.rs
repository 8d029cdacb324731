//! Two papers, paragraph by paragraph: what stayed, what came, what went, and which words changed.
//!
//! Paragraphs are paired by what they say, in order, so that one that was put in between does not make all that follow look
//! new. Footnotes are compared with the paragraph that calls them: an address that was mended is a difference.

use crate::{Paper, Paragraph, Span};
use std::collections::HashMap;

/// The most paragraphs of each paper that are paired by what they say; more are paired by their numbers.
const MOST_PARAGRAPHS: usize = 400;
/// The most words of a paragraph that are compared one by one; longer ones are shown as gone and come.
const MOST_WORDS: usize = 2_000;
/// How much of their words two paragraphs must share to be one that changed, in hundredths.
const ALIKE: u32 = 40;

/// A paragraph of either paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its number in the earlier paper.
    pub before: Option<usize>,
    /// Its number in the later paper.
    pub after: Option<usize>,
    /// What it says, in pieces; joined without those that came, the earlier text, without those that went, the later.
    pub pieces: Vec<Piece>,
}

/// Words of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Kept(String),
    /// In the earlier only.
    Gone(String),
    /// In the later only.
    Come(String),
}

impl Difference {
    /// Whether both papers say the same here; a number that moved is no difference.
    pub fn is_none(&self) -> bool {
        let kept = |piece: &Piece| matches!(piece, Piece::Kept(_));
        self.before.is_some() && self.after.is_some() && self.pieces.iter().all(kept)
    }
}

/// The paragraphs of two papers, side by side in order.
pub fn differences(before: &Paper, after: &Paper) -> Vec<Difference> {
    let (old, new) = (texts(before), texts(after));
    pairs(&old, &new)
        .into_iter()
        .map(|(before, after)| {
            let text = |of: &[String], at: Option<usize>| {
                at.and_then(|at| of.get(at)).cloned().unwrap_or_default()
            };
            Difference {
                before: before.map(|at| at + 1),
                after: after.map(|at| at + 1),
                pieces: pieces(&text(&old, before), &text(&new, after)),
            }
        })
        .collect()
}

fn texts(paper: &Paper) -> Vec<String> {
    let paragraphs = paper.paragraphs();
    paragraphs
        .map(|numbered| {
            let mut out = String::new();
            whole(numbered.paragraph, &mut out);
            out
        })
        .collect()
}

/// A paragraph with its footnotes in brackets, its subparagraphs, and its tables cell by cell.
fn whole(paragraph: &Paragraph, out: &mut String) {
    fn spans(of: &[Span], out: &mut String) {
        for span in of {
            match span {
                Span::Text(text) => out.push_str(&text.replace('\u{a0}', " ")),
                Span::Foreign(foreign) => out.push_str(&foreign.text.replace('\u{a0}', " ")),
                Span::Symbol(symbol) => out.push_str(symbol.as_str()),
                Span::Link(link) => out.push_str(&link.shown),
                Span::Note(note) => {
                    out.push_str(" [");
                    spans(note, out);
                    out.push(']');
                }
            }
        }
    }
    spans(&paragraph.text, out);
    for sub in &paragraph.subparagraphs {
        out.push(' ');
        whole(sub, out);
    }
    for table in &paragraph.tables {
        out.push(' ');
        out.push_str(table.title());
        for text in table.texts().filter(|text| !text.is_empty()) {
            out.push_str(" | ");
            spans(text, out);
        }
    }
}

/// Which paragraph stands for which: the pairing in order that shares most.
fn pairs(old: &[String], new: &[String]) -> Vec<(Option<usize>, Option<usize>)> {
    if old.len() > MOST_PARAGRAPHS || new.len() > MOST_PARAGRAPHS {
        let longest = old.len().max(new.len());
        let at = |n: usize, len: usize| (n < len).then_some(n);
        return (0..longest)
            .map(|n| (at(n, old.len()), at(n, new.len())))
            .collect();
    }
    let bags = |of: &[String]| -> Vec<HashMap<String, u32>> { of.iter().map(|t| bag(t)).collect() };
    let (old_bags, new_bags) = (bags(old), bags(new));
    // best[i][j]: the most that the paragraphs from i and from j on can share.
    let width = new.len() + 1;
    let mut best = vec![0_u32; (old.len() + 1) * width];
    let shared: Vec<u32> = old_bags
        .iter()
        .flat_map(|old| new_bags.iter().map(|new| alike(old, new)))
        .collect();
    let share = |i: usize, j: usize| shared.get(i * new.len() + j).copied().unwrap_or(0);
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let paired = match share(i, j) {
                alike if alike >= ALIKE => alike + best[(i + 1) * width + j + 1],
                _ => 0,
            };
            best[i * width + j] = paired
                .max(best[(i + 1) * width + j])
                .max(best[i * width + j + 1]);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut all = Vec::new();
    while i < old.len() || j < new.len() {
        let both = i < old.len() && j < new.len();
        let here = best[i * width + j];
        if both && share(i, j) >= ALIKE && here == share(i, j) + best[(i + 1) * width + j + 1] {
            all.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (!both || here == best[(i + 1) * width + j]) {
            all.push((Some(i), None));
            i += 1;
        } else {
            all.push((None, Some(j)));
            j += 1;
        }
    }
    all
}

fn bag(text: &str) -> HashMap<String, u32> {
    let mut bag = HashMap::new();
    for word in tokens(text) {
        if word.chars().any(char::is_alphanumeric) {
            *bag.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    bag
}

/// How much of their words two paragraphs share, in hundredths.
fn alike(one: &HashMap<String, u32>, other: &HashMap<String, u32>) -> u32 {
    let total: u32 = one.values().sum::<u32>() + other.values().sum::<u32>();
    if total == 0 {
        return 100;
    }
    let shared: u32 = one
        .iter()
        .map(|(word, count)| (*count).min(other.get(word).copied().unwrap_or(0)))
        .sum();
    200 * shared / total
}

/// Words with the spaces after them apart; Chinese characters one by one, because nothing parts its words.
fn tokens(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut from = 0;
    let mut last: Option<char> = None;
    for (at, c) in text.char_indices() {
        let parts = last.is_some_and(|last| !belongs(last, c));
        if parts {
            all.push(&text[from..at]);
            from = at;
        }
        last = Some(c);
    }
    if from < text.len() {
        all.push(&text[from..]);
    }
    all
}

/// Whether two neighbouring characters are of one word.
fn belongs(one: char, next: char) -> bool {
    let of_a_word = |c: char| (c.is_alphanumeric() || c == '\u{301}') && !is_han(c);
    of_a_word(one) && of_a_word(next)
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// One text into the other, by the words that both have in order.
fn pieces(old: &str, new: &str) -> Vec<Piece> {
    if old == new {
        return vec![Piece::Kept(old.to_owned())];
    }
    let (a, b) = (tokens(old), tokens(new));
    let mut out = Vec::new();
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        push(&mut out, Piece::Gone(old.to_owned()));
        push(&mut out, Piece::Come(new.to_owned()));
        return out;
    }
    let width = b.len() + 1;
    let mut common = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i * width + j] = match a[i] == b[j] {
                true => common[(i + 1) * width + j + 1] + 1,
                false => common[(i + 1) * width + j].max(common[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            push(&mut out, Piece::Kept(a[i].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if i < a.len()
            && (j == b.len() || common[(i + 1) * width + j] >= common[i * width + j + 1])
        {
            push(&mut out, Piece::Gone(a[i].to_owned()));
            i += 1;
        } else {
            push(&mut out, Piece::Come(b[j].to_owned()));
            j += 1;
        }
    }
    settled(out)
}

/// Words that changed in a row are one change, although the space between them is in both texts.
fn settled(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut run: Vec<Piece> = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let goes_on = matches!(pieces.peek(), Some(Piece::Gone(_) | Piece::Come(_)));
        match &piece {
            Piece::Kept(text) if text.trim().is_empty() && !run.is_empty() && goes_on => {
                run.push(piece);
            }
            Piece::Kept(_) => {
                out.append(&mut of_one_change(&mut run));
                out.push(piece);
            }
            Piece::Gone(_) | Piece::Come(_) => run.push(piece),
        }
    }
    out.append(&mut of_one_change(&mut run));
    out
}

/// A run of changes as what went and what came; as it is where only one of the two has words.
fn of_one_change(run: &mut Vec<Piece>) -> Vec<Piece> {
    let run = std::mem::take(run);
    let (mut gone, mut come) = (String::new(), String::new());
    for piece in &run {
        match piece {
            Piece::Gone(text) => gone.push_str(text),
            Piece::Come(text) => come.push_str(text),
            Piece::Kept(text) => {
                gone.push_str(text);
                come.push_str(text);
            }
        }
    }
    match gone.trim().is_empty() || come.trim().is_empty() {
        true => run,
        false => vec![Piece::Gone(gone), Piece::Come(come)],
    }
}

/// Neighbours of one kind become one piece.
fn push(out: &mut Vec<Piece>, piece: Piece) {
    match (out.last_mut(), &piece) {
        (Some(Piece::Kept(before)), Piece::Kept(text))
        | (Some(Piece::Gone(before)), Piece::Gone(text))
        | (Some(Piece::Come(before)), Piece::Come(text)) => before.push_str(text),
        (_, Piece::Kept(text) | Piece::Gone(text) | Piece::Come(text)) if text.is_empty() => {}
        _ => out.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(of: &[&str]) -> Vec<String> {
        of.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn a_paragraph_put_in_between_leaves_the_others_paired() {
        let old = texts(&[
            "The first dialogue took place.",
            "The second one was joint.",
        ]);
        let new = texts(&[
            "The first dialogue took place.",
            "Something else entirely stands here now.",
            "The second one was joint.",
        ]);
        assert_eq!(
            pairs(&old, &new),
            [(Some(0), Some(0)), (None, Some(1)), (Some(1), Some(2))]
        );
    }

    #[test]
    fn a_number_that_changed_is_all_that_changed() {
        let found = pieces("Sixty (60) took part.", "Sixty (61) took part.");
        let kept = |text: &str| Piece::Kept(text.to_owned());
        assert_eq!(
            found,
            [
                kept("Sixty ("),
                Piece::Gone("60".into()),
                Piece::Come("61".into()),
                kept(") took part."),
            ]
        );
    }

    #[test]
    fn words_that_changed_in_a_row_are_one_change() {
        assert_eq!(
            pieces("In seven small rooms.", "In two large rooms."),
            [
                Piece::Kept("In ".into()),
                Piece::Gone("seven small".into()),
                Piece::Come("two large".into()),
                Piece::Kept(" rooms.".into()),
            ]
        );
    }

    fn joined(pieces: &[Piece], earlier: bool) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Kept(text) => text.as_str(),
                Piece::Gone(text) if earlier => text,
                Piece::Come(text) if !earlier => text,
                Piece::Gone(_) | Piece::Come(_) => "",
            })
            .collect()
    }

    proptest! {
        #[test]
        fn pieces_give_back_both_texts(old in ".{0,60}", new in ".{0,60}") {
            let found = pieces(&old, &new);
            prop_assert_eq!(joined(&found, true), old);
            prop_assert_eq!(joined(&found, false), new);
        }

        #[test]
        fn every_paragraph_stands_once_and_in_order(
            old in prop::collection::vec("[ab]{1,3} [cd]{1,3}", 0..8),
            new in prop::collection::vec("[ab]{1,3} [cd]{1,3}", 0..8),
        ) {
            let found = pairs(&old, &new);
            let before: Vec<usize> = found.iter().filter_map(|pair| pair.0).collect();
            let after: Vec<usize> = found.iter().filter_map(|pair| pair.1).collect();
            prop_assert_eq!(before, (0..old.len()).collect::<Vec<_>>());
            prop_assert_eq!(after, (0..new.len()).collect::<Vec<_>>());
        }

        #[test]
        fn a_text_is_no_different_from_itself(text in prop::collection::vec("[a-z]{1,6}( [a-z]{1,6}){0,4}", 0..8)) {
            let found = pairs(&text, &text);
            prop_assert!(found.iter().all(|(a, b)| a.is_some() && a == b));
        }
    }
}
