//! What each screen shows, and of whom.

use super::{DISCUSSION, Hall, PANEL, at, key};
use crate::admitted::attendee;
use mechanism::floor::*;
use mechanism::participation::registration::*;
use mechanism::people::{Grant, HeldFor, PeopleEvent};
use mechanism::*;

impl Hall {
    fn wishes(&mut self, seat: usize, consents: Consents, protected: bool) {
        let view = see(&self.kit.world, Reader::Office, self.kit.now);
        let shown = view.participant(self.seats[seat]).unwrap();
        let (mode, attendee) = (shown.participant.mode, shown.attendee.unwrap());
        let change = RegistrationCommand::Change {
            participant: self.seats[seat],
            attendee,
            mode,
            consents,
            protected,
        };
        self.kit.does(Command::Registration(change)).unwrap();
    }

    fn called(&mut self, seat: usize, called: &str) {
        let speaker = Speaker::Participant(self.seats[seat]);
        let card = SpeakerCard {
            called: called.into(),
            pronounced: format!("pronounced {called}"),
            ..SpeakerCard::default()
        };
        let wish = FloorWish::Introduce {
            speaker,
            card,
            standing: None,
        };
        self.seat(seat, wish).unwrap();
    }

    fn first(&self, screen: Screen) -> WhoSpeaks {
        self.shown(screen).waiting[0].who.clone()
    }

    fn declared_public(&mut self) {
        self.office(FloorWish::DeclarePublic(true)).unwrap();
    }
}

const SCREENS: Consents = Consents {
    name: false,
    organization: false,
    screens: true,
};

#[test]
fn a_name_is_on_the_screens_of_the_room_by_consent() {
    let mut hall = Hall::in_discussion(1);
    hall.declared_public();
    hall.asks(0).unwrap();
    for screen in Screen::ALL {
        let desk = matches!(screen, Screen::Chair | Screen::Booth | Screen::Technician);
        let who = hall.first(screen);
        assert_eq!(who.name.is_some(), desk, "{screen:?}");
        assert_eq!(who.body.is_some(), screen != Screen::Public, "{screen:?}");
        assert_eq!(who.number, 1, "{screen:?}");
    }
    hall.wishes(0, SCREENS, false);
    for screen in Screen::ALL {
        assert!(hall.first(screen).name.is_some(), "{screen:?}");
    }
}

#[test]
fn whoever_is_protected_appears_as_they_chose_on_every_screen() {
    let mut hall = Hall::in_discussion(2);
    hall.declared_public();
    hall.asks(0).unwrap();
    hall.wishes(0, SCREENS, true);
    for screen in Screen::ALL {
        let shown = format!("{:?}", hall.shown(screen));
        assert!(!shown.contains("Speaker Number1"), "{screen:?}");
        assert!(!shown.contains("Fictitious Organization 1"), "{screen:?}");
        assert_eq!(hall.first(screen).number, 1);
    }
    hall.called(0, "A. Nonymous");
    for screen in Screen::ALL {
        let who = hall.first(screen);
        assert_eq!(who.name.as_deref(), Some("A. Nonymous"), "{screen:?}");
        assert_eq!(who.body, None, "{screen:?}");
        let says_it = matches!(screen, Screen::Chair | Screen::Booth);
        assert_eq!(!who.pronounced.is_empty(), says_it, "{screen:?}");
    }
    let shown = serde_json::to_string(&hall.shown(Screen::Chair)).unwrap();
    assert!(!shown.contains("Speaker Number1"));
}

