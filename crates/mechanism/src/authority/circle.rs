//! The circles an entry can be meant for, and who reads.

use crate::{ParticipantId, PersonId};
use serde::{Deserialize, Serialize};

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
    /// Whoever holds the code of a seat at a dialogue: a participant of that dialogue, while the seat is theirs.
    Seat(ParticipantId),
    /// A person who signed in; what they see follows from their grants.
    Person(PersonId),
}

impl Reader {
    /// The circles, from the widest.
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
            // The circle of a person or a seat is known to the record alone; see [`Who::circle`].
            Audience::Participants => {
                !matches!(self, Self::Public | Self::Person(_) | Self::Seat(_))
            }
            Audience::StatesParties => matches!(self, Self::StateParty | Self::Office),
            Audience::Restricted => matches!(self, Self::Office),
            Audience::Sealed => false,
        }
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
    fn audiences_read_back() {
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(audience));
        }
    }
}
