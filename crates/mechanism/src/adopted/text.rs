//! The digest and where its report is.

use crate::in_languages::InLanguages;
use crate::{PaperId, Refusal, written};
use serde::{Deserialize, Serialize};

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
    /// The digest, by language: paragraphs, an empty line between two.
    #[serde(flatten)]
    pub said: InLanguages,
}

impl AdoptedText {
    /// Refuses a report nobody can open, and a digest that is none.
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        self.report.sound()?;
        self.said.sound("digest", LONGEST_DIGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
