//! Where something that is cited can be found: its DOI, or an address on the web. Pages make links of it, so nothing else is
//! let through.

use crate::organizations::host;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The most characters of a DOI or an address.
pub const LONGEST_LOCATOR: usize = 500;
/// Where a DOI is resolved.
const RESOLVER: &str = "https://doi.org/";

/// A DOI (ISO 26324), or an address that begins with `https`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Locator {
    /// A DOI without what may stand before it: `10.1234/abc`.
    Doi(String),
    /// An address.
    Address(String),
}

/// Something that is neither a DOI nor an address that begins with `https`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a DOI nor an address that begins with https://")]
pub struct NoLocator;

impl Locator {
    /// The address a link leads to: always `https`, with nothing in it that could end an attribute or a line.
    pub fn href(&self) -> String {
        let (resolver, rest) = match self {
            Self::Doi(doi) => (RESOLVER, doi.as_str()),
            Self::Address(address) => ("", address.as_str()),
        };
        let escaped = matches!(self, Self::Doi(_));
        let mut href = resolver.to_owned();
        for letter in rest.chars() {
            match letter {
                // In a DOI these are letters like others; in an address they have a meaning of their own.
                '?' | '#' | '%' if escaped => push_escaped(&mut href, letter),
                '!' | '#'..='&' | '('..=';' | '=' | '?'..='Z' | '_' | 'a'..='z' | '~' => {
                    href.push(letter);
                }
                _ => push_escaped(&mut href, letter),
            }
        }
        href
    }
}

fn push_escaped(href: &mut String, letter: char) {
    let mut bytes = [0; 4];
    for byte in letter.encode_utf8(&mut bytes).bytes() {
        href.push_str(&format!("%{byte:02X}"));
    }
}

/// As it is cited: `doi:10.1234/abc`, or the address.
impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doi(doi) => write!(f, "doi:{doi}"),
            Self::Address(address) => f.write_str(address),
        }
    }
}

/// Reads a DOI however it is written, and an address.
impl FromStr for Locator {
    type Err = NoLocator;
    fn from_str(text: &str) -> Result<Self, NoLocator> {
        let text = text.trim();
        let hidden = |c: char| c.is_control() || c.is_whitespace() || overrides(c);
        if text.len() > LONGEST_LOCATOR * 4
            || text.chars().count() > LONGEST_LOCATOR
            || text.contains(hidden)
        {
            return Err(NoLocator);
        }
        let forms = [RESOLVER, "http://doi.org/", "https://dx.doi.org/", "doi:"];
        let after = forms.iter().find_map(|form| after(text, form));
        if let Some(doi) = after.or_else(|| text.starts_with("10.").then_some(text)) {
            return match is_doi(doi) {
                true => Ok(Self::Doi(doi.to_owned())),
                false => Err(NoLocator),
            };
        }
        match after_scheme(text) && host(text).is_some() {
            true => Ok(Self::Address(text.to_owned())),
            false => Err(NoLocator),
        }
    }
}

fn after<'t>(text: &'t str, form: &str) -> Option<&'t str> {
    let begins = text.get(..form.len())?;
    begins
        .eq_ignore_ascii_case(form)
        .then(|| &text[form.len()..])
}

fn after_scheme(text: &str) -> bool {
    after(text, "https://").is_some()
}

/// A directory indicator of `10.` and a registrant, and a suffix that is not empty.
fn is_doi(text: &str) -> bool {
    let Some((registrant, suffix)) = text.strip_prefix("10.").and_then(|of| of.split_once('/'))
    else {
        return false;
    };
    let numbers = (4..=9).contains(&registrant.len());
    let digits = registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    numbers && digits && !suffix.is_empty()
}

/// Characters that change the order in which others are shown, or are not shown at all.
const fn overrides(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

impl TryFrom<String> for Locator {
    type Error = NoLocator;
    fn try_from(text: String) -> Result<Self, NoLocator> {
        text.parse()
    }
}

impl From<Locator> for String {
    fn from(locator: Locator) -> Self {
        locator.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_doi_is_read_however_it_is_written() {
        for written in [
            "10.5555/Fictitious.1",
            "doi:10.5555/Fictitious.1",
            "DOI:10.5555/Fictitious.1",
            " https://doi.org/10.5555/Fictitious.1 ",
            "https://dx.doi.org/10.5555/Fictitious.1",
        ] {
            let read: Locator = written.parse().unwrap();
            assert_eq!(read, Locator::Doi("10.5555/Fictitious.1".into()));
            assert_eq!(read.href(), "https://doi.org/10.5555/Fictitious.1");
        }
        let old: Locator = "10.5555/(SICI)99:1<1::A>3.0.CO;2-1#x?".parse().unwrap();
        assert_eq!(
            old.href(),
            "https://doi.org/10.5555/(SICI)99:1%3C1::A%3E3.0.CO;2-1%23x%3F"
        );
    }

    #[test]
    fn an_address_keeps_its_letters_and_its_meaning() {
        let read: Locator = "https://data.example/Set?year=2027#Table".parse().unwrap();
        assert_eq!(read.href(), "https://data.example/Set?year=2027#Table");
        assert_eq!(read.to_string(), "https://data.example/Set?year=2027#Table");
    }

    #[test]
    fn nothing_else_is_let_through() {
        for bad in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)//https://a.example",
            "data:text/html,x",
            "http://a.example/",
            "ftp://a.example/",
            "https:a.example",
            "https://",
            "https://localhost/",
            "https://127.0.0.1/",
            "https://user@a.example/",
            "https://a.example/ b",
            "https://a.example/\"onclick=\"",
            "https://a.example/\u{202E}x",
            "https://a.exa\u{200B}mple/",
            "https://doi.org/",
            "doi:11.5555/x",
            "10.5555/",
            "10.x/y",
        ] {
            assert_eq!(bad.parse::<Locator>(), Err(NoLocator), "{bad:?}");
        }
        let endless = format!("https://a.example/{}", "x".repeat(LONGEST_LOCATOR));
        assert!(endless.parse::<Locator>().is_err());
    }

    proptest! {
        #[test]
        fn whatever_is_read_leads_to_https_and_reads_back(text in "(https://|doi:|10\\.)?\\PC{0,40}") {
            if let Ok(read) = text.parse::<Locator>() {
                let href = read.href();
                prop_assert!(href.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")));
                prop_assert!(href.chars().all(|c| c.is_ascii_graphic() && !"<>\"'\\`".contains(c)));
                prop_assert_eq!(read.to_string().parse(), Ok(read));
            }
        }
    }
}
