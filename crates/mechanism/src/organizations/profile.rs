//! What an organization says of itself, and whether it can be kept.

use crate::{Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most languages a name is given in.
const MOST_NAMES: usize = 12;

/// What the vault holds of an organization. Everything here is what States parties see when it applies, save what is
/// marked as the office's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Its name, by language: at least one.
    pub names: BTreeMap<String, String>,
    /// Short form.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub acronym: String,
    /// Its website.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// Its field of work, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// Its mandate and experience on the topics.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    /// How to reach it: the office's alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postal: String,
}

impl Profile {
    /// Its name in a language, or in the first one it has.
    pub fn name(&self, language: &str) -> &str {
        name_in(&self.names, language).unwrap_or("")
    }
}

/// A name in a language, in English, or in the first language there is.
pub(super) fn name_in<'a>(names: &'a BTreeMap<String, String>, language: &str) -> Option<&'a str> {
    names
        .get(language)
        .or_else(|| names.get("en"))
        .or_else(|| names.values().next())
        .map(String::as_str)
}

/// Whether what an organization says of itself can be kept.
pub(crate) fn checked(profile: &Profile) -> Result<(), Refusal> {
    if profile.names.is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", "name"));
    }
    if profile.names.len() > MOST_NAMES || !profile.names.keys().all(|tag| is_language(tag)) {
        return Err(Refusal::new("refused-no-such-language"));
    }
    for name in profile.names.values() {
        written::line("name", name, 300)?;
    }
    written::optional_line("acronym", &profile.acronym, 40)?;
    written::optional_line("website", &profile.website, 200)?;
    if !profile.website.is_empty() && host(&profile.website).is_none() {
        return Err(Refusal::new("refused-no-website"));
    }
    written::text("field", &profile.field, 500)?;
    written::text("mandate", &profile.mandate, 6_000)?;
    written::text("postal", &profile.postal, 500)
}

/// Names may be in any language, not only in the six: `sw`, `nds`.
fn is_language(tag: &str) -> bool {
    (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())
}

/// The host of an address on the web, in small letters and without `www.`; `None`: it is no such address. Only the web's
/// two schemes are let through, because pages make links of it.
pub(crate) fn host(website: &str) -> Option<String> {
    let small = website.trim().to_lowercase();
    let rest = match small.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        Some(_) => return None,
        None => &small,
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = &rest[..end];
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        Some(_) => return None,
        None => authority,
    };
    let labels = || host.split('.');
    let sound = host.len() <= 253
        && labels().count() >= 2
        && labels().all(|label| {
            (1..=63).contains(&label.len())
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
        // The last label is letters: an address of digits names a machine, not an organization.
        && labels().next_back().is_some_and(|last| !last.chars().all(|c| c.is_ascii_digit()));
    let plain = !rest.contains(|c: char| c.is_whitespace() || "<>\"'\\".contains(c));
    (sound && plain).then(|| host.strip_prefix("www.").unwrap_or(host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_website_has_a_host_and_nothing_else_is_one() {
        let host = |text: &str| super::host(text);
        assert_eq!(
            host("https://www.Example.org/a?b#c"),
            Some("example.org".into())
        );
        assert_eq!(host("example.org"), Some("example.org".into()));
        assert_eq!(host("http://example.org:8080/"), Some("example.org".into()));
        assert_eq!(
            host("https://пример.испытание"),
            Some("пример.испытание".into())
        );
        for bad in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "ftp://example.org",
            "https://user:secret@example.org",
            "https://",
            "example",
            "10.0.0.1",
            "https://exam ple.org",
            "https://example.org/\"onclick",
        ] {
            assert_eq!(host(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_profile_has_a_name_in_a_language() {
        let named = |tag: &str, name: &str| Profile {
            names: BTreeMap::from([(tag.to_owned(), name.to_owned())]),
            ..Profile::default()
        };
        assert_eq!(checked(&named("sw", "Shirika la Mfano")), Ok(()));
        let key = |profile| checked(&profile).unwrap_err().key;
        assert_eq!(key(Profile::default()), "refused-text-missing");
        assert_eq!(key(named("en", " ")), "refused-text-missing");
        assert_eq!(key(named("English", "A name")), "refused-no-such-language");
        assert_eq!(key(named("en", &"x".repeat(301))), "refused-text-too-long");
        let website = Profile {
            website: "javascript:alert(1)".into(),
            ..named("en", "A name")
        };
        assert_eq!(key(website), "refused-no-website");
    }
}
