//! The form of what was read: the rules on texts, told by line.
//!
//! The rules themselves are in [`crate::rules`]; this file knows which line a finding stands on, and that what the
//! reader has told with more to say is not told again.

use super::clean::Line;
use super::defects::{Defect, DefectKind, Subject};
use super::links;
use super::notes::Woven;
use super::running::Running;
use super::shape::{Foot, Heading};
use super::slips::{self, tense};
use crate::rules::{self, Checked, Context, Kind, Place, Rule, Slip};
use crate::{Byline, Paper};
use std::collections::{HashMap, HashSet};
use words::Lang;

/// A paragraph of this series has up to some 1,500 bytes. What is far longer is no paragraph, and is not checked.
const LONGEST: usize = 8 * 1024;

/// Four times the words that rule S6 allows.
const LONGEST_PAPER: usize = 256 * 1024;

/// All texts of a paper with their lines.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// The lines above the first heading.
    masthead: Vec<Line>,
    titles: Vec<Running>,
    headings: Vec<Running>,
    notes: Vec<Running>,
    paragraphs: Vec<Running>,
    subparagraphs: Vec<Running>,
    /// How many paragraphs stand above the second heading: the introduction.
    introduction: usize,
}

impl Texts {
    pub(super) fn new(
        masthead: &[Line],
        title: &Running,
        item_title: &Running,
        headings: &[Heading],
        notes: &[Foot],
    ) -> Self {
        Self {
            masthead: masthead.to_vec(),
            titles: vec![item_title.clone(), title.clone()],
            headings: headings
                .iter()
                .map(|heading| heading.text.clone())
                .collect(),
            notes: notes.iter().map(|note| note.text.clone()).collect(),
            introduction: headings.get(1).map_or(usize::MAX, |heading| heading.above),
            ..Self::default()
        }
    }

    pub(super) fn add(&mut self, paragraphs: &[Woven], subparagraphs: &[Vec<Woven>]) {
        self.paragraphs = paragraphs.iter().map(|woven| woven.text.clone()).collect();
        self.subparagraphs = subparagraphs
            .iter()
            .flatten()
            .map(|woven| woven.text.clone())
            .collect();
    }

    /// Whether the rules on the paper as a whole can be applied: nothing in it is longer than papers have it.
    fn are_of_a_paper(&self) -> bool {
        let all = || self.everything().map(|(_, text)| text.as_str().len());
        all().all(|length| length <= LONGEST) && all().sum::<usize>() <= LONGEST_PAPER
    }

    fn everything(&self) -> impl Iterator<Item = (Kind, &Running)> {
        let titles = self.titles.iter().map(|text| (Kind::Title, text));
        let headings = self.headings.iter().map(|text| (Kind::Heading, text));
        let notes = self.notes.iter().map(|text| (Kind::Note, text));
        let running = self
            .paragraphs
            .iter()
            .chain(&self.subparagraphs)
            .map(|text| (Kind::Running, text));
        titles.chain(headings).chain(notes).chain(running)
    }
}

/// Adds what breaks a rule of form to the defects of a paper, and puts them in the order of the lines.
pub(super) fn check(paper: &Paper, texts: &Texts, mut defects: Vec<Defect>) -> Vec<Defect> {
    // What the reader itself has told of some words under a rule is not told again by the rule.
    let mut told: HashMap<(usize, Rule), Vec<String>> = HashMap::new();
    for defect in &defects {
        if let Some(rule) = defect.rule {
            let words = told.entry((defect.line, rule)).or_default();
            words.push(defect.excerpt.clone());
        }
    }
    let mut found = Vec::new();
    for (kind, text) in texts.everything() {
        if text.as_str().len() > LONGEST {
            defects.push(Subject::TooLong.at(text.first_line(), text.as_str()));
        } else {
            forms(kind, text, &mut found);
        }
    }
    if matches!(
        paper.byline,
        Byline::SummaryByChair | Byline::SummaryByCoChairs
    ) {
        let reported = texts.paragraphs.iter().skip(texts.introduction);
        reported
            .filter(|text| text.as_str().len() <= LONGEST)
            .for_each(|text| tense(text, &mut found));
    }
    if texts.are_of_a_paper() {
        found.extend(of_paper(paper, texts));
    }
    found.retain(|defect| {
        let told = defect.rule.and_then(|rule| told.get(&(defect.line, rule)));
        let same =
            |words: &String| words.contains(&defect.excerpt) || defect.excerpt.contains(words);
        !told.is_some_and(|told| told.iter().any(same))
    });
    defects.extend(found);
    ordered(defects)
}

