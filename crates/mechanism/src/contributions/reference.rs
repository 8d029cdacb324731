//! The printed reference of a contribution.

use crate::NotAName;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The printed reference of a contribution: `C-2027-0012`; in addresses `c-2027-0012`. It says in which year it was handed in
/// and the how-manieth it was, and nothing of its author. It is never given twice: what is cited stays what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ContributionRef {
    /// The year in Vienna in which it was handed in.
    pub year: i16,
    /// Its number in that year, from 1.
    pub number: u32,
}

impl ContributionRef {
    const FORM: &'static str = "“C”, a year and a number, such as C-2027-0012";

    /// As it stands in addresses.
    pub fn slug(&self) -> String {
        self.to_string().to_ascii_lowercase()
    }
}

impl fmt::Display for ContributionRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C-{:04}-{:04}", self.year, self.number)
    }
}

/// Reads both forms, with capitals or without.
impl FromStr for ContributionRef {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let wrong = || NotAName::of(text, "contribution's reference", Self::FORM);
        let rest = text.strip_prefix(['C', 'c']).ok_or_else(wrong)?;
        let rest = rest.strip_prefix('-').ok_or_else(wrong)?;
        let (year, number) = rest.split_once('-').ok_or_else(wrong)?;
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let sound = year.len() == 4 && (4..=7).contains(&number.len());
        if !(sound && digits(year) && digits(number)) {
            return Err(wrong());
        }
        let read = Self {
            year: year.parse().map_err(|_| wrong())?,
            number: number.parse().map_err(|_| wrong())?,
        };
        // One thing has one address: a number is filled up to four digits and no further.
        match read.number > 0 && read.slug() == text.to_ascii_lowercase() {
            true => Ok(read),
            false => Err(wrong()),
        }
    }
}

impl TryFrom<String> for ContributionRef {
    type Error = NotAName;
    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}

impl From<ContributionRef> for String {
    fn from(reference: ContributionRef) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_reference_reads_back_in_both_forms(year in 1000_i16..=9999, number in 1_u32..=9_999_999) {
            let reference = ContributionRef { year, number };
            prop_assert_eq!(reference.to_string().parse(), Ok(reference));
            prop_assert_eq!(reference.slug().parse(), Ok(reference));
        }
    }

    #[test]
    fn it_is_printed_as_it_is_cited_and_nothing_else_is_one() {
        let reference: ContributionRef = "c-2027-0012".parse().unwrap();
        assert_eq!(reference.to_string(), "C-2027-0012");
        for bad in [
            "",
            "C-2027",
            "C-27-0012",
            "C-2027-012",
            "C-2027-00012",
            "C-2027-0000",
            "A-2027-0012",
            "C-2027-00x2",
            "FA-2027/C-0012",
        ] {
            assert!(bad.parse::<ContributionRef>().is_err(), "{bad}");
        }
    }
}
