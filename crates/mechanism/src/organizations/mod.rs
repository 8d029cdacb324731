//! Organizations: lasting entries that applications, past outcomes and observer status hang on. A profile is entered
//! once and reused for ever; duplicates are proposed and merged without losing either history.

mod acts;

pub use acts::{OrganizationCommand, OrganizationEvent};
pub(crate) use acts::{apply, decide};

use crate::keeping::Kept;
use crate::participation::Kind;
use crate::register::Register;
use crate::{OrganizationId, StateCode};
use imbl::{OrdSet, Vector};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What kind of stakeholder an organization is (rule 35). Status never blocks an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StakeholderKind {
    /// A non-governmental organization in consultative status with the Economic and Social Council.
    NgoInConsultativeStatus,
    /// Another non-governmental organization.
    Ngo,
    /// A university or research institution; an academic may apply as a person.
    Academia,
    /// A company or an association of companies.
    PrivateSector,
    /// Parliamentarians and their associations; counted apart.
    Parliamentarian,
    /// Anybody else; counted apart.
    Other,
}

impl StakeholderKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::NgoInConsultativeStatus,
        Self::Ngo,
        Self::Academia,
        Self::PrivateSector,
        Self::Parliamentarian,
        Self::Other,
    ];

    /// As in forms and in keys of names: `stakeholder-ngo`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NgoInConsultativeStatus => "ngo-in-consultative-status",
            Self::Ngo => "ngo",
            Self::Academia => "academia",
            Self::PrivateSector => "private-sector",
            Self::Parliamentarian => "parliamentarian",
            Self::Other => "other",
        }
    }

    /// Reads [`StakeholderKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As the official record counts it; `None`: further kinds, counted apart and in no category of the papers.
    pub const fn counted_as(self) -> Option<Kind> {
        match self {
            Self::NgoInConsultativeStatus | Self::Ngo => Some(Kind::Ngo),
            Self::Academia => Some(Kind::Academia),
            Self::PrivateSector => Some(Kind::PrivateSector),
            Self::Parliamentarian => Some(Kind::Parliamentarian),
            Self::Other => None,
        }
    }
}

/// What the vault holds of an organization. Everything here is what States parties see when it applies, save what is
/// marked as the office's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Its name, by language: at least one.
    pub names: BTreeMap<String, String>,
    /// Short form.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub acronym: String,
    /// Its website.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// Its field of work, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// Its mandate and experience on the topics.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    /// How to reach it: the office's alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postal: String,
}

impl Profile {
    /// Its name in a language, or in the first one it has.
    pub fn name(&self, language: &str) -> &str {
        self.names
            .get(language)
            .or_else(|| self.names.get("en"))
            .or_else(|| self.names.values().next())
            .map_or("", String::as_str)
    }
}

/// Whether an organization is named where those who take part are listed. Beyond the circulated list, which names all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// Only with its consent for the dialogue: the default.
    #[default]
    ByConsent,
    /// Never: it asked to be kept out of public lists, labels, screens and exports.
    Withheld,
}

/// Observer status at a session of the Conference under rule 17; it does not carry over to a dialogue (rule 52).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observer {
    /// Of which session.
    pub conference: u16,
    /// What was decided.
    pub status: ObserverStatus,
    /// The day.
    pub on: Date,
    /// The document that says so: a symbol, at most 80 characters.
    pub document: String,
}

/// What became of a request for observer status (rules 46 to 48).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObserverStatus {
    /// Accorded without objection.
    Accorded,
    /// Referred to the Conference after an objection.
    Referred,
    /// Accorded by decision of the Conference.
    AccordedByDecision,
    /// Denied by decision of the Conference.
    DeniedByDecision,
}

/// An organization in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its random reference.
    pub id: OrganizationId,
    /// What kind.
    pub kind: StakeholderKind,
    /// The country or area it is based in, where it has one.
    pub area: Option<StateCode>,
    /// True for an academic who applies as a person.
    pub individual: bool,
    /// Where its [`Profile`] is kept.
    pub profile: Kept,
    /// Where it may be named.
    pub naming: Naming,
    /// The entry it was merged into.
    pub merged_into: Option<OrganizationId>,
    /// Entries that were merged into it.
    pub merged: Vector<OrganizationId>,
    /// Its observer status, session by session.
    pub observer: Vector<Observer>,
    /// The day it was entered.
    pub entered: Date,
}

/// The organizations of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Organizations {
    pub(crate) all: Register<OrganizationId, Organization>,
    /// Pairs somebody looked at and found to be two; the smaller reference first.
    pub(crate) distinct: OrdSet<(OrganizationId, OrganizationId)>,
}

impl Organizations {
    /// The entry that now stands for one, through mergers.
    pub(crate) fn current(&self, id: OrganizationId) -> OrganizationId {
        let mut here = id;
        while let Some(into) = self.all.get(&here).and_then(|found| found.merged_into) {
            here = into;
        }
        here
    }
}
