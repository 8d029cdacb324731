//! Text in the markup of drafts outside a draft, such as the translation of a paragraph: footnotes, addresses and symbols are
//! set, and nothing of the record is put in place.

use super::linking;
use super::markup::{Piece, What, escaped, escaped_in_note, read};
use crate::{Paragraph, Span};

/// A text as it is printed. References to paragraphs and values of the record stay as they were typed.
pub fn set(text: &str) -> Vec<Span> {
    pieces(text, &read(text).pieces)
}

fn pieces(text: &str, pieces_of: &[Piece]) -> Vec<Span> {
    let mut spans = Vec::new();
    for piece in pieces_of {
        match &piece.what {
            What::Words(words) => spans.extend(linking::spans(words)),
            What::Note(inside) => spans.push(Span::Note(pieces(text, inside))),
            What::Paragraph(_) | What::Live(_) => {
                let typed = text.get(piece.typed.clone()).unwrap_or_default();
                spans.push(Span::text(typed));
            }
        }
    }
    spans
}

/// A paragraph as somebody would type it: what a translation begins from. Subparagraphs are lines of their own.
pub fn typed(paragraph: &Paragraph) -> String {
    let mut out = line(&paragraph.text, escaped);
    for sub in &paragraph.subparagraphs {
        out.push('\n');
        out.push_str(&typed(sub));
    }
    out
}

fn line(spans: &[Span], escape: fn(&str) -> String) -> String {
    let pieces = spans.iter().map(|span| match span {
        Span::Text(words) => escape(words),
        Span::Foreign(foreign) => escape(&foreign.text),
        Span::Symbol(symbol) => escape(symbol.as_str()),
        Span::Link(link) => escape(&link.shown),
        Span::Note(inside) => format!("^[{}]", line(inside, escaped_in_note)),
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_of_a_paragraph_is_set_to_the_same() {
        let text = "Un texte^[Voir CTOC/COP/2024/1 et https://example.org/a] \\{12} (fin).";
        let paragraph = Paragraph::of(set(text));
        assert_eq!(typed(&paragraph), text);
        assert!(matches!(&paragraph.text[1], Span::Note(note) if note.len() == 4));
    }

    #[test]
    fn what_only_a_draft_can_say_stays_as_it_was_typed() {
        assert_eq!(set("see {P3}, {ngo}").len(), 4);
        let words: String = set("see {P3}")
            .iter()
            .map(|span| match span {
                Span::Text(words) => words.as_str(),
                _ => "",
            })
            .collect();
        assert_eq!(words, "see {P3}");
    }
}
