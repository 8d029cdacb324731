//! What officers set for the registration of a dialogue, and the list of delegations they enter.

use super::seating::{Seating, seated};
use super::{Arrangements, Delegation, DelegationKind, RegistrationEvent as E, entries, folded};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::world::{Decision, Submission};
use crate::{DialogueId, Refusal, World, written};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The most people one organization can be let name.
const MOST_PER_ORGANIZATION: u32 = 100;
/// The most characters of the online room's address.
const LONGEST_ROOM: usize = 500;
/// The most lines of a list of delegations.
const MOST_DELEGATIONS: usize = 1_000;
/// The most people of one delegation.
const LARGEST_DELEGATION: u32 = 1_000;
/// The most characters of a delegation's name.
const LONGEST_NAME: usize = 300;

pub(super) fn arrange(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    arrangements: &Arrangements,
) -> Result<Decision, Refusal> {
    if arranged_by_its_office(world, submission, dialogue)?.is_off() {
        return Err(Refusal::new("refused-dialogue-cancelled").with("dialogue", dialogue));
    }
    sound(arrangements)?;
    let arranged = E::Arranged {
        dialogue: dialogue.clone(),
        arrangements: arrangements.clone(),
    };
    let moves = Seating::of(world, dialogue)
        .limited_to(&arrangements.seats)
        .settle();
    Ok(entries(arranged, seated(moves, submission.received)))
}

/// Whose dialogue it is, by its officers' grants; and what became of it.
fn arranged_by_its_office<'w>(
    world: &'w World,
    submission: &Submission,
    dialogue: &DialogueId,
) -> Result<&'w Life, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let found = world
        .dialogues
        .get(dialogue)
        .filter(|_| who.may_for(Deed::ArrangeRegistration, Some(dialogue)));
    match found {
        Some(found) => Ok(&found.life),
        None => Err(Refusal::no_such_dialogue(dialogue)),
    }
}

fn sound(arrangements: &Arrangements) -> Result<(), Refusal> {
    if !(1..=MOST_PER_ORGANIZATION).contains(&arrangements.per_organization) {
        return Err(
            Refusal::new("refused-people-per-organization").with("most", MOST_PER_ORGANIZATION)
        );
    }
    let mut limited = BTreeSet::new();
    let twice = |seats: &super::Seats| !limited.insert((seats.mode, seats.kind));
    if arrangements.seats.iter().any(twice) {
        return Err(Refusal::new("refused-seats-twice"));
    }
    let room = &arrangements.online_room;
    written::optional_line("online-room", room, LONGEST_ROOM)?;
    if !room.is_empty() && !room.starts_with("https://") {
        return Err(Refusal::new("refused-online-room"));
    }
    Ok(())
}

pub(super) fn list(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    as_of: Date,
    delegations: &[Delegation],
) -> Result<Decision, Refusal> {
    arranged_by_its_office(world, submission, dialogue)?;
    if delegations.len() > MOST_DELEGATIONS {
        return Err(Refusal::new("refused-too-many-delegations").with("most", MOST_DELEGATIONS));
    }
    let mut listed = BTreeSet::new();
    for delegation in delegations {
        named(delegation)?;
        if delegation.in_person.max(delegation.online) > LARGEST_DELEGATION {
            return Err(
                Refusal::new("refused-delegation-too-large").with("most", LARGEST_DELEGATION)
            );
        }
        // A State stands once, whatever it is to the Convention.
        if !listed.insert((delegation.state.clone(), folded(&delegation.name))) {
            let name = delegation.state.as_ref();
            let name = name.map_or(delegation.name.as_str(), |state| state.as_str());
            return Err(Refusal::new("refused-delegation-twice").with("name", name));
        }
    }
    let event = E::Listed {
        dialogue: dialogue.clone(),
        as_of,
        delegations: delegations.to_vec(),
    };
    Ok(entries(event, None))
}

/// States are named by their code alone, so that every language has its own name; others by their own name alone.
fn named(delegation: &Delegation) -> Result<(), Refusal> {
    let is_state = !matches!(
        delegation.kind,
        DelegationKind::Entity | DelegationKind::Intergovernmental
    );
    let well_named = if is_state {
        delegation.state.is_some() && delegation.name.is_empty()
    } else {
        delegation.state.is_none()
    };
    if !well_named {
        return Err(Refusal::new("refused-delegation-unnamed"));
    }
    if is_state {
        Ok(())
    } else {
        written::line("name", &delegation.name, LONGEST_NAME)
    }
}
