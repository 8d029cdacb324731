//! What the world keeps of registrations, as the log brings them.

use super::{Participant, RegistrationEvent as E, Registrations, Seat};
use crate::world::Damaged;
use crate::{ParticipantId, PersonId, World};

const NOBODY: Damaged = Damaged("a participant nobody named");

pub(crate) fn apply(world: &mut World, event: &E) -> Result<(), Damaged> {
    let registrations = &mut world.registrations;
    match event.clone() {
        E::Arranged {
            dialogue,
            arrangements,
        } => registrations.arrangements.insert(dialogue, arrangements),
        E::Listed {
            dialogue,
            as_of,
            delegations,
        } => registrations
            .delegations
            .insert(dialogue, (as_of, delegations)),
        E::Registered {
            participant,
            application,
            dialogue,
            organization,
            person,
            attendee,
            mode,
            seat,
            consents,
            protected,
            at,
        } => registrations.name(Participant {
            id: participant,
            dialogue,
            application,
            organization,
            person,
            attendee,
            mode,
            seat,
            since: at,
            consents,
            protected,
            came: None,
        }),
        E::Changed {
            participant,
            person,
            attendee,
            mode,
            seat,
            consents,
            protected,
            at,
        } => {
            let known = registrations.known(participant)?;
            let before = known.person;
            if known.mode != mode {
                known.since = at;
            }
            known.person = person;
            known.attendee = attendee;
            known.mode = mode;
            known.seat = seat;
            known.consents = consents;
            known.protected = protected;
            registrations.is_now(participant, before, person);
            registrations.queue(participant);
        }
        E::Seated {
            participant, seat, ..
        } => {
            registrations.known(participant)?.seat = seat;
            registrations.queue(participant);
        }
        E::CheckedIn {
            participant,
            at,
            mode,
        } => {
            registrations.known(participant)?.came = Some((at, mode));
            registrations.queue(participant);
        }
        E::CheckInUndone { participant } => {
            registrations.known(participant)?.came = None;
            registrations.queue(participant);
        }
    }
    Ok(())
}

impl Registrations {
    fn known(&mut self, participant: ParticipantId) -> Result<&mut Participant, Damaged> {
        self.participants.get_mut(&participant).ok_or(NOBODY)
    }

    fn name(&mut self, participant: Participant) {
        let id = participant.id;
        let named = self.at.entry(participant.dialogue.clone()).or_default();
        named.push_back(id);
        let person = participant.person;
        self.participants.insert(id, participant);
        self.is_now(id, None, person);
        self.queue(id);
    }

    /// A place is another person's now.
    fn is_now(&mut self, id: ParticipantId, before: Option<PersonId>, now: Option<PersonId>) {
        if before == now {
            return;
        }
        if let Some(places) = before.and_then(|person| self.of_person.get_mut(&person)) {
            places.retain(|place| *place != id);
        }
        if let Some(person) = now {
            self.of_person.entry(person).or_default().push_back(id);
        }
    }

    /// Puts somebody on the waiting list, or takes them off, or leaves them where they are: behind all who have waited
    /// as long or longer.
    fn queue(&mut self, id: ParticipantId) {
        let Some(participant) = self.participants.get(&id) else {
            return;
        };
        let waits = participant.seat == Seat::Waiting && participant.came.is_none();
        let since = participant.since;
        let all = &self.participants;
        let since_of = |id: &ParticipantId| all.get(id).map(|waiting| waiting.since);
        let queue = self
            .waiting
            .entry(participant.dialogue.clone())
            .or_default();
        let place = queue.iter().position(|waiting| *waiting == id);
        let in_order = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| queue.get(before));
            let after = queue.get(at + 1);
            before.is_none_or(|before| since_of(before) <= Some(since))
                && after.is_none_or(|after| since_of(after) >= Some(since))
        };
        match place {
            Some(at) if waits && in_order(at) => return,
            Some(at) => {
                queue.remove(at);
            }
            None => {}
        }
        if waits {
            let behind = queue.iter().take_while(|one| since_of(one) <= Some(since));
            let behind = behind.count();
            queue.insert(behind, id);
        }
    }
}
