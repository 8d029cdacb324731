//! The programme: drafted by the office, issued in versions, seen as far as people agreed.

use super::{DISCUSSION, Hall, PANEL, key};
use mechanism::floor::programme::Change;
use mechanism::floor::*;
use mechanism::*;

fn with(hall: &Hall, change: impl FnOnce(&mut Programme, &mut ProgrammeWords)) -> FloorWish {
    let (mut programme, mut words) = hall.programme();
    change(&mut programme, &mut words);
    hall.drafting(programme, words)
}

#[test]
fn a_programme_nobody_could_follow_is_refused() {
    let hall = Hall::with(3);
    let refused = |wish| key(hall.clone().office(wish));
    let backwards = with(&hall, |programme, _| {
        let sitting = &mut programme.sittings[0];
        std::mem::swap(&mut sitting.from, &mut sitting.to);
    });
    assert_eq!(refused(backwards), "refused-programme-sittings");
    let many = with(&hall, |programme, _| {
        let first = programme.items[0].clone();
        programme.items = (1..=61)
            .map(|id| Item {
                id: ItemId(id),
                ..first.clone()
            })
            .collect();
    });
    assert_eq!(refused(many), "refused-programme-items");
    let twice = with(&hall, |programme, _| programme.items[1].id = ItemId(1));
    assert_eq!(refused(twice), "refused-programme-item");
    let nowhere = with(&hall, |programme, _| programme.items[3].sitting = 1);
    assert_eq!(refused(nowhere), "refused-programme-item");
    let long = with(&hall, |programme, _| programme.items[0].minutes = 601);
    assert_eq!(refused(long), "refused-programme-minutes");
    let named_twice = with(&hall, |programme, _| {
        let again = programme.items[1].panel[0].clone();
        programme.items[1].panel.push(again);
    });
    assert_eq!(refused(named_twice), "refused-programme-panel");
    let stranger = with(&hall, |programme, _| {
        programme.items[1].panel[0].speaker =
            Speaker::Participant(ParticipantId::drawn(&Seed([7; 32]), 1));
    });
    assert_eq!(refused(stranger), "refused-programme-speaker");
    let nameless = with(&hall, |_, words| {
        words.titles.get_mut("en").unwrap().remove(&2);
    });
    assert_eq!(refused(nameless), "refused-text-missing");
    let other = with(&hall, |_, words| {
        words.titles.insert("xx".into(), Default::default());
    });
    assert_eq!(refused(other), "refused-no-such-language");
    for address in ["javascript:alert(1)", "http://example.org", "//example.org"] {
        let script = with(&hall, |_, words| {
            words.documents.push((1, "A paper".into(), address.into()));
        });
        assert_eq!(refused(script), "refused-no-website", "{address}");
    }
    let by_chair = with(&hall, |_, _| ());
    let mut hall = hall;
    assert!(hall.chairs(by_chair).is_err());
}

#[test]
fn versions_say_what_changed_and_a_draft_is_the_offices() {
    let mut hall = Hall::with(3);
    let changed = with(&hall, |programme, words| {
        programme.items[0].minutes = 20;
        programme.items.remove(3);
        for titles in words.titles.values_mut() {
            titles.remove(&4);
        }
    });
    hall.office(changed).unwrap();
    let office = see(&hall.kit.world, Reader::Office, hall.kit.now);
    assert!(office.programme_draft(&hall.dialogue).unwrap().drafted);
    assert_eq!(hall.kit.view().programme_draft(&hall.dialogue), None);
    let public = hall.kit.view().programme(&hall.dialogue).unwrap();
    assert_eq!((public.number, public.items.len()), (1, 4));
    hall.office(FloorWish::IssueProgramme).unwrap();
    let public = hall.kit.view().programme(&hall.dialogue).unwrap();
    assert_eq!(public.number, 2);
    assert_eq!(
        public.changes,
        [
            Change::Altered(ItemId(1)),
            Change::Moved(PANEL),
            Change::Moved(DISCUSSION),
            Change::Removed(ItemId(4)),
        ]
    );
    let versions = hall.kit.view().programme_versions(&hall.dialogue);
    let numbers: Vec<_> = versions.iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, [2, 1]);
    let again = hall.office(FloorWish::IssueProgramme);
    assert_eq!(key(again), "refused-no-programme");
}

#[test]
fn a_draft_that_is_replaced_is_destroyed_and_the_issued_words_stay() {
    let mut hall = Hall::with(2);
    let draft = hall.draft();
    let first = hall.office(draft).unwrap();
    let draft = hall.draft();
    let second = hall.office(draft).unwrap();
    let row = |decision: &Decision| decision.acts[0].event.kept().unwrap().row;
    assert!(second.vault.contains(&VaultChange::Destroy(row(&first))));
    let issued = hall.office(FloorWish::IssueProgramme).unwrap();
    assert!(issued.vault.contains(&VaultChange::Destroy(row(&second))));
    let shown = hall.kit.view().programme(&hall.dialogue).unwrap();
    assert_eq!(
        shown.items[1].title("fr"),
        "Panel",
        "in English where missing"
    );
}

/// A participant on a panel stands in the entry by the reference that is the code of their seat.
#[test]
fn a_programme_that_names_a_seat_is_no_public_entry() {
    let mut hall = Hall::with(2);
    let audience = |decision: &Decision| decision.acts[0].audience;
    let draft = hall.draft();
    hall.office(draft).unwrap();
    let issued = hall.office(FloorWish::IssueProgramme).unwrap();
    assert_eq!(audience(&issued), Audience::Participants);
    let nobody = with(&hall, |programme, _| programme.items[1].panel.clear());
    hall.office(nobody).unwrap();
    let issued = hall.office(FloorWish::IssueProgramme).unwrap();
    assert_eq!(audience(&issued), Audience::Public);
}

#[test]
fn an_item_on_which_somebody_asked_stays_in_the_programme() {
    let mut hall = Hall::in_discussion(2);
    hall.asks(0).unwrap();
    let without = with(&hall, |programme, words| {
        programme.items.remove(2);
        for titles in words.titles.values_mut() {
            titles.remove(&3);
        }
    });
    assert_eq!(key(hall.office(without)), "refused-item-in-use");
}

#[test]
fn a_panellist_who_is_named_while_the_item_is_taken_joins_its_list() {
    let mut hall = Hall::with(3);
    hall.chairs(FloorWish::Take(PANEL)).unwrap();
    assert_eq!(hall.waiting().len(), 2);
    let third = Speaker::Participant(hall.seats[2]);
    let more = with(&hall, |programme, _| {
        programme.items[1].panel.insert(
            0,
            Panellist {
                speaker: third,
                part: Part::Opens,
                minutes: 3,
            },
        );
    });
    hall.office(more).unwrap();
    hall.office(FloorWish::IssueProgramme).unwrap();
    let shown = hall.shown(Screen::Chair).waiting;
    assert_eq!(shown.len(), 3);
    let first = shown[0].who.name.as_deref();
    assert_eq!(
        first,
        Some("Speaker Number3"),
        "in the order of the programme"
    );
}
