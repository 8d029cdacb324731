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

/// Spans as people type them.
pub(super) fn typed(spans: &[Span]) -> String {
    let mut out = String::new();
    // Neighbours are escaped together: what is no sign in either may be one in both.
    let mut plain = String::new();
    for span in spans {
        if let Span::Note(inside) = span {
            out.push_str(&escaped(&std::mem::take(&mut plain)));
            out.push_str(&format!("^[{}]", escaped_in_note(&words(inside))));
        } else {
            plain.push_str(&words(std::slice::from_ref(span)));
        }
    }
    out.push_str(&escaped(&plain));
    out
}

/// The words of spans; a note inside a note stands in brackets.
fn words(spans: &[Span]) -> String {
    let said = spans.iter().map(|span| match span {
        Span::Text(words) => words.clone(),
        Span::Symbol(symbol) => symbol.as_str().to_owned(),
        Span::Link(link) => address(link),
        Span::Note(inside) => format!(" ({})", words(inside)),
    });
    said.collect()
}

/// What is printed of a link; where that does not show its address, the address as well.
fn address(link: &Link) -> String {
    let printed = link.printed.as_deref().unwrap_or(&link.shown);
    let Some(target) = &link.target else {
        return printed.to_owned();
    };
    let shows = linking::spans(printed)
        .iter()
        .any(|span| matches!(span, Span::Link(found) if found.target == link.target || found.shown == *target));
    if shows {
        printed.to_owned()
    } else {
        format!("{printed} ({target})")
    }
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
            Span::Link(named),
        ];
        assert_eq!(
            typed(&spans),
            "A \\{sign}^^[two \\[links\\] (inner)]www.example.org and the page (https://www.example.org/a)"
        );
    }
}
