//! Who may do what, and who may see what. The one file to read.
//!
//! Until sign-in exists, acts come from three places: the officers who work with the program's command line, the clock,
//! and nobody else. Readers are told apart by the widest circle they belong to.

use crate::{Command, Refusal};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Who submits a command. Officers are random references; who they are is content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Anybody who has not said who they are.
    Nobody,
    /// An officer of the secretariat at the program's command line, or known by a reference.
    Officer(String),
    /// Time itself: consequences with legal effect that fall due.
    Clock,
}

impl Actor {
    /// The officer at the command line of the machine that keeps the record.
    pub fn at_the_command_line() -> Self {
        Self::Officer("command-line".into())
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "nobody" => Some(Self::Nobody),
            "clock" => Some(Self::Clock),
            _ => text
                .strip_prefix("officer:")
                .map(|reference| Self::Officer(reference.into())),
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nobody => f.write_str("nobody"),
            Self::Officer(reference) => write!(f, "officer:{reference}"),
            Self::Clock => f.write_str("clock"),
        }
    }
}

/// The circle an entry, and what it brings into the world, is meant for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody.
    #[default]
    Public,
    /// Those who take part in the dialogues, States among them.
    Participants,
    /// States parties.
    StatesParties,
    /// The secretariat's office.
    Restricted,
    /// Nobody by circle: only who holds the key of the matter.
    Sealed,
}

impl Audience {
    /// All five, from the widest.
    pub const ALL: [Self; 5] = [
        Self::Public,
        Self::Participants,
        Self::StatesParties,
        Self::Restricted,
        Self::Sealed,
    ];

    /// As stored and exported.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Participants => "participants",
            Self::StatesParties => "states_parties",
            Self::Restricted => "restricted",
            Self::Sealed => "sealed",
        }
    }

    /// Reads [`Audience::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|audience| audience.code() == code)
    }
}

/// Who reads, by the widest circle they belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// Anybody.
    Public,
    /// Somebody who takes part.
    Participant,
    /// A delegation of a State party.
    StateParty,
    /// An officer of the secretariat.
    Office,
}

impl Reader {
    /// All circles, from the widest.
    pub const ALL: [Self; 4] = [
        Self::Public,
        Self::Participant,
        Self::StateParty,
        Self::Office,
    ];

    /// Whether this reader may see what is meant for `audience`. Each circle sees what wider circles see; sealed
    /// matters are for no circle.
    pub const fn may_see(self, audience: Audience) -> bool {
        match audience {
            Audience::Public => true,
            Audience::Participants => !matches!(self, Self::Public),
            Audience::StatesParties => matches!(self, Self::StateParty | Self::Office),
            Audience::Restricted => matches!(self, Self::Office),
            Audience::Sealed => false,
        }
    }
}

/// Whether this actor may submit this kind of command at all.
pub fn may(actor: &Actor, command: &Command) -> Result<(), Refusal> {
    let allowed = match (actor, command) {
        (Actor::Officer(_), Command::Keeping(_)) => true,
        (Actor::Clock, Command::Keeping(keeping)) => keeping.is_the_clocks(),
        (Actor::Officer(_), _) => true,
        (Actor::Nobody | Actor::Clock, _) => false,
    };
    if allowed {
        Ok(())
    } else {
        Err(Refusal::new("refused-not-yours", "design 2.2").with("actor", actor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_sees_what_wider_circles_see_and_nobody_sees_what_is_sealed() {
        let table: Vec<String> = Reader::ALL
            .iter()
            .map(|reader| {
                Audience::ALL
                    .iter()
                    .map(|a| if reader.may_see(*a) { '+' } else { '-' })
                    .collect()
            })
            .collect();
        assert_eq!(table, ["+----", "++---", "+++--", "++++-"]);
    }

    #[test]
    fn actors_and_audiences_read_back() {
        for actor in [Actor::Nobody, Actor::Clock, Actor::at_the_command_line()] {
            assert_eq!(Actor::parse(&actor.to_string()), Some(actor));
        }
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(audience));
        }
        assert_eq!(Actor::parse("somebody"), None);
    }
}