#[test]
fn nobody_is_given_the_code_of_a_seat() {
    let mut hall = Hall::in_discussion(3);
    hall.declared_public();
    let request = hall.asks(0).unwrap();
    hall.asks(1).unwrap();
    hall.gives(request).unwrap();
    for screen in Screen::ALL {
        let shown = serde_json::to_string(&hall.shown(screen)).unwrap();
        for seat in &hall.seats {
            assert!(!shown.contains(&seat.0.to_string()), "{screen:?}");
            assert!(!shown.contains(&seat.to_string()), "{screen:?}");
        }
    }
    let seat = see(&hall.kit.world, Reader::Seat(hall.seats[2]), hall.kit.now);
    let told = [
        format!("{:?}", seat.floor_events(&hall.dialogue)),
        format!(
            "{:?}",
            seat.floor_names(&hall.dialogue, Screen::Participant)
        ),
        format!("{:?}", seat.programme(&hall.dialogue)),
        format!("{:?}", hall.kit.view().programme(&hall.dialogue)),
        format!("{:?}", seat.my_places(&hall.dialogue)),
    ];
    for text in told {
        for other in &hall.seats[..2] {
            assert!(!text.contains(&other.0.to_string()), "{text}");
        }
    }
    assert!(seat.speakers_for_office(&hall.dialogue).is_empty());
}

#[test]
fn each_screen_opens_for_those_it_is_made_for() {
    let mut hall = Hall::in_discussion(2);
    let mut role = |nth, role, held_for| {
        let person = hall.kit.somebody(nth);
        hall.kit.granted(person, role, held_for);
        Reader::Person(person)
    };
    let technician = role(70, Role::Technician, HeldFor::Office);
    let notes = role(71, Role::NoteTaker, HeldFor::Office);
    let translator = role(72, Role::Translator, HeldFor::Office);
    let outsider = Reader::Person(hall.kit.somebody(73));
    let elsewhere = hall.kit.somebody(74);
    let other = DialogueId::new("sm-2027").unwrap();
    hall.kit.entered(Event::People(PeopleEvent::Granted {
        person: elsewhere,
        grant: Grant {
            role: Role::Chair,
            held_for: HeldFor::Office,
            dialogue: Some(other),
            note: None,
        },
    }));
    let chair = Reader::Person(hall.chair);
    let delegate = Reader::Person(hall.delegate);
    let seat = Reader::Seat(hall.seats[0]);
    use Screen as S;
    let room = [S::Room, S::Overlay, S::Participant];
    let table: [(Reader, Vec<Screen>); 9] = [
        (
            Reader::Office,
            vec![
                S::Chair,
                S::Booth,
                S::Technician,
                S::Room,
                S::Overlay,
                S::Participant,
            ],
        ),
        (
            chair,
            vec![
                S::Chair,
                S::Booth,
                S::Technician,
                S::Room,
                S::Overlay,
                S::Participant,
            ],
        ),
        (
            notes,
            vec![
                S::Chair,
                S::Booth,
                S::Technician,
                S::Room,
                S::Overlay,
                S::Participant,
            ],
        ),
        (
            technician,
            vec![S::Booth, S::Technician, S::Room, S::Overlay, S::Participant],
        ),
        (
            translator,
            vec![S::Booth, S::Technician, S::Room, S::Overlay, S::Participant],
        ),
        (delegate, room.to_vec()),
        (seat, room.to_vec()),
        (outsider, vec![]),
        (Reader::Person(elsewhere), vec![]),
    ];
    for (reader, screens) in &table {
        let view = see(&hall.kit.world, *reader, hall.kit.now);
        for screen in Screen::ALL {
            let may = screens.contains(&screen);
            assert_eq!(
                view.may_open(&hall.dialogue, screen),
                may,
                "{reader:?} {screen:?}"
            );
            assert_eq!(view.floor(&hall.dialogue, screen).is_some(), may);
        }
        assert_eq!(view.floors().is_empty(), screens.is_empty(), "{reader:?}");
        assert_eq!(
            view.floor_events(&hall.dialogue).is_some(),
            !screens.is_empty()
        );
    }
    assert!(hall.kit.view().floor(&hall.dialogue, S::Public).is_none());
    hall.declared_public();
    assert!(hall.kit.view().floor(&hall.dialogue, S::Public).is_some());
    assert!(hall.kit.view().floor(&hall.dialogue, S::Room).is_none());
    // A seat that was lost opens nothing.
    let revoke = RegistrationCommand::Revoke(hall.seats[0]);
    hall.kit.does(Command::Registration(revoke)).unwrap();
    let view = see(&hall.kit.world, seat, hall.kit.now);
    assert!(!view.may_open(&hall.dialogue, S::Participant));
    assert!(view.my_places(&hall.dialogue).is_empty());
}

