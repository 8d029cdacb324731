//! Who may speak, for whom somebody may ask, and what the order policies know of them.

use super::{Floor, Speaker, Standing};
use crate::authority::{Deed, Role, Who};
use crate::organizations::{is_known_area, region_of};
use crate::participation::is_first_time;
use crate::participation::registration::{Participant, Seat, is_admitted};
use crate::{DialogueId, World};

/// Whether somebody asks for the floor in the name of anybody: an officer, the Chair, a technician at the sound desk.
pub(crate) fn asks_for_anybody(who: &Who<'_>, dialogue: &DialogueId) -> bool {
    who.may_for(Deed::AskForFloor, Some(dialogue))
}

/// Whether a seat gives the floor: confirmed, of an organization that is still admitted.
pub(crate) fn holds_seat(world: &World, participant: &Participant) -> bool {
    participant.seat == Seat::Confirmed
        && is_admitted(world, &participant.application, &participant.dialogue)
}

/// A participant of this dialogue whose seat gives the floor.
pub(super) fn seated<'w>(
    world: &'w World,
    dialogue: &DialogueId,
    speaker: &Speaker,
) -> Option<&'w Participant> {
    let Speaker::Participant(id) = speaker else {
        return None;
    };
    let participant = world.registrations.participants.get(id)?;
    (participant.dialogue == *dialogue && holds_seat(world, participant)).then_some(participant)
}

/// Whether somebody may ask for the floor for a speaker: for themselves, for those their organization named, for the
/// State of their delegation; officers, Chairs and technicians for anybody.
pub(crate) fn speaks_for(
    world: &World,
    who: &Who<'_>,
    dialogue: &DialogueId,
    speaker: &Speaker,
) -> bool {
    asks_for_anybody(who, dialogue) || speaks_as(world, who, dialogue, speaker)
}

/// The same without those who may for anybody.
pub(crate) fn speaks_as(
    world: &World,
    who: &Who<'_>,
    dialogue: &DialogueId,
    speaker: &Speaker,
) -> bool {
    match speaker {
        Speaker::Participant(id) => {
            let Some(participant) = seated(world, dialogue, speaker) else {
                return false;
            };
            let by_code = who.seat().is_some_and(|seat| seat.id == *id);
            let in_person = participant.person.is_some() && participant.person == who.person();
            by_code || in_person || who.holds_for(Role::FocalPoint, participant.organization)
        }
        Speaker::Delegation(state) => who
            .delegation_at(dialogue)
            .is_some_and(|(own, _)| own == state),
        Speaker::Named(_) => false,
    }
}

/// What the policies know of a speaker, as the record has it now; `None`: nobody who may speak here.
pub(crate) fn standing_of(
    world: &World,
    dialogue: &DialogueId,
    floor: &Floor,
    speaker: &Speaker,
) -> Option<Standing> {
    match speaker {
        Speaker::Participant(_) => {
            let participant = seated(world, dialogue, speaker)?;
            let organizations = &world.organizations;
            let current = organizations.current(participant.organization);
            let organization = organizations.all.get(&current)?;
            let application = world.applications.all.get(&participant.application)?;
            let entry = organizations.all.get(&application.organization)?;
            let day = world.dialogues.get(dialogue).map(|found| found.facts.date);
            Some(Standing {
                state: false,
                kind: Some(organization.kind),
                region: organization.area.as_ref().and_then(region_of),
                first_time: is_first_time(world, application, entry, day),
            })
        }
        Speaker::Delegation(state) => is_known_area(state).then(|| Standing {
            state: true,
            kind: None,
            region: region_of(state),
            first_time: false,
        }),
        Speaker::Named(_) => floor.named.get(speaker).copied(),
    }
}
