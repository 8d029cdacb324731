//! References: random ones for people and things that must not be guessed, and the printed ones of applications.

use crate::{DialogueId, NotAName, Seed};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! reference {
    ($(#[$doc:meta])* $type:ident, $label:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $type(pub Uuid);

        impl $type {
            /// The `nth` reference of this kind that a command with this seed brings. Whoever hands in the command
            /// knows it beforehand.
            pub fn drawn(seed: &Seed, nth: u64) -> Self {
                let bits = seed.draw($label, nth);
                let mut id = [0; 16];
                id.copy_from_slice(&bits[..16]);
                Self(uuid::Builder::from_random_bytes(id).into_uuid())
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }
        impl FromStr for $type {
            type Err = NotAName;
            fn from_str(text: &str) -> Result<Self, NotAName> {
                match Uuid::try_parse(text) {
                    Ok(id) if text.len() == 32 => Ok(Self(id)),
                    _ => Err(NotAName::of(text, $label, "32 hexadecimal digits")),
                }
            }
        }
    };
}

reference!(
    /// A person.
    PersonId, "person's reference"
);
reference!(
    /// A passkey.
    PasskeyId, "passkey's reference"
);
reference!(
    /// A note verbale.
    NoteVerbaleId, "note verbale's reference"
);
reference!(
    /// An organization.
    OrganizationId, "organization's reference"
);
reference!(
    /// A list that went to the States parties or the extended Bureau.
    CirculationId, "list's reference"
);
reference!(
    /// An objection, or an expression of support.
    ObjectionId, "objection's reference"
);
reference!(
    /// A question to an applicant.
    InquiryId, "inquiry's reference"
);
reference!(
    /// Somebody's place at a dialogue.
    ParticipantId, "participant's reference"
);
reference!(
    /// A letter.
    LetterId, "letter's reference"
);

reference!(
    /// Somebody proposed for a panel.
    ProposalId, "proposal's reference"
);
reference!(
    /// Somebody's request for the floor.
    RequestId, "request for the floor"
);
reference!(
    /// A note of an intervention.
    NoteId, "note's reference"
);
reference!(
    /// A speaker whom an officer named, without a registration.
    SpeakerId, "speaker's reference"
);
reference!(
    /// A statement that was handed in.
    StatementId, "statement's reference"
);

/// The printed reference of an application: `FA-2027/A-0137`. The series is the first dialogue it was made for; in
/// addresses it is written `fa-2027-a-0137`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ApplicationRef {
    /// The dialogue whose series it is numbered in.
    pub series: DialogueId,
    /// Its number, from 1.
    pub number: u32,
}

impl ApplicationRef {
    const FORM: &'static str = "the dialogue, “A” and a number, such as FA-2027/A-0137";

    /// As it stands in addresses.
    pub fn slug(&self) -> String {
        format!("{}-a-{:04}", self.series, self.number)
    }
}

impl fmt::Display for ApplicationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let series = self.series.as_str().to_ascii_uppercase();
        write!(f, "{series}/A-{:04}", self.number)
    }
}

/// Reads both forms, with capitals or without.
impl FromStr for ApplicationRef {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let wrong = || NotAName::of(text, "application's reference", Self::FORM);
        let small = text.to_ascii_lowercase().replace('/', "-");
        let (series, number) = small.rsplit_once("-a-").ok_or_else(wrong)?;
        let digits = (4..=7).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let number = number.parse().ok().filter(|n| digits && *n > 0);
        Ok(Self {
            series: DialogueId::new(series).map_err(|_| wrong())?,
            number: number.ok_or_else(wrong)?,
        })
    }
}
impl TryFrom<String> for ApplicationRef {
    type Error = NotAName;
    fn try_from(text: String) -> Result<Self, NotAName> {
        text.parse()
    }
}
impl From<ApplicationRef> for String {
    fn from(reference: ApplicationRef) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_applications_reference_reads_back_in_both_forms() {
        let printed: ApplicationRef = "FA-2027/A-0137".parse().unwrap();
        assert_eq!(printed.to_string(), "FA-2027/A-0137");
        assert_eq!(printed.slug(), "fa-2027-a-0137");
        assert_eq!(printed.slug().parse(), Ok(printed));
        for bad in [
            "FA-2027/A-0",
            "FA-2027/A-0000",
            "FA-2027",
            "fa-2027-a-1x37",
            "-a-0001",
        ] {
            assert!(bad.parse::<ApplicationRef>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_reference_is_known_to_who_holds_the_seed_and_reads_back() {
        let seed = Seed([7; 32]);
        let person = PersonId::drawn(&seed, 0);
        assert_eq!(person, PersonId::drawn(&seed, 0));
        assert_ne!(person, PersonId::drawn(&seed, 1));
        assert_eq!(person.to_string().parse(), Ok(person));
        assert!("../../etc".parse::<PersonId>().is_err());
    }
}
