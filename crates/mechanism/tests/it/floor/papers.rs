//! What the papers of a meeting are made from: drafts upon each other, several Chairs, the whole running order.

use super::{CLOSING, DISCUSSION, Hall, OPENING, PANEL, key};
use mechanism::authority::Role;
use mechanism::floor::*;
use mechanism::people::HeldFor;
use mechanism::*;

#[test]
fn who_drafts_upon_something_that_was_replaced_overwrites_nobody() {
    let mut hall = Hall::with(1);
    let (first, second) = (hall.draft(), hall.draft());
    hall.office(first).unwrap();
    let stands = hall.office_view().programme_draft(&hall.dialogue).unwrap();
    assert_eq!(key(hall.office(second)), "refused-draft-moved-on");
    let after = hall.office_view().programme_draft(&hall.dialogue).unwrap();
    assert_eq!(after, stands);
    let (programme, words) = hall.programme();
    let upon_nothing = FloorWish::DraftProgramme {
        upon: None,
        programme,
        words,
    };
    assert_eq!(key(hall.office(upon_nothing)), "refused-draft-moved-on");
    let again = hall.draft();
    hall.office(again).unwrap();
}

/// Two Chairs whom an officer named.
fn chairs(hall: &mut Hall) -> [Speaker; 2] {
    ["Ana Modelo", "Ben Modelo"].map(|called| {
        let nth = u64::try_from(called.len()).unwrap() + u64::from(called.as_bytes()[0]);
        let speaker = Speaker::Named(SpeakerId::drawn(&Seed([5; 32]), nth));
        hall.office(FloorWish::Introduce {
            speaker: speaker.clone(),
            card: SpeakerCard {
                called: called.into(),
                ..SpeakerCard::default()
            },
            standing: Some(Standing {
                state: true,
                kind: None,
                region: None,
                first_time: false,
            }),
        })
        .unwrap();
        speaker
    })
}

fn shared(chairs: &[Speaker; 2]) -> Presiding {
    Presiding {
        chairs: chairs.to_vec(),
        items: [(PANEL, chairs[1].clone())].into(),
        sittings: [(0, chairs[0].clone())].into(),
        ..Presiding::default()
    }
}

#[test]
fn the_desk_knows_who_of_several_chairs_presides_and_no_other_screen_does() {
    let mut hall = Hall::with(2);
    let two = chairs(&mut hall);
    assert_eq!(hall.shown(Screen::Chair).presiding, None);
    hall.chairs(FloorWish::Preside(shared(&two))).unwrap();
    let presides = |hall: &Hall, item| {
        let shown = hall.shown(Screen::Chair).presiding.unwrap();
        let (who, instead) = shown.at(item).unwrap();
        let name = |chair: &Presider| chair.who.name.clone().unwrap();
        (name(who), instead.map(name))
    };
    assert_eq!(presides(&hall, OPENING), ("Ana Modelo".into(), None));
    assert_eq!(presides(&hall, PANEL), ("Ben Modelo".into(), None));
    let absent = Presiding {
        absent: [two[1].clone()].into(),
        ..shared(&two)
    };
    hall.office(FloorWish::Preside(absent)).unwrap();
    let instead = Some("Ben Modelo".to_owned());
    assert_eq!(presides(&hall, PANEL), ("Ana Modelo".into(), instead));
    hall.office(FloorWish::DeclarePublic(true)).unwrap();
    for screen in Screen::ALL {
        let told = hall.shown(screen).presiding.is_some();
        assert_eq!(told, screen == Screen::Chair, "{screen:?}");
    }
    hall.office(FloorWish::Preside(Presiding::default()))
        .unwrap();
    assert_eq!(hall.shown(Screen::Chair).presiding, None);
}

