//! Whether what is asked for about people may happen.

use super::{
    Grant, HeldFor, Identity, Lapsing, PeopleCommand, PeopleEvent, Person, address_key, forgetting,
    notes, passkeys, standing,
};
use crate::authority::{Deed, Who};
use crate::keeping::{ErasureBasis, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, Event, PersonId, Refusal, World, written};

/// Everything about persons is the office's.
const AUDIENCE: Audience = Audience::Restricted;

/// The languages letters and notices speak.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &PeopleCommand,
) -> Result<Decision, Refusal> {
    use PeopleCommand as C;
    let who = Who::acting(world, &submission.actor);
    match command {
        C::Arrive(identity) => arrive(world, submission, identity),
        C::Invite { identity, grant } => invite(world, submission, &who, identity, grant),
        C::Grant { person, grant } => {
            let grant = standing::may_give(world, &who, Deed::Grant, grant)?;
            let person = known(world, *person)?;
            standing::may_take_on(person, &grant)?;
            Ok(entered(PeopleEvent::Granted {
                person: person.id,
                grant,
            }))
        }
        C::Revoke { person, grant } => {
            standing::may_end(world, &who, *person, grant).map(|grant| {
                entered(PeopleEvent::Revoked {
                    person: *person,
                    grant,
                })
            })
        }
        C::Amend { person, identity } => amend(world, submission, &who, *person, identity),
        C::ReceiveNote {
            state,
            dated,
            content,
            scan,
        } => notes::receive(world, submission, state, *dated, content, scan.as_ref()),
        C::ScanNote { note, scan } => notes::scan(world, submission, &who, *note, scan),
        C::AddPasskey { person, .. }
        | C::RenewPasskey { person, .. }
        | C::RemovePasskey { person, .. } => {
            // One's own only: whoever could add a passkey for somebody could sign in as them.
            if who.person() != Some(*person) {
                return Err(not_yours());
            }
            passkeys::decide(submission, known(world, *person)?, command)
        }
        C::Forget(person) => {
            own_or_office(&who, Deed::Forget, *person)?;
            let person = known(world, *person)?;
            forgetting::decide(world, submission, person, ErasureBasis::Requested)
        }
        C::Lapse(person) => {
            let person = known(world, *person)?;
            match Lapsing::of(world, person) {
                Lapsing::After(last) if last < crate::day_in_vienna(submission.received) => {
                    forgetting::decide(world, submission, person, ErasureBasis::RetentionEnded)
                }
                _ => Err(Refusal::new("refused-retention-not-ended")),
            }
        }
    }
}

pub(super) fn not_yours() -> Refusal {
    Refusal::new("refused-not-yours")
}

pub(super) fn entered(event: PeopleEvent) -> Decision {
    Decision::single(AUDIENCE, Event::People(event))
}

/// One's own, or the office's.
fn own_or_office(who: &Who<'_>, deed: Deed, person: PersonId) -> Result<(), Refusal> {
    if who.person() == Some(person) || who.may_for(deed, None) {
        Ok(())
    } else {
        Err(not_yours())
    }
}

/// Somebody the record knows, and has not forgotten.
fn known(world: &World, person: PersonId) -> Result<&Person, Refusal> {
    world
        .people
        .all
        .get(&person)
        .filter(|person| !person.forgotten)
        .ok_or_else(|| Refusal::new("refused-no-such-person"))
}

/// The name of a person as the owner of rows.
pub(super) fn owner(person: PersonId) -> String {
    format!("person {person}")
}

/// Whether what is said of a person can be kept.
pub(crate) fn checked(identity: &Identity) -> Result<(), Refusal> {
    written::optional_line("name", &identity.name, 200)?;
    written::optional_line("function", &identity.function, 200)?;
    if !is_address(&identity.address) {
        return Err(Refusal::new("refused-no-address"));
    }
    if !LANGUAGES.contains(&identity.language.as_str()) {
        return Err(Refusal::new("refused-no-such-language"));
    }
    Ok(())
}

/// Whether a text has the form of an e-mail address that can stand in a mail's header as it is.
pub fn is_address(address: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"".contains(c);
    let address = address.trim();
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    address.len() <= 254
        && (1..=64).contains(&local.len())
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
        && !local.contains(forbidden)
}

