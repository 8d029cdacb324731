//! Votes. No voting rule of the Conference for such cases was found beyond the precedent of its eleventh session, so the
//! majority asked for is named with each vote.

use serde::{Deserialize, Serialize};

/// A vote. Abstentions are recorded and not counted (rule 49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Vote {
    /// For admission.
    pub in_favour: u16,
    /// Against.
    pub against: u16,
    /// Abstaining.
    pub abstaining: u16,
    /// What is asked of it.
    pub majority: Majority,
}

/// The majority a vote needs. The precedent of October 2022 held such a decision procedural: a simple majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Majority {
    /// More for than against, of those who vote for or against.
    Simple,
    /// Two thirds of those who vote for or against.
    TwoThirds,
}

impl Majority {
    /// Both, the precedent's first.
    pub const ALL: [Self; 2] = [Self::Simple, Self::TwoThirds];

    /// As in forms and in keys of words: `majority-two-thirds`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::TwoThirds => "two-thirds",
        }
    }

    /// Reads [`Majority::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|majority| majority.code() == code)
    }
}

impl Vote {
    /// Whether it carries.
    pub const fn carries(&self) -> bool {
        let (yes, no) = (self.in_favour as u32, self.against as u32);
        match self.majority {
            Majority::Simple => yes > no,
            Majority::TwoThirds => yes > 0 && yes * 3 >= (yes + no) * 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn vote(in_favour: u16, against: u16, abstaining: u16, majority: Majority) -> Vote {
        Vote {
            in_favour,
            against,
            abstaining,
            majority,
        }
    }

    /// Rule 49. Fifty-seven to seven carries by either majority.
    #[test]
    fn the_vote_of_the_eleventh_session_carries() {
        assert!(vote(57, 7, 34, Majority::Simple).carries());
        assert!(vote(57, 7, 34, Majority::TwoThirds).carries());
        // Were the 34 counted as votes against, two thirds would not have been reached.
        assert!(!vote(57, 7 + 34, 0, Majority::TwoThirds).carries());
    }

    #[test]
    fn a_majority_is_met_at_its_edge() {
        assert!(vote(2, 1, 0, Majority::TwoThirds).carries());
        assert!(!vote(199, 100, 0, Majority::TwoThirds).carries());
        assert!(vote(51, 50, 0, Majority::Simple).carries());
        assert!(!vote(50, 50, 0, Majority::Simple).carries());
        for majority in Majority::ALL {
            assert!(!vote(0, 0, 100, majority).carries());
            assert!(vote(u16::MAX, 0, u16::MAX, majority).carries());
        }
    }
}
