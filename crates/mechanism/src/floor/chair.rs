//! The steps of the Chair: what each changes can be taken back until the next.

use super::{Floor, ItemFloor, ItemId, Speech, Spoken, State, Withdrawal};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;

/// What the Chair, or an officer at the Chair's side, did last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Took up an item.
    Take,
    /// Left it.
    Leave,
    /// Opened or closed a list.
    Listing,
    /// Declared other rules for an item.
    Rules,
    /// Put somebody at another place.
    Place,
    /// Gave the floor.
    Give,
    /// Stopped the clock.
    Pause,
    /// Let it run again.
    Resume,
    /// Ended a speech.
    End,
    /// Took a name off the list: called and not there, or for somebody.
    Absent,
}

impl Step {
    /// As in keys of words: `step-give`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Take => "take",
            Self::Leave => "leave",
            Self::Listing => "listing",
            Self::Rules => "rules",
            Self::Place => "place",
            Self::Give => "give",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::End => "end",
            Self::Absent => "absent",
        }
    }
}

/// What a step of the Chair is taken back to. Whoever asked for the floor since keeps their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// When the step was made: no two steps have the same time.
    pub of: Timestamp,
    /// Which step it was.
    pub step: Step,
    /// The item before the meeting.
    pub taken: Option<ItemId>,
    /// Who had the floor.
    pub speech: Option<Speech>,
    /// Who had spoken.
    pub spoken: Vector<Arc<Spoken>>,
    /// The lists.
    pub items: OrdMap<ItemId, ItemFloor>,
}

impl Floor {
    /// Remembers what stands, before a step changes it.
    pub(super) fn stepping(&mut self, of: Timestamp, step: Step) {
        self.before = Some(Arc::new(Before {
            of,
            step,
            taken: self.taken,
            speech: self.speech.clone(),
            spoken: self.spoken.clone(),
            items: self.items.clone(),
        }));
    }

    /// Takes the last step back. What people did for themselves since then stays: who asked is on the list, who left it
    /// has left, who passed a place on has passed it on.
    pub(super) fn take_back(&mut self, before: &Before) {
        self.taken = before.taken;
        self.speech = before.speech.clone();
        self.spoken = before.spoken.clone();
        let items: Vec<ItemId> = self.items.keys().copied().collect();
        for id in items {
            let then = before.items.get(&id).cloned().unwrap_or_default();
            let list = self.items.entry(id).or_default();
            list.rules = then.rules;
            list.listing = then.listing;
            list.moves = then.moves;
            for asked in &mut list.asked {
                let of_then = then.asked.iter().find(|one| one.request == asked.request);
                let state = match (of_then.map(|one| one.state), asked.state) {
                    (Some(State::Waiting) | None, now @ State::Withdrawn(why))
                        if why != Withdrawal::Absent && why != Withdrawal::ForThem =>
                    {
                        now
                    }
                    (Some(then), _) => then,
                    (None, _) => State::Waiting,
                };
                if asked.state != state {
                    Arc::make_mut(asked).state = state;
                }
            }
        }
    }
}
