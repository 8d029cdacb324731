//! How many speakers a word stands for: a declared policy, because no rule of the United Nations says it.
//!
//! Whether "some" is fewer than "several" is disputed, and nobody publishes a scale for Chairs' summaries. So the scale is a
//! setting: one of three with a name, or steps of an office's own. It is shown beside every summary that was written under it,
//! as numbers, because a name can come to mean something else.

use crate::Refusal;
use serde::{Deserialize, Serialize};

/// The most speakers a step can ask for: more than ever took the floor at a dialogue, by far.
pub const MOST_SPEAKERS: u16 = 1_000;
/// The largest share a step can ask to be passed, in hundredths: whoever asks for more asks for all.
pub const LARGEST_SHARE: u8 = 99;
/// The share from which most are most, in hundredths: more than half.
const HALF: u8 = 50;

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

    /// As in keys of words: `guard-level-several`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Some => "some",
            Self::Several => "several",
            Self::Many => "many",
            Self::Most => "most",
            Self::All => "all",
        }
    }
}

/// From when a word may be used: both must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Step {
    /// At least this many different speakers.
    pub speakers: u16,
    /// More than this many hundredths of those who spoke; 0: whatever their share.
    pub above: u8,
}

impl Step {
    /// Whether so many speakers of so many have reached it.
    pub fn holds(self, speakers: usize, of: usize) -> bool {
        let share = (speakers as u128) * 100 > (of as u128) * u128::from(self.above);
        speakers >= usize::from(self.speakers) && share
    }

    /// Whether it asks for more than another step: for no less of anything, and for more of something.
    const fn is_above(self, lower: Self) -> bool {
        let no_less = self.speakers >= lower.speakers && self.above >= lower.above;
        no_less && (self.speakers > lower.speakers || self.above > lower.above)
    }
}

/// Three steps that are not yet known to be a scale: as an office types them, and as the log holds them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps {
    /// From when "several".
    pub several: Step,
    /// From when "many".
    pub many: Step,
    /// From when "most".
    pub most: Step,
}

/// The scale of words. "One" is one, "some" begins at two and "all" is all; the steps between are policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Steps", into = "Steps")]
pub struct Scale(Steps);

/// Why three steps are no scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAScale {
    /// "Several" would leave nothing to "some".
    #[error("\"several\" asks for no more than \"some\" does")]
    SeveralIsSome,
    /// "Many" would be reached as soon as "several", or before it.
    #[error("\"many\" does not ask for more than \"several\"")]
    ManyIsSeveral,
    /// "Most" would be reached as soon as "many", or before it.
    #[error("\"most\" does not ask for more than \"many\"")]
    MostIsMany,
    /// "Most" would be said of fewer than half.
    #[error("\"most\" is said of half or fewer")]
    MostIsNotMost,
    /// A step nobody would reach.
    #[error(
        "a step asks for more than {MOST_SPEAKERS} speakers or more than {LARGEST_SHARE} hundredths"
    )]
    OutOfReach,
}

impl From<NotAScale> for Refusal {
    fn from(why: NotAScale) -> Self {
        let key = match why {
            NotAScale::SeveralIsSome => "refused-scale-several",
            NotAScale::ManyIsSeveral => "refused-scale-many",
            NotAScale::MostIsMany => "refused-scale-most",
            NotAScale::MostIsNotMost => "refused-scale-half",
            NotAScale::OutOfReach => "refused-scale-limits",
        };
        let refusal = Self::new(key);
        match why {
            NotAScale::OutOfReach => refusal
                .with("speakers", MOST_SPEAKERS)
                .with("share", LARGEST_SHARE),
            _ => refusal,
        }
    }
}

/// A scale with a name. All three are our policy; nobody's rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NamedScale {
    /// Number and share must both be reached: of few speakers three are not "many", and of many speakers five are not.
    NumberAndShare,
    /// The number alone counts, so that a word says the same in a long meeting and in a short one; "most" is more than half.
    Number,
    /// The share alone counts.
    Share,
}

impl NamedScale {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [Self::NumberAndShare, Self::Number, Self::Share];

