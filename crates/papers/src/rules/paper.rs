//! The checks of a whole paper: every text in it, and what only shows when they are read together.

use super::reading::{Reading, Text};
use super::{Finding, Kind, Place, Rule, Settings, masthead, reported, together};
use crate::Paper;
use crate::write::{Block, Layout, numbering};

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
    whole(paper, &reading, &mut findings);
    reported::check(paper, &reading, &mut findings);
    length(paper, &reading, &mut findings);
    findings
}

/// What breaks a rule in no text alone: masthead, notes, headings, what shows when texts are read together. For a draft,
/// whose texts are checked one by one as they change and whose guards look at speech and length.
pub(crate) fn check_whole(paper: &Paper, settings: Settings) -> Vec<Finding> {
    let reading = Reading::of(paper, settings);
    let mut findings = Vec::new();
    masthead::check(paper, &mut findings);
    whole(paper, &reading, &mut findings);
    findings
}

fn whole(paper: &Paper, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    notes(reading, findings);
    headings(paper, findings);
    together::check(reading, findings);
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
    let layout = Layout::unbound(paper);
    let all: Vec<(&[usize], &str)> = layout
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { path, text, .. } => Some((path.as_slice(), text.as_ref())),
            _ => None,
        })
        .collect();
    for (path, text) in &all {
        let Some((place, above)) = path.split_last() else {
            continue;
        };
        let kin = |other: &[usize]| other.split_last().is_some_and(|(_, up)| up == above);
        if all.iter().filter(|(other, _)| kin(other)).count() == 1 {
            let label = numbering::heading(above.len(), place.saturating_sub(1));
            let (place, excerpt) = (Place::Heading(label), (*text).to_owned());
            findings.push(Finding {
                rule: Rule::S4,
                place,
                excerpt,
                proposal: None,
            });
        }
    }
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
        findings.push(Finding {
            rule: Rule::S6,
            place: Place::Paper,
            excerpt,
            proposal: None,
        });
    }
}

/// How many words a paper has, notes and headings included, as rule S6 counts them.
pub fn word_count(paper: &Paper) -> usize {
    Reading::of(paper, Settings::default())
        .texts
        .iter()
        .map(Text::count)
        .sum()
}
