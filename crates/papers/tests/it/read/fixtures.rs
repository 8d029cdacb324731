//! Papers of our own, plainly fictitious, with the noise and the defects that real ones have.

use super::told;
use papers::Span;
use papers::read::{Chairing, DefectKind, NotReadable, note, summary};

pub(super) const NOTE: &str = include_str!("../../fixtures/note-noisy.txt");
pub(super) const SUMMARY: &str = include_str!("../../fixtures/summary-noisy.txt");
pub(super) const CLEAN: &str = include_str!("../../fixtures/summary-clean.txt");

#[test]
fn page_breaks_leave_no_trace_in_a_note() {
    let read = note(NOTE.as_bytes()).unwrap();
    let words: Vec<_> = read
        .paper
        .paragraphs()
        .map(|numbered| numbered.paragraph.words())
        .collect();
    assert!(words[2].contains("two from academia and two from the private sector) participated"));
    assert!(
        words
            .iter()
            .all(|words| !words.contains("FICTITIOUS") && !words.contains("/3"))
    );
    assert_eq!(read.paper.sections[0].heading, "Fictitious introduction");
    assert_eq!(read.paper.footnotes().len(), 3);
    assert_eq!(
        read.paper.title,
        "Fictitious paper for tests: dialogues on tides and their measurement"
    );
    let agenda = read.agenda.unwrap();
    assert_eq!(
        agenda.title,
        "Fictitious item on tides and Their measurement"
    );
}

#[test]
fn the_facts_of_a_note_are_read_as_far_as_they_go() {
    let read = note(NOTE.as_bytes()).unwrap();
    let [first, second] = read.dialogues.as_slice() else {
        panic!("two dialogues");
    };
    assert_eq!(
        first
            .date
            .and_then(|day| day.date())
            .map(|date| date.to_string())
            .as_deref(),
        Some("2098-02-03")
    );
    assert_eq!(first.chairing, Some(Chairing::Chair));
    assert_eq!(first.chairs[0].state.as_deref(), Some("Malta"));
    assert_eq!(
        [first.ngo, first.other, first.academia, first.private_sector],
        [Some(13), Some(5), Some(2), Some(2)]
    );
    assert!(
        first
            .summary_link
            .as_ref()
            .is_some_and(|link| link.target.is_none() && link.printed.is_some())
    );
    assert_eq!(second.groups.len(), 2);
    assert_eq!(
        second.groups[0].group, None,
        "a group that is none of the five is not guessed"
    );
    assert_eq!(
        [second.ngo, second.other],
        [None, None],
        "counts that are not stated stay open"
    );
}

#[test]
fn every_defect_of_a_note_is_told_by_line_and_rule() {
    let read = note(NOTE.as_bytes()).unwrap();
    assert_eq!(
        told(&read.defects),
        [
            "7 D2 style: Vienna, 6-10 April 2099",
            "10 S3 capitals: Their",
            "13 S4 lone-heading: I. Fictitious introduction",
            "15 F4 indicator-repeated: 1",
            "16 N6 dialogues-number",
            "18 F5 note-form",
            "19 - running-head: FICTITIOUS CRP.7",
            "25 - word-split",
            "25 N6 word-and-figure: Twelve (13)",
            "26 N6 parts",
            "28 F5 note-form",
            "28 F6 link-broken",
            "30 F5 note-form",
            "38 - counts-missing",
            "38 - date-order: 1.1.",
            "38 - ordinal-order",
            "39 N8 one-ordinal",
            "39 W10 group-unknown: Working Group on Firearm and Tides",
            "40 - chairs-number",
            "40 W5 style: co-Chairs",
            "41 W4 state-brackets: (Chad)",
            "41 W4 style: Dr.",
            "42 - summary-link-missing",
            "43 W5 style: co-Chairs",
            "44 - truncated: therefore",
            "44 S1 number-skipped: 6. It is an invention and therefore",
        ]
    );
}

