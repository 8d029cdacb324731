//! The balance: who has spoken so far, and how long. Facts, never a verdict.

use super::list::{Place, Speaker, Standing};
use super::order::Group;
use super::{Floor, ItemId};
use crate::people::RegionalGroup;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeSet;

/// What one group had of the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Share {
    /// How many speakers, each counted once.
    pub speakers: u32,
    /// How many speeches.
    pub speeches: u32,
    /// How long, in milliseconds, without the pauses.
    pub millis: i64,
    /// How many wait.
    pub waiting: u32,
}

/// Who has spoken and who waits, group by group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// Everybody.
    pub all: Share,
    /// By kind, States among them.
    pub groups: Vec<(Group, Share)>,
    /// By regional group; `None`: of no region.
    pub regions: Vec<(Option<RegionalGroup>, Share)>,
    /// Organizations that take part for the first time.
    pub first_timers: Share,
    /// In the room.
    pub room: Share,
    /// Online.
    pub online: Share,
}

/// Somebody who spoke, speaks or waits.
#[derive(Clone, Copy)]
pub(crate) struct Had<'f> {
    pub(crate) speaker: &'f Speaker,
    pub(crate) standing: Standing,
    pub(crate) place: Place,
    /// How long; `None`: waits.
    pub(crate) took: Option<i64>,
}

/// The balance of an item, or, with `None`, of the whole meeting, at a moment.
pub fn balance(floor: &Floor, item: Option<ItemId>, now: Timestamp) -> Balance {
    let had = had(floor, item, now);
    let share = |of: &dyn Fn(&Had<'_>) -> bool| share(had.iter().filter(|one| of(one)));
    let regions = RegionalGroup::ALL.into_iter().map(Some).chain([None]);
    Balance {
        all: share(&|_| true),
        groups: Group::ALL
            .into_iter()
            .map(|group| (group, share(&|one| Group::of(one.standing) == group)))
            .collect(),
        regions: regions
            .map(|region| (region, share(&|one| one.standing.region == region)))
            .collect(),
        first_timers: share(&|one| one.standing.first_time),
        room: share(&|one| one.place == Place::Room),
        online: share(&|one| one.place == Place::Online),
    }
}

/// Everybody who had the floor, has it or waits for it.
pub(crate) fn had(floor: &Floor, item: Option<ItemId>, now: Timestamp) -> Vec<Had<'_>> {
    let counts = |of: ItemId| item.is_none_or(|item| item == of);
    let spoken = floor.spoken.iter().filter(|spoken| counts(spoken.item));
    let spoken = spoken.map(|spoken| Had {
        speaker: &spoken.speaker,
        standing: spoken.standing,
        place: spoken.place,
        took: Some(spoken.took),
    });
    let speech = floor.speech.iter().filter(|speech| counts(speech.item));
    let speaking = speech.filter_map(|speech| {
        let (_, asked) = floor.asked(speech.request)?;
        Some(Had {
            speaker: &asked.speaker,
            standing: asked.standing,
            place: asked.place,
            took: Some(speech.spoken(now)),
        })
    });
    let lists = floor.items.iter().filter(|(item, _)| counts(**item));
    let waiting = lists.flat_map(|(_, list)| list.waiting()).map(|asked| Had {
        speaker: &asked.speaker,
        standing: asked.standing,
        place: asked.place,
        took: None,
    });
    spoken.chain(speaking).chain(waiting).collect()
}

pub(crate) fn share<'a, 'f: 'a>(these: impl Iterator<Item = &'a Had<'f>>) -> Share {
    let mut share = Share::default();
    let mut speakers = BTreeSet::new();
    for one in these {
        match one.took {
            Some(took) => {
                share.speeches += 1;
                share.millis += took;
                speakers.insert(one.speaker);
            }
            None => share.waiting += 1,
        }
    }
    share.speakers = u32::try_from(speakers.len()).unwrap_or(u32::MAX);
    share
}
