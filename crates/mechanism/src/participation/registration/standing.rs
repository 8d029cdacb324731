//! Whose people they are, when they may be named, and how many.

use super::{Participant, Registering, registering};
use crate::authority::{Deed, Role, Who};
use crate::world::Submission;
use crate::{DialogueId, OrganizationId, ParticipantId, PersonId, Refusal, World};

/// Whether somebody names an organization's people at a dialogue: the office, or the organization's focal point. Anybody
/// else whom the tables let register changes and gives back their own seat only (see `manageable`).
pub(crate) fn names_people_for(
    who: &Who<'_>,
    organization: OrganizationId,
    dialogue: &DialogueId,
) -> bool {
    who.holds_for(Role::FocalPoint, organization) || who.may_for(Deed::Register, Some(dialogue))
}

/// A participant this actor may change: one they named, or themselves. Any other is like one that does not exist.
pub(super) fn manageable<'w>(
    world: &'w World,
    who: &Who<'_>,
    participant: ParticipantId,
) -> Result<&'w Participant, Refusal> {
    let itself = |known: &Participant| known.person.is_some() && known.person == who.person();
    world
        .registrations
        .participants
        .get(&participant)
        .filter(|known| itself(known) || names_people_for(who, known.organization, &known.dialogue))
        .ok_or_else(|| unknown(participant))
}

pub(super) fn unknown(participant: ParticipantId) -> Refusal {
    Refusal::new("refused-no-such-participant").with("participant", participant)
}

/// People are named once an officer has arranged it, until the day set or the opening of the sitting; by an officer also
/// later. A cancelled dialogue takes nobody.
pub(super) fn in_time(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
) -> Result<(), Refusal> {
    let refused = |key| Err(Refusal::new(key).with("dialogue", dialogue));
    let late = match registering(world, dialogue, submission.received) {
        Registering::Open { .. } => false,
        Registering::Closed => true,
        Registering::Cancelled => return refused("refused-dialogue-cancelled"),
        Registering::NotArranged => return refused("refused-registration-not-arranged"),
    };
    let who = Who::acting(world, &submission.actor);
    if late && !who.may_for(Deed::Register, Some(dialogue)) {
        return refused("refused-registration-closed");
    }
    Ok(())
}

/// An organization names at most as many as the officer set, those who wait among them.
pub(super) fn within_their_number(
    world: &World,
    organization: OrganizationId,
    dialogue: &DialogueId,
) -> Result<(), Refusal> {
    let arrangements = world.registrations.arrangements.get(dialogue);
    let most = arrangements.map_or(0, |set| set.per_organization);
    let named = named_by(world, organization, dialogue).count();
    if named >= most as usize {
        return Err(Refusal::new("refused-too-many-people").with("most", most));
    }
    Ok(())
}

fn named_by<'w>(
    world: &'w World,
    organization: OrganizationId,
    dialogue: &'w DialogueId,
) -> impl Iterator<Item = &'w Participant> {
    let organizations = &world.organizations;
    let here = organizations.current(organization);
    world
        .registrations
        .named_for(dialogue)
        .filter(move |named| organizations.current(named.organization) == here)
        .filter(|named| named.seat.is_wanted())
}

/// An organization names a person once. That another one named them too is not told: it would say who knows whom.
pub(super) fn not_named_yet(
    world: &World,
    person: PersonId,
    organization: OrganizationId,
    dialogue: &DialogueId,
    itself: Option<ParticipantId>,
) -> Result<(), Refusal> {
    let twice = named_by(world, organization, dialogue)
        .any(|named| named.person == Some(person) && Some(named.id) != itself);
    if twice {
        return Err(Refusal::new("refused-already-registered"));
    }
    Ok(())
}
