//! A paper as a sequence of numbered blocks: what a writer has to put down, in order.

mod table;

pub use table::{Beneath, ColumnLayout, Letter, RowLayout, TableLayout};
pub(super) use table::{Extent, fitted};

use super::numbering;
use super::typography::{bound, clean};
use crate::{Foreign, Link, Paper, Paragraph, Section, Span, Symbol};
use std::borrow::Cow;
use words::Lang;

/// The body of a paper, numbered.
#[derive(Debug, Clone)]
pub struct Layout<'p> {
    /// Headings, paragraphs and tables in order.
    pub blocks: Vec<Block<'p>>,
    /// The footnotes in order; the first is note 1.
    pub notes: Vec<Vec<Run<'p>>>,
}

/// A heading, a paragraph or a table.
#[derive(Debug, Clone)]
pub enum Block<'p> {
    /// The heading of a section.
    Heading {
        /// 0 for "I.", 1 for "A.", …
        depth: usize,
        /// Its place among the headings, from 1 at each level: `[2, 1]` is II.A.
        path: Vec<usize>,
        /// "I.", "A."; see [`numbering::printed_heading`].
        label: String,
        /// Its words.
        text: Cow<'p, str>,
    },
    /// A numbered paragraph.
    Paragraph {
        /// 1, 2, 3 … through the whole paper (rule S1).
        number: usize,
        /// Its words.
        runs: Vec<Run<'p>>,
    },
    /// A subparagraph of the paragraph before.
    Subparagraph {
        /// The number of the paragraph it belongs to.
        number: usize,
        /// 0 for "(a)", 1 for "(i)", …
        depth: usize,
        /// Its place among its kin, from 1 at each level.
        path: Vec<usize>,
        /// "(a)", "(i)"; see [`numbering::subparagraph`].
        label: String,
        /// Its words.
        runs: Vec<Run<'p>>,
    },
    /// A table that the paragraph before introduces; it stands after all of its subparagraphs.
    Table(TableLayout<'p>),
}

