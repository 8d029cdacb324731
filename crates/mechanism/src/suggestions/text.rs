//! The words of suggestions and of the references that follow them: the secretariat's own, in as many languages as it has.

use crate::participation::form::LANGUAGES;
use crate::{Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most characters of a suggestion's title.
pub(super) const LONGEST_TITLE: usize = 120;
/// The most characters of its text: three or four sentences.
pub(super) const LONGEST_TEXT: usize = 800;
/// The most characters of what a reference says of a document: one sentence.
pub(super) const LONGEST_LINE: usize = 300;
/// The most characters of a document's title.
pub(super) const LONGEST_DOCUMENT: usize = 300;
/// The most characters of a symbol.
const LONGEST_SYMBOL: usize = 60;
/// The most characters of an address.
const LONGEST_ADDRESS: usize = 500;
/// The most warnings that are let be in one wording: with more, other words are needed.
pub(super) const MOST_WAIVED: usize = 30;
/// The most characters that name a warning.
const LONGEST_FINDING: usize = 200;
/// The most characters of a reason.
pub(super) const LONGEST_REASON: usize = 400;

/// A title and a few sentences, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worded {
    /// What is suggested, as a heading.
    pub title: String,
    /// The same in a few sentences.
    pub text: String,
}

/// What the vault holds of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionText {
    /// The language it was written in; the others are translations of it.
    pub original: String,
    /// Its words, by language.
    pub words: BTreeMap<String, Worded>,
}

impl SuggestionText {
    /// The words in a language, or in the one they were written in: the language they are in, and they.
    pub fn in_language(&self, code: &str) -> Option<(&str, &Worded)> {
        chosen(&self.words, &self.original, code)
    }

    pub(super) fn sound(&self) -> Result<(), Refusal> {
        languages(&self.original, self.words.keys())?;
        self.words.values().try_for_each(|words| {
            written::line("title", &words.title, LONGEST_TITLE)?;
            missing("text", &words.text)?;
            written::text("text", &words.text, LONGEST_TEXT)
        })
    }
}

/// What the vault holds of a reference to a later document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferenceText {
    /// The document's title, as far as it has one, in the language named beside it.
    pub document: String,
    /// The language of that title.
    pub language: String,
    /// Its symbol, where it has one; never invented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The language the line was written in.
    pub original: String,
    /// What the document says of the matter, in one neutral sentence, by language.
    pub says: BTreeMap<String, String>,
}

impl ReferenceText {
    /// The line in a language, or in the one it was written in.
    pub fn in_language(&self, code: &str) -> Option<(&str, &str)> {
        chosen(&self.says, &self.original, code).map(|(code, line)| (code, line.as_str()))
    }

    pub(super) fn sound(&self) -> Result<(), Refusal> {
        written::line("document", &self.document, LONGEST_DOCUMENT)?;
        known(&self.language)?;
        if let Some(symbol) = &self.symbol {
            written::line("symbol", symbol, LONGEST_SYMBOL)?;
        }
        if let Some(address) = &self.address {
            written::address("address", address, LONGEST_ADDRESS)?;
        }
        languages(&self.original, self.says.keys())?;
        self.says
            .values()
            .try_for_each(|line| written::line("says", line, LONGEST_LINE))
    }
}

/// Why an entry was withdrawn, for whoever comes to its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawalReason {
    /// The language it is written in.
    pub language: String,
    /// The reason.
    pub text: String,
}

impl WithdrawalReason {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        known(&self.language)?;
        written::line("reason", &self.text, LONGEST_REASON)
    }
}

/// A warning of the guards that an officer let be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waived {
    /// Which: a guard and what it found, `country:mexico`.
    pub finding: String,
    /// Why.
    pub reason: String,
}

/// What the vault holds of the warnings that were let be in one wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Waivers(pub(crate) Vec<Waived>);

impl Waivers {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        if self.0.len() > MOST_WAIVED {
            return Err(Refusal::new("refused-suggestion-waivers").with("most", MOST_WAIVED));
        }
        self.0.iter().try_for_each(|one| {
            written::line("finding", &one.finding, LONGEST_FINDING)?;
            written::line("reason", &one.reason, LONGEST_REASON)
        })
    }
}

fn chosen<'a, T>(
    words: &'a BTreeMap<String, T>,
    original: &'a str,
    code: &str,
) -> Option<(&'a str, &'a T)> {
    let found = words.get_key_value(code);
    let (code, words) = found.or_else(|| words.get_key_value(original))?;
    Some((code, words))
}

/// Refuses an original that is not there, and languages nobody reads here.
fn languages<'a>(
    original: &str,
    mut there: impl Iterator<Item = &'a String> + Clone,
) -> Result<(), Refusal> {
    there.clone().try_for_each(|code| known(code))?;
    known(original)?;
    match there.any(|code| code == original) {
        true => Ok(()),
        false => Err(Refusal::new("refused-suggestion-without-original")),
    }
}

fn known(code: &str) -> Result<(), Refusal> {
    match LANGUAGES.contains(&code) {
        true => Ok(()),
        false => Err(Refusal::new("refused-no-such-language")),
    }
}

fn missing(field: &'static str, text: &str) -> Result<(), Refusal> {
    match text.trim().is_empty() {
        true => Err(Refusal::new("refused-text-missing").with("field", field)),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(original: &str, says: &[(&str, &str)]) -> ReferenceText {
        ReferenceText {
            document: "A fictitious paper".into(),
            language: "en".into(),
            symbol: None,
            address: Some("https://docs.example.org/paper?n=1".into()),
            original: original.into(),
            says: says
                .iter()
                .map(|(code, line)| ((*code).to_owned(), (*line).to_owned()))
                .collect(),
        }
    }

    fn key(checked: Result<(), Refusal>) -> &'static str {
        checked.map_or_else(|refusal| refusal.key, |()| "fine")
    }

    #[test]
    fn the_original_stands_in_for_what_is_not_translated() {
        let text = line("en", &[("en", "It says so."), ("fr", "Il le dit.")]);
        assert_eq!(text.in_language("fr"), Some(("fr", "Il le dit.")));
        assert_eq!(text.in_language("zh"), Some(("en", "It says so.")));
    }

    #[test]
    fn words_are_checked_before_they_are_kept() {
        let good = line("en", &[("en", "It says so.")]);
        assert_eq!(key(good.sound()), "fine");
        let cases = [
            (
                line("fr", &[("en", "x")]),
                "refused-suggestion-without-original",
            ),
            (
                line("en", &[("en", "x"), ("tlh", "x")]),
                "refused-no-such-language",
            ),
            (
                line("en", &[("en", "two\nlines")]),
                "refused-text-unprintable",
            ),
            (
                line("en", &[("en", &"x".repeat(301))]),
                "refused-text-too-long",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(key(text.sound()), expected);
        }
        for address in [
            "http://docs.example.org/",
            "javascript:alert(1)",
            "https://a b.org",
        ] {
            let text = ReferenceText {
                address: Some(address.into()),
                ..good.clone()
            };
            assert_eq!(key(text.sound()), "refused-no-website", "{address}");
        }
    }
}
