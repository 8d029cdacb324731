//! What the record knows of its own keeping: the schedules that were approved, the one proposed, what was destroyed.

use super::schedule::{Matter, Schedule};
use super::{ErasureBasis, Purpose, Retention};
use crate::{DialogueId, PersonId, RowId, World};
use imbl::{OrdMap, Vector};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::sync::Arc;

/// Times that an officer proposes and nobody has approved yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number; the schedule's, once it is approved.
    pub number: u16,
    /// The times.
    pub schedule: Schedule,
    /// Who proposes it; `None`: the officer at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// A schedule that was approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// What was proposed.
    pub proposal: Proposal,
    /// Who approved it; `None`: the officer at the command line.
    pub by: Option<PersonId>,
    /// When: since then it is in force.
    pub at: Timestamp,
    /// Whether shorter times were applied to what was there already.
    pub to_what_is_there: bool,
}

impl Approval {
    /// Whether whoever proposed it approved it, too.
    pub fn alone(&self) -> bool {
        self.proposal.by == self.by
    }
}

/// What was destroyed on one day for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Destruction {
    /// The day.
    pub on: Date,
    /// What it had been kept for.
    pub purpose: Purpose,
    /// Why it was destroyed.
    pub basis: ErasureBasis,
    /// The number of the schedule in force; 0: the standard times.
    pub schedule: u16,
}

/// See above.
#[derive(Debug, Clone, Default)]
pub(crate) struct Retaining {
    /// The schedules approved, the oldest first.
    pub(crate) approved: Vector<Arc<Approval>>,
    /// The one that waits for approval.
    pub(crate) proposed: Option<Arc<Proposal>>,
    /// The last number given to a proposal.
    pub(super) last: u16,
    /// How many rows were destroyed.
    pub(crate) destroyed: OrdMap<Destruction, u64>,
}

impl Retaining {
    /// The times in force.
    pub(crate) fn schedule(&self) -> Schedule {
        let newest = self.approved.last();
        newest.map_or_else(Schedule::standard, |newest| newest.proposal.schedule)
    }

    /// The number of the schedule in force; 0: nobody approved one yet.
    pub(crate) fn number(&self) -> u16 {
        self.approved
            .last()
            .map_or(0, |newest| newest.proposal.number)
    }

    /// The times that were in force under a number.
    pub(crate) fn under(&self, number: u16) -> Schedule {
        let mut approved = self.approved.iter();
        approved
            .find(|approval| approval.proposal.number == number)
            .map_or_else(Schedule::standard, |found| found.proposal.schedule)
    }
}

impl World {
    /// The last day a row is kept, as the log says now; `None`: for as long as the record, or not any more.
    pub(crate) fn kept_until(&self, row: RowId) -> Option<Date> {
        match self.kept.get(&row)?.retention {
            Retention::Permanent => None,
            Retention::Until(last) => Some(last),
        }
    }

    /// How long a matter of these dialogues is kept by the schedule in force, counted from the last of them.
    pub(crate) fn kept_after<'a>(
        &self,
        dialogues: impl Iterator<Item = &'a DialogueId>,
        matter: Matter,
    ) -> Retention {
        let last = dialogues
            .filter_map(|dialogue| self.dialogues.get(dialogue))
            .map(|convened| convened.facts.date)
            .max();
        last.map_or(Retention::Permanent, |day| self.kept_from(day, matter))
    }

    /// How long a matter is kept by the schedule in force, counted from a day.
    pub(crate) fn kept_from(&self, day: Date, matter: Matter) -> Retention {
        months_after(day, self.retaining.schedule().months(matter))
    }
}

/// To the end of the day so many months after another.
pub(crate) fn months_after(day: Date, months: u16) -> Retention {
    day.checked_add(i64::from(months).months())
        .map_or(Retention::Permanent, Retention::Until)
}
