//! What a reader sees of people: everybody themselves, a focal point their colleagues, a delegation its notes verbales, the
//! office all.

use super::View;
use crate::authority::{Role, Sight};
use crate::participation::circulation::{Circulation, Recipients};
use crate::people::{
    Credential, Forgetting, Grant, HeldFor, Identity, NoteContent, NoteVerbale, Passkey, Person,
};
use crate::{NoteVerbaleId, OrganizationId, PersonId, StateCode, StoredFile};

/// A person as a reader sees them.
#[derive(Debug, Clone)]
pub struct PersonView<'a> {
    /// What the log says.
    pub person: &'a Person,
    /// Who they are; `None`: withheld.
    pub identity: Option<Identity>,
}

/// One of one's own passkeys.
#[derive(Debug, Clone)]
pub struct PasskeyView<'a> {
    /// What the log says.
    pub passkey: &'a Passkey,
    /// Its credential; `None`: withheld.
    pub credential: Option<Credential>,
}

/// Somebody who stands for an organization, as its focal point sees them: by their address, which they were invited to. The
/// name is what they gave the record themselves, and nobody learns it by guessing an address.
#[derive(Debug, Clone)]
pub struct Colleague<'a> {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub grant: &'a Grant,
    /// Their address; `None`: withheld.
    pub address: Option<String>,
}

/// A note verbale as a reader sees it.
#[derive(Debug, Clone)]
pub struct NoteView<'a> {
    /// What the log says.
    pub note: &'a NoteVerbale,
    /// Its reference; `None`: withheld.
    pub content: Option<NoteContent>,
    /// Its scan; `None`: there is none, or it was kept long enough.
    pub scan: Option<StoredFile>,
}

