//! Texts to terms, by the analyser of `words`: the same for what is searched and for what is searched for.

use std::ops::Range;
use words::Lang;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is found by.
    pub term: String,
    /// As written, letters made alike: what a growing last word is compared with.
    pub surface: String,
    /// Where it stands, in bytes.
    pub place: Range<usize>,
}

/// The words of a text in a language.
pub(super) fn tokens(lang: Lang, text: &str) -> Vec<Token> {
    words::terms(lang, text)
        .into_iter()
        .map(|term| Token {
            surface: text
                .get(term.start..term.end)
                .map(words::fold)
                .unwrap_or_default(),
            term: term.stem,
            place: term.start..term.end,
        })
        .collect()
}
