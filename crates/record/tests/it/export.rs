//! The public export, checked by the script we hand out.

use crate::kit::*;
use jiff::civil::date;
use mechanism::Audience;
use record::export_public;
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
