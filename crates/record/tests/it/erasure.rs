//! Erasing, backing up, restoring: what was erased stays erased, and the log verifies all the same.

use crate::kit::*;
use mechanism::keeping::KeepingEvent;
use mechanism::{Event, RowId};
use record::{Finding, StillClock, Witnessing, WorkError, backup, restore, verify};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SECRET: &str = "A sentence that must not survive.";

fn clock() -> Arc<StillClock> {
    Arc::new(StillClock::at(noon()))
}

/// A record with a paper to be erased; the paper's row.
fn with_a_secret(place: &Place) -> RowId {
    let record = place.open();
    for act in a_few_acts().into_iter().take(5) {
        record.submit(act).unwrap();
    }
    record
        .submit(asks_as("the secret", paper("secret-paper", SECRET)))
        .unwrap();
    record.close();
    row_of(place)
}

fn back_up(place: &Place) -> PathBuf {
    let file = place.folder.path().join("backup");
    backup(&place.address, &file, &mut |_| {}).unwrap();
    file
}

fn bring_back(from: &Path, to: &Place, witness: &Witnessing) -> record::Restored {
    restore(from, &to.address, witness, clock(), &mut |_| {}).unwrap()
}

/// Every byte of every file in a folder.
fn bytes_in(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files
        .flat_map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .collect()
}

fn holds(haystack: &[u8], needle: &str) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle.as_bytes())
}

crate::on_every_store! {
    fn what_is_erased_is_withheld_and_the_log_still_verifies(place: &Place) {
        let row = with_a_secret(place);
        let record = place.open();
        assert_eq!(text_of(&record, "secret-paper").as_deref(), Some(SECRET));
        record.submit(asks(erase(row))).unwrap();
        assert_eq!(text_of(&record, "secret-paper"), None);
        let follower = place.open();
        assert_eq!(text_of(&follower, "secret-paper"), None);
        record.close();
        follower.close();

        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound(), "{:?}", verified.findings);
        assert_eq!((verified.entries, verified.rows), (7, 0));
        assert_eq!(text_of(&place.open(), "secret-paper"), None);
        let left = connect(place)().unwrap().row(row).unwrap().unwrap();
        assert_eq!((left.content, left.length), (None, 0));
    }

    /// The fingerprint of the command that brought the content would let somebody test guesses; it goes too. Its sender
    /// still gets the receipt.
    fn nothing_that_would_confirm_a_guess_stays(place: &Place) {
        let row = with_a_secret(place);
        assert!(entries(place)[5].fingerprint.is_some());
        let record = place.open();
        record.submit(asks(erase(row))).unwrap();
        assert_eq!(entries(place)[5].fingerprint, None);
        let again = record.submit(asks_as("the secret", paper("secret-paper", SECRET))).unwrap();
        assert!(again.repeated);
        let mut stranger = asks_as("the secret", paper("secret-paper", SECRET));
        stranger.actor = mechanism::Actor::Officer("somebody-else".into());
        assert_eq!(record.submit(stranger), Err(record::Rejection::SomebodyElses));
    }

    /// Another instance is told by the entry, not by the row.
    fn a_follower_forgets_what_another_instance_erases(place: &Place) {
        let row = with_a_secret(place);
        let (one, two) = (place.open(), place.open());
        assert_eq!(text_of(&two, "secret-paper").as_deref(), Some(SECRET));
        one.submit(asks(erase(row))).unwrap();
        eventually("the other forgets", || text_of(&two, "secret-paper").is_none());
    }

    /// Who was away while content came and went finds the announcement of a row that is not there any more.
    fn a_follower_that_comes_back_does_not_miss_what_has_been_erased(place: &Place) {
        let faults = record::testing::Faults::default();
        let (one, two) = (place.with_acts().open(), place.open_over(&faults));
        faults.away(true);
        let secret = one.submit(asks(paper("secret-paper", SECRET))).unwrap();
        let rows = rows_of(place);
        let row = rows.iter().find(|row| row.entry == secret.first).unwrap().row;
        one.submit(asks(erase(row))).unwrap();
        assert_eq!(two.head().number, 6);
        faults.away(false);
        eventually("it has followed", || two.head().number == 8);
        assert_eq!(two.health().writing, record::Writing::Open);
        assert_eq!(text_of(&two, "secret-paper"), None);
    }

    fn content_that_should_have_been_erased_and_was_not_is_found(place: &Place) {
        let row = with_a_secret(place);
        place.tamper("CREATE TABLE aside AS SELECT * FROM vault");
        let record = place.open();
        record.submit(asks(erase(row))).unwrap();
        record.close();
        place.tamper("DELETE FROM vault; INSERT INTO vault SELECT * FROM aside; DROP TABLE aside");
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert_eq!(verified.findings, [Finding::NotErased { row }]);
        assert_eq!(text_of(&place.open(), "secret-paper"), None);
    }

    fn a_backup_restored_is_the_same_record(place: &Place) {
        let live = everything(&place.with_acts().open());
        let file = back_up(place);
        for to in [Some(on_sqlite()), on_postgres()].into_iter().flatten() {
            let restored = bring_back(&file, &to, &to.witness());
            assert_eq!((restored.to.number, restored.lost), (6, None));
            assert!(restored.verification.is_sound());
            assert_eq!(entries(&to), entries(place));
            let record = to.open();
            assert_eq!(everything(&record), live);
            record.submit(source("and-on-it-goes")).unwrap();
        }
    }

    fn a_backup_is_taken_beside_a_working_record(place: &Place) {
        let record = place.with_acts().open();
        let file = back_up(place);
        record.submit(source("after-the-backup")).unwrap();
        let to = on_sqlite();
        assert_eq!(bring_back(&file, &to, &to.witness()).to.number, 6);
        // One file, which a second backup does not write over.
        let again = backup(&place.address, &file, &mut |_| {});
        assert!(matches!(again, Err(WorkError::NotEmpty(_))));
    }

    fn erasures_stay_erased_when_an_older_backup_is_restored(place: &Place) {
        let row = with_a_secret(place);
        let file = back_up(place);
        let record = place.open();
        record.submit(asks(erase(row))).unwrap();
        record.close();

        // The store is lost; its witness, on another disk, is not.
        let to = on_sqlite();
        let restored = bring_back(&file, &to, &place.witness());
        assert_eq!(restored.erased_again, [row]);
        assert_eq!((restored.to.number, restored.lost), (6, Some(7)));
        assert!(restored.verification.is_sound(), "{:?}", restored.verification.findings);
        assert_eq!(restored.verification.findings, [Finding::Restored { to: 6, lost: 7 }]);
        let last = entries(&to).pop().unwrap();
        let event: Event = serde_json::from_str(&last.body).unwrap();
        let Event::Keeping(KeepingEvent::Erased { basis, .. }) = event else {
            panic!("{event:?}");
        };
        assert_eq!(basis, mechanism::keeping::ErasureBasis::RestoredBackup);
        let options = record::Options { witness: place.witness(), ..to.options() };
        let record = record::Record::open(&to.address, clock(), options).unwrap();
        assert_eq!(text_of(&record, "secret-paper"), None);
        record.submit(source("and-on-it-goes")).unwrap();
    }

    fn a_backup_is_not_restored_over_a_record(place: &Place) {
        place.with_acts();
        let file = back_up(place);
        let refused = restore(&file, &place.address, &place.witness(), clock(), &mut |_| {});
        assert!(matches!(refused, Err(WorkError::NotEmpty(_))));
        assert_eq!(entries(place).len(), 6);
    }

    fn a_touched_record_is_not_backed_up_as_if_it_were_sound(place: &Place) {
        place.with_acts().tamper("UPDATE entry SET actor = 'clock' WHERE number = 2");
        let file = place.folder.path().join("backup");
        let refused = backup(&place.address, &file, &mut |_| {});
        assert!(matches!(refused, Err(WorkError::NotSound(Finding::Touched { entry: 2 }))));
        assert!(!file.exists());
    }
}

