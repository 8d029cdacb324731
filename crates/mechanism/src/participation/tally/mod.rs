//! The one count engine. Every figure of a dialogue is computed from the record: organizations and persons; who applied,
//! was admitted, registered and attended; in the room and online; by kind, region, whether it is their first time and,
//! where they chose to say, gender. Nothing is counted anywhere else, so that no two pages disagree.
//!
//! Figures of different units and stages are never added (rule 54). An organization that sent people both to the room
//! and online counts once in each mode and once in both together, so for organizations the modes do not add up to the
//! whole, and for persons they do. Organizations that were merged count once.

mod counting;
mod figures;
mod publishable;

pub(crate) use counting::{across, tally};
pub use publishable::{FEWEST, Merged, Publishable};

use super::registration::DelegationKind;
use super::{Stage, Taking, Unit};
use crate::DialogueId;
use crate::organizations::StakeholderKind;
use crate::people::RegionalGroup;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// Gender, where somebody chose to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Another.
    Other,
}

impl Gender {
    /// All that can be said.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Other];

    /// As kept, and in keys of words: `gender-woman`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Other => "other",
        }
    }

    /// Reads [`Gender::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.code() == code)
    }
}

/// One count, and its parts by each property. The kinds add up to the whole, and so do the regions; for persons the
/// genders do, with those who did not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All of them.
    pub whole: u32,
    /// Those of organizations that were never admitted to an earlier dialogue.
    pub first_time: u32,
    kinds: [u32; StakeholderKind::ALL.len()],
    /// The five groups, and at the end those in none.
    regions: [u32; RegionalGroup::ALL.len() + 1],
    /// The genders, and at the end those who did not say.
    genders: [u32; Gender::ALL.len() + 1],
}

impl Counts {
    /// Those of a kind.
    pub fn kind(&self, kind: StakeholderKind) -> u32 {
        self.kinds[kind as usize]
    }

    /// Those of a regional group; `None`: of countries or areas in no group, or without one.
    pub fn region(&self, region: Option<RegionalGroup>) -> u32 {
        self.regions[region.map_or(RegionalGroup::ALL.len(), |group| group as usize)]
    }

    /// Those of a gender; `None`: who did not say. Persons only.
    pub fn gender(&self, gender: Option<Gender>) -> u32 {
        self.genders[gender.map_or(Gender::ALL.len(), |gender| gender as usize)]
    }

    /// Those who have been here before.
    pub fn returning(&self) -> u32 {
        self.whole - self.first_time
    }
}

/// The delegations of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DelegationCounts {
    /// How many are on the list.
    pub listed: u32,
    /// How many of them have people in the room.
    pub in_person: u32,
    /// How many have people online.
    pub online: u32,
    /// How many came.
    pub attended: u32,
    /// How many people they registered for the room.
    pub persons_in_person: u32,
    /// How many people they registered online.
    pub persons_online: u32,
}

/// Every figure of one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Of which.
    pub dialogue: DialogueId,
    /// The day they describe.
    pub as_of: Date,
    /// How many people wait for a seat; they are not among the registered.
    pub waiting: u32,
    /// The delegations, counted apart; `None`: no list was entered.
    pub delegations: Option<BTreeMap<DelegationKind, DelegationCounts>>,
    organizations: [[Counts; 3]; 4],
    persons: [[Counts; 3]; 4],
}

impl Tally {
    /// The stages there are figures of.
    pub const STAGES: [Stage; 4] = [
        Stage::Applied,
        Stage::Admitted,
        Stage::Registered,
        Stage::Attended,
    ];

    /// A count. `None` where the record cannot know it: an application names no persons and no mode; States do not apply.
    pub fn counts(&self, unit: Unit, stage: Stage, mode: Taking) -> Option<&Counts> {
        let asked_to_come = matches!(stage, Stage::Applied | Stage::Admitted);
        let unit = match unit {
            Unit::Organizations if !asked_to_come || mode == Taking::All => &self.organizations,
            Unit::Persons if !asked_to_come => &self.persons,
            _ => return None,
        };
        let stage = Self::STAGES.iter().position(|known| *known == stage)?;
        Some(&unit[stage][mode as usize])
    }

    /// The delegations of a kind.
    pub fn delegations(&self, kind: DelegationKind) -> Option<DelegationCounts> {
        let all = self.delegations.as_ref()?;
        Some(all.get(&kind).copied().unwrap_or_default())
    }
}

/// Organizations over several dialogues (rule 56). The two numbers are never the same thing: say which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Across {
    /// Distinct organizations, by identity.
    pub distinct: u32,
    /// The sum over the dialogues: who was at two is counted twice.
    pub attendances: u32,
}
