//! What the vault holds of a comment: its words, what is for the office alone, and why it was not posted.

use crate::participation::form::LANGUAGES;
use crate::{Digest, Refusal, written};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The most characters of a title.
pub const LONGEST_TITLE: usize = 200;
/// The most characters of a text, whatever its limit of words.
pub const LONGEST_COMMENT: usize = 60_000;
/// The most characters of what is for the office alone.
pub const LONGEST_ANNEX: usize = 20_000;
/// The most characters of a reason.
pub const LONGEST_REASON: usize = 2_000;
/// The most themes of one comment.
pub const MOST_THEMES: usize = 5;
/// The most characters of a theme.
pub const LONGEST_THEME: usize = 60;
/// The most organizations named beside its own.
pub const MOST_COSIGNERS: usize = 20;
/// The most characters of an organization's name.
const LONGEST_NAME: usize = 300;
/// The most characters of the name of a language.
const LONGEST_LANGUAGE: usize = 60;

/// The words of a comment, as its author wrote them.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CommentText {
    /// What it is called.
    pub title: String,
    /// The text; empty where it is in the file alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The language, where it is none of the six.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Its themes, in its author's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// The organizations named beside its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cosigners: Vec<String>,
}

impl CommentText {
    /// Refuses what is missing, endless or unreadable. `code` is the language as the entry says it.
    pub(super) fn sound(&self, code: &str) -> Result<(), Refusal> {
        match code {
            "" => written::line("other-language", &self.language, LONGEST_LANGUAGE)?,
            known if LANGUAGES.contains(&known) && self.language.is_empty() => {}
            _ => return Err(Refusal::new("refused-no-such-language")),
        }
        written::line("title", &self.title, LONGEST_TITLE)?;
        written::text("text", &self.text, LONGEST_COMMENT)?;
        listed("themes", &self.themes, MOST_THEMES, LONGEST_THEME)?;
        listed("cosigners", &self.cosigners, MOST_COSIGNERS, LONGEST_NAME)
    }
}

fn listed(
    field: &'static str,
    these: &[String],
    most: usize,
    longest: usize,
) -> Result<(), Refusal> {
    if these.len() > most {
        let refusal = Refusal::new("refused-too-many-entries");
        return Err(refusal.with("field", field).with("most", most));
    }
    these
        .iter()
        .try_for_each(|one| written::line(field, one, longest))
}

/// Tells retries apart and shows no word: what may not be posted stands in no log.
impl fmt::Debug for CommentText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = [&self.title, &self.text, &self.language].into_iter();
        let lists = self.themes.iter().chain(&self.cosigners);
        let digest = digest(said.chain(lists));
        let lengths = (self.themes.len(), self.cosigners.len());
        write!(f, "CommentText({digest:?}, {lengths:?})")
    }
}

macro_rules! confided {
    ($(#[$doc:meta])* $type:ident, $field:literal, $most:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $type(pub String);

        impl $type {
            pub(super) fn sound(&self) -> Result<(), Refusal> {
                if self.0.trim().is_empty() {
                    return Err(Refusal::new("refused-text-missing").with("field", $field));
                }
                written::text($field, &self.0, $most)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({:?})"), digest([&self.0].into_iter()))
            }
        }
    };
}

confided!(
    /// What is for the office alone.
    Annex,
    "annex",
    LONGEST_ANNEX
);
confided!(
    /// Why a comment was returned or declined: told to its author.
    Reason,
    "reason",
    LONGEST_REASON
);

fn digest<'s>(parts: impl Iterator<Item = &'s String>) -> Digest {
    let mut said = Sha256::new();
    for part in parts {
        said.update((part.len() as u64).to_be_bytes());
        said.update(part.as_bytes());
    }
    Digest(said.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> CommentText {
        CommentText {
            title: "On tracing".into(),
            text: "We ask for tracing.".into(),
            ..CommentText::default()
        }
    }

    fn key(code: &str, text: &CommentText) -> &'static str {
        text.sound(code)
            .map_or_else(|refusal| refusal.key, |()| "fine")
    }

    #[test]
    fn a_comment_has_a_title_and_a_language_and_everything_an_end() {
        assert_eq!(key("en", &text()), "fine");
        assert_eq!(key("sw", &text()), "refused-no-such-language");
        assert_eq!(key("", &text()), "refused-text-missing");
        let named = CommentText {
            language: "Kiswahili".into(),
            ..text()
        };
        assert_eq!(key("", &named), "fine");
        assert_eq!(key("en", &named), "refused-no-such-language");
        let untitled = CommentText {
            title: " ".into(),
            ..text()
        };
        assert_eq!(key("en", &untitled), "refused-text-missing");
        let themed = |n: usize| CommentText {
            themes: vec!["a theme".into(); n],
            ..text()
        };
        assert_eq!(key("en", &themed(MOST_THEMES)), "fine");
        assert_eq!(
            key("en", &themed(MOST_THEMES + 1)),
            "refused-too-many-entries"
        );
        let endless = CommentText {
            text: "x".repeat(LONGEST_COMMENT + 1),
            ..text()
        };
        assert_eq!(key("en", &endless), "refused-text-too-long");
    }

    #[test]
    fn what_is_printed_of_a_text_tells_two_apart_and_shows_neither() {
        let (one, other) = (
            text(),
            CommentText {
                themes: vec!["a theme".into()],
                ..text()
            },
        );
        let shown = format!("{one:?}");
        assert_ne!(shown, format!("{other:?}"));
        assert!(!shown.contains("tracing"), "{shown}");
        let shown = format!("{:?}", Annex("a secret".into()));
        assert!(!shown.contains("secret"), "{shown}");
    }
}