    /// As in forms and in keys of words: `scale-number-and-share`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NumberAndShare => "number-and-share",
            Self::Number => "number",
            Self::Share => "share",
        }
    }

    /// Reads [`NamedScale::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }

    /// What it stands for.
    pub const fn steps(self) -> Steps {
        const fn step(speakers: u16, above: u8) -> Step {
            Step { speakers, above }
        }
        let (several, many, most) = match self {
            Self::NumberAndShare => (step(3, 10), step(5, 30), step(5, HALF)),
            Self::Number => (step(4, 0), step(8, 0), step(8, HALF)),
            Self::Share => (step(2, 10), step(2, 30), step(2, HALF)),
        };
        Steps {
            several,
            many,
            most,
        }
    }
}

impl Default for Scale {
    /// What holds until an office declares another: [`NamedScale::NumberAndShare`].
    fn default() -> Self {
        Self(NamedScale::NumberAndShare.steps())
    }
}

impl Scale {
    /// A scale of these steps.
    ///
    /// # Errors
    ///
    /// When a step asks for no more than the one below it, "most" is said of half, or nobody would reach a step.
    pub const fn new(steps: Steps) -> Result<Self, NotAScale> {
        let Steps {
            several,
            many,
            most,
        } = steps;
        let some = Step {
            speakers: 2,
            above: 0,
        };
        if !several.is_above(some) {
            return Err(NotAScale::SeveralIsSome);
        }
        if !many.is_above(several) {
            return Err(NotAScale::ManyIsSeveral);
        }
        if !most.is_above(many) {
            return Err(NotAScale::MostIsMany);
        }
        if most.above < HALF {
            return Err(NotAScale::MostIsNotMost);
        }
        // The last step is the highest: what it asks for nobody below it exceeds.
        if most.speakers > MOST_SPEAKERS || most.above > LARGEST_SHARE {
            return Err(NotAScale::OutOfReach);
        }
        Ok(Self(steps))
    }

    /// The word for so many speakers of so many; `None` where nobody is bound, or more than there were.
    pub fn level(self, speakers: usize, of: usize) -> Option<Level> {
        let Steps {
            several,
            many,
            most,
        } = self.0;
        let level = match speakers {
            0 => return None,
            _ if speakers > of => return None,
            1 => Level::One,
            _ if speakers == of => Level::All,
            _ if most.holds(speakers, of) => Level::Most,
            _ if many.holds(speakers, of) => Level::Many,
            _ if several.holds(speakers, of) => Level::Several,
            _ => Level::Some,
        };
        Some(level)
    }

    /// The steps between "some" and "all", to be shown wherever a summary is.
    pub const fn steps(self) -> [(Level, Step); 3] {
        [
            (Level::Several, self.0.several),
            (Level::Many, self.0.many),
            (Level::Most, self.0.most),
        ]
    }

    /// From when a word may be used; `None` for "one", "some" and "all", which no scale sets.
    pub fn step(self, of: Level) -> Option<Step> {
        let found = self.steps().into_iter().find(|(level, _)| *level == of);
        found.map(|(_, step)| step)
    }

    /// Its name, where these are the steps of one that has a name.
    pub fn named(self) -> Option<NamedScale> {
        NamedScale::ALL
            .into_iter()
            .find(|named| named.steps() == self.0)
    }
}

impl TryFrom<Steps> for Scale {
    type Error = NotAScale;

    fn try_from(steps: Steps) -> Result<Self, NotAScale> {
        Self::new(steps)
    }
}

