//! How long things are kept: the schedule in force is everybody's to know; who approved it, what falls due and what was
//! destroyed is the office's.

use super::View;
use crate::authority::Sight;
use crate::keeping::schedule::Schedule;
use crate::keeping::{Approval, Destruction, Proposal, Purpose, Retention, Shortened};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Rows that fall due in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// The first day of the month.
    pub month: Date,
    /// What they are kept for.
    pub purpose: Purpose,
    /// How many.
    pub rows: u64,
}

/// What the office sees of how long things are kept.
#[derive(Debug, Clone)]
pub struct RetentionView<'a> {
    /// The schedules that were approved, the newest first: that one is in force.
    pub approved: Vec<&'a Approval>,
    /// The one that waits for approval.
    pub proposed: Option<&'a Proposal>,
    /// What a proposal does to what is there already, if it is approved so.
    pub shortens: Vec<Shortened>,
    /// What falls due in the months to come.
    pub coming: Vec<Coming>,
    /// How many rows are kept with the record.
    pub permanent: u64,
    /// What was destroyed, the newest first, with how many rows.
    pub destroyed: Vec<(Destruction, u64)>,
}

impl View {
    /// The times in force.
    pub fn schedule(&self) -> Schedule {
        self.world.retaining.schedule()
    }

    /// Since when they are in force, where somebody approved them.
    pub fn schedule_since(&self) -> Option<jiff::Timestamp> {
        let newest = self.world.retaining.approved.last();
        newest.map(|approval| approval.at)
    }

    /// All about it; for those who see it at the office.
    pub fn retention(&self, months: i32) -> Option<RetentionView<'_>> {
        if !self.who().sees_for(Sight::Retention, None) {
            return None;
        }
        let retaining = &self.world.retaining;
        let proposed = retaining.proposed.as_deref();
        let (coming, permanent) = self.coming(months);
        let destroyed = retaining.destroyed.iter().rev();
        Some(RetentionView {
            approved: retaining.approved.iter().rev().map(AsRef::as_ref).collect(),
            proposed,
            shortens: proposed.map_or_else(Vec::new, |proposed| {
                Shortened::of(&self.world, &proposed.schedule, self.today)
            }),
            coming,
            permanent,
            destroyed: destroyed.map(|(of, rows)| (*of, *rows)).collect(),
        })
    }

    fn coming(&self, months: i32) -> (Vec<Coming>, u64) {
        let last = self
            .today
            .saturating_add(jiff::Span::new().months(months))
            .last_of_month();
        let mut due: BTreeMap<(Date, Purpose), u64> = BTreeMap::new();
        let mut permanent = 0;
        for kept in self.world.kept.values() {
            match kept.retention {
                Retention::Permanent => permanent += 1,
                Retention::Until(end) if end <= last => {
                    let month = end.max(self.today).first_of_month();
                    *due.entry((month, kept.purpose)).or_default() += 1;
                }
                Retention::Until(_) => {}
            }
        }
        let coming = due.into_iter().map(|((month, purpose), rows)| Coming {
            month,
            purpose,
            rows,
        });
        (coming.collect(), permanent)
    }
}
