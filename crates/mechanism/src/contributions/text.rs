//! What the vault holds of a contribution: its words, what it cites, and how to reach whoever stands behind it.

use super::{ContributionKind, Locator};
use crate::participation::form::LANGUAGES;
use crate::people::is_address;
use crate::{Digest, Refusal, written};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The most characters of a title.
pub const LONGEST_TITLE: usize = 200;
/// The most characters of a description.
pub const LONGEST_DESCRIPTION: usize = 8_000;
/// The most themes of one contribution.
pub const MOST_THEMES: usize = 5;
/// The most characters of a theme.
pub const LONGEST_THEME: usize = 60;
/// The most works one contribution cites.
pub const MOST_REFERENCES: usize = 10;
/// The most characters of a name: of authors, of a publisher, of whoever can be written to.
pub const LONGEST_NAME: usize = 300;
/// The most characters of a reason.
pub const LONGEST_REASON: usize = 2_000;
/// The most characters of the name of a language.
const LONGEST_LANGUAGE: usize = 60;
/// The first year something can have been published in: before it, a digit was mistyped.
const FIRST_YEAR: i16 = 1800;

/// A work or a set of data that a contribution rests on, or is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reference {
    /// Who made it, as a list of names.
    pub authors: String,
    /// What it is called.
    pub title: String,
    /// The year it appeared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// Where it can be found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Locator>,
}

/// Where in the list of references something is wrong: a page leads to the field.
const FIELDS: [[&str; 4]; MOST_REFERENCES] = [
    ["authors-1", "work-1", "year-1", "publisher-1"],
    ["authors-2", "work-2", "year-2", "publisher-2"],
    ["authors-3", "work-3", "year-3", "publisher-3"],
    ["authors-4", "work-4", "year-4", "publisher-4"],
    ["authors-5", "work-5", "year-5", "publisher-5"],
    ["authors-6", "work-6", "year-6", "publisher-6"],
    ["authors-7", "work-7", "year-7", "publisher-7"],
    ["authors-8", "work-8", "year-8", "publisher-8"],
    ["authors-9", "work-9", "year-9", "publisher-9"],
    ["authors-10", "work-10", "year-10", "publisher-10"],
];

impl Reference {
    /// `last`: the last year it can have appeared in.
    fn sound(&self, fields: &[&'static str; 4], last: i16) -> Result<(), Refusal> {
        let [authors, work, year, publisher] = *fields;
        written::line(authors, &self.authors, LONGEST_NAME)?;
        written::line(work, &self.title, LONGEST_NAME)?;
        written::optional_line(publisher, &self.publisher, LONGEST_NAME)?;
        match self.year {
            Some(given) if !(FIRST_YEAR..=last).contains(&given) => {
                let refusal = Refusal::new("refused-contribution-year");
                Err(refusal
                    .with("field", year)
                    .with("first", FIRST_YEAR)
                    .with("last", last))
            }
            _ => Ok(()),
        }
    }
}

/// The words of a contribution, as its author wrote them.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ContributionText {
    /// What it is called.
    pub title: String,
    /// What is done, needed, offered or found.
    pub description: String,
    /// The language, where it is none of the six.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Its themes, in its author's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// For research and data: what is contributed, so that it can be cited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
}

impl ContributionText {
    /// Refuses what is missing, endless or unreadable. `code` is the language as the entry says it, `year` the present one.
    pub(super) fn sound(
        &self,
        kind: ContributionKind,
        code: &str,
        year: i16,
    ) -> Result<(), Refusal> {
        written::line("title", &self.title, LONGEST_TITLE)?;
        match code {
            "" => written::line("other-language", &self.language, LONGEST_LANGUAGE)?,
            known if LANGUAGES.contains(&known) && self.language.is_empty() => {}
            _ => return Err(Refusal::new("refused-no-such-language")),
        }
        if self.description.trim().is_empty() {
            return Err(missing("description"));
        }
        written::text("description", &self.description, LONGEST_DESCRIPTION)?;
        if self.themes.len() > MOST_THEMES {
            return Err(too_many("themes", MOST_THEMES));
        }
        for theme in &self.themes {
            written::line("themes", theme, LONGEST_THEME)?;
        }
        self.sound_references(kind, year)
    }

    fn sound_references(&self, kind: ContributionKind, year: i16) -> Result<(), Refusal> {
        let cites = kind == ContributionKind::Research;
        if cites == self.references.is_empty() {
            let key = match cites {
                true => "refused-research-without-reference",
                false => "refused-reference-without-research",
            };
            return Err(Refusal::new(key).with("field", FIELDS[0][1]));
        }
        if self.references.len() > MOST_REFERENCES {
            return Err(too_many(FIELDS[0][1], MOST_REFERENCES));
        }
        let mut all = self.references.iter().zip(&FIELDS);
        // What is printed this year may carry the next one.
        all.try_for_each(|(reference, fields)| reference.sound(fields, year.saturating_add(1)))
    }
}

/// How to reach whoever stands behind a contribution: shown because they agreed, for as long as they do.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// Who, or which office of theirs; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The e-mail address.
    pub address: String,
}

impl Contact {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        written::optional_line("contact-name", &self.name, LONGEST_NAME)?;
        match is_address(&self.address) {
            true => Ok(()),
            false => Err(Refusal::new("refused-no-address").with("field", "contact-address")),
        }
    }
}

/// Why a contribution was returned or declined: told to its author.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reason(pub String);

