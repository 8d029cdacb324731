//! Second stage: tidy lines to the shape of a paper: masthead, headings, numbered paragraphs, footnotes.
//!
//! Page breaks put footnotes and links into the middle of sentences. So two texts are open at a time: the *body*
//! (masthead, heading or paragraph) and the *foot*; a line of the foot never ends a paragraph, and the body goes on where
//! it stopped. Where a line could go on with either, it is read with the body and told.

use super::clean::{Cleaned, Line, is_end, is_rule};
use super::defects::{Defect, Subject};
use super::furniture::spaced;
use super::links;
use super::marks::{
    finished, labelled, lettered, numbered, plain_number, roman, superscript_number, to_roman,
};
use super::running::{Running, Seam, Vocabulary};
use crate::Symbol;

/// A paper's parts, each knowing its lines.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// The lines above the first heading or paragraph.
    pub(super) masthead: Vec<Line>,
    pub(super) headings: Vec<Heading>,
    pub(super) paragraphs: Vec<Body>,
    /// Numbered footnotes as printed.
    pub(super) notes: Vec<Foot>,
    /// Starred notes in order: agenda item, late submission.
    pub(super) stars: Vec<Running>,
    /// Links away from their words.
    pub(super) loose: Vec<Loose>,
    /// Whether the mark that ends a paper was met.
    pub(super) ended: bool,
    pub(super) defects: Vec<Defect>,
}

#[derive(Debug)]
pub(super) struct Heading {
    pub(super) level: Level,
    pub(super) text: Running,
    /// How many paragraphs stand above it.
    pub(super) above: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// "I."
    Section,
    /// "A."
    Subsection,
}

#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) text: Running,
    pub(super) subparagraphs: Vec<Running>,
}

impl Body {
    /// The text that a further line goes on with.
    pub(super) fn last(&self) -> &Running {
        self.subparagraphs.last().unwrap_or(&self.text)
    }

    fn last_mut(&mut self) -> &mut Running {
        self.subparagraphs.last_mut().unwrap_or(&mut self.text)
    }
}

#[derive(Debug)]
pub(super) struct Foot {
    pub(super) number: usize,
    /// Whether the indicator is printed in plain figures.
    pub(super) plain: bool,
    pub(super) text: Running,
    /// How many paragraphs had begun above it.
    pub(super) above: usize,
}

#[derive(Debug)]
pub(super) struct Loose {
    pub(super) text: Running,
    pub(super) page: usize,
}

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

/// What a line begins.
enum Begins<'a> {
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

/// Headings of the series have up to some 180 letters.
const LONGEST_HEADING: usize = 300;

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

    fn begins<'a>(&self, line: &'a Line) -> Begins<'a> {
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

    /// A line that begins nothing goes on with the foot or with the body.
    fn go_on(&mut self, line: &Line) {
        if self.goes_on_with_foot(line) {
            let running = match self.open {
                Some(Open::Note) => self.shape.notes.last_mut().map(|note| &mut note.text),
                Some(Open::Star) => self.shape.stars.last_mut(),
                Some(Open::Link) => self.shape.loose.last_mut().map(|link| &mut link.text),
                None => None,
            };
            if let Some(running) = running {
                let seam = running.join(line.number, &line.text, &self.vocabulary);
                tell_seam(&mut self.shape.defects, line, running, seam);
            }
            return;
        }
        self.leave_foot();
        match self.place {
            Place::Masthead => self.shape.masthead.push(line.clone()),
            Place::End => self
                .shape
                .defects
                .push(Subject::AfterTheEnd.at(line.number, &line.text)),
            Place::Heading if self.heading_length() > LONGEST_HEADING => {
                self.shape
                    .defects
                    .push(Subject::Unnumbered.at(line.number, &line.text));
                let text = Running::new(line.number, &line.text);
                self.shape.paragraphs.push(Body {
                    text,
                    subparagraphs: Vec::new(),
                });
                self.last_number += 1;
                self.place = Place::Paragraph;
            }
            Place::Heading | Place::Paragraph => {
                let Shape {
                    headings,
                    paragraphs,
                    defects,
                    ..
                } = &mut self.shape;
                let running = if self.place == Place::Heading {
                    headings.last_mut().map(|heading| &mut heading.text)
                } else {
                    paragraphs.last_mut().map(Body::last_mut)
                };
                if let Some(running) = running {
                    let seam =
                        running.join(line.number, &line.text.replace("**", ""), &self.vocabulary);
                    tell_seam(defects, line, running, seam);
                }
            }
        }
    }

    fn goes_on_with_foot(&mut self, line: &Line) -> bool {
        let foot = match self.open {
            None => return false,
            Some(Open::Link) => {
                let last = self.shape.loose.last().map_or("", |link| link.text.tail());
                return !line.text.contains(' ') && links::continues(last, &line.text);
            }
            Some(Open::Note) => self.shape.notes.last().map(|note| &note.text),
            Some(Open::Star) => self.shape.stars.last(),
        };
        let foot = foot.map_or("", Running::tail);
        let foot_complete =
            finished(foot) || links::alone(foot.rsplit(' ').next().unwrap_or_default());
        let body_complete = match self.place {
            Place::Paragraph => finished(self.body_text()) || self.ends_in_address(),
            Place::Heading | Place::End => true,
            Place::Masthead => false,
        };
        let lower = line.text.starts_with(char::is_lowercase);
        match (foot_complete, body_complete) {
            _ if foot.is_empty() => true,
            (true, false) => {
                if !line.apart && !lower && self.place == Place::Paragraph {
                    self.shape
                        .defects
                        .push(Subject::BelongsUnclear.at(line.number, &line.text));
                }
                false
            }
            (true, true) => !line.apart,
            (false, true) => !line.apart || self.spaced || lower,
            (false, false) => !line.apart || self.spaced,
        }
    }

    fn leave_foot(&mut self) {
        if std::mem::take(&mut self.foot) || self.open.is_some() {
            self.feet += 1;
        }
        self.open = None;
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

fn tell_seam(defects: &mut Vec<Defect>, line: &Line, running: &Running, seam: Seam) {
    let first = line.text.split(' ').next().unwrap_or_default();
    let before = running.before_last(line.text.len());
    let word = format!("{before}{first}");
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    match seam {
        Seam::Plain => {}
        Seam::Address => defects.push(Subject::AddressSplit.at(line.number, first).propose(word)),
        Seam::Hyphen => defects.push(
            Subject::WordSplit {
                word: word.to_owned(),
            }
            .at(line.number, first),
        ),
    }
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
