//! Footnotes in agreed language: a message says where its notes are called by placing a mark, and the marks become the
//! notes themselves. Marks are characters of the private use area, which no agreed language contains.

use crate::Span;

/// The marks a sentence may be given; the n-th calls the n-th note.
const FIRST: u32 = 0xE000;

/// The mark that calls the `n`-th note.
pub(super) fn mark(n: u32) -> String {
    char::from_u32(FIRST + n)
        .map(String::from)
        .unwrap_or_default()
}

/// A sentence with its notes put where their marks stand. A mark the wording left out takes its note with it.
pub(super) fn with_notes(sentence: &str, notes: &[Vec<Span>]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut words = String::new();
    for letter in sentence.chars() {
        let called = u32::from(letter)
            .checked_sub(FIRST)
            .and_then(|n| notes.get(n as usize));
        match called {
            None => words.push(letter),
            Some(note) => {
                if !words.is_empty() {
                    spans.push(Span::Text(std::mem::take(&mut words)));
                }
                spans.push(Span::Note(note.clone()));
            }
        }
    }
    if !words.is_empty() {
        spans.push(Span::Text(words));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_stand_where_their_marks_stood() {
        let note = vec![Span::text("Available at example.org.")];
        let sentence = format!("A summary{} was made.", mark(0));
        let spans = with_notes(&sentence, std::slice::from_ref(&note));
        assert_eq!(
            spans,
            [
                Span::text("A summary"),
                Span::Note(note),
                Span::text(" was made.")
            ]
        );
    }

    #[test]
    fn a_mark_left_out_leaves_its_note_out() {
        assert_eq!(
            with_notes("No mark.", &[vec![Span::text("A note.")]]),
            [Span::text("No mark.")]
        );
    }
}
