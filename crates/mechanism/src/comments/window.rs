//! From when to when comments are taken, from whom, and how long they may be.

use crate::keeping::Kept;
use crate::{Refusal, written};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The most comments one organization may hand in for one dialogue, whatever an officer sets.
pub const MOST_EACH: u16 = 20;
/// The fewest words a limit may be.
pub const FEWEST_WORDS: u32 = 50;
/// The most words a limit may be.
pub const MOST_WORDS: u32 = 5_000;
/// The most guiding questions.
pub const MOST_QUESTIONS: usize = 10;
/// The most characters of a guiding question.
pub const LONGEST_QUESTION: usize = 400;
/// The longest a window may be open.
const LONGEST_OPEN: SignedDuration = SignedDuration::from_hours(2 * 366 * 24);

/// Who may hand in comments: a policy named on the dialogue.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum OpenTo {
    /// Focal points of admitted organizations, and registered participants.
    #[default]
    TakingPart,
    /// Besides them everybody who applied for the dialogue, whatever was decided.
    Applicants,
    /// Anybody who has shown that an address is theirs.
    Anybody,
}

impl OpenTo {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 3] = [Self::TakingPart, Self::Applicants, Self::Anybody];

    /// As in forms and in keys of words: `open-to-taking-part`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TakingPart => "taking-part",
            Self::Applicants => "applicants",
            Self::Anybody => "anybody",
        }
    }

    /// Reads [`OpenTo::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What an officer set for the comments on one dialogue. It may begin before the meeting and end after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentWindow {
    /// From when.
    pub opens: Timestamp,
    /// The first instant that is too late: the end of a day in Vienna.
    pub closes: Timestamp,
    /// From whom.
    pub open_to: OpenTo,
    /// How many comments each organization may hand in, or each person who writes in their own name.
    pub most_each: u16,
    /// How many words each may have.
    pub most_words: u32,
    /// Whether something may be added for the office alone.
    pub annex: bool,
}

impl CommentWindow {
    /// Whether comments are taken at a moment.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.opens <= now && now < self.closes
    }

    /// Refuses what nobody could keep to.
    pub(super) fn sound(&self, now: Timestamp) -> Result<(), Refusal> {
        let long = self.closes.duration_since(self.opens) > LONGEST_OPEN;
        if self.opens >= self.closes || self.closes <= now || long {
            return Err(Refusal::new("refused-comments-deadline"));
        }
        if !(1..=MOST_EACH).contains(&self.most_each) {
            return Err(Refusal::new("refused-comments-number").with("most", MOST_EACH));
        }
        if !(FEWEST_WORDS..=MOST_WORDS).contains(&self.most_words) {
            return Err(Refusal::new("refused-comments-words")
                .with("fewest", FEWEST_WORDS)
                .with("most", MOST_WORDS));
        }
        Ok(())
    }
}

/// The guiding questions of a window, in the language of the meeting: content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Questions(pub Vec<String>);

impl Questions {
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        if self.0.len() > MOST_QUESTIONS {
            return Err(Refusal::new("refused-too-many-entries")
                .with("field", "questions")
                .with("most", MOST_QUESTIONS));
        }
        let mut all = self.0.iter();
        all.try_for_each(|one| written::line("questions", one, LONGEST_QUESTION))
    }
}

/// The window of one dialogue, as the record keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opened {
    pub(crate) window: CommentWindow,
    /// Where its [`Questions`] are.
    pub(crate) questions: Option<Kept>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(opens: &str, closes: &str) -> CommentWindow {
        CommentWindow {
            opens: opens.parse().unwrap(),
            closes: closes.parse().unwrap(),
            open_to: OpenTo::TakingPart,
            most_each: 3,
            most_words: 1_000,
            annex: false,
        }
    }

    fn key(window: &CommentWindow) -> &'static str {
        let now = "2031-03-10T09:00:00Z".parse().unwrap();
        window.sound(now).map_or_else(|no| no.key, |()| "fine")
    }

    #[test]
    fn a_window_ends_after_it_begins_and_not_before_it_is_set() {
        let (march, april) = ("2031-03-01T00:00:00Z", "2031-04-30T22:00:00Z");
        assert_eq!(key(&window(march, april)), "fine");
        assert_eq!(key(&window(april, march)), "refused-comments-deadline");
        let past = window("2031-01-01T00:00:00Z", march);
        assert_eq!(key(&past), "refused-comments-deadline");
        let endless = window(march, "2034-03-01T00:00:00Z");
        assert_eq!(key(&endless), "refused-comments-deadline");
        let none = CommentWindow {
            most_each: 0,
            ..window(march, april)
        };
        assert_eq!(key(&none), "refused-comments-number");
        let short = CommentWindow {
            most_words: FEWEST_WORDS - 1,
            ..window(march, april)
        };
        assert_eq!(key(&short), "refused-comments-words");
    }

    #[test]
    fn it_is_open_from_its_first_instant_to_before_its_last() {
        let window = window("2031-03-01T00:00:00Z", "2031-04-30T22:00:00Z");
        let second = SignedDuration::from_secs(1);
        assert!(window.is_open(window.opens) && !window.is_open(window.opens - second));
        assert!(window.is_open(window.closes - second) && !window.is_open(window.closes));
    }
}
