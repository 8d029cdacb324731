//! Names of things in addresses and in the log: short, lower case, checked once at the edge.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A text that does not have the form of the name it was given for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not a {what}: {form}")]
pub struct NotAName {
    /// What was given, cut to 60 characters.
    pub text: String,
    /// What it was given for.
    pub what: &'static str,
    /// The form that is asked for.
    pub form: &'static str,
}

impl NotAName {
    pub(crate) fn of(text: &str, what: &'static str, form: &'static str) -> Self {
        let text = text.chars().take(60).collect();
        Self { text, what, form }
    }
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident, $what:literal, $form:literal, $test:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $type(Arc<str>);

        impl $type {
            /// Checks the form.
            pub fn new(text: impl Into<String>) -> Result<Self, NotAName> {
                let text = text.into();
                let fits: fn(&str) -> bool = $test;
                if fits(&text) {
                    Ok(Self(text.into()))
                } else {
                    Err(NotAName::of(&text, $what, $form))
                }
            }

            /// As it stands in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl TryFrom<String> for $type {
            type Error = NotAName;
            fn try_from(text: String) -> Result<Self, NotAName> {
                Self::new(text)
            }
        }
        impl From<$type> for String {
            fn from(name: $type) -> Self {
                name.0.to_string()
            }
        }
        impl std::str::FromStr for $type {
            type Err = NotAName;
            fn from_str(text: &str) -> Result<Self, NotAName> {
                Self::new(text)
            }
        }
    };
}

fn is_slug(text: &str, longest: usize) -> bool {
    (2..=longest).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

fn is_dialogue(text: &str) -> bool {
    let mut parts = text.split('-');
    let topic = parts.next().unwrap_or_default();
    let year = parts.next().unwrap_or_default();
    let nth = parts.next();
    (2..=12).contains(&topic.len())
        && topic.bytes().all(|b| b.is_ascii_lowercase())
        && year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && nth.is_none_or(|n| (1..=2).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()))
        && parts.next().is_none()
}

name!(
    /// A dialogue: topic and year, `fa-2024`; a second one of the same topic in the same year is `fa-2024-2`.
    DialogueId, "dialogue's reference", "letters of the topic, a hyphen and the year, such as fa-2024", is_dialogue
);
name!(
    /// A paper: `fa-2022-summary`.
    PaperId, "paper's address", "small letters, digits and hyphens, such as fa-2022-summary", |t| is_slug(t, 80)
);
name!(
    /// A source in the register of sources: `unodc-news-fa-2024`.
    SourceId, "source's key", "small letters, digits and hyphens, such as note-2024", |t| is_slug(t, 60)
);
name!(
    /// A State by its ISO 3166 code in small letters: `mx`. The name comes from the register of names.
    StateCode, "State's code", "two small letters, such as mx", |t| t.len() == 2 && t.bytes().all(|b| b.is_ascii_lowercase())
);

name!(
    /// A suggestion of dialogues: `longer-dialogues`.
    SuggestionId, "suggestion's address", "small letters, digits and hyphens, such as longer-dialogues", |t| is_slug(t, 60)
);

name!(
    /// A call for participation: `fa-2027`, or `spring-2027` for several dialogues.
    CallId, "call's address", "small letters, digits and hyphens, such as fa-2027", |t| is_slug(t, 60)
);

/// A person's name as the papers print it: "Mr." and "Miguel Ángel Reyes Moncayo".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name {
    /// As printed, or none: "Mr.", "Ms.", "Dr.", "Professor".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub honorific: Option<String>,
    /// Given and family name as printed.
    pub full: String,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.honorific {
            Some(honorific) => write!(f, "{honorific}\u{a0}{}", self.full),
            None => f.write_str(&self.full),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked_at_the_edge() {
        for good in ["fa-2024", "taic-2024", "fa-2024-2"] {
            assert!(DialogueId::new(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "fa",
            "FA-2024",
            "fa-24",
            "fa-2024-",
            "fa-2024-x",
            "../etc",
            "fa-2024-2-3",
            "é-2024",
        ] {
            assert!(DialogueId::new(bad).is_err(), "{bad}");
        }
        assert!(PaperId::new("fa-2022-summary").is_ok());
        assert!(PaperId::new("a--b").is_err());
        assert!(serde_json::from_str::<StateCode>("\"MX\"").is_err());
    }
}