impl View {
    /// The reader themselves, where they signed in and were not forgotten.
    pub fn me(&self) -> Option<PersonView<'_>> {
        self.person(self.who().person()?)
    }

    /// One person: oneself, or anybody for the office.
    pub fn person(&self, id: PersonId) -> Option<PersonView<'_>> {
        self.sees_person(id)
            .then(|| self.world.people.all.get(&id))?
            .map(|person| self.present(person))
    }

    /// All people, in the order of their references; the office's.
    pub fn people(&self) -> Vec<PersonView<'_>> {
        self.all_people()
            .map(|person| self.present(person))
            .collect()
    }

    /// Who holds a role for somebody; the office's: to whom a letter for a delegation goes.
    pub fn holders(&self, role: Role, held_for: &HeldFor) -> Vec<PersonView<'_>> {
        let holders = self.world.people.holders.get(held_for);
        let holds = |person: &&Person| {
            let mut grants = person.grants.iter();
            grants.any(|grant| grant.role == role && grant.held_for == *held_for)
        };
        holders
            .filter(|_| self.who().sees_for(Sight::People, None))
            .into_iter()
            .flatten()
            .filter_map(|id| self.world.people.all.get(id))
            .filter(holds)
            .map(|person| self.present(person))
            .collect()
    }

    /// One's own passkeys, the oldest first.
    pub fn my_passkeys(&self) -> Vec<PasskeyView<'_>> {
        let me = self.who().person();
        let me = me.and_then(|id| self.world.people.all.get(&id));
        let mut own: Vec<PasskeyView<'_>> = me
            .into_iter()
            .flat_map(|person| person.passkeys.values())
            .map(|passkey| PasskeyView {
                passkey,
                credential: self.held(&passkey.credential),
            })
            .collect();
        own.sort_by_key(|own| own.passkey.added);
        own
    }

    /// Those who stand for an organization and for what went into it: for its focal point, for the office, and for a desk
    /// at which the organization applied. A desk of another dialogue has no need to write to them.
    pub fn colleagues(&self, organization: OrganizationId) -> Vec<Colleague<'_>> {
        let who = self.who();
        let organizations = &self.world.organizations;
        let applications = &self.world.applications;
        let at_a_desk = || {
            let all = applications.of_whole(organizations, organization);
            let mut dialogues = all.iter().flat_map(|made| made.cases.keys());
            dialogues.any(|dialogue| self.at_desk(who, dialogue))
        };
        let allowed = who.holds_for(Role::FocalPoint, organization)
            || who.sees_for(Sight::People, None)
            || at_a_desk();
        if !allowed {
            return Vec::new();
        }
        let mut colleagues = Vec::new();
        for member in organizations.members(organizations.current(organization)) {
            let held_for = HeldFor::Organization(member);
            let holders = self.world.people.holders.get(&held_for);
            for person in holders.into_iter().flatten() {
                let Some(person) = self.world.people.all.get(person) else {
                    continue;
                };
                let address = self.identity_of(person.id).map(|known| known.address);
                let grants = person.grants.iter().filter(|g| g.held_for == held_for);
                colleagues.extend(grants.map(|grant| Colleague {
                    person: person.id,
                    grant,
                    address: address.clone(),
                }));
            }
        }
        colleagues
    }

    /// Who receives a list: for the States parties the users and heads of all delegations, otherwise the extended Bureau.
    /// Whoever was designated for another dialogue alone is not among them. The office's.
    pub fn recipients_of(&self, list: &Circulation) -> Vec<PersonView<'_>> {
        let reached = |grant: &Grant| {
            let role = match list.terms.recipients {
                Recipients::StatesParties => {
                    matches!(grant.role, Role::Delegate | Role::HeadOfDelegation)
                }
                Recipients::ExtendedBureau => grant.role == Role::ExtendedBureau,
            };
            let only = grant.dialogue.as_ref();
            role && only.is_none_or(|dialogue| self.world.reaches(dialogue, &list.dialogue))
        };
        let people = self.all_people();
        people
            .filter(|person| !person.forgotten && person.grants.iter().any(reached))
            .map(|person| self.present(person))
            .collect()
    }

    /// The notes verbales of a State, the newest first: for the office, and for that State's own delegation.
    pub fn notes_verbales(&self, state: &StateCode) -> Vec<NoteView<'_>> {
        let who = self.who();
        let own = who.delegation().is_some_and(|(theirs, _)| theirs == state);
        if !own && !who.sees_for(Sight::People, None) {
            return Vec::new();
        }
        let notes = self.world.people.notes.values();
        let mut notes: Vec<NoteView<'_>> = notes
            .filter(|note| note.state == *state)
            .map(|note| NoteView {
                note,
                content: self.held(&note.content),
                scan: note.scan.and_then(|kept| self.held(&kept)),
            })
            .collect();
        notes.sort_by_key(|seen| std::cmp::Reverse(seen.note.dated));
        notes
    }

    /// One note verbale, for the same readers.
    pub fn note_verbale(&self, id: NoteVerbaleId) -> Option<NoteView<'_>> {
        let note = self.world.people.notes.get(&id)?;
        let notes = self.notes_verbales(&note.state);
        notes.into_iter().find(|shown| shown.note.id == id)
    }

    /// What is destroyed if somebody is forgotten today, what stays and why, and what has to be done first: for themselves
    /// and for the office.
    pub fn what_remains(&self, id: PersonId) -> Option<Forgetting> {
        let person = self.person(id)?.person;
        Some(Forgetting::of(&self.world, person, self.today))
    }

    fn sees_person(&self, id: PersonId) -> bool {
        let who = self.who();
        who.person() == Some(id) || who.sees_for(Sight::People, None)
    }

    fn all_people(&self) -> impl Iterator<Item = &Person> {
        let office = self.who().sees_for(Sight::People, None);
        self.world.people.all.values().filter(move |_| office)
    }

    pub(super) fn present<'a>(&'a self, person: &'a Person) -> PersonView<'a> {
        PersonView {
            person,
            identity: self.held(&person.identity),
        }
    }

    /// Who somebody is, unfiltered: whoever asks has decided that this reader may see it.
    pub(super) fn identity_of(&self, id: PersonId) -> Option<Identity> {
        self.held(&self.world.people.all.get(&id)?.identity)
    }
}
