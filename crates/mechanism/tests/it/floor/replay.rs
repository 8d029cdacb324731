//! A meeting gone through again.

use super::{DISCUSSION, Hall};
use jiff::Timestamp;
use mechanism::floor::*;
use mechanism::*;

/// What the Chair's desk showed after an act.
struct Lived {
    last: Timestamp,
    waiting: Vec<RequestId>,
    speaking: Option<RequestId>,
}

impl Lived {
    fn of(shown: &FloorView) -> Self {
        Self {
            last: shown.last.unwrap(),
            waiting: shown
                .waiting
                .iter()
                .filter_map(|line| line.request)
                .collect(),
            speaking: shown.speaking.as_ref().and_then(|now| now.line.request),
        }
    }
}

/// A day of acts: people ask and are given the floor, the order is changed by hand, the clock stops and runs, steps are
/// taken back.
fn a_day(hall: &mut Hall, acts: usize) -> Vec<Lived> {
    hall.rules(Rules {
        policy: OrderPolicy(vec![Precedence::KindsInTurn, Precedence::FirstTimersFirst]),
        most_waiting: 5,
        ..Rules::default()
    });
    let seats = hall.seats.len();
    let mut shown = hall.shown(Screen::Chair);
    let mut lived = Vec::new();
    let mut nth = 0_usize;
    while lived.len() < acts {
        nth += 1;
        hall.seconds_pass(7);
        let Lived {
            waiting, speaking, ..
        } = Lived::of(&shown);
        let wish = match nth % 11 {
            0..=2 => Some(hall.ask(nth % seats, DISCUSSION, Manner::Statement)),
            3 | 4 | 7 => waiting.first().map(|next| FloorWish::Give {
                request: *next,
                seen: speaking,
            }),
            5 => speaking.map(FloorWish::Pause),
            6 => speaking.map(FloorWish::Resume),
            8 if waiting.len() > 2 => Some(FloorWish::Place {
                request: waiting[waiting.len() - 1],
                before: Some(waiting[0]),
                reason: "A fictitious reason.".into(),
            }),
            9 => speaking.map(FloorWish::End),
            _ => shown.undo.map(|(of, _)| FloorWish::Undo { of }),
        };
        if wish.is_some_and(|wish| hall.office(wish).is_ok()) {
            shown = hall.shown(Screen::Chair);
            lived.push(Lived::of(&shown));
        }
    }
    lived
}

/// After every act the floor that is made again from the acts is the floor that was live then.
#[test]
fn a_day_gone_through_again_is_the_day_that_was() {
    let mut hall = Hall::in_discussion(150);
    let before = hall.told().len() + 1;
    let lived = a_day(&mut hall, 2_000);
    let told = hall.told();
    assert_eq!(told.len(), before + lived.len(), "each act an entry");
    let start = replay(&told[..before], Timestamp::MAX).unwrap();
    let mut floor = start;
    for (event, lived) in told[before..].iter().zip(&lived) {
        floor = floor.after(event).unwrap();
        let list = order(&floor, DISCUSSION);
        let list: Vec<RequestId> = list.into_iter().map(|(request, _)| request).collect();
        assert_eq!(list, lived.waiting, "at {}", event.at);
        let speaking = floor.speech.as_ref().map(|speech| speech.request);
        assert_eq!(speaking, lived.speaking);
        assert_eq!(floor.last, Some(lived.last));
    }
    assert_eq!(replay(&told, Timestamp::MAX).unwrap(), floor);
    // Of a moment in between, all at once.
    let noon = told[told.len() / 2].at;
    let upto = told.iter().filter(|event| event.at <= noon).count();
    let then = replay(&told[..upto], Timestamp::MAX);
    assert_eq!(replay(&told, noon).unwrap(), then.unwrap());
    // And what a participant is given makes the same lists, though it names nobody.
    let view = see(&hall.kit.world, Reader::Seat(hall.seats[3]), hall.kit.now);
    let given = view.floor_events(&hall.dialogue).unwrap();
    let text = format!("{given:?}");
    for seat in &hall.seats {
        assert!(!text.contains(&seat.0.to_string()), "the code of a seat");
    }
    let again = replay(&given, Timestamp::MAX).unwrap();
    assert_eq!(
        explain(&again),
        explain(&replay(&told, Timestamp::MAX).unwrap())
    );
    assert!(!explain(&again).is_empty());
}

#[test]
fn an_act_that_cannot_follow_is_damage() {
    let mut hall = Hall::in_discussion(2);
    let request = hall.asks(0).unwrap();
    hall.gives(request).unwrap();
    let told = hall.told();
    let last = told.last().unwrap().clone();
    let with = |event: FloorEvent| {
        let mut more = told.clone();
        more.push(event);
        replay(&more, Timestamp::MAX)
    };
    assert!(with(last.clone()).is_err(), "given twice");
    let earlier = FloorEvent {
        at: told[0].at,
        act: FloorAct::Ended,
        ..last.clone()
    };
    assert!(with(earlier).is_err(), "before the act before it");
    for act in [
        FloorAct::Resumed,
        FloorAct::Taken(ItemId(1)),
        FloorAct::Left(DISCUSSION),
    ] {
        let wrong = FloorEvent {
            act: act.clone(),
            ..last.clone()
        };
        assert!(with(wrong).is_err(), "{act:?}");
    }
    let right = FloorEvent {
        act: FloorAct::Ended,
        ..last
    };
    assert!(with(right).is_ok());
}
