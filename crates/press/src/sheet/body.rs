//! The headings, paragraphs and tables, in one row with their numbers, and the notes in their places.

use papers::write::directions::pieces;
use papers::write::numbering::printed_paragraph;
use papers::write::{Block, Layout, Run as Written, reachable};
use papers::{Foreign, Paper};
use serde::Serialize;
use words::Lang;

use super::table::Table;

/// Assistive technology knows headings of six levels.
const DEEPEST_LEVEL: usize = 6;
/// Longer addresses are refused by readers, and by Typst.
const LONGEST_ADDRESS: usize = 2000;

/// A heading, a paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Part {
    Heading {
        /// For assistive technology and for the look (rule S3), from 1.
        level: usize,
        number: String,
        words: String,
    },
    Paragraph {
        /// 0 for a numbered paragraph, 1 for its subparagraphs, and so on.
        depth: usize,
        number: String,
        runs: Vec<Run>,
    },
    Table(Table),
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Run {
    Text(String),
    /// Words from left to right in a paper that runs from right to left.
    Ltr(String),
    Foreign(Quoted),
    Symbol(String),
    Link {
        shown: String,
        target: String,
    },
    Note(Vec<Run>),
    /// The indicator of a note that stands beneath the table.
    Letter(String),
    /// Between two indicators (rule F3).
    Comma(()),
}

/// Words in another language than the paper's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Quoted {
    language: &'static str,
    region: Option<&'static str>,
    direction: &'static str,
    words: String,
}

impl Quoted {
    fn of(foreign: Foreign) -> Self {
        Self {
            language: foreign.code(),
            region: foreign.language.and_then(region),
            direction: foreign.dir(),
            words: foreign.text,
        }
    }
}

/// Where a language is written as in papers: it decides how Chinese letters look.
pub(super) const fn region(language: Lang) -> Option<&'static str> {
    match language {
        Lang::En => Some("GB"),
        Lang::Zh => Some("CN"),
        _ => None,
    }
}

pub(super) fn parts(paper: &Paper) -> Vec<Part> {
    let Layout { blocks, notes } = Layout::of(paper);
    let runs = |written: Vec<Written<'_>>| Run::all(written, paper.language, &notes);
    let mut parts = Vec::with_capacity(blocks.len());
    for block in blocks {
        parts.push(match block {
            Block::Heading {
                path, label, text, ..
            } => Part::Heading {
                // The path, not the depth: a section without a heading has no level of its own to skip.
                level: path.len().min(DEEPEST_LEVEL),
                number: label,
                words: text.into_owned(),
            },
            Block::Paragraph {
                number,
                runs: written,
            } => Part::Paragraph {
                depth: 0,
                number: printed_paragraph(paper.language, number),
                runs: runs(written),
            },
            Block::Subparagraph {
                path,
                label,
                runs: written,
                ..
            } => Part::Paragraph {
                depth: path.len(),
                number: label,
                runs: runs(written),
            },
            Block::Table(table) => Part::Table(Table::of(table, paper.language)),
        });
    }
    parts
}

impl Part {
    pub(super) fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        match self {
            Self::Heading { number, words, .. } => {
                visit(number);
                visit(words);
            }
            Self::Paragraph { number, runs, .. } => {
                visit(number);
                runs.iter_mut().for_each(|run| run.each_text(visit));
            }
            Self::Table(table) => table.each_text(visit),
        }
    }
}

impl Run {
    /// Running text with its notes at the places of their indicators.
    pub(super) fn all(
        written: Vec<Written<'_>>,
        language: Lang,
        notes: &[Vec<Written<'_>>],
    ) -> Vec<Self> {
        let mut runs = Vec::new();
        for run in written {
            match run {
                Written::Text(text) => runs.extend(Self::words(&text, language)),
                run => runs.extend(Self::of(run, language, notes)),
            }
        }
        runs
    }

    /// Words of the paper; what runs against its direction stands apart.
    fn words(text: &str, language: Lang) -> impl Iterator<Item = Self> {
        let all = pieces(language.direction(), text).into_iter();
        all.map(|piece| match piece.against {
            true => Self::Ltr(piece.text.to_owned()),
            false => Self::Text(piece.text.to_owned()),
        })
    }

    /// A run with its note at the place of the indicator. An indicator has a note and stands in none.
    fn of(run: Written<'_>, language: Lang, notes: &[Vec<Written<'_>>]) -> Option<Self> {
        Some(match run {
            Written::Text(text) => Self::Text(text.into_owned()),
            Written::Foreign(foreign) => Self::Foreign(Quoted::of(foreign)),
            Written::Symbol(symbol) => Self::Symbol(symbol.as_str().to_owned()),
            Written::Link(link) => Self::link(&link.shown, link.target.as_deref()),
            Written::Note(number) => {
                let note = notes.get(number.checked_sub(1)?)?;
                Self::Note(Self::all(note.clone(), language, &[]))
            }
            Written::Letter(letter) => letter.into(),
            Written::Comma => Self::Comma(()),
        })
    }

    /// A link that leads to the web; any other, and one broken at source, is what is printed and no more.
    fn link(shown: &str, target: Option<&str>) -> Self {
        let shown = shown.to_owned();
        let target = target
            .and_then(reachable)
            .filter(|target| target.len() <= LONGEST_ADDRESS);
        match target {
            Some(target) => Self::Link { shown, target },
            None => Self::Text(shown),
        }
    }

    pub(super) fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        match self {
            // The target is not printed.
            Self::Text(text)
            | Self::Ltr(text)
            | Self::Symbol(text)
            | Self::Letter(text)
            | Self::Link { shown: text, .. } => visit(text),
            Self::Foreign(quoted) => visit(&mut quoted.words),
            Self::Note(runs) => runs.iter_mut().for_each(|run| run.each_text(visit)),
            Self::Comma(()) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_become_links() {
        let target = |target| match Run::link("shown", Some(target)) {
            Run::Link { target, .. } => Some(target),
            _ => None,
        };
        assert_eq!(
            target("https://example.org/"),
            Some("https://example.org/".to_owned())
        );
        assert_eq!(
            target("www.example.org"),
            Some("https://www.example.org".to_owned())
        );
        let endless = format!("https://example.org/{}", "a".repeat(LONGEST_ADDRESS));
        for foul in ["javascript:alert(1)", "example.org", "", &endless] {
            assert_eq!(target(foul), None, "{foul}");
        }
        assert_eq!(Run::link("broken", None), Run::Text("broken".to_owned()));
    }
}
