//! Second stage: tidy lines to the shape of a paper: masthead, headings, numbered paragraphs, footnotes.
//!
//! Page breaks put footnotes and links into the middle of sentences. So two texts are open at a time: the *body*
//! (masthead, heading or paragraph) and the *foot*; a line of the foot never ends a paragraph, and the body goes on where
//! it stopped. Where a line could go on with either, it is read with the body and told.

mod begins;
mod goes_on;
mod parts;

use super::clean::{Cleaned, Line, is_end, is_rule};
use super::defects::Subject;
use super::furniture::spaced;
use super::links;
use super::marks::{finished, labelled, to_roman};
use super::running::{Running, Vocabulary};
use begins::Begins;
pub(super) use parts::{Body, Foot, Heading, Level, Loose, Shape};

/// Which text of the body the next line goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    #[default]
    Masthead,
    Heading,
    Paragraph,
    End,
}

/// Which text of the foot the next line could go on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Note,
    Star,
    Link,
}

#[derive(Default)]
struct Builder {
    shape: Shape,
    vocabulary: Vocabulary,
    place: Place,
    open: Option<Open>,
    /// Whether the rule above the footnotes was passed on this page.
    foot: bool,
    /// Feet of pages passed so far, for texts without form feeds.
    feet: usize,
    paged: bool,
    /// Whether blank lines stand between all lines and so tell nothing.
    spaced: bool,
    last_number: usize,
    sections: usize,
    subsections: usize,
}

/// Words that papers of the series may hold only once, and then split.
const KNOWN: [&str; 4] = [
    "January February March April June July August September October November December",
    "Firearms Trafficking Persons Smuggling Migrants International Cooperation Government Experts Technical Assistance",
    "constructive dialogue meeting session participated stakeholders organizations organized academia private sector",
    "non-governmental Co-Chairs co-Chairs Convention Protocols Mechanism implementation representative counsellor",
];

/// Finds the shape of the paper.
pub(super) fn shape(cleaned: Cleaned) -> Shape {
    let Cleaned { lines, defects } = cleaned;
    let mut builder = Builder {
        vocabulary: Vocabulary::of(lines.iter().map(|line| line.text.as_str()).chain(KNOWN)),
        paged: lines.last().is_some_and(|line| line.page > 1),
        spaced: spaced(&lines),
        ..Builder::default()
    };
    builder.shape.defects = defects;
    for line in &lines {
        builder.take(line);
    }
    builder.finish()
}

impl Builder {
    fn take(&mut self, line: &Line) {
        if is_end(&line.text) {
            (self.place, self.open) = (Place::End, None);
        } else if is_rule(&line.text) {
            (self.foot, self.open) = (true, None);
        } else {
            match self.begins(line) {
                Begins::Note {
                    number,
                    plain,
                    rest,
                } => self.begin_note(line, number, plain, rest),
                Begins::Star(rest) => {
                    self.shape.stars.push(Running::new(line.number, rest));
                    self.open = Some(Open::Star);
                }
                Begins::Link => self.begin_link(line),
                Begins::Paragraph(number, rest) => self.begin_paragraph(line, number, rest),
                Begins::Heading(level, rest) => self.begin_heading(line, level, rest),
                Begins::Subparagraph(rest) => {
                    self.leave_foot();
                    if let Some(body) = self.shape.paragraphs.last_mut() {
                        body.subparagraphs.push(Running::new(line.number, rest));
                    }
                }
                Begins::Nothing => self.go_on(line),
            }
        }
    }

    fn begin_note(&mut self, line: &Line, number: usize, plain: bool, rest: &str) {
        let text = Running::new(line.number, rest);
        let above = self.shape.paragraphs.len();
        self.shape.notes.push(Foot {
            number,
            plain,
            text,
            above,
        });
        self.open = Some(Open::Note);
    }

    /// An address alone on its line: what the text above asked for, or a link that a page break displaced.
    fn begin_link(&mut self, line: &Line) {
        let asks =
            |text: &str| text.ends_with([':', '<']) || text.ends_with(" at") || text.is_empty();
        let note = self
            .shape
            .notes
            .last_mut()
            .filter(|_| self.open == Some(Open::Note));
        let joins = |text: &str| asks(text) || !line.apart && !finished(text);
        if let Some(note) = note.filter(|note| joins(note.text.tail())) {
            note.text.join(line.number, &line.text, &self.vocabulary);
        } else if self.open.is_none() && self.place == Place::Paragraph && asks(self.body_text()) {
            self.go_on(line);
        } else {
            let page = if self.paged { line.page } else { self.feet + 1 };
            self.shape.loose.push(Loose {
                text: Running::new(line.number, &line.text),
                page,
            });
            (self.open, self.foot) = (Some(Open::Link), true);
        }
    }

    fn begin_paragraph(&mut self, line: &Line, number: usize, rest: &str) {
        self.leave_foot();
        let expected = self.last_number + 1;
        if number != expected {
            let skipped = Subject::NumberSkipped {
                printed: number,
                expected,
            };
            let proposal = format!("{expected}.");
            self.shape
                .defects
                .push(skipped.at(line.number, &line.text).propose(proposal));
        }
        self.last_number = number;
        self.place = Place::Paragraph;
        let text = Running::new(line.number, rest);
        self.shape.paragraphs.push(Body {
            text,
            subparagraphs: Vec::new(),
        });
    }

