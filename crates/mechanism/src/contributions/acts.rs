//! What may be asked for with contributions, and what became of them.

use super::{Contact, ContributionKind, ContributionRef, ContributionText, Reason};
use crate::calendar::WorkingGroup;
use crate::keeping::{Kept, Retention};
use crate::people::RegionalGroup;
use crate::{Deed, DialogueId, OrganizationId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A contribution, or its next version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContribution {
    /// The one it is the next version of.
    pub replaces: Option<ContributionRef>,
    /// On behalf of which organization; `None`: in one's own name.
    pub organization: Option<OrganizationId>,
    /// What kind of thing it is.
    pub kind: ContributionKind,
    /// On which topics: at least one.
    pub topics: Vec<WorkingGroup>,
    /// For which region; `None`: for several, or everywhere.
    pub region: Option<RegionalGroup>,
    /// To which dialogue it belongs, where it belongs to one.
    pub dialogue: Option<DialogueId>,
    /// In which language: a code; empty where the text names another one.
    pub language: String,
    /// Its words.
    pub text: ContributionText,
    /// Whether it is published under the organization's name, or its author's.
    pub named: bool,
    /// How to reach them: given because they agree that everybody is shown it.
    pub contact: Option<Contact>,
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContributionCommand {
    /// Hands one in, or its next version.
    Submit(Box<NewContribution>),
    /// Takes back that everybody is shown how to reach them: the contact is destroyed, the contribution stays.
    WithdrawContact(ContributionRef),
    /// Takes back that it is published under a name.
    WithdrawName(ContributionRef),
    /// Takes it back; its words are destroyed.
    Withdraw(ContributionRef),
    /// Publishes it.
    Publish {
        /// Which.
        contribution: ContributionRef,
        /// The version that was read.
        version: u16,
    },
    /// Returns it; its author may send a new version.
    Return {
        /// Which.
        contribution: ContributionRef,
        /// The version that was read.
        version: u16,
        /// Why.
        reason: Reason,
    },
    /// Declines it, or takes it off where it was published.
    Decline {
        /// Which.
        contribution: ContributionRef,
        /// The version that was read.
        version: u16,
        /// Why.
        reason: Reason,
    },
}

impl ContributionCommand {
    /// What kind of deed it is.
    pub const fn deed(&self) -> Deed {
        match self {
            Self::Submit(_)
            | Self::WithdrawContact(_)
            | Self::WithdrawName(_)
            | Self::Withdraw(_) => Deed::SubmitContribution,
            Self::Publish { .. } | Self::Return { .. } | Self::Decline { .. } => {
                Deed::HandleContributions
            }
        }
    }
}

/// What happened. Entries that everybody may read name no author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContributionEvent {
    /// A contribution was handed in, or its next version.
    Submitted {
        /// Its reference.
        contribution: ContributionRef,
        /// Which version, from 1.
        version: u16,
        /// When.
        at: Timestamp,
        /// By whom.
        by: PersonId,
        /// On behalf of which organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        organization: Option<OrganizationId>,
        /// What kind of thing it is.
        kind: ContributionKind,
        /// On which topics.
        topics: Vec<WorkingGroup>,
        /// For which region.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<RegionalGroup>,
        /// To which dialogue it belongs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dialogue: Option<DialogueId>,
        /// In which language: a code, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        language: String,
        /// Whether it is published under a name.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        named: bool,
        /// Where its words are.
        text: Kept,
    },
    /// Somebody agreed that everybody is shown how to reach them.
    ContactGiven {
        /// With which contribution.
        contribution: ContributionRef,
        /// Where the contact is.
        contact: Kept,
    },
    /// They agree no more.
    ContactWithdrawn {
        /// With which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
    },
    /// It is published under no name any more.
    NameWithdrawn {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
    },
    /// It was published.
    Published {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
        /// How long what is published is kept from now on.
        kept: Retention,
    },
    /// It is published no more.
    TakenOff {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
        /// How long what was published is kept from now on.
        kept: Retention,
    },
    /// It was returned.
    Returned {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
        /// Where the reason is.
        reason: Kept,
    },
    /// It was declined.
    Declined {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
        /// Where the reason is.
        reason: Kept,
    },
    /// Its author took it back.
    Withdrawn {
        /// Which contribution.
        contribution: ContributionRef,
        /// When.
        at: Timestamp,
    },
}

impl ContributionEvent {
    /// The row of the vault it brings.
    pub const fn kept(&self) -> Option<Kept> {
        match self {
            Self::Submitted { text, .. } => Some(*text),
            Self::ContactGiven { contact, .. } => Some(*contact),
            Self::Returned { reason, .. } | Self::Declined { reason, .. } => Some(*reason),
            Self::ContactWithdrawn { .. }
            | Self::NameWithdrawn { .. }
            | Self::Published { .. }
            | Self::TakenOff { .. }
            | Self::Withdrawn { .. } => None,
        }
    }

    /// The contribution it is about.
    pub const fn contribution(&self) -> ContributionRef {
        match self {
            Self::Submitted { contribution, .. }
            | Self::ContactGiven { contribution, .. }
            | Self::ContactWithdrawn { contribution, .. }
            | Self::NameWithdrawn { contribution, .. }
            | Self::Published { contribution, .. }
            | Self::TakenOff { contribution, .. }
            | Self::Returned { contribution, .. }
            | Self::Declined { contribution, .. }
            | Self::Withdrawn { contribution, .. } => *contribution,
        }
    }
}
