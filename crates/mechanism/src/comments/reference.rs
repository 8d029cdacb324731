//! The printed reference of a comment.

use crate::{DialogueId, NotAName};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The printed reference of a written comment: `FA-2027/C-0007`; in addresses `fa-2027-c-0007`. It says for which dialogue it
/// was handed in and the how-manieth it was, and nothing of its author.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CommentRef {
    /// The dialogue in whose series it is numbered.
    pub series: DialogueId,
    /// Its number, from 1.
    pub number: u32,
}

impl CommentRef {
    const FORM: &'static str = "the dialogue, “C” and a number, such as FA-2027/C-0007";

    /// As it stands in addresses.
    pub fn slug(&self) -> String {
        format!("{}-c-{:04}", self.series, self.number)
    }
}

impl fmt::Display for CommentRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let series = self.series.as_str().to_ascii_uppercase();
        write!(f, "{series}/C-{:04}", self.number)
    }
}

/// Reads both forms, with capitals or without.
impl FromStr for CommentRef {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let wrong = || NotAName::of(text, "comment's reference", Self::FORM);
        let small = text.to_ascii_lowercase().replace('/', "-");
        let (series, number) = small.rsplit_once("-c-").ok_or_else(wrong)?;
        let digits = (4..=7).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let number = number.parse().ok().filter(|n| digits && *n > 0);
        Ok(Self {
            series: DialogueId::new(series).map_err(|_| wrong())?,
            number: number.ok_or_else(wrong)?,
        })
    }
}

impl TryFrom<String> for CommentRef {
    type Error = NotAName;
    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}

impl From<CommentRef> for String {
    fn from(reference: CommentRef) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comments_reference_reads_back_in_both_forms() {
        let printed: CommentRef = "FA-2027/C-0007".parse().unwrap();
        assert_eq!(printed.to_string(), "FA-2027/C-0007");
        assert_eq!(printed.slug(), "fa-2027-c-0007");
        assert_eq!(printed.slug().parse(), Ok(printed));
        for bad in ["FA-2027/A-0007", "FA-2027/C-0", "-c-0001", "fa-2027-c-00x1"] {
            assert!(bad.parse::<CommentRef>().is_err(), "{bad}");
        }
    }
}
