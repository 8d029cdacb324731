//! The store fails. Nothing is confirmed that is not there afterwards, nothing is denied that is, and no half stays.

use crate::kit::*;
use record::testing::{Fault, Faults};
use record::{Record, Rejection, Writing};
use std::sync::mpsc;
use std::time::Duration;

/// A record that has been opened, over a store that can be made to fail.
fn opened(place: &Place) -> (Record, Faults) {
    let faults = Faults::default();
    let record = place.open_over(&faults);
    record.submit(open_record()).unwrap();
    (record, faults)
}

/// What was denied is not there, now or after reopening; and the same command can be sent again.
fn nothing_stays(place: &Place, fault: Fault) {
    let (record, faults) = opened(place);
    let before = everything(&record);
    let submission = source("meets-a-fault");
    faults.meet(fault);
    let answer = record.submit(submission.clone());
    assert!(matches!(answer, Err(Rejection::NotKept(_))), "{answer:?}");
    assert_eq!(everything(&record), before);
    assert_eq!(entries(place).len(), 1);
    assert_eq!(record.health().writing, Writing::Open);

    assert!(!record.submit(submission).unwrap().repeated);
    record.close();
    assert_eq!(place.open().head().number, 2);
}

/// The outcome was unknown and the act is there: it is found out and confirmed, once.
fn it_is_found_out(place: &Place, fault: Fault) {
    let (record, faults) = opened(place);
    let submission = source("meets-a-fault");
    faults.meet(fault);
    let receipt = record.submit(submission.clone()).unwrap();
    assert_eq!(record.head().hash, receipt.hash);
    assert!(record.submit(submission).unwrap().repeated);
    record.submit(source("and-on-it-goes")).unwrap();
    record.close();
    assert_eq!(place.open().head().number, 3);
}

