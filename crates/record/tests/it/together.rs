//! Several commands handed in together are entered whole or not at all.

use crate::kit::*;
use mechanism::Audience;
use record::testing::{Fault, Faults};
use record::{MOST_TOGETHER, Rejection, Writing};

/// Three commands of which the second and third need what the first entered.
fn three() -> Vec<mechanism::Submission> {
    vec![
        source("made-up"),
        asks(meeting(1, Audience::Public)),
        asks(paper("a-paper", "A text of our own.")),
    ]
}

/// The third opens a record that is open.
fn three_of_which_the_third_is_refused() -> Vec<mechanism::Submission> {
    let mut submissions = three();
    submissions[2] = open_record();
    submissions
}

/// What was denied is not there, now or after reopening; and the same can be handed in again.
fn nothing_of_them_stays(place: &Place, fault: Fault) {
    let faults = Faults::default();
    let record = place.open_over(&faults);
    record.submit(open_record()).unwrap();
    let before = everything(&record);
    let submissions = three();
    faults.meet(fault);
    let rejection = record.submit_together(submissions.clone()).unwrap_err();
    assert_eq!(rejection.which, None);
    assert!(
        matches!(rejection.why, Rejection::NotKept(_)),
        "{rejection:?}"
    );
    assert_eq!(everything(&record), before);
    assert_eq!((entries(place).len(), rows_of(place).len()), (1, 0));
    assert_eq!(record.health().writing, Writing::Open);

    let receipts = record.submit_together(submissions).unwrap();
    assert!(receipts.iter().all(|receipt| !receipt.repeated));
    record.close();
    let record = place.open();
    assert_eq!(record.head().number, 4);
    assert_eq!(
        text_of(&record, "a-paper").as_deref(),
        Some("A text of our own.")
    );
}

/// The outcome was unknown and they are there: it is found out and confirmed, once.
fn all_of_them_are_found_out(place: &Place, fault: Fault) {
    let faults = Faults::default();
    let record = place.open_over(&faults);
    record.submit(open_record()).unwrap();
    let submissions = three();
    faults.meet(fault);
    let receipts = record.submit_together(submissions.clone()).unwrap();
    assert_eq!(receipts[2].hash, record.head().hash);
    let again = record.submit_together(submissions).unwrap();
    assert!(again.iter().all(|receipt| receipt.repeated));
    assert_eq!(record.head().number, 4);
}

crate::on_every_store! {
    fn each_is_decided_on_the_state_after_those_before_it(place: &Place) {
        let faults = Faults::default();
        let record = place.open_over(&faults);
        record.submit(open_record()).unwrap();
        let commits = faults.commits();
        let submissions = three();
        let receipts = record.submit_together(submissions.clone()).unwrap();
        let numbers: Vec<_> = receipts.iter().map(|r| (r.command, r.first, r.repeated)).collect();
        let asked: Vec<_> = submissions.iter().zip(2..).map(|(s, n)| (s.id, n, false)).collect();
        assert_eq!(numbers, asked);
        assert_eq!(faults.commits() - commits, 1);
        let live = everything(&record);
        record.close();
        assert_eq!(everything(&place.open()), live);
    }

    fn a_refused_third_leaves_nothing_of_the_first_two(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let (before, head) = (everything(&record), record.head());
        let rejection = record.submit_together(three_of_which_the_third_is_refused()).unwrap_err();
        assert_eq!(rejection.which, Some(2));
        assert!(matches!(rejection.why, Rejection::Refused(_)), "{rejection:?}");
        assert_eq!((everything(&record), record.head()), (before, head));
        assert_eq!((entries(place).len(), rows_of(place).len()), (1, 0));
        // Writing goes on, with the very commands that went down with the third.
        record.submit_together(three()).unwrap();
        assert_eq!(record.head().number, 4);
    }

    fn handed_in_again_they_get_the_same_receipts(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let submissions = three();
        let first = record.submit_together(submissions.clone()).unwrap();
        record.close();
        // Known to the log, not only to the process.
        let record = place.open();
        let again = record.submit_together(submissions.clone()).unwrap();
        for (first, again) in first.iter().zip(&again) {
            assert!(again.repeated);
            assert_eq!((first.command, first.first, first.hash), (again.command, again.first, again.hash));
        }
        // One by one as well; and in new company the old ones keep theirs.
        assert!(record.submit(submissions[1].clone()).unwrap().repeated);
        let mut more = submissions.clone();
        more.push(source("one-more"));
        let receipts = record.submit_together(more).unwrap();
        let repeated: Vec<_> = receipts.iter().map(|r| r.repeated).collect();
        assert_eq!(repeated, [true, true, true, false]);
        assert_eq!(record.head().number, 5);
        // Somebody else's replay is refused, with all its company.
        let mut stranger = submissions[1].clone();
        stranger.actor = mechanism::Actor::Officer("somebody-else".into());
        let rejection = record.submit_together(vec![source("fresh"), stranger]).unwrap_err();
        assert_eq!((rejection.which, rejection.why), (Some(1), Rejection::SomebodyElses));
        assert_eq!(record.head().number, 5);
    }

    fn a_full_disk_while_writing_them(place: &Place) {
        nothing_of_them_stays(place, Fault::FullAtWriting);
    }

    fn a_full_disk_at_their_commit(place: &Place) {
        nothing_of_them_stays(place, Fault::FullAtCommit);
    }

    fn a_failing_sync_that_loses_them(place: &Place) {
        nothing_of_them_stays(place, Fault::SyncFailsAndLoses);
    }

    fn a_line_that_dies_before_their_commit(place: &Place) {
        nothing_of_them_stays(place, Fault::LineDiesBeforeCommit);
    }

    fn a_line_that_dies_after_their_commit(place: &Place) {
        all_of_them_are_found_out(place, Fault::LineDiesAfterCommit);
    }

    /// Whoever waits beside them is neither held up by a refusal among them nor refused with them.
    fn strangers_beside_them_are_entered_all_the_same(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (refused, stranger, together) = runtime.block_on(async {
            tokio::join!(
                record.submit_together_async(three_of_which_the_third_is_refused()),
                record.submit_async(source("a-stranger")),
                record.submit_together_async(three()),
            )
        });
        assert_eq!(refused.unwrap_err().which, Some(2));
        assert!(!stranger.unwrap().repeated);
        assert_eq!(together.unwrap().len(), 3);
        assert_eq!(record.head().number, 5);
    }

    fn none_is_nothing_and_too_many_are_rejected(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        assert_eq!(record.submit_together(Vec::new()), Ok(Vec::new()));
        let many: Vec<_> = (0..=MOST_TOGETHER).map(|n| source(&format!("many-{n}"))).collect();
        let rejection = record.submit_together(many.clone()).unwrap_err();
        assert_eq!(rejection.which, None);
        assert_eq!(record.head().number, 1);
        let receipts = record.submit_together(many[1..].to_vec()).unwrap();
        assert_eq!(receipts.len(), MOST_TOGETHER);
    }

    /// Together they would hold more than a transaction carries: none is entered, though each alone could be.
    fn too_much_content_is_rejected(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        record.submit(source("made-up")).unwrap();
        let long = "Long. ".repeat(340_000);
        let papers: Vec<_> = (0..10).map(|n| asks(paper(&format!("long-{n}"), &long))).collect();
        let rejection = record.submit_together(papers).unwrap_err();
        assert_eq!(rejection.which, Some(9));
        assert_eq!((record.head().number, rows_of(place).len()), (2, 0));
    }
}
