//! Guard: the word for how many beside the number of speakers bound.

mod in_words;

use super::finding::{Finding, Matter};
use super::folded::Folded;
use super::language::PerLanguage;
use super::passage::Passage;
use super::phrases::{Table, after, next_word};
use super::wording::{lowered_words, phrases};
use mechanism::summary::{Level, Scale};
use std::ops::Range;
use words::Lang;

pub use in_words::steps_in_words;
pub(super) use in_words::{level_in_words, told_in_words};

/// The words for each level.
static QUANTIFIERS: Table<Level> = Table::new(|lang| {
    phrases(
        lang,
        &[
            ("one", Level::One),
            ("some", Level::Some),
            ("several", Level::Several),
            ("many", Level::Many),
            ("most", Level::Most),
            ("all", Level::All),
        ],
    )
});

/// How many small words may stand between "many" and "speakers": "many of the other speakers".
const BETWEEN: usize = 3;

/// Where a word counts speakers and the scale would have chosen another for the number bound.
pub(super) fn check(passage: &Passage<'_>, lowered: &Folded, scale: Scale) -> Vec<Finding> {
    if passage.bound.is_empty() {
        return Vec::new();
    }
    let lang = passage.language;
    let around = AROUND.of(lang);
    let found = QUANTIFIERS.of(lang).find(lowered);
    found
        .into_iter()
        .filter_map(|(range, &said)| {
            let whole = around.with_noun(lang, lowered.as_str(), &range)?;
            let place = lowered.origin(&whole);
            let bound = passage.bound_to(place.start)?;
            let would = scale.level(bound.speakers, bound.of)?;
            let matter = Matter::Quantifier {
                said,
                scale: would,
                speakers: bound.speakers,
                of: bound.of,
                under: scale,
            };
            (said != would).then(|| Finding::new(passage.text, place, matter))
        })
        .collect()
}

/// The words around a quantifier.
struct Around {
    /// Those who speak.
    nouns: Vec<String>,
    /// What may stand between.
    small: Vec<String>,
}

static AROUND: PerLanguage<Around> = PerLanguage::new(|lang| Around {
    nouns: lowered_words(lang, "speakers"),
    small: lowered_words(lang, "between"),
});

impl Around {
    /// The quantifier with the speakers it counts; `None` where it counts something else ("some of its countries").
    fn with_noun(&self, lang: Lang, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
        let Self { nouns, small } = self;
        if lang == Lang::Zh {
            let mut rest = text.get(range.end..)?;
            for word in small {
                rest = rest.strip_prefix(word.as_str()).unwrap_or(rest);
            }
            let noun = nouns.iter().find(|noun| rest.starts_with(noun.as_str()))?;
            return Some(range.start..text.len() - rest.len() + noun.len());
        }
        let mut end = range.end;
        for _ in 0..=BETWEEN {
            let (start, word) = next_word(text, end)?;
            // Words with an apostrophe or a hyphen go on behind it: "non-governmental".
            let mut behind = start + word.len();
            while text[behind..].starts_with(['-', '\'']) {
                behind += 1;
                behind += after(text, behind).len();
            }
            let word = text.get(start..behind)?;
            if nouns.iter().any(|noun| noun == word) {
                return Some(range.start..behind);
            }
            if !small.iter().any(|known| known == word) {
                return None;
            }
            end = behind;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_words_for_every_level() {
        for lang in Lang::ALL {
            assert!(QUANTIFIERS.of(lang).is_built());
            for kind in ["one", "some", "several", "many", "most", "all", "speakers"] {
                assert!(!lowered_words(lang, kind).is_empty(), "{lang:?} {kind}");
            }
        }
    }
}
