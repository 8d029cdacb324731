//! What somebody has on the floor: for themselves, for those they named, for their State; and for officers, everybody they
//! can enter a name for.

use super::super::View;
use super::{MyPlace, MyRequest, SpeakerChoice, who_speaks};
use crate::floor::plan::turns_in;
use crate::floor::{
    self, Asked, Floor, ItemId, Place, Screen, Speaker, SpeakerCard, asks_for_anybody,
};
use crate::participation::registration::{Attendance, Attendee};
use crate::{DialogueId, RequestId};
use std::collections::{BTreeMap, BTreeSet};

/// The place and the time until the turn of each who waits.
type Turns = BTreeMap<RequestId, (u32, i64)>;

impl View {
    /// The speakers this reader may ask for, with their requests. For an officer their own place only: see
    /// [`View::speakers_for_office`].
    pub fn my_places(&self, dialogue: &DialogueId) -> Vec<MyPlace> {
        let empty = Floor::default();
        let floor = self.world.floors.at.get(dialogue).unwrap_or(&empty);
        let delegation = self.who().delegation_at(dialogue);
        let state = delegation.map(|(state, _)| Speaker::Delegation(state.clone()));
        let here = self.world.dialogues.contains_key(dialogue);
        let mine: Vec<Speaker> = self
            .places_at(dialogue)
            .chain(state.filter(|_| here))
            .collect();
        if mine.is_empty() {
            return Vec::new();
        }
        let turns: Turns = floor
            .items
            .keys()
            .flat_map(|item| turns_in(floor, *item, self.now).into_iter().zip(0..))
            .map(|((request, until), ahead)| (request, (ahead, until)))
            .collect();
        mine.into_iter()
            .map(|speaker| self.my_place(floor, speaker, &turns))
            .collect()
    }

    fn my_place(&self, floor: &Floor, speaker: Speaker, turns: &Turns) -> MyPlace {
        let seat = match &speaker {
            Speaker::Participant(id) => self.world.registrations.participants.get(id),
            Speaker::Delegation(_) | Speaker::Named(_) => None,
        };
        let attendee: Option<Attendee> = seat.and_then(|seat| self.held(&seat.attendee));
        let requests = floor.items.iter().flat_map(|(item, list)| {
            let theirs = list.asked.iter().filter(|one| one.speaker == speaker);
            theirs.map(|asked| self.my_request(*item, asked, turns))
        });
        MyPlace {
            who: who_speaks(&self.world, floor, &speaker, Screen::Participant),
            name: attendee.map(|attendee| attendee.name),
            card: self.card_of(floor, &speaker),
            mode: seat.map(|seat| match seat.mode {
                Attendance::InPerson => Place::Room,
                Attendance::Online => Place::Online,
            }),
            requests: requests.collect(),
            speaker,
        }
    }

    fn my_request(&self, item: ItemId, asked: &Asked, turns: &Turns) -> MyRequest {
        let turn = turns.get(&asked.request);
        MyRequest {
            request: asked.request,
            item,
            manner: asked.manner,
            at_place: asked.place,
            language: asked.language.clone(),
            matter: asked.matter.and_then(|kept| self.held(&kept)),
            state: asked.state,
            asked: asked.at,
            ahead: turn.map(|(ahead, _)| *ahead),
            turn_in: turn.map(|(_, until)| *until),
        }
    }

    /// Everybody an officer, the Chair or a technician can enter a name for: those with a seat, the delegations that
    /// registered, those an officer named.
    pub fn speakers_for_office(&self, dialogue: &DialogueId) -> Vec<SpeakerChoice> {
        if !asks_for_anybody(&self.who(), dialogue) {
            return Vec::new();
        }
        let empty = Floor::default();
        let floor = self.world.floors.at.get(dialogue).unwrap_or(&empty);
        let named = self.world.registrations.named_for(dialogue);
        let seated = named
            .filter(|seat| floor::holds_seat(&self.world, seat))
            .map(|seat| Speaker::Participant(seat.id));
        let listed = self.world.registrations.delegations.get(dialogue);
        let listed = listed.into_iter().flat_map(|(_, list)| list);
        let states: BTreeSet<Speaker> = listed
            .filter_map(|one| one.state.clone())
            .map(Speaker::Delegation)
            .chain(floor.numbers.keys().cloned())
            .filter(|speaker| matches!(speaker, Speaker::Delegation(_)))
            .collect();
        let others = floor.named.keys().cloned();
        seated
            .chain(states)
            .chain(others)
            .map(|speaker| SpeakerChoice {
                who: who_speaks(&self.world, floor, &speaker, Screen::Chair),
                card: self.card_of(floor, &speaker),
                standing: floor.named.get(&speaker).copied(),
                speaker,
            })
            .collect()
    }

    fn card_of(&self, floor: &Floor, speaker: &Speaker) -> Option<SpeakerCard> {
        self.held(&floor.cards.get(speaker)?.card)
    }
}
