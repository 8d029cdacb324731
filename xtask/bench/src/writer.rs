//! The writer: durable commands a second from one sender and from two hundred.

use crate::report::{Report, median_and_p99, time};
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::keeping::KeepingCommand;
use mechanism::{Actor, Audience, Command, CommandId, Seed, SourceId, Submission};
use record::{Address, Clock as _, Record};
use std::sync::Arc;
use std::time::Instant;

pub(crate) fn measure(report: &mut Report, postgres: Option<&str>) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut stores = vec![(
        "SQLite",
        Address::Sqlite(folder.path().join("record.sqlite")),
    )];
    if let Some(address) = postgres {
        stores.push(("PostgreSQL", address.parse()?));
    }
    for (store, address) in stores {
        let record = opened(&address)?;
        for (senders, each, goal) in [(1, 4_000, ""), (200, 1_000, "≥ 50,000 a second")] {
            let began = Instant::now();
            let waits = send(&record, senders, each, &format!("s{senders}"))?;
            let seconds = began.elapsed().as_secs_f64();
            let (median, p99) = median_and_p99(waits);
            report.add(
                format!("writer on {store}, {senders} senders"),
                format!(
                    "{:.0} a second, wait {} median, {} p99",
                    f64::from(senders * each) / seconds,
                    time(median),
                    time(p99)
                ),
                if store == "SQLite" { goal } else { "" },
            );
        }
        record.close();
    }
    Ok(())
}

/// Senders are tasks, as requests are in the server; each waits for its receipt before it sends the next.
fn send(record: &Record, senders: u32, each: u32, name: &str) -> anyhow::Result<Vec<f64>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()?;
    runtime.block_on(async {
        let tasks: Vec<_> = (0..senders)
            .map(|sender| {
                let record = record.clone();
                let name = name.to_owned();
                tokio::spawn(async move {
                    let mut waits = Vec::with_capacity(each as usize);
                    for nth in 0..each {
                        let number = (u64::from(sender) << 32) | u64::from(nth);
                        let command = source(&format!("{name}-{sender}-{nth}"))?;
                        let began = Instant::now();
                        record
                            .submit_async(made_out(number ^ (u64::from(senders) << 56), command))
                            .await?;
                        waits.push(began.elapsed().as_secs_f64());
                    }
                    anyhow::Ok(waits)
                })
            })
            .collect();
        let mut waits = Vec::new();
        for task in tasks {
            waits.extend(task.await??);
        }
        Ok(waits)
    })
}

/// A record, with its first act entered if it is new.
pub(crate) fn opened(address: &Address) -> anyhow::Result<Record> {
    let record = Record::open(
        address,
        Arc::new(convene::SystemClock),
        record::Options::default(),
    )?;
    if record.head().number == 0 {
        let open = KeepingCommand::Open {
            demonstration: false,
        };
        record.submit(made_out(u64::MAX, Command::Keeping(open)))?;
    }
    Ok(record)
}

/// A source with this key: an ordinary small command.
pub(crate) fn source(key: &str) -> anyhow::Result<Command> {
    Ok(Command::Calendar(CalendarCommand::RegisterSource(Source {
        id: SourceId::new(key)?,
        title: "A fictitious source that stands for an ordinary small act of the record".into(),
        publisher: "Nobody".into(),
        language: "en".into(),
        address: None,
        published: None,
        rank: Rank::Other,
        audience: Audience::Public,
    })))
}

/// A command with a seed made from a number: benchmarks need no chance. Its id begins with the time and ends with bits drawn
/// from the seed, as those that the program makes; where ids fall decides how many pages of its index a store writes.
pub(crate) fn made_out(number: u64, command: Command) -> Submission {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_be_bytes());
    let seed = Seed(seed);
    let received = convene::SystemClock.now();
    let millis = u64::try_from(received.as_millisecond()).unwrap_or_default();
    let mut bits = [0; 10];
    bits.copy_from_slice(&seed.draw("command", 0)[..10]);
    Submission {
        id: CommandId(uuid::Builder::from_unix_timestamp_millis(millis, &bits).into_uuid()),
        actor: Actor::at_the_command_line(),
        received,
        happened: None,
        seed,
        command,
    }
}