/// The person an address belongs to, or somebody who arrives with it: then with the entry that says so, which comes before
/// the caller's own, and with the row in the caller's shelving.
pub(crate) fn taken_or_arriving(
    world: &World,
    submission: &Submission,
    shelving: &mut Shelving,
    nth: u64,
    identity: &Identity,
) -> Result<(PersonId, Option<Event>), Refusal> {
    checked(identity)?;
    if let Some(person) = super::person_of_address(world, &identity.address) {
        return Ok((person, None));
    }
    let person = PersonId::drawn(&submission.seed, nth);
    let identity = shelving.keep_value(
        &owner(person),
        Purpose::Identity,
        identity,
        Retention::Permanent,
    )?;
    let at = submission.received;
    let arrived = PeopleEvent::Arrived {
        person,
        identity,
        at,
    };
    Ok((person, Some(Event::People(arrived))))
}

fn arrive(
    world: &World,
    submission: &Submission,
    identity: &Identity,
) -> Result<Decision, Refusal> {
    let mut shelving = Shelving::new(submission.seed);
    match taken_or_arriving(world, submission, &mut shelving, 0, identity)? {
        (_, Some(arrived)) => Ok(Decision::single(AUDIENCE, arrived).with_vault(shelving)),
        // Whoever is told so has just shown that the address is theirs; the door asks beforehand and signs them in.
        (_, None) => Err(Refusal::new("refused-address-known")),
    }
}

fn invite(
    world: &World,
    submission: &Submission,
    who: &Who<'_>,
    identity: &Identity,
    grant: &Grant,
) -> Result<Decision, Refusal> {
    let grant = standing::may_give(world, who, Deed::Invite, grant)?;
    let mut shelving = Shelving::new(submission.seed);
    let (person, arrived) = taken_or_arriving(world, submission, &mut shelving, 0, identity)?;
    if let Some(known) = world.people.all.get(&person) {
        standing::may_take_on(known, &grant)?;
    }
    let granted = Event::People(PeopleEvent::Granted { person, grant });
    let decision = match arrived {
        Some(arrived) => Decision::single(AUDIENCE, arrived).and(AUDIENCE, granted),
        None => Decision::single(AUDIENCE, granted),
    };
    Ok(decision.with_vault(shelving))
}

fn amend(
    world: &World,
    submission: &Submission,
    who: &Who<'_>,
    person: PersonId,
    identity: &Identity,
) -> Result<Decision, Refusal> {
    own_or_office(who, Deed::AmendIdentity, person)?;
    let before = known(world, person)?;
    checked(identity)?;
    let theirs = world.people.addresses.get(&address_key(&identity.address));
    if theirs.is_some_and(|other| *other != person) {
        return Err(Refusal::new("refused-address-known"));
    }
    let kept_now = world.shelf.get(&before.identity.row);
    if kept_now.and_then(|text| serde_json::from_str(text).ok()) == Some(identity.clone()) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let mut shelving = Shelving::new(submission.seed);
    let row = shelving.keep_value(
        &owner(person),
        Purpose::Identity,
        identity,
        Retention::Permanent,
    )?;
    let amended = PeopleEvent::Amended {
        person,
        identity: row,
    };
    let decision = entered(amended).with_vault(shelving);
    Ok(decision.erasing_what_is_left(world, [before.identity.row], ErasureBasis::Replaced))
}

impl Grant {
    /// Whether it makes somebody a colleague in an organization: what a focal point may give and end.
    pub(crate) fn is_a_colleagues(&self) -> bool {
        self.role == crate::Role::Representative
            && matches!(self.held_for, HeldFor::Organization(_))
    }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_can_stand_in_a_header_as_it_is() {
        for good in [
            "amina@example.org",
            " o'neil+x@sub.example.org ",
            "имя@пример.испытание",
        ] {
            assert!(is_address(good), "{good}");
        }
        let long = format!("{}@example.org", "a".repeat(65));
        for bad in [
            "amina",
            "@example.org",
            "a@b@example.org",
            "a@localhost",
            "a@example..org",
            "a b@example.org",
            "a@example.org\r\nBcc: b@example.org",
            "\"a\"@example.org",
            "a,b@example.org",
            &long,
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
