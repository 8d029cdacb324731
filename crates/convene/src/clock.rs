//! The edges where time and chance enter; everything inside takes them as arguments.

use jiff::Timestamp;
use mechanism::{Actor, Command, CommandId, Seed, Submission};

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
