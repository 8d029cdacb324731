//! States by their short names in English (rule W2), to find the State that a text names.
//!
//! The names and codes are those of the message catalogue; who belongs to what is no business of papers. A name that
//! is not here is never guessed.

use std::borrow::Cow;
use std::sync::LazyLock;
use words::{Lang, keys, say};

/// The Members of the United Nations and the two observer States: ISO 3166 code and short name.
static STATES: LazyLock<Vec<(&str, Cow<'_, str>)>> = LazyLock::new(|| {
    let codes = keys(Lang::En).filter_map(|key| Some((key, key.strip_prefix("state-")?)));
    codes
        .filter(|(_, code)| code.len() == 2)
        .map(|(key, code)| (code, say(Lang::En, key)))
        .collect()
});

/// Names by which papers also call a State, with its short name.
const ALSO: [(&str, &str); 7] = [
    ("Netherlands", "Netherlands (Kingdom of the)"),
    ("United States", "United States of America"),
    (
        "United Kingdom",
        "United Kingdom of Great Britain and Northern Ireland",
    ),
    (
        "Plurinational State of Bolivia",
        "Bolivia (Plurinational State of)",
    ),
    ("Islamic Republic of Iran", "Iran (Islamic Republic of)"),
    (
        "Bolivarian Republic of Venezuela",
        "Venezuela (Bolivarian Republic of)",
    ),
    ("Kingdom of the Netherlands", "Netherlands (Kingdom of the)"),
];

/// The short names.
fn names() -> impl Iterator<Item = &'static str> {
    STATES.iter().map(|(_, name)| name.as_ref())
}

/// The ISO 3166 code, in small letters, of the State with this short name in English.
pub fn code(name: &str) -> Option<&'static str> {
    let found = STATES.iter().find(|(_, known)| known == name);
    found.map(|&(code, _)| code)
}

/// Whether a text is the short name of a State.
pub(crate) fn is_state(name: &str) -> bool {
    code(name).is_some()
}

/// The State a text begins with, by any of its names: its short name and how many bytes the printed one takes.
///
/// The longest name wins, so that nobody from Guinea-Bissau comes from Guinea.
pub(crate) fn at_start_of(text: &str) -> Option<(&'static str, usize)> {
    names()
        .map(|name| (name, name))
        .chain(ALSO)
        .filter(|(printed, _)| {
            text.strip_prefix(printed)
                .is_some_and(|rest| !rest.starts_with(goes_on))
        })
        .max_by_key(|(printed, _)| printed.len())
        .map(|(printed, name)| (name, printed.len()))
}

/// The State whose short name a text ends with; again the longest.
pub(crate) fn at_end_of(text: &str) -> Option<&'static str> {
    names()
        .filter(|name| {
            text.strip_suffix(name)
                .is_some_and(|before| !before.ends_with(goes_on))
        })
        .max_by_key(|name| name.len())
}

/// Whether a word goes on with this letter.
fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_members_and_both_observers_are_known_once() {
        let mut known: Vec<_> = names().collect();
        assert_eq!(known.len(), 195);
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), 195);
        assert!(ALSO.iter().all(|(_, name)| is_state(name)));
    }

    #[test]
    fn codes_go_with_short_names_only() {
        assert_eq!(code("Türkiye"), Some("tr"));
        assert_eq!(code("Holy See"), Some("va"));
        assert_eq!(code("United Kingdom"), None);
    }

    #[test]
    fn the_longest_name_wins_and_must_end_as_a_word() {
        for (text, found) in [
            ("Guinea-Bissau to the", Some(("Guinea-Bissau", 13))),
            ("Niger", Some(("Niger", 5))),
            (
                "United States of America in",
                Some(("United States of America", 24)),
            ),
            (
                "Netherlands and",
                Some(("Netherlands (Kingdom of the)", 11)),
            ),
            ("Malinese affairs", None),
        ] {
            assert_eq!(at_start_of(text), found, "{text}");
        }
        assert_eq!(
            at_end_of("praised Papua New Guinea"),
            Some("Papua New Guinea")
        );
        assert_eq!(at_end_of("praised Guinea"), Some("Guinea"));
        assert_eq!(at_end_of("in Xoman"), None);
    }
}
