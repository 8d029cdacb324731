//! A deadline evening: two hundred applicants at once save drafts, send files and submit, over HTTP, for two minutes; then
//! finished drafts are submitted all at once, as in the last minute. Afterwards the server is killed, and everything it had
//! confirmed must be there.

mod applying;

use crate::applicants::{self, AT_ONCE, Somebody};
use crate::report::{Report, median_and_p99, time};
use crate::server::Server;
use crate::writer::opened;
use anyhow::{Context as _, ensure};
use applying::{Applying, Times};
use mechanism::{ApplicationRef, CallId, DialogueId, Reader};
use record::{Address, Record};
use std::time::{Duration, Instant};

/// How many applications one person makes; more are no person's work, and the rules refuse them.
const EACH: u32 = 4;
/// How many finished drafts each of those at once submits in the last minute.
const FINISHED: u32 = 20;

pub(crate) fn measure(
    report: &mut Report,
    postgres: Option<&str>,
    seconds: u32,
) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut stores = vec![(
        "SQLite",
        Address::Sqlite(folder.path().join("record.sqlite")),
    )];
    if let Some(address) = postgres {
        stores.push(("PostgreSQL", Address::Postgres(new_database(address)?)));
    }
    for (store, address) in stores {
        on(report, store, &address, seconds)?;
    }
    Ok(())
}

/// An empty database beside the one that is given: what others measured must not weigh on this.
fn new_database(address: &str) -> anyhow::Result<String> {
    let (server, _) = address
        .rsplit_once('/')
        .context("an address without a database")?;
    let name = format!("evening_{}", std::process::id());
    let mut client = postgres::Client::connect(address, postgres::NoTls)?;
    client.batch_execute(&format!("CREATE DATABASE {name}"))?;
    Ok(format!("{server}/{name}"))
}

fn on(report: &mut Report, store: &str, address: &Address, seconds: u32) -> anyhow::Result<()> {
    let record = opened(address)?;
    let (dialogue, call) = applicants::opens_call(&record, "evening", 1 << 40)?;
    // As many as two hundred that are answered at once every tenth of a second can use up.
    let many = AT_ONCE * (seconds * 2 + 60).div_ceil(EACH) + AT_ONCE * FINISHED.div_ceil(EACH);
    let mut people = applicants::arrive(&record, many, 1 << 41)?;
    record.close();

    let finishing = people.split_off(people.len() - (AT_ONCE * FINISHED.div_ceil(EACH)) as usize);
    let server = Server::start(Some(address))?;
    let mut confirmed = evening(report, store, &server, (&call, &dialogue), &people, seconds)?;
    confirmed.extend(last_minute(
        report,
        store,
        &server,
        (&call, &dialogue),
        &finishing,
    )?);
    // Killed, not stopped: what it had not made durable is gone.
    drop(server);
    let missing = missing(address, &confirmed)?;
    report.add(
        format!("deadline evening on {store}, confirmed and not there after the server was killed"),
        format!("{missing} of {}", confirmed.len()),
        "0",
    );
    Ok(())
}

