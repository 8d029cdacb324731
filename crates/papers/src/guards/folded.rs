//! A text as the guards compare it: without what writers vary, and with the way back to each byte.
//!
//! Accents, Arabic vowel signs and letter forms, kinds of dashes, apostrophes and spaces differ from hand to hand;
//! capitals do not go, because "Turkey" is a State and "turkey" a bird. Comparing happens here, findings point into the
//! text as it was written.

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
use std::ops::Range;

/// A folded text; each of its bytes knows which character it came from.
#[derive(Debug, Clone, Default)]
pub(super) struct Folded {
    text: String,
    /// For each byte: where its character begins in the text as written.
    starts: Vec<usize>,
    /// For each byte: where its character ends there, marks over it included.
    ends: Vec<usize>,
}

impl Folded {
    /// Folds a text and keeps its capitals.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(text.len()),
            starts: Vec::with_capacity(text.len()),
            ends: Vec::with_capacity(text.len()),
        };
        for (at, letter) in text.char_indices() {
            folded.take(letter, at..at + letter.len_utf8());
        }
        folded
    }

    /// The same without capitals.
    pub(super) fn lowered(&self) -> Self {
        let mut lowered = Self::default();
        for (at, letter) in self.text.char_indices() {
            let from = self.starts[at]..self.ends[at];
            letter
                .to_lowercase()
                .for_each(|small| lowered.push(small, &from));
        }
        lowered
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes of the text as written that a range of the folded text stands for.
    pub(super) fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.starts.get(range.start).copied().unwrap_or_default();
        let last = range.end.saturating_sub(1);
        start..self.ends.get(last).copied().unwrap_or(start).max(start)
    }

    /// The folded range of a range of the text as written: all characters that begin in it.
    pub(super) fn within(&self, written: &Range<usize>) -> Range<usize> {
        let at = |place: usize| self.starts.partition_point(|start| *start < place);
        at(written.start)..at(written.end)
    }

    fn take(&mut self, letter: char, from: Range<usize>) {
        if letter.is_ascii() && !letter.is_ascii_whitespace() && letter != '_' {
            self.push(letter, &from);
        } else if letter.is_whitespace() {
            if !self.text.ends_with(' ') {
                self.push(' ', &from);
            } else if let Some(end) = self.ends.last_mut() {
                *end = from.end;
            }
        } else if is_mark(letter) {
            self.mark(letter, from.end);
        } else {
            match CanonicalDecompositionBorrowed::new().decompose(letter) {
                // Й is a letter and no accented И.
                _ if matches!(letter, 'й' | 'Й') => self.push(letter, &from),
                Decomposed::Expansion(base, mark) if is_mark(mark) => self.take(base, from),
                Decomposed::Singleton(other) if other != letter => self.take(other, from),
                _ => self.push(base_form(letter), &from),
            }
        }
    }

    /// A mark belongs to the letter before it; the breve alone makes another letter of it.
    fn mark(&mut self, mark: char, end: usize) {
        let Some(last) = self.text.chars().next_back() else {
            return;
        };
        let first_byte = self.text.len() - last.len_utf8();
        self.ends[first_byte..]
            .iter_mut()
            .for_each(|known| *known = end);
        let short = match (mark, last) {
            ('\u{306}', 'и') => 'й',
            ('\u{306}', 'И') => 'Й',
            _ => return,
        };
        let from = self.starts[first_byte]..end;
        self.text.truncate(first_byte);
        self.starts.truncate(first_byte);
        self.ends.truncate(first_byte);
        self.push(short, &from);
    }

    fn push(&mut self, letter: char, from: &Range<usize>) {
        self.text.push(letter);
        for _ in 0..letter.len_utf8() {
            self.starts.push(from.start);
            self.ends.push(from.end);
        }
    }
}

/// A word or phrase of a table, folded as texts are.
pub(super) fn folded(phrase: &str) -> String {
    Folded::of(phrase).text
}

/// The same without capitals.
pub(super) fn lowered(phrase: &str) -> String {
    Folded::of(phrase).lowered().text
}

/// What is written over, under or between letters and never printed by itself.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Letters and marks that stand for one another.
fn base_form(letter: char) -> char {
    match letter {
        '’' | '‘' | 'ʼ' | '´' | '＇' => '\'',
        '\u{2010}'..='\u{2015}' | '−' => '-',
        'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ı' => 'i',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_writers_vary_goes_and_capitals_stay() {
        for (written, same) in [
            ("Côte d’Ivoire", "Cote d'Ivoire"),
            ("Papua\u{a0}— New\n Guinea", "Papua - New Guinea"),
            ("Коре\u{301}йский", "Корейский"),
            ("Кореи\u{306}ский", "Корейский"),
            ("الأُرْدُنّ", "الاردن"),
            ("Tür\u{ad}kiye", "Turkiye"),
        ] {
            assert_eq!(folded(written), same);
        }
        assert_eq!(lowered("ÉTATS"), "etats");
    }

    #[test]
    fn a_place_leads_back_with_its_marks() {
        let written = "au Me\u{301}xico, déjà";
        let text = Folded::of(written);
        let at = text.as_str().find("Mexico").unwrap();
        let origin = text.origin(&(at..at + 6));
        assert_eq!(&written[origin.clone()], "Me\u{301}xico");
        assert_eq!(text.within(&origin), at..at + 6);
    }

    proptest! {
        #[test]
        fn every_byte_leads_back_to_whole_characters(written in "\\PC{0,60}") {
            for text in [Folded::of(&written), Folded::of(&written).lowered()] {
                for (at, letter) in text.as_str().char_indices() {
                    let origin = text.origin(&(at..at + letter.len_utf8()));
                    prop_assert!(written.get(origin.clone()).is_some_and(|part| !part.is_empty()), "{origin:?}");
                }
            }
        }
    }
}