#[test]
fn nobody_presides_who_is_no_chair_and_somebody_always_does() {
    let mut hall = Hall::with(2);
    let two = chairs(&mut hall);
    let refused = |set: Presiding| key(hall.clone().office(FloorWish::Preside(set)));
    let alone = Presiding {
        chairs: vec![two[0].clone()],
        ..Presiding::default()
    };
    assert_eq!(refused(alone), "refused-chairs");
    let twice = Presiding {
        chairs: vec![two[0].clone(), two[0].clone()],
        ..Presiding::default()
    };
    assert_eq!(refused(twice), "refused-chairs");
    let seat = Presiding {
        chairs: vec![two[0].clone(), Speaker::Participant(hall.seats[0])],
        ..Presiding::default()
    };
    assert_eq!(refused(seat), "refused-no-such-chair");
    let stranger = Presiding {
        sittings: [(0, Speaker::Delegation(StateCode::new("fr").unwrap()))].into(),
        ..shared(&two)
    };
    assert_eq!(refused(stranger), "refused-no-such-chair");
    let everybody = Presiding {
        absent: two.clone().into(),
        ..shared(&two)
    };
    assert_eq!(refused(everybody), "refused-nobody-presides");
    let beyond = Presiding {
        sittings: [(1, two[0].clone())].into(),
        ..shared(&two)
    };
    assert_eq!(refused(beyond), "refused-no-such-sitting");
    let nothing = Presiding {
        items: [(ItemId(9), two[0].clone())].into(),
        ..shared(&two)
    };
    assert_eq!(refused(nothing), "refused-no-such-item");
    assert_eq!(refused(Presiding::default()), "refused-nothing-changed");
    let by_a_seat = hall.seat(0, FloorWish::Preside(shared(&two)));
    assert!(by_a_seat.is_err());
}

#[test]
fn a_pack_holds_the_lists_of_all_items_as_its_desk_sees_them() {
    let mut hall = Hall::in_discussion(3);
    let first = hall.asks(0).unwrap();
    hall.asks(1).unwrap();
    hall.chairs(FloorWish::Leave(DISCUSSION)).unwrap();
    hall.chairs(FloorWish::Take(CLOSING)).unwrap();
    assert_eq!(
        hall.waiting(),
        [],
        "nobody waits on the item before the meeting"
    );
    let pack = hall
        .office_view()
        .pack(&hall.dialogue, Screen::Chair)
        .unwrap();
    let waiting: Vec<(ItemId, usize)> = pack
        .items
        .iter()
        .map(|(item, waiting)| (item.id, waiting.len()))
        .collect();
    let expected = [(OPENING, 0), (PANEL, 0), (DISCUSSION, 2), (CLOSING, 0)];
    assert_eq!(waiting, expected);
    assert_eq!(pack.items[2].1[0].request, Some(first));
    assert_eq!(pack.number, 1);
    let booth = hall
        .office_view()
        .pack(&hall.dialogue, Screen::Booth)
        .unwrap();
    assert_eq!(booth.items[2].1[0].standing, None, "a booth weighs nobody");
}

#[test]
fn only_a_desk_prints_its_pack() {
    let mut hall = Hall::with(2);
    let technician = hall.kit.somebody(902);
    hall.kit
        .granted(technician, Role::Technician, HeldFor::Office);
    let may = |reader: Reader| {
        let view = see(&hall.kit.world, reader, hall.kit.now);
        let packs = Screen::ALL
            .into_iter()
            .filter(|screen| view.pack(&hall.dialogue, *screen).is_some());
        packs.collect::<Vec<_>>()
    };
    assert_eq!(may(Reader::Office), [Screen::Chair, Screen::Booth]);
    assert_eq!(
        may(Reader::Person(hall.chair)),
        [Screen::Chair, Screen::Booth]
    );
    assert_eq!(may(Reader::Person(technician)), [Screen::Booth]);
    for nobody in [
        Reader::Public,
        Reader::Participant,
        Reader::StateParty,
        Reader::Seat(hall.seats[0]),
        Reader::Person(hall.delegate),
    ] {
        assert_eq!(may(nobody), [], "{nobody:?}");
    }
}

#[test]
fn before_a_programme_is_issued_there_is_no_pack() {
    let mut kit = crate::kit::Kit::open();
    let dialogue = kit.planned("fa-2027", jiff::civil::date(2027, 5, 7));
    let view = see(&kit.world, Reader::Office, kit.now);
    assert_eq!(view.pack(&dialogue, Screen::Chair), None);
}
