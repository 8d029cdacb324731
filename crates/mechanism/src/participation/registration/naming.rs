//! Organizations name their people, exchange them and give seats back; the office does it for them, and revokes.

use super::attendee::{Written, attendee_fault};
use super::seating::{Seating, seat_of, seated};
use super::standing::{
    in_time, manageable, names_people_for, not_named_yet, unknown, within_their_number,
};
use super::{
    Attendance, Attendee, Consents, Participant, RegistrationEvent as E, Seat, entries, is_admitted,
};
use crate::authority::{Deed, Who};
use crate::keeping::ErasureBasis;
use crate::people::address_key;
use crate::refusal::Rule;
use crate::world::{Decision, Submission};
use crate::{ApplicationRef, DialogueId, ParticipantId, Refusal, World};

/// What is asked for somebody.
#[derive(Clone, Copy)]
pub(super) struct Wish<'c> {
    pub(super) attendee: &'c Attendee,
    pub(super) mode: Attendance,
    pub(super) consents: Consents,
    pub(super) protected: bool,
}

pub(super) fn register(
    world: &World,
    submission: &Submission,
    application: &ApplicationRef,
    dialogue: &DialogueId,
    wish: Wish<'_>,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let no_such = || Refusal::new("refused-no-such-application").with("application", application);
    let found = world
        .applications
        .all
        .get(application)
        .ok_or_else(no_such)?;
    if !names_people_for(&who, found.organization, dialogue) {
        return Err(no_such());
    }
    if !is_admitted(world, application, dialogue) {
        return Err(Refusal::new("refused-not-admitted")
            .under(Rule::Practice)
            .with("dialogue", dialogue));
    }
    in_time(world, submission, dialogue)?;
    within_their_number(world, found.organization, dialogue)?;
    attendee_fault(wish.attendee, wish.mode).map_or(Ok(()), Err)?;

    let participant = ParticipantId::drawn(&submission.seed, 0);
    let written = Written::of(world, submission, participant, dialogue, wish.attendee)?;
    if let Some(person) = written.person {
        not_named_yet(world, person, found.organization, dialogue, None)?;
    }
    let mut seating = Seating::of(world, dialogue);
    let at = submission.received;
    seating.asks(participant, found.organization, wish.mode, at);
    let moves = seating.settle();
    let registered = E::Registered {
        participant,
        application: application.clone(),
        dialogue: dialogue.clone(),
        organization: found.organization,
        person: written.person,
        attendee: written.attendee,
        mode: wish.mode,
        seat: seat_of(participant, &moves),
        consents: wish.consents,
        protected: wish.protected,
        at,
    };
    let others = moves.into_iter().filter(|(moved, _)| *moved != participant);
    Ok(written.with(entries(registered, seated(others, at))))
}

pub(super) fn change(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
    wish: Wish<'_>,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let known = manageable(world, &who, participant)?;
    if !known.seat.is_wanted() {
        return Err(Refusal::new("refused-seat-gone"));
    }
    attendee_fault(wish.attendee, wish.mode).map_or(Ok(()), Err)?;
    let exchanged = exchanges(world, known, wish.attendee);
    // Consents can be taken back and protection asked for at any time; who comes and how only while people are named.
    if exchanged || wish.mode != known.mode {
        if let Some((came, _)) = known.came {
            return Err(Refusal::new("refused-already-came").with("at", came));
        }
        in_time(world, submission, &known.dialogue)?;
    }
    let written = Written::of(
        world,
        submission,
        participant,
        &known.dialogue,
        wish.attendee,
    )?;
    if !names_people_for(&who, known.organization, &known.dialogue)
        && written.person != known.person
    {
        // Somebody's own seat is theirs to change, not to hand on.
        return Err(unknown(participant));
    }
    if let Some(person) = written.person {
        let itself = Some(participant);
        not_named_yet(world, person, known.organization, &known.dialogue, itself)?;
    }
    let at = submission.received;
    let mut seating = Seating::of(world, &known.dialogue);
    if wish.mode != known.mode {
        seating.leaves(known);
        seating.asks(participant, known.organization, wish.mode, at);
    }
    let mut moves = seating.settle();
    let seat = match moves.iter().position(|(moved, _)| *moved == participant) {
        Some(own) => moves.remove(own).1,
        None if wish.mode != known.mode => Seat::Waiting,
        None => known.seat,
    };
    let changed = E::Changed {
        participant,
        person: written.person,
        attendee: written.attendee,
        mode: wish.mode,
        seat,
        consents: wish.consents,
        protected: wish.protected,
        at,
    };
    let decision = written.with(entries(changed, seated(moves, at)));
    Ok(decision.erasing_what_is_left(world, [known.attendee.row], ErasureBasis::Replaced))
}

pub(super) fn give_back(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let known = manageable(world, &who, participant)?;
    if let Some((came, _)) = known.came {
        return Err(Refusal::new("refused-already-came").with("at", came));
    }
    leave(world, submission, known, Seat::GivenBack)
}

pub(super) fn revoke(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let known = world
        .registrations
        .participants
        .get(&participant)
        .filter(|known| who.may_for(Deed::RevokeSeat, Some(&known.dialogue)))
        .ok_or_else(|| unknown(participant))?;
    leave(world, submission, known, Seat::Revoked)
}

/// A seat or a place is left, and who waits is promoted.
fn leave(
    world: &World,
    submission: &Submission,
    known: &Participant,
    seat: Seat,
) -> Result<Decision, Refusal> {
    if !known.seat.is_wanted() {
        return Err(Refusal::new("refused-seat-gone"));
    }
    let at = submission.received;
    let mut seating = Seating::of(world, &known.dialogue);
    seating.leaves(known);
    let left = E::Seated {
        participant: known.id,
        seat,
        at,
    };
    Ok(entries(left, seated(seating.settle(), at)))
}

/// Whether another person is meant. Where the earlier content is gone, nobody can say that it is the same.
fn exchanges(world: &World, known: &Participant, attendee: &Attendee) -> bool {
    let held = world.shelf.get(&known.attendee.row);
    let before = held.and_then(|text| serde_json::from_str::<Attendee>(text).ok());
    before.is_none_or(|before| {
        before.name != attendee.name
            || address_key(&before.address) != address_key(&attendee.address)
    })
}
