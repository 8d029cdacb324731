//! Deadlines as people read them: the day in Vienna, the same instant in universal time, and how long is left.

use crate::page::Page;
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use words::dates;

/// A deadline, said in three ways.
pub(crate) struct Deadline {
    /// "end of 12 February 2027, Vienna".
    pub(crate) vienna: String,
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
        Self {
            vienna: in_vienna(page, at),
            utc: in_utc(page, at),
            left: left(page, at, now),
            datetime: at.to_string(),
            over: now >= at,
        }
    }
}

/// A deadline at midnight is the end of the day before: "midnight of 12 February" may be read in two ways.
fn in_vienna(page: &Page, at: Timestamp) -> String {
    let there = at.to_zoned(mechanism::vienna());
    match there.date().yesterday() {
        Ok(day) if there.time() == Time::midnight() => {
            page.with("deadline-end-of-day", "day", page.day(&day))
        }
        _ => page.moment(at),
    }
}

fn in_utc(page: &Page, at: Timestamp) -> String {
    let there = at.to_zoned(TimeZone::UTC);
    let time = format!("{:02}:{:02}", there.hour(), there.minute());
    let day = dates::long(page.lang, there.date());
    page.say_with(
        "deadline-utc",
        &[("day", day.into()), ("time", time.into())],
    )
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
