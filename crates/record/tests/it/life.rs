//! A record from its opening to its reopening: receipts, repetitions, time, long texts, several records on one store.

use crate::kit::*;
use jiff::ToSpan;
use jiff::civil::date;
use mechanism::{Actor, Audience, Reader, Retention};
use record::{Rejection, StillClock};
use std::sync::Arc;

crate::on_every_store! {
    fn what_was_entered_is_there_when_the_record_is_opened_again(place: &Place) {
        let record = place.open();
        let receipts: Vec<_> =
            a_few_acts().into_iter().map(|act| record.submit(act).unwrap()).collect();
        let numbers: Vec<_> = receipts.iter().map(|r| (r.first, r.last, r.repeated)).collect();
        assert_eq!(numbers, (1..=6).map(|n| (n, n, false)).collect::<Vec<_>>());
        let (live, head) = (everything(&record), record.head());
        assert_eq!(head.hash, receipts[5].hash);
        record.close();

        let record = place.open();
        assert_eq!(record.head(), head);
        assert_eq!(everything(&record), live);
        assert_eq!(text_of(&record, "a-paper").as_deref(), Some("A text of our own."));
    }

    fn a_refusal_enters_nothing(place: &Place) {
        let record = place.open();
        let refused = record.submit(source("too-early"));
        assert!(matches!(refused, Err(Rejection::Refused(why)) if why.key == "refused-not-yet-open"));
        assert_eq!(record.head().number, 0);
        assert_eq!(entries(place), []);
    }

    fn a_double_click_gets_the_same_receipt_and_somebody_elses_replay_none(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let click = source("clicked-twice");
        let first = record.submit(click.clone()).unwrap();
        // The second click arrives later, by another way, with other chance.
        let mut again = click.clone();
        again.received = noon() + 3.seconds();
        again.seed = mechanism::Seed([7; 32]);
        let second = record.submit(again.clone()).unwrap();
        assert!(second.repeated);
        assert_eq!((second.first, second.hash, second.entered), (first.first, first.hash, first.entered));

        let mut other_actor = click.clone();
        other_actor.actor = Actor::Officer("somebody-else".into());
        let mut other_content = click.clone();
        other_content.command = register("something-else");
        let mut other_day = click.clone();
        other_day.happened = Some(date(2024, 5, 8));
        record.close();
        // Known to the log, not only to the process.
        let record = place.open();
        for replay in [other_actor, other_content, other_day] {
            assert_eq!(record.submit(replay), Err(Rejection::SomebodyElses));
        }
        assert!(record.submit(again).unwrap().repeated);
        assert_eq!(record.head().number, 2);
    }

    fn two_clicks_in_one_transaction_are_one_act(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let click = source("clicked-at-once");
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut stranger = click.clone();
        stranger.actor = Actor::Officer("somebody-else".into());
        let (one, two, three) = runtime.block_on(async {
            tokio::join!(
                record.submit_async(click.clone()),
                record.submit_async(click.clone()),
                record.submit_async(stranger),
            )
        });
        assert_eq!((one.unwrap().repeated, two.unwrap().repeated), (false, true));
        assert_eq!(three, Err(Rejection::SomebodyElses));
        assert_eq!(record.head().number, 2);
    }

    fn time_never_goes_back_in_the_log(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let first = record.submit(open_record()).unwrap();
        clock.set(noon() - 1.hours());
        let second = record.submit(source("from-the-past")).unwrap();
        assert_eq!(second.entered, first.entered);
        // What the log keeps is what was decided on: microseconds.
        clock.set(noon() + 1_500.nanoseconds());
        let third = record.submit(source("a-moment-later")).unwrap();
        assert_eq!(third.entered, noon() + 1.microseconds());
    }

    fn a_long_text_is_read_when_asked_for(place: &Place) {
        let long = "Long. ".repeat(60_000);
        let record = place.open();
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        record.submit(asks(paper("long-paper", &long))).unwrap();
        assert_eq!(text_of(&record, "long-paper"), Some(long.clone()));
        record.close();
        let record = place.open();
        assert_eq!(text_of(&record, "long-paper"), Some(long));
    }

    fn two_records_on_one_store_decide_at_once_and_agree(place: &Place) {
        let (one, two) = (place.open(), place.open());
        one.submit(open_record()).unwrap();
        eventually("the other sees the opening", || two.head().number == 1);
        std::thread::scope(|scope| {
            for (name, record) in [("one", &one), ("two", &two)] {
                for sender in 0..4 {
                    scope.spawn(move || {
                        for n in 0..25 {
                            record.submit(source(&format!("{name}-{sender}-{n}"))).unwrap();
                        }
                    });
                }
            }
        });
        eventually("both have read everything", || {
            one.head().number == 201 && one.head() == two.head()
        });
        assert_eq!(everything(&one), everything(&two));
        assert_eq!(entries(place).len(), 201);
        one.close();
        two.close();
        assert_eq!(place.open().head().number, 201);
    }

    /// Both want the same thing at the same moment, and only one can have it.
    fn two_records_do_not_both_open_the_log(place: &Place) {
        let (one, two) = (place.open(), place.open());
        let (a, b) = std::thread::scope(|scope| {
            let a = scope.spawn(|| one.submit(open_record()));
            let b = scope.spawn(|| two.submit(open_record()));
            (a.join().unwrap(), b.join().unwrap())
        });
        assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
    }

    fn who_waits_for_changes_is_woken_by_others_acts(place: &Place) {
        let (one, two) = (place.open(), place.open());
        let mut changes = two.changes();
        one.submit(open_record()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let woken = tokio::time::timeout(std::time::Duration::from_secs(10), changes.changed());
            woken.await.unwrap().unwrap();
        });
        assert_eq!(*changes.borrow(), 1);
    }

    fn the_clock_erases_once_what_was_kept_until_yesterday(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        for act in a_few_acts() {
            record.submit(act).unwrap();
        }
        let retention = Retention::Until(date(2026, 11, 3));
        record.submit(asks(paper_kept("short-lived", "Not for long.", retention))).unwrap();
        assert_eq!(record.tick(), []);
        assert_eq!(record.head().number, 7);
        clock.set(noon() + 48.hours());
        assert_eq!(record.tick(), []);
        assert_eq!(record.tick(), []);
        assert_eq!(record.head().number, 8);
        assert_eq!(text_of(&record, "short-lived"), None);
        assert_eq!(entries(place)[7].actor, "clock");
    }

    fn a_view_is_taken_for_one_reader(place: &Place) {
        let record = place.with_acts().open();
        assert_eq!(record.see(Reader::Public).dialogues().len(), 1);
        assert_eq!(record.see(Reader::Office).dialogues().len(), 2);
        assert_eq!(record.see(Reader::Office).dialogues()[1].facts.audience, Audience::Restricted);
    }
}
