//! Power is cut, processes are killed, disks fill: with the real SQLite and real files.

use crate::kit::*;
use record::{Rejection, verify};
use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// In the child process: where the record is.
const WHERE: &str = "CONVENE_TEST_CHILD_RECORD";

/// Not a test: what the child processes of this file do. Enters sources as fast as it can with four senders and prints
/// the number of each receipt and its command after it was confirmed.
#[test]
#[ignore = "run by other tests, in a process of its own"]
fn child_that_writes() {
    let Ok(address) = std::env::var(WHERE) else {
        return;
    };
    let clock = std::sync::Arc::new(record::StillClock::at(noon()));
    let options = record::Options {
        witness: record::Witnessing::Nowhere,
        ..record::Options::default()
    };
    let record = record::Record::open(&address.parse().unwrap(), clock, options).unwrap();
    let most: usize = std::env::var("CONVENE_TEST_CHILD_ACTS")
        .unwrap()
        .parse()
        .unwrap();
    let refused = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for sender in 0..4 {
            let (record, refused) = (&record, &refused);
            scope.spawn(move || {
                for n in 0..most {
                    let text = format!("{}-{sender}-{n}", std::process::id());
                    let act = asks(paper(&format!("paper-{text}"), &text));
                    let id = act.id.0;
                    match record.submit(act) {
                        Ok(receipt) => println!("confirmed {} {id}", receipt.last),
                        Err(rejection) => {
                            refused.store(true, Ordering::Relaxed);
                            eprintln!("{rejection}");
                        }
                    }
                }
            });
        }
    });
    assert!(!refused.load(Ordering::Relaxed));
}

fn child(place: &Place, acts: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "crash::child_that_writes",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(WHERE, place.address_in_full())
        .env("CONVENE_TEST_CHILD_ACTS", acts.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The confirmations in what a child printed; a last line cut by the kill does not count.
fn confirmations(lines: impl Iterator<Item = String>) -> Vec<(u64, String)> {
    lines
        .filter_map(|line| {
            let (_, confirmed) = line.split_once("confirmed ")?;
            let (number, id) = confirmed.split_once(' ')?;
            let whole = uuid::Uuid::parse_str(id).is_ok();
            whole.then_some((number.parse().ok()?, id.to_owned()))
        })
        .collect()
}

crate::on_every_store! {
    /// `kill -9` in the middle of a burst: every confirmed command is there, and of the others all or nothing.
    fn a_killed_process_loses_nothing_that_it_confirmed(place: &Place) {
        let record = place.open();
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        record.close();
        let mut child = child(place, 100_000);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(|line| line.unwrap());
        let mut confirmed = confirmations(lines.by_ref().take(120));
        child.kill().unwrap();
        child.wait().unwrap();
        confirmed.extend(confirmations(lines));
        assert!(confirmed.len() > 100, "{}", confirmed.len());

        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound(), "{:?}", verified.findings);
        let entered = entries(place);
        for (number, id) in &confirmed {
            let entry = &entered[usize::try_from(*number).unwrap() - 1];
            assert_eq!(entry.command.0.to_string(), *id);
        }
        // Nothing of a paper without its text, no text without its paper: one row each.
        assert_eq!(verified.rows, entered.len() as u64 - 5);
        let record = place.open();
        record.submit(source("and-on-it-goes")).unwrap();
    }

    fn two_processes_decide_at_once_on_one_store(place: &Place) {
        let record = place.open();
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        let children = [child(place, 25), child(place, 25)];
        let mut numbers = HashSet::new();
        for child in children {
            let done = child.wait_with_output().unwrap();
            assert!(done.status.success());
            let printed = String::from_utf8(done.stdout).unwrap();
            for (number, _) in confirmations(printed.lines().map(str::to_owned)) {
                assert!(numbers.insert(number), "{number} was given twice");
            }
        }
        assert_eq!(numbers, (7..=206).collect());
        eventually("this process has followed", || record.head().number == 206);
        let live = everything(&record);
        record.close();
        assert_eq!(everything(&place.open()), live);
    }
}

/// Power is cut and the end of the write-ahead log never reached the disk: cut it at every eighth of its length and in
/// between, and what is left is the record up to some commit, whole.
#[test]
fn a_torn_write_ahead_log_leaves_whole_commands() {
    let place = on_sqlite();
    let record = place.open();
    for act in a_few_acts() {
        record.submit(act).unwrap();
    }
    for n in 0..10 {
        record
            .submit(asks(paper(&format!("paper-{n}"), &format!("Text {n}."))))
            .unwrap();
    }
    let witness = place.folder.path().join("witness");
    eventually("the last head is witnessed", || {
        std::fs::read_to_string(&witness)
            .unwrap()
            .contains(r#""number":16,"#)
    });
    // The files as they are while the record is open: as a cut of power finds them.
    let (file, log) = (place.path(), beside(&place.path(), "-wal"));
    let whole = std::fs::read(&log).unwrap();
    let mut ends = Vec::new();
    for eighth in 0..=24 {
        let torn = on_sqlite();
        std::fs::copy(&file, torn.path()).unwrap();
        let length = whole.len() * eighth / 24;
        std::fs::write(beside(&torn.path(), "-wal"), &whole[..length]).unwrap();
        let record = torn.open();
        let end = record.head().number;
        let verified = verify(&torn.address, &torn.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound(), "{:?}", verified.findings);
        assert_eq!(verified.entries, end);
        assert_eq!(verified.rows, end.saturating_sub(5));
        // And the witness of the lost acts knows.
        let known = verify(&torn.address, &place.witness(), &mut |_| {}).unwrap();
        assert_eq!(known.is_sound(), end == 16, "at {end}");
        ends.push(end);
        record
            .submit(if end == 0 {
                open_record()
            } else {
                source("and-on-it-goes")
            })
            .unwrap();
    }
    drop(record);
    assert!(ends.is_sorted());
    assert_eq!((ends[0], ends[24]), (0, 16));
}

fn beside(path: &Path, suffix: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// A store that is really full: the command is rejected, the record goes on reading, and with room it goes on writing.
#[test]
fn a_full_store_rejects_and_goes_on_when_there_is_room() {
    let place = on_sqlite();
    let full = record::testing::sqlite_of_pages(&place.path(), 40);
    let clock = std::sync::Arc::new(record::StillClock::at(noon()));
    let record = record::testing::open_over(&place.address, full, clock, place.options()).unwrap();
    for act in a_few_acts() {
        record.submit(act).unwrap();
    }
    let big = asks(paper("big-paper", &"Much. ".repeat(50_000)));
    let before = everything(&record);
    let rejected = record.submit(big.clone());
    assert_eq!(
        rejected,
        Err(Rejection::NotKept("the store is full".into()))
    );
    assert_eq!(everything(&record), before);
    // What still fits is still entered.
    record.submit(source("a-small-one")).unwrap();
    record.close();
    let record = place.open();
    assert_eq!(record.head().number, 7);
    record.submit(big).unwrap();
}
