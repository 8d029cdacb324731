//! Giving the floor, the clock, order by hand, undo; two who act at once; what is entered afterwards.

use super::{CLOSING, DISCUSSION, Hall, at, key};
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::floor::*;
use mechanism::*;

#[test]
fn giving_the_floor_ends_the_speech_before_in_one_act() {
    let mut hall = Hall::in_discussion(2);
    let (first, second) = (hall.asks(0).unwrap(), hall.asks(1).unwrap());
    hall.seconds_pass(1);
    let given = hall.gives(first).unwrap();
    assert_eq!(given.acts.len(), 1);
    hall.seconds_pass(90);
    assert_eq!(hall.gives(second).unwrap().acts.len(), 1);
    assert_eq!(hall.speaking(), Some(second));
    let floor = hall.live();
    let spoken: Vec<_> = floor
        .spoken
        .iter()
        .map(|one| (one.request, one.took))
        .collect();
    assert_eq!(spoken, [(Some(first), 90_000)]);
    assert_eq!(key(hall.gives(first)), "refused-spoke-already");
}

#[test]
fn of_two_officers_at_once_the_second_is_told_who_has_the_floor() {
    let mut hall = Hall::in_discussion(2);
    let (first, second) = (hall.asks(0).unwrap(), hall.asks(1).unwrap());
    // Both saw that nobody has it.
    let give = |request| FloorWish::Give {
        request,
        seen: None,
    };
    hall.chairs(give(first)).unwrap();
    let refusal = hall.office(give(second)).unwrap_err();
    assert_eq!(refusal.key, "refused-floor-moved-on");
    assert!(refusal.values.contains(&("who", "Speaker Number1".into())));
    assert_eq!(hall.waiting(), [second], "nothing is lost");
    let end = FloorWish::End(first);
    hall.chairs(end.clone()).unwrap();
    let refusal = hall.office(end).unwrap_err();
    assert!(refusal.values.contains(&("how", "nobody".into())));
}

#[test]
fn the_clock_stands_while_it_is_paused() {
    let mut hall = Hall::in_discussion(1);
    let request = hall.asks(0).unwrap();
    hall.seconds_pass(1);
    hall.gives(request).unwrap();
    hall.seconds_pass(30);
    hall.chairs(FloorWish::Pause(request)).unwrap();
    assert_eq!(
        key(hall.chairs(FloorWish::Pause(request))),
        "refused-paused-already"
    );
    hall.seconds_pass(600);
    let speech = hall.live().speech.unwrap();
    assert_eq!(speech.spoken(hall.kit.now), 30_000);
    assert_eq!(speech.remaining(hall.kit.now), Some(150_000));
    hall.chairs(FloorWish::Resume(request)).unwrap();
    assert_eq!(
        key(hall.chairs(FloorWish::Resume(request))),
        "refused-not-paused"
    );
    hall.seconds_pass(200);
    let speech = hall.live().speech.unwrap();
    assert_eq!(
        speech.remaining(hall.kit.now),
        Some(-50_000),
        "warned, not cut"
    );
    hall.chairs(FloorWish::End(request)).unwrap();
    assert_eq!(hall.live().spoken[0].took, 230_000);
}

#[test]
fn the_clock_of_the_meeting_never_goes_back() {
    let mut hall = Hall::in_discussion(2);
    let request = hall.asks(0).unwrap();
    hall.gives(request).unwrap();
    // Another server, or this one after its clock was set.
    hall.seconds_pass(-3600);
    hall.asks(1).unwrap();
    hall.chairs(FloorWish::End(request)).unwrap();
    let told = hall.told();
    assert!(told.windows(2).all(|two| two[0].at <= two[1].at));
    assert!(hall.live().spoken[0].took >= 0);
}

#[test]
fn the_last_step_is_taken_back_and_those_who_asked_since_stay() {
    let mut hall = Hall::in_discussion(3);
    let (first, second) = (hall.asks(0).unwrap(), hall.asks(1).unwrap());
    hall.gives(first).unwrap();
    hall.seconds_pass(20);
    let before = hall.live();
    hall.gives(second).unwrap();
    hall.seconds_pass(5);
    let third = hall.asks(2).unwrap();
    let (of, step) = hall.shown(Screen::Chair).undo.unwrap();
    assert_eq!(step, Step::Give);
    hall.chairs(FloorWish::Undo { of }).unwrap();
    assert_eq!(hall.speaking(), Some(first));
    assert_eq!(hall.waiting(), [second, third]);
    let after = hall.live();
    assert_eq!(after.speech, before.speech, "as if it had not been made");
    assert_eq!(after.spoken, before.spoken);
    let again = hall.chairs(FloorWish::Undo { of });
    assert_eq!(key(again), "refused-nothing-to-undo");
}