/// Each of those at once in a thread with a line of its own; what all of them saw.
fn all_at_once(
    server: &Server,
    people: &[Somebody],
    work: impl Fn(&mut Applying<'_>, &[Somebody]) -> anyhow::Result<()> + Sync,
    (call, dialogue): (&CallId, &DialogueId),
) -> anyhow::Result<Times> {
    let share = people.len() / AT_ONCE as usize;
    std::thread::scope(|scope| {
        let applicants: Vec<_> = people
            .chunks_exact(share)
            .enumerate()
            .map(|(nth, people)| {
                let work = &work;
                scope.spawn(move || {
                    let mut applying = Applying::at(server.port, call, dialogue, nth)?;
                    work(&mut applying, people)?;
                    anyhow::Ok(applying.times)
                })
            })
            .collect();
        let mut all = Times::default();
        for applicant in applicants {
            all.add(
                applicant
                    .join()
                    .map_err(|_| anyhow::anyhow!("an applicant broke"))??,
            );
        }
        Ok(all)
    })
}

fn evening(
    report: &mut Report,
    store: &str,
    server: &Server,
    about: (&CallId, &DialogueId),
    people: &[Somebody],
    seconds: u32,
) -> anyhow::Result<Vec<String>> {
    let cpu = server.cpu()?;
    let began = Instant::now();
    let lasts = Duration::from_secs(u64::from(seconds));
    let times = all_at_once(
        server,
        people,
        |applying, people| {
            for somebody in people.iter().flat_map(|one| vec![one; EACH as usize]) {
                if began.elapsed() > lasts {
                    break;
                }
                let draft = applying.drafts(somebody)?;
                applying.submits(somebody, &draft)?;
            }
            Ok(())
        },
        about,
    )?;
    let elapsed = began.elapsed().as_secs_f64();
    let cpu = server.cpu()? - cpu;
    let accepted = times.confirmed.len() as f64;
    ensure!(accepted > 0.0, "nobody's application was accepted");
    let evening = format!("deadline evening on {store}");
    report.add(
        format!("{evening}: {AT_ONCE} at once write, send a file and submit"),
        format!(
            "{:.0} applications a second, {accepted:.0} in {elapsed:.0} s; {:.0} requests a second, {:.0} each; {} told to come back",
            accepted / elapsed,
            times.requests as f64 / elapsed,
            times.requests as f64 / accepted,
            times.told_to_come_back,
        ),
        "",
    );
    report.add(
        format!("{evening}, CPU an application, all its requests together"),
        time(cpu / accepted),
        "",
    );
    for (what, waits) in [
        ("a page of the draft saved", times.saved),
        ("a page with a file of 16 kB saved", times.received),
        ("an application submitted, durable", times.submitted),
    ] {
        let (median, p99) = median_and_p99(waits);
        report.add(
            format!("{evening}, {what}, median (p99)"),
            format!("{} ({})", time(median), time(p99)),
            "p99 ≤ 100 ms",
        );
    }
    Ok(times.confirmed)
}

fn last_minute(
    report: &mut Report,
    store: &str,
    server: &Server,
    about: (&CallId, &DialogueId),
    people: &[Somebody],
) -> anyhow::Result<Vec<String>> {
    let ready = std::sync::Barrier::new(AT_ONCE as usize + 1);
    let go = std::sync::Barrier::new(AT_ONCE as usize + 1);
    let (times, cpu, elapsed) = std::thread::scope(|scope| {
        let load = scope.spawn(|| {
            all_at_once(
                server,
                people,
                |applying, people| {
                    let mut drafts = Vec::new();
                    let mut written = Ok(());
                    for somebody in people.iter().flat_map(|one| vec![one; EACH as usize]) {
                        match applying.drafts(somebody) {
                            Ok(draft) => drafts.push((somebody, draft)),
                            Err(error) => written = Err(error),
                        }
                    }
                    // Nobody waits for ever for somebody who broke off.
                    ready.wait();
                    go.wait();
                    written?;
                    applying.times = Times::default();
                    for (somebody, draft) in drafts {
                        applying.submits(somebody, &draft)?;
                    }
                    Ok(())
                },
                about,
            )
        });
        ready.wait();
        let cpu = server.cpu()?;
        let began = Instant::now();
        go.wait();
        let times = load
            .join()
            .map_err(|_| anyhow::anyhow!("the last minute broke"))??;
        anyhow::Ok((times, server.cpu()? - cpu, began.elapsed().as_secs_f64()))
    })?;
    let accepted = times.confirmed.len() as f64;
    ensure!(accepted > 0.0, "nobody's application was accepted");
    let (median, p99) = median_and_p99(times.submitted);
    let minute = format!("last minute on {store}");
    report.add(
        format!("{minute}: finished drafts with files submitted by {AT_ONCE} at once"),
        format!(
            "{:.0} a second, {accepted:.0} in all; {} told to come back",
            accepted / elapsed,
            times.told_to_come_back
        ),
        "≥ 4,000 a second",
    );
    report.add(
        format!("{minute}, CPU an application accepted"),
        time(cpu / accepted),
        "≤ 0.5 ms",
    );
    report.add(
        format!("{minute}, an application accepted, durable, median (p99)"),
        format!("{} ({})", time(median), time(p99)),
        "p99 ≤ 100 ms",
    );
    Ok(times.confirmed)
}

/// How many of those that were confirmed are not in the record, whole, with their file.
fn missing(address: &Address, confirmed: &[String]) -> anyhow::Result<usize> {
    let record = opened(address)?;
    let view = record.see(Reader::Office);
    let mut missing = 0;
    for slug in confirmed {
        let reference: ApplicationRef = slug.parse()?;
        let whole = view.application(&reference).is_some_and(|found| {
            found.answers.is_some()
                && found.files.len() == 1
                && found.files.iter().all(|file| is_whole(&record, &file.file))
        });
        missing += usize::from(!whole);
    }
    record.close();
    Ok(missing)
}

fn is_whole(record: &Record, file: &mechanism::StoredFile) -> bool {
    let mut reader = record.read_file(file, 0);
    loop {
        match reader.next_waiting() {
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}
