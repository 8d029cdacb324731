//! What follows for statements from what happens on the floor and at registration: a place that is passed on takes its
//! statement along, and whoever loses their seat leaves no text behind.

use super::{Statement, StatementAct, StatementEvent};
use crate::floor::{FloorAct, Speaker};
use crate::keeping::ErasureBasis;
use crate::participation::registration::RegistrationEvent;
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, ParticipantId, RequestId, World};
use std::collections::BTreeSet;

/// Adds to a decision what follows from it for statements.
pub(crate) fn with_statements(
    world: &World,
    submission: &Submission,
    mut decision: Decision,
) -> Decision {
    let mut passed: Vec<(DialogueId, RequestId, Speaker)> = Vec::new();
    let mut gone: BTreeSet<ParticipantId> = BTreeSet::new();
    for act in &decision.acts {
        match &act.event {
            Event::Floor(event) => {
                if let FloorAct::Passed { request, to, .. } = &event.act {
                    passed.push((event.dialogue.clone(), *request, to.clone()));
                }
            }
            Event::Registration(RegistrationEvent::Seated {
                participant, seat, ..
            }) if !seat.is_wanted() => {
                gone.insert(*participant);
            }
            _ => {}
        }
    }
    for (dialogue, request, to) in passed {
        let floor = world.floors.at.get(&dialogue);
        let here = world.statements.at.get(&dialogue);
        let found = here.zip(floor);
        if let Some(statement) = found.and_then(|(here, floor)| here.of_request(floor, request)) {
            let act = StatementAct::Passed { request, to };
            decision = told(decision, submission, &dialogue, statement, act);
        }
    }
    for participant in gone {
        decision = without(world, submission, participant, decision);
    }
    decision
}

fn without(
    world: &World,
    submission: &Submission,
    participant: ParticipantId,
    mut decision: Decision,
) -> Decision {
    let seat = world.registrations.participants.get(&participant);
    let Some(dialogue) = seat.map(|seat| &seat.dialogue) else {
        return decision;
    };
    let speaker = Speaker::Participant(participant);
    let theirs = world.statements.of(dialogue);
    for statement in theirs.filter(|one| one.speaker == speaker) {
        decision = withdrawn(
            world,
            submission,
            dialogue,
            statement,
            ErasureBasis::Requested,
            decision,
        );
    }
    decision
}

/// Takes a statement back and destroys its words.
pub(super) fn withdrawn(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    statement: &Statement,
    basis: ErasureBasis,
    decision: Decision,
) -> Decision {
    let decision = told(
        decision,
        submission,
        dialogue,
        statement,
        StatementAct::Withdrawn,
    );
    decision.erasing_what_is_left(world, statement.rows(), basis)
}

fn told(
    decision: Decision,
    submission: &Submission,
    dialogue: &DialogueId,
    statement: &Statement,
    act: StatementAct,
) -> Decision {
    decision.and(
        Audience::Restricted,
        Event::Statement(StatementEvent {
            dialogue: dialogue.clone(),
            statement: statement.id,
            at: submission.received,
            act,
        }),
    )
}
