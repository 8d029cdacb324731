//! Organizations: lasting entries that applications, past outcomes and observer status hang on. A profile is entered
//! once and reused for ever; duplicates are proposed and merged without losing either history.

mod acts;
mod applying;
mod deciding;
mod likeness;
mod observers;
mod profile;
mod regions;

pub use acts::{OrganizationCommand, OrganizationEvent};
pub(crate) use applying::apply;
pub(crate) use deciding::{decide, entering, focal_point};
pub use likeness::{Likeness, LikenessWhy};
pub(crate) use likeness::{fold, letters};
pub use profile::Profile;
pub(crate) use profile::{checked, host};
pub use regions::{is_known_area, region_of};

use crate::keeping::Kept;
use crate::participation::Kind;
use crate::register::Register;
use crate::{OrganizationId, RowId, StateCode};
use imbl::{OrdMap, OrdSet, Vector};
use jiff::civil::Date;
use likeness::Marked;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeSet;

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

impl Organization {
    /// Its standing at a session of the Conference: the last that is recorded of it.
    pub fn observer_at(&self, conference: u16) -> Option<&Observer> {
        let mut all = self.observer.iter();
        all.rfind(|observer| observer.conference == conference)
    }
}

/// The organizations of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Organizations {
    pub(crate) all: Register<OrganizationId, Organization>,
    /// Pairs somebody looked at and found to be two; the smaller reference first.
    pub(crate) distinct: OrdSet<(OrganizationId, OrganizationId)>,
    /// Whose profile a row holds: with it the marks below follow what the vault holds.
    rows: OrdMap<RowId, OrganizationId>,
    /// What entries are recognized by. Made from the vault's rows, never from the log.
    marked: Marked,
}

impl Organizations {
    /// Follows the vault: a profile was put beside the world, or taken away.
    pub(crate) fn shelved(&mut self, row: RowId, text: Option<&str>) {
        if let Some(organization) = self.rows.get(&row) {
            let profile = text.and_then(|text| serde_json::from_str(text).ok());
            self.marked.set(*organization, profile.as_ref());
        }
    }

    /// The entry that now stands for one, through mergers.
    pub(crate) fn current(&self, id: OrganizationId) -> OrganizationId {
        let mut here = id;
        while let Some(into) = self.all.get(&here).and_then(|found| found.merged_into) {
            here = into;
        }
        here
    }

    /// An entry and all that went into it, however many steps ago: itself first.
    pub(crate) fn members(&self, id: OrganizationId) -> Vec<OrganizationId> {
        let mut members = vec![id];
        let mut next = 0;
        while let Some(found) = members.get(next).map(|member| self.all.get(member)) {
            members.extend(found.into_iter().flat_map(|found| found.merged.iter()));
            next += 1;
        }
        members
    }

    /// The name of an organization in a language, or else in English, or in the first language it has; `None`: withheld.
    pub(crate) fn name_of(&self, id: OrganizationId, language: &str) -> Option<&str> {
        profile::name_in(&self.marked.get(id)?.names, language)
    }

    /// Every name an entry and those that went into it go by, the short ones among them; withheld ones are not.
    pub(crate) fn names_of(&self, id: OrganizationId) -> Vec<&str> {
        let members = self.members(self.current(id));
        let marked = members.iter().filter_map(|member| self.marked.get(*member));
        let mut names: Vec<&str> = Vec::new();
        for marks in marked {
            let all = marks.names.values().chain([&marks.short]);
            for name in all.filter(|name| !name.is_empty()) {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// The observer statuses of an entry and of those that went into it, in the order they were entered of each.
    pub(crate) fn observers(
        &self,
        id: OrganizationId,
    ) -> impl DoubleEndedIterator<Item = &Observer> {
        let mut all: Vec<&Observer> = self
            .members(id)
            .into_iter()
            .rev()
            .filter_map(|member| self.all.get(&member))
            .flat_map(|member| member.observer.iter())
            .collect();
        all.sort_by_key(|observer| observer.conference);
        all.into_iter()
    }

    /// Whether the Conference admitted it as an observer to the last session at which that was a question. It is asked where
    /// a policy gives an objection no effect on such observers; the status itself does not carry over (rule 52).
    pub(crate) fn admitted_as_observer(&self, id: OrganizationId) -> bool {
        self.observers(self.current(id))
            .next_back()
            .is_some_and(|observer| observer.status.is_accorded())
    }

    /// What may be the same as this entry, or as one that went into it: the likeliest first.
    pub(crate) fn duplicates_of(&self, id: OrganizationId) -> Vec<Likeness> {
        let id = self.current(id);
        let mut likenesses: Vec<Likeness> = self
            .members(id)
            .into_iter()
            .flat_map(|member| self.like(member))
            .filter_map(|(other, why)| {
                let other = self.current(other);
                let pair = (id.min(other), id.max(other));
                let two = other == id || self.distinct.contains(&pair);
                (!two).then_some(Likeness {
                    a: id,
                    b: other,
                    why,
                })
            })
            .collect();
        likenesses.sort_by_key(|like| (Reverse(like.strength()), like.b));
        let mut seen = BTreeSet::new();
        likenesses.retain(|like| seen.insert(like.b));
        likenesses
    }

    fn like(&self, id: OrganizationId) -> Vec<(OrganizationId, Vec<LikenessWhy>)> {
        let area_of = |id| self.all.get(&id).and_then(|found| found.area.as_ref());
        let area = area_of(id);
        self.marked
            .like(id, |other| area.is_some() && area_of(other) == area)
    }

    /// All pairs that may be one: the likeliest first.
    pub(crate) fn likely_duplicates(&self) -> Vec<Likeness> {
        let standing = self.all.values().filter(|one| one.merged_into.is_none());
        let mut all: Vec<Likeness> = standing
            .flat_map(|one| self.duplicates_of(one.id))
            .filter(|like| like.a < like.b)
            .collect();
        all.sort_by_key(|like| (Reverse(like.strength()), like.a, like.b));
        all
    }
}
