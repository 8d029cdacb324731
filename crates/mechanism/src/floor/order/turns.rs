//! What goes before the time of a request: the turns that were taken on the item, and those given while the order is made.

use super::{Group, Line, Precedence, Why, lane_why};
use crate::floor::list::{Asked, Manner, Speaker};
use crate::floor::{Floor, ItemId, Programme, Standing};
use crate::people::RegionalGroup;
use imbl::OrdSet;
use jiff::Timestamp;
use std::cmp::Ordering;

/// How early somebody comes: the smaller the earlier. The manner of speaking, the place in the programme, the precedences
/// of the policy one after the other, the time, and for the same millisecond the order of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    lane: u8,
    programmed: usize,
    precedences: [u32; Precedence::ALL.len()],
    at: Timestamp,
    entry: usize,
}

/// Those whom the policy does not tell apart, whatever turns are taken: the same manner and place in the programme, the
/// same marks under each precedence, and, where it matters whether they spoke, the same speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Alike<'f> {
    lane: u8,
    programmed: usize,
    marks: [usize; Precedence::ALL.len()],
    speaker: Option<&'f Speaker>,
}

/// The turns so far.
#[derive(Debug, Clone)]
pub(super) struct Turns<'f> {
    policy: &'f [Precedence],
    item: ItemId,
    programme: Option<&'f Programme>,
    groups: [u32; Group::ALL.len()],
    regions: [u32; RegionalGroup::ALL.len() + 1],
    spoke: OrdSet<&'f Speaker>,
}

impl<'f> Turns<'f> {
    /// The turns that were taken on an item, that of whoever has the floor among them.
    pub(super) fn so_far(floor: &'f Floor, item: ItemId) -> Self {
        let list = floor.items.get(&item);
        let mut turns = Self {
            policy: list.map_or(&[], |list| &list.rules.policy.0),
            item,
            programme: floor.programme(false).map(|version| &version.programme),
            groups: [0; Group::ALL.len()],
            regions: [0; RegionalGroup::ALL.len() + 1],
            spoke: OrdSet::new(),
        };
        let spoken = floor.spoken.iter().filter(|spoken| spoken.item == item);
        for spoken in spoken {
            turns.took(&spoken.speaker, spoken.standing, spoken.manner);
        }
        let speaking = floor.speech.as_ref();
        let speaking = speaking.filter(|speech| speech.item == item);
        if let Some((_, asked)) = speaking.and_then(|speech| floor.asked(speech.request)) {
            turns.count(asked);
        }
        turns
    }

    /// Somebody is given their place.
    pub(super) fn count(&mut self, asked: &'f Asked) {
        self.took(&asked.speaker, asked.standing, asked.manner);
    }

    fn took(&mut self, speaker: &'f Speaker, standing: Standing, manner: Manner) {
        if manner.is_a_turn() {
            self.groups[Group::of(standing) as usize] += 1;
            self.regions[region(standing)] += 1;
            self.spoke.insert(speaker);
        }
    }

    /// How early somebody comes now.
    pub(super) fn key(&self, asked: &Asked, entry: usize) -> Key {
        let mut precedences = [0; Precedence::ALL.len()];
        if asked.manner.is_a_turn() {
            for (value, precedence) in precedences.iter_mut().zip(self.policy) {
                *value = self.value(*precedence, asked);
            }
        }
        Key {
            lane: lane(asked.manner),
            programmed: self.programmed(asked),
            precedences,
            at: asked.at,
            entry,
        }
    }

    /// With whom somebody shares whatever the policy looks at.
    pub(super) fn alike(&self, asked: &'f Asked) -> Alike<'f> {
        let standing = asked.standing;
        let mut alike = Alike {
            lane: lane(asked.manner),
            programmed: self.programmed(asked),
            marks: [0; Precedence::ALL.len()],
            speaker: None,
        };
        if asked.manner.is_a_turn() {
            for (mark, precedence) in alike.marks.iter_mut().zip(self.policy) {
                *mark = match precedence {
                    Precedence::StatesFirst => usize::from(standing.state),
                    Precedence::FirstTimersFirst => usize::from(standing.first_time),
                    Precedence::KindsInTurn => Group::of(standing) as usize,
                    Precedence::RegionsInTurn => region(standing),
                    Precedence::NotYetSpoken => {
                        alike.speaker = Some(&asked.speaker);
                        0
                    }
                };
            }
        }
        alike
    }

    fn value(&self, precedence: Precedence, asked: &Asked) -> u32 {
        let standing = asked.standing;
        match precedence {
            Precedence::StatesFirst => u32::from(!standing.state),
            Precedence::NotYetSpoken => u32::from(self.spoke.contains(&asked.speaker)),
            Precedence::FirstTimersFirst => u32::from(!standing.first_time),
            Precedence::KindsInTurn => self.groups[Group::of(standing) as usize],
            Precedence::RegionsInTurn => self.regions[region(standing)],
        }
    }

    /// The place on the panel; whoever was put there without the programme comes behind it.
    fn programmed(&self, asked: &Asked) -> usize {
        if asked.manner != Manner::Panel {
            return 0;
        }
        let item = self
            .programme
            .and_then(|programme| programme.item(self.item));
        let place = item.and_then(|item| {
            let mut panel = item.panel.iter();
            panel.position(|one| one.speaker == asked.speaker)
        });
        place.unwrap_or(usize::MAX)
    }

    /// Why somebody came before the next, as it stood when they were chosen.
    pub(super) fn why(&self, chosen: &Line<'_>, next: &Line<'_>) -> Why {
        if let Some(why) = lane_why(chosen.asked) {
            return why;
        }
        let first = self.key(chosen.asked, chosen.entry);
        let second = self.key(next.asked, next.entry);
        if first.lane != second.lane {
            return Why::Time;
        }
        let differs = first.precedences.iter().zip(second.precedences);
        let place = differs
            .map(|(one, other)| one.cmp(&other))
            .position(|ordering| ordering != Ordering::Equal);
        match place.and_then(|place| self.policy.get(place)) {
            Some(precedence) => Why::Precedence(*precedence),
            None => Why::Time,
        }
    }
}

/// Which manner of speaking comes before which.
const fn lane(manner: Manner) -> u8 {
    match manner {
        Manner::PointOfOrder => 0,
        Manner::Answer => 1,
        Manner::Panel => 2,
        Manner::Statement | Manner::OnBehalf | Manner::Question => 3,
        Manner::RightOfReply => 4,
    }
}

/// The place of a regional group among the turns; those of no region take turns with the others.
fn region(standing: Standing) -> usize {
    standing
        .region
        .map_or(RegionalGroup::ALL.len(), |region| region as usize)
}
