//! Asking for the floor, leaving the list, passing a place on, being called.

use super::{CLOSING, DISCUSSION, Hall, OPENING, PANEL, at, key};
use crate::admitted::attendee;
use jiff::civil::date;
use mechanism::dialogue::DialogueCommand;
use mechanism::floor::*;
use mechanism::participation::registration::{Attendance, RegistrationCommand};
use mechanism::people::HeldFor;
use mechanism::*;

fn withdraw(request: RequestId, why: Withdrawal) -> FloorWish {
    FloorWish::Withdraw { request, why }
}

#[test]
fn whoever_asks_stands_on_the_list_until_they_take_their_name_back() {
    let mut hall = Hall::in_discussion(3);
    let first = hall.asks(0).unwrap();
    let second = hall.asks(2).unwrap();
    assert_eq!(hall.waiting(), [first, second]);
    hall.seat(0, withdraw(first, Withdrawal::Own)).unwrap();
    assert_eq!(hall.waiting(), [second]);
    let again = withdraw(first, Withdrawal::Own);
    assert_eq!(key(hall.seat(0, again)), "refused-left-the-list");
    assert!(hall.asks(0).is_ok(), "and may ask again");
}

#[test]
fn a_double_device_does_not_stand_on_the_list_twice() {
    let mut hall = Hall::in_discussion(2);
    hall.asks(0).unwrap();
    assert_eq!(key(hall.asks(0)), "refused-on-the-list-already");
    hall.rules(Rules {
        most_waiting: 2,
        ..Rules::default()
    });
    assert!(hall.asks(0).is_ok(), "where the rules let them");
    assert_eq!(key(hall.asks(0)), "refused-on-the-list-already");
}

#[test]
fn a_list_takes_names_while_it_is_open() {
    let mut hall = Hall::with(2);
    assert_eq!(key(hall.asks(0)), "refused-list-not-open-yet");
    hall.chairs(FloorWish::Take(DISCUSSION)).unwrap();
    hall.asks(0).unwrap();
    let close = FloorWish::OpenList {
        item: DISCUSSION,
        open: false,
    };
    hall.chairs(close.clone()).unwrap();
    assert_eq!(key(hall.asks(1)), "refused-list-closed");
    assert_eq!(key(hall.chairs(close)), "refused-nothing-changed");
    let open = FloorWish::OpenList {
        item: DISCUSSION,
        open: true,
    };
    hall.chairs(open).unwrap();
    assert!(hall.asks(1).is_ok());
    // An item without a discussion has no open list, and one that is left closes its own.
    hall.chairs(FloorWish::Take(CLOSING)).unwrap();
    assert_eq!(key(hall.asks(1)), "refused-list-closed");
    let wish = hall.ask(1, CLOSING, Manner::Statement);
    assert_eq!(key(hall.seat(1, wish)), "refused-list-not-open-yet");
}

#[test]
fn names_are_put_down_before_the_meeting_from_the_time_of_inscription() {
    let mut hall = Hall::with(2);
    hall.kit.now = at("2027-05-06T13:00:00Z");
    hall.rules(Rules {
        inscription_from: Some(at("2027-05-06T14:00:00Z")),
        ..Rules::default()
    });
    assert_eq!(key(hall.asks(0)), "refused-list-not-open-yet");
    hall.kit.now = at("2027-05-06T14:00:00Z");
    let early = hall.asks(0).unwrap();
    hall.kit.now = at("2027-05-07T08:30:00Z");
    hall.chairs(FloorWish::Take(DISCUSSION)).unwrap();
    let late = hall.asks(1).unwrap();
    assert_eq!(hall.waiting(), [early, late]);
}

#[test]
fn nobody_asks_for_somebody_else() {
    let mut hall = Hall::in_discussion(2);
    let outsider = hall.kit.somebody(50);
    let wish = hall.ask(0, DISCUSSION, Manner::Statement);
    for actor in [
        Actor::Seat(hall.seats[1]),
        Actor::Person(outsider),
        Actor::Person(hall.delegate),
    ] {
        assert!(hall.tries(actor, wish.clone()).is_err());
    }
    let other = hall.seat(1, wish.clone());
    assert_eq!(key(other), "refused-no-such-speaker");
    let nowhere = FloorWish::Take(OPENING);
    assert_eq!(key(hall.seat(0, nowhere)), "refused-not-yours");
    // Nor takes their name back, nor learns whether it is there.
    let request = hall.asks(0).unwrap();
    let theirs = withdraw(request, Withdrawal::Own);
    assert_eq!(key(hall.seat(1, theirs)), "refused-no-such-request");
    let never = withdraw(RequestId::drawn(&Seed([9; 32]), 0), Withdrawal::Own);
    assert_eq!(key(hall.seat(1, never)), "refused-no-such-request");
}

