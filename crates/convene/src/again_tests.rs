//! A meeting gone through again at the command line.

#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::{Until, tell};
use crate::clock::submission;
use jiff::Timestamp;
use mechanism::floor::{FloorCommand, FloorWish, ItemId, Manner, Place, Screen};
use mechanism::{Command, DialogueId, Reader, RequestId, Submission};
use record::{Address, Clock as _, Options, Record, StillClock};
use std::sync::Arc;

/// The item of the demonstration on which names wait from the start.
const DISCUSSION: ItemId = ItemId(4);

struct Hall {
    record: Record,
    clock: Arc<StillClock>,
    dialogue: DialogueId,
    _folder: tempfile::TempDir,
}

impl Hall {
    /// The demonstration's meeting: six wait, and it is an afternoon in Vienna.
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("record.sqlite"));
        let clock = Arc::new(StillClock::at("2031-03-03T10:00:00Z".parse().unwrap()));
        let record = Record::open(&address, clock.clone(), Options::default()).unwrap();
        crate::demo::fill(&record).unwrap();
        let floors = record.see(Reader::Office).floors();
        let waits = |id: &&DialogueId| {
            let view = record.see(Reader::Office);
            let floor = view.floor(id, Screen::Chair).unwrap();
            floor.items.iter().any(|item| item.waiting > 0)
        };
        let dialogue = floors.iter().find(waits).unwrap().clone();
        Self {
            record,
            clock,
            dialogue,
            _folder: folder,
        }
    }

    fn at(&self, time: &str, wish: FloorWish) {
        let at: Timestamp = format!("2031-03-04T{time}Z").parse().unwrap();
        self.clock.set(at);
        let command = Command::Floor(FloorCommand {
            dialogue: self.dialogue.clone(),
            wish,
        });
        let submission = Submission {
            received: self.clock.now(),
            ..submission(command, None).unwrap()
        };
        self.record.submit(submission).unwrap();
    }

    fn waiting(&self) -> Vec<RequestId> {
        let view = self.record.see(Reader::Office);
        let floor = view.floor(&self.dialogue, Screen::Chair).unwrap();
        floor.waiting.iter().filter_map(|one| one.request).collect()
    }

    fn told(&self, until: Option<&str>) -> String {
        let until = until.map(|text| Until::read(text).unwrap());
        let mut out = Vec::new();
        let view = self.record.see(Reader::Office);
        tell(&view, &self.dialogue, until, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }
}

fn give(request: RequestId, seen: Option<RequestId>) -> FloorWish {
    FloorWish::Give { request, seen }
}

#[test]
fn the_list_of_a_moment_is_printed_with_its_reasons_and_what_came_later_is_marked() {
    let hall = Hall::open();
    hall.at("14:00:00", FloorWish::Take(DISCUSSION));
    let six = hall.waiting();
    hall.at("14:01:00", give(six[0], None));
    hall.at("14:03:30", give(six[1], Some(six[0])));
    hall.at("14:05:00", FloorWish::End(six[1]));
    let speakers = hall.record.see(Reader::Office);
    let speakers = speakers.speakers_for_office(&hall.dialogue);
    hall.at(
        "16:00:00",
        FloorWish::EnterSpoken {
            item: DISCUSSION,
            request: None,
            speaker: speakers.last().unwrap().speaker.clone(),
            manner: Manner::Statement,
            place: Place::Room,
            from: "2031-03-04T14:10:00Z".parse().unwrap(),
            seconds: 95,
        },
    );
    // Winter: Vienna is an hour ahead.
    let then = hall.told(Some("15:02:00"));
    assert!(then.contains("2031-03-04, 15:02:00 in Vienna"), "{then}");
    assert!(then.contains("Has the floor: "), "{then}");
    assert!(then.contains("for 1:00 of 3:00"), "{then}");
    assert!(then.contains("  5  ") && !then.contains("  6  "), "{then}");
    assert!(then.contains(": takes part for the first time"), "{then}");
    assert!(then.contains("  1  李例文"), "{then}");
    assert!(!then.contains("ntered afterwards"), "{then}");
    // The second at which something happened shows it.
    let given = hall.told(Some("2031-03-04T15:03:30"));
    assert!(given.contains("the floor was given"), "{given}");
    assert!(given.contains("for 2:30"), "who spoke before: {given}");
    let before = hall.told(Some("15:03:29"));
    assert!(before.contains("for 2:29 of 3:00"), "{before}");
    let late = hall.told(Some("15:20:00"));
    assert!(late.contains("Nobody has the floor."), "{late}");
    assert!(
        late.contains("from 15:10:00 for 1:35; entered on 2031-03-04 at 17:00:00"),
        "{late}"
    );
    let now = hall.told(None);
    assert!(now.contains("17:00:00 in Vienna"), "{now}");
    assert!(now.contains("(entered afterwards)"), "{now}");
}

#[test]
fn before_anything_happened_nothing_is_said_to_have_happened() {
    let hall = Hall::open();
    let text = hall.told(Some("2031-01-01T10:00"));
    assert!(text.contains("Nothing had happened until then."), "{text}");
    assert!(text.contains("No item was before the meeting."), "{text}");
}

#[test]
fn what_is_no_time_and_what_is_no_meeting_is_said() {
    for wrong in ["noon", "25:00", "11:42:10 o'clock", "2027-05-07T", ""] {
        assert!(Until::read(wrong).is_err(), "{wrong}");
    }
    let hall = Hall::open();
    let view = hall.record.see(Reader::Office);
    let mut out = Vec::new();
    let nowhere = DialogueId::new("fa-1999").unwrap();
    let told = tell(&view, &nowhere, None, &mut out).unwrap_err();
    assert_eq!(told.to_string(), "the record holds no dialogue fa-1999");
    let held = DialogueId::new("fa-2022").unwrap();
    let told = tell(&view, &held, None, &mut out).unwrap_err();
    assert!(told.to_string().contains("nothing happened"), "{told}");
    assert!(out.is_empty());
}
