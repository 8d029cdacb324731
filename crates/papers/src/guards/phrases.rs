//! Phrases found in a text in one pass, as whole words, the longest first.

use super::folded::Folded;
use super::language::PerLanguage;
use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;
use words::Lang;

/// Phrases of one language, each with what it means.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    /// `None` only if the automaton could not be built; a test builds every table.
    automaton: Option<AhoCorasick>,
    meanings: Vec<T>,
    /// Whether words stand apart in this language.
    spaced: bool,
}

impl<T> Phrases<T> {
    /// From phrases as they are compared: folded, with or without capitals.
    pub(super) fn new(lang: Lang, phrases: impl IntoIterator<Item = (String, T)>) -> Self {
        let (patterns, meanings): (Vec<String>, Vec<T>) = phrases
            .into_iter()
            .filter(|(phrase, _)| !phrase.is_empty())
            .unzip();
        Self {
            automaton: automaton(&patterns),
            meanings,
            spaced: lang != Lang::Zh,
        }
    }

    /// Where the phrases stand as whole words, in order and without overlap: of two at one place the longer.
    pub(super) fn find(&self, text: &Folded) -> Vec<(Range<usize>, &T)> {
        let all = self.occurrences(text.as_str(), |range, _| {
            !self.spaced || is_whole(text.as_str(), range)
        });
        longest(all)
    }

    /// All places of all phrases that `fits` lets pass, overlapping ones too.
    pub(super) fn occurrences(
        &self,
        text: &str,
        fits: impl Fn(&Range<usize>, &T) -> bool,
    ) -> Vec<(Range<usize>, &T)> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        automaton
            .find_overlapping_iter(text)
            .filter_map(|found| {
                Some((
                    found.range(),
                    self.meanings.get(found.pattern().as_usize())?,
                ))
            })
            .filter(|(range, meaning)| fits(range, meaning))
            .collect()
    }

    #[cfg(test)]
    pub(super) fn is_built(&self) -> bool {
        self.automaton.is_some() && !self.meanings.is_empty()
    }
}

fn automaton(patterns: &[String]) -> Option<AhoCorasick> {
    AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .build(patterns)
        .ok()
}

/// Of what overlaps, what begins first, and of what begins together, the longest.
pub(super) fn longest<T>(mut all: Vec<(Range<usize>, T)>) -> Vec<(Range<usize>, T)> {
    all.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    all.retain(|(range, _)| {
        let apart = range.start >= end;
        if apart {
            end = range.end;
        }
        apart
    });
    all
}

/// Whether a range of a text is not part of a longer word.
pub(super) fn is_whole(text: &str, range: &Range<usize>) -> bool {
    before(text, range.start).is_empty() && after(text, range.end).is_empty()
}

/// The letters of the same word before a place.
pub(super) fn before(text: &str, place: usize) -> &str {
    let text = text.get(..place).unwrap_or_default();
    let word = text.trim_end_matches(is_word_letter);
    &text[word.len()..]
}

/// The letters of the same word from a place on.
pub(super) fn after(text: &str, place: usize) -> &str {
    let text = text.get(place..).unwrap_or_default();
    let rest = text.trim_start_matches(is_word_letter);
    &text[..text.len() - rest.len()]
}

/// Superscript figures are no letters: they call a note behind a word.
pub(super) fn is_word_letter(letter: char) -> bool {
    letter.is_alphabetic() || letter.is_ascii_digit()
}

/// The next word from a place on, behind white space and nothing else, and where it begins.
pub(super) fn next_word(text: &str, place: usize) -> Option<(usize, &str)> {
    let start = text.get(place..)?.strip_prefix(' ').map(|_| place + 1)?;
    let word = after(text, start);
    (!word.is_empty()).then_some((start, word))
}

/// The word before a place, with nothing but white space and an opening quotation mark between.
pub(super) fn word_before(text: &str, place: usize) -> &str {
    let text = text.get(..place).unwrap_or_default();
    let text = text.trim_end_matches([' ', '«', '“', '"', '\'']);
    before(text, text.len())
}

/// The phrases of a kind in the tables of wording, all six languages.
pub(super) type Table<T> = PerLanguage<Phrases<T>>;
