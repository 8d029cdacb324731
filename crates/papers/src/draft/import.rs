//! From an existing paper to the paragraphs of a draft.

use super::linking;
use super::markup::{escaped, escaped_in_note};
use crate::{Link, Paper, Paragraph, Section, Span};
use mechanism::summary::{NewParagraph, ParagraphKind, ParagraphText};

/// The paragraphs of a paper as a draft: headings and text in order, footnotes in the markup, nothing bound to anything.
///
/// A draft has neither subsections nor subparagraphs: the one becomes sections, the other goes on in its paragraph under
/// its letter. Words stay as they were printed, mistakes too: finding them is what the guards are for.
pub fn from_paper(paper: &Paper) -> Vec<NewParagraph> {
    let mut paragraphs = Vec::new();
    sections(&paper.sections, &mut paragraphs);
    paragraphs
}

fn sections(all: &[Section], into: &mut Vec<NewParagraph>) {
    for section in all {
        if !section.heading.trim().is_empty() {
            into.push(new(ParagraphKind::Heading, escaped(&section.heading)));
        }
        for paragraph in &section.paragraphs {
            into.push(new(ParagraphKind::Numbered, text(paragraph)));
        }
        sections(&section.subsections, into);
    }
}

fn new(kind: ParagraphKind, text: String) -> NewParagraph {
    NewParagraph {
        kind,
        item: None,
        text: ParagraphText {
            text,
            themes: Vec::new(),
        },
        bindings: Vec::new(),
    }
}

fn text(paragraph: &Paragraph) -> String {
    let mut out = typed(&paragraph.text);
    for (letter, sub) in ('a'..='z').zip(&paragraph.subparagraphs) {
        out.push_str(&format!(" ({letter}) {}", text(sub)));
    }
    // More of them than letters.
    for sub in paragraph.subparagraphs.iter().skip(26) {
        out.push(' ');
        out.push_str(&text(sub));
    }
    out
}

/// Spans as people type them. The address that words of the text lead to becomes a note, as such papers print addresses.
pub(super) fn typed(spans: &[Span]) -> String {
    let mut out = String::new();
    // Neighbours are escaped together: what is no sign in either may be one in both.
    let mut plain = String::new();
    let mut address = None;
    for span in spans {
        let (closes, rest) = match span {
            Span::Text(text) => text.split_at(closing(text)),
            _ => ("", ""),
        };
        plain.push_str(closes);
        if let Some(address) = address.take() {
            note(&mut out, &mut plain, address);
        }
        match span {
            Span::Text(_) => plain.push_str(rest),
            Span::Foreign(foreign) => plain.push_str(&foreign.text),
            Span::Note(inside) => note(&mut out, &mut plain, &words(inside)),
            Span::Link(link) => {
                plain.push_str(printed(link));
                address = link.target.as_deref().filter(|_| !shows_its_address(link));
            }
            Span::Symbol(symbol) => plain.push_str(symbol.as_str()),
        }
    }
    if let Some(address) = address {
        note(&mut out, &mut plain, address);
    }
    out.push_str(&escaped(&plain));
    out
}

/// How far a text goes on with what an indicator stands behind (rule F3).
fn closing(text: &str) -> usize {
    let goes_on = |letter| matches!(letter, '.' | ',' | ';' | ':' | ')' | '”' | '’');
    text.find(|letter| !goes_on(letter)).unwrap_or(text.len())
}

fn note(out: &mut String, plain: &mut String, inside: &str) {
    out.push_str(&escaped(&std::mem::take(plain)));
    out.push_str(&format!("^[{}]", escaped_in_note(inside)));
}

/// The words of spans; a note inside a note stands in brackets.
fn words(spans: &[Span]) -> String {
    let said = spans.iter().map(|span| match span {
        Span::Text(words) => words.clone(),
        Span::Foreign(foreign) => foreign.text.clone(),
        Span::Symbol(symbol) => symbol.as_str().to_owned(),
        Span::Link(link) => address(link),
        Span::Note(inside) => format!(" ({})", words(inside)),
    });
    said.collect()
}

fn printed(link: &Link) -> &str {
    link.printed.as_deref().unwrap_or(&link.shown)
}

/// What is printed of a link in a note; where that does not show its address, the address as well.
fn address(link: &Link) -> String {
    let printed = printed(link);
    match &link.target {
        Some(target) if !shows_its_address(link) => format!("{printed} ({target})"),
        _ => printed.to_owned(),
    }
}

/// Whether what is printed becomes the same link again by itself.
fn shows_its_address(link: &Link) -> bool {
    let Some(target) = &link.target else {
        return true;
    };
    linking::spans(printed(link))
        .iter()
        .any(|span| matches!(span, Span::Link(found) if found.target == link.target || found.shown == *target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_notes_are_typed_so_that_they_come_back() {
        let named = Link {
            shown: "the page".to_owned(),
            target: Some("https://www.example.org/a".to_owned()),
            printed: None,
        };
        let broken = Link {
            shown: "two [links]".to_owned(),
            target: None,
            printed: None,
        };
        let spans = [
            Span::text("A {sign}^"),
            Span::Note(vec![
                Span::Link(broken),
                Span::Note(vec![Span::text("inner")]),
            ]),
            Span::Link(Link::bare("www.example.org")),
            Span::text(" and "),
            Span::Link(named.clone()),
            Span::text("), "),
            Span::Link(named),
        ];
        assert_eq!(
            typed(&spans),
            "A \\{sign}^^[two \\[links\\] (inner)]www.example.org and the page),^[https://www.example.org/a] the page^[https://www.example.org/a]"
        );
    }
}