    fn begin_heading(&mut self, line: &Line, level: Level, rest: &str) {
        self.leave_foot();
        if level == Level::Section {
            self.sections += 1;
            self.subsections = 0;
            let expected = to_roman(self.sections);
            let printed = labelled(line.text.trim_matches('*'))
                .map_or("", |(label, _)| label)
                .to_owned();
            if printed != expected {
                self.shape
                    .defects
                    .push(Subject::HeadingNumber { printed, expected }.at(line.number, &line.text));
            }
        } else {
            self.subsections += 1;
        }
        let text = Running::new(line.number, rest);
        self.shape.headings.push(Heading {
            level,
            text,
            above: self.shape.paragraphs.len(),
        });
        self.place = Place::Heading;
    }

    fn body_text(&self) -> &str {
        self.shape
            .paragraphs
            .last()
            .map_or("", |body| body.last().tail())
    }

    fn ends_in_address(&self) -> bool {
        ends_in_address(self.body_text())
    }

    fn heading_length(&self) -> usize {
        self.shape
            .headings
            .last()
            .map_or(0, |heading| heading.text.as_str().len())
    }

    /// Tells which paragraphs lack their end.
    fn finish(mut self) -> Shape {
        let last = self.shape.paragraphs.len().saturating_sub(1);
        let complete = self.place == Place::End;
        self.shape.ended = complete;
        for (index, body) in self.shape.paragraphs.iter().enumerate() {
            let text = body.last();
            if finished(text.tail()) {
                continue;
            }
            let cut = index == last && !complete && !ends_in_address(text.tail());
            let subject = if cut {
                Subject::Truncated
            } else {
                Subject::NoFullStop
            };
            let end = text.last_word();
            self.shape.defects.push(subject.at(text.last_line(), end));
        }
        self.shape
    }
}

fn ends_in_address(text: &str) -> bool {
    links::start(text.rsplit(' ').next().unwrap_or_default()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::clean::clean;

    fn of(text: &str) -> Shape {
        shape(clean(text))
    }

    fn paragraphs(shape: &Shape) -> Vec<&str> {
        shape
            .paragraphs
            .iter()
            .map(|body| body.text.as_str())
            .collect()
    }

    #[test]
    fn a_sentence_goes_on_behind_the_foot_of_its_page() {
        let shape = of(
            "1. The tide rose\n\n_____\n\n1 Hereinafter: the tide.\n\nhttps://example.org/t.pdf\n and fell.\n2. It ended.",
        );
        assert_eq!(paragraphs(&shape), ["The tide rose and fell.", "It ended."]);
        assert_eq!(shape.notes[0].text.as_str(), "Hereinafter: the tide.");
        assert_eq!(
            (shape.loose[0].text.first_line(), shape.loose[0].page),
            (7, 1)
        );
        assert_eq!(shape.defects, []);
    }

    #[test]
    fn a_heading_may_run_over_lines_and_blank_lines() {
        let shape = of(
            "Title\n\n I.  On the tide\n\nand the moon\n\n1. It rose.\n\n**II. On ebb**\n\n2. It fell.",
        );
        let headings: Vec<_> = shape
            .headings
            .iter()
            .map(|h| (h.text.as_str(), h.above))
            .collect();
        assert_eq!(headings, [("On the tide and the moon", 0), ("On ebb", 1)]);
    }

    #[test]
    fn a_number_that_the_sentence_asked_for_begins_no_paragraph() {
        let shape = of("1. See paragraph\n2. of the rules.\n2. It ended.");
        assert_eq!(
            paragraphs(&shape),
            ["See paragraph 2. of the rules.", "It ended."]
        );
    }

    #[test]
    fn a_skipped_number_and_a_cut_sentence_are_told() {
        let shape = of("1. It rose.\n3. It fell and then");
        let told: Vec<_> = shape
            .defects
            .iter()
            .map(|d| (d.line, d.message().key))
            .collect();
        assert_eq!(
            told,
            [(2, "import-number-skipped"), (2, "import-truncated")]
        );
    }

    #[test]
    fn subparagraphs_belong_to_their_paragraph() {
        let shape = of("1. It did two things:\n(a) It rose;\n(b) It fell.\n2. It ended.");
        assert_eq!(paragraphs(&shape).len(), 2);
        let subs: Vec<_> = shape.paragraphs[0]
            .subparagraphs
            .iter()
            .map(Running::as_str)
            .collect();
        assert_eq!(subs, ["It rose;", "It fell."]);
    }

    #[test]
    fn text_behind_the_end_is_told_and_left_out() {
        let shape = of("1. It ended.\n***\nprinted by nobody");
        assert_eq!(shape.defects[0].subject, Subject::AfterTheEnd);
        assert!(finished(shape.paragraphs[0].text.as_str()));
    }
}