crate::on_every_store! {
    fn a_full_disk_while_writing(place: &Place) {
        nothing_stays(place, Fault::FullAtWriting);
    }

    fn a_full_disk_at_the_commit(place: &Place) {
        nothing_stays(place, Fault::FullAtCommit);
    }

    fn a_failing_sync_that_loses(place: &Place) {
        nothing_stays(place, Fault::SyncFailsAndLoses);
    }

    fn a_failing_sync_that_keeps(place: &Place) {
        it_is_found_out(place, Fault::SyncFailsAndKeeps);
    }

    fn a_line_that_dies_before_the_commit(place: &Place) {
        nothing_stays(place, Fault::LineDiesBeforeCommit);
    }

    fn a_line_that_dies_after_the_commit(place: &Place) {
        it_is_found_out(place, Fault::LineDiesAfterCommit);
    }

    /// A refusal that rests on a neighbour's act is not given if that act was not kept.
    fn a_refusal_goes_down_with_the_act_it_rests_on(place: &Place) {
        let faults = Faults::default();
        let record = place.open_over(&faults);
        faults.meet(Fault::FullAtCommit);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        faults.hold(true);
        let (first, second) = runtime.block_on(async {
            let both = async {
                tokio::join!(record.submit_async(open_record()), record.submit_async(open_record()))
            };
            let letting_go = async { faults.hold(false) };
            tokio::join!(both, letting_go).0
        });
        // Together in one transaction both are not kept; in two, the second finds an unopened record and opens it.
        assert!(matches!(first, Err(Rejection::NotKept(_))), "{first:?}");
        assert!(!matches!(second, Err(Rejection::Refused(_))), "{second:?}");
    }

    /// The line dies at the commit and the store stays away for longer than anybody waits.
    fn an_outcome_that_cannot_be_found_out_is_not_guessed(place: &Place) {
        let (record, faults) = opened(place);
        let submission = source("meets-a-fault");
        faults.meet(Fault::LineDiesAfterCommit);
        faults.hold(true);
        let (answer, waiting) = mpsc::channel();
        std::thread::scope(|scope| {
            let (record, submission) = (&record, submission.clone());
            scope.spawn(move || answer.send(record.submit(submission)));
            std::thread::sleep(Duration::from_millis(300));
            faults.leave_at_commit();
            faults.hold(false);
            let answer = waiting.recv_timeout(Duration::from_secs(20)).unwrap();
            assert!(matches!(answer, Err(Rejection::Uncertain(_))), "{answer:?}");
        });
        faults.away(false);
        // Sent again, it is answered rightly.
        assert!(record.submit(submission).unwrap().repeated);
        assert_eq!(record.head().number, 2);
    }

    fn a_store_that_is_away_and_comes_back(place: &Place) {
        let (record, faults) = opened(place);
        faults.away(true);
        assert!(matches!(record.submit(source("too-bad")), Err(Rejection::NotKept(_))));
        eventually("the record says that its store is away", || record.health().away.is_some());
        // Reading goes on.
        assert_eq!(record.head().number, 1);
        faults.away(false);
        record.submit(source("welcome-back")).unwrap();
        eventually("the record says that its store is back", || record.health().away.is_none());
        assert_eq!(record.head().number, 2);
    }

    /// A disk that says it has written and has not. The receipt was given in good faith; the next command finds out.
    fn a_disk_that_lies_is_found_out_at_the_next_command(place: &Place) {
        let (record, faults) = opened(place);
        faults.meet(Fault::DiskLies);
        let receipt = record.submit(source("lost")).unwrap();
        assert!(matches!(record.submit(source("next")), Err(Rejection::Stopped(_))));
        let Writing::Stopped { receipts, .. } = record.health().writing else {
            panic!("writing goes on");
        };
        assert_eq!(receipts, [receipt]);
        assert_eq!(entries(place).len(), 1);
    }

    fn nothing_is_confirmed_or_shown_before_it_is_durable(place: &Place) {
        let (record, faults) = opened(place);
        faults.hold(true);
        let (send, answers) = mpsc::channel();
        std::thread::scope(|scope| {
            let sender = &record;
            scope.spawn(move || send.send(sender.submit(source("held"))));
            assert!(answers.recv_timeout(Duration::from_millis(300)).is_err());
            assert_eq!(record.head().number, 1);
            faults.hold(false);
            answers.recv_timeout(Duration::from_secs(10)).unwrap().unwrap();
        });
        assert_eq!(record.head().number, 2);
    }

    fn many_waiting_commands_share_a_commit(place: &Place) {
        let (record, faults) = opened(place);
        let before = faults.commits();
        faults.hold(true);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (record, faults) = (&record, &faults);
            let mut waiting: Vec<_> = (0..100)
                .map(|n| Box::pin(record.submit_async(source(&format!("in-a-crowd-{n}")))))
                .collect();
            // Every command is handed in before the first commit is let go.
            for command in &mut waiting {
                let handed_in = std::future::poll_fn(|context| {
                    let _ = command.as_mut().poll(context);
                    std::task::Poll::Ready(())
                });
                handed_in.await;
            }
            faults.hold(false);
            for command in waiting {
                command.await.unwrap();
            }
        });
        assert_eq!(record.head().number, 101);
        let commits = faults.commits() - before;
        assert!(commits <= 3, "{commits} commits for 100 commands");
    }
}

/// A queue has an end, and says so instead of growing.
#[test]
fn a_full_queue_rejects() {
    let place = on_sqlite();
    let faults = Faults::default();
    let options = record::Options {
        queue: 1,
        ..place.options()
    };
    let clock = std::sync::Arc::new(record::StillClock::at(noon()));
    let record =
        record::testing::open_over_faults(&place.address, &faults, clock, options).unwrap();
    faults.hold(true);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut waiting: Vec<_> = (0..4)
            .map(|_| Box::pin(record.submit_async(open_record())))
            .collect();
        let mut rejected = 0;
        for command in &mut waiting {
            std::future::poll_fn(|context| {
                if let std::task::Poll::Ready(answer) = command.as_mut().poll(context) {
                    assert_eq!(answer, Err(Rejection::TooMuch));
                    rejected += 1;
                }
                std::task::Poll::Ready(())
            })
            .await;
        }
        assert!(rejected >= 2, "{rejected}");
        faults.hold(false);
    });
}
