//! Files: received in pieces, handed in with an act, read, erased, swept away, backed up and checked.

use crate::kit::*;
use jiff::{SignedDuration, Timestamp};
use mechanism::paper::{PaperCommand, PaperEvent};
use mechanism::{
    Actor, Command, CommandId, Digest, Event, FORMAT, Purpose, Retention, RowId, Seed, StoredFile,
    VaultChange, World,
};
use record::testing::{Change, Entry, Fault, Faults};
use record::{
    Address, FileError, Finding, LONGEST_FILE, Record, StillClock, backup, restore, verify,
};
use sha2::Digest as _;
use std::sync::Arc;

const PIECE: usize = 256 * 1024;
const DAY: i64 = 24 * 60 * 60;

fn after(seconds: i64) -> Timestamp {
    noon() + SignedDuration::from_secs(seconds)
}

fn seed(word: &str) -> Seed {
    Seed(sha2::Sha256::digest(word).into())
}

/// Bytes that repeat nowhere near the length of a piece.
fn bytes(length: usize) -> Vec<u8> {
    (0..length)
        .map(|n| u8::try_from((n * 7 + n / 251 + n / PIECE) % 256).unwrap())
        .collect()
}

/// Receives a file as it comes in from a browser, some kilobytes at a time.
fn receive(record: &Record, word: &str, content: &[u8]) -> Result<StoredFile, FileError> {
    let mut writer = record.receive_file(seed(word), format!("{word}.pdf"), "application/pdf")?;
    for arrived in content.chunks(50_000) {
        writer.write(arrived).wait()?;
    }
    writer.finish().wait()
}

fn read(record: &Record, file: &StoredFile, from: u64) -> Result<Vec<u8>, FileError> {
    let mut reader = record.read_file(file, from);
    let mut whole = Vec::new();
    while let Some(piece) = reader.next_waiting()? {
        assert!(!piece.is_empty() && piece.len() <= PIECE);
        whole.extend(piece);
    }
    Ok(whole)
}

/// How many rows of files there are.
fn chunks(place: &Place) -> i64 {
    const QUESTION: &str = "SELECT count(*) FROM chunk";
    match &place.address {
        Address::Sqlite(path) => rusqlite::Connection::open(path)
            .unwrap()
            .query_row(QUESTION, [], |row| row.get(0))
            .unwrap(),
        Address::Postgres(url) => ::postgres::Client::connect(url, ::postgres::NoTls)
            .unwrap()
            .query_one(QUESTION, &[])
            .unwrap()
            .get(0),
    }
}

/// Hands a file in as the text of a paper, as any act does that carries a file: its row is written with the entry.
fn hand_in(place: &Place, file: &StoredFile) -> RowId {
    let all = entries(place);
    let before = all.last().unwrap();
    let paper = format!("paper-{}", before.number);
    let Command::Paper(PaperCommand::Record { facts, .. }) =
        paper_kept(&paper, "", Retention::Permanent)
    else {
        panic!("not a paper");
    };
    let row = file
        .hand_in(
            &World::new(),
            &seed("hands in"),
            &paper,
            Purpose::File,
            Retention::Permanent,
        )
        .unwrap();
    let text = Some(row.kept);
    let event = Event::Paper(PaperEvent::Recorded { facts, text });
    let mut entry = Entry {
        number: before.number + 1,
        received: noon(),
        entered: before.entered,
        happened: None,
        actor: Actor::at_the_command_line().to_string().into(),
        audience: "public".into(),
        command: CommandId::of_consequence("test", &paper),
        part: 0,
        fingerprint: Some(Digest([1; 32])),
        format: FORMAT,
        salt: [2; 32],
        body: serde_json::to_string(&event).unwrap(),
        hash: before.hash,
    };
    entry.hash = entry.hashed_after(&before.hash);
    let change = Change {
        entry: entry.number,
        change: VaultChange::Keep(row.clone()),
    };
    let mut store = connect(place)().unwrap();
    store.lock().unwrap();
    store.write(&[entry], &[change]).unwrap();
    store.commit().unwrap();
    row.kept.row
}

/// A record with a file that was handed in.
fn with_a_file(place: &Place, content: &[u8]) -> (Record, StoredFile, RowId) {
    let record = place.with_acts().open();
    let file = receive(&record, "a-scan", content).unwrap();
    let row = hand_in(place, &file);
    eventually("the record has followed", || record.head().number == 7);
    (record, file, row)
}

fn findings(place: &Place) -> Vec<Finding> {
    verify(&place.address, &place.witness(), &mut |_| {})
        .unwrap()
        .findings
}

