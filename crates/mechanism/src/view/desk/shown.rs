//! What the desk is shown.

use crate::organizations::{Profile, StakeholderKind};
use crate::participation::application::Stage;
use crate::participation::screening::{Check, Found, Verdict};
use crate::people::RegionalGroup;
use crate::view::ApplicationView;
use crate::{ApplicationRef, DialogueId, OrganizationId, PersonId, StateCode};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// One page of the queue.
#[derive(Debug, Clone, Default)]
pub struct DeskPage {
    /// Its rows.
    pub rows: Vec<DeskRow>,
    /// How many applications match.
    pub total: usize,
    /// How many there are.
    pub all: usize,
    /// Which page it is, from 0.
    pub page: usize,
    /// How many pages there are; at least one.
    pub pages: usize,
    /// What those that match are like.
    pub facets: Facets,
}

/// Counts over the applications that match, for comparison.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By [`Stage::code`].
    pub stages: BTreeMap<&'static str, usize>,
    /// By kind.
    pub kinds: BTreeMap<StakeholderKind, usize>,
    /// By region; `None`: without a country or area, or from one in no group.
    pub regions: BTreeMap<Option<RegionalGroup>, usize>,
    /// Of organizations never admitted before.
    pub first_timers: usize,
    /// That came late.
    pub late: usize,
    /// With a question that is not answered.
    pub asked: usize,
    /// With a question whose time to answer has passed.
    pub overdue: usize,
    /// That nobody has taken on.
    pub untaken: usize,
}

/// A row of the queue.
#[derive(Debug, Clone)]
pub struct DeskRow {
    /// The application.
    pub reference: ApplicationRef,
    /// The organization, as merged since.
    pub organization: OrganizationId,
    /// What it says of itself; `None`: withheld.
    pub profile: Option<Profile>,
    /// What kind.
    pub kind: StakeholderKind,
    /// Where it is based.
    pub area: Option<StateCode>,
    /// In which regional group.
    pub region: Option<RegionalGroup>,
    /// Where the case stands.
    pub stage: Stage,
    /// Since when.
    pub since: Timestamp,
    /// When it was received.
    pub received: Timestamp,
    /// Whether after the deadline.
    pub late: bool,
    /// Whether an officer entered it.
    pub by_office: bool,
    /// Who has taken it on.
    pub screener: Option<PersonId>,
    /// Whether the organization was never admitted to an earlier dialogue.
    pub first_timer: bool,
    /// Other cases of the same organization.
    pub earlier: Vec<Earlier>,
    /// How many of the steps in [`Check::ALL`] are done.
    pub checked: usize,
    /// How many of them found something to look at.
    pub doubts: usize,
    /// Questions that are not answered.
    pub open_inquiries: usize,
    /// Those whose time is over.
    pub overdue: usize,
    /// What waits for a second pair of eyes, and by whom it was proposed.
    pub proposed: Option<(Verdict, Option<PersonId>)>,
}

/// Another case of the same organization, through mergers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The application.
    pub application: ApplicationRef,
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Where it stands, or how it ended.
    pub stage: Stage,
    /// The day of the dialogue.
    pub date: Option<Date>,
}

/// Everything the desk holds of one application.
#[derive(Debug, Clone)]
pub struct ScreeningView<'a> {
    /// The application.
    pub application: ApplicationView<'a>,
    /// All steps in their order, with what was found, by whom and when.
    pub checks: Vec<(Check, Option<Found>)>,
    /// Notes, the oldest first.
    pub notes: Vec<NoteOfDesk>,
    /// Other cases of the same organization, the newest first.
    pub earlier: Vec<Earlier>,
    /// Whether it was never admitted before the first of this application's dialogues.
    pub first_timer: bool,
}

/// A note of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteOfDesk {
    /// What it says; `None`: withheld.
    pub text: Option<String>,
    /// By whom; `None`: at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}
