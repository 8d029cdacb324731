//! What whoever spoke learns of the notes: that their intervention was recorded, on which item and under which themes. Never
//! what the note says, how many there are, or whether a sentence of the summary rests on it.

use super::View;
use crate::DialogueId;
use crate::floor::notes::{KeptNote, SpeechRef, keys};
use crate::floor::{ItemId, Speaker};
use std::collections::{BTreeMap, BTreeSet};

/// One's own interventions on one item of a meeting, as they were recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// On which item.
    pub item: ItemId,
    /// Under which themes, each once, in the order of the alphabet.
    pub themes: Vec<String>,
}

impl View {
    /// What was recorded of the interventions this reader made at a meeting: in their own seat, in that whose code they hold,
    /// or for the delegation they belong to. By item; those who named others learn nothing about them here.
    pub fn my_recorded(&self, dialogue: &DialogueId) -> Vec<Recorded> {
        let Some(notes) = self.world.notes.0.get(dialogue) else {
            return Vec::new();
        };
        if !self.sees_dialogue(dialogue) {
            return Vec::new();
        }
        let all = keys(&self.world, notes);
        let own: BTreeMap<u16, SpeechRef> = all
            .iter()
            .filter(|key| self.is_mine(dialogue, &key.speaker))
            .map(|key| (key.number.speech, key.speech))
            .collect();
        let mut recorded: BTreeMap<ItemId, BTreeMap<String, String>> = BTreeMap::new();
        for note in notes.notes.values() {
            let newest = note.standing().last();
            let kept = newest.and_then(|newest| {
                let kept = self.shared::<KeptNote>(&newest.content)?;
                Some((newest.item, kept))
            });
            let Some((item, kept)) = kept else { continue };
            if !kept.of.is_some_and(|of| own.contains_key(&of.speech)) {
                continue;
            }
            let themes = recorded.entry(item).or_default();
            for theme in &kept.themes {
                let as_written = themes.entry(theme.to_lowercase());
                as_written.or_insert_with(|| theme.clone());
            }
        }
        recorded
            .into_iter()
            .map(|(item, themes)| Recorded {
                item,
                themes: themes.into_values().collect(),
            })
            .collect()
    }

    /// The meetings at which something of this reader's was recorded, the latest first.
    pub fn my_recorded_meetings(&self) -> Vec<DialogueId> {
        let who = self.who();
        let registrations = &self.world.registrations;
        let person = who.person().and_then(|id| registrations.of_person.get(&id));
        let seats = person.into_iter().flatten();
        let of_seats = seats
            .filter_map(|place| registrations.participants.get(place))
            .map(|seat| seat.dialogue.clone());
        let by_code = who.seat().map(|seat| seat.dialogue.clone());
        let of_state = self.world.notes.0.keys().cloned();
        let of_state = of_state.filter(|dialogue| who.delegation_at(dialogue).is_some());
        let all: BTreeSet<DialogueId> = of_seats.chain(by_code).chain(of_state).collect();
        let there = all
            .into_iter()
            .filter(|id| !self.my_recorded(id).is_empty());
        let mut there: Vec<_> = there.collect();
        there.sort_by_key(|id| {
            let held = self.world.dialogues.get(id);
            std::cmp::Reverse(held.map(|held| held.facts.date))
        });
        there
    }

    fn is_mine(&self, dialogue: &DialogueId, speaker: &Speaker) -> bool {
        let who = self.who();
        match speaker {
            Speaker::Participant(id) => {
                let seat = self.world.registrations.participants.get(id);
                let by_code = who.seat().is_some_and(|own| own.id == *id);
                let person = seat.and_then(|seat| seat.person);
                by_code || (person.is_some() && person == who.person())
            }
            Speaker::Delegation(state) => {
                let own = who.delegation_at(dialogue);
                own.is_some_and(|(own, _)| own == state)
            }
            Speaker::Named(_) => false,
        }
    }
}