#[test]
fn a_summary_spread_over_blank_lines_is_put_together() {
    let read = summary(SUMMARY.as_bytes()).unwrap();
    let shape: Vec<_> = read
        .paper
        .sections
        .iter()
        .map(|section| (section.heading.as_str(), section.paragraphs.len()))
        .collect();
    assert_eq!(
        shape,
        [("Opening of the made-up dialogue", 3), ("Inputs", 2)]
    );
    let words: Vec<_> = read
        .paper
        .paragraphs()
        .map(|numbered| numbered.paragraph.words())
        .collect();
    assert!(words[1].contains("https://example.org/papers/tide-tables/of-2099.html for more."));
    assert!(words[3].contains("a tidal wave has been seen"));
    assert_eq!(
        read.paper.footnotes(),
        [[Span::text("Hereinafter: the inventors.")]]
    );
    let fourth = read.paper.paragraphs().nth(3).unwrap().paragraph;
    assert_eq!(fourth.subparagraphs.len(), 2);
    assert_eq!(read.dialogue.chairing, Some(Chairing::OneOfCoChairs));
    assert_eq!(read.dialogue.chairs[0].state.as_deref(), Some("Fiji"));
    let belongs: Vec<_> = read
        .links
        .iter()
        .map(|link| link.belongs.as_ref().map(|belongs| belongs.paragraph))
        .collect();
    assert_eq!(belongs, [Some(3), None, Some(4)]);
}

#[test]
fn every_defect_of_a_summary_is_told_by_line_and_rule() {
    let read = summary(SUMMARY.as_bytes()).unwrap();
    assert_eq!(
        told(&read.defects),
        [
            "1 - masthead-missing",
            "10 D1 no-such-day: 30 February",
            "12 N8a called-session: eighth session",
            "20 N6 style: three (3) other relevant stakeholders (one from academia, one",
            "22 N6 other-part: one parliamentarian",
            "26 - address-split",
            "32 - link-displaced",
            "34 - link-displaced",
            "40 - word-split",
            "42 - stray-number: 4",
            "42 N1 style: 4",
            "48 W14 tense: will",
            "51 - link-displaced",
            "52 - punctuation: seen .",
            "52 - wording: in form of",
            "52 W14 tense: has been",
            "56 - punctuation: other, was",
            "61 S8 after-the-end: Printed by nobody",
        ]
    );
}

#[test]
fn a_paper_in_good_form_has_few_defects_and_all_its_facts() {
    let read = summary(CLEAN.as_bytes()).unwrap();
    assert_eq!(
        told(&read.defects),
        [
            "1 - agenda-missing",
            "1 - session-missing",
            "14 N4 style: 3"
        ]
    );
    let dialogue = &read.dialogue;
    assert_eq!(dialogue.year, Some(2099));
    let chairs: Vec<_> = dialogue
        .chairs
        .iter()
        .map(|chair| (chair.name.as_str(), chair.state.as_deref()))
        .collect();
    assert_eq!(
        chairs,
        [
            ("Di Placeholder", Some("Peru")),
            ("Ed Placeholder", Some("Niger"))
        ]
    );
    assert_eq!(
        [
            dialogue.ngo,
            dialogue.other,
            dialogue.academia,
            dialogue.private_sector
        ],
        [Some(21), Some(3), Some(1), Some(2)]
    );
}

#[test]
fn a_truncated_summary_says_where_it_stops() {
    let cut = CLEAN.find("had not been").unwrap();
    let read = summary(&CLEAN.as_bytes()[..cut]).unwrap();
    assert!(
        told(&read.defects).contains(&"19 - truncated: who".to_owned()),
        "{:?}",
        told(&read.defects)
    );
    let cut = CLEAN.find("3. The Co-Chairs").unwrap();
    let read = summary(&CLEAN.as_bytes()[..cut]).unwrap();
    assert!(
        told(&read.defects).contains(&"15 S8 end-missing".to_owned()),
        "{:?}",
        told(&read.defects)
    );
}

#[test]
fn a_truncated_note_says_that_dialogues_are_missing() {
    let cut = NOTE.find("4. The third").unwrap();
    let read = note(&NOTE.as_bytes()[..cut]).unwrap();
    assert!(told(&read.defects).contains(&"16 N6 dialogues-number".to_owned()));
    assert_eq!(read.dialogues.len(), 1);
}

#[test]
fn a_paper_of_the_other_kind_is_told() {
    let kinds = |defects: &[papers::read::Defect]| -> Vec<DefectKind> {
        let other = defects
            .iter()
            .filter(|defect| defect.message().key == "import-other-type");
        other.map(|defect| defect.kind).collect()
    };
    assert_eq!(
        kinds(&note(CLEAN.as_bytes()).unwrap().defects),
        [DefectKind::Inconsistent]
    );
    assert_eq!(
        kinds(&summary(NOTE.as_bytes()).unwrap().defects),
        [DefectKind::Inconsistent]
    );
    assert_eq!(
        note(b"A letter without any numbered paragraph."),
        Err(NotReadable::NoParagraphs)
    );
}
