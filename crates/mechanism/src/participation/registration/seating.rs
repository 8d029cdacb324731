//! Who gets which seat. Every decision that touches seats is settled here, so that one rule holds everywhere: seats go to
//! those who wait in the order since when they wait, nobody new overtakes somebody who could have had the seat, and no
//! seat is given beyond what the officer set. A seat once confirmed is not lost when fewer seats are set.

use super::{Attendance, Participant, RegistrationEvent, Seat, Seats, is_admitted};
use crate::organizations::StakeholderKind;
use crate::participation::application::Stage;
use crate::{ApplicationRef, DialogueId, OrganizationId, ParticipantId, World};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What seats are limited by: a mode, and a kind or all kinds together.
type Limit = (Attendance, Option<StakeholderKind>);

/// The seats of one dialogue, while a decision is made.
pub(super) struct Seating<'w> {
    world: &'w World,
    limits: &'w [Seats],
    taken: BTreeMap<Limit, u32>,
    queue: Vec<Place>,
    moves: Vec<(ParticipantId, Seat)>,
}

/// Somebody who asks for a seat.
#[derive(Debug, Clone, Copy)]
struct Place {
    participant: ParticipantId,
    mode: Attendance,
    kind: Option<StakeholderKind>,
    since: Timestamp,
}

impl Place {
    /// The limits a seat counts against: that for all kinds, and that for their own where it is known.
    fn limits(&self) -> impl Iterator<Item = Limit> + use<> {
        let mode = self.mode;
        let kinds = [None].into_iter().chain(self.kind.map(Some));
        kinds.map(move |kind| (mode, kind))
    }
}

impl<'w> Seating<'w> {
    /// As it stands. Whoever's case is no longer admitted loses seat or place with the decision that is being made.
    pub(super) fn of(world: &'w World, dialogue: &DialogueId) -> Self {
        let registrations = &world.registrations;
        let mut seating = Self {
            world,
            limits: registrations
                .arrangements
                .get(dialogue)
                .map_or(&[], |arrangements| &arrangements.seats),
            taken: BTreeMap::new(),
            queue: Vec::new(),
            moves: Vec::new(),
        };
        for participant in registrations.named_for(dialogue) {
            if let Some(seat) = lapsed(world, participant) {
                seating.moves.push((participant.id, seat));
            } else if participant.seat == Seat::Confirmed {
                seating.takes(&seating.place(participant));
            }
        }
        seating.queue = registrations
            .waiting_for(dialogue)
            .filter(|participant| lapsed(world, participant).is_none())
            .map(|participant| seating.place(participant))
            .collect();
        seating
    }

    /// The seats that are set with this decision.
    pub(super) fn limited_to(mut self, limits: &'w [Seats]) -> Self {
        self.limits = limits;
        self
    }

    /// Somebody asks for a seat, behind all who have asked until then.
    pub(super) fn asks(
        &mut self,
        participant: ParticipantId,
        organization: OrganizationId,
        mode: Attendance,
        since: Timestamp,
    ) {
        let kind = self.kind(organization);
        let behind = self.queue.partition_point(|place| place.since <= since);
        let place = Place {
            participant,
            mode,
            kind,
            since,
        };
        self.queue.insert(behind, place);
    }

    /// Somebody leaves their seat or their place.
    pub(super) fn leaves(&mut self, participant: &Participant) {
        self.queue
            .retain(|place| place.participant != participant.id);
        let was_seated =
            participant.seat == Seat::Confirmed && lapsed(self.world, participant).is_none();
        if was_seated {
            let place = self.place(participant);
            for limit in place.limits() {
                let taken = self.taken.entry(limit).or_default();
                *taken = taken.saturating_sub(1);
            }
        }
        self.moves.retain(|(moved, _)| *moved != participant.id);
    }

