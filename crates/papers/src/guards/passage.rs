//! One text under the eyes of the guards.

use super::finding::Finding;
use super::folded::Folded;
use super::{Circumstances, country, hidden, length, person, quantifier, quotation, reported};
use std::ops::Range;
use words::Lang;

/// A text to look over: a comment, or one paragraph of a summary.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// The language it is written in.
    pub language: Lang,
    /// What kind of text it is.
    pub genre: Genre,
    /// The text, plain.
    pub text: &'a str,
    /// What its sentences rest on, as far as somebody bound them.
    pub bound: &'a [Bound],
}

/// What kind of text a passage is: it decides which guards look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Genre {
    /// A stakeholder's own text: who wrote it may speak as "we" and quote.
    Comment,
    /// A paragraph of a summary that states facts and rules, in their own tense.
    Introduction,
    /// A paragraph of a summary that reports what was said.
    Summary,
}

/// A stretch of a text and how many stand behind it. It carries counts only: who they are stays where the bindings are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The bytes of the text, a sentence as a rule.
    pub range: Range<usize>,
    /// How many different speakers said it.
    pub speakers: usize,
    /// Of how many who spoke on the item.
    pub of: usize,
}

impl Passage<'_> {
    /// What a place of the text rests on: of stretches inside one another, the shortest.
    pub(super) fn bound_to(&self, place: usize) -> Option<&Bound> {
        self.bound
            .iter()
            .filter(|bound| bound.range.contains(&place))
            .min_by_key(|bound| bound.range.len())
    }
}

/// More than this many findings of one passage help nobody.
const MOST: usize = 200;

/// What the guards find in a passage, in the order of the text.
pub fn check(passage: &Passage<'_>, circumstances: &Circumstances<'_>) -> Vec<Finding> {
    let folded = Folded::of(passage.text);
    let lowered = folded.lowered();
    let people = person::People::new(passage, &folded, &lowered, circumstances);
    let mut findings = country::check(passage, &folded, circumstances, people.organizations());
    findings.extend(people.findings(passage));
    findings.extend(length::of_passage(passage, circumstances.limits));
    if passage.genre != Genre::Comment {
        let quoted = quotation::quotations(passage.text);
        findings.extend(quotation::check(passage, &quoted, circumstances.limits));
        findings.extend(quantifier::check(passage, &lowered, circumstances.scale));
        findings.extend(hidden::check(passage, &lowered));
        findings.extend(reported::check(passage, &folded, &lowered, &quoted));
    }
    findings.sort_by_key(|finding| (finding.range.start, finding.guard(), finding.range.end));
    findings.truncate(MOST);
    findings
}
