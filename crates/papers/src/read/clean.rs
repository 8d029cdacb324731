//! First stage: bytes of text to tidy lines that know their number and their page, without what belongs to the pages.
//!
//! Page numbers, job numbers and running heads are taken out here. What only *might* be one of them (a bare number that
//! does not count pages) stays and is told.

use super::defects::{Defect, Subject};
use crate::Symbol;
use std::collections::{HashMap, HashSet};

/// A line of the input that carries something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the input, from 1.
    pub(super) number: usize,
    /// The page it stands on, from 1, as far as form feeds tell.
    pub(super) page: usize,
    /// Whether blank lines stand before it.
    pub(super) apart: bool,
    /// Its text: single spaces, no space around it, never empty.
    pub(super) text: String,
}

/// The lines of a paper, without page furniture.
#[derive(Debug, Default)]
pub(super) struct Cleaned {
    pub(super) lines: Vec<Line>,
    pub(super) defects: Vec<Defect>,
}

/// Tidies the text and takes out what belongs to its pages.
pub(super) fn clean(text: &str) -> Cleaned {
    let lines = tidy_lines(text);
    let furniture = repeated(&lines);
    let paged = lines.last().is_some_and(|line| line.page > 1);
    let mut cleaned = Cleaned::default();
    let mut last_page_number = 0;
    let mut apart = false;
    let mut symbols = HashSet::new();
    for (index, line) in lines.iter().enumerate() {
        let edge = edge_of(&lines, index);
        let removed = match page_number(&line.text) {
            Some(number) => {
                let counts =
                    number == last_page_number + 1 || (last_page_number == 0 && number == 2);
                let telling = line.text.contains(|letter: char| !letter.is_ascii_digit());
                let is_page = telling || if paged { edge.is_some() } else { counts };
                // Right under the rule of the footnotes a number alone is the indicator of a note.
                let is_note = index > 0 && is_rule(&lines[index - 1].text);
                if is_page && !is_note {
                    last_page_number = number;
                } else if !is_note {
                    let stray = Subject::StrayNumber { number };
                    cleaned.defects.push(stray.at(line.number, &line.text));
                }
                is_page && !is_note
            }
            // The first is the symbol of the masthead, the others are heads of pages.
            None if Symbol::parse(&line.text).is_ok() => !symbols.insert(line.text.as_str()),
            None => is_furniture(line, edge, &furniture),
        };
        apart |= line.apart;
        if !removed {
            cleaned.lines.push(Line {
                apart,
                ..line.clone()
            });
            apart = false;
        }
    }
    cleaned
}

/// Lines that are not blank, with single spaces and without invisible characters.
fn tidy_lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut page = 1;
    let mut apart = false;
    for (index, printed) in text.split('\n').enumerate() {
        for (part, piece) in printed.split('\u{c}').enumerate() {
            page += usize::from(part > 0);
            let text = tidy(piece);
            if text.is_empty() {
                apart = true;
                continue;
            }
            let number = index + 1;
            lines.push(Line {
                number,
                page,
                apart,
                text,
            });
            apart = false;
        }
    }
    lines
}

/// One line: single spaces, letters instead of ligatures, no soft hyphens or control characters.
fn tidy(piece: &str) -> String {
    let mut out = String::with_capacity(piece.len());
    for letter in piece.chars() {
        match letter {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            _ if letter.is_whitespace() || letter.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            _ => out.push(letter),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Where on its page a line stands, if at an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Edge {
    Top,
    Bottom,
}

/// Heads and feet have up to two lines.
fn edge_of(lines: &[Line], index: usize) -> Option<Edge> {
    let page = lines[index].page;
    let other = |neighbour: Option<usize>| {
        neighbour
            .and_then(|at| lines.get(at))
            .is_none_or(|line| line.page != page)
    };
    if other(index.checked_sub(2)) {
        Some(Edge::Top)
    } else if other(Some(index + 2)) {
        Some(Edge::Bottom)
    } else {
        None
    }
}

/// How often the same words stand at the edges of pages, or, without form feeds, alone on a line.
fn repeated(lines: &[Line]) -> HashMap<(Option<Edge>, &str), usize> {
    let mut times = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        *times.entry((None, line.text.as_str())).or_default() += 1;
        if let Some(edge) = edge_of(lines, index) {
            *times
                .entry((Some(edge), unnumbered(&line.text)))
                .or_default() += 1;
        }
    }
    times
}

/// A head or foot without the page number at its end.
fn unnumbered(text: &str) -> &str {
    text.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '/' | ' '))
}

fn is_furniture(
    line: &Line,
    edge: Option<Edge>,
    times: &HashMap<(Option<Edge>, &str), usize>,
) -> bool {
    if is_job_number(&line.text) || line.text.eq_ignore_ascii_case("please recycle") {
        return true;
    }
    let at_edge = edge.is_some_and(|edge| {
        let key = unnumbered(&line.text);
        // The head of the first page is the masthead.
        let own = edge == Edge::Bottom || line.page > 1;
        own && key.len() > 2
            && !is_rule(key)
            && times
                .get(&(Some(edge), key))
                .is_some_and(|&times| times > 1)
    });
    let everywhere = times.get(&(None, line.text.as_str())).copied().unwrap_or(0);
    let words = line.text.contains(char::is_alphabetic) && !line.text.contains("://");
    at_edge || words && everywhere > 2 && !line.text.ends_with('.')
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

/// The rule above the footnotes of a page.
pub(super) fn is_rule(text: &str) -> bool {
    text.chars().count() >= 5
        && text
            .chars()
            .all(|letter| matches!(letter, '_' | '—' | '–' | '-' | ' '))
}

/// What stands under the last paragraph.
pub(super) fn is_end(text: &str) -> bool {
    matches!(text, "***" | "* * *")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Vec<String> {
        clean(text)
            .lines
            .into_iter()
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn spaces_ligatures_and_soft_hyphens_are_tidied() {
        assert_eq!(
            kept("  a\u{a0} b\t \n\u{fb01}rst ta\u{ad}ble\r\n"),
            ["a b", "first table"]
        );
    }

    #[test]
    fn a_line_keeps_its_number_across_form_feeds() {
        let lines = clean("one\n\n\u{c}two\nthree").lines;
        let told: Vec<_> = lines
            .iter()
            .map(|line| (line.number, line.page, line.apart))
            .collect();
        assert_eq!(told, [(1, 1, false), (3, 2, true), (4, 2, false)]);
    }

    #[test]
    fn heads_feet_page_numbers_and_job_numbers_go() {
        let text = "CTOC/COP/2030/CRP.1\nTitle\nmore\nV.30-01234 (E)\n\u{c}CTOC/COP/2030/CRP.1\nbody\nbody two\nlast\n2/2\n\
                    \u{c}CTOC/COP/2030/CRP.1\nend\nend two\nend three\n3/3";
        assert_eq!(
            kept(text),
            [
                "CTOC/COP/2030/CRP.1",
                "Title",
                "more",
                "body",
                "body two",
                "last",
                "end",
                "end two",
                "end three"
            ]
        );
    }

    #[test]
    fn a_number_that_does_not_count_pages_stays_and_is_told() {
        let cleaned = clean("the sum was\n\n57\n\nin all");
        assert_eq!(cleaned.lines.len(), 3);
        assert_eq!(cleaned.defects.len(), 1);
        assert_eq!(cleaned.defects[0].line, 3);
    }
}
