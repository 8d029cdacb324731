//! What whoever spoke learns of the notes.

use super::*;

#[test]
fn whoever_spoke_learns_the_item_and_the_themes_of_what_was_noted_and_nothing_of_others() {
    let mut desk = Desk::laid(2);
    let first = desk.noted(0, "Records first (fictitious)");
    desk.begun(&["Something was asked."]);
    let dialogue = desk.hall.dialogue.clone();
    let of = |desk: &Desk, reader| {
        let view = see(&desk.hall.kit.world, reader, desk.hall.kit.now);
        let recorded = view.my_recorded(&dialogue);
        recorded
            .into_iter()
            .map(|one| one.themes)
            .collect::<Vec<_>>()
    };
    let [spoke, silent] = [desk.hall.seats[0], desk.hall.seats[1]];
    assert_eq!(of(&desk, Reader::Seat(spoke)), [vec!["records".to_owned()]]);
    assert!(of(&desk, Reader::Seat(silent)).is_empty());
    for other in [
        Reader::Public,
        Reader::Office,
        Reader::Person(desk.noting),
        Reader::Person(desk.hall.delegate),
    ] {
        assert!(of(&desk, other).is_empty(), "{other:?}");
    }
    // A note taken back is recorded no more.
    let remove = NoteWish::Remove {
        note: first,
        over: vec![1],
    };
    desk.notes(remove).unwrap();
    assert!(of(&desk, Reader::Seat(spoke)).is_empty());
    let view = see(&desk.hall.kit.world, Reader::Seat(spoke), desk.hall.kit.now);
    assert!(view.my_recorded_meetings().is_empty());
}
