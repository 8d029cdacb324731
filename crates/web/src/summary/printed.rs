//! A draft in print, paragraph by paragraph: what stands on the desk and on every page that shows a text.

use papers::write::numbering;
use papers::{Paper, Span};

/// A piece of a line of print.
pub(super) enum Run {
    /// Words.
    Words(String),
    /// A symbol or an address: from left to right in any language.
    Ltr(String),
    /// The sign of a footnote.
    Mark(usize),
}

/// A footnote.
pub(super) struct Note {
    pub(super) number: usize,
    pub(super) runs: Vec<Run>,
}

/// A paragraph in print.
pub(super) struct Printed {
    /// "12." or "III.": as papers number.
    pub(super) number: String,
    pub(super) heading: bool,
    pub(super) runs: Vec<Run>,
    pub(super) notes: Vec<Note>,
}

/// The paragraphs of a paper in the order of the draft it was made from. `headings` says of each whether it is one.
pub(super) fn in_print(paper: &Paper, headings: impl Iterator<Item = bool>) -> Vec<Printed> {
    let mut headings = headings.peekable();
    // What stands before the first heading is a section without one.
    let untitled = usize::from(headings.peek() == Some(&false));
    let mut titles = paper.sections.iter().skip(untitled);
    let mut texts = paper.paragraphs();
    let (mut notes, mut numeral) = (0, 0);
    headings
        .map(|heading| match heading {
            true => {
                let title = titles.next().map_or("", |section| section.heading.as_str());
                let number = match title.is_empty() {
                    true => String::new(),
                    false => {
                        numeral += 1;
                        format!("{}.", numbering::section(numeral - 1))
                    }
                };
                Printed {
                    number,
                    heading,
                    runs: vec![Run::Words(title.to_owned())],
                    notes: Vec::new(),
                }
            }
            false => match texts.next() {
                Some(numbered) => {
                    let (runs, own) = set(&numbered.paragraph.text, &mut notes);
                    Printed {
                        number: format!("{}.", numbered.number),
                        heading,
                        runs,
                        notes: own,
                    }
                }
                None => Printed {
                    number: String::new(),
                    heading,
                    runs: Vec::new(),
                    notes: Vec::new(),
                },
            },
        })
        .collect()
}

fn set(spans: &[Span], count: &mut usize) -> (Vec<Run>, Vec<Note>) {
    let mut notes = Vec::new();
    let runs = spans.iter().map(|span| match span {
        Span::Text(words) => Run::Words(words.clone()),
        Span::Foreign(foreign) => Run::Words(foreign.text.clone()),
        Span::Symbol(symbol) => Run::Ltr(symbol.to_string()),
        Span::Link(link) => Run::Ltr(link.shown.clone()),
        Span::Note(inside) => {
            *count += 1;
            notes.push(Note {
                number: *count,
                runs: set(inside, &mut 0).0,
            });
            Run::Mark(*count)
        }
    });
    let runs = runs.collect();
    (runs, notes)
}
