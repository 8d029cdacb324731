//! As of a day.

use crate::kit::*;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use mechanism::dialogue::DialogueCommand;
use mechanism::{Audience, Command, Content, PaperId, Reader, Text};
use record::testing::Faults;
use record::{ReadError, Record, StillClock};
use std::sync::Arc;

fn dialogues(record: &Record, day: Date) -> Vec<String> {
    let view = record.as_of(Reader::Office, day).unwrap();
    view.dialogues()
        .iter()
        .map(|d| d.facts.id.to_string())
        .collect()
}

crate::on_every_store! {
    fn a_real_record_is_as_of_what_had_been_entered_by_the_end_of_the_day_in_vienna(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let mut acts = a_few_acts().into_iter();
        for act in acts.by_ref().take(3) {
            record.submit(act).unwrap();
        }
        // A minute before midnight in Vienna, and a minute after.
        for (now, act) in ["2026-11-05T22:59:00Z", "2026-11-05T23:01:00Z"].into_iter().zip(acts) {
            clock.set(now.parse().unwrap());
            // The day a fact happened is no matter here.
            let act = mechanism::Submission { happened: Some(date(2024, 5, 8)), ..act };
            record.submit(act).unwrap();
        }
        assert_eq!(dialogues(&record, date(2026, 11, 4)), [""; 0]);
        assert_eq!(dialogues(&record, date(2026, 11, 5)), ["fa-2024"]);
        assert_eq!(dialogues(&record, date(2026, 11, 6)), ["fa-2024", "fa-2025"]);
        assert_eq!(dialogues(&record, date(2024, 12, 31)), [""; 0]);
        let view = record.as_of(Reader::Office, date(2026, 11, 5)).unwrap();
        assert_eq!(view.today(), date(2026, 11, 5));
    }

    fn in_the_demonstration_a_fact_counts_from_its_own_day(place: &Place) {
        let record = place.open();
        let commands = [
            (opening(true), None),
            (register("made-up"), None),
            (meeting(1, Audience::Public), Some(date(2024, 5, 7))),
            (dialogue("fa-2025", date(2025, 5, 8), Audience::Public), Some(date(2025, 5, 8))),
            (dialogue("fa-2024", date(2024, 5, 8), Audience::Public), Some(date(2024, 5, 8))),
            // Depends on the dialogue of 2025; before that day it is left out with it, whatever day it names.
            (with_panels("fa-2025"), Some(date(2024, 6, 1))),
        ];
        for (command, happened) in commands {
            record.submit(mechanism::Submission { happened, ..asks(command) }).unwrap();
        }
        assert_eq!(dialogues(&record, date(2024, 5, 7)), [""; 0]);
        assert_eq!(dialogues(&record, date(2024, 5, 8)), ["fa-2024"]);
        assert_eq!(dialogues(&record, date(2024, 6, 2)), ["fa-2024"]);
        assert_eq!(dialogues(&record, date(2025, 5, 8)), ["fa-2024", "fa-2025"]);
        // What carries no day counts from its entry.
        assert_eq!(record.as_of(Reader::Public, date(2024, 6, 2)).unwrap().sources().len(), 0);
    }

    fn what_has_been_erased_since_is_withheld_from_the_past_too(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        let day = date(2026, 11, 2);
        clock.set(noon() + 48.hours());
        let text = |record: &Record| {
            let view = record.as_of(Reader::Public, day).unwrap();
            view.paper(&PaperId::new("a-paper").unwrap()).unwrap().text
        };
        assert_eq!(text(&record), Text::Here("A text of our own.".into()));
        record.submit(asks(erase(row_of(place)))).unwrap();
        assert_eq!(text(&record), Text::Withheld);
    }

    fn the_past_is_seen_by_the_same_circles(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        clock.set(noon() + 48.hours());
        let view = record.as_of(Reader::Public, date(2026, 11, 2)).unwrap();
        assert_eq!(view.dialogues().len(), 1);
    }

    /// A dialogue that was public and is not any more is not public as of a day when it was.
    fn the_past_is_seen_through_todays_protection(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        clock.set(noon() + 48.hours());
        let day = date(2026, 11, 2);
        assert_eq!(record.as_of(Reader::Public, day).unwrap().dialogues().len(), 1);
        let facts = a_dialogue("fa-2024", date(2024, 5, 8), Audience::Restricted);
        let reason = Content::permanent("It was entered for everybody by mistake.");
        let narrow = Command::Dialogue(DialogueCommand::Correct { facts, reason });
        record.submit(asks(narrow)).unwrap();
        assert_eq!(record.as_of(Reader::Public, day).unwrap().dialogues().len(), 0);
        assert_eq!(record.as_of(Reader::Office, day).unwrap().dialogues().len(), 2);
    }
}

/// Many ask for many days at once: one is read at a time, a few wait, the others are told so at once; the record goes on.
#[test]
fn days_of_the_past_are_read_one_at_a_time_and_few_wait() {
    let place = on_sqlite();
    let faults = Faults::default();
    let record = place.with_acts().open_over(&faults);
    faults.hold_readings(true);
    let (send, answers) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        for day in 1..=20 {
            let (send, record) = (send.clone(), &record);
            scope.spawn(move || {
                let seen = record.as_of(Reader::Public, date(2026, 10, day));
                send.send(seen.map(|_| ())).unwrap();
            });
        }
        for _ in 0..12 {
            assert_eq!(answers.recv().unwrap(), Err(ReadError::Busy));
        }
        // Eight wait. What is of today waits for none of them.
        assert_eq!(record.see(Reader::Public).dialogues().len(), 1);
        record.submit(asks(register("meanwhile"))).unwrap();
        faults.hold_readings(false);
        for _ in 0..8 {
            assert_eq!(answers.recv().unwrap(), Ok(()));
        }
    });
    record.as_of(Reader::Public, date(2026, 10, 21)).unwrap();
}

fn with_panels(id: &str) -> Command {
    let mut facts = a_dialogue(id, date(2025, 5, 8), Audience::Public);
    facts.panels = Some(3);
    let reason = Content::permanent("The number of panels was missing.");
    Command::Dialogue(DialogueCommand::Correct { facts, reason })
}