#[test]
fn a_focal_point_asks_for_those_they_named_and_an_officer_for_anybody() {
    let mut hall = Hall::in_discussion(2);
    let focal = hall.kit.somebody(60);
    let view = see(&hall.kit.world, Reader::Office, hall.kit.now);
    let organization = view
        .participant(hall.seats[0])
        .unwrap()
        .participant
        .organization;
    hall.kit
        .granted(focal, Role::FocalPoint, HeldFor::Organization(organization));
    let own = hall.ask(0, DISCUSSION, Manner::Statement);
    hall.tries(Actor::Person(focal), own).unwrap();
    let other = hall.ask(1, DISCUSSION, Manner::Statement);
    let refused = hall.tries(Actor::Person(focal), other.clone());
    assert_eq!(key(refused), "refused-no-such-speaker");
    hall.office(other).unwrap();
    let shown = hall.shown(Screen::Chair).waiting;
    let for_them: Vec<bool> = shown.iter().map(|line| line.for_them).collect();
    assert_eq!(for_them, [false, true]);
}

#[test]
fn what_states_alone_may_raise_is_theirs_where_it_was_set() {
    let mut hall = Hall::in_discussion(1);
    let wish = hall.ask(0, DISCUSSION, Manner::PointOfOrder);
    assert_eq!(key(hall.seat(0, wish)), "refused-not-a-state");
    let off = hall.state_asks(Manner::PointOfOrder);
    assert_eq!(key(off), "refused-manner-not-set");
    hall.rules(Rules {
        points_of_order: true,
        right_of_reply: true,
        ..Rules::default()
    });
    let early = hall.asks(0).unwrap();
    let reply = hall.state_asks(Manner::RightOfReply).unwrap();
    // A list that is closed does not keep a State from order.
    hall.chairs(FloorWish::OpenList {
        item: DISCUSSION,
        open: false,
    })
    .unwrap();
    let point = hall.state_asks(Manner::PointOfOrder).unwrap();
    assert_eq!(hall.waiting(), [point, early, reply]);
}

#[test]
fn an_answer_comes_directly_under_its_question() {
    let mut hall = Hall::in_discussion(3);
    let question = hall.ask(0, DISCUSSION, Manner::Question);
    hall.seat(0, question).unwrap();
    let question = RequestId::drawn(&hall.kit.seed(), 0);
    let statement = hall.asks(1).unwrap();
    let answer = |answers| FloorWish::Ask {
        item: DISCUSSION,
        speaker: Speaker::Delegation(StateCode::new("fr").unwrap()),
        manner: Manner::Answer,
        place: Place::Room,
        answers,
        language: String::new(),
        matter: Matter::default(),
    };
    let delegate = Actor::Person(hall.delegate);
    for nothing in [None, Some(statement)] {
        let refused = hall.tries(delegate.clone(), answer(nothing));
        assert_eq!(key(refused), "refused-answers-no-question");
    }
    hall.tries(delegate, answer(Some(question))).unwrap();
    let answer = RequestId::drawn(&hall.kit.seed(), 0);
    assert_eq!(hall.waiting(), [question, answer, statement]);
    hall.gives(question).unwrap();
    assert_eq!(hall.waiting(), [answer, statement], "and after it was put");
}

#[test]
fn a_flood_from_one_seat_ends() {
    let mut hall = Hall::in_discussion(2);
    let mut refused = None;
    for _ in 0..30 {
        match hall.asks(0) {
            Ok(request) => {
                let back = withdraw(request, Withdrawal::Own);
                hall.seat(0, back).unwrap();
            }
            Err(refusal) => refused = Some(refusal.key),
        }
    }
    assert_eq!(refused, Some("refused-too-many-requests"));
    assert_eq!(hall.live().items[&DISCUSSION].asked.len(), 20);
    assert!(hall.asks(1).is_ok(), "and keeps nobody else from asking");
}

#[test]
fn a_place_is_passed_to_a_colleague_and_to_nobody_else() {
    let mut hall = Hall::in_discussion(2);
    let officer = Actor::at_the_command_line();
    let (application, dialogue) = (hall.applications[0].clone(), hall.dialogue.clone());
    let who = attendee("Speaker Colleague");
    let colleague = hall
        .kit
        .names(officer, &application, &dialogue, who, Attendance::Online)
        .unwrap();
    let first = hall.asks(0).unwrap();
    let second = hall.asks(1).unwrap();
    let pass = |to| FloorWish::Pass {
        request: first,
        to: Speaker::Participant(to),
    };
    let stranger = pass(hall.seats[1]);
    assert_eq!(key(hall.seat(0, stranger)), "refused-not-a-colleague");
    hall.seat(0, pass(colleague)).unwrap();
    assert_eq!(hall.waiting(), [first, second], "the place stays");
    let shown = hall.shown(Screen::Chair).waiting;
    assert_eq!(shown[0].who.name.as_deref(), Some("Speaker Colleague"));
    // Who passed it on may speak for it no more; the colleague does.
    let back = withdraw(first, Withdrawal::Own);
    assert_eq!(key(hall.seat(0, back.clone())), "refused-no-such-request");
    hall.tries(Actor::Seat(colleague), back).unwrap();
}

