//! Text to spans: words, document symbols, addresses.

use super::links;
use crate::{Span, Symbol};
use std::ops::Range;

/// The spans of a note: its words and its one link.
pub(super) fn note_spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    match links::read(text) {
        Some(found) => {
            spans_of(
                text.get(..found.range.start).unwrap_or_default(),
                &mut spans,
            );
            spans.push(Span::Link(found.link));
            spans_of(text.get(found.range.end..).unwrap_or_default(), &mut spans);
        }
        None => spans_of(text, &mut spans),
    }
    spans
}

/// Words, symbols and addresses of a text.
pub(super) fn spans_of(text: &str, spans: &mut Vec<Span>) {
    let mut from = 0;
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        if let Some((range, span)) = symbol(word).or_else(|| address(word)) {
            push_words(text.get(from..at + range.start).unwrap_or_default(), spans);
            spans.push(span);
            from = at + range.end;
        }
        at += word.len();
    }
    push_words(text.get(from..).unwrap_or_default(), spans);
}

/// Words, if there are any.
pub(super) fn push_words(words: &str, spans: &mut Vec<Span>) {
    if !words.is_empty() {
        spans.push(Span::text(words));
    }
}

fn symbol(word: &str) -> Option<(Range<usize>, Span)> {
    let from = word.find("CTOC/COP/")?;
    let end = word
        .trim_end_matches([' ', '.', ',', ';', ':', ')', '”', '*'])
        .len();
    let symbol = Symbol::parse(word.get(from..end)?).ok()?;
    Some((from..end, Span::Symbol(symbol)))
}

fn address(word: &str) -> Option<(Range<usize>, Span)> {
    let range = links::in_word(word.trim_end())?;
    let link = links::whole(word.get(range.clone())?);
    Some((range, Span::Link(link)))
}
