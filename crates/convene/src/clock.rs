//! The edges where time and chance enter; everything inside takes them as arguments.

use jiff::{SignedDuration, Timestamp};
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
        let ahead = instant.as_second() - record::Clock::now(&SystemClock).as_second();
        let whole_days = (ahead + DAY / 2).div_euclid(DAY) * DAY;
        self.0.fetch_max(ahead.max(whole_days), Ordering::Relaxed);
    }
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
        let time = i64::from(days) * DAY;
        self.0.fetch_add(time, Ordering::Relaxed);
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
