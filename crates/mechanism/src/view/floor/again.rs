//! A meeting gone through again on a screen: the floor of any moment, made from its acts, as that screen shows it to
//! whoever may open it today. What people chose since then counts: a name they took back is in no moment of the past.

use super::super::View;
use super::FloorView;
use crate::floor::{Floor, FloorAct, FloorEvent, ItemId, Screen, Spoken, replay};
use crate::{DialogueId, FloorLine, day_in_vienna};
use jiff::Timestamp;
use std::sync::Arc;

/// The floor of a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct FloorMoment {
    /// The floor as the screen showed it then.
    pub floor: FloorView,
    /// What happened last until then.
    pub act: Option<&'static str>,
    /// When the act before that one happened.
    pub previous: Option<Timestamp>,
    /// When the next act happened.
    pub next: Option<Timestamp>,
    /// Who spoke until then by what was entered afterwards, while the line was gone; in the order of entry.
    pub afterwards: Vec<Afterwards>,
}

/// Somebody spoke, and it was entered afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afterwards {
    /// When it was entered.
    pub entered: Timestamp,
    /// On which item they spoke.
    pub item: ItemId,
    /// Who, and for how long; from when stands in [`FloorLine::asked`].
    pub line: FloorLine,
}

impl FloorAct {
    /// As in keys of words: `act-given`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Drafted { .. } => "drafted",
            Self::Issued { .. } => "issued",
            Self::RulesSet { .. } => "rules-set",
            Self::Declared(_) => "declared",
            Self::Presides(_) => "presides",
            Self::Introduced { .. } => "introduced",
            Self::Taken(_) => "taken",
            Self::Left(_) => "left",
            Self::Listing { open: true, .. } => "opened",
            Self::Listing { open: false, .. } => "closed",
            Self::Asked { .. } => "asked",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Passed { .. } => "passed",
            Self::Placed { .. } => "placed",
            Self::Given { .. } => "given",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Ended => "ended",
            Self::Undone => "undone",
            Self::SpokenAfterwards { .. } => "spoken-afterwards",
        }
    }

    /// Whether it changes what people at the meeting see of it.
    const fn is_seen(&self) -> bool {
        !matches!(self, Self::Drafted { .. } | Self::Introduced { .. })
    }
}

impl View {
    /// The floor of a meeting as a screen showed it at a moment; `None`: not for this reader. Everybody's page has no past:
    /// of a meeting that is over the public has [`View::floor_totals`].
    pub fn floor_at(
        &self,
        dialogue: &DialogueId,
        screen: Screen,
        until: Timestamp,
    ) -> Option<FloorMoment> {
        if screen == Screen::Public || !self.may_open(dialogue, screen) {
            return None;
        }
        let empty = Floor::default();
        let today = self.world.floors.at.get(dialogue).unwrap_or(&empty);
        let told = self.world.floors.told.get(dialogue).into_iter().flatten();
        let events: Vec<&FloorEvent> = told.map(AsRef::as_ref).collect();
        // The acts were applied to the world, so they can be applied again.
        let floor = replay(events.iter().copied(), until).ok()?;
        let floor = Floor {
            cards: today.cards.clone(),
            numbers: today.numbers.clone(),
            ..floor
        };
        let seen = || events.iter().filter(|event| event.act.is_seen());
        let last = seen().rfind(|event| event.at <= until);
        Some(FloorMoment {
            act: last.map(|event| event.act.code()),
            previous: last.and_then(|last| seen().rfind(|event| event.at < last.at).map(|e| e.at)),
            next: seen().find(|event| event.at > until).map(|event| event.at),
            afterwards: self.afterwards(today, &events, screen, until),
            floor: self.shown_on(&floor, dialogue, screen, until),
        })
    }

    /// The last act of the day of the meeting, or where nothing happened on that day, the last of all: where whoever goes
    /// through it again begins.
    pub fn floor_last(&self, dialogue: &DialogueId) -> Option<Timestamp> {
        if !self.takes_part(dialogue) {
            return None;
        }
        let day = self.world.dialogues.get(dialogue)?.facts.date;
        let told = self.world.floors.told.get(dialogue)?;
        let seen = || told.iter().filter(|event| event.act.is_seen());
        let on_the_day = seen().rfind(|event| day_in_vienna(event.at) == day);
        on_the_day
            .or_else(|| seen().next_back())
            .map(|event| event.at)
    }

    fn afterwards(
        &self,
        today: &Floor,
        events: &[&FloorEvent],
        screen: Screen,
        until: Timestamp,
    ) -> Vec<Afterwards> {
        let entered = events.iter().filter_map(|event| match &event.act {
            FloorAct::SpokenAfterwards {
                speaker,
                from,
                item,
                ..
            } if *from <= until => Some((event.at, speaker, *from, *item)),
            _ => None,
        });
        let found = entered.filter_map(|(entered, speaker, from, item)| {
            let it_is = |one: &&Arc<Spoken>| {
                one.afterwards && one.from == from && one.item == item && one.speaker == *speaker
            };
            let spoken = today.spoken.iter().find(it_is)?;
            let line = self.who_spoke(today, spoken, screen);
            Some(Afterwards {
                entered,
                item,
                line,
            })
        });
        found.collect()
    }
}