impl From<Scale> for Steps {
    fn from(scale: Scale) -> Self {
        scale.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn steps(several: (u16, u8), many: (u16, u8), most: (u16, u8)) -> Steps {
        let step = |(speakers, above)| Step { speakers, above };
        Steps {
            several: step(several),
            many: step(many),
            most: step(most),
        }
    }

    fn named(scale: NamedScale) -> Scale {
        Scale::new(scale.steps()).unwrap()
    }

    #[test]
    fn each_named_scale_counts_with_its_denominator() {
        use Level::{All, Many, Most, One, Several, Some};
        let [both, number, share] = NamedScale::ALL.map(named);
        for (speakers, of, by_both, by_number, by_share) in [
            (1, 40, One, One, One),
            (2, 40, Some, Some, Some),
            (4, 40, Some, Several, Some),
            (5, 40, Several, Several, Several),
            (8, 40, Several, Many, Several),
            (13, 40, Many, Many, Many),
            (20, 40, Many, Many, Many),
            (21, 40, Most, Most, Most),
            (40, 40, All, All, All),
            // Of few speakers, a share alone makes no "many"; of many, a number alone makes no share.
            (3, 4, Several, Some, Most),
            (9, 100, Some, Many, Some),
            (1, 1, One, One, One),
        ] {
            let said = [both, number, share].map(|scale| scale.level(speakers, of));
            let expected = [by_both, by_number, by_share].map(Option::Some);
            assert_eq!(said, expected, "{speakers} of {of}");
        }
        assert_eq!(both.level(0, 5), None);
        assert_eq!(both.level(6, 5), None);
    }

    #[test]
    fn a_word_for_more_asks_for_more() {
        use NotAScale as N;
        let refused = |several, many, most| Scale::new(steps(several, many, most)).unwrap_err();
        assert_eq!(refused((2, 0), (5, 30), (5, 50)), N::SeveralIsSome);
        assert_eq!(refused((1, 10), (5, 30), (5, 50)), N::SeveralIsSome);
        assert_eq!(refused((3, 10), (2, 30), (5, 50)), N::ManyIsSeveral);
        assert_eq!(refused((3, 10), (3, 10), (5, 50)), N::ManyIsSeveral);
        assert_eq!(refused((3, 10), (5, 60), (5, 50)), N::MostIsMany);
        assert_eq!(refused((3, 10), (5, 50), (5, 50)), N::MostIsMany);
        assert_eq!(refused((3, 10), (5, 30), (6, 49)), N::MostIsNotMost);
        assert_eq!(refused((3, 10), (5, 30), (5, 100)), N::OutOfReach);
        assert_eq!(refused((3, 10), (5, 30), (1_001, 50)), N::OutOfReach);
    }

    #[test]
    fn a_scale_goes_by_the_name_of_its_numbers() {
        for one in NamedScale::ALL {
            assert_eq!(named(one).named(), Some(one));
            assert_eq!(NamedScale::from_code(one.code()), Some(one));
        }
        let own = Scale::new(steps((3, 10), (6, 30), (6, 50))).unwrap();
        assert_eq!(own.named(), None);
        assert_eq!(
            own.step(Level::Many),
            Some(Step {
                speakers: 6,
                above: 30
            })
        );
        assert_eq!(own.step(Level::Some), None);
    }

    #[test]
    fn a_stored_scale_is_checked_when_it_is_read() {
        let stored = serde_json::to_string(&Scale::default()).unwrap();
        assert_eq!(
            stored,
            r#"{"several":{"speakers":3,"above":10},"many":{"speakers":5,"above":30},"most":{"speakers":5,"above":50}}"#,
            "what is in logs stays readable"
        );
        let read: Scale = serde_json::from_str(&stored).unwrap();
        assert_eq!(read, Scale::default());
        let falling = stored.replace("30", "90");
        assert!(serde_json::from_str::<Scale>(&falling).is_err());
    }

    fn any_scale() -> impl Strategy<Value = Scale> {
        let step = || (0_u16..40, 0_u8..=100);
        let steps = (step(), step(), step());
        // Put in order, most of them are scales.
        let rising = steps.prop_map(|(a, b, c)| {
            let mut speakers = [a.0, b.0, c.0];
            let mut above = [a.1, b.1, c.1];
            speakers.sort_unstable();
            above.sort_unstable();
            let at = |nth: usize| (speakers[nth], above[nth]);
            Scale::new(super::tests::steps(at(0), at(1), at(2)))
        });
        rising.prop_filter_map("no scale", Result::ok)
    }

    proptest! {
        /// Whatever an office declares, more speakers never earn a word for fewer.
        #[test]
        fn the_word_rises_with_the_number(
            scale in any_scale(),
            of in 2_usize..300,
            fewer in 1_usize..300,
            more in 1_usize..300,
        ) {
            let (fewer, more) = (fewer.min(of), more.min(of));
            let (fewer, more) = (fewer.min(more), fewer.max(more));
            prop_assert!(scale.level(fewer, of) <= scale.level(more, of));
        }

        /// The words never overlap: each number of speakers has one word, whose step it reached and whose next it did not.
        #[test]
        fn the_words_share_no_number(scale in any_scale(), of in 1_usize..300, speakers in 1_usize..300) {
            prop_assume!(speakers <= of);
            let said = scale.level(speakers, of).unwrap();
            if speakers > 1 && speakers < of {
                for (level, step) in scale.steps() {
                    prop_assert_eq!(step.holds(speakers, of), level <= said, "{:?} {:?}", level, said);
                }
            }
            prop_assert_eq!(said == Level::One, speakers == 1);
            prop_assert_eq!(said == Level::All, speakers == of && of > 1);
        }
    }
}
