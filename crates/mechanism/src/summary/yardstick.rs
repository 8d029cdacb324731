//! What a summary in the making is measured by: the scale of words for how many, and how far apart space and time may be.
//!
//! Both are policy, not rule, so an officer declares them for a dialogue, with a reason; until somebody does, those of the
//! program hold. A declaration changes no word, and so no approval. But an editor's clearing says that the warnings were
//! settled, and other measures warn of other things: it lapses, and somebody looks again before anything is issued. What was
//! let be stays let be, since a waiver names the words and the count and not the scale.

use super::Scale;
use crate::keeping::Kept;
use crate::{PersonId, Refusal};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most declarations for one dialogue.
pub(crate) const MOST_DECLARATIONS: usize = 50;

/// How many percentage points a theme's share of the text may be from its share of the time before the guard of balance
/// warns of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Distance(u8);

/// Why a number is no distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a distance is {} to {} percentage points",
    Distance::LEAST,
    Distance::MOST
)]
pub struct NotADistance;

impl Distance {
    /// The least: shares are rounded, and nearer than this nothing can be told apart.
    pub const LEAST: u8 = 1;
    /// The most: whoever wants more wants no guard.
    pub const MOST: u8 = 50;

    /// A distance of so many percentage points.
    ///
    /// # Errors
    ///
    /// When it is less than [`Distance::LEAST`] or more than [`Distance::MOST`].
    pub const fn new(points: u8) -> Result<Self, NotADistance> {
        match points {
            Self::LEAST..=Self::MOST => Ok(Self(points)),
            _ => Err(NotADistance),
        }
    }

    /// In percentage points.
    pub const fn points(self) -> u8 {
        self.0
    }
}

impl Default for Distance {
    /// Two themes of ten may differ by this without anybody noticing: our policy, not a rule.
    fn default() -> Self {
        Self(15)
    }
}

impl TryFrom<u8> for Distance {
    type Error = NotADistance;

    fn try_from(points: u8) -> Result<Self, NotADistance> {
        Self::new(points)
    }
}

impl From<Distance> for u8 {
    fn from(distance: Distance) -> Self {
        distance.0
    }
}

impl From<NotADistance> for Refusal {
    fn from(_: NotADistance) -> Self {
        Self::new("refused-distance")
            .with("least", Distance::LEAST)
            .with("most", Distance::MOST)
    }
}

/// What a summary is measured by. The default is what the program has, and what editions were written under that do not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Yardstick {
    /// How many speakers a word stands for.
    pub scale: Scale,
    /// How far apart space and time may be.
    pub apart: Distance,
}

/// A yardstick as an officer declared it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declaration {
    /// What holds from then on.
    pub yardstick: Yardstick,
    /// By whom; `None`: the officer at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Why: content of the vault.
    pub reason: Kept,
}

/// What an edition was measured by when it was issued. It stays with the edition, whatever is declared afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The scale and the distance that were in force.
    #[serde(flatten)]
    pub yardstick: Yardstick,
    /// How many different speakers the notes of the meeting were of: the whole of which "some" was some. 0: there were no
    /// notes, or none any more.
    pub speakers: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_has_limits_also_when_it_is_read() {
        assert!(Distance::new(1).is_ok() && Distance::new(50).is_ok());
        for points in [0, 51, 255] {
            assert_eq!(Distance::new(points), Err(NotADistance));
            assert!(serde_json::from_str::<Distance>(&points.to_string()).is_err());
        }
    }

    #[test]
    fn what_an_edition_was_measured_by_reads_back() {
        let measured = Measured {
            yardstick: Yardstick::default(),
            speakers: 34,
        };
        let stored = serde_json::to_value(measured).unwrap();
        assert_eq!(stored["apart"], 15);
        assert_eq!(stored["scale"]["most"]["above"], 50);
        assert_eq!(stored["speakers"], 34);
        assert_eq!(
            serde_json::from_value::<Measured>(stored).unwrap(),
            measured
        );
    }
}
