//! Giving and ending roles: by whom, for whom, on what ground.

use super::deciding::not_yours;
use super::{Grant, HeldFor, Person};
use crate::authority::{Deed, Role, Who};
use crate::{PersonId, Refusal, StateCode, World, organizations};

/// The most people that may stand for one organization: enough for a federation, too few to fill the record.
const MOST_COLLEAGUES: usize = 50;

/// Whether this role may be given by this person at all; answers with the grant as it is entered: an organization that
/// went into another is the other, and a note verbale is named where one designates.
///
/// An officer for one dialogue gives roles at that dialogue only.
pub(super) fn may_give(
    world: &World,
    who: &Who<'_>,
    deed: Deed,
    grant: &Grant,
) -> Result<Grant, Refusal> {
    may_dispose(who, deed, grant)?;
    if !grant.role.fits(&grant.held_for) {
        return Err(Refusal::new("refused-role-held-otherwise").with("role", grant.role.code()));
    }
    if let Some(dialogue) = &grant.dialogue
        && !world.dialogues.contains_key(dialogue)
    {
        return Err(Refusal::no_such_dialogue(dialogue));
    }
    let mut grant = grant.clone();
    match &mut grant.held_for {
        HeldFor::Office | HeldFor::Group(_) => grant.note = None,
        HeldFor::Organization(organization) => {
            if !world.organizations.all.contains_key(organization) {
                return Err(Refusal::new("refused-no-such-organization"));
            }
            *organization = world.organizations.current(*organization);
            let standing = world
                .people
                .holders
                .get(&HeldFor::Organization(*organization));
            if standing.is_some_and(|people| people.len() >= MOST_COLLEAGUES) {
                return Err(
                    Refusal::new("refused-too-many-colleagues").with("most", MOST_COLLEAGUES)
                );
            }
            grant.note = None;
        }
        HeldFor::State(state) => designated(world, state, grant.note.as_ref())?,
    }
    Ok(grant)
}

/// A mission designates its users by note verbale; it is that State's own.
fn designated(
    world: &World,
    state: &StateCode,
    note: Option<&crate::NoteVerbaleId>,
) -> Result<(), Refusal> {
    if !organizations::is_known_area(state) {
        return Err(Refusal::new("refused-no-such-area").with("area", state));
    }
    let note = note.and_then(|note| world.people.notes.get(note));
    if note.is_some_and(|note| note.state == *state) {
        Ok(())
    } else {
        Err(Refusal::new("refused-no-note-verbale"))
    }
}

/// Whether this person can hold the role beside those they hold.
pub(super) fn may_take_on(person: &Person, grant: &Grant) -> Result<(), Refusal> {
    if person.grants.contains(grant) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let for_another = |held: &Grant| match (&held.held_for, &grant.held_for) {
        (HeldFor::State(one), HeldFor::State(other)) => one != other,
        _ => false,
    };
    // What a delegation drafts, no other delegation may see.
    if person.grants.iter().any(for_another) {
        return Err(Refusal::new("refused-two-delegations"));
    }
    Ok(())
}

/// The grant that ends, as it stands in the record.
pub(super) fn may_end(
    world: &World,
    who: &Who<'_>,
    person: PersonId,
    grant: &Grant,
) -> Result<Grant, Refusal> {
    may_dispose(who, Deed::Revoke, grant)?;
    let held = world.people.all.get(&person).and_then(|person| {
        let mut grants = person.grants.iter();
        grants.find(|held| held.is_in_place_of(grant))
    });
    let Some(held) = held else {
        return Err(Refusal::new("refused-no-such-role"));
    };
    if held.is_everywhere_officer() && is_last_officer(world, person) {
        return Err(last_officer());
    }
    Ok(held.clone())
}

/// A colleague's role is the focal point's to give and to end, and the office's; every other is the office's.
fn may_dispose(who: &Who<'_>, deed: Deed, grant: &Grant) -> Result<(), Refusal> {
    let focal_point = match grant.held_for {
        HeldFor::Organization(organization) if grant.is_a_colleagues() && deed != Deed::Grant => {
            who.holds_for(Role::FocalPoint, organization)
        }
        _ => false,
    };
    if focal_point || who.may_for(deed, grant.dialogue.as_ref()) {
        Ok(())
    } else {
        Err(not_yours())
    }
}

pub(super) fn last_officer() -> Refusal {
    Refusal::new("refused-last-officer")
}

/// Whether nobody else is an officer everywhere. The office must not lock itself out.
pub(super) fn is_last_officer(world: &World, person: PersonId) -> bool {
    let officers = |id: &&PersonId| {
        let person = world.people.all.get(id);
        person.is_some_and(|person| person.grants.iter().any(Grant::is_everywhere_officer))
    };
    let mut all = world
        .people
        .holders
        .get(&HeldFor::Office)
        .into_iter()
        .flatten()
        .filter(officers);
    all.next() == Some(&person) && all.next().is_none()
}

impl Grant {
    /// Whether one stands in the place of the other: the same role, for the same, at the same dialogue. The note verbale may
    /// be a newer one.
    pub(super) fn is_in_place_of(&self, other: &Self) -> bool {
        (self.role, &self.held_for, &self.dialogue)
            == (other.role, &other.held_for, &other.dialogue)
    }

    fn is_everywhere_officer(&self) -> bool {
        self.role == Role::Officer && self.dialogue.is_none()
    }
}
