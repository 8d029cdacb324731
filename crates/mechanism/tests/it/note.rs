use crate::kit::{Kit, dialogue_id, source};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::*;
use mechanism::conference::{
    MOST_SELECTED, NotSelected, NoteCounts, Selection, note_facts, participation, selectable,
    selected,
};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind, Published};
use mechanism::{Audience, Command, DialogueId, PaperId};
use proptest::prelude::*;

#[test]
fn the_note_reports_what_was_held_since_the_session_before() {
    let mut kit = Kit::open();
    kit.conference(11, date(2022, 10, 17), date(2022, 10, 21));
    kit.conference(12, date(2024, 10, 14), date(2024, 10, 18));
    kit.attested("fa-2022", &[(Firearms, 9)], date(2022, 5, 6), None);
    kit.attested("fa-2024", &[(Firearms, 11)], date(2024, 4, 5), None);
    kit.attested("fa-2023", &[(Firearms, 10)], date(2023, 5, 5), None);
    kit.attested(
        "tip-2024",
        &[(TraffickingInPersons, 14)],
        date(2024, 7, 10),
        None,
    );
    kit.attested("fa-2025", &[(Firearms, 12)], date(2025, 4, 30), None);
    kit.counted("fa-2023", 60, 4, 5);
    let note = note_facts(&kit.view(), 12).unwrap();
    assert_eq!(note.years(), [2023, 2024]);
    let ids: Vec<&str> = note
        .entries
        .iter()
        .map(|entry| entry.dialogue.id.as_str())
        .collect();
    assert_eq!(ids, ["fa-2023", "fa-2024", "tip-2024"]);
    assert_eq!(
        note.entries[0].counts,
        Some(NoteCounts {
            ngo: 60,
            other: 9,
            academia: 4,
            private_sector: 5
        })
    );
    assert_eq!(note.entries[2].ordinal_in_year, Some(2));
    assert_eq!(note_facts(&kit.view(), 13), None);
}

/// Three dialogues a year from 2021 to 2025, of which those of the last year are held after the session opened and nobody
/// counted the third of 2024; the session of 2022 begins the period of the next.
fn decade() -> Kit {
    let mut kit = Kit::open();
    kit.conference(11, date(2022, 10, 17), date(2022, 10, 21));
    kit.conference(12, date(2024, 10, 14), date(2024, 10, 18));
    let groups = [Firearms, TraffickingInPersons, SmugglingOfMigrants];
    let mut meeting = 0;
    for year in 2021..=2025 {
        for (nth, group) in (1..).zip(groups) {
            meeting += 1;
            let id = format!("{}-{year}", group.letters());
            kit.attested(&id, &[(group, meeting)], date(year, 4 + nth, 5), None);
            if (year, nth) != (2024, 3) {
                kit.counted(&id, u32::from(meeting), 2, 3);
            }
        }
    }
    kit
}

#[test]
fn what_cannot_be_reported_is_refused_by_name() {
    let kit = decade();
    let view = kit.view();
    let only = |id: &str| Selection::Only([dialogue_id(id)].into());
    let why = |which: &Selection| selected(&view, 12, which).unwrap_err();
    assert_eq!(
        why(&only("fa-2099")),
        NotSelected::NoDialogue(dialogue_id("fa-2099"))
    );
    assert_eq!(
        why(&only("fa-2025")),
        NotSelected::TooLate(dialogue_id("fa-2025"))
    );
    let many = (0..=MOST_SELECTED).map(|n| dialogue_id(&format!("fa-{}", 1900 + n)));
    assert!(matches!(
        why(&Selection::Only(many.collect())),
        NotSelected::TooMany(_)
    ));
    assert!(matches!(
        selected(&view, 9, &Selection::Period),
        Err(NotSelected::NoSession(9))
    ));
}

#[test]
fn a_sum_says_how_many_dialogues_it_leaves_out() {
    let kit = decade();
    let view = kit.view();
    let facts = participation(&view, &note_facts(&view, 12).unwrap());
    let sums = facts.by_year();
    let (year, sum) = sums[1];
    assert_eq!((year, sum.dialogues, sum.unknown), (2024, 3, 1));
    assert_eq!(sum.counts.other, 10, "two dialogues of five each");
    assert_eq!(facts.by_group().len(), 3);
    let unknown = facts.attended.iter().find(|one| one.entry.counts.is_none());
    assert_eq!(unknown.unwrap().as_of, None, "no figures, no day");
}

proptest! {
    #[test]
    fn any_selection_is_reported_whole_once_and_in_order(chosen in prop::collection::btree_set(0..12_usize, 0..12)) {
        let kit = decade();
        let view = kit.view();
        let all: Vec<DialogueId> = selectable(&view, 12)
            .iter()
            .map(|one| one.dialogue.facts.id.clone())
            .collect();
        prop_assert_eq!(all.len(), 12);
        let ids: std::collections::BTreeSet<DialogueId> = chosen.iter().map(|n| all[*n].clone()).collect();
        let note = selected(&view, 12, &Selection::Only(ids.clone())).unwrap();
        let reported: Vec<&DialogueId> = note.entries.iter().map(|entry| &entry.dialogue.id).collect();
        prop_assert_eq!(reported.len(), ids.len());
        prop_assert!(reported.iter().all(|id| ids.contains(*id)));
        let places: Vec<_> = note.entries.iter().map(|entry| (entry.dialogue.date.year(), entry.ordinal_in_year)).collect();
        prop_assert!(places.is_sorted() && places.windows(2).all(|two| two[0] != two[1]));
        prop_assert!(note.entries.is_sorted_by_key(|entry| entry.dialogue.date));
        for year in note.years() {
            prop_assert_eq!(note.held_in(year), 3);
        }
    }
}

#[test]
fn a_note_leads_to_the_summary_that_was_published_and_not_to_one_issued_beside_it_later() {
    let mut kit = decade();
    let recorded = |kit: &mut Kit, id: &str, published: Option<&str>| {
        let facts = PaperFacts {
            id: PaperId::new(id).unwrap(),
            kind: PaperKind::Summary,
            dialogue: Some(dialogue_id("fa-2024")),
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: published.map(|address| Published {
                printed: address.into(),
                address: Some(address.into()),
                believed: None,
            }),
            reports: Vec::new(),
            points_of: None,
            source: source(),
            audience: Audience::Public,
        };
        let record = PaperCommand::Record { facts, text: None };
        kit.does(Command::Paper(record)).unwrap();
    };
    let leads = |kit: &Kit| {
        let note = note_facts(&kit.view(), 12).unwrap();
        let mut entries = note.entries.into_iter();
        let entry = entries.find(|one| one.dialogue.id == dialogue_id("fa-2024"));
        entry.unwrap().summary.unwrap().id.as_str().to_owned()
    };
    recorded(&mut kit, "fa-2024-chairs-summary", None);
    assert_eq!(leads(&kit), "fa-2024-chairs-summary");
    let address = Some("https://www.example.org/made-up.pdf");
    recorded(&mut kit, "fa-2024-summary", address);
    assert_eq!(leads(&kit), "fa-2024-summary");
}
