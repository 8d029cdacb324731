//! What has happened to people, in the world.

use super::{Grant, HeldFor, NoteVerbale, Passkey, People, PeopleEvent, Person};
use crate::keeping::Kept;
use crate::world::Damaged;
use crate::{PersonId, World};
use imbl::{OrdMap, Vector};

pub(crate) fn apply(world: &mut World, event: &PeopleEvent) -> Result<(), Damaged> {
    use PeopleEvent as E;
    let people = &mut world.people;
    match event.clone() {
        E::Arrived {
            person,
            identity,
            at,
        } => {
            people.rows.insert(identity.row, person);
            let arrived = Person {
                id: person,
                identity,
                since: at,
                grants: Vector::new(),
                passkeys: OrdMap::new(),
                forgotten: false,
            };
            people.all.insert(person, arrived);
        }
        E::Granted { person, grant } => people.grant(person, grant)?,
        E::Revoked { person, grant } => people.revoke(person, &grant)?,
        E::Amended { person, identity } => people.amend(person, identity)?,
        E::NoteReceived {
            note,
            state,
            dated,
            content,
        } => {
            let received = NoteVerbale {
                id: note,
                state,
                dated,
                content,
                scan: None,
            };
            people.notes.insert(note, received);
        }
        E::NoteScanned { note, scan } => {
            let scanned = people.notes.get_mut(&note);
            scanned.ok_or(Damaged("a scan of no note verbale"))?.scan = Some(scan);
        }
        E::PasskeyKept {
            person,
            passkey,
            credential,
            on,
        } => {
            let passkeys = &mut people.somebody(person)?.passkeys;
            // A renewal keeps the day the passkey was added.
            let added = passkeys.get(&passkey).map_or(on, |known| known.added);
            let kept = Passkey {
                id: passkey,
                credential,
                added,
            };
            passkeys.insert(passkey, kept);
        }
        E::PasskeyRemoved { person, passkey } => {
            people.somebody(person)?.passkeys.remove(&passkey);
        }
        E::Forgotten { person } => people.forget(person)?,
    }
    Ok(())
}

impl People {
    fn somebody(&mut self, person: PersonId) -> Result<&mut Person, Damaged> {
        self.all
            .get_mut(&person)
            .ok_or(Damaged("a person who never arrived"))
    }

    fn grant(&mut self, person: PersonId, grant: Grant) -> Result<(), Damaged> {
        let holder = self.somebody(person)?;
        holder.grants.retain(|held| !held.is_in_place_of(&grant));
        holder.grants.push_back(grant.clone());
        self.holders
            .entry(grant.held_for)
            .or_default()
            .insert(person);
        Ok(())
    }

    fn revoke(&mut self, person: PersonId, grant: &Grant) -> Result<(), Damaged> {
        let holder = self.somebody(person)?;
        holder.grants.retain(|held| held != grant);
        let still = holder
            .grants
            .iter()
            .any(|held| held.held_for == grant.held_for);
        if !still {
            self.holds_no_more(person, &grant.held_for);
        }
        Ok(())
    }

    fn holds_no_more(&mut self, person: PersonId, held_for: &HeldFor) {
        if let Some(holders) = self.holders.get_mut(held_for) {
            holders.remove(&person);
        }
    }

    /// The row before no longer says whose address is whose: it is destroyed with this entry, and that must not take away
    /// the address which the new row brings.
    fn amend(&mut self, person: PersonId, identity: Kept) -> Result<(), Damaged> {
        let amended = self.somebody(person)?;
        let before = std::mem::replace(&mut amended.identity, identity);
        self.rows.remove(&before.row);
        self.rows.insert(identity.row, person);
        Ok(())
    }

    fn forget(&mut self, person: PersonId) -> Result<(), Damaged> {
        let forgotten = self.somebody(person)?;
        forgotten.forgotten = true;
        forgotten.passkeys = OrdMap::new();
        for grant in std::mem::take(&mut forgotten.grants) {
            self.holds_no_more(person, &grant.held_for);
        }
        Ok(())
    }
}
