//! What is said of somebody who is proposed.

use crate::participation::form::words;
use crate::{Refusal, written};
use serde::{Deserialize, Serialize};

/// The most words of a topic.
pub const MOST_WORDS_TOPIC: usize = 25;
/// The most words on why.
pub const MOST_WORDS_WHY: usize = 120;
/// The most characters of what somebody needs to speak.
pub const LONGEST_NEEDS: usize = 500;
/// The most characters of a topic; words may be long.
const LONGEST_TOPIC: usize = 300;
/// The most characters on why.
const LONGEST_WHY: usize = 1_500;
/// The most characters of the languages somebody speaks.
const LONGEST_LANGUAGES: usize = 200;

/// What the vault holds of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ProposalText {
    /// About what they would speak.
    pub topic: String,
    /// Why they.
    pub why: String,
    /// The languages they can speak in, as they write it.
    pub languages: String,
    /// What they need.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs: String,
}

impl ProposalText {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        written::line("topic", &self.topic, LONGEST_TOPIC)?;
        within("topic", &self.topic, MOST_WORDS_TOPIC)?;
        if self.why.trim().is_empty() {
            return Err(Refusal::new("refused-text-missing").with("field", "why"));
        }
        written::text("why", &self.why, LONGEST_WHY)?;
        within("why", &self.why, MOST_WORDS_WHY)?;
        written::line("languages", &self.languages, LONGEST_LANGUAGES)?;
        written::text("needs", &self.needs, LONGEST_NEEDS)
    }
}

fn within(field: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    match words(text) <= most {
        true => Ok(()),
        false => Err(Refusal::new("refused-too-many-words")
            .with("field", field)
            .with("most", most)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_words_are_few() {
        let of = |topic: &str, why: &str| {
            let text = ProposalText {
                topic: topic.to_owned(),
                why: why.to_owned(),
                languages: "English".to_owned(),
                needs: String::new(),
            };
            text.sound().map_or_else(|no| no.key, |()| "fine")
        };
        assert_eq!(of("Tracing", "We have traced for ten years."), "fine");
        assert_eq!(of("", "We have."), "refused-text-missing");
        assert_eq!(of("Tracing", " "), "refused-text-missing");
        assert_eq!(of(&"word ".repeat(26), "We."), "refused-too-many-words");
        assert_eq!(
            of("Tracing", &"word ".repeat(121)),
            "refused-too-many-words"
        );
        assert_eq!(of("Tracing", &"word ".repeat(120)), "fine");
    }
}
