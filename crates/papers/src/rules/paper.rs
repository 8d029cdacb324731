//! The checks of a whole paper: every text in it, and what only shows when they are read together.

use super::reading::{Reading, Text};
use super::{Finding, Kind, Place, Rule, Settings, masthead, reported, together};
use crate::{Paper, Section};

/// Everything in a paper that breaks a rule, with the default settings, in the order of the paper.
pub fn check(paper: &Paper) -> Vec<Finding> {
    check_with(paper, Settings::default())
}

/// Everything in a paper that breaks a rule: masthead first, what concerns the paper as a whole last.
pub fn check_with(paper: &Paper, settings: Settings) -> Vec<Finding> {
    let reading = Reading::of(paper, settings);
    let mut findings = Vec::new();
    masthead::check(paper, &mut findings);
    for text in &reading.texts {
        findings.extend(text.slips().into_iter().map(|slip| text.finding(slip)));
    }
    notes(&reading, &mut findings);
    headings(paper, &mut findings);
    together::check(&reading, &mut findings);
    reported::check(paper, &reading, &mut findings);
    length(paper, &reading, &mut findings);
    findings
}

/// F4 and F6, as far as the text of a note does not show them.
fn notes(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    for note in reading.texts.iter().filter(|text| text.kind == Kind::Note) {
        if note.words.trim().is_empty() {
            findings.push(note.whole(Rule::F4));
        }
        let broken = note.links.iter().any(|link| link.target.is_none());
        if broken || note.links.len() > 1 {
            findings.push(note.whole(Rule::F6));
        }
    }
}

/// S4: a heading that stands alone at its level.
fn headings(paper: &Paper, findings: &mut Vec<Finding>) {
    fn lone(sections: &[Section], findings: &mut Vec<Finding>, label: &dyn Fn(usize) -> String) {
        let headed: Vec<&Section> = sections.iter().filter(|section| !section.heading.is_empty()).collect();
        if let [only] = headed.as_slice() {
            findings.push(Finding {
                rule: Rule::S4,
                place: Place::Heading(label(0)),
                excerpt: only.heading.clone(),
                proposal: None,
            });
        }
        for section in sections {
            lone(&section.subsections, findings, &|index| crate::write::numbering::subsection(index));
        }
    }
    lone(&paper.sections, findings, &|index| crate::write::numbering::section(index));
}

/// S6: the number of words, notes and headings included.
fn length(paper: &Paper, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let limit = match paper.byline {
        crate::Byline::NoteBySecretariat => 8_500,
        _ => 10_700,
    };
    let count = reading.texts.iter().map(Text::count).sum::<usize>();
    if count > limit {
        let excerpt = format!("{count} words, {limit} allowed");
        findings.push(Finding { rule: Rule::S6, place: Place::Paper, excerpt, proposal: None });
    }
}

/// How many words a paper has, notes and headings included, as rule S6 counts them.
pub fn word_count(paper: &Paper) -> usize {
    Reading::of(paper, Settings::default()).texts.iter().map(Text::count).sum()
}
