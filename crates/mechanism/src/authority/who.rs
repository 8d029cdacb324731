//! Whose matter it is: somebody with the roles they hold, and for whom they hold them.

use super::{Actor, Deed, Reader, Role, Sight};
use crate::participation::registration::{Participant, Seat, is_admitted};
use crate::people::{Grant, HeldFor, Person, RegionalGroup};
use crate::{DialogueId, OrganizationId, ParticipantId, PersonId, StateCode, World};

/// Somebody who acts or reads, with what they may and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Who<'w> {
    world: &'w World,
    person: Option<&'w Person>,
    /// The seat whose code they hold.
    seat: Option<&'w Participant>,
    /// The officer at the command line, or a reader of the office without a name: everything an officer may, everywhere.
    office: bool,
}

impl<'w> Who<'w> {
    /// Who acts.
    pub(crate) fn acting(world: &'w World, actor: &Actor) -> Self {
        let person = actor.person().and_then(|id| world.people.all.get(&id));
        Self {
            world,
            person: person.filter(|person| !person.forgotten),
            seat: match actor {
                Actor::Seat(seat) => seated(world, *seat),
                _ => None,
            },
            office: matches!(actor, Actor::Officer(_)),
        }
    }

    /// Who reads.
    pub(crate) fn reading(world: &'w World, reader: Reader) -> Self {
        let person = match reader {
            Reader::Person(id) => world.people.all.get(&id),
            _ => None,
        };
        Self {
            world,
            person: person.filter(|person| !person.forgotten),
            seat: match reader {
                Reader::Seat(seat) => seated(world, seat),
                _ => None,
            },
            office: reader == Reader::Office,
        }
    }

    /// The person, where it is one.
    pub fn person(&self) -> Option<PersonId> {
        self.person.map(|person| person.id)
    }

    /// The seat whose code they hold, while it is theirs.
    pub fn seat(&self) -> Option<&'w Participant> {
        self.seat
    }

    /// What they were granted.
    pub fn grants(&self) -> impl Iterator<Item = &'w Grant> + use<'w> {
        self.person
            .into_iter()
            .flat_map(|person| person.grants.iter())
    }

    /// The roles they hold, each once; everybody who signed in is an applicant.
    pub fn roles(&self) -> Vec<Role> {
        let mut roles: Vec<Role> = self.grants().map(|grant| grant.role).collect();
        roles.extend(self.person.map(|_| Role::Applicant));
        roles.extend(self.office.then_some(Role::Officer));
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// Whether any of their roles allows a deed, wherever it was granted.
    pub fn may_somewhere(&self, deed: Deed) -> bool {
        self.roles().into_iter().any(|role| role.allows(deed))
    }

    /// Whether a role of the office allows a deed at this dialogue, or, with `None`, everywhere.
    pub fn may_for(&self, deed: Deed, dialogue: Option<&DialogueId>) -> bool {
        self.office_allows(dialogue, |role| role.allows(deed))
    }

    /// Whether a role of the office shows a matter of this dialogue, or, with `None`, of all.
    pub fn sees_for(&self, sight: Sight, dialogue: Option<&DialogueId>) -> bool {
        self.office_allows(dialogue, |role| role.shows(sight))
    }

    /// Whether any of their roles shows a matter, wherever it was granted.
    pub fn sees_somewhere(&self, sight: Sight) -> bool {
        self.roles().into_iter().any(|role| role.shows(sight))
    }

    /// Roles that are not held for an organization or a State, granted everywhere or for this dialogue.
    fn office_allows(&self, dialogue: Option<&DialogueId>, asked: impl Fn(Role) -> bool) -> bool {
        let granted = self
            .grants()
            .filter(|grant| matches!(grant.held_for, HeldFor::Office | HeldFor::Group(_)))
            .filter(|grant| match (&grant.dialogue, dialogue) {
                (None, _) => true,
                (Some(held), Some(dialogue)) => self.world.reaches(held, dialogue),
                (Some(_), None) => false,
            })
            .any(|grant| asked(grant.role));
        granted || (self.office && asked(Role::Officer))
    }

    /// Whether they hold this role for this organization, or for one that was merged into it.
    pub fn holds_for(&self, role: Role, organization: OrganizationId) -> bool {
        let organizations = &self.world.organizations;
        let here = organizations.current(organization);
        self.grants().any(|grant| match grant.held_for {
            HeldFor::Organization(of) => grant.role == role && organizations.current(of) == here,
            _ => false,
        })
    }

    /// Whether they speak for this organization: its focal point or a representative.
    pub fn speaks_for(&self, organization: OrganizationId) -> bool {
        self.holds_for(Role::FocalPoint, organization)
            || self.holds_for(Role::Representative, organization)
    }

    /// The State whose delegation they belong to, and whether they are its designated head.
    pub fn delegation(&self) -> Option<(&'w StateCode, bool)> {
        self.delegation_where(|_| true)
    }

    /// The same for one dialogue: a note may designate somebody for that one alone.
    pub fn delegation_at(&self, dialogue: &DialogueId) -> Option<(&'w StateCode, bool)> {
        self.delegation_where(|grant| {
            let only = grant.dialogue.as_ref();
            only.is_none_or(|only| self.world.reaches(only, dialogue))
        })
    }

    fn delegation_where(&self, counts: impl Fn(&Grant) -> bool) -> Option<(&'w StateCode, bool)> {
        let of = |role| {
            self.grants()
                .filter(|grant| grant.role == role && counts(grant))
                .find_map(|grant| match &grant.held_for {
                    HeldFor::State(state) => Some(state),
                    _ => None,
                })
        };
        of(Role::HeadOfDelegation)
            .map(|state| (state, true))
            .or_else(|| of(Role::Delegate).map(|state| (state, false)))
    }

    /// The regional group for which they are a member of the extended Bureau.
    pub fn bureau(&self) -> Option<RegionalGroup> {
        self.grants().find_map(|grant| match grant.held_for {
            HeldFor::Group(group) => Some(group),
            _ => None,
        })
    }

    /// The widest circle they belong to. Whoever has a seat at a dialogue is a participant.
    pub fn circle(&self) -> Reader {
        if self.office {
            return Reader::Office;
        }
        let rank = |circle: &Reader| Reader::ALL.iter().position(|known| known == circle);
        let registrations = &self.world.registrations;
        let seated = self.seat.is_some()
            || self
                .person()
                .and_then(|person| registrations.of_person.get(&person))
                .into_iter()
                .flatten()
                .filter_map(|place| registrations.participants.get(place))
                .any(|participant| participant.seat == Seat::Confirmed);
        self.grants()
            .map(|grant| grant.role.circle())
            .chain(seated.then_some(Reader::Participant))
            .max_by_key(rank)
            .unwrap_or(Reader::Public)
    }
}

/// A seat whose code counts: confirmed, of an organization that is still admitted.
fn seated(world: &World, seat: ParticipantId) -> Option<&Participant> {
    let participant = world.registrations.participants.get(&seat)?;
    let admitted = is_admitted(world, &participant.application, &participant.dialogue);
    (participant.seat == Seat::Confirmed && admitted).then_some(participant)
}