#[test]
fn what_is_said_beforehand_is_for_the_chair_and_the_booth() {
    let mut hall = Hall::in_discussion(1);
    let wish = FloorWish::Ask {
        item: DISCUSSION,
        speaker: Speaker::Participant(hall.seats[0]),
        manner: Manner::OnBehalf,
        place: Place::Online,
        answers: None,
        language: "es".into(),
        matter: Matter {
            on_behalf_of: "A fictitious alliance".into(),
            about: "A fictitious matter".into(),
        },
    };
    hall.seat(0, wish).unwrap();
    for screen in [
        Screen::Chair,
        Screen::Booth,
        Screen::Technician,
        Screen::Room,
    ] {
        let line = hall.shown(screen).waiting[0].clone();
        let about = matches!(screen, Screen::Chair | Screen::Booth);
        assert_eq!(line.about.is_some(), about, "{screen:?}");
        assert!(line.on_behalf_of.is_some(), "{screen:?}");
        assert_eq!(
            (line.language.as_str(), line.at_place),
            ("es", Place::Online)
        );
    }
    // For whom somebody speaks may tell who it is.
    hall.wishes(0, SCREENS, true);
    assert_eq!(hall.shown(Screen::Room).waiting[0].on_behalf_of, None);
}

#[test]
fn somebody_sees_when_their_turn_comes() {
    let mut hall = Hall::in_discussion(3);
    let first = hall.asks(0).unwrap();
    hall.seconds_pass(1);
    hall.asks(1).unwrap();
    hall.seconds_pass(1);
    hall.asks(2).unwrap();
    hall.seconds_pass(1);
    hall.gives(first).unwrap();
    hall.seconds_pass(60);
    let mine = |seat: usize| {
        let view = see(
            &hall.kit.world,
            Reader::Seat(hall.seats[seat]),
            hall.kit.now,
        );
        let places = view.my_places(&hall.dialogue);
        assert_eq!(places.len(), 1, "their own and no other");
        let request = places[0].requests[0].clone();
        (request.state, request.ahead, request.turn_in)
    };
    assert_eq!(mine(0), (State::Speaking, None, None));
    assert_eq!(mine(1), (State::Waiting, Some(0), Some(120_000)));
    assert_eq!(mine(2), (State::Waiting, Some(1), Some(300_000)));
}

#[test]
fn the_chair_sees_what_the_time_allows() {
    let mut hall = Hall::in_discussion(4);
    // 8:00 + 60 minutes of items before; the discussion is planned until 10:30 in the world's clock.
    hall.kit.now = at("2027-05-07T10:00:00Z");
    let first = hall.asks(0).unwrap();
    for seat in 1..4 {
        hall.asks(seat).unwrap();
    }
    hall.gives(first).unwrap();
    let plan = hall.shown(Screen::Chair).plan.unwrap();
    assert_eq!((plan.waiting, plan.left), (3, 1_800_000));
    assert_eq!(plan.each, (1_800_000 - 180_000) / 3);
    assert_eq!(plan.ends, at("2027-05-07T10:12:00Z"));
    assert_eq!(plan.ends_with_two_minutes, at("2027-05-07T10:09:00Z"));
    // Once the item's time is over, what is left is the sitting's.
    hall.kit.now = at("2027-05-07T10:50:00Z");
    let plan = hall.shown(Screen::Chair).plan.unwrap();
    assert_eq!(
        (plan.until, plan.left),
        (at("2027-05-07T11:00:00Z"), 600_000)
    );
    hall.kit.now = at("2027-05-07T11:10:00Z");
    let plan = hall.shown(Screen::Chair).plan.unwrap();
    assert_eq!((plan.left, plan.each), (-600_000, 0));
    assert_eq!(hall.shown(Screen::Room).plan, None);
    assert_eq!(hall.shown(Screen::Room).balance, None);
}

