//! The logs of released versions stay readable for ever.
//!
//! Each file in `tests/golden` is a log as one version wrote it: its entries, one JSON object a line, and beside it what
//! the office saw. A file is written once, by `CONVENE_WRITE_GOLDEN=1 cargo test -p record`, which writes those that are
//! not there, and never again. What is added to the record's language is added in a log of its own.

mod acts;
mod kinds;
mod seen;
mod story;

use crate::kit::*;
use mechanism::{CommandId, RowId};
use record::testing::{Entry, VaultRow};
use record::verify;
use seen::seen;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// An entry in a golden log.
#[derive(Serialize, Deserialize)]
struct Line {
    number: u64,
    received: jiff::Timestamp,
    entered: jiff::Timestamp,
    happened: Option<String>,
    actor: String,
    audience: String,
    command: CommandId,
    part: u16,
    format: u16,
    salt: [u8; 32],
    body: String,
    hash: mechanism::Digest,
    /// The vault rows the entry brought.
    rows: Vec<Row>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    row: RowId,
    owner: String,
    purpose: String,
    retention: String,
    /// With its text; without both, the row was destroyed before the log was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<[u8; 32]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden"))
}

/// Tells a record at a place what it is to hold.
type Tells = fn(&Place) -> record::Record;

/// The logs there are, with who tells each of them.
const LOGS: [(&str, Tells); 2] = [
    ("0.1.0", |place| {
        let record = place.open();
        for act in acts::every_kind_of_act() {
            record.submit(act).unwrap();
        }
        record
    }),
    ("0.1.0-from-the-floor-to-the-conference", story::told),
];

/// Writes a log and what the office saw, unless it has been written.
fn write_golden(stem: &Path, tell: Tells) {
    let log = beside(stem, "jsonl");
    if log.exists() {
        return;
    }
    let place = on_sqlite();
    let record = tell(&place);
    let rows = rows_of(&place);
    let lines: Vec<String> = entries(&place)
        .into_iter()
        .map(|entry| {
            let mine = rows.iter().filter(|row| row.entry == entry.number);
            serde_json::to_string(&line(&entry, mine)).unwrap()
        })
        .collect();
    std::fs::create_dir_all(folder()).unwrap();
    std::fs::write(log, lines.join("\n") + "\n").unwrap();
    std::fs::write(beside(stem, "seen.txt"), seen(&record)).unwrap();
}

/// A file of a log. Versions have dots of their own.
fn beside(stem: &Path, kind: &str) -> PathBuf {
    PathBuf::from(format!("{}.{kind}", stem.display()))
}

fn line<'a>(entry: &Entry, rows: impl Iterator<Item = &'a VaultRow>) -> Line {
    Line {
        number: entry.number,
        received: entry.received,
        entered: entry.entered,
        happened: entry.happened.clone(),
        actor: entry.actor.to_string(),
        audience: entry.audience.to_string(),
        command: entry.command,
        part: entry.part,
        format: entry.format,
        salt: entry.salt,
        body: entry.body.clone(),
        hash: entry.hash,
        rows: rows
            .map(|row| {
                let (salt, bytes) = row.content.clone().unzip();
                Row {
                    row: row.row,
                    owner: row.owner.clone(),
                    purpose: row.purpose.clone(),
                    retention: row.retention.clone(),
                    salt,
                    text: bytes.map(|bytes| String::from_utf8(bytes).unwrap()),
                }
            })
            .collect(),
    }
}

fn put(place: &Place, lines: Vec<Line>) {
    let mut store = connect(place)().unwrap();
    store.lock().unwrap();
    for line in lines {
        let rows: Vec<VaultRow> = line
            .rows
            .into_iter()
            .map(|row| VaultRow {
                row: row.row,
                entry: line.number,
                owner: row.owner,
                purpose: row.purpose,
                retention: row.retention,
                length: row.text.as_ref().map_or(0, String::len),
                content: row.salt.zip(row.text.map(String::into_bytes)),
            })
            .collect();
        let entry = Entry {
            number: line.number,
            received: line.received,
            entered: line.entered,
            happened: line.happened,
            actor: line.actor.into(),
            audience: line.audience.into(),
            command: line.command,
            part: line.part,
            fingerprint: None,
            format: line.format,
            salt: line.salt,
            body: line.body,
            hash: line.hash,
        };
        store.write(&[entry], &[]).unwrap();
        store.put_rows(&rows).unwrap();
    }
    store.commit().unwrap();
}

crate::on_every_store! {
    fn every_released_log_is_read_as_it_was(place: &Place) {
        let mut logs: Vec<PathBuf> = std::fs::read_dir(folder())
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|kind| kind == "jsonl"))
            .collect();
        logs.sort();
        assert!(!logs.is_empty());
        for log in logs {
            place.empty();
            let text = std::fs::read_to_string(&log).unwrap();
            let lines: Vec<Line> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            let count = lines.len() as u64;
            let last = lines.last().unwrap().entered;
            put(place, lines);
            let verified = verify(&place.address, &record::Witnessing::Nowhere, &mut |_| {}).unwrap();
            // Files stand beside the log, in chunks that a golden log does not hold.
            let findings = verified.findings.iter();
            let wrong: Vec<_> = findings.filter(|one| !matches!(one, record::Finding::FileMissing { .. })).collect();
            assert_eq!((verified.entries, &wrong[..]), (count, &[][..]), "{}", log.display());
            let options = record::Options { witness: record::Witnessing::Nowhere, ..place.options() };
            let clock = std::sync::Arc::new(record::StillClock::at(last));
            let record = record::Record::open(&place.address, clock, options).unwrap();
            let expected = std::fs::read_to_string(log.with_extension("seen.txt")).unwrap();
            assert_eq!(seen(&record), expected, "{}", log.display());
        }
    }
}

/// Every kind of entry from the floor to the Conference stands in a log, so that none is changed unseen.
#[test]
fn every_kind_of_entry_from_the_floor_to_the_conference_stands_in_a_log() {
    let mut there = std::collections::BTreeSet::new();
    for (name, _) in LOGS {
        let log = beside(&folder().join(name), "jsonl");
        for line in std::fs::read_to_string(log).unwrap().lines() {
            let line: Line = serde_json::from_str(line).unwrap();
            there.extend(kinds::of(&line.body));
        }
    }
    let lacking: Vec<String> = kinds::all()
        .into_iter()
        .filter(|kind| !there.contains(kind))
        .collect();
    assert!(lacking.is_empty(), "write a log that has them: {lacking:?}");
}

/// Writes the logs that are not there. Only when asked for.
#[test]
fn write_the_golden_logs_that_are_missing() {
    if std::env::var("CONVENE_WRITE_GOLDEN").is_ok() {
        for (name, tell) in LOGS {
            write_golden(&folder().join(name), tell);
        }
    }
}
