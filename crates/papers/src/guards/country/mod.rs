//! Guard: no specific country (rule 40).
//!
//! It finds names, short and formal, adjectives and the people they stand for, and cities by which texts speak of a
//! State. It is silent where the name speaks of no State (`silent.tsv`), at the host of the meeting, at what the Chair
//! comes from, and inside the names of organizations. What was given up: telling Jordan the country from Jordan the
//! person. A human reads every finding.

mod forms;
mod russian;
mod silence;
mod table;

use super::finding::{Finding, Matter, StateNamed};
use super::folded::Folded;
use super::phrases::{after, before, longest, word_before};
use super::{Circumstances, Passage};
use forms::{Form, Sense};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;
use table::Countries;
use words::Lang;

/// What names a State in a passage. `organizations`: where organizations stand in the folded text.
pub(super) fn check(
    passage: &Passage<'_>,
    folded: &Folded,
    circumstances: &Circumstances<'_>,
    organizations: &[Range<usize>],
) -> Vec<Finding> {
    let countries = table::of(passage.language);
    let words = Words {
        passage,
        folded,
        countries,
        starts: OnceCell::new(),
    };
    let found = countries
        .phrases
        .occurrences(folded.as_str(), |range, form| words.fit(range, form));
    let (silent, named): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(_, form)| form.sense == Sense::Silent);
    let silence = silence::Silence::new(passage, folded, circumstances, organizations, &silent);
    // Two States may share a form: both are told.
    let mut findings: Vec<Finding> = Vec::new();
    for (range, _) in longest(
        named
            .iter()
            .map(|(range, form)| (range.clone(), form))
            .collect(),
    ) {
        let same = named.iter().filter(|(other, _)| *other == range);
        let forms: Vec<&Form> = same.map(|(_, form)| *form).collect();
        let Some(first) = forms.first() else { continue };
        if silence.covers(&range, &forms) {
            continue;
        }
        let states: BTreeSet<&'static str> = forms.iter().map(|form| form.state).collect();
        let how = match first.sense {
            Sense::Adjective => StateNamed::Adjective,
            Sense::City => StateNamed::City,
            Sense::Name | Sense::Silent => StateNamed::Name,
        };
        let states = states.into_iter().collect();
        let matter = Matter::Country { states, how };
        let whole = range.start..range.end + words.ending(&range).len();
        findings.push(Finding::new(passage.text, folded.origin(&whole), matter));
    }
    findings
}

/// The words of a passage around what was found.
struct Words<'a> {
    passage: &'a Passage<'a>,
    folded: &'a Folded,
    countries: &'a Countries,
    /// Where words begin, for Chinese: made only when it is needed.
    starts: OnceCell<BTreeSet<usize>>,
}

impl Words<'_> {
    /// Whether a form stands at a place as a word of the language, with what may grow on it.
    fn fit(&self, range: &Range<usize>, form: &Form) -> bool {
        if self.passage.language == Lang::Zh {
            return self.fits_chinese(range, form);
        }
        let text = self.folded.as_str();
        form.prefixes.contains(&before(text, range.start))
            && form.endings.contains(&after(text, range.end))
            && (!form.needs_sign || self.has_sign(range.start))
    }

    /// What grows on the form that stands here.
    fn ending(&self, range: &Range<usize>) -> &str {
        match self.passage.language {
            Lang::Zh => "",
            _ => after(self.folded.as_str(), range.end),
        }
    }

    /// A word that means something else more often counts only behind a sign: "Republic of", "in".
    fn has_sign(&self, place: usize) -> bool {
        let text = self.folded.as_str();
        let word_start = place - before(text, place).len();
        let previous = word_before(text, word_start).to_lowercase();
        let bare = previous.strip_prefix('و').unwrap_or(&previous);
        self.countries.signs.contains(bare)
    }

    /// Two characters stand together by chance across words (法国 in 司法国际合作): they must begin a word.
    fn fits_chinese(&self, range: &Range<usize>, form: &Form) -> bool {
        if form.sense == Sense::Silent || form.characters > 2 {
            return true;
        }
        let starts = self.starts.get_or_init(|| {
            let terms = words::terms(Lang::Zh, self.passage.text);
            terms.into_iter().map(|term| term.start).collect()
        });
        starts.contains(&self.folded.origin(range).start)
    }
}

#[cfg(test)]
mod tests;
