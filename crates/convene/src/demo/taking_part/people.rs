//! People for every role.

use super::Script;
use super::calendar::Coming;
use anyhow::Context as _;
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor, Identity, NoteContent, PeopleCommand, RegionalGroup};
use mechanism::{Command, DialogueId, NoteVerbaleId, StateCode};
use serde::Deserialize;

const PEOPLE: &str = include_str!("people.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    office: Vec<Officeholder>,
    delegation: Vec<Delegation>,
}

/// Somebody of the office, the extended Bureau, or the dialogue on firearms.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Officeholder {
    name: String,
    address: String,
    language: String,
    role: String,
    group: Option<String>,
    /// For the dialogue on firearms only.
    #[serde(default)]
    firearms: bool,
}

/// A State's delegation, as a note verbale designates it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Delegation {
    state: StateCode,
    note: String,
    head: Somebody,
    user: Somebody,
}

/// A name and an address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Somebody {
    name: String,
    address: String,
    language: String,
    #[serde(default)]
    neutral: bool,
}

impl Somebody {
    pub(super) fn identity(&self) -> Identity {
        Identity {
            name: self.name.clone(),
            address: self.address.clone(),
            language: self.language.clone(),
            function: String::new(),
            neutral: self.neutral,
        }
    }
}

/// Invites everybody.
pub(super) fn invite(script: &mut Script, coming: &Coming) -> anyhow::Result<()> {
    let people: People = toml::from_str(PEOPLE).context("the people do not parse")?;
    for somebody in &people.office {
        let grant = somebody.grant(&coming.firearms)?;
        let identity = Identity {
            name: somebody.name.clone(),
            address: somebody.address.clone(),
            language: somebody.language.clone(),
            function: String::new(),
            neutral: false,
        };
        script.office(Command::People(PeopleCommand::Invite { identity, grant }))?;
    }
    for delegation in &people.delegation {
        let received = PeopleCommand::ReceiveNote {
            state: delegation.state.clone(),
            dated: coming.today.yesterday()?,
            content: NoteContent {
                reference: delegation.note.clone(),
            },
            scan: None,
        };
        let received = Command::People(received);
        let seed = script.enter(
            mechanism::Actor::at_the_command_line(),
            script.now,
            received,
        )?;
        let note = NoteVerbaleId::drawn(&seed, 0);
        let users = [
            (Role::HeadOfDelegation, &delegation.head),
            (Role::Delegate, &delegation.user),
        ];
        for (role, user) in users {
            let grant = Grant {
                role,
                held_for: HeldFor::State(delegation.state.clone()),
                dialogue: None,
                note: Some(note),
            };
            let identity = user.identity();
            script.office(Command::People(PeopleCommand::Invite { identity, grant }))?;
        }
    }
    Ok(())
}

impl Officeholder {
    fn grant(&self, firearms: &DialogueId) -> anyhow::Result<Grant> {
        let role = Role::from_code(&self.role);
        let role = role.with_context(|| format!("no role {}", self.role))?;
        let held_for = match &self.group {
            Some(group) => {
                let known = RegionalGroup::from_code(group);
                HeldFor::Group(known.with_context(|| format!("no group {group}"))?)
            }
            None => HeldFor::Office,
        };
        Ok(Grant {
            role,
            held_for,
            dialogue: self.firearms.then(|| firearms.clone()),
            note: None,
        })
    }
}
