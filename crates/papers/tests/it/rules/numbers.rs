//! Rules N1–N10.

use super::*;

#[test]
fn n1_a_number_under_ten_is_a_word() {
    breaks(Rule::N1, "In all, 8 dialogues were held.", "8", "eight");
    keeps(
        "In all, eight dialogues were held on 8 May under item 2, by 5 per cent more than in phase 1.",
    );
    keeps("See article 32, paragraph 3 (c), items 2 and 3, paras. 4 to 6 and resolution 9/1.");
}

#[test]
fn n2_a_number_from_ten_on_is_in_figures() {
    breaks(
        Rule::N2,
        "The Chair received twelve comments.",
        "twelve",
        "12",
    );
    breaks(
        Rule::N2,
        "It had two thousand five hundred guests.",
        "two thousand five hundred",
        "2,500",
    );
    keeps("The Chair received 12 comments and 1,250 letters.");
    let pair = slips(Kind::Running, "It had twenty-one (21) guests.", STRICT);
    assert_eq!(
        pair,
        [(
            Rule::N2,
            "twenty-one (21)".to_owned(),
            Some("21".to_owned())
        )]
    );
}

#[test]
fn n3_a_number_that_begins_a_sentence_is_a_word() {
    breaks(
        Rule::N3,
        "It was open. 32 organizations took part.",
        "32",
        "Thirty-two",
    );
    breaks(
        Rule::N3,
        "32 organizations took part, and nine (9) guests.",
        "32",
        "Thirty-two (32)",
    );
    keeps("It was open. Thirty-two organizations took part. See No. 5 of the series.");
    let line = Context::new(Lang::En, Kind::Running).continued();
    assert_eq!(
        check_text("18 October 2024, the Chair said.", line),
        [],
        "a torn line begins no sentence"
    );
}

#[test]
fn n4_a_count_of_the_house_pattern_is_written_twice_and_well() {
    breaks(
        Rule::N4,
        "Sixty nine (69) experts took part.",
        "Sixty nine (69)",
        "Sixty-nine (69)",
    );
    let mixed =
        "Fifty (50) non-governmental organizations and 12 other relevant stakeholders took part.";
    breaks(Rule::N4, mixed, "12", "twelve (12)");
    keeps(
        "One hundred and forty-seven (147) non-governmental organizations and three (3) other relevant stakeholders took part.",
    );
}

#[test]
fn n5_numbers_of_one_kind_take_the_form_of_the_highest() {
    let bracket =
        "There were 27 others (eight from academia and nineteen from the private sector).";
    let found: Vec<_> = slips(Kind::Running, bracket, Settings::default())
        .into_iter()
        .map(|(rule, words, _)| (rule, words))
        .collect();
    assert_eq!(
        found,
        [
            (Rule::N5, "eight".to_owned()),
            (Rule::N5, "nineteen".to_owned())
        ]
    );
    keeps("There were 27 others (8 from academia and 19 from the private sector).");
    keeps("There were eight others (one from academia and seven from the private sector).");
    let list = slips(
        Kind::Running,
        "Some 14 States, previously nine, took part.",
        STRICT,
    );
    assert_eq!(list, [(Rule::N5, "nine".to_owned(), Some("9".to_owned()))]);
}

#[test]
fn n6_word_and_figure_agree_and_parts_add_up() {
    breaks(
        Rule::N6,
        "Sixty (61) experts took part.",
        "Sixty (61)",
        "Sixty-one (61)",
    );
    let sum = "There were eight (8) others (one from academia and nine from the private sector).";
    let words = "eight (8) others (one from academia and nine";
    breaks_as(Rule::N6, Kind::Running, sum, words, None);
    keeps("There were eight (8) others (one from academia and seven from the private sector).");
}

#[test]
fn n7_the_ordinal_of_a_session_is_a_word() {
    breaks(
        Rule::N7,
        "It was raised at the 10th session.",
        "10th session",
        "tenth session",
    );
    keeps("It was raised at the tenth session and at the 108th session.");
}

#[test]
fn n8_the_ordinal_of_a_meeting_is_a_word_up_to_ninth() {
    breaks(
        Rule::N8,
        "It followed the tenth meeting.",
        "tenth meeting",
        "10th meeting",
    );
    breaks(
        Rule::N8,
        "It followed the 9th meeting.",
        "9th meeting",
        "ninth meeting",
    );
    keeps("It followed the ninth meeting, not the 10th meeting.");
    let assembly = Settings {
        meetings: MeetingOrdinals::GeneralAssembly,
        ..Settings::default()
    };
    let found = slips(
        Kind::Running,
        "At the 15th meeting of the Conference and at the second meeting.",
        assembly,
    );
    let proposals: Vec<_> = found
        .into_iter()
        .filter_map(|(_, _, proposal)| proposal)
        .collect();
    assert_eq!(proposals, ["fifteenth meeting", "2nd meeting"]);
}

#[test]
fn n8a_a_body_holds_sessions_or_meetings() {
    let mixed = paper(&[
        "It followed the third session of the Working Group on Firearms.",
        "It followed the 20th meeting of the Working Group on Firearms.",
    ]);
    assert_eq!(ids(&mixed), [(Rule::N8a, Place::Paragraph(3))]);
    let kept = paper(&[
        "It followed the third session of the Conference.",
        "It followed the 20th meeting of the Working Group on Firearms.",
    ]);
    assert_eq!(ids(&kept), []);
}

#[test]
fn n9_per_cent_or_the_sign_but_not_both() {
    let mixed = paper(&["Some 40 per cent agreed.", "Some 60% did not."]);
    assert_eq!(ids(&mixed), [(Rule::N9, Place::Paragraph(3))]);
    assert_eq!(ids(&paper(&["Some 60% did not, and 40% did."])), []);
}

#[test]
fn n10_an_en_dash_joins_numbers() {
    breaks(
        Rule::N10,
        "See the figures for 2022-2024.",
        "2022-2024",
        "2022–2024",
    );
    breaks(
        Rule::N10,
        "See the figures for 2022 – 2024.",
        "2022 – 2024",
        "2022–2024",
    );
    keeps("See the figures for 2022–2024, the slot 10-4-6 and COVID-19.");
}
