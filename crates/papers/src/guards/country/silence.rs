//! Where the name of a State is no finding (the exceptions of rule 40).

use super::super::folded::{Folded, folded};
use super::super::phrases::is_whole;
use super::super::{Chair, Circumstances, Passage};
use super::forms::{Form, Sense};
use std::ops::Range;
use words::Lang;

/// A Chair's State stands at most this many bytes behind the name, office between them included.
const FAR: usize = 240;

/// What keeps the guard silent in one passage.
pub(super) struct Silence<'a> {
    text: &'a str,
    host: Option<&'a str>,
    /// Where nothing that stands inside or across speaks of a State.
    ranges: Vec<Range<usize>>,
    /// Where a Chair is named, with the State, if it is known.
    chairs: Vec<(usize, Option<&'a str>)>,
    of: &'static [&'static str],
}

impl<'a> Silence<'a> {
    pub(super) fn new(
        passage: &Passage<'_>,
        text: &'a Folded,
        circumstances: &Circumstances<'a>,
        organizations: &[Range<usize>],
        silent: &[(Range<usize>, &Form)],
    ) -> Self {
        let text = text.as_str();
        let mut ranges: Vec<Range<usize>> = silent.iter().map(|(range, _)| range.clone()).collect();
        ranges.extend(organizations.iter().cloned());
        ranges.extend(addresses(text));
        Self {
            text,
            host: circumstances.host,
            ranges,
            chairs: circumstances
                .chairs
                .iter()
                .flat_map(|chair| named(text, chair))
                .collect(),
            of: of(passage.language),
        }
    }

    /// Whether what stands here is no finding. `forms`: all that it could be.
    pub(super) fn covers(&self, range: &Range<usize>, forms: &[&Form]) -> bool {
        let apart = |other: &Range<usize>| other.end <= range.start || range.end <= other.start;
        self.ranges.iter().any(|other| !apart(other))
            || forms.iter().any(|form| {
                let at_host = form.sense == Sense::City && Some(form.state) == self.host;
                at_host || (form.sense == Sense::Name && self.is_chairs(range, form.state))
            })
    }

    /// "Mr. X, Adviser (Mexico)", "Ms. Y of Mexico": in the sentence that names the Chair.
    fn is_chairs(&self, range: &Range<usize>, state: &str) -> bool {
        let before = self.text[..range.start].trim_end();
        let bracket = before.ends_with(['(', '（']);
        let follows = self.of.iter().any(|of| {
            before
                .strip_suffix(of)
                .is_some_and(|rest| rest.ends_with(' '))
        });
        (bracket || follows)
            && self.chairs.iter().any(|(behind, known)| {
                let between = self.text.get(*behind..range.start);
                known.is_none_or(|known| known == state)
                    && between.is_some_and(|text| text.len() <= FAR && !ends_sentence(text))
            })
    }
}

/// The words between an office and its State.
const fn of(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["of", "of the"],
        Lang::Fr => &["de", "du", "des", "de la", "d'", "de l'"],
        Lang::Es => &["de", "del", "de los", "de las", "de la"],
        Lang::Ar | Lang::Ru | Lang::Zh => &[],
    }
}

/// Where the text names a Chair: behind each place of the last name.
fn named<'a>(text: &str, chair: &Chair<'a>) -> Vec<(usize, Option<&'a str>)> {
    let name = folded(chair.name);
    let last = name.split(' ').next_back().unwrap_or_default();
    if last.chars().count() < 2 {
        return Vec::new();
    }
    text.match_indices(last)
        .map(|(at, word)| at..at + word.len())
        .filter(|range| is_whole(text, range) || !last.is_ascii())
        .map(|range| (range.end, chair.state))
        .collect()
}

/// Whether a sentence ends in a stretch of text; a full stop behind one or two letters is an abbreviation.
fn ends_sentence(text: &str) -> bool {
    text.contains(['。', '؟', '!', '?'])
        || text.match_indices(". ").any(|(at, _)| {
            let word = super::before(text, at);
            word.chars().count() > 2
        })
}

/// The stretches without white space that are addresses on the web or by e-mail.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut found = Vec::new();
    for chunk in text.split(' ') {
        if chunk.contains("://") || chunk.contains("www.") || chunk.contains('@') {
            found.push(at..at + chunk.len());
        }
        at += chunk.len() + 1;
    }
    found
}