/// A piece of running text.
#[derive(Debug, Clone)]
pub enum Run<'p> {
    /// Words.
    Text(Cow<'p, str>),
    /// Words in another language than the paper's.
    Foreign(Foreign),
    /// A symbol, set from left to right and never broken.
    Symbol(&'p Symbol),
    /// An address on the web.
    Link(&'p Link),
    /// The indicator of the footnote of this number.
    Note(usize),
    /// The indicator of a note to the table that it stands in.
    Letter(Letter),
    /// What parts two indicators that stand side by side (rule F3): a raised comma.
    Comma,
}

impl<'p> Layout<'p> {
    /// The blocks of a paper, as for a page: what belongs together is bound by no-break spaces (rule D5).
    pub fn of(paper: &'p Paper) -> Self {
        Self::made(paper, true)
    }

    /// The blocks of a paper with its spaces as they are, for machines that compare words.
    pub fn unbound(paper: &'p Paper) -> Self {
        Self::made(paper, false)
    }

    fn made(paper: &'p Paper, binds: bool) -> Self {
        let layout = Self {
            blocks: Vec::new(),
            notes: Vec::new(),
        };
        let mut maker = Maker {
            language: paper.language,
            binds,
            paragraph: 0,
            tables: 0,
            layout,
        };
        maker.sections(&paper.sections, &[], &mut 0);
        maker.layout
    }
}

struct Maker<'p> {
    language: Lang,
    binds: bool,
    paragraph: usize,
    tables: usize,
    layout: Layout<'p>,
}

impl<'p> Maker<'p> {
    fn words(&self, text: &'p str) -> Cow<'p, str> {
        self.words_in(self.language, text)
    }

    fn words_in(&self, language: Lang, text: &'p str) -> Cow<'p, str> {
        match clean(text) {
            Cow::Borrowed(text) if self.binds => bound(language, text),
            Cow::Owned(text) if self.binds => Cow::Owned(bound(language, &text).into_owned()),
            text => text,
        }
    }

    /// Words of another language, bound as that language binds them.
    fn foreign(&self, foreign: &'p Foreign) -> Run<'p> {
        let text = match foreign.language {
            Some(language) => self.words_in(language, &foreign.text),
            None => clean(&foreign.text),
        };
        match foreign.language == Some(self.language) {
            // Whatever it was marked as, it is the paper's own.
            true => Run::Text(text),
            false => Run::Foreign(Foreign {
                language: foreign.language,
                text: text.into_owned(),
            }),
        }
    }

    /// Sections at one level. `headed` counts its headings; the subsections of a section without heading count with
    /// it, so that no two headings of a paper have the same path.
    fn sections(&mut self, sections: &'p [Section], above: &[usize], headed: &mut usize) {
        for section in sections {
            let has_heading = !section.heading.trim().is_empty();
            let mut path = above.to_vec();
            if has_heading {
                let (depth, text) = (above.len(), self.words(&section.heading));
                *headed += 1;
                path.push(*headed);
                let label = numbering::printed_heading(self.language, depth, *headed - 1);
                self.layout.blocks.push(Block::Heading {
                    depth,
                    path: path.clone(),
                    label,
                    text,
                });
            }
            for paragraph in &section.paragraphs {
                self.paragraph += 1;
                let runs = self.runs(&paragraph.text);
                self.layout.blocks.push(Block::Paragraph {
                    number: self.paragraph,
                    runs,
                });
                self.subparagraphs(&paragraph.subparagraphs, &[]);
                for table in paragraph.all_tables() {
                    let table = self.table(table);
                    self.layout.blocks.push(Block::Table(table));
                }
            }
            let mut inside = 0;
            self.sections(
                &section.subsections,
                &path,
                if has_heading { &mut inside } else { headed },
            );
        }
    }

    fn subparagraphs(&mut self, paragraphs: &'p [Paragraph], above: &[usize]) {
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let mut path = above.to_vec();
            path.push(index + 1);
            let label = numbering::subparagraph(self.language, above.len(), index);
            let runs = self.runs(&paragraph.text);
            let block = Block::Subparagraph {
                number: self.paragraph,
                depth: above.len(),
                path: path.clone(),
                label,
                runs,
            };
            self.layout.blocks.push(block);
            self.subparagraphs(&paragraph.subparagraphs, &path);
        }
    }

    /// Running text with numbered footnotes.
    fn runs(&mut self, spans: &'p [Span]) -> Vec<Run<'p>> {
        let mut notes = std::mem::take(&mut self.layout.notes);
        let runs = self.calling(spans, &mut |note| {
            notes.push(self.note(note));
            Run::Note(notes.len())
        });
        self.layout.notes = notes;
        runs
    }

    /// Running text with an indicator, which `call` gives, at the place of each note.
    fn calling(
        &self,
        spans: &'p [Span],
        call: &mut dyn FnMut(&'p [Span]) -> Run<'p>,
    ) -> Vec<Run<'p>> {
        let mut runs = Vec::new();
        for span in spans {
            match span {
                Span::Note(note) => {
                    if matches!(runs.last(), Some(Run::Note(_) | Run::Letter(_))) {
                        runs.push(Run::Comma);
                    }
                    runs.push(call(note));
                }
                span => runs.extend(self.plain(span)),
            }
        }
        runs
    }

    /// The words of a footnote. A note in a note has no place on any page: its words follow in brackets.
    fn note(&self, spans: &'p [Span]) -> Vec<Run<'p>> {
        let mut runs = Vec::new();
        for span in spans {
            match span {
                Span::Note(inner) => {
                    runs.push(Run::Text(Cow::Borrowed(" (")));
                    runs.extend(self.note(inner));
                    runs.push(Run::Text(Cow::Borrowed(")")));
                }
                span => runs.extend(self.plain(span)),
            }
        }
        runs
    }

    fn plain(&self, span: &'p Span) -> Option<Run<'p>> {
        match span {
            Span::Text(text) => Some(Run::Text(self.words(text))),
            Span::Foreign(foreign) => Some(self.foreign(foreign)),
            Span::Symbol(symbol) => Some(Run::Symbol(symbol)),
            Span::Link(link) => Some(Run::Link(link)),
            Span::Note(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::check;
    use crate::{Byline, Form, Masthead, Standing, Wording};

    /// Two sections; the first without subsections, the second with a paragraph in a subsection.
    fn paper() -> Paper {
        let note = |words: &str| Span::Note(vec![Span::text(words)]);
        let section = |heading: &str, paragraphs, subsections| Section {
            heading: heading.into(),
            paragraphs,
            subsections,
        };
        let two_notes = Paragraph {
            subparagraphs: vec![Paragraph {
                subparagraphs: vec![Paragraph::plain("Deep.")],
                ..Paragraph::of(vec![note("Third.")])
            }],
            ..Paragraph::of(vec![Span::text("Text"), note("First."), note("Second.")])
        };
        let masthead = Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: None,
            original: Lang::En,
            working_group: None,
            session: None,
            place_and_dates: None,
            agenda_item: None,
            late: None,
        };
        let sections = vec![
            section(
                "",
                vec![Paragraph::plain("Before any heading.")],
                Vec::new(),
            ),
            section("One", vec![two_notes], Vec::new()),
            section(
                "Two",
                Vec::new(),
                vec![section("Part", vec![Paragraph::plain("Last.")], Vec::new())],
            ),
        ];
        let (title, byline) = ("Title".into(), Byline::NoteBySecretariat);
        Paper {
            language: Lang::En,
            masthead,
            title,
            byline,
            sections,
            standing: Standing::Draft,
            wording: Wording::default(),
        }
    }

    #[test]
    fn numbers_run_through_the_paper_and_follow_from_place() {
        let paper = paper();
        let layout = Layout::of(&paper);
        let labels: Vec<String> = layout
            .blocks
            .iter()
            .map(|block| match block {
                Block::Heading { label, path, .. } => format!("{label} {path:?}"),
                Block::Paragraph { number, .. } => number.to_string(),
                Block::Subparagraph { label, number, .. } => format!("{number}{label}"),
                Block::Table(table) => table.label.clone(),
            })
            .collect();
        assert_eq!(
            labels,
            [
                "1",
                "I. [1]",
                "2",
                "2(a)",
                "2(i)",
                "II. [2]",
                "A. [2, 1]",
                "3"
            ]
        );
        assert_eq!(layout.notes.len(), paper.footnotes().len());
        assert!(
            check(&paper)
                .iter()
                .all(|finding| finding.rule.id() != "F4")
        );
    }

    #[test]
    fn neighbouring_indicators_are_parted_by_a_comma() {
        let paper = paper();
        let layout = Layout::of(&paper);
        let Some(Block::Paragraph { runs, .. }) = layout.blocks.get(2) else {
            panic!("a paragraph")
        };
        assert!(matches!(
            runs.as_slice(),
            [Run::Text(_), Run::Note(1), Run::Comma, Run::Note(2)]
        ));
    }
}