/// Meets a fault while pieces arrive, and one at the end.
fn meets(place: &Place, fault: Fault) {
    let faults = Faults::default();
    let record = place.open_over(&faults);
    let content = bytes(2 * PIECE + 1);
    for at in [0, PIECE, 2 * PIECE] {
        let word = format!("meets-{at}");
        let mut writer = record.receive_file(seed(&word), "x", "y").unwrap();
        let mut answers = Vec::new();
        for piece in content.chunks(PIECE) {
            if answers.len() * PIECE == at {
                faults.meet(fault);
            }
            answers.push(writer.write(piece).wait());
        }
        let end = writer.finish().wait();
        let failed = answers.iter().find_map(|answer| answer.as_ref().err());
        let told = failed.or(end.as_ref().err());
        assert!(
            matches!(told, Some(FileError::Store(_) | FileError::Uncertain(_))),
            "at {at}: {told:?}"
        );
        // Whoever goes on after a failure gets no file with a hole in it.
        if failed.is_some() {
            let whole = end
                .as_ref()
                .is_ok_and(|file| read(&record, file, 0).as_ref() == Ok(&content));
            assert!(end.is_err() || whole, "at {at}: {end:?}");
        }
        // Sent again as another file, it is stored.
        let again = receive(&record, &format!("again-{at}"), &content).unwrap();
        assert_eq!(read(&record, &again, 0).unwrap(), content);
    }
}

