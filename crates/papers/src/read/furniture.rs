//! What belongs to the pages and not to the paper: page numbers, job numbers, running heads and feet.
//!
//! A head is known by standing at the edge of more than one page. A sentence may do so too, so what is left out for that
//! reason is told; only numbers of pages, job numbers and the symbol above later pages go without a word.

use super::clean::Line;
use super::clean::is_rule;
use crate::Symbol;
use std::collections::{HashMap, HashSet};

/// What a line is to the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It belongs to the paper.
    Paper,
    /// It belongs to the pages.
    Page,
    /// It is taken to belong to the pages, because it stands there so often.
    Head(usize),
    /// A number alone on its line that counts no pages; it stays.
    Stray(u32),
}

/// The lines of a text, to be judged in their order.
pub(super) struct Pages<'a> {
    lines: &'a [Line],
    /// How often the same words stand at an edge of pages.
    edges: HashMap<(Edge, &'a str), usize>,
    /// How often the same line stands in the text.
    times: HashMap<&'a str, usize>,
    /// Whether form feeds show where pages end.
    paged: bool,
    /// Whether blank lines stand between all lines and so tell nothing.
    spaced: bool,
    last_number: u32,
    symbols: HashSet<&'a str>,
}

/// Where on its page a line stands, if at an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Edge {
    Top,
    Bottom,
}

/// Whether blank lines stand between most of the lines.
pub(super) fn spaced(lines: &[Line]) -> bool {
    let apart = lines
        .iter()
        .filter(|line| line.apart && line.text.len() <= 120);
    apart.count() * 2 > lines.len()
}

impl<'a> Pages<'a> {
    pub(super) fn new(lines: &'a [Line]) -> Self {
        let paged = lines.last().is_some_and(|line| line.page > 1);
        let mut pages = Self {
            lines,
            edges: HashMap::new(),
            times: HashMap::new(),
            paged,
            spaced: spaced(lines),
            last_number: 0,
            symbols: HashSet::new(),
        };
        for (index, line) in lines.iter().enumerate() {
            *pages.times.entry(&line.text).or_default() += 1;
            if let Some(edge) = pages.edge(index) {
                *pages
                    .edges
                    .entry((edge, unnumbered(&line.text)))
                    .or_default() += 1;
            }
        }
        pages
    }

    /// Judges the line at an index. Lines are judged from the first to the last.
    pub(super) fn judge(&mut self, index: usize) -> Verdict {
        let lines = self.lines;
        let Some(line) = lines.get(index) else {
            return Verdict::Paper;
        };
        if let Some(number) = page_number(&line.text) {
            return self.number(index, line, number);
        }
        if is_job_number(&line.text) || line.text.eq_ignore_ascii_case("please recycle") {
            return Verdict::Page;
        }
        if Symbol::parse(&line.text).is_ok() {
            // The first is the symbol of the masthead, the others are heads of pages.
            let first = self.symbols.insert(&line.text);
            return if first { Verdict::Paper } else { Verdict::Page };
        }
        self.head(index, line).map_or(Verdict::Paper, Verdict::Head)
    }

    fn number(&mut self, index: usize, line: &Line, number: u32) -> Verdict {
        // Right under the rule of the footnotes a number alone is the indicator of a note.
        let above = index.checked_sub(1).and_then(|above| self.lines.get(above));
        if above.is_some_and(|above| is_rule(&above.text)) {
            return Verdict::Paper;
        }
        let follows = number == self.last_number + 1 || self.last_number == 0 && number == 2;
        let telling = line.text.contains(|letter: char| !letter.is_ascii_digit());
        let counts = if self.paged {
            self.edge(index).is_some() && number > self.last_number
        } else {
            follows
        };
        if telling || counts {
            self.last_number = number;
            Verdict::Page
        } else {
            Verdict::Stray(number)
        }
    }

    /// How often these words stand where heads and feet stand, if more than a sentence would.
    fn head(&self, index: usize, line: &Line) -> Option<usize> {
        let key = unnumbered(&line.text);
        if key.len() <= 2 || is_rule(key) || key.contains("://") {
            return None;
        }
        if self.paged {
            let edge = self.edge(index)?;
            // The head of the first page is the masthead.
            let own = edge == Edge::Bottom || line.page > 1;
            return self
                .edges
                .get(&(edge, key))
                .copied()
                .filter(|&times| own && times > 1);
        }
        let next = self.lines.get(index + 1);
        let alone = line.apart && next.is_none_or(|next| next.apart) && !self.spaced;
        let words = key.contains(char::is_alphabetic) && !key.ends_with('.');
        self.times
            .get(line.text.as_str())
            .copied()
            .filter(|&times| alone && words && times > 2)
    }

    /// Heads and feet have up to two lines.
    fn edge(&self, index: usize) -> Option<Edge> {
        let page = self.lines.get(index)?.page;
        let other = |neighbour: Option<usize>| {
            let line = neighbour.and_then(|at| self.lines.get(at));
            line.is_none_or(|line| line.page != page)
        };
        if other(index.checked_sub(2)) {
            Some(Edge::Top)
        } else if other(Some(index + 2)) {
            Some(Edge::Bottom)
        } else {
            None
        }
    }
}

/// A head or foot without the page number at its end.
fn unnumbered(text: &str) -> &str {
    text.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '/' | ' '))
}

/// `V.15-01966 (E) 270315`, or its bar code `*1501966*`.
fn is_job_number(text: &str) -> bool {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let first = text.split(' ').next().unwrap_or_default();
    let number = first
        .strip_prefix("V.")
        .and_then(|rest| rest.split_once('-'));
    let coded = text
        .strip_prefix('*')
        .and_then(|rest| rest.strip_suffix('*'));
    number.is_some_and(|(year, serial)| digits(year, 2) && digits(serial, 5))
        || coded.is_some_and(|code| digits(code, 7))
}

/// `7`, `2/4`, `- 3 -`, `Page 2 of 4`: the number of a page, alone on its line.
fn page_number(text: &str) -> Option<u32> {
    let inner = text.trim_matches(|letter| matches!(letter, '-' | '–' | ' '));
    let inner = inner
        .strip_prefix("Page ")
        .or_else(|| inner.strip_prefix("page "))
        .unwrap_or(inner);
    let (number, pages) = inner
        .split_once('/')
        .or_else(|| inner.split_once(" of "))
        .unwrap_or((inner, "1"));
    let short = |text: &str| {
        !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    (short(number) && short(pages))
        .then(|| number.parse().ok())
        .flatten()
}
