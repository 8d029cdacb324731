//! Opening a generated record of a million events, to the first page.

use crate::machine::resident_kib;
use crate::report::{Report, time};
use crate::writer::{made_out, opened, source};
use anyhow::ensure;
use mechanism::Reader;
use record::{Address, Options, Record};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const EVENTS: u64 = 1_000_000;

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("record.sqlite");
    generate(&file)?;
    let child = std::process::Command::new(std::env::current_exe()?)
        .arg("open")
        .arg(&file)
        .output()?;
    ensure!(
        child.status.success(),
        "{}",
        String::from_utf8_lossy(&child.stderr)
    );
    let told = String::from_utf8(child.stdout)?;
    let mut numbers = told.split_whitespace().map(str::parse::<f64>);
    let mut next = || numbers.next().transpose().map(Option::unwrap_or_default);
    let (opened, first, mib) = (next()?, next()?, next()?);
    report.add(
        format!("opening a record of {EVENTS} events"),
        time(opened),
        "≤ 3 s",
    );
    report.add("… to the first look at its sources", time(first), "≤ 3 s");
    report.add("… memory", format!("{mib:.0} MiB"), "≤ 1 GiB");
    Ok(())
}

fn generate(file: &Path) -> anyhow::Result<()> {
    let record = opened(&Address::Sqlite(file.into()))?;
    let senders = 200;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..senders)
            .map(|sender| {
                let record = &record;
                scope.spawn(move || -> anyhow::Result<()> {
                    let mut nth = sender;
                    while nth < EVENTS - 1 {
                        record.submit(made_out(nth, source(&format!("source-{nth}"))?))?;
                        nth += senders;
                    }
                    Ok(())
                })
            })
            .collect();
        threads
            .into_iter()
            .try_for_each(|t| t.join().map_err(|_| anyhow::anyhow!("a sender broke"))?)
    })?;
    record.close();
    Ok(())
}

/// The child's side: opens, looks, tells seconds, seconds and MiB.
pub(crate) fn open(file: &Path) -> anyhow::Result<()> {
    let began = Instant::now();
    let record = Record::open(
        &Address::Sqlite(file.into()),
        Arc::new(convene::SystemClock),
        Options::default(),
    )?;
    let opened = began.elapsed().as_secs_f64();
    let view = record.see(Reader::Public);
    ensure!(
        view.conferences().next().is_none(),
        "the generated record has no Conference"
    );
    let first = began.elapsed().as_secs_f64();
    println!(
        "{opened} {first} {}",
        resident_kib(std::process::id())? / 1024
    );
    Ok(())
}
