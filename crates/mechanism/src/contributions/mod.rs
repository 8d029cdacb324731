//! Contributions: what stakeholders do, need, offer and find, kept beside the dialogues so that it can be found afterwards
//! (half of a dialogue's usual agenda item is about technical assistance).
//!
//! ```text
//!              new version
//!            ┌─────↺─────┐
//!   submit ──▶ Submitted ── publish ──▶ Published ── decline ──▶ Declined
//!            │   ▲   └─────── decline ─────────────────────────▶ Declined
//!            │   └── new version ── Returned ◀── return ── Submitted
//!            └──────────── withdraw, from each of them ──▶ Withdrawn
//! ```
//!
//! An entry has a kind, topics and a region, because that is how somebody looks for it; research and data have references, and
//! all have a reference of their own that lasts, because they are cited. Convene never changes a word: an officer publishes,
//! returns with a reason or declines with a reason, and names the version they read. Whatever shows who stands behind an entry
//! is theirs to take back: the name, and the contact, which is a row of its own so that it can be destroyed and the entry stay.

mod acts;
mod applying;
mod deciding;
mod locator;
mod reference;
mod standing;
mod text;

pub use acts::{ContributionCommand, ContributionEvent, NewContribution};
pub(crate) use applying::apply;
pub(crate) use deciding::decide;
pub use locator::{LONGEST_LOCATOR, Locator, NoLocator};
pub use reference::ContributionRef;
pub(crate) use standing::{handles, is_own, may_submit_for, speaks_for};
pub use text::{
    Contact, ContributionText, LONGEST_DESCRIPTION, LONGEST_NAME, LONGEST_REASON, LONGEST_THEME,
    LONGEST_TITLE, MOST_REFERENCES, MOST_THEMES, Reason, Reference,
};

use crate::calendar::WorkingGroup;
use crate::keeping::Kept;
use crate::organizations::Naming;
use crate::people::RegionalGroup;
use crate::register::Register;
use crate::{DialogueId, OrganizationId, PersonId, World};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What kind of thing a contribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContributionKind {
    /// Something that was done, or is being done.
    Activity,
    /// Technical assistance that is needed.
    Need,
    /// Technical assistance that is offered.
    Offer,
    /// Research, or data.
    Research,
}

impl ContributionKind {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 4] = [Self::Activity, Self::Need, Self::Offer, Self::Research];

    /// As in forms, addresses and keys of words: `contribution-kind-need`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Need => "need",
            Self::Offer => "offer",
            Self::Research => "research",
        }
    }

    /// Reads [`ContributionKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Where a contribution stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContributionState {
    /// The office has it.
    Submitted,
    /// It was returned with a reason; its author may send a new version.
    Returned,
    /// Everybody can read it.
    Published,
    /// It was declined with a reason.
    Declined,
    /// Its author took it back; its words are destroyed.
    Withdrawn,
}

impl ContributionState {
    /// All of them, in the order of a desk.
    pub const ALL: [Self; 5] = [
        Self::Submitted,
        Self::Returned,
        Self::Published,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// As in forms and in keys of words: `contribution-state-submitted`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Published => "published",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Its printed reference.
    pub reference: ContributionRef,
    /// Who handed it in.
    pub by: PersonId,
    /// On behalf of which organization; `None`: in their own name.
    pub organization: Option<OrganizationId>,
    /// What kind of thing it is.
    pub kind: ContributionKind,
    /// On which topics, in their own order.
    pub topics: Vec<WorkingGroup>,
    /// For which region; `None`: for several, or everywhere.
    pub region: Option<RegionalGroup>,
    /// To which dialogue it belongs.
    pub dialogue: Option<DialogueId>,
    /// In which language: a code, or empty where the text names another one.
    pub language: String,
    /// Whether it is published under a name.
    pub named: bool,
    /// When the first version was received.
    pub first: Timestamp,
    /// When this version was.
    pub at: Timestamp,
    /// Which version, from 1.
    pub version: u16,
    /// Where its [`ContributionText`] is.
    pub text: Kept,
    /// Where its [`Contact`] is, while its author agrees.
    pub contact: Option<Kept>,
    /// Where it stands.
    pub state: ContributionState,
    /// Since when.
    pub since: Timestamp,
    /// When it was published, even if it no longer is.
    pub published: Option<Timestamp>,
    /// Why it was returned or declined.
    pub reason: Option<Kept>,
}

impl Contribution {
    /// Everything that is kept of it.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Kept> + use<> {
        std::iter::once(self.text)
            .chain(self.contact)
            .chain(self.reason)
    }

    /// Whether it still is something: not declined, not taken back.
    pub(crate) const fn stands(&self) -> bool {
        !matches!(
            self.state,
            ContributionState::Declined | ContributionState::Withdrawn
        )
    }

    /// Whether it waits for the office, or for its author.
    pub(crate) const fn waits(&self) -> bool {
        matches!(
            self.state,
            ContributionState::Submitted | ContributionState::Returned
        )
    }
}

/// The contributions of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Contributions {
    pub(crate) all: Register<ContributionRef, Contribution>,
    /// How many each year brought. None is ever taken out, so the next number is one more.
    pub(crate) in_year: OrdMap<i16, u32>,
    /// Those of each person, in the order they came.
    pub(crate) of_person: OrdMap<PersonId, Vector<ContributionRef>>,
}

impl Contributions {
    /// What somebody handed in, in the order it came.
    pub(crate) fn of(&self, person: PersonId) -> impl Iterator<Item = &Contribution> {
        let theirs = self.of_person.get(&person).into_iter().flatten();
        theirs.filter_map(|reference| self.all.get(reference))
    }

    /// What belongs to a dialogue.
    pub(crate) fn at(&self, dialogue: &DialogueId) -> Vec<&Contribution> {
        let all = self.all.values();
        all.filter(|one| one.dialogue.as_ref() == Some(dialogue))
            .collect()
    }

    /// Makes a past state as narrow as the present one: what is no longer published, or under no name, or of somebody who is
    /// protected since, is not shown by asking for an earlier day. Contacts that were taken back are destroyed rows.
    pub(crate) fn protect_as(&mut self, present: &World) {
        let references: Vec<ContributionRef> = self.all.keys().copied().collect();
        for reference in references {
            let Some(then) = self.all.get_mut(&reference) else {
                continue;
            };
            let now = present.contributions.all.get(&reference);
            then.named &= now.is_some_and(|now| now.named && !present.shields(now));
            if now.is_none_or(|now| present.shields(now)) {
                then.contact = None;
            }
            let published = now.is_some_and(|now| now.state == ContributionState::Published);
            if then.state == ContributionState::Published && !published {
                then.state = now.map_or(ContributionState::Withdrawn, |now| now.state);
            }
        }
    }
}

impl World {
    /// Whether whoever stands behind a contribution is kept out of public lists: the organization asked to be, or the author
    /// holds a protected seat somewhere. That goes before everything that was agreed to beside it.
    pub(crate) fn shields(&self, contribution: &Contribution) -> bool {
        let withheld = contribution.organization.is_some_and(|of| {
            let current = self.organizations.current(of);
            let found = self.organizations.all.get(&current);
            found.is_none_or(|found| found.naming == Naming::Withheld)
        });
        let places = self.registrations.of_person.get(&contribution.by);
        let mut seats = places.into_iter().flatten();
        let registrations = &self.registrations;
        withheld
            || seats.any(|place| {
                let seat = registrations.participants.get(place);
                seat.is_some_and(|seat| seat.protected)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back() {
        for kind in ContributionKind::ALL {
            assert_eq!(ContributionKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(ContributionKind::from_code("opinion"), None);
    }
}