crate::on_every_store! {
    fn a_file_of_any_length_is_read_as_it_was_received_by_every_instance(place: &Place) {
        let (one, two) = (place.open(), place.open());
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, LONGEST_FILE as usize] {
            let content = bytes(length);
            let file = receive(&one, &format!("of-{length}"), &content).unwrap();
            assert_eq!(file.bytes, length as u64);
            assert_eq!(file.sha256.0, <[u8; 32]>::from(sha2::Sha256::digest(&content)));
            assert_eq!(two.find_file(file.file).wait(), Ok(file.clone()));
            assert_eq!(read(&two, &file, 0).unwrap(), content);
            for from in [1, PIECE - 1, PIECE, PIECE + 7, length] {
                let rest = content.get(from..).unwrap_or_default();
                assert_eq!(read(&two, &file, from as u64).unwrap(), rest, "{from} of {length}");
            }
        }
    }

    fn a_file_beyond_the_limit_is_refused_when_it_gets_there_and_nothing_stays(place: &Place) {
        let record = place.open();
        let content = bytes(LONGEST_FILE as usize + 1);
        assert_eq!(receive(&record, "too-long", &content), Err(FileError::TooLong));
        eventually("what had arrived is gone", || chunks(place) == 0);
        // Not even one byte after it.
        let mut writer = record.receive_file(seed("x"), "x", "y").unwrap();
        assert_eq!(writer.write(&content).wait(), Err(FileError::TooLong));
        assert_eq!(writer.write(b"more").wait(), Err(FileError::TooLong));
        assert_eq!(writer.finish().wait(), Err(FileError::TooLong));
        assert_eq!(chunks(place), 0);
    }

    fn an_upload_that_is_given_up_leaves_nothing(place: &Place) {
        let record = place.open();
        let mut writer = record.receive_file(seed("x"), "x", "y").unwrap();
        writer.write(&bytes(2 * PIECE)).wait().unwrap();
        assert_eq!(chunks(place), 3);
        drop(writer);
        eventually("it is gone", || chunks(place) == 0);
    }

    /// What a killed process leaves, and what was uploaded and never handed in.
    fn what_nobody_holds_is_swept_away_after_a_day_and_not_before(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let (one, two) = (place.open_at(&clock), place.open_at(&clock));
        let mut killed = one.receive_file(seed("killed"), "x", "y").unwrap();
        killed.write(&bytes(PIECE)).wait().unwrap();
        let left = receive(&one, "left", b"left lying").unwrap();
        let held = receive(&one, "held", b"in a draft").unwrap();
        assert_eq!(two.hold_file(held.file, after(7 * DAY)).wait(), Ok(held.clone()));
        assert_eq!(one.held_file(held.file, after(7 * DAY)).wait(), Ok(Some(held.clone())));
        assert_eq!(one.held_file(held.file, after(7 * DAY + 1)).wait(), Ok(None));
        assert_eq!(one.held_file(left.file, after(2 * DAY)).wait(), Ok(None));
        // Held for a week, it is not given up by somebody who needs it for an hour only.
        two.hold_file(held.file, after(3600)).wait().unwrap();
        clock.set(after(DAY - 1));
        assert_eq!(one.sweep_files().wait(), Ok(0));
        clock.set(after(DAY));
        let swept = [&one, &two].map(|record| record.sweep_files());
        assert_eq!(swept.map(|answer| answer.wait().unwrap()).iter().sum::<u64>(), 2);
        assert_eq!(two.find_file(left.file).wait(), Err(FileError::Absent));
        assert_eq!(two.hold_file(left.file, after(2 * DAY)).wait(), Err(FileError::Absent));
        assert_eq!(two.held_file(left.file, after(2 * DAY)).wait(), Err(FileError::Absent));
        assert_eq!(read(&two, &left, 0), Err(FileError::Absent));
        assert_eq!(read(&two, &held, 0).unwrap(), b"in a draft");
        // The rest of the upload, if it should come after all, is no file.
        assert_eq!(killed.write(&bytes(PIECE)).wait(), Err(FileError::Absent));
        assert_eq!(killed.finish().wait(), Err(FileError::Absent));
        clock.set(after(7 * DAY));
        assert_eq!(one.sweep_files().wait(), Ok(1));
        assert_eq!(chunks(place), 0);
    }

    fn what_was_handed_in_is_neither_swept_away_nor_given_up(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.with_acts().open_at(&clock);
        let file = receive(&record, "a-scan", &bytes(PIECE + 1)).unwrap();
        hand_in(place, &file);
        clock.set(after(400 * DAY));
        for _ in 0..2 {
            assert_eq!(record.sweep_files().wait(), Ok(0));
            record.discard_file(file.file).wait().unwrap();
            assert_eq!(record.hold_file(file.file, after(401 * DAY)).wait(), Ok(file.clone()));
            assert_eq!(record.held_file(file.file, after(401 * DAY)).wait(), Ok(Some(file.clone())));
        }
        assert_eq!(read(&record, &file, 0).unwrap(), bytes(PIECE + 1));
        // It is held for ever, and that is not what the sweep looks at.
        clock.set(after(500 * DAY));
        assert_eq!(record.sweep_files().wait(), Ok(0));
        assert_eq!(chunks(place), 3);
    }

    fn erasing_its_row_destroys_a_file_in_the_same_moment(place: &Place) {
        let marked = b"A sentence in a file that must not survive.".repeat(20_000);
        let (record, file, row) = with_a_file(place, &marked);
        assert!(findings(place).is_empty());
        let mut reader = record.read_file(&file, 0);
        reader.next_waiting().unwrap().unwrap();
        record.submit(asks(erase(row))).unwrap();
        // Whoever is in the middle of it gets no more.
        assert_eq!(reader.next_waiting(), Err(FileError::Absent));
        assert_eq!(record.find_file(file.file).wait(), Err(FileError::Absent));
        assert_eq!(record.hold_file(file.file, after(DAY)).wait(), Err(FileError::Absent));
        assert_eq!(chunks(place), 0);
        record.close();
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound(), "{:?}", verified.findings);
        assert_eq!(verified.files, 0);
        if let Address::Sqlite(_) = place.address {
            for file in std::fs::read_dir(place.folder.path()).unwrap() {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                let needle = &marked[..30];
                assert!(!bytes.windows(needle.len()).any(|window| window == needle));
            }
        }
    }

    /// An erasure that comes to nothing leaves the file as it was.
    fn an_erasure_that_is_not_kept_leaves_the_file(place: &Place) {
        let (record, file, row) = with_a_file(place, b"still here");
        record.close();
        let faults = Faults::default();
        let record = place.open_over(&faults);
        faults.meet(Fault::FullAtCommit);
        record.submit(asks(erase(row))).unwrap_err();
        assert_eq!(read(&record, &file, 0).unwrap(), b"still here");
    }

    fn a_file_that_was_touched_or_is_missing_is_found_and_not_given_out_whole(place: &Place) {
        let content = bytes(2 * PIECE + 5);
        let (record, file, row) = with_a_file(place, &content);
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert_eq!((verified.files, verified.findings), (1, vec![]));

        place.tamper("UPDATE chunk SET bytes = (SELECT c.bytes FROM chunk c WHERE c.part = 1) WHERE part = 2");
        assert_eq!(findings(place), [Finding::FileTouched { row }]);
        let mut reader = record.read_file(&file, 0);
        let given = std::iter::from_fn(|| reader.next_waiting().ok().flatten()).count();
        assert_eq!((given, read(&record, &file, 0)), (2, Err(FileError::NotWhole)));

        place.tamper("DELETE FROM chunk WHERE part = 2");
        assert_eq!(findings(place), [Finding::FileMissing { row }]);
        assert_eq!(read(&record, &file, 0), Err(FileError::Absent));
        place.tamper("DELETE FROM chunk");
        assert_eq!(findings(place), [Finding::FileMissing { row }]);
        // The log is sound all the same, and goes on.
        record.submit(source("and-on-it-goes")).unwrap();
    }

    fn a_file_that_should_have_been_erased_and_was_not_is_found(place: &Place) {
        let (record, _, row) = with_a_file(place, b"should be gone");
        place.tamper("CREATE TABLE aside AS SELECT * FROM chunk");
        record.submit(asks(erase(row))).unwrap();
        record.close();
        place.tamper("INSERT INTO chunk SELECT * FROM aside; DROP TABLE aside");
        assert_eq!(findings(place), [Finding::NotErased { row }]);
    }

    fn a_backup_carries_what_was_handed_in_and_restoring_erases_again(place: &Place) {
        let content = bytes(PIECE + 1);
        let (record, file, row) = with_a_file(place, &content);
        let draft = receive(&record, "of-a-draft", b"never handed in").unwrap();
        let copy = place.folder.path().join("backup");
        backup(&place.address, &copy, &mut |_| {}).unwrap();
        let clock = || Arc::new(StillClock::at(noon()));
        for to in [Some(on_sqlite()), on_postgres()].into_iter().flatten() {
            let restored = restore(&copy, &to.address, &to.witness(), clock(), &mut |_| {}).unwrap();
            assert!(restored.verification.is_sound());
            assert_eq!(restored.verification.files, 1);
            let record = to.open();
            assert_eq!(read(&record, &file, 0).unwrap(), content);
            assert_eq!(record.find_file(draft.file).wait(), Err(FileError::Absent));
        }
        record.submit(asks(erase(row))).unwrap();
        record.close();
        for to in [Some(on_sqlite()), on_postgres()].into_iter().flatten() {
            // The witness of the lost record knows what was erased since.
            let witness = to.folder.path().join("witness");
            std::fs::copy(place.folder.path().join("witness"), witness).unwrap();
            let restored = restore(&copy, &to.address, &to.witness(), clock(), &mut |_| {}).unwrap();
            assert_eq!(restored.erased_again, [row]);
            assert_eq!(to.open().find_file(file.file).wait(), Err(FileError::Absent));
            assert_eq!(chunks(&to), 0);
        }
    }

    fn a_disk_that_is_full_while_a_file_arrives(place: &Place) {
        meets(place, Fault::FullAtWriting);
    }

    fn a_disk_that_is_full_at_the_commit_of_a_piece(place: &Place) {
        meets(place, Fault::FullAtCommit);
    }

    fn a_line_that_dies_before_a_piece_is_committed(place: &Place) {
        meets(place, Fault::LineDiesBeforeCommit);
    }

    fn a_line_that_dies_after_a_piece_was_committed(place: &Place) {
        meets(place, Fault::LineDiesAfterCommit);
    }

    fn names_that_no_list_could_show_are_refused(place: &Place) {
        let record = place.open();
        for (name, media) in [("a\nb", "x"), ("a", "b\0"), (&"n".repeat(256), "x")] {
            assert!(matches!(record.receive_file(seed("x"), name, media), Err(FileError::Name)));
        }
        let name = "ملف ورقة 文件.pdf";
        let file = record.receive_file(seed("y"), name, "application/pdf").unwrap().finish().wait().unwrap();
        assert_eq!(record.find_file(file.file).wait().unwrap().name, name);
    }
}

