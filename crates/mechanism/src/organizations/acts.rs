//! What may happen to organizations.

use super::{Naming, Observer, Profile, StakeholderKind};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::{OrganizationId, StateCode};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked for about organizations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrganizationCommand {
    /// Enters one. Who enters it without being an officer becomes its focal point.
    Enter {
        /// What kind.
        kind: StakeholderKind,
        /// Where it is based.
        area: Option<StateCode>,
        /// An academic as a person.
        individual: bool,
        /// What it says of itself.
        profile: Profile,
    },
    /// Replaces what is kept of it.
    Amend {
        /// Which.
        organization: OrganizationId,
        /// What kind it is now.
        kind: StakeholderKind,
        /// Where it is based now.
        area: Option<StateCode>,
        /// What is true now.
        profile: Profile,
    },
    /// Says where it may be named.
    Name {
        /// Which.
        organization: OrganizationId,
        /// Where.
        naming: Naming,
    },
    /// Two entries are one organization: the first goes into the second, and both histories stay.
    Merge {
        /// The entry that ends.
        from: OrganizationId,
        /// The entry that goes on.
        into: OrganizationId,
    },
    /// Two entries that look alike are two organizations.
    Distinguish(OrganizationId, OrganizationId),
    /// Enters an observer status.
    Observe {
        /// Whose.
        organization: OrganizationId,
        /// What.
        observer: Observer,
    },
}

/// What happened to organizations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationEvent {
    /// One was entered, or what is kept of it replaced.
    Entered {
        /// Which.
        organization: OrganizationId,
        /// What kind.
        kind: StakeholderKind,
        /// Where it is based.
        area: Option<StateCode>,
        /// An academic as a person.
        individual: bool,
        /// Where its profile is.
        profile: Kept,
        /// The day.
        on: Date,
    },
    /// Where it may be named was said.
    Named {
        /// Which.
        organization: OrganizationId,
        /// Where.
        naming: Naming,
    },
    /// One went into another.
    Merged {
        /// The entry that ended.
        from: OrganizationId,
        /// The entry that goes on.
        into: OrganizationId,
    },
    /// Two were found to be two.
    Distinguished(OrganizationId, OrganizationId),
    /// An observer status was entered.
    Observed {
        /// Whose.
        organization: OrganizationId,
        /// What.
        observer: Observer,
    },
}

impl OrganizationCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Enter { .. } => Deed::EnterOrganization,
            Self::Amend { .. } | Self::Name { .. } => Deed::AmendOrganization,
            Self::Merge { .. } | Self::Distinguish(..) => Deed::MergeOrganizations,
            Self::Observe { .. } => Deed::RecordObserver,
        }
    }
}

impl OrganizationEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Entered { profile, .. } => Some(*profile),
            _ => None,
        }
    }
}