/// A reader who holds the write-ahead log is not waited for; what was erased goes when he has gone.
#[test]
fn an_erasure_does_not_wait_for_readers() {
    let place = on_sqlite();
    let row = with_a_secret(&place);
    let record = place.open();
    let mut reader = connect(&place)().unwrap();
    reader.snapshot().unwrap();
    reader.newest().unwrap();
    let begun = std::time::Instant::now();
    record.submit(asks(erase(row))).unwrap();
    assert!(begun.elapsed() < std::time::Duration::from_secs(5));
    drop(reader);
    record.submit(source("after-the-reader")).unwrap();
    assert!(!holds(&bytes_in(place.folder.path()), SECRET));
}

/// Erased means gone from the files, not only from the tables.
#[test]
fn no_file_of_the_store_holds_what_was_erased() {
    let place = on_sqlite();
    with_a_secret(&place);
    let record = place.open();
    // Long enough for pages of its own, which would merely be set free.
    let long = SECRET.repeat(3000);
    let text = asks(paper("long-secret", &long));
    let kept = record.submit(text).unwrap();
    let rows = rows_of(&place);
    for row in &rows {
        record.submit(asks(erase(row.row))).unwrap();
    }
    assert_eq!(rows.last().unwrap().entry, kept.first);
    assert!(!holds(&bytes_in(place.folder.path()), SECRET));
}

#[test]
fn a_file_that_is_not_a_record_is_left_alone() {
    let place = on_sqlite();
    std::fs::write(
        place.path(),
        "Something else entirely, and long enough to look like a file.",
    )
    .unwrap();
    let opened = record::Record::open(&place.address, clock(), place.options());
    let Err(error) = opened else { panic!("opened") };
    assert!(error.to_string().contains("not a record"), "{error}");
    assert!(
        std::fs::read_to_string(place.path())
            .unwrap()
            .starts_with("Something else")
    );

    let other = on_sqlite();
    rusqlite::Connection::open(other.path())
        .unwrap()
        .execute_batch("CREATE TABLE mine (x)")
        .unwrap();
    let opened = record::Record::open(&other.address, clock(), other.options());
    assert!(opened.is_err());
    // And what is not there is not made by looking at it.
    let nowhere = on_sqlite();
    assert!(verify(&nowhere.address, &Witnessing::Nowhere, &mut |_| {}).is_err());
    assert!(!nowhere.path().exists());
}
