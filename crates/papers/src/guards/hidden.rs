//! Guard: a passive without an agent where one speaker stands behind the sentence.
//!
//! "It was noted that …" reads as if many had noted it. The words are those of the tables: a helping verb, perhaps an
//! adverb, and a verb of saying.

use super::finding::{Finding, Matter};
use super::folded::{Folded, lowered};
use super::passage::Passage;
use super::phrases::{Phrases, Table};
use super::wording::{combined, lowered_words, words_of};
use words::Lang;

static PASSIVES: Table<()> = Table::new(passives);

fn passives(lang: Lang) -> Phrases<()> {
    let mut adverbs = lowered_words(lang, "passive-adverb");
    adverbs.push(String::new());
    let lists = [
        lowered_words(lang, "passive-helper"),
        adverbs,
        lowered_words(lang, "passive-verb"),
    ];
    let alone = words_of(lang, "passive-alone").map(lowered);
    let all = combined(lang, &lists).into_iter().chain(alone);
    Phrases::new(lang, all.map(|phrase| (phrase, ())))
}

pub(super) fn check(passage: &Passage<'_>, lowered: &Folded) -> Vec<Finding> {
    if passage.bound.iter().all(|bound| bound.speakers != 1) {
        return Vec::new();
    }
    let found = PASSIVES.of(passage.language).find(lowered);
    let places = found.into_iter().map(|(range, ())| lowered.origin(&range));
    places
        .filter_map(|range| {
            let bound = passage.bound_to(range.start)?;
            let matter = Matter::HiddenCount { of: bound.of };
            (bound.speakers == 1).then(|| Finding::new(passage.text, range, matter))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_passives() {
        for lang in Lang::ALL {
            assert!(PASSIVES.of(lang).is_built(), "{lang:?}");
        }
    }
}
