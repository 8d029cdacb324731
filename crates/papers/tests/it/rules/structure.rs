//! Rules S1–S8 and L1.

use super::*;

#[test]
fn s3_headings_in_sentence_case_without_stop() {
    breaks_as(Rule::S3, Kind::Heading, "Introduction.", ".", Some(""));
    breaks_as(
        Rule::S3,
        Kind::Title,
        "The Convention and the Protocols Thereto",
        "Thereto",
        Some("thereto"),
    );
    keeps_as(
        Kind::Heading,
        "Briefing on the outcomes of the United Nations review",
    );
}

#[test]
fn s4_no_lone_heading() {
    let mut lone = paper(&["It ended."]);
    lone.sections.truncate(1);
    assert_eq!(ids(&lone), [(Rule::S4, Place::Heading("I".to_owned()))]);
    assert_eq!(ids(&paper(&["It ended."])), []);
}

#[test]
fn s5_references_cite_paragraphs() {
    breaks(
        Rule::S5,
        "See article 32, paragraph 3(c), of it.",
        "3(c)",
        "3 (c)",
    );
    breaks(
        Rule::S5,
        "It is said on page 4 above.",
        "on page",
        "in paragraph",
    );
    keeps("See article 32, paragraph 3 (c), of it.");
}

#[test]
fn s6_length() {
    let long = paper(&[&"word ".repeat(8_500)]);
    assert_eq!(ids(&long), [(Rule::S6, Place::Paper)]);
    let short = paper(&["Two words."]);
    assert_eq!(ids(&short), []);
    assert_eq!(word_count(&short) - word_count(&paper(&[""])), 2);
}

#[test]
fn s7_a_late_document_says_why() {
    let mut late = paper(&[]);
    late.masthead.form = Form::General;
    late.masthead.place_and_dates = Some("Vienna, 14–18 October 2024".to_owned());
    late.masthead.date = Some(jiff::civil::date(2024, 9, 11));
    assert_eq!(ids(&late), [(Rule::S7, Place::Masthead)]);
    late.masthead.late =
        Some("Submission of the present document was delayed by the needs of a test.".to_owned());
    assert_eq!(ids(&late), []);
    late.masthead.form = Form::ConferenceRoom;
    assert_eq!(
        ids(&late),
        [(Rule::S7, Place::Masthead)],
        "a conference room paper is outside slotting"
    );
    late.masthead.late = None;
    assert_eq!(ids(&late), []);
}

#[test]
fn l1_a_conference_room_paper_has_one_language() {
    let mut paper = paper(&[]);
    paper.masthead.original = Lang::Fr;
    assert_eq!(ids(&paper), [(Rule::L1, Place::Masthead)]);
    paper.masthead.form = Form::General;
    assert_eq!(ids(&paper), []);
}
