//! Guard: a summary reports speech, in the past and the third person.
//!
//! Rule W14 asks the same of English papers as a whole ([`crate::rules`]); this looks at a single paragraph while it is
//! written, in six languages, as far as single words tell. Chinese verbs have no tense: there the guard knows words of
//! the future only.

use super::finding::{Finding, Matter};
use super::folded::Folded;
use super::phrases::{Phrases, Table};
use super::wording::{combined, lowered_words};
use super::{Genre, Passage};
use std::ops::Range;
use words::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slip {
    FirstPerson,
    Present,
    Future,
}

static SLIPS: Table<Slip> = Table::new(slips);

fn slips(lang: Lang) -> Phrases<Slip> {
    let kind = |kind: &str, slip| {
        let words = lowered_words(lang, kind).into_iter();
        words.map(move |word| (word, slip))
    };
    // "stress" is a noun as well: some verbs count behind those who speak only.
    let speaking = combined(
        lang,
        &[
            lowered_words(lang, "speakers"),
            lowered_words(lang, "present-of-speakers"),
        ],
    );
    let all = kind("first-person", Slip::FirstPerson)
        .chain(kind("present", Slip::Present))
        .chain(kind("future", Slip::Future))
        .chain(speaking.into_iter().map(|words| (words, Slip::Present)))
        .filter(|(words, _)| !words.is_empty());
    Phrases::new(lang, all)
}

/// The first person in a summary, and in what reports speech the wrong tense; nothing inside quotations.
pub(super) fn check(
    passage: &Passage<'_>,
    folded: &Folded,
    lowered: &Folded,
    quoted: &[Range<usize>],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (range, slip) in SLIPS.of(passage.language).find(lowered) {
        let range = lowered.origin(&range);
        let outside = quoted
            .iter()
            .all(|quoted| range.end <= quoted.start || quoted.end <= range.start);
        let matter = match slip {
            Slip::FirstPerson => Matter::FirstPerson,
            Slip::Present | Slip::Future if passage.genre != Genre::Summary => continue,
            Slip::Present => Matter::Present,
            Slip::Future => Matter::Future,
        };
        if outside && !is_other_word(passage.language, folded, &range, *slip) {
            findings.push(Finding::new(passage.text, range, matter));
        }
    }
    findings
}

/// "US" is no "us", and "Will" behind a small letter no "will".
fn is_other_word(lang: Lang, folded: &Folded, range: &Range<usize>, slip: Slip) -> bool {
    if lang != Lang::En {
        return false;
    }
    let at = folded.within(range);
    let word = folded.as_str().get(at).unwrap_or_default();
    match slip {
        Slip::FirstPerson => word == "US",
        Slip::Future => word.starts_with(char::is_uppercase),
        Slip::Present => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_table() {
        for lang in Lang::ALL {
            assert!(SLIPS.of(lang).is_built(), "{lang:?}");
        }
    }
}
