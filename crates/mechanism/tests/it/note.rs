use crate::kit::Kit;
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::*;
use mechanism::conference::{NoteCounts, note_facts};

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
