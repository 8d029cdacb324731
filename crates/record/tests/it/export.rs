//! The public export, checked by the script we hand out.

use crate::kit::*;
use jiff::civil::date;
use mechanism::Audience;
use record::{Record, export_public};
use std::io::Write as _;
use std::process::{Command, Stdio};

const MARK: &str = "zz-9999";

fn exported(place: &Place) -> String {
    let record = place.with_acts().open();
    let mut restricted = asks(dialogue(MARK, date(2031, 5, 8), Audience::Sealed));
    restricted.happened = Some(date(1931, 5, 8));
    restricted.actor = mechanism::Actor::Officer("secretive".into());
    record.submit(restricted).unwrap();
    record.close();
    let mut out = Vec::new();
    export_public(&place.address, &mut out, &mut |_| {}).unwrap();
    String::from_utf8(out).unwrap()
}

/// Runs the script that stands in `docs/` on an export; whether it was content, and what it said.
fn script(export: &str) -> (bool, String) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify.py");
    let mut python = Command::new("python3")
        .arg(path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    // A script that has seen enough closes its end.
    let _ = input.write_all(export.as_bytes());
    drop(input);
    let done = python.wait_with_output().unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.success(), String::from_utf8(said).unwrap())
}

crate::on_every_store! {
    fn the_script_accepts_an_export_and_says_how_far_it_goes(place: &Place) {
        let export = exported(place);
        let (sound, said) = script(&export);
        assert!(sound, "{said}");
        assert!(said.contains("7 entries"), "{said}");
        let head = place.open().head();
        assert!(said.contains(&head.hash.to_string()), "{said}");
    }

    fn an_export_says_nothing_of_what_is_not_public(place: &Place) {
        let export = exported(place);
        for secret in [MARK, "1931", "secretive", "fa-2025", "A text of our own."] {
            assert!(!export.contains(secret), "{secret}");
        }
        assert!(export.contains("fa-2024"));
        let restricted = export.lines().nth(5).unwrap();
        let fields: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(restricted).unwrap();
        let mut names: Vec<_> = fields.keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            ["audience", "commitment", "entered", "format", "hash", "number", "origin"]
        );
    }

    /// The same bytes as from a closed record, also where the log is longer than what is read at a time.
    fn an_open_record_gives_the_same_export(place: &Place) {
        let record = place.with_acts().open();
        let acts = (0..600).map(|n| asks(register(&format!("made-up-{n}"))));
        std::thread::scope(|scope| {
            acts.for_each(|act| { scope.spawn(|| record.submit(act).unwrap()); });
        });
        let mut taken = Vec::new();
        record.export_public(record.head(), &mut taken).unwrap();
        let mut whole = Vec::new();
        export_public(&place.address, &mut whole, &mut |_| {}).unwrap();
        assert!(taken == whole, "{} bytes, {} bytes", taken.len(), whole.len());
    }

    /// Nobody else waits for somebody who takes it slowly, or never takes all of it.
    fn a_reader_who_stops_in_the_middle_holds_nothing(place: &Place) {
        struct Stopped<'a>(&'a Record);
        impl std::io::Write for Stopped<'_> {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                self.0.submit(asks(register("meanwhile"))).unwrap();
                Err(std::io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let record = place.with_acts().open();
        assert!(record.export_public(record.head(), &mut Stopped(&record)).is_err());
        record.submit(asks(register("after"))).unwrap();
        record.export_public(record.head(), &mut Vec::new()).unwrap();
    }

    fn an_open_record_that_is_touched_is_not_exported(place: &Place) {
        let record = place.with_acts().open();
        place.tamper("UPDATE entry SET actor = 'clock' WHERE number = 5");
        assert!(record.export_public(record.head(), &mut Vec::new()).is_err());
    }

    /// What was entered for everybody by mistake is not handed out for ever; the chain verifies with and without it.
    fn what_was_narrowed_since_is_left_at_its_digests(place: &Place) {
        let record = place.with_acts().open();
        let taken = |record: &Record| {
            let mut out = Vec::new();
            record.export_public(record.head(), &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        let before = taken(&record);
        assert!(before.contains("fa-2024"));
        let facts = a_dialogue("fa-2024", date(2024, 5, 8), Audience::Restricted);
        let reason = mechanism::Content::permanent("Entered too widely.");
        let narrow = mechanism::dialogue::DialogueCommand::Correct { facts, reason };
        record.submit(asks(mechanism::Command::Dialogue(narrow))).unwrap();
        let after = taken(&record);
        assert!(!after.contains("fa-2024"), "{after}");
        let mut whole = Vec::new();
        export_public(&place.address, &mut whole, &mut |_| {}).unwrap();
        assert_eq!(String::from_utf8(whole).unwrap(), after);
        for export in [before, after] {
            let (sound, said) = script(&export);
            assert!(sound, "{said}");
        }
    }

    fn the_script_names_the_line_that_was_changed_or_is_missing(place: &Place) {
        let export = exported(place);
        for (changed, named) in [
            (export.replacen("fa-2024", "fa-2023", 1), "entry 4"),
            (without_line(&export, 3), "entry 3"),
            (without_line(&export, 7), "ends at entry 6"),
            (export.replacen("\"audience\":\"restricted\"", "\"audience\":\"sealed\"", 1), "entry 5"),
            (swapped(&export), "entry 2"),
        ] {
            assert_ne!(changed, export);
            let (sound, said) = script(&changed);
            assert!(!sound, "{named}: {said}");
            assert!(said.contains(named), "{named}: {said}");
        }
    }

    fn an_unsound_record_is_not_exported(place: &Place) {
        place.with_acts().tamper("UPDATE entry SET actor = 'clock' WHERE number = 5");
        let mut out = Vec::new();
        let refused = export_public(&place.address, &mut out, &mut |_| {});
        assert!(refused.is_err());
    }
}

fn without_line(export: &str, index: usize) -> String {
    let mut lines: Vec<_> = export.lines().collect();
    lines.remove(index);
    lines.join("\n") + "\n"
}

fn swapped(export: &str) -> String {
    let mut lines: Vec<_> = export.lines().collect();
    lines.swap(2, 3);
    lines.join("\n") + "\n"
}

#[test]
fn the_script_takes_the_name_of_a_file() {
    let place = on_sqlite();
    let path = place.folder.path().join("record.jsonl");
    std::fs::write(&path, exported(&place)).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify.py");
    let done = Command::new("python3")
        .arg(script)
        .arg(&path)
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    assert!(done.stdout.starts_with(b"Sound: 7 entries"), "{done:?}");
}

/// The script is what we claim it is: thirty lines of the standard library.
#[test]
fn the_script_is_short() {
    let script = include_str!("../../../../docs/verify.py");
    assert!(script.lines().count() <= 30);
    let imports: Vec<_> = script
        .lines()
        .filter(|line| line.contains("import"))
        .collect();
    assert_eq!(imports, ["import hashlib, json, sys"]);
}
