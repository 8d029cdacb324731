//! The papers for the twelfth session from the demonstration's record: facts that are published, in our own words.

use super::session::checked;
use mechanism::conference::{
    NoteFacts, Selection, compiled, note_facts, participation, posted, selected,
};
use mechanism::{DialogueId, Reader, View};
use papers::Paper;
use papers::compose::{self, NoteCheck, Setting, Weight, check_note};
use record::{Address, Options, Record, StillClock};
use std::sync::Arc;
use words::{Agreed, Lang};

/// The demonstration's public record, which is made once for all tests here.
fn view() -> View {
    static VIEW: std::sync::OnceLock<View> = std::sync::OnceLock::new();
    VIEW.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("record.sqlite"));
        let clock = StillClock::at("2026-11-10T09:00:00Z".parse().unwrap());
        let record = Record::open(&address, Arc::new(clock), Options::default()).unwrap();
        crate::demo::fill(&record).unwrap();
        record.see(Reader::Public)
    })
    .clone()
}

fn note(facts: &NoteFacts) -> Paper {
    compose::note(facts, &Agreed::new(Lang::En), &Setting::default())
}

/// Of a record whose site is known.
fn on_the_web() -> Setting {
    Setting {
        site: Some("https://convene.example".into()),
        ..Setting::default()
    }
}

fn ids(text: &str) -> Selection {
    let ids = text.split(',').map(|id| DialogueId::new(id).unwrap());
    Selection::Only(ids.collect())
}

/// Seed 000, para. 5: chaired by a Co-Chair, prepared “by the Chair”. Its notes 4 to 7 are two links run together each.
#[test]
fn of_the_note_of_2024_every_check_is_kept_but_those_its_own_facts_break() {
    let view = view();
    let facts = note_facts(&view, 12).unwrap();
    let found = check_note(&facts, &note(&facts));
    assert!(
        found.iter().all(|one| one.weight == Weight::Warning),
        "{found:#?}"
    );
    let of = |check| found.iter().filter(|one| one.check == check).count();
    assert_eq!(of(NoteCheck::Prepared), 1, "{found:#?}");
    assert_eq!(
        found
            .iter()
            .find(|one| one.check == NoteCheck::Prepared)
            .map(|one| one.place.to_string()),
        Some("paragraph 5".to_owned())
    );
    for kept in [
        NoteCheck::Stated,
        NoteCheck::Ordinals,
        NoteCheck::Dates,
        NoteCheck::Sums,
        NoteCheck::Page,
    ] {
        assert_eq!(of(kept), 0, "{kept:?}: {found:#?}");
    }
    let told = checked(&facts, &note(&facts));
    assert_eq!(
        told.lines().filter(|line| !line.starts_with(' ')).count(),
        8
    );
    assert!(told.contains("paragraph 5, warning"), "{told}");
}

#[test]
fn a_note_of_some_says_that_the_year_had_more_and_what_is_missing() {
    let view = view();
    let facts = selected(&view, 12, &ids("fa-2024,som-2024,ta-2023")).unwrap();
    let paper = note(&facts);
    let said: Vec<String> = paper
        .paragraphs()
        .map(|one| one.paragraph.words())
        .collect();
    assert_eq!(said.len(), 2 + 2 + 3);
    assert!(
        said[2].contains("five") && said[2].contains("one is"),
        "{}",
        said[2]
    );
    assert!(
        said[4].contains("four") && said[4].contains("two are"),
        "{}",
        said[4]
    );
    let gaps: Vec<String> = check_note(&facts, &paper)
        .iter()
        .filter(|one| one.check == NoteCheck::Ordinals)
        .map(|one| one.said(Lang::En))
        .collect();
    // Of 2023 only the second, of 2024 the first and the fourth.
    assert_eq!(gaps.len(), 4 + 2, "{gaps:?}");
}

#[test]
fn attendances_of_the_two_years_are_those_of_the_note() {
    let view = view();
    let facts = participation(&view, &note_facts(&view, 12).unwrap());
    let sums: Vec<_> = facts
        .by_year()
        .iter()
        .map(|(year, sum)| (*year, sum.counts.ngo, sum.counts.other))
        .collect();
    assert_eq!(sums, [(2023, 299, 29), (2024, 399, 69)]);
    let paper = compose::participation_annex(&facts, &Agreed::new(Lang::En), &on_the_web());
    let text = papers::write::text(&paper);
    for said in [
        "sum of attendances",
        "5 May 2023",
        "As of",
        "https://convene.example/conference/12/participation",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("2023 299 29"), "{flat}");
    assert_eq!(flat.matches("Table 3").count(), 2, "told of, and there");
    // One source counted all nine dialogues: it stands once beneath the table.
    assert_eq!(paper.footnotes().len(), 0);
    assert_eq!(flat.matches("Source:").count(), 1, "{flat}");
}

#[test]
fn the_compilation_says_what_the_record_does_not_hold() {
    let view = view();
    let facts = compiled(&view, &note_facts(&view, 12).unwrap());
    assert_eq!(facts.decided.len(), 9);
    let paper = compose::compilation(&facts, &Agreed::new(Lang::En), &Setting::default());
    let text = papers::write::text(&paper);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains("10th meeting of the Working Group on Firearms: the record holds neither"),
        "{flat}"
    );
    // The suggestions of 2022 went to the eleventh session.
    let eleventh = compiled(&view, &note_facts(&view, 11).unwrap());
    assert!(!eleventh.suggested.is_empty());
}

#[test]
fn the_papers_keep_the_rules_of_form() {
    let view = view();
    let (agreed, setting) = (Agreed::new(Lang::En), on_the_web());
    for session in [11, 12] {
        let facts = note_facts(&view, session).unwrap();
        for paper in [
            compose::compilation(&compiled(&view, &facts), &agreed, &setting),
            compose::participation_annex(&participation(&view, &facts), &agreed, &setting),
            compose::comments(&posted(&view, &facts), &agreed, &setting),
        ] {
            let found = papers::rules::check(&paper);
            // Titles of sources are others' words.
            let words = |rule: papers::rules::Rule| matches!(rule.id(), "N1" | "N5" | "F6" | "F5");
            let found: Vec<_> = found.iter().filter(|one| !words(one.rule)).collect();
            assert!(found.is_empty(), "{}: {found:#?}", paper.title);
        }
    }
}
