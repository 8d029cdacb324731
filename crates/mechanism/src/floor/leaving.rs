//! Whoever loses their seat leaves the lists: with the decision that takes it, so that nobody is called who is not there.

use super::{FloorAct, FloorEvent, Speaker, Withdrawal};
use crate::participation::registration::RegistrationEvent;
use crate::world::{Act, Decision, Submission};
use crate::{Audience, Event, ParticipantId, World};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// Adds to a decision what follows from it for the lists of speakers.
pub(crate) fn with_who_left(
    world: &World,
    submission: &Submission,
    mut decision: Decision,
) -> Decision {
    let gone: BTreeSet<ParticipantId> = decision
        .acts
        .iter()
        .filter_map(|act| match &act.event {
            Event::Registration(RegistrationEvent::Seated {
                participant, seat, ..
            }) if !seat.is_wanted() => Some(*participant),
            _ => None,
        })
        .collect();
    for participant in gone {
        leave(world, submission.received, participant, &mut decision);
    }
    decision
}

fn leave(world: &World, received: Timestamp, participant: ParticipantId, decision: &mut Decision) {
    let known = world.registrations.participants.get(&participant);
    let Some(dialogue) = known.map(|known| &known.dialogue) else {
        return;
    };
    let Some(floor) = world.floors.at.get(dialogue) else {
        return;
    };
    let whole = Timestamp::from_millisecond(received.as_millisecond()).unwrap_or(received);
    let at = floor.last.map_or(whole, |last| last.max(whole));
    let speaker = Speaker::Participant(participant);
    let lists = floor.items.values().flat_map(|list| list.waiting());
    for asked in lists.filter(|asked| asked.speaker == speaker) {
        decision.acts.push(Act {
            audience: Audience::Participants,
            event: Event::Floor(FloorEvent {
                dialogue: dialogue.clone(),
                at,
                act: FloorAct::Withdrawn {
                    request: asked.request,
                    why: Withdrawal::SeatGone,
                },
            }),
        });
    }
}
