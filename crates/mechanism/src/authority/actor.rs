//! Who submits a command.

use crate::{ParticipantId, PersonId};
use std::fmt;

/// Who submits a command. People are random references; who they are is content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Anybody who has not said who they are.
    Nobody,
    /// The officer at the program's command line.
    Officer(String),
    /// A person who signed in.
    Person(PersonId),
    /// Whoever holds the code of a seat at a dialogue, on any telephone: may speak for that seat and nothing else.
    Seat(ParticipantId),
    /// Time itself: consequences with legal effect that fall due.
    Clock,
    /// The program's own mail carrier.
    Carrier,
}

impl Actor {
    /// The officer at the command line of the machine that keeps the record.
    pub fn at_the_command_line() -> Self {
        Self::Officer("command-line".into())
    }

    /// The person, where it is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(*person),
            _ => None,
        }
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("officer", reference)) => Some(Self::Officer(reference.into())),
            Some(("person", reference)) => reference.parse().ok().map(Self::Person),
            Some(("seat", reference)) => reference.parse().ok().map(Self::Seat),
            Some(_) => None,
            None => match text {
                "nobody" => Some(Self::Nobody),
                "clock" => Some(Self::Clock),
                "carrier" => Some(Self::Carrier),
                _ => None,
            },
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nobody => f.write_str("nobody"),
            Self::Officer(reference) => write!(f, "officer:{reference}"),
            Self::Person(person) => write!(f, "person:{person}"),
            Self::Seat(seat) => write!(f, "seat:{seat}"),
            Self::Clock => f.write_str("clock"),
            Self::Carrier => f.write_str("carrier"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actors_read_back() {
        let person = Actor::Person(PersonId::drawn(&crate::Seed([1; 32]), 0));
        let seat = Actor::Seat(ParticipantId::drawn(&crate::Seed([1; 32]), 0));
        let others = [Actor::Nobody, Actor::Clock, Actor::Carrier, seat];
        for actor in others
            .into_iter()
            .chain([person, Actor::at_the_command_line()])
        {
            assert_eq!(Actor::parse(&actor.to_string()), Some(actor));
        }
        assert_eq!(Actor::parse("somebody"), None);
    }
}
