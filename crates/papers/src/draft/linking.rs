//! Addresses and document symbols in plain words: they become links and symbols by themselves.

use crate::{Link, Span, Symbol};
use std::ops::Range;

/// How an address on the web begins.
const STARTS: [&str; 3] = ["https://", "http://", "www."];
/// How a symbol of this series begins.
const SERIES: &str = "CTOC/COP/";

/// Words with the addresses and symbols in them as spans of their own.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some((range, span)) = next(text, from) {
        push_words(&text[from..range.start], &mut spans);
        from = range.end;
        spans.push(span);
    }
    push_words(&text[from..], &mut spans);
    spans
}

fn push_words(words: &str, spans: &mut Vec<Span>) {
    if !words.is_empty() {
        spans.push(Span::text(words));
    }
}

/// The first address or symbol from a place on.
fn next(text: &str, from: usize) -> Option<(Range<usize>, Span)> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let begins = STARTS.iter().chain([&SERIES]);
        let found = at + begins.filter_map(|start| rest.find(start)).min()?;
        let alone = !text[..found].ends_with(|letter: char| letter.is_ascii_alphanumeric());
        let span = (alone || text[found..].starts_with("http"))
            .then(|| address(&text[found..]).or_else(|| symbol(&text[found..])));
        if let Some((length, span)) = span.flatten() {
            return Some((found..found + length, span));
        }
        at = found + 1;
    }
}

/// A symbol: as long as the grammar allows.
fn symbol(text: &str) -> Option<(usize, Span)> {
    if !text.starts_with(SERIES) {
        return None;
    }
    let belongs =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '.' | '*');
    let run = &text[..text.find(|letter| !belongs(letter)).unwrap_or(text.len())];
    // A star may call a note, and a full stop may end the sentence.
    let shorter = run.trim_end_matches(['.', '/', '*']);
    let starred = &run[..(shorter.len() + 1).min(run.len())];
    let symbol = [starred, shorter]
        .into_iter()
        .find_map(|symbol| Symbol::parse(symbol).ok())?;
    Some((symbol.as_str().len(), Span::Symbol(symbol)))
}

/// An address, without the marks of the sentence around it.
fn address(text: &str) -> Option<(usize, Span)> {
    let start = STARTS.into_iter().find(|start| text.starts_with(start))?;
    let belongs =
        |letter: char| letter.is_ascii_graphic() && !matches!(letter, '<' | '>' | '"' | '^');
    let run = &text[..text.find(|letter| !belongs(letter)).unwrap_or(text.len())];
    let mut shown = run;
    loop {
        let cut = shown.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        // A bracket belongs to the address that opened it.
        let opened = cut.matches(['(', '[']).count();
        let cut = match cut.strip_suffix([')', ']']) {
            Some(inside) if inside.matches([')', ']']).count() >= opened => inside,
            _ => cut,
        };
        if cut.len() == shown.len() {
            break;
        }
        shown = cut;
    }
    let host = shown.get(start.len()..)?;
    if !host.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
        return None;
    }
    let target = if start == "www." {
        format!("https://{shown}")
    } else {
        shown.to_owned()
    };
    let link = Link {
        shown: shown.to_owned(),
        target: Some(target),
        printed: None,
    };
    Some((shown.len(), Span::Link(link)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<String> {
        spans(text)
            .into_iter()
            .filter_map(|span| match span {
                Span::Symbol(symbol) => Some(symbol.to_string()),
                Span::Link(link) => Some(format!("{} {}", link.shown, link.target?)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn symbols_and_addresses_stand_out_of_any_sentence() {
        assert_eq!(
            found("See CTOC/COP/2024/1, CTOC/COP/WG.6/2022/CRP.1. (CTOC/COP/2024/2*)"),
            [
                "CTOC/COP/2024/1",
                "CTOC/COP/WG.6/2022/CRP.1",
                "CTOC/COP/2024/2*"
            ]
        );
        assert_eq!(found("见CTOC/COP/2024/1。"), ["CTOC/COP/2024/1"]);
        assert_eq!(
            found("(see www.example.org/a_(b).html), https://example.org/c."),
            [
                "www.example.org/a_(b).html https://www.example.org/a_(b).html",
                "https://example.org/c https://example.org/c"
            ]
        );
        assert_eq!(
            found("见https://example.org/路"),
            ["https://example.org/ https://example.org/"]
        );
    }

    #[test]
    fn what_only_looks_like_one_stays_words() {
        assert_eq!(
            found("CTOC/COP/ and CTOC/COP/x, https:// and www. and awww.x"),
            [""; 0]
        );
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(
            text in proptest::collection::vec(
                prop_oneof![
                    proptest::sample::select(&["www.", "https://", "CTOC/COP/", "2024/1", ").", "a", "*", "é"][..])
                        .prop_map(str::to_owned),
                    "\\PC{0,4}",
                ],
                0..14,
            ).prop_map(|parts| parts.concat()),
        ) {
            let said: String = spans(&text)
                .into_iter()
                .map(|span| match span {
                    Span::Text(words) => words,
                    Span::Foreign(foreign) => foreign.text,
                    Span::Symbol(symbol) => symbol.to_string(),
                    Span::Link(link) => link.shown,
                    Span::Note(_) => String::new(),
                })
                .collect();
            prop_assert_eq!(said, text);
        }
    }
}
