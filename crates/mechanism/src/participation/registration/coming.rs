//! Who came: at the desk by code or name, or entered afterwards with the time it happened. Nobody comes on another day than
//! the dialogue's: what the desk tries before it is a rehearsal, and the figures rest on what is entered here.

use super::standing::unknown;
use super::{Attendance, Participant, RegistrationEvent as E, Seat, entries, is_admitted};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::world::{Decision, Submission};
use crate::{ParticipantId, Refusal, World, day_in_vienna};
use jiff::Timestamp;

pub(super) fn check_in(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
    at: Timestamp,
    mode: Attendance,
) -> Result<Decision, Refusal> {
    let known = at_this_desk(world, submission, participant)?;
    if let Some((came, _)) = known.came {
        return Err(Refusal::new("refused-already-came").with("at", came));
    }
    if at > submission.received {
        return Err(Refusal::new("refused-not-yet-happened").with("at", at));
    }
    let convened = world.dialogues.get(&known.dialogue);
    let life = convened.map(|found| &found.life);
    if life.is_some_and(Life::is_off) {
        return Err(Refusal::new("refused-dialogue-cancelled").with("dialogue", &known.dialogue));
    }
    let held = convened.map(|found| found.facts.date);
    if let Some(day) = held.filter(|day| *day != day_in_vienna(at)) {
        return Err(Refusal::new("refused-not-the-day").with("day", day));
    }
    // Somebody who waits is let in by an officer alone: the desk does not give seats.
    let who = Who::acting(world, &submission.actor);
    let let_in = match known.seat {
        Seat::Confirmed => true,
        Seat::Waiting => who.may_for(Deed::ArrangeRegistration, Some(&known.dialogue)),
        Seat::GivenBack | Seat::Revoked => false,
    };
    if !let_in || !is_admitted(world, &known.application, &known.dialogue) {
        return Err(Refusal::new("refused-no-seat"));
    }
    let event = E::CheckedIn {
        participant,
        at,
        mode,
    };
    Ok(entries(event, None))
}

pub(super) fn undo(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
) -> Result<Decision, Refusal> {
    let known = at_this_desk(world, submission, participant)?;
    if known.came.is_none() {
        return Err(Refusal::new("refused-did-not-come"));
    }
    Ok(entries(E::CheckInUndone { participant }, None))
}

/// A participant of a dialogue whose desk this is.
fn at_this_desk<'w>(
    world: &'w World,
    submission: &Submission,
    participant: ParticipantId,
) -> Result<&'w Participant, Refusal> {
    let who = Who::acting(world, &submission.actor);
    world
        .registrations
        .participants
        .get(&participant)
        .filter(|known| who.may_for(Deed::CheckIn, Some(&known.dialogue)))
        .ok_or_else(|| unknown(participant))
}
