//! What a line begins, if anything: a note, a paragraph, a heading.
//!
//! Numbers at the beginning of a line may belong to the sentence before; what was read so far decides.

use super::{Builder, Level, Place};
use crate::Symbol;
use crate::read::clean::Line;
use crate::read::links;
use crate::read::marks::{
    finished, labelled, lettered, numbered, plain_number, roman, superscript_number,
};

/// What a line begins.
pub(super) enum Begins<'a> {
    Note {
        number: usize,
        plain: bool,
        rest: &'a str,
    },
    Star(&'a str),
    Link,
    Paragraph(usize, &'a str),
    Heading(Level, &'a str),
    Subparagraph(&'a str),
    Nothing,
}

impl Builder {
    pub(super) fn begins<'a>(&self, line: &'a Line) -> Begins<'a> {
        let text = line.text.as_str();
        if let Some((number, length)) = superscript_number(text) {
            let rest = text.get(length..).unwrap_or_default().trim_start();
            return Begins::Note {
                number,
                plain: false,
                rest,
            };
        }
        if let Some(rest) = star(text) {
            return Begins::Star(rest);
        }
        if links::alone(text) {
            return Begins::Link;
        }
        if let Some((number, rest)) = self.plain_note(text) {
            return Begins::Note {
                number,
                plain: true,
                rest,
            };
        }
        if self.place == Place::End {
            return Begins::Nothing;
        }
        let text = text
            .trim_start_matches('*')
            .trim_end_matches('*')
            .trim_end();
        if let Some((number, rest)) =
            numbered(text).filter(|&(number, rest)| self.is_next(number, rest))
        {
            return Begins::Paragraph(number, rest);
        }
        if let Some((level, rest)) = self.heading(line, text) {
            return Begins::Heading(level, rest);
        }
        match lettered(text) {
            Some((letter, rest)) if self.is_next_letter(letter) => Begins::Subparagraph(rest),
            _ => Begins::Nothing,
        }
    }

    /// "1 Hereinafter …": under the rule of the footnotes, or with words that only notes begin with.
    fn plain_note<'a>(&self, text: &'a str) -> Option<(usize, &'a str)> {
        const OPENINGS: [&str; 7] = [
            "Available at",
            "Hereinafter",
            "Ibid",
            "See ",
            "http",
            "www.",
            "<http",
        ];
        let (number, length) = plain_number(text)?;
        let rest = text.get(length..)?;
        let due = self.shape.notes.last().map_or(1, |note| note.number + 1) == number;
        let body = rest.trim_start_matches('.').trim_start();
        let typical = OPENINGS.iter().any(|opening| body.starts_with(opening));
        let spaced = rest.starts_with(' ') && (self.foot || typical);
        let dotted =
            rest.starts_with(". ") && self.foot && typical && number != self.last_number + 1;
        let alone = rest.is_empty() && self.foot;
        (due && (spaced || dotted || alone)).then_some((number, body))
    }

    /// Whether a number at the beginning of a line is that of a paragraph and not one of the sentence before.
    fn is_next(&self, number: usize, rest: &str) -> bool {
        const ASKING: [&str; 9] = [
            "paragraph",
            "paragraphs",
            "article",
            "articles",
            "item",
            "items",
            "note",
            "resolution",
            "No.",
        ];
        if self.place != Place::Paragraph {
            return number == self.last_number + 1 || self.place == Place::Heading;
        }
        let above = self.body_text();
        let asked = ASKING.contains(&above.rsplit(' ').next().unwrap_or_default());
        if number == self.last_number + 1 {
            return !asked;
        }
        finished(above) && rest.starts_with(|letter: char| letter.is_uppercase() || letter == '“')
    }

    fn heading<'a>(&self, line: &Line, text: &'a str) -> Option<(Level, &'a str)> {
        let (label, rest) = labelled(text)?;
        let complete =
            self.place != Place::Paragraph || finished(self.body_text()) || self.ends_in_address();
        if !complete {
            return None;
        }
        let value = roman(label);
        if value == Some(self.sections + 1) {
            return Some((Level::Section, rest));
        }
        let letter = match label.as_bytes() {
            [letter] => usize::from(letter - b'A'),
            _ => usize::MAX,
        };
        if letter == self.subsections && self.place != Place::Masthead {
            return Some((Level::Subsection, rest));
        }
        let near = value.is_some_and(|value| value.abs_diff(self.sections + 1) <= 2);
        (near && line.apart).then_some((Level::Section, rest))
    }

    fn is_next_letter(&self, letter: usize) -> bool {
        let Some(body) = self
            .shape
            .paragraphs
            .last()
            .filter(|_| self.place == Place::Paragraph)
        else {
            return false;
        };
        letter == body.subparagraphs.len()
            && self.body_text().ends_with([':', ';', ',', '.', 'd', 'r'])
    }
}

/// "* CTOC/COP/2030/1." or "** The paper was submitted late …", but not the marks of bold text.
fn star(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('*');
    let stars = text.len() - rest.len();
    let spaced = rest.starts_with(' ') && !rest.ends_with("**");
    let symbol = rest
        .split(' ')
        .next()
        .map(|word| word.trim_end_matches('.'));
    let symbol = symbol.is_some_and(|word| Symbol::parse(word).is_ok());
    ((1..=3).contains(&stars) && (spaced || symbol)).then(|| rest.trim_start())
}
