//! What is asked. Few questions, each with few answers, so that nobody can be told by theirs; one free text.

use crate::{Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most characters of what somebody would change.
pub const LONGEST_WISH: usize = 2_000;

/// A question of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationQuestion {
    /// How they took part.
    TookPart,
    /// How useful the meeting was.
    Useful,
    /// Whether they could say what they came to say.
    SaidIt,
    /// Whether the floor was given fairly.
    Fair,
    /// How the interpretation was.
    Interpretation,
    /// How sound and picture were online.
    Online,
}

impl EvaluationQuestion {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 6] = [
        Self::TookPart,
        Self::Useful,
        Self::SaidIt,
        Self::Fair,
        Self::Interpretation,
        Self::Online,
    ];

    /// As in forms and in keys of words: `evaluation-said-it`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TookPart => "took-part",
            Self::Useful => "useful",
            Self::SaidIt => "said-it",
            Self::Fair => "fair",
            Self::Interpretation => "interpretation",
            Self::Online => "online",
        }
    }

    /// What can be answered, in order; in keys of words: `evaluation-said-it-partly`.
    pub const fn options(self) -> &'static [&'static str] {
        match self {
            Self::TookPart => &["room", "online", "both"],
            Self::Useful => &["very", "rather", "little", "not"],
            Self::SaidIt => &["fully", "partly", "no", "did-not-ask"],
            Self::Fair => &["yes", "mostly", "hardly", "no"],
            Self::Interpretation | Self::Online => &["good", "sufficient", "poor", "not-used"],
        }
    }
}

/// What somebody answered. Every question may be left out.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EvaluationAnswers {
    /// What they chose.
    pub chosen: BTreeMap<EvaluationQuestion, String>,
    /// What they would change.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wish: String,
}

impl EvaluationAnswers {
    /// Refuses what was not asked, what is endless, and nothing at all.
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        let offered = |(question, option): (&EvaluationQuestion, &String)| {
            question.options().contains(&option.as_str())
        };
        if !self.chosen.iter().all(offered) {
            return Err(Refusal::new("refused-evaluation-option"));
        }
        if self.chosen.is_empty() && self.wish.trim().is_empty() {
            return Err(Refusal::new("refused-evaluation-empty"));
        }
        written::text("wish", &self.wish, LONGEST_WISH)
    }
}

/// Shows nothing: what somebody answered stands in no log of the program.
impl std::fmt::Debug for EvaluationAnswers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EvaluationAnswers(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(chosen: &[(EvaluationQuestion, &str)], wish: &str) -> &'static str {
        let chosen = chosen.iter().map(|(of, said)| (*of, (*said).to_owned()));
        let answers = EvaluationAnswers {
            chosen: chosen.collect(),
            wish: wish.to_owned(),
        };
        answers.sound().map_or_else(|no| no.key, |()| "fine")
    }

    #[test]
    fn what_is_answered_was_asked_and_is_something() {
        use EvaluationQuestion::{Fair, Useful};
        assert_eq!(key(&[(Useful, "very"), (Fair, "no")], ""), "fine");
        assert_eq!(key(&[], "More time for questions."), "fine");
        assert_eq!(key(&[], " \n"), "refused-evaluation-empty");
        assert_eq!(key(&[(Useful, "room")], ""), "refused-evaluation-option");
        assert_eq!(key(&[], &"x".repeat(2_001)), "refused-text-too-long");
    }
}