#[test]
fn a_step_that_is_not_the_last_is_not_taken_back() {
    let mut hall = Hall::in_discussion(2);
    let first = hall.asks(0).unwrap();
    hall.gives(first).unwrap();
    let (of, _) = hall.shown(Screen::Chair).undo.unwrap();
    hall.office(FloorWish::Pause(first)).unwrap();
    let refused = hall.chairs(FloorWish::Undo { of });
    assert_eq!(key(refused), "refused-floor-moved-on");
}

#[test]
fn who_took_their_name_back_meanwhile_stays_off_the_list() {
    let mut hall = Hall::in_discussion(2);
    let (first, second) = (hall.asks(0).unwrap(), hall.asks(1).unwrap());
    hall.gives(first).unwrap();
    hall.seat(
        1,
        FloorWish::Withdraw {
            request: second,
            why: Withdrawal::Own,
        },
    )
    .unwrap();
    let (of, _) = hall.shown(Screen::Chair).undo.unwrap();
    hall.chairs(FloorWish::Undo { of }).unwrap();
    assert_eq!(hall.waiting(), [first]);
    // Called and not there is the Chair's step, and is taken back as one.
    let absent = FloorWish::Withdraw {
        request: first,
        why: Withdrawal::Absent,
    };
    hall.chairs(absent).unwrap();
    assert_eq!(hall.waiting(), []);
    let (of, step) = hall.shown(Screen::Chair).undo.unwrap();
    assert_eq!(step, Step::Absent);
    hall.chairs(FloorWish::Undo { of }).unwrap();
    assert_eq!(hall.waiting(), [first]);
}

#[test]
fn no_two_steps_have_the_same_time() {
    let mut hall = Hall::in_discussion(1);
    let request = hall.asks(0).unwrap();
    hall.gives(request).unwrap();
    let (given, _) = hall.shown(Screen::Chair).undo.unwrap();
    hall.chairs(FloorWish::Pause(request)).unwrap();
    let (paused, _) = hall.shown(Screen::Chair).undo.unwrap();
    assert_ne!(given, paused);
}

#[test]
fn order_by_hand_has_a_reason_and_stays_when_its_anchor_leaves() {
    let mut hall = Hall::in_discussion(4);
    let ids: Vec<RequestId> = (0..4)
        .map(|seat| {
            hall.seconds_pass(1);
            hall.asks(seat).unwrap()
        })
        .collect();
    let place = |request, before, reason: &str| FloorWish::Place {
        request,
        before,
        reason: reason.into(),
    };
    let without = hall.chairs(place(ids[3], Some(ids[1]), " "));
    assert_eq!(key(without), "refused-text-missing");
    hall.chairs(place(ids[3], Some(ids[1]), "A flight to catch."))
        .unwrap();
    assert_eq!(hall.waiting(), [ids[0], ids[3], ids[1], ids[2]]);
    let shown = hall.shown(Screen::Chair).waiting;
    assert_eq!(shown[1].why, Some(Why::ByHand));
    assert_eq!(shown[1].reason.as_deref(), Some("A flight to catch."));
    assert_eq!(hall.shown(Screen::Room).waiting[1].reason, None);
    // The anchor leaves: the place stays.
    hall.seat(
        1,
        FloorWish::Withdraw {
            request: ids[1],
            why: Withdrawal::Own,
        },
    )
    .unwrap();
    assert_eq!(hall.waiting(), [ids[0], ids[3], ids[2]]);
    hall.chairs(place(ids[0], None, "Waits for a colleague."))
        .unwrap();
    assert_eq!(hall.waiting(), [ids[3], ids[2], ids[0]]);
    hall.seconds_pass(1);
    let late = hall.asks(1).unwrap();
    assert_eq!(
        hall.waiting(),
        [ids[3], ids[2], ids[0], late],
        "later is later"
    );
    let gone = hall.chairs(place(ids[2], Some(ids[1]), "No."));
    assert_eq!(key(gone), "refused-left-the-list");
}

