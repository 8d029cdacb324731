//! Pieces of a sentence that are more than words: a message says where they stand by placing a mark, and the marks become the
//! footnotes, addresses and words of others themselves. Marks are characters of the private use area, which no agreed language
//! contains; words of others never go through a message where they could bring marks of their own.

use super::voice::joined;
use crate::Span;

/// The marks a sentence may be given; the n-th stands for the n-th piece.
const FIRST: u32 = 0xE000;

/// The mark that stands for the `n`-th piece.
pub(super) fn mark(n: u32) -> String {
    char::from_u32(FIRST + n)
        .map(String::from)
        .unwrap_or_default()
}

/// A sentence with its pieces put where their marks stand. A mark the wording left out takes its piece with it.
pub(super) fn placed(sentence: &str, pieces: &[Vec<Span>]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut words = String::new();
    for letter in sentence.chars() {
        let called = u32::from(letter)
            .checked_sub(FIRST)
            .and_then(|n| pieces.get(n as usize));
        match called {
            None => words.push(letter),
            Some(piece) => {
                spans.push(Span::Text(std::mem::take(&mut words)));
                spans.extend(piece.iter().cloned());
            }
        }
    }
    spans.push(Span::Text(words));
    joined(spans)
}

/// A sentence with its footnotes called where their marks stand.
pub(super) fn with_notes(sentence: &str, notes: &[Vec<Span>]) -> Vec<Span> {
    let notes = notes.iter().map(|note| vec![Span::Note(note.clone())]);
    placed(sentence, &notes.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Lang;

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

    #[test]
    fn words_of_others_keep_their_language_and_bring_no_marks() {
        let title = Span::quoted("Un titre", "fr", Lang::En);
        let sneaky = Span::Text(format!("by {}", mark(0)));
        let sentence = format!("{}, {}.", mark(0), mark(1));
        assert_eq!(
            placed(&sentence, &[vec![title.clone()], vec![sneaky]]),
            [title, Span::Text(format!(", by {}.", mark(0)))]
        );
    }
}
