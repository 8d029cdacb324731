//! The digest and where its report is.

use crate::participation::form::LANGUAGES;
use crate::{PaperId, Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most characters of a digest in one language: two pages. Whoever wants more reads the report.
pub const LONGEST_DIGEST: usize = 6_000;
/// The most characters of an address.
const LONGEST_ADDRESS: usize = 500;

/// Where the adopted report is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Report {
    /// A paper of this record.
    Paper(PaperId),
    /// An address elsewhere.
    Address(String),
}

impl Report {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        let Self::Address(address) = self else {
            return Ok(());
        };
        written::address("address", address, LONGEST_ADDRESS)
    }
}

/// What the vault holds of a digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdoptedText {
    /// The report.
    pub report: Report,
    /// The language it was written in; the others are translations of it.
    pub original: String,
    /// The digest, by language: paragraphs, an empty line between two.
    pub words: BTreeMap<String, String>,
}

/// Where the digest stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageState {
    /// It is the original.
    Original,
    /// It says what the original says.
    Translated,
    /// The original was changed since, and this was not.
    Behind,
    /// There is none yet.
    Missing,
}

impl LanguageState {
    /// As in keys of words: `adopted-state-behind`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Translated => "translated",
            Self::Behind => "behind",
            Self::Missing => "missing",
        }
    }
}

impl AdoptedText {
    /// Refuses an original that is not there, and languages nobody reads here.
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        self.report.sound()?;
        let known = |code: &String| LANGUAGES.contains(&code.as_str());
        if !known(&self.original) || !self.words.keys().all(known) {
            return Err(Refusal::new("refused-no-such-language", "issue 4"));
        }
        if !self.words.contains_key(&self.original) {
            return Err(Refusal::new("refused-adopted-without-original", "issue 4"));
        }
        self.words.values().try_for_each(|words| {
            if words.trim().is_empty() {
                return Err(
                    Refusal::new("refused-text-missing", "design 6").with("field", "digest")
                );
            }
            written::text("digest", words, LONGEST_DIGEST)
        })
    }

    /// Where each of the six languages stands.
    pub fn states(&self, behind: &[String]) -> Vec<(&'static str, LanguageState)> {
        let of = |code: &str| match self.words.contains_key(code) {
            false => LanguageState::Missing,
            true if code == self.original => LanguageState::Original,
            true if behind.iter().any(|language| language == code) => LanguageState::Behind,
            true => LanguageState::Translated,
        };
        LANGUAGES.iter().map(|code| (*code, of(code))).collect()
    }

    /// The translations that have fallen behind, when this follows `before`: those that stand as they stood while the
    /// original does not, and those that were behind and still stand as they stood.
    pub(super) fn behind(&self, before: Option<(&Self, &[String])>) -> Vec<String> {
        let Some((old, were)) = before else {
            return Vec::new();
        };
        let changed = self.original != old.original
            || self.words.get(&self.original) != old.words.get(&self.original);
        let translations = self
            .words
            .iter()
            .filter(|(code, _)| **code != self.original);
        translations
            .filter(|(code, words)| old.words.get(*code) == Some(*words))
            .filter(|(code, _)| changed || were.contains(*code))
            .map(|(code, _)| code.clone())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &[(&str, &str)]) -> AdoptedText {
        AdoptedText {
            report: Report::Address("https://example.org/report".into()),
            original: "en".into(),
            words: words
                .iter()
                .map(|(code, said)| ((*code).to_owned(), (*said).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn a_translation_falls_behind_when_only_the_original_changed() {
        let old = text(&[("en", "one"), ("fr", "un"), ("es", "uno")]);
        let new = text(&[("en", "two"), ("fr", "deux"), ("es", "uno")]);
        let behind = new.behind(Some((&old, &[])));
        assert_eq!(behind, ["es"]);
        // It stays behind until it is changed itself.
        assert_eq!(new.behind(Some((&new, &behind))), ["es"]);
        let mended = text(&[("en", "two"), ("fr", "deux"), ("es", "dos")]);
        assert!(mended.behind(Some((&new, &behind))).is_empty());
        assert!(old.behind(None).is_empty());
        let states = new.states(&behind);
        assert!(states.contains(&("es", LanguageState::Behind)));
        assert!(states.contains(&("ru", LanguageState::Missing)));
        assert!(states.contains(&("fr", LanguageState::Translated)));
        assert!(states.contains(&("en", LanguageState::Original)));
    }

    #[test]
    fn an_address_is_one_that_can_be_opened_safely() {
        let key = |address: &str| {
            let sound = Report::Address(address.to_owned()).sound();
            sound.map_or_else(|no| no.key, |()| "fine")
        };
        assert_eq!(key("https://docs.example.org/report?l=en"), "fine");
        for wrong in [
            "http://example.org/report",
            "javascript:alert(1)",
            "https://user:pass@example.org/",
            "https://localhost/",
            "https:///report",
            "https://example.org/a b",
        ] {
            assert_eq!(key(wrong), "refused-no-website", "{wrong}");
        }
    }

    #[test]
    fn a_digest_has_its_original_and_no_language_nobody_reads() {
        let key = |text: AdoptedText| text.sound().map_or_else(|no| no.key, |()| "fine");
        assert_eq!(key(text(&[("en", "Something.")])), "fine");
        assert_eq!(
            key(text(&[("fr", "Chose.")])),
            "refused-adopted-without-original"
        );
        assert_eq!(
            key(text(&[("en", "a"), ("xx", "b")])),
            "refused-no-such-language"
        );
        assert_eq!(key(text(&[("en", " ")])), "refused-text-missing");
    }
}
