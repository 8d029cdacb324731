//! The agreed wording of what stands around a text.
//!
//! The text itself is composed in agreed language, and then it is words. What stands around it is only known as facts
//! (a draft, a note by the secretariat, the original in English) until a writer prints it; so a paper carries the
//! wording that an installation has for these. A paper without any is printed in our own words.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use words::{Agreed, Lang, Value, say_with};

/// The phrases around a text that an installation may word: all those that do not depend on a symbol.
const AROUND: [&str; 11] = [
    "united-nations",
    "distr-general",
    "language-line",
    "original",
    "language-only",
    "conference-name",
    "note-by-the-secretariat",
    "summary-by-the-chair",
    "summary-by-the-co-chairs",
    "draft-not-official",
    "informal-not-official",
];

/// An installation's wording of what stands around a text, by the key of the phrase, where it is not ours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording(BTreeMap<String, String>);

impl Wording {
    /// What agreed language says otherwise around a paper with this original. A blank wording is none: no file can take
    /// the warning from a draft.
    pub fn of(agreed: &Agreed, original: Lang) -> Self {
        let values = [("language", Value::from(original.code()))];
        let worded = AROUND.into_iter().filter_map(|key| {
            let said = agreed.say(key, &values);
            let ours = say_with(agreed.lang(), key, &values);
            (said != ours && !said.trim().is_empty()).then(|| (key.to_owned(), said))
        });
        Self(worded.collect())
    }

    /// Whether all is in our own words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The installation's wording of a phrase, or ours.
    pub(crate) fn say(&self, language: Lang, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let own = self.0.get(key).cloned();
        own.unwrap_or_else(|| say_with(language, key, values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_worded_otherwise_is_carried() {
        let file = "language-only = Only in { $language }\nunited-nations = United Nations\nnote-title = Tides\n";
        let agreed = Agreed::with_overrides(Lang::En, file).unwrap();
        let wording = Wording::of(&agreed, Lang::Fr);
        assert_eq!(wording.0.len(), 1, "{wording:?}");
        assert_eq!(wording.say(Lang::En, "language-only", &[]), "Only in fr");
        assert_eq!(
            wording.say(Lang::En, "united-nations", &[]),
            "United Nations"
        );
        assert!(Wording::of(&Agreed::new(Lang::En), Lang::En).is_empty());
    }

    #[test]
    fn a_blank_wording_takes_no_warning_from_a_draft() {
        let agreed = Agreed::with_overrides(Lang::En, "draft-not-official = { \" \" }\n").unwrap();
        assert!(Wording::of(&agreed, Lang::En).is_empty());
    }
}
