//! A paper as a list of texts, each with its place: what the checks read.

use super::token::{Token, tokens};
use super::{Context, Finding, Kind, Place, Rule, Settings, Slip, check_text};
use crate::{Byline, Link, Paper, Paragraph, Section, Span, Symbol, Table, write::numbering};
use std::ops::Range;
use words::Lang;

/// All texts of a paper in order.
pub(super) struct Reading<'p> {
    pub(super) texts: Vec<Text<'p>>,
}

/// All texts of a paper in order, for the guards.
pub(crate) fn texts(paper: &Paper) -> Vec<Text<'_>> {
    Reading::of(paper, Settings::default()).texts
}

/// One text of a paper.
pub(crate) struct Text<'p> {
    pub(crate) place: Place,
    pub(super) kind: Kind,
    pub(crate) words: String,
    /// Where its words are in another language than the paper's.
    foreign: Vec<Range<usize>>,
    /// The section it stands in, by index at the top level.
    pub(crate) section: Option<usize>,
    pub(super) links: Vec<&'p Link>,
    pub(super) symbols: Vec<&'p Symbol>,
    context: Context,
}

impl<'p> Reading<'p> {
    pub(super) fn of(paper: &'p Paper, settings: Settings) -> Self {
        let context = Context {
            settings,
            ..Context::new(paper.language, Kind::Title)
        };
        let mut reader = Reader {
            top: &paper.sections,
            context,
            texts: Vec::new(),
            paragraph: 0,
            note: 0,
            table: 0,
            section: None,
        };
        let item = paper.masthead.agenda_item.as_ref();
        let above = [
            paper.masthead.working_group.as_deref(),
            paper.masthead.session.as_deref(),
            item.map(|item| item.line.as_str()),
            item.map(|item| item.title.as_str()),
        ];
        for words in above.into_iter().flatten() {
            reader.plain(Place::Masthead, Kind::Title, words);
        }
        if let Some(late) = &paper.masthead.late {
            reader.plain(Place::Masthead, Kind::Running, late);
        }
        reader.plain(Place::Title, Kind::Title, &paper.title);
        if let Byline::Other(line) = &paper.byline {
            reader.plain(Place::Title, Kind::Title, line);
        }
        reader.sections(&paper.sections, 0, &mut 0);
        Self {
            texts: reader.texts,
        }
    }

    /// The texts of numbered paragraphs.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &Text<'p>> {
        self.texts
            .iter()
            .filter(|text| matches!(text.place, Place::Paragraph(_)))
    }
}

struct Reader<'p> {
    /// The sections at the top level.
    top: &'p [Section],
    context: Context,
    texts: Vec<Text<'p>>,
    paragraph: usize,
    note: usize,
    table: usize,
    section: Option<usize>,
}

impl<'p> Reader<'p> {
    fn plain(&mut self, place: Place, kind: Kind, words: &str) {
        let running = Running {
            words: words.to_owned(),
            ..Running::default()
        };
        self.push(place, kind, running);
    }

    fn push(&mut self, place: Place, kind: Kind, running: Running<'p>) {
        let context = Context {
            kind,
            ..self.context
        };
        self.texts.push(Text {
            place,
            kind,
            words: running.words,
            foreign: running.foreign,
            section: self.section,
            links: running.links,
            symbols: running.symbols,
            context,
        });
    }

    /// Sections at one level, their headings counted as [`write::Layout`](crate::write::Layout) counts them.
    fn sections(&mut self, sections: &'p [Section], depth: usize, headed: &mut usize) {
        for (index, section) in sections.iter().enumerate() {
            if std::ptr::eq(sections, self.top) {
                self.section = Some(index);
            }
            let has_heading = !section.heading.trim().is_empty();
            if has_heading {
                let label = numbering::heading(depth, *headed);
                self.plain(Place::Heading(label), Kind::Heading, &section.heading);
                *headed += 1;
            }
            for paragraph in &section.paragraphs {
                self.paragraph += 1;
                self.paragraph(paragraph);
                let tables = paragraph.all_tables().into_iter();
                tables.for_each(|table| self.table(table));
            }
            // What a section without heading holds stands at the level above.
            let mut inside = 0;
            let (below, count) = if has_heading {
                (depth + 1, &mut inside)
            } else {
                (depth, &mut *headed)
            };
            self.sections(&section.subsections, below, count);
        }
    }

    fn paragraph(&mut self, paragraph: &'p Paragraph) {
        let at = self.texts.len();
        let running = self.spans(&paragraph.text, false);
        // The paragraph before its notes, which were met while it was read.
        let place = Place::Paragraph(self.paragraph);
        self.push(place, Kind::Running, running);
        self.texts[at..].rotate_right(1);
        paragraph
            .subparagraphs
            .iter()
            .for_each(|sub| self.paragraph(sub));
    }

