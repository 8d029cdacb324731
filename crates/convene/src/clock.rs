//! The edges where time and chance enter; everything inside takes them as arguments.

use jiff::{SignedDuration, Span, Timestamp};
use mechanism::{Actor, Command, CommandId, Seed, Submission};
use std::sync::atomic::{AtomicI64, Ordering};

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl record::Clock for SystemClock {
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the clock"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Seconds of a day.
const DAY: i64 = 24 * 3_600;

/// The clock of the demonstration: the machine's, and as much later as whoever tries it has let pass. A window of thirty
/// days can so be lived through in ten minutes. It never goes back.
#[derive(Debug, Default)]
pub(crate) struct PassingClock(AtomicI64);

impl PassingClock {
    /// Not earlier than this: what a record opened again has lived through already. Time passes by whole days, so a
    /// record that was open a moment ago goes on as if it had never been closed.
    pub(crate) fn not_before(&self, instant: Timestamp) {
        let now = record::Clock::now(&SystemClock);
        let ahead = instant.as_second() - now.as_second();
        let days = (ahead + DAY / 2).div_euclid(DAY);
        self.0
            .fetch_max(ahead.max(days_on(now, days)), Ordering::Relaxed);
    }
}

/// How many seconds it is until clocks in Vienna show the same hour so many days on: where they go forward on the way an
/// hour less, so that whoever goes to a day late in the evening arrives on that day.
fn days_on(now: Timestamp, days: i64) -> i64 {
    let there = Span::new()
        .try_days(days)
        .and_then(|span| now.to_zoned(mechanism::vienna()).checked_add(span));
    there.map_or(days.saturating_mul(DAY), |then| {
        then.timestamp().as_second() - now.as_second()
    })
}

impl record::Clock for PassingClock {
    fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.0.load(Ordering::Relaxed));
        let now = record::Clock::now(&SystemClock);
        now.checked_add(ahead).unwrap_or(now)
    }
}

impl web::Passage for PassingClock {
    fn pass(&self, days: u16) {
        let now = record::Clock::now(self);
        self.0
            .fetch_add(days_on(now, i64::from(days)), Ordering::Relaxed);
    }
}

/// 256 bits from the operating system.
pub(crate) fn seed() -> anyhow::Result<Seed> {
    let mut bits = [0; 32];
    getrandom::fill(&mut bits)
        .map_err(|error| anyhow::anyhow!("no random bits from the system: {error}"))?;
    Ok(Seed(bits))
}

/// Chance from the operating system. A machine without any cannot keep anybody's secret: the request fails and says so.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemChance;

impl web::Chance for SystemChance {
    #[allow(
        clippy::expect_used,
        reason = "without chance no session is safe; the page fails, nothing is entered"
    )]
    fn bits(&self) -> [u8; 32] {
        seed().expect("random bits from the system").0
    }
}

/// A command of the officer at the command line, made out just now.
pub(crate) fn submission(
    command: Command,
    happened: Option<jiff::civil::Date>,
) -> anyhow::Result<Submission> {
    let received = record::Clock::now(&SystemClock);
    let seed = seed()?;
    let mut id = [0; 10];
    id.copy_from_slice(&seed.draw("command", 0)[..10]);
    let millis = u64::try_from(received.as_millisecond()).unwrap_or_default();
    Ok(Submission {
        id: CommandId(uuid::Builder::from_unix_timestamp_millis(millis, &id).into_uuid()),
        actor: Actor::at_the_command_line(),
        received,
        happened,
        seed,
        command,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where clocks in Vienna stand so many days after an instant.
    fn then(instant: &str, days: i64) -> String {
        let now: Timestamp = instant.parse().unwrap();
        let then = now + SignedDuration::from_secs(days_on(now, days));
        then.to_zoned(mechanism::vienna()).datetime().to_string()
    }

    #[test]
    fn late_in_the_evening_days_pass_by_the_calendar_of_vienna() {
        // Twenty-four hours a day would arrive at half past midnight of the day after.
        assert_eq!(then("2031-03-08T22:30:00Z", 44), "2031-04-21T23:30:00");
        // … and at half past eleven of the day before.
        assert_eq!(then("2031-10-20T22:30:00Z", 10), "2031-10-31T00:30:00");
        assert_eq!(then("2031-05-09T07:00:00Z", 1), "2031-05-10T09:00:00");
    }

    #[test]
    fn time_passes_from_where_it_is() {
        let clock = PassingClock::default();
        let before = record::Clock::now(&clock);
        web::Passage::pass(&clock, 200);
        let after = record::Clock::now(&clock).to_zoned(mechanism::vienna());
        let days = before
            .to_zoned(mechanism::vienna())
            .date()
            .until(after.date());
        // A test that runs at midnight sees one day more.
        assert!((200..=201).contains(&days.unwrap().get_days()));
    }

    #[test]
    fn a_record_opened_again_goes_on_where_it_was() {
        let clock = PassingClock::default();
        web::Passage::pass(&clock, 150);
        let last = record::Clock::now(&clock);
        let again = PassingClock::default();
        again.not_before(last);
        let between = record::Clock::now(&again).duration_since(last);
        assert!(between.abs() < SignedDuration::from_mins(1), "{between}");
    }
}