/// The rules on one text.
fn forms(kind: Kind, text: &Running, found: &mut Vec<Defect>) {
    let linked = kind == Kind::Note && links::start(text.as_str()).is_some();
    // The rules on notes to links are the reader's own, and what is pasted around an address is not worded by anybody.
    let slips = rules::check_text(text.as_str(), Context::new(Lang::En, kind));
    found.extend(
        slips
            .iter()
            .filter(|slip| !linked || slip.rule == Rule::Sym)
            .map(|slip| of_slip(text, slip)),
    );
    if !linked {
        slips::told(text, found);
    }
}

fn ordered(mut defects: Vec<Defect>) -> Vec<Defect> {
    let severity = |kind: DefectKind| kind as usize;
    defects.sort_by_key(|defect| (defect.line, defect.rule, severity(defect.kind)));
    let mut seen = HashSet::new();
    defects.retain(|defect| {
        seen.insert((
            defect.line,
            defect.rule,
            defect.message().key,
            defect.excerpt.clone(),
        ))
    });
    defects
}

fn of_slip(text: &Running, slip: &Slip) -> Defect {
    let words = text.as_str().get(slip.range.clone()).unwrap_or_default();
    let statement = slip.rule.statement();
    let defect = Subject::Style {
        rule: slip.rule,
        statement,
    }
    .at(text.line_at(slip.range.start), words);
    match &slip.proposal {
        Some(proposal) => defect.propose(proposal.clone()),
        None => defect,
    }
}

/// What only shows when the whole paper is read.
fn of_paper(paper: &Paper, texts: &Texts) -> Vec<Defect> {
    // Told by the reader itself, with more to say: single headings, notes, tenses, the word for a gathering.
    const OWN: [Rule; 5] = [Rule::S4, Rule::F4, Rule::F6, Rule::W14, Rule::N8a];
    let findings = rules::check(paper).into_iter();
    findings
        .filter_map(|finding| {
            let text = match finding.place {
                Place::Paragraph(number) => texts.paragraphs.get(number.wrapping_sub(1)),
                Place::Footnote(number) => texts.notes.get(number.wrapping_sub(1)),
                Place::Title => texts.titles.last(),
                Place::Heading(_) => texts.headings.first(),
                Place::Masthead | Place::Table(_) | Place::Paper => None,
            };
            let above = |words: &str| {
                let line = texts.masthead.iter().find(|line| line.text.contains(words));
                line.map_or(1, |line| line.number)
            };
            let line_of =
                |words: &str| text.map_or_else(|| above(words), |text| text.line_of(words));
            if finding.rule == Rule::W9 && finding.excerpt.contains(SHORT_FORM) {
                let undefined = Subject::ShortFormUndefined {
                    short: SHORT_FORM.to_owned(),
                };
                return Some(undefined.at(line_of(SHORT_FORM), SHORT_FORM));
            }
            if finding.rule.checked() != Checked::InPaper || OWN.contains(&finding.rule) {
                return None;
            }
            let line = line_of(
                finding
                    .excerpt
                    .trim_start_matches("… ")
                    .trim_end_matches(" …"),
            );
            let statement = finding.rule.statement();
            let defect = Subject::Style {
                rule: finding.rule,
                statement,
            }
            .at(line, &finding.excerpt);
            Some(match finding.proposal {
                Some(proposal) => defect.propose(proposal),
                None => defect,
            })
        })
        .collect()
}

/// The short form that the series introduces in its first footnote (rule W9).
const SHORT_FORM: &str = "UNTOC review mechanism";