    /// A table: its notes are lettered, so each is read with the cell that calls it and moves no number.
    fn table(&mut self, table: &'p Table) {
        self.table += 1;
        let place = Place::Table(self.table);
        self.plain(place.clone(), Kind::Heading, table.title());
        let heads = table.columns().iter().map(|column| &column.head);
        let cells = table.rows().iter().flat_map(|row| &row.cells);
        let beneath = [&table.source, &table.remark].map(|text| (Kind::Note, text));
        let cells = heads.chain(cells).map(|cell| (Kind::Cell, cell));
        for (kind, text) in cells.chain(beneath).filter(|(_, text)| !text.is_empty()) {
            let running = self.spans(text, true);
            self.push(place.clone(), kind, running);
        }
    }

    fn spans(&mut self, spans: &'p [Span], within_note: bool) -> Running<'p> {
        let mut running = Running::default();
        for span in spans {
            match span {
                Span::Text(text) => running.words.push_str(text),
                Span::Foreign(foreign) => {
                    let begins = running.words.len();
                    running.words.push_str(&foreign.text);
                    running.foreign.push(begins..running.words.len());
                }
                Span::Symbol(symbol) => {
                    running.words.push_str(symbol.as_str());
                    running.symbols.push(symbol);
                }
                Span::Link(link) => {
                    running.words.push_str(&link.shown);
                    running.links.push(link);
                }
                // A note in a note has no number (see `write::Layout`); its words are part of the outer one.
                Span::Note(note) if within_note => running.take_in(self.spans(note, true)),
                Span::Note(note) => {
                    self.note += 1;
                    running.words.push_str(&numbering::superscript(self.note));
                    let (place, note) = (Place::Footnote(self.note), self.spans(note, true));
                    self.push(place, Kind::Note, note);
                }
            }
        }
        running
    }
}

/// Running text while it is put together.
#[derive(Default)]
struct Running<'p> {
    words: String,
    foreign: Vec<Range<usize>>,
    links: Vec<&'p Link>,
    symbols: Vec<&'p Symbol>,
}

impl<'p> Running<'p> {
    /// The words of another text, in brackets.
    fn take_in(&mut self, inner: Running<'p>) {
        self.words.push_str(" (");
        let begins = self.words.len();
        self.words.push_str(&inner.words);
        self.words.push(')');
        let moved = inner.foreign.into_iter();
        self.foreign
            .extend(moved.map(|range| begins + range.start..begins + range.end));
        self.links.extend(inner.links);
        self.symbols.extend(inner.symbols);
    }
}

impl Text<'_> {
    /// What breaks a rule in this text alone.
    pub(super) fn slips(&self) -> Vec<Slip> {
        let mut slips = check_text(&self.words, self.context);
        slips.retain(|slip| self.is_own(&slip.range));
        slips
    }

    /// Whether a stretch is in the paper's own language throughout. The house style of another language is its own.
    pub(crate) fn is_own(&self, range: &Range<usize>) -> bool {
        let apart =
            |foreign: &Range<usize>| range.end <= foreign.start || foreign.end <= range.start;
        self.foreign.iter().all(apart)
    }

    /// Its pieces, those in another language left out.
    pub(super) fn tokens(&self) -> Vec<Token<'_>> {
        let mut all = tokens(&self.words, true);
        all.retain(|token| self.is_own(&token.range()));
        all
    }

    pub(super) fn finding(&self, slip: Slip) -> Finding {
        let excerpt = excerpt(&self.words, &slip.range);
        Finding {
            rule: slip.rule,
            place: self.place.clone(),
            excerpt,
            proposal: slip.proposal,
        }
    }

    /// A finding about a stretch of this text.
    pub(super) fn at(&self, rule: Rule, range: Range<usize>, proposal: Option<String>) -> Finding {
        self.finding(Slip {
            rule,
            range,
            proposal,
        })
    }

    /// A finding about this text as a whole.
    pub(super) fn whole(&self, rule: Rule) -> Finding {
        self.at(rule, 0..0, None)
    }

    pub(super) const fn language(&self) -> Lang {
        self.context.language
    }

    pub(super) fn count(&self) -> usize {
        self.words.split_whitespace().count()
    }
}

/// The words of a range with a few more on both sides.
fn excerpt(text: &str, range: &Range<usize>) -> String {
    const AROUND: usize = 24;
    let back = text[..range.start]
        .char_indices()
        .rev()
        .nth(AROUND - 1)
        .map_or(0, |(at, _)| at);
    let ahead = text[range.end..]
        .char_indices()
        .nth(AROUND)
        .map_or(text.len(), |(at, _)| range.end + at);
    let start = if back == 0 {
        0
    } else {
        text[back..range.start]
            .find(' ')
            .map_or(back, |at| back + at + 1)
    };
    let end = if ahead == text.len() {
        ahead
    } else {
        text[range.end..ahead]
            .rfind(' ')
            .map_or(ahead, |at| range.end + at)
    };
    let (before, after) = (
        if start > 0 { "… " } else { "" },
        if end < text.len() { " …" } else { "" },
    );
    format!("{before}{}{after}", text[start..end].trim())
}
