//! The headings and paragraphs, in one row with their numbers, and the notes in their places.

use papers::Paper;
use papers::write::{Block, Layout, Run as Written};
use serde::Serialize;

use crate::numbering;

/// Assistive technology knows headings of six levels.
const DEEPEST_LEVEL: usize = 6;
/// Longer addresses are refused by readers, and by Typst.
const LONGEST_ADDRESS: usize = 2000;

/// A heading or a paragraph.
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
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Run {
    Text(String),
    Symbol(String),
    Link {
        shown: String,
        target: String,
    },
    Note(Vec<Run>),
    /// Between two indicators (rule F3).
    Comma(()),
}

pub(super) fn parts(paper: &Paper) -> Vec<Part> {
    let lang = paper.language;
    let Layout { blocks, notes } = Layout::of(paper);
    let runs = |written: Vec<Written<'_>>| {
        written
            .into_iter()
            .filter_map(|run| Run::of(run, &notes))
            .collect()
    };
    let mut parts = Vec::with_capacity(blocks.len());
    for block in blocks {
        parts.push(match block {
            Block::Heading { path, text, .. } => Part::Heading {
                // The path, not the depth: a section without a heading has no level of its own to skip.
                level: path.len().min(DEEPEST_LEVEL),
                number: numbering::heading(lang, &path),
                words: text.into_owned(),
            },
            Block::Paragraph {
                number,
                runs: written,
            } => Part::Paragraph {
                depth: 0,
                number: numbering::paragraph(lang, number),
                runs: runs(written),
            },
            Block::Subparagraph {
                path,
                runs: written,
                ..
            } => Part::Paragraph {
                depth: path.len(),
                number: numbering::subparagraph(lang, &path),
                runs: runs(written),
            },
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
        }
    }
}

impl Run {
    /// A run with its note at the place of the indicator. An indicator has a note and stands in none.
    fn of(run: Written<'_>, notes: &[Vec<Written<'_>>]) -> Option<Self> {
        Some(match run {
            Written::Text(text) => Self::Text(text.into_owned()),
            Written::Symbol(symbol) => Self::Symbol(symbol.as_str().to_owned()),
            Written::Link(link) => Self::link(&link.shown, link.target.as_deref()),
            Written::Note(number) => {
                let note = notes.get(number.checked_sub(1)?)?;
                Self::Note(
                    note.iter()
                        .filter_map(|run| Self::of(run.clone(), &[]))
                        .collect(),
                )
            }
            Written::Comma => Self::Comma(()),
        })
    }

    /// A link that leads to the web; any other, and one broken at source, is what is printed and no more.
    fn link(shown: &str, target: Option<&str>) -> Self {
        let target = target.map(|target| {
            let scheme = if target.starts_with("www.") {
                "https://"
            } else {
                ""
            };
            format!("{scheme}{target}")
        });
        let leads = |target: &String| {
            target.len() <= LONGEST_ADDRESS
                && target
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
                && ["https://", "http://", "mailto:"]
                    .iter()
                    .any(|scheme| target.starts_with(scheme))
        };
        let shown = shown.to_owned();
        match target.filter(leads) {
            Some(target) => Self::Link { shown, target },
            None => Self::Text(shown),
        }
    }

    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        match self {
            // The target is not printed.
            Self::Text(text) | Self::Symbol(text) | Self::Link { shown: text, .. } => visit(text),
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
        for foul in [
            "javascript:alert(1)",
            "",
            "file:///etc/passwd",
            "example.org",
            "https://a b",
            "https://\"x",
        ] {
            assert_eq!(target(foul), None, "{foul}");
        }
        assert_eq!(Run::link("broken", None), Run::Text("broken".to_owned()));
    }
}
