//! How many speakers a word stands for: a declared policy, because no rule of the United Nations says it.
//!
//! The International Monetary Fund publishes such a table for its Board; for Chairs' summaries there is none, and
//! whether "some" is fewer than "several" is disputed. So the scale is a setting, is shown to everybody who reads the
//! summary, and every number in it can be changed.

use serde::{Deserialize, Serialize};

/// A word for how many, from few to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// "One speaker".
    One,
    /// "Some speakers", "a few speakers".
    Some,
    /// "Several speakers", "a number of speakers".
    Several,
    /// "Many speakers", "numerous speakers".
    Many,
    /// "Most speakers", "the majority of speakers".
    Most,
    /// "All speakers".
    All,
}

impl Level {
    /// From few to all.
    pub const ALL: [Self; 6] = [
        Self::One,
        Self::Some,
        Self::Several,
        Self::Many,
        Self::Most,
        Self::All,
    ];

    /// The key of its word for people.
    pub const fn key(self) -> &'static str {
        match self {
            Self::One => "guard-level-one",
            Self::Some => "guard-level-some",
            Self::Several => "guard-level-several",
            Self::Many => "guard-level-many",
            Self::Most => "guard-level-most",
            Self::All => "guard-level-all",
        }
    }
}

/// From when a word may be used: both must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// At least this many different speakers.
    pub speakers: usize,
    /// More than this many hundredths of those who spoke.
    pub above: u8,
}

impl Step {
    fn holds(self, speakers: usize, of: usize) -> bool {
        let share = (speakers as u128) * 100 > (of as u128) * u128::from(self.above);
        speakers >= self.speakers && share
    }
}

/// The declared scale. "One" is one and "all" is all; the steps between are policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Steps", into = "Steps")]
pub struct Scale {
    several: Step,
    many: Step,
    most: Step,
}

/// A scale as it is stored, before it is known to rise.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Steps {
    several: Step,
    many: Step,
    most: Step,
}

/// Why three steps are no scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScaleError {
    /// A word for more would be reached before a word for fewer.
    #[error("the steps of the scale do not rise: {0:?} is reached before the word below it")]
    Falls(Level),
    /// Nobody is more than all.
    #[error("{0:?} asks for more than all speakers")]
    Unreachable(Level),
    /// "Some" begins at two.
    #[error("several begins with at least two speakers")]
    TooFew,
}

impl Default for Scale {
    /// Some from two, several from three and a tenth, many from five and three tenths, most from five and a half of those
    /// who spoke: our policy, not a rule.
    fn default() -> Self {
        let step = |speakers, above| Step { speakers, above };
        Self {
            several: step(3, 10),
            many: step(5, 30),
            most: step(5, 50),
        }
    }
}

impl Scale {
    /// A scale of these steps.
    ///
    /// # Errors
    ///
    /// When a word for more speakers could be reached before a word for fewer, or never.
    pub fn new(several: Step, many: Step, most: Step) -> Result<Self, ScaleError> {
        if several.speakers < 2 {
            return Err(ScaleError::TooFew);
        }
        for (level, step) in [
            (Level::Several, several),
            (Level::Many, many),
            (Level::Most, most),
        ] {
            if step.above >= 100 {
                return Err(ScaleError::Unreachable(level));
            }
        }
        for (level, below, step) in [(Level::Many, several, many), (Level::Most, many, most)] {
            if step.speakers < below.speakers || step.above < below.above {
                return Err(ScaleError::Falls(level));
            }
        }
        Ok(Self {
            several,
            many,
            most,
        })
    }

    /// The word for so many speakers of so many; `None` where nobody is bound, or more than there were.
    pub fn level(self, speakers: usize, of: usize) -> Option<Level> {
        match speakers {
            0 => None,
            _ if speakers > of => None,
            1 => Some(Level::One),
            _ if speakers == of => Some(Level::All),
            _ if self.most.holds(speakers, of) => Some(Level::Most),
            _ if self.many.holds(speakers, of) => Some(Level::Many),
            _ if self.several.holds(speakers, of) => Some(Level::Several),
            _ => Some(Level::Some),
        }
    }

    /// The steps between "some" and "all", to be shown wherever a summary is.
    pub const fn steps(self) -> [(Level, Step); 3] {
        [
            (Level::Several, self.several),
            (Level::Many, self.many),
            (Level::Most, self.most),
        ]
    }
}

impl TryFrom<Steps> for Scale {
    type Error = ScaleError;

    fn try_from(steps: Steps) -> Result<Self, ScaleError> {
        Self::new(steps.several, steps.many, steps.most)
    }
}

impl From<Scale> for Steps {
    fn from(scale: Scale) -> Self {
        Self {
            several: scale.several,
            many: scale.many,
            most: scale.most,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn step(speakers: usize, above: u8) -> Step {
        Step { speakers, above }
    }

    #[test]
    fn the_default_scale_counts_with_its_denominator() {
        use Level::{All, Many, Most, One, Several, Some};
        let scale = Scale::default();
        for (speakers, of, level) in [
            (1, 40, One),
            (2, 40, Some),
            (4, 40, Some),
            (5, 40, Several),
            (12, 40, Several),
            (13, 40, Many),
            (20, 40, Many),
            (21, 40, Most),
            (40, 40, All),
            // Of few, many is not reached by share alone.
            (3, 4, Several),
            (1, 1, One),
        ] {
            assert_eq!(
                scale.level(speakers, of),
                Option::Some(level),
                "{speakers} of {of}"
            );
        }
        assert_eq!(scale.level(0, 5), None);
        assert_eq!(scale.level(6, 5), None);
    }

    #[test]
    fn steps_must_rise_and_be_reachable() {
        assert_eq!(
            Scale::new(step(3, 10), step(2, 30), step(5, 50)),
            Err(ScaleError::Falls(Level::Many))
        );
        assert_eq!(
            Scale::new(step(3, 10), step(5, 60), step(5, 50)),
            Err(ScaleError::Falls(Level::Most))
        );
        assert_eq!(
            Scale::new(step(3, 10), step(5, 30), step(5, 100)),
            Err(ScaleError::Unreachable(Level::Most))
        );
        assert_eq!(
            Scale::new(step(1, 10), step(5, 30), step(5, 50)),
            Err(ScaleError::TooFew)
        );
    }

    #[test]
    fn a_stored_scale_is_checked_when_it_is_read() {
        let stored = serde_json::to_string(&Scale::default()).unwrap();
        assert_eq!(
            serde_json::from_str::<Scale>(&stored).unwrap(),
            Scale::default()
        );
        let falling = stored.replace("30", "90");
        assert!(serde_json::from_str::<Scale>(&falling).is_err());
    }

    proptest! {
        /// More speakers never earn a word for fewer.
        #[test]
        fn the_word_rises_with_the_number(of in 2_usize..300, fewer in 1_usize..300, more in 1_usize..300) {
            let (fewer, more) = (fewer.min(of), more.min(of));
            let (fewer, more) = (fewer.min(more), fewer.max(more));
            let scale = Scale::default();
            prop_assert!(scale.level(fewer, of) <= scale.level(more, of));
        }
    }
}