#[test]
fn the_balance_counts_speakers_and_time_and_the_public_gets_totals_of_five_and_more() {
    let mut hall = Hall::in_discussion(12);
    for seat in 0..12 {
        let request = hall.asks(seat).unwrap();
        hall.seconds_pass(1);
        hall.gives(request).unwrap();
        hall.seconds_pass(60);
        hall.chairs(FloorWish::End(request)).unwrap();
        if seat == 3 {
            let view = hall.kit.view();
            assert_eq!(
                view.floor_totals(&hall.dialogue),
                None,
                "not while it goes on"
            );
        }
    }
    let balance = hall.shown(Screen::Chair).balance.unwrap();
    let all = balance.balance.all;
    assert_eq!((all.speakers, all.speeches, all.millis), (12, 12, 720_000));
    let ngos = balance
        .balance
        .groups
        .iter()
        .find(|(group, _)| group.code() == "ngo");
    assert_eq!(
        ngos.unwrap().1.speakers,
        5,
        "with and without consultative status"
    );
    assert_eq!(balance.balance.first_timers.speakers, 12);
    // Nobody said a gender.
    assert_eq!(balance.genders, [("unsaid", 12)]);
    hall.kit.now = at("2027-05-08T08:00:00Z");
    let totals = hall.kit.view().floor_totals(&hall.dialogue).unwrap();
    assert_eq!((totals.speakers, totals.millis), (12, 720_000));
    assert!(
        totals.groups.iter().all(|of| of.speakers >= 5),
        "{totals:?}"
    );
    assert!(
        totals.regions.iter().all(|of| of.speakers >= 5),
        "{totals:?}"
    );
    assert_eq!(totals.groups.iter().map(|of| of.speakers).sum::<u32>(), 12);
    assert_eq!(
        totals.groups.iter().map(|of| of.millis).sum::<i64>(),
        720_000
    );
}

#[test]
fn a_panel_is_named_to_everybody_as_far_as_it_agreed() {
    let mut hall = Hall::with(2);
    hall.wishes(0, SCREENS, false);
    let public = hall.kit.view().programme(&hall.dialogue).unwrap();
    let panel = public.items.iter().find(|item| item.id == PANEL).unwrap();
    let names: Vec<_> = panel
        .panel
        .iter()
        .map(|(who, ..)| who.name.clone())
        .collect();
    assert_eq!(names, [Some("Speaker Number1".to_owned()), None]);
    let other = attendee("Nobody Here");
    assert!(!format!("{public:?}").contains(&other.name));
}

#[test]
fn a_stranger_asking_for_a_meeting_that_is_not_theirs_learns_nothing() {
    let mut hall = Hall::in_discussion(1);
    let outsider = hall.kit.somebody(80);
    let wish = FloorWish::Take(PANEL);
    assert_eq!(
        key(hall.tries(Actor::Person(outsider), wish)),
        "refused-not-yours"
    );
    let view = see(&hall.kit.world, Reader::Person(outsider), hall.kit.now);
    assert_eq!(view.floor_events(&hall.dialogue), None);
    assert!(view.floor_names(&hall.dialogue, Screen::Room).is_empty());
    assert!(view.my_places(&hall.dialogue).is_empty());
    assert!(view.speakers_for_office(&hall.dialogue).is_empty());
    assert_eq!(view.floor_totals(&hall.dialogue), None);
}
