//! Speakers, speeches and minutes as counts.

use crate::floor::{DISCUSSION, Hall};
use mechanism::floor::{FloorWish, Manner, Place, Speaker};
use mechanism::participation::tally::FEWEST;
use mechanism::participation::{Kind, Stage, Unit};
use mechanism::*;

fn spoken(count: u32) -> Hall {
    let mut hall = Hall::in_discussion(count);
    enters(&mut hall);
    hall
}

/// Each spoke for two minutes; it is entered afterwards.
fn enters(hall: &mut Hall) {
    let from: jiff::Timestamp = "2027-05-07T08:30:00Z".parse().unwrap();
    hall.kit.now = "2027-05-07T12:00:00Z".parse().unwrap();
    for (nth, seat) in hall.seats.clone().into_iter().enumerate() {
        let begins = from + jiff::SignedDuration::from_mins(nth as i64 * 3);
        let wish = FloorWish::EnterSpoken {
            item: DISCUSSION,
            request: None,
            speaker: Speaker::Participant(seat),
            manner: Manner::Statement,
            place: Place::Room,
            from: begins,
            seconds: 120,
        };
        hall.office(wish).unwrap();
    }
}

fn totals(hall: &Hall) -> Option<FloorTotals> {
    see(&hall.kit.world, Reader::Public, hall.kit.now).floor_totals(&hall.dialogue)
}

#[test]
fn what_was_entered_afterwards_counts_and_is_said() {
    let totals = totals(&spoken(12)).unwrap();
    assert_eq!((totals.speakers, totals.speeches), (12, 12));
    assert_eq!(totals.millis, 12 * 120_000);
    assert_eq!(totals.afterwards, 12);
    let figures = totals.figures();
    let all = |unit| {
        let mut these = figures.iter();
        these
            .find(|of| of.unit == unit && of.kind == Kind::Everybody)
            .map(|of| (of.stage, of.value))
    };
    assert_eq!(all(Unit::Speakers), Some((Stage::Attended, 12)));
    assert_eq!(all(Unit::Speeches), Some((Stage::Attended, 12)));
    assert_eq!(all(Unit::Minutes), Some((Stage::Attended, 24)));
}

#[test]
fn a_speech_that_nobody_ended_counts_to_the_end_of_the_sitting_at_most() {
    let mut hall = Hall::in_discussion(6);
    hall.kit.now = "2027-05-07T10:50:00Z".parse().unwrap();
    let request = hall.asks(0).unwrap();
    hall.gives(request).unwrap();
    enters(&mut hall);
    let minutes = |hall: &Hall| totals(hall).map(|totals| (totals.millis + 59_999) / 60_000);
    for (at, counted) in [
        // It may go on beyond the end of the sitting; until it is over, nobody reads totals who does not take part.
        ("2027-05-07T12:00:00Z", None),
        ("2027-05-07T12:00:01Z", Some(6 * 2 + 10)),
        ("2027-07-07T12:00:00Z", Some(6 * 2 + 10)),
    ] {
        hall.kit.now = at.parse().unwrap();
        assert_eq!(minutes(&hall), counted, "{at}");
    }
}

#[test]
fn no_group_under_five_can_be_read_from_them() {
    for count in [5, 7, 12, 23] {
        let totals = totals(&spoken(count)).unwrap();
        let groups = totals
            .groups
            .iter()
            .map(|of| (of.groups.len(), of.speakers));
        let regions = totals
            .regions
            .iter()
            .map(|of| (of.groups.len(), of.speakers));
        let first = totals
            .first_time
            .iter()
            .map(|of| (of.groups.len(), of.speakers));
        let genders = totals
            .genders
            .iter()
            .map(|of| (of.groups.len(), of.speakers));
        for (together, speakers) in groups.chain(regions).chain(first).chain(genders) {
            assert!(together > 1 || speakers >= FEWEST, "{count}: {totals:?}");
        }
        for figure in totals.figures() {
            assert!(figure.unit != Unit::Speakers || figure.value >= FEWEST);
        }
    }
    assert!(totals(&spoken(4)).is_none());
}
