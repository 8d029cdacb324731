//! The key of the pseudonyms: which number is which speaker.

use super::{KeptNote, NotesOf};
use crate::floor::Speaker;
use crate::{NotAName, RequestId, Seed, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A speech, as forms name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechRef {
    /// By a request for the floor.
    Request(RequestId),
    /// Entered afterwards without one: when it began. One speaks at a time.
    Entered(Timestamp),
}

/// `0123…` for a request, `at-1809676800000` for a speech that was entered afterwards.
impl fmt::Display for SpeechRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(request) => request.fmt(f),
            Self::Entered(from) => write!(f, "at-{}", from.as_millisecond()),
        }
    }
}

impl FromStr for SpeechRef {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let Some(millis) = text.strip_prefix("at-") else {
            return text.parse().map(Self::Request);
        };
        let from = millis.parse().ok();
        let from = from.and_then(|millis| Timestamp::from_millisecond(millis).ok());
        from.map(Self::Entered)
            .ok_or_else(|| NotAName::of(text, "speech", "“at-” and milliseconds"))
    }
}

/// Who spoke, as notes say it: numbers drawn by chance, which tell nothing of the order of speaking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pseudonym {
    /// The speaker's number at this dialogue.
    pub speaker: u16,
    /// The number of the speech, among all speeches of the dialogue.
    pub speech: u16,
}

/// "S-417".
impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S-{}", self.speaker)
    }
}

/// One row of the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) number: Pseudonym,
    pub(crate) speaker: Speaker,
    pub(crate) speech: SpeechRef,
}

/// What notes call a speech, and whether the key has a row for it already.
pub(super) enum Called {
    Already(Pseudonym),
    New(Pseudonym),
}

/// The name of a speech: the one the key has, or one that is drawn. The same speaker has the same number throughout a
/// dialogue, and none that ever stood for somebody else.
pub(super) fn called(
    world: &World,
    notes: &NotesOf,
    seed: &Seed,
    speaker: &Speaker,
    speech: SpeechRef,
) -> Called {
    let keys = keys(world, notes);
    let same = |key: &&Arc<Key>| key.speaker == *speaker && key.speech == speech;
    if let Some(key) = keys.iter().find(same) {
        return Called::Already(key.number);
    }
    // A number stays taken for as long as a note says it, also where its row of the key is gone.
    let said = notes.notes.values().flat_map(|note| note.versions.iter());
    let said = said.filter_map(|version| {
        let kept = world.shelf.value::<KeptNote>(&version.content.row)?;
        kept.of
    });
    let taken: Vec<Pseudonym> = keys.iter().map(|key| key.number).chain(said).collect();
    let speakers: BTreeSet<u16> = taken.iter().map(|one| one.speaker).collect();
    let speeches: BTreeSet<u16> = taken.iter().map(|one| one.speech).collect();
    let known = keys.iter().find(|key| key.speaker == *speaker);
    Called::New(Pseudonym {
        speaker: known.map_or_else(
            || drawn(seed, "pseudonym of a speaker", &speakers),
            |key| key.number.speaker,
        ),
        speech: drawn(seed, "pseudonym of a speech", &speeches),
    })
}

/// The rows of the key that are there.
pub(crate) fn keys(world: &World, notes: &NotesOf) -> Vec<Arc<Key>> {
    let rows = notes.keys.iter();
    rows.filter_map(|kept| world.shelf.value(&kept.row))
        .collect()
}

/// A number of three digits that nobody has, or of more once half of those are taken.
fn drawn(seed: &Seed, label: &str, taken: &BTreeSet<u16>) -> u16 {
    let (from, many) = match taken.len() {
        0..450 => (100_u16, 900_u16),
        _ => (1_000, 59_000),
    };
    let wanted = (0_u64..).map(|nth| {
        let bits = seed.draw(label, nth);
        from + u16::from_be_bytes([bits[0], bits[1]]) % many
    });
    // Half of them are free, so that hundreds of tries in vain do not happen; what is left then is the first that is free.
    let mut wanted = wanted.take(512).chain(from..from + many);
    wanted
        .find(|number| !taken.contains(number))
        .unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_drawn_and_never_somebody_elses() {
        let mut taken = BTreeSet::new();
        for nth in 0..1_500_u16 {
            let mut bits = [7; 32];
            bits[..2].copy_from_slice(&nth.to_be_bytes());
            let number = drawn(&Seed(bits), "pseudonym of a speaker", &taken);
            assert!((100..60_000).contains(&number), "{number}");
            assert!(taken.insert(number), "{number} twice");
        }
        let in_order: Vec<u16> = taken.iter().take(3).copied().collect();
        assert_ne!(in_order, [100, 101, 102], "not in the order of speaking");
    }

    #[test]
    fn a_speech_reads_back() {
        let request = SpeechRef::Request(RequestId::drawn(&Seed([1; 32]), 0));
        let entered = SpeechRef::Entered("2027-05-07T09:30:00Z".parse().unwrap());
        for speech in [request, entered] {
            assert_eq!(speech.to_string().parse(), Ok(speech));
        }
        assert!("at-noon".parse::<SpeechRef>().is_err());
    }
}
