//! People: who they are (content of the vault), in which roles they act (acts in the log), and what a State's note
//! verbale designates them for.
//!
//! A person is whoever has shown that an address is theirs, or was invited to it. Everything else follows from grants:
//! a role, for a State, a regional group or an organization where the role is held for one, and for one dialogue where
//! it makes sense. A person without grants is an applicant to be: they see what the public sees and what is theirs.

mod acts;
mod applying;
mod deciding;
mod forgetting;
mod notes;
mod passkeys;
mod standing;

pub use acts::{PeopleCommand, PeopleEvent};
pub(crate) use applying::apply;
pub use deciding::is_address;
pub(crate) use deciding::{checked, decide, taken_or_arriving};
use forgetting::Lapsing;
pub(crate) use forgetting::due;
pub use forgetting::{Forgetting, Hindrance, Remaining, RemainingKind};

use crate::authority::Role;
use crate::keeping::Kept;
use crate::register::Register;
use crate::{
    DialogueId, NoteVerbaleId, OrganizationId, PasskeyId, PersonId, RowId, StateCode, World,
};
use imbl::{OrdMap, OrdSet, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the vault holds of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// As they write it, in their own script; empty until given.
    pub name: String,
    /// The e-mail address, as typed; compared by [`address_key`].
    pub address: String,
    /// The language letters and notices speak: `en`.
    pub language: String,
    /// What they do: "Director", as they write it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// Whether messages carry a neutral sender and subject: somebody may be looking over a shoulder.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub neutral: bool,
}

/// What two writings of one e-mail address have in common: no space around, and small letters.
pub fn address_key(address: &str) -> String {
    address.trim().to_lowercase()
}

/// The five regional groups of the United Nations, for which members of the extended Bureau hold their office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionalGroup {
    /// African States.
    Africa,
    /// Asia-Pacific States.
    AsiaPacific,
    /// Eastern European States.
    EasternEurope,
    /// Latin American and Caribbean States.
    LatinAmericaCaribbean,
    /// Western European and other States.
    WesternEuropeOthers,
}

impl RegionalGroup {
    /// All five, in the order of their names in English.
    pub const ALL: [Self; 5] = [
        Self::Africa,
        Self::AsiaPacific,
        Self::EasternEurope,
        Self::LatinAmericaCaribbean,
        Self::WesternEuropeOthers,
    ];

    /// As in forms and in keys of names: `region-africa`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::AsiaPacific => "asia-pacific",
            Self::EasternEurope => "eastern-europe",
            Self::LatinAmericaCaribbean => "latin-america-caribbean",
            Self::WesternEuropeOthers => "western-europe-others",
        }
    }

    /// Reads [`RegionalGroup::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
}

/// For whom a role is held.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeldFor {
    /// The secretariat, or the dialogue itself.
    Office,
    /// A State: delegates and heads of delegation.
    State(StateCode),
    /// A regional group: members of the extended Bureau.
    Group(RegionalGroup),
    /// An organization: focal points and representatives.
    Organization(OrganizationId),
}

/// A role somebody holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Grant {
    /// Which.
    pub role: Role,
    /// For whom.
    pub held_for: HeldFor,
    /// For one dialogue only; `None`: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialogue: Option<DialogueId>,
    /// The note verbale that designates them, for State delegations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<NoteVerbaleId>,
}

/// A person in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their random reference.
    pub id: PersonId,
    /// Where their [`Identity`] is kept.
    pub identity: Kept,
    /// When they first arrived, or were invited.
    pub since: Timestamp,
    /// What they may act as.
    pub grants: Vector<Grant>,
    /// The passkeys they sign in with.
    pub passkeys: OrdMap<PasskeyId, Passkey>,
    /// Whether they asked to be forgotten; their content is gone, and what they did stays under the reference.
    pub forgotten: bool,
}

/// A passkey in the world; the credential is content of the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its reference.
    pub id: PasskeyId,
    /// Where its [`Credential`] is kept.
    pub credential: Kept,
    /// The day it was added.
    pub added: Date,
}

/// What the vault holds of a passkey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// What its owner calls it: "blue phone".
    pub label: String,
    /// The credential as the verifier at the edge writes it.
    pub data: serde_json::Value,
}

/// A State's note by which it designates those who act for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteVerbale {
    /// Its reference in the record.
    pub id: NoteVerbaleId,
    /// Whose.
    pub state: StateCode,
    /// Its date.
    pub dated: Date,
    /// Where its [`NoteContent`] is kept.
    pub content: Kept,
    /// Where its scan is described, if there is one: a [`crate::StoredFile`].
    pub scan: Option<Kept>,
}

/// What the vault holds of a note verbale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteContent {
    /// The reference printed on it.
    pub reference: String,
}

/// The people of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    pub(crate) all: Register<PersonId, Person>,
    pub(crate) notes: Register<NoteVerbaleId, NoteVerbale>,
    /// Who holds any role for an office, a State, a group or an organization.
    pub(crate) holders: OrdMap<HeldFor, OrdSet<PersonId>>,
    /// Whose identity a row holds: with it the addresses below follow what the vault holds.
    pub(crate) rows: OrdMap<RowId, PersonId>,
    /// Who has an address, by [`address_key`]. Made from the vault's rows, never from the log.
    pub(crate) addresses: OrdMap<String, PersonId>,
    /// The same, the other way round.
    address_of: OrdMap<PersonId, String>,
}

/// Who an address belongs to. For the sign-in door and for whoever invites: no page and no answer says whether an address
/// is known.
pub fn person_of_address(world: &World, address: &str) -> Option<PersonId> {
    world.people.addresses.get(&address_key(address)).copied()
}

impl People {
    /// Follows the vault: an identity was put beside the world, or taken away.
    pub(crate) fn shelved(&mut self, row: RowId, text: Option<&str>) {
        let Some(person) = self.rows.get(&row).copied() else {
            return;
        };
        if let Some(before) = self.address_of.remove(&person) {
            self.addresses.remove(&before);
        }
        if let Some(Ok(identity)) = text.map(serde_json::from_str::<Identity>) {
            let key = address_key(&identity.address);
            self.address_of.insert(person, key.clone());
            self.addresses.insert(key, person);
        }
    }
}