/// A store that is really full: the upload is refused, what had arrived of it goes, and the record goes on.
#[test]
fn a_full_store_refuses_a_file_and_keeps_nothing_of_it() {
    let place = on_sqlite();
    let full = record::testing::sqlite_of_pages(&place.path(), 400);
    let clock = Arc::new(StillClock::at(noon()));
    let record = record::testing::open_over(&place.address, full, clock, place.options()).unwrap();
    record.submit(open_record()).unwrap();
    let refused = receive(&record, "too-much", &bytes(8 * PIECE));
    assert_eq!(refused, Err(FileError::Store(record::StoreError::Full)));
    eventually("what had arrived is gone", || chunks(&place) == 0);
    record.submit(source("and-on-it-goes")).unwrap();
    receive(&record, "a-small-one", b"fits").unwrap();
}

/// Handlers await pieces; one that is slow holds nobody else up.
#[tokio::test]
async fn files_are_received_and_read_in_async_code() {
    let place = on_sqlite();
    let record = place.open();
    let content = bytes(PIECE + 9);
    let mut writer = record
        .receive_file(seed("x"), "x.pdf", "application/pdf")
        .unwrap();
    for arrived in content.chunks(100_000) {
        writer.write(arrived).await.unwrap();
    }
    let file = writer.finish().await.unwrap();
    let mut reader = record.read_file(&file, 0);
    let mut whole = Vec::new();
    while let Some(piece) = reader.next().await.unwrap() {
        whole.extend(piece);
    }
    assert_eq!(whole, content);
    drop(reader);
    // A record is not closed on a thread of its runtime.
    tokio::task::spawn_blocking(move || record.close())
        .await
        .unwrap();
}