#[test]
fn whoever_loses_their_seat_leaves_the_list() {
    let mut hall = Hall::in_discussion(3);
    let gone = hall.asks(0).unwrap();
    let stays = hall.asks(1).unwrap();
    let revoke = RegistrationCommand::Revoke(hall.seats[0]);
    let decision = hall.kit.does(Command::Registration(revoke)).unwrap();
    assert!(
        decision
            .acts
            .iter()
            .any(|act| matches!(&act.event, Event::Floor(_))),
        "by the same decision"
    );
    assert_eq!(hall.waiting(), [stays]);
    assert_eq!(key(hall.asks(0)), "refused-no-such-speaker");
    assert_eq!(key(hall.gives(gone)), "refused-left-the-list");
}

#[test]
fn the_panel_stands_on_the_list_when_its_item_is_taken_up() {
    let mut hall = Hall::with(3);
    let by_hand = hall.ask(2, PANEL, Manner::Panel);
    assert_eq!(key(hall.seat(2, by_hand)), "refused-panel-by-the-office");
    hall.chairs(FloorWish::Take(PANEL)).unwrap();
    let question = hall.ask(2, PANEL, Manner::Question);
    hall.seat(2, question).unwrap();
    let shown = hall.shown(Screen::Chair);
    let names: Vec<_> = shown
        .waiting
        .iter()
        .map(|line| line.who.name.clone().unwrap())
        .collect();
    assert_eq!(
        names,
        ["Speaker Number1", "Speaker Number2", "Speaker Number3"]
    );
    assert_eq!(shown.waiting[0].limit, 7 * 60, "as programmed");
    // Taken up again after another item, nobody stands there twice.
    hall.chairs(FloorWish::Take(DISCUSSION)).unwrap();
    hall.chairs(FloorWish::Take(PANEL)).unwrap();
    assert_eq!(hall.waiting().len(), 3);
}

#[test]
fn texts_have_their_limits_and_languages_their_codes() {
    let mut hall = Hall::in_discussion(1);
    let with = |language: &str, manner, on_behalf_of: &str, about: &str| FloorWish::Ask {
        item: DISCUSSION,
        speaker: Speaker::Participant(hall.seats[0]),
        manner,
        place: Place::Online,
        answers: None,
        language: language.into(),
        matter: Matter {
            on_behalf_of: on_behalf_of.into(),
            about: about.into(),
        },
    };
    let long = "x".repeat(201);
    let tries = [
        (
            with("<b>", Manner::Statement, "", ""),
            "refused-no-such-language",
        ),
        (with("en", Manner::OnBehalf, "", ""), "refused-text-missing"),
        (
            with("en", Manner::Statement, "", &long),
            "refused-text-too-long",
        ),
        (
            with("en", Manner::Statement, "two\nlines", ""),
            "refused-text-unprintable",
        ),
    ];
    for (wish, refused) in tries {
        assert_eq!(key(hall.seat(0, wish)), refused);
    }
}

#[test]
fn a_card_replaced_is_destroyed_and_only_officers_name_others() {
    let mut hall = Hall::in_discussion(1);
    let speaker = Speaker::Participant(hall.seats[0]);
    let card = |called: &str| SpeakerCard {
        called: called.into(),
        ..SpeakerCard::default()
    };
    let introduce = |speaker: &Speaker, called: &str, standing| FloorWish::Introduce {
        speaker: speaker.clone(),
        card: card(called),
        standing,
    };
    let first = hall.seat(0, introduce(&speaker, "A. One", None)).unwrap();
    let second = hall.seat(0, introduce(&speaker, "A. Two", None)).unwrap();
    let row = first.acts[0].event.kept().unwrap().row;
    assert!(second.vault.contains(&VaultChange::Destroy(row)));
    let guest = Speaker::Named(SpeakerId::drawn(&Seed([5; 32]), 0));
    let standing = Some(Standing::default());
    let by_seat = hall.seat(0, introduce(&guest, "A Guest", standing));
    assert_eq!(key(by_seat), "refused-no-such-speaker");
    let without = hall.office(introduce(&guest, "A Guest", None));
    assert_eq!(key(without), "refused-no-such-speaker");
    hall.office(introduce(&guest, "A Guest", standing)).unwrap();
    let nameless = hall.office(introduce(&guest, "", None));
    assert_eq!(key(nameless), "refused-text-missing");
}

/// What somebody said for a meeting is kept as long after it, whenever it is held.
#[test]
fn what_was_said_beforehand_follows_the_day_of_the_dialogue() {
    let mut hall = Hall::with(1);
    let card = FloorWish::Introduce {
        speaker: Speaker::Participant(hall.seats[0]),
        card: SpeakerCard {
            called: "A. One".into(),
            ..SpeakerCard::default()
        },
        standing: None,
    };
    let introduced = hall.seat(0, card).unwrap();
    let row = introduced.acts[0].event.kept().unwrap().row;
    let postpone = DialogueCommand::Postpone {
        dialogue: hall.dialogue.clone(),
        to: date(2027, 9, 7),
    };
    let decision = hall.kit.does(Command::Dialogue(postpone)).unwrap();
    let later = Retention::Until(date(2028, 3, 7));
    assert!(decision.vault.contains(&VaultChange::Retain(row, later)));
}
