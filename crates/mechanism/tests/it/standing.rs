//! The kit's words for people and organizations.

use crate::kit::Kit;
use mechanism::organizations::{OrganizationCommand, Profile, StakeholderKind};
use mechanism::people::{Grant, HeldFor, Identity, NoteContent, PeopleCommand};
use mechanism::*;
use std::collections::BTreeMap;

pub(crate) const ENGLISH: &str = "en";

pub(crate) fn identity(address: &str) -> Identity {
    Identity {
        name: String::new(),
        address: address.into(),
        language: ENGLISH.into(),
        function: String::new(),
        neutral: false,
    }
}

/// A role of the office, at every dialogue.
pub(crate) fn office(role: Role) -> Grant {
    Grant {
        role,
        held_for: HeldFor::Office,
        dialogue: None,
        note: None,
    }
}

pub(crate) fn profile(name: &str) -> Profile {
    Profile {
        names: BTreeMap::from([(ENGLISH.to_owned(), name.to_owned())]),
        ..Profile::default()
    }
}

pub(crate) fn enter(profile: Profile, area: Option<&str>) -> Command {
    Command::Organization(OrganizationCommand::Enter {
        kind: StakeholderKind::Ngo,
        area: area.map(|code| StateCode::new(code).unwrap()),
        individual: false,
        profile,
    })
}

/// Why something was refused; `done` where it was not.
pub(crate) fn key(result: Result<Decision, Refusal>) -> &'static str {
    result.map_or_else(|refusal| refusal.key, |_| "done")
}

pub(crate) fn address(person: &PersonView<'_>) -> String {
    person.identity.clone().unwrap().address
}

/// The organization that a decision entered.
pub(crate) fn entered(decision: &Decision) -> OrganizationId {
    let entered = decision.acts.iter().find_map(|act| match &act.event {
        Event::Organization(organizations::OrganizationEvent::Entered { organization, .. }) => {
            Some(*organization)
        }
        _ => None,
    });
    entered.unwrap()
}

impl Kit {
    /// Somebody shows that an address is theirs.
    pub(crate) fn arrives(&mut self, address: &str) -> PersonId {
        let arrive = Command::People(PeopleCommand::Arrive(identity(address)));
        self.asks(Actor::Nobody, arrive).unwrap();
        person_of_address(&self.world, address).unwrap()
    }

    /// The officer at the command line invites somebody to a role.
    pub(crate) fn invited(&mut self, address: &str, grant: Grant) -> PersonId {
        let identity = identity(address);
        self.does(Command::People(PeopleCommand::Invite { identity, grant }))
            .unwrap();
        person_of_address(&self.world, address).unwrap()
    }

    /// A State's note verbale comes in.
    pub(crate) fn note(&mut self, state: &str) -> NoteVerbaleId {
        let number = self.world.rows().count();
        let received = self
            .does(Command::People(PeopleCommand::ReceiveNote {
                state: StateCode::new(state).unwrap(),
                dated: day_in_vienna(self.now),
                content: NoteContent {
                    reference: format!("NV {number} (fictitious)"),
                },
                scan: None,
            }))
            .unwrap();
        match &received.acts[0].event {
            Event::People(people::PeopleEvent::NoteReceived { note, .. }) => *note,
            other => panic!("{other:?}"),
        }
    }

    /// A person enters an organization, and is its focal point.
    pub(crate) fn enters(&mut self, person: PersonId, name: &str) -> OrganizationId {
        let decision = self.asks(Actor::Person(person), enter(profile(name), None));
        entered(&decision.unwrap())
    }

    /// The record as this person sees it.
    pub(crate) fn of(&self, person: PersonId) -> View {
        see(&self.world, Reader::Person(person), self.now)
    }

    /// The record as the office sees it.
    pub(crate) fn office(&self) -> View {
        see(&self.world, Reader::Office, self.now)
    }
}