impl Reason {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        if self.0.trim().is_empty() {
            return Err(missing("reason"));
        }
        written::text("reason", &self.0, LONGEST_REASON)
    }
}

fn missing(field: &'static str) -> Refusal {
    Refusal::new("refused-text-missing").with("field", field)
}

pub(super) fn too_many(field: &'static str, most: usize) -> Refusal {
    let refusal = Refusal::new("refused-too-many-entries");
    refusal.with("field", field).with("most", most)
}

/// Tells retries apart and shows no word: what may not be published stands in no log.
macro_rules! shown_as_digest {
    ($($type:ident),*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // A value of these types can always be written; were one not, it would still show nothing.
                let bytes = serde_json::to_vec(self).unwrap_or_default();
                let digest = Digest(Sha256::digest(bytes).into());
                write!(f, concat!(stringify!($type), "({:?})"), digest)
            }
        }
    )*};
}

shown_as_digest!(ContributionText, Contact, Reason);

#[cfg(test)]
mod tests {
    use super::*;

    fn offer() -> ContributionText {
        ContributionText {
            title: "Training for laboratories".into(),
            description: "We train laboratories in tracing.".into(),
            ..ContributionText::default()
        }
    }

    fn work() -> Reference {
        Reference {
            authors: "A. Fictitious, B. Fictitious".into(),
            title: "Marks that stay".into(),
            year: Some(2026),
            publisher: "Fictitious Press".into(),
            locator: "10.5555/fictitious".parse().ok(),
        }
    }

    fn key(kind: ContributionKind, text: &ContributionText) -> &'static str {
        text.sound(kind, "en", 2027)
            .map_or_else(|refusal| refusal.key, |()| "fine")
    }

    #[test]
    fn a_contribution_has_a_title_and_a_description_and_everything_an_end() {
        let of = |text: &ContributionText| key(ContributionKind::Offer, text);
        assert_eq!(of(&offer()), "fine");
        let without = |change: fn(&mut ContributionText)| {
            let mut text = offer();
            change(&mut text);
            of(&text)
        };
        assert_eq!(without(|t| t.title.clear()), "refused-text-missing");
        assert_eq!(
            without(|t| t.description = "\n".into()),
            "refused-text-missing"
        );
        assert_eq!(
            without(|t| t.title = "x".repeat(LONGEST_TITLE + 1)),
            "refused-text-too-long"
        );
        assert_eq!(
            without(|t| t.description = "x".repeat(LONGEST_DESCRIPTION + 1)),
            "refused-text-too-long"
        );
        assert_eq!(
            without(|t| t.themes = vec!["theme".into(); MOST_THEMES + 1]),
            "refused-too-many-entries"
        );
        assert_eq!(
            without(|t| t.themes = vec!["x".repeat(LONGEST_THEME + 1)]),
            "refused-text-too-long"
        );
        assert_eq!(
            without(|t| t.language = "Kiswahili".into()),
            "refused-no-such-language"
        );
    }

    #[test]
    fn research_says_what_it_is_and_nothing_else_cites() {
        let cited = |references: Vec<Reference>| ContributionText {
            references,
            ..offer()
        };
        let research = |text| key(ContributionKind::Research, &text);
        assert_eq!(research(cited(vec![work()])), "fine");
        assert_eq!(research(offer()), "refused-research-without-reference");
        assert_eq!(
            key(ContributionKind::Need, &cited(vec![work()])),
            "refused-reference-without-research"
        );
        let many = cited(vec![work(); MOST_REFERENCES + 1]);
        assert_eq!(research(many), "refused-too-many-entries");
        for (year, said) in [
            (Some(2028), "fine"),
            (None, "fine"),
            (Some(2029), "refused-contribution-year"),
            (Some(1799), "refused-contribution-year"),
        ] {
            let of = Reference { year, ..work() };
            assert_eq!(research(cited(vec![work(), of])), said, "{year:?}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_reference_is_said_of_its_own_field() {
        let nameless = Reference {
            authors: " ".into(),
            ..work()
        };
        let text = ContributionText {
            references: vec![work(), nameless],
            ..offer()
        };
        let refusal = text
            .sound(ContributionKind::Research, "en", 2027)
            .unwrap_err();
        assert_eq!(refusal.values, [("field", "authors-2".to_owned())]);
    }

    #[test]
    fn what_is_printed_tells_two_apart_and_shows_neither() {
        let contact = |address: &str| Contact {
            name: "Desk".into(),
            address: address.into(),
        };
        let shown = format!("{:?}", contact("a@example.org"));
        assert_ne!(shown, format!("{:?}", contact("b@example.org")));
        assert!(
            !shown.contains("example") && !shown.contains("Desk"),
            "{shown}"
        );
        let shown = format!("{:?}", offer());
        assert!(!shown.contains("laboratories"), "{shown}");
    }

    #[test]
    fn a_contact_is_an_address() {
        let key = |address: &str| {
            let contact = Contact {
                name: String::new(),
                address: address.into(),
            };
            contact
                .sound()
                .map_or_else(|refusal| refusal.key, |()| "fine")
        };
        assert_eq!(key("desk@ngo.example"), "fine");
        for bad in [
            "",
            "desk",
            "javascript:alert(1)@x",
            "a@b.example\nBcc: c@d.example",
        ] {
            assert_eq!(key(bad), "refused-no-address", "{bad}");
        }
    }
}