#[test]
fn other_rules_in_the_middle_hold_for_those_who_wait() {
    let mut hall = Hall::in_discussion(2);
    let first = hall.asks(0).unwrap();
    hall.seconds_pass(1);
    let ngo = hall.asks(1).unwrap();
    hall.seconds_pass(1);
    let state = hall.state_asks(Manner::Statement).unwrap();
    hall.gives(first).unwrap();
    assert_eq!(hall.waiting(), [ngo, state]);
    hall.rules(Rules {
        policy: OrderPolicy(vec![Precedence::StatesFirst]),
        limits: vec![Limit {
            manner: None,
            state: None,
            seconds: 60,
        }],
        ..Rules::default()
    });
    assert_eq!(hall.waiting(), [state, ngo]);
    assert_eq!(hall.live().speech.unwrap().limit, 180, "not for who speaks");
    hall.gives(state).unwrap();
    assert_eq!(hall.live().speech.unwrap().limit, 60);
    let rules = Rules {
        policy: OrderPolicy(vec![Precedence::StatesFirst, Precedence::StatesFirst]),
        ..Rules::default()
    };
    let twice = FloorWish::SetRules {
        item: DISCUSSION,
        rules,
    };
    assert_eq!(key(hall.chairs(twice)), "refused-rules-precedence-twice");
}

#[test]
fn an_item_is_not_left_in_the_middle_of_a_speech() {
    let mut hall = Hall::in_discussion(1);
    let request = hall.asks(0).unwrap();
    hall.gives(request).unwrap();
    for wish in [FloorWish::Take(CLOSING), FloorWish::Leave(DISCUSSION)] {
        assert_eq!(key(hall.chairs(wish)), "refused-somebody-speaks");
    }
    let no_item = FloorWish::Take(ItemId(77));
    assert_eq!(key(hall.chairs(no_item)), "refused-no-such-item");
    hall.chairs(FloorWish::End(request)).unwrap();
    hall.chairs(FloorWish::Leave(DISCUSSION)).unwrap();
    assert_eq!(hall.live().taken, None);
}

#[test]
fn what_happened_without_the_line_is_entered_with_its_times() {
    let mut hall = Hall::in_discussion(3);
    let (first, waits) = (hall.asks(0).unwrap(), hall.asks(1).unwrap());
    hall.gives(first).unwrap();
    hall.seconds_pass(120);
    hall.chairs(FloorWish::End(first)).unwrap();
    hall.kit.now = at("2027-05-07T09:00:00Z");
    let live = hall.live();
    let spoken = |request, seat: usize, from: &str, seconds| FloorWish::EnterSpoken {
        item: DISCUSSION,
        request,
        speaker: Speaker::Participant(hall.seats[seat]),
        manner: Manner::Statement,
        place: Place::Room,
        from: at(from),
        seconds,
    };
    let by_list = spoken(Some(waits), 1, "2027-05-07T08:10:00Z", 180);
    let without = spoken(None, 2, "2027-05-07T08:05:00Z", 120);
    let overlaps = spoken(None, 2, "2027-05-07T08:01:00Z", 120);
    let tomorrow = spoken(None, 2, "2027-05-07T08:59:00Z", 120);
    hall.office(by_list).unwrap();
    hall.office(without).unwrap();
    assert_eq!(key(hall.office(overlaps)), "refused-spoken-overlaps");
    assert_eq!(key(hall.office(tomorrow)), "refused-not-yet-happened");
    let after = hall.live();
    let history: Vec<_> = after
        .spoken
        .iter()
        .map(|one| (one.from, one.afterwards))
        .collect();
    assert_eq!(
        history,
        [
            (live.spoken[0].from, false),
            (at("2027-05-07T08:05:00Z"), true),
            (at("2027-05-07T08:10:00Z"), true)
        ],
        "one history"
    );
    assert_eq!((after.taken, after.speech), (live.taken, live.speech));
    assert_eq!(hall.waiting(), []);
}

#[test]
fn after_the_meeting_nothing_goes_on_but_what_happened_can_be_entered() {
    let mut hall = Hall::in_discussion(2);
    let request = hall.asks(0).unwrap();
    let dialogue = hall.dialogue.clone();
    let by = Opening::ByDecision("A fictitious decision".into());
    hall.kit
        .does(Command::Dialogue(DialogueCommand::OpenSitting {
            dialogue: dialogue.clone(),
            opening: by,
        }))
        .unwrap();
    hall.kit
        .does(Command::Dialogue(DialogueCommand::Close(dialogue)))
        .unwrap();
    assert_eq!(key(hall.asks(1)), "refused-meeting-over");
    assert_eq!(key(hall.gives(request)), "refused-meeting-over");
    hall.seconds_pass(600);
    let spoken = FloorWish::EnterSpoken {
        item: DISCUSSION,
        request: Some(request),
        speaker: Speaker::Participant(hall.seats[0]),
        manner: Manner::Statement,
        place: Place::Room,
        from: at("2027-05-07T08:02:00Z"),
        seconds: 60,
    };
    assert!(hall.office(spoken).is_ok());
}
