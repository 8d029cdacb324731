//! Words that are no formal text, in as many languages as somebody wrote them in: one is the original, the others are
//! translations of it, and fall behind when it is changed and they are not.

use crate::participation::form::LANGUAGES;
use crate::{Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The same words in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InLanguages {
    /// The language they were written in; the others are translations of it.
    pub original: String,
    /// By language: paragraphs, an empty line between two.
    pub words: BTreeMap<String, String>,
}

/// Where words stand in a language.
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

impl InLanguages {
    /// The words in a language, or in the one they were written in: the language they are in, and the words.
    pub fn best(&self, code: &str) -> Option<(&str, &str)> {
        [code, &self.original].into_iter().find_map(|code| {
            let (code, words) = self.words.get_key_value(code)?;
            Some((code.as_str(), words.as_str()))
        })
    }

    /// Refuses an original that is not there, languages nobody reads here, and what is empty or too long. `field` tells the
    /// page where to show it.
    pub(crate) fn sound(&self, field: &'static str, most: usize) -> Result<(), Refusal> {
        let known = |code: &String| LANGUAGES.contains(&code.as_str());
        if !known(&self.original) || !self.words.keys().all(known) {
            return Err(Refusal::new("refused-no-such-language"));
        }
        if !self.words.contains_key(&self.original) {
            return Err(Refusal::new("refused-adopted-without-original"));
        }
        self.words.values().try_for_each(|words| {
            if words.trim().is_empty() {
                return Err(Refusal::new("refused-text-missing").with("field", field));
            }
            written::text(field, words, most)
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
    pub(crate) fn behind(&self, before: Option<(&Self, &[String])>) -> Vec<String> {
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

    fn text(words: &[(&str, &str)]) -> InLanguages {
        InLanguages {
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
    fn words_have_their_original_and_no_language_nobody_reads() {
        let key = |text: InLanguages| {
            let sound = text.sound("digest", 100);
            sound.map_or_else(|no| no.key, |()| "fine")
        };
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

    #[test]
    fn whoever_reads_another_language_gets_the_original() {
        let text = text(&[("en", "one"), ("fr", "un")]);
        assert_eq!(text.best("fr"), Some(("fr", "un")));
        assert_eq!(text.best("zh"), Some(("en", "one")));
    }
}
