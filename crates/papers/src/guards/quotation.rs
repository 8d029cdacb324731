//! Guard: quotations long enough to be recognized.

use super::finding::{Finding, Matter};
use super::length::words_of;
use super::{Limits, Passage};
use std::ops::Range;

/// Marks that open and close, of all six languages: who writes French may quote in English marks.
const PAIRS: [(char, char); 7] = [
    ('“', '”'),
    ('«', '»'),
    ('„', '“'),
    ('「', '」'),
    ('『', '』'),
    ('‹', '›'),
    ('‘', '’'),
];

/// What stands between quotation marks, without the marks; outermost only.
pub(super) fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((open, mark)) = text[from..]
        .char_indices()
        .map(|(at, mark)| (from + at, mark))
        .find(|&(_, mark)| mark == '"' || PAIRS.iter().any(|pair| pair.0 == mark))
    {
        let inside = open + mark.len_utf8();
        match closing(text, inside, mark) {
            Some(end) => {
                found.push(inside..end);
                from = end + text[end..].chars().next().map_or(0, char::len_utf8);
            }
            None => from = inside,
        }
    }
    found
}

/// Where a quotation that begins here ends: at its own mark, with those inside passed over.
fn closing(text: &str, inside: usize, open: char) -> Option<usize> {
    let close = PAIRS.iter().find(|pair| pair.0 == open);
    let close = close.map_or('"', |pair| pair.1);
    let mut depth = 0_usize;
    let mut letters = text[inside..].char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        // An apostrophe inside a word closes nothing.
        let apostrophe =
            letter == '’' && letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if letter == close && !apostrophe {
            if depth == 0 {
                return Some(inside + at);
            }
            depth -= 1;
        } else if letter == open {
            depth += 1;
        }
    }
    None
}

/// The quotations that are too long.
pub(super) fn check(
    passage: &Passage<'_>,
    quoted: &[Range<usize>],
    limits: Limits,
) -> Vec<Finding> {
    let limit = limits.quotation;
    quoted
        .iter()
        .filter_map(|range| {
            let words = words_of(passage.language, passage.text.get(range.clone())?).len();
            let matter = Matter::Quotation { words, limit };
            (words > limit).then(|| Finding::new(passage.text, range.clone(), matter))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn marks_of_six_languages_are_read_in_pairs() {
        assert_eq!(
            inside("so-called “ghost guns” and \"kits\""),
            ["ghost guns", "kits"]
        );
        assert_eq!(
            inside("« une porte « ouverte » » et"),
            [" une porte « ouverte » "]
        );
        assert_eq!(
            inside("„открытая дверь“ «дверь»"),
            ["открытая дверь", "дверь"]
        );
        assert_eq!(inside("称为“幽灵枪”的「枪」"), ["幽灵枪", "枪"]);
        assert_eq!(
            inside("the group’s ‘open group’s door’ policy"),
            ["open group’s door"]
        );
    }

    #[test]
    fn a_mark_without_its_fellow_quotes_nothing() {
        for text in ["“ghost guns", "5\" barrels", "”", "a » b «"] {
            assert_eq!(inside(text), Vec::<&str>::new(), "{text}");
        }
    }
}
