//! The clock of one speech: a start and pauses, never ticks. Every screen counts the seconds itself.

use super::list::{Manner, Place, Speaker, Standing};
use super::programme::ItemId;
use crate::RequestId;
use jiff::Timestamp;

/// Somebody has the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// On which item.
    pub item: ItemId,
    /// By which request.
    pub request: RequestId,
    /// When the floor was given.
    pub from: Timestamp,
    /// Seconds they may speak; 0: no limit.
    pub limit: u32,
    /// How long the pauses took that are over, in milliseconds.
    pub paused: i64,
    /// Since when it is paused.
    pub paused_since: Option<Timestamp>,
}

impl Speech {
    /// How long they have spoken at a moment, in milliseconds, without the pauses. Never less than nothing, whatever a
    /// clock says.
    pub fn spoken(&self, now: Timestamp) -> i64 {
        let until = self.paused_since.unwrap_or(now);
        (until.as_millisecond() - self.from.as_millisecond() - self.paused).max(0)
    }

    /// What is left of the limit, in milliseconds, less than nothing when it is over; `None`: no limit.
    pub fn remaining(&self, now: Timestamp) -> Option<i64> {
        (self.limit > 0).then(|| i64::from(self.limit) * 1000 - self.spoken(now))
    }
}

/// Somebody had the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// On which item.
    pub item: ItemId,
    /// By which request; `None`: entered afterwards without one.
    pub request: Option<RequestId>,
    /// Who.
    pub speaker: Speaker,
    /// What is known of them.
    pub standing: Standing,
    /// As what.
    pub manner: Manner,
    /// From where.
    pub place: Place,
    /// When the floor was given.
    pub from: Timestamp,
    /// When it ended.
    pub to: Timestamp,
    /// How long they spoke, in milliseconds: without the pauses.
    pub took: i64,
    /// The limit they had, in seconds; 0: none.
    pub limit: u32,
    /// Entered afterwards.
    pub afterwards: bool,
}
