//! Somebody changed the store under us: writing stops and says where, reading goes on.

use crate::kit::*;
use record::{Finding, Rejection, Witnessing, Writing, verify};

fn findings(place: &Place) -> Vec<Finding> {
    verify(&place.address, &place.witness(), &mut |_| {})
        .unwrap()
        .findings
}

fn no_more_writing(place: &Place, reason: &str, entry: Option<u64>) -> record::Record {
    let record = place.open();
    let (said, at) = stopped(&record);
    assert!(said.contains(reason), "{said}");
    assert_eq!(at, entry);
    assert!(matches!(
        record.submit(source("one-more")),
        Err(Rejection::Stopped(_))
    ));
    record
}

crate::on_every_store! {
    fn a_sound_record_verifies_and_says_what_that_does_not_show(place: &Place) {
        let verified = verify(&place.with_acts().address, &place.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound());
        assert_eq!((verified.entries, verified.rows), (6, 1));
        let limits: Vec<_> = verified.cannot_show.iter().map(ToString::to_string).collect();
        assert!(limits[0].contains("after number 6"), "{limits:?}");
        assert!(limits[1].contains("written anew together"), "{limits:?}");
        let blind = verify(&place.address, &Witnessing::Nowhere, &mut |_| {}).unwrap();
        assert!(blind.cannot_show[0].to_string().contains("no head was witnessed"));
    }

    fn an_entry_whose_body_was_changed_is_named(place: &Place) {
        place.with_acts().tamper("UPDATE entry SET body = replace(body, 'fa-2024', 'fa-2023') WHERE number = 4");
        assert_eq!(findings(place), [Finding::Touched { entry: 4 }]);
        let record = no_more_writing(place, "entry 4 was touched", Some(4));
        // Reading goes on with what can be trusted.
        assert_eq!(record.head().number, 3);
        assert_eq!(record.see(mechanism::Reader::Office).dialogues().len(), 0);
    }

    fn every_stored_field_of_an_entry_is_under_its_hash(place: &Place) {
        place.with_acts();
        for change in [
            "received = received + 1", "entered = entered + 1", "happened = '2024-05-08'",
            "actor = 'clock'", "audience = 'participants'", "part = 1", "format = 0",
            "body = replace(body, '2024', '2023')",
            "salt = (SELECT salt FROM entry WHERE number = 3)",
            "hash = (SELECT hash FROM entry WHERE number = 3)",
        ] {
            place.tamper("CREATE TABLE before_change AS SELECT * FROM entry WHERE number = 4");
            place.tamper(&format!("UPDATE entry SET {change} WHERE number = 4"));
            assert_eq!(findings(place), [Finding::Touched { entry: 4 }], "{change}");
            place.tamper(
                "DELETE FROM entry WHERE number = 4;
                 INSERT INTO entry SELECT * FROM before_change; DROP TABLE before_change",
            );
            assert_eq!(findings(place), [], "{change}");
        }
    }

    fn a_missing_entry_is_named(place: &Place) {
        place.with_acts().tamper("DELETE FROM entry WHERE number = 3");
        assert_eq!(findings(place), [Finding::Missing { entry: 3 }]);
        no_more_writing(place, "entry 3 is missing", Some(3));
    }

    fn a_tail_cut_behind_a_witnessed_head_is_noticed(place: &Place) {
        place.with_acts().tamper("DELETE FROM entry WHERE number > 4");
        let cut = Finding::Cut { end: 4, witnessed: 6 };
        assert_eq!(findings(place)[0], cut);
        let record = no_more_writing(place, "ends at entry 4, and entry 6 was witnessed", Some(5));
        assert_eq!(record.see(mechanism::Reader::Public).dialogues().len(), 1);
        // Without a witness nobody can tell, and verification says so itself.
        let blind = verify(&place.address, &Witnessing::Nowhere, &mut |_| {}).unwrap();
        assert!(!blind.findings.contains(&cut));
    }

    fn a_log_written_anew_does_not_match_its_witness(place: &Place) {
        place.with_acts().tamper("DELETE FROM entry; DELETE FROM vault");
        // The same acts again, in a chain that is sound in itself.
        let options = record::Options { witness: Witnessing::Nowhere, ..place.options() };
        let clock = std::sync::Arc::new(record::StillClock::at(noon()));
        let forger = record::Record::open(&place.address, clock, options).unwrap();
        for act in a_few_acts() {
            forger.submit(act).unwrap();
        }
        forger.close();
        assert!(matches!(findings(place)[0], Finding::Rewritten { .. }));
        let record = place.open();
        assert!(stopped(&record).0.contains("rewritten"));
    }

    fn a_missing_row_stops_writing_and_its_page_says_withheld(place: &Place) {
        place.with_acts();
        let row = row_of(place);
        place.tamper("DELETE FROM vault");
        assert_eq!(findings(place), [Finding::RowMissing { row }]);
        let record = no_more_writing(place, &format!("row {row} of the vault is missing"), None);
        assert_eq!(text_of(&record, "a-paper"), None);
        assert_eq!(record.head().number, 6);
        assert_eq!(record.see(mechanism::Reader::Office).dialogues().len(), 2);
    }

    fn a_changed_row_stops_writing_and_is_not_shown(place: &Place) {
        place.with_acts();
        let row = row_of(place);
        let other = match place.address {
            record::Address::Sqlite(_) => "x'4142'",
            record::Address::Postgres(_) => "'\\x4142'::bytea",
        };
        place.tamper(&format!("UPDATE vault SET bytes = {other}"));
        assert_eq!(findings(place), [Finding::RowTouched { row }]);
        let record = no_more_writing(place, &format!("row {row} of the vault was touched"), None);
        assert_eq!(text_of(&record, "a-paper"), None);
    }

    /// Long rows are compared when they are read: then it is noticed.
    fn a_changed_long_row_is_noticed_by_its_reader(place: &Place) {
        let record = place.with_acts().open();
        let long = "Long. ".repeat(60_000);
        record.submit(asks(paper("long-paper", &long))).unwrap();
        record.close();
        let cut = match place.address {
            record::Address::Sqlite(_) => "substr(bytes, 1, 300000)",
            record::Address::Postgres(_) => "substring(bytes FOR 300000)",
        };
        place.tamper(&format!("UPDATE vault SET bytes = {cut} WHERE owner = 'long-paper'"));
        let record = place.open();
        assert_eq!(record.health().writing, Writing::Open);
        assert_eq!(text_of(&record, "long-paper"), None);
        eventually("writing stops", || matches!(record.health().writing, Writing::Stopped { .. }));
        assert!(stopped(&record).0.contains("was touched"));
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert!(matches!(verified.findings[..], [Finding::RowTouched { .. }]));
    }

    /// The store changes while the record is open: the next command notices, and the receipts that no longer hold are
    /// listed for whoever has to tell people.
    fn a_head_that_does_not_match_stops_writing_and_lists_the_receipts(place: &Place) {
        let record = place.open();
        let receipts: Vec<_> =
            a_few_acts().into_iter().map(|act| record.submit(act).unwrap()).collect();
        place.tamper("DELETE FROM entry WHERE number > 4");
        assert!(matches!(record.submit(source("one-more")), Err(Rejection::Stopped(_))));
        let Writing::Stopped { receipts: lost, .. } = record.health().writing else {
            panic!("writing goes on");
        };
        assert_eq!(lost, receipts[4..]);
        // What was read before is still there to be read.
        assert_eq!(record.see(mechanism::Reader::Office).dialogues().len(), 2);
        assert_eq!(entries(place).len(), 4);
    }

    fn an_event_of_a_newer_version_stops_writing_and_names_what_is_needed(place: &Place) {
        let (record, newer) = (place.with_acts().open(), place.open());
        append_from_the_future(place);
        eventually("the follower meets it", || {
            matches!(record.health().writing, Writing::Stopped { .. })
        });
        let (reason, entry) = stopped(&record);
        assert!(reason.contains("a version of Convene that reads format 9 is needed"), "{reason}");
        assert_eq!(entry, Some(7));
        assert!(matches!(newer.submit(source("one-more")), Err(Rejection::Stopped(_))));
        assert_eq!(record.see(mechanism::Reader::Office).dialogues().len(), 2);
        record.close();
        newer.close();
        no_more_writing(place, "format 9", Some(7));
        assert!(matches!(findings(place)[..], [Finding::FromNewerVersion { entry: 7, format: 9 }]));
    }
}

/// Enters, rightly hashed, what this version does not know.
fn append_from_the_future(place: &Place) {
    let last = entries(place).pop().unwrap();
    let mut entry = last.clone();
    entry.number += 1;
    entry.format = 9;
    entry.command = mechanism::CommandId::of_consequence("test", "from the future");
    entry.body = r#"{"holography":{"projected":{}}}"#.into();
    entry.hash = entry.hashed_after(&last.hash);
    let mut store = connect(place)().unwrap();
    store.lock().unwrap();
    store.write(&[entry], &[]).unwrap();
    store.commit().unwrap();
}
