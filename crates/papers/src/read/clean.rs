//! First stage: bytes of text to tidy lines that know their number and their page, without what belongs to the pages.
//!
//! Page numbers, job numbers and running heads are taken out here. What only *might* be one of them (a bare number that
//! does not count pages) stays and is told.

use super::defects::{Defect, Subject};
use super::furniture::{Pages, Verdict};
use std::collections::HashSet;

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
    let mut pages = Pages::new(&lines);
    let mut cleaned = Cleaned::default();
    let mut told = HashSet::new();
    let mut apart = false;
    for (index, line) in lines.iter().enumerate() {
        apart |= line.apart;
        let verdict = pages.judge(index);
        match verdict {
            Verdict::Stray(number) => {
                let stray = Subject::StrayNumber { number };
                cleaned.defects.push(stray.at(line.number, &line.text));
            }
            Verdict::Head(times) if told.insert(&line.text) => {
                let head = Subject::RunningHead { times };
                cleaned.defects.push(head.at(line.number, &line.text));
            }
            Verdict::Head(_) | Verdict::Page | Verdict::Paper => {}
        }
        if matches!(verdict, Verdict::Paper | Verdict::Stray(_)) {
            let line = line.clone();
            cleaned.lines.push(Line { apart, ..line });
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
