//! Deadlines as people read them: the day in Vienna, the same instant in universal time, and how long is left.

use crate::page::Page;
use jiff::Timestamp;
use mechanism::vienna;
use words::moments;

/// A deadline, said in several ways.
pub(crate) struct Deadline {
    /// "end of 12 February 2027, Vienna".
    pub(crate) vienna: String,
    /// "until the end of 12 February 2027, Vienna".
    pub(crate) until: String,
    /// "12 February 2027, 23:00 UTC".
    pub(crate) utc: String,
    /// "18 days left"; what is over says so.
    pub(crate) left: String,
    /// As machines read it.
    pub(crate) datetime: String,
    /// Whether it has passed.
    pub(crate) over: bool,
}

impl Deadline {
    pub(crate) fn of(page: &Page, at: Timestamp, now: Timestamp) -> Self {
        let there = at.to_zoned(vienna());
        Self {
            vienna: moments::deadline(page.lang, &there),
            until: moments::until(page.lang, &there),
            utc: moments::universal(page.lang, at),
            left: left(page, at, now),
            datetime: at.to_string(),
            over: now >= at,
        }
    }
}

impl Page {
    /// "end of 12 February 2027, Vienna (12 February 2027, 23:00 UTC)".
    pub(crate) fn deadline(&self, at: Timestamp) -> String {
        let vienna = moments::deadline(self.lang, &at.to_zoned(vienna()));
        moments::in_full(self.lang, &vienna, at)
    }

    /// "13 January 2027, 00:00 in Vienna (12 January 2027, 23:00 UTC)": when something begins.
    pub(crate) fn moment_in_full(&self, at: Timestamp) -> String {
        moments::in_full(self.lang, &self.moment(at), at)
    }

    /// "until the end of 12 February 2027, Vienna (12 February 2027, 23:00 UTC)".
    pub(crate) fn until(&self, at: Timestamp) -> String {
        let until = moments::until(self.lang, &at.to_zoned(vienna()));
        moments::in_full(self.lang, &until, at)
    }
}

/// The days between the day it is in Vienna and the last day that is in time.
fn left(page: &Page, at: Timestamp, now: Timestamp) -> String {
    if now >= at {
        return page.say("deadline-over").into_owned();
    }
    let last = at - jiff::SignedDuration::from_nanos(1);
    let (today, last) = (
        mechanism::day_in_vienna(now),
        mechanism::day_in_vienna(last),
    );
    match today.until(last).map(|span| span.get_days()) {
        Ok(days) if days > 0 => page.count("deadline-left", usize::try_from(days).unwrap_or(0)),
        _ => page.say("deadline-today").into_owned(),
    }
}
