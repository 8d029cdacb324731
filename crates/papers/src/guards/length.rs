//! Guard: words beyond the limit.

use super::finding::{Finding, Matter};
use super::{Genre, Limits, Passage};
use std::ops::Range;
use words::Lang;

/// A paragraph, or a comment as a whole, with more words than allowed.
pub(super) fn of_passage(passage: &Passage<'_>, limits: Limits) -> Option<Finding> {
    let limit = match passage.genre {
        Genre::Comment => limits.whole,
        Genre::Introduction | Genre::Summary => limits.paragraph,
    };
    // Text without as many bytes has no more words.
    if passage.text.len() <= limit {
        return None;
    }
    let words = words_of(passage.language, passage.text);
    let beyond = words.get(limit)?;
    let matter = match passage.genre {
        Genre::Comment => Matter::LongText {
            words: words.len(),
            limit,
        },
        Genre::Introduction | Genre::Summary => Matter::LongParagraph {
            words: words.len(),
            limit,
        },
    };
    let range = beyond.start..passage.text.trim_end().len();
    Some(Finding::new(passage.text, range, matter))
}

/// The words of a text, as limits count them: what white space parts, in Chinese what the analyser of search parts.
pub(crate) fn words_of(lang: Lang, text: &str) -> Vec<Range<usize>> {
    if lang == Lang::Zh {
        let terms = words::terms(lang, text).into_iter();
        let mut parts: Vec<Range<usize>> = terms.map(|term| term.start..term.end).collect();
        // A symbol comes whole and in parts.
        let mut end = 0;
        parts.retain(|part| {
            let apart = part.start >= end;
            end = end.max(part.end);
            apart
        });
        return parts;
    }
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (letter.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(begun)) => {
                words.push(begun..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|begun| begun..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_too_many_is_shown() {
        let passage = Passage {
            language: Lang::En,
            genre: Genre::Summary,
            text: "one two  three four ",
            bound: &[],
        };
        let limits = |paragraph| Limits {
            paragraph,
            ..Limits::default()
        };
        let found = of_passage(&passage, limits(2)).unwrap();
        assert_eq!(found.found, "three four");
        assert_eq!(found.matter, Matter::LongParagraph { words: 4, limit: 2 });
        assert_eq!(of_passage(&passage, limits(4)), None);
    }

    #[test]
    fn chinese_words_are_counted_without_spaces() {
        assert_eq!(words_of(Lang::Zh, "枪支问题").len(), 2);
        assert_eq!(words_of(Lang::Zh, "CTOC/COP/2024/1").len(), 1);
    }
}