    /// Gives what is free to those who wait, in their order, and says whose seat changed: first who lost one, then who
    /// was promoted.
    pub(super) fn settle(mut self) -> Vec<(ParticipantId, Seat)> {
        for place in std::mem::take(&mut self.queue) {
            if self.is_free(&place) {
                self.takes(&place);
                self.moves.push((place.participant, Seat::Confirmed));
            }
        }
        self.moves
    }

    fn place(&self, participant: &Participant) -> Place {
        Place {
            participant: participant.id,
            mode: participant.mode,
            kind: self.kind(participant.organization),
            since: participant.since,
        }
    }

    fn kind(&self, organization: OrganizationId) -> Option<StakeholderKind> {
        let organizations = &self.world.organizations;
        let current = organizations.current(organization);
        organizations.all.get(&current).map(|found| found.kind)
    }

    fn takes(&mut self, place: &Place) {
        for limit in place.limits() {
            *self.taken.entry(limit).or_default() += 1;
        }
    }

    /// Whether a seat is free among those of their kind and among those of all kinds.
    fn is_free(&self, place: &Place) -> bool {
        self.limits
            .iter()
            .filter(|seats| seats.mode == place.mode)
            .filter(|seats| seats.kind.is_none() || seats.kind == place.kind)
            .all(|seats| {
                let taken = self.taken.get(&(seats.mode, seats.kind));
                taken.copied().unwrap_or_default() < seats.most
            })
    }
}

/// What becomes of a seat whose case is no longer admitted: given back where the organization withdrew, revoked where
/// the decision was looked at again. Whoever came keeps what they had; that they came stays true.
fn lapsed(world: &World, participant: &Participant) -> Option<Seat> {
    let holds = !participant.seat.is_wanted()
        || participant.came.is_some()
        || is_admitted(world, &participant.application, &participant.dialogue);
    if holds {
        return None;
    }
    let application = world.applications.all.get(&participant.application);
    let case = application.and_then(|application| application.case(&participant.dialogue));
    match case.map(|case| &case.stage) {
        Some(Stage::Withdrawn) => Some(Seat::GivenBack),
        _ => Some(Seat::Revoked),
    }
}

/// The changes of seats as events.
pub(super) fn seated(
    moves: impl IntoIterator<Item = (ParticipantId, Seat)>,
    at: Timestamp,
) -> impl Iterator<Item = RegistrationEvent> {
    moves
        .into_iter()
        .map(move |(participant, seat)| RegistrationEvent::Seated {
            participant,
            seat,
            at,
        })
}

/// What follows for the seats of a case that is no longer admitted: they are given back or revoked, and whoever waits is
/// promoted. For the decision that withdraws or rules again, so that all of it is entered together.
pub(crate) fn left(
    world: &World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
    seat: Seat,
    at: Timestamp,
) -> Vec<RegistrationEvent> {
    let leaving: Vec<&Participant> = world
        .registrations
        .named_for(dialogue)
        .filter(|participant| participant.application == *application)
        .filter(|participant| participant.seat.is_wanted() && participant.came.is_none())
        .collect();
    if leaving.is_empty() {
        return Vec::new();
    }
    let mut seating = Seating::of(world, dialogue);
    for participant in &leaving {
        seating.leaves(participant);
    }
    let gone = leaving.iter().map(|participant| (participant.id, seat));
    seated(gone.chain(seating.settle()), at).collect()
}

/// The seat somebody would get if their organization named them now, so that a page can say it beforehand.
pub(crate) fn seat_foreseen(
    world: &World,
    organization: OrganizationId,
    dialogue: &DialogueId,
    mode: Attendance,
    now: Timestamp,
) -> Seat {
    let nobody = ParticipantId(uuid::Uuid::nil());
    let mut seating = Seating::of(world, dialogue);
    seating.asks(nobody, organization, mode, now);
    seat_of(nobody, &seating.settle())
}

/// What somebody who asked got.
pub(super) fn seat_of(participant: ParticipantId, moves: &[(ParticipantId, Seat)]) -> Seat {
    moves
        .iter()
        .find(|(moved, _)| *moved == participant)
        .map_or(Seat::Waiting, |(_, seat)| *seat)
}
