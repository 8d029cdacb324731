//! One test for each rule of form: a text that breaks it and a text that keeps it. All texts are our own.

use crate::fixture;
use papers::rules::{
    Checked, Context, Kind, MeetingOrdinals, NumberProfile, Place, Rule, Settings, check,
    check_text, check_with, word_count,
};
use papers::{Byline, Form, Link, Paper, Paragraph, Section, Span, Symbol};
use words::Lang;

fn slips(kind: Kind, text: &str, settings: Settings) -> Vec<(Rule, String, Option<String>)> {
    let context = Context {
        settings,
        ..Context::new(Lang::En, kind)
    };
    check_text(text, context)
        .into_iter()
        .map(|slip| (slip.rule, text[slip.range].to_owned(), slip.proposal))
        .collect()
}

/// The text breaks this rule, and only this rule, at these words, and this is proposed.
#[track_caller]
fn breaks_as(rule: Rule, kind: Kind, text: &str, words: &str, proposal: Option<&str>) {
    let found = slips(kind, text, Settings::default());
    assert_eq!(
        found,
        [(rule, words.to_owned(), proposal.map(str::to_owned))],
        "{text}"
    );
}

#[track_caller]
fn breaks(rule: Rule, text: &str, words: &str, proposal: &str) {
    breaks_as(rule, Kind::Running, text, words, Some(proposal));
}

#[track_caller]
fn keeps_as(kind: Kind, text: &str) {
    assert_eq!(slips(kind, text, Settings::default()), [], "{text}");
}

#[track_caller]
fn keeps(text: &str) {
    keeps_as(Kind::Running, text);
}

const STRICT: Settings = Settings {
    numbers: NumberProfile::Strict,
    meetings: MeetingOrdinals::Series,
};

/// A paper of one section that keeps all rules, with these paragraphs.
fn paper(paragraphs: &[&str]) -> Paper {
    let section = |heading: &str, paragraphs: Vec<Paragraph>| Section {
        heading: heading.to_owned(),
        paragraphs,
        subsections: Vec::new(),
    };
    Paper {
        sections: vec![
            section(
                "Introduction",
                vec![Paragraph::plain("This paper was written for a test.")],
            ),
            section(
                "Summary of the discussion",
                paragraphs
                    .iter()
                    .map(|words| Paragraph::plain(*words))
                    .collect(),
            ),
        ],
        ..fixture::bare(Lang::En)
    }
}

fn ids(paper: &Paper) -> Vec<(Rule, Place)> {
    check(paper)
        .into_iter()
        .map(|finding| (finding.rule, finding.place))
        .collect()
}

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
        "Sixty (60) non-governmental organizations and 11 other relevant stakeholders took part.";
    breaks(Rule::N4, mixed, "11", "eleven (11)");
    keeps(
        "One hundred and fifty-eight (158) non-governmental organizations and nine (9) other relevant stakeholders took part.",
    );
}

#[test]
fn n5_numbers_of_one_kind_take_the_form_of_the_highest() {
    let bracket =
        "There were 21 others (eight from academia and thirteen from the private sector).";
    let found: Vec<_> = slips(Kind::Running, bracket, Settings::default())
        .into_iter()
        .map(|(rule, words, _)| (rule, words))
        .collect();
    assert_eq!(
        found,
        [
            (Rule::N5, "eight".to_owned()),
            (Rule::N5, "thirteen".to_owned())
        ]
    );
    keeps("There were 21 others (8 from academia and 13 from the private sector).");
    keeps("There were nine others (four from academia and five from the private sector).");
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
    let sum = "There were nine (9) others (four from academia and six from the private sector).";
    let words = "nine (9) others (four from academia and six";
    breaks_as(Rule::N6, Kind::Running, sum, words, None);
    keeps("There were nine (9) others (four from academia and five from the private sector).");
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
        "It followed the ninth session of the Working Group on Firearms.",
        "It followed the 10th meeting of the Working Group on Firearms.",
    ]);
    assert_eq!(ids(&mixed), [(Rule::N8a, Place::Paragraph(3))]);
    let kept = paper(&[
        "It followed the ninth session of the Conference.",
        "It followed the 10th meeting of the Working Group on Firearms.",
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

#[test]
fn d1_a_date_is_day_month_year() {
    breaks(
        Rule::D1,
        "It met on April 5, 2024.",
        "April 5, 2024",
        "5 April 2024",
    );
    breaks(
        Rule::D1,
        "It met on the 5th of April.",
        "5th of April",
        "5 April",
    );
    breaks(
        Rule::D1,
        "It met on 5 April, 2024.",
        "5 April, 2024",
        "5 April 2024",
    );
    keeps("It met on 5 April 2024. In May 2024 it rested.");
}

#[test]
fn d2_a_masthead_joins_dates_by_an_en_dash() {
    let place = |line: &str| {
        let mut paper = paper(&[]);
        paper.masthead.place_and_dates = Some(line.to_owned());
        check(&paper)
            .into_iter()
            .map(|finding| (finding.rule, finding.proposal))
            .collect::<Vec<_>>()
    };
    let right = Some("Vienna, 14–18 October 2024".to_owned());
    assert_eq!(
        place("Vienna, 14-18 October 2024"),
        [(Rule::D2, right.clone())]
    );
    assert_eq!(place("Vienna, 14 to 18 October 2024"), [(Rule::D2, right)]);
    assert_eq!(place("Vienna, 14–18 October 2024"), []);
}

#[test]
fn d3_no_hyphen_between_days() {
    breaks(Rule::D3, "It met on 14-18 October.", "14-18", "14–18");
    keeps("It met from 14 to 18 October and on 3–5 May.");
}

#[test]
fn d4_a_group_that_names_its_year_has_dates_without() {
    let group = |date: &str| {
        paper(&[
            "In 2023, two constructive dialogues were held.",
            &format!("One was held on {date}."),
        ])
    };
    assert_eq!(ids(&group("5 May 2023")), [(Rule::D4, Place::Paragraph(3))]);
    assert_eq!(ids(&group("5 May")), []);
    assert_eq!(ids(&group("5 May 2022")), [], "another year must be said");
}

#[test]
fn d6_a_capital_stands_alone() {
    let place = |line: &str| {
        let mut paper = paper(&[]);
        paper.masthead.place_and_dates = Some(line.to_owned());
        ids(&paper)
    };
    assert_eq!(
        place("Vienna, Austria, 14–18 October 2024"),
        [(Rule::D6, Place::Masthead)]
    );
    assert_eq!(
        place("Palermo, 14–18 October 2024"),
        [(Rule::D6, Place::Masthead)]
    );
    assert_eq!(place("Palermo, Italy, 14–18 October 2024"), []);
}

#[test]
fn w1_a_state_goes_by_its_short_name() {
    breaks(
        Rule::W1,
        "The officer came from the Republic of Peru.",
        "Republic of Peru",
        "Peru",
    );
    keeps("The officers came from Peru and the Republic of Korea.");
}

#[test]
fn w2_states_are_spelled_as_in_the_database() {
    breaks(
        Rule::W2,
        "The officer came from Turkey.",
        "Turkey",
        "Türkiye",
    );
    keeps("The officers came from Türkiye, Viet Nam and the Russian Federation.");
}

#[test]
fn w3_no_possessive_of_a_state() {
    breaks(
        Rule::W3,
        "He praised Mexico’s policy.",
        "Mexico’s",
        "of Mexico",
    );
    breaks_as(
        Rule::W3,
        Kind::Running,
        "She praised UNODC’s work.",
        "UNODC’s",
        None,
    );
    keeps("He praised the policy of Mexico and the Chair’s remarks.");
}

#[test]
fn w4_officers_are_mr_or_ms_with_office_and_state() {
    breaks_as(
        Rule::W4,
        Kind::Running,
        "It was chaired by Dr. Example.",
        "Dr.",
        None,
    );
    breaks_as(
        Rule::W4,
        Kind::Running,
        "It was chaired by Professor Example.",
        "Professor",
        None,
    );
    breaks(
        Rule::W4,
        "It was chaired by Mr. Example, Adviser to the Ministry (Mexico).",
        "(Mexico)",
        "of Mexico",
    );
    keeps("It was chaired by Ms. Example, Professor of Law, Ministry of Justice of Mexico.");
}

#[test]
fn w5_capitals_for_specific_posts() {
    breaks(
        Rule::W5,
        "It was prepared by the co-Chairs.",
        "co-Chairs",
        "Co-Chairs",
    );
    breaks(Rule::W5, "The Chairman spoke.", "Chairman", "Chair");
    breaks(
        Rule::W5,
        "This Conference Room Paper is short.",
        "Conference Room Paper",
        "conference room paper",
    );
    keeps("It was prepared by the Co-Chairs and the Chair of the Working Group.");
}

#[test]
fn w6_words_with_one_form() {
    breaks(
        Rule::W6,
        "It was attended by the academia.",
        "the academia",
        "academia",
    );
    breaks(
        Rule::W6,
        "It was attended by the Private Sector.",
        "Private Sector",
        "private sector",
    );
    breaks(
        Rule::W6,
        "Speakers asked governments for help.",
        "governments",
        "Governments",
    );
    breaks(Rule::W6, "He was an advisor.", "advisor", "adviser");
    keeps(
        "Academia and local governments met the Deputy Legal Advisor, Governments and governmental experts.",
    );
}

#[test]
fn w7_states_parties() {
    breaks(
        Rule::W7,
        "All States Parties agreed.",
        "States Parties",
        "States parties",
    );
    keeps("All States parties agreed.");
}

#[test]
fn w8_the_secretariat_acts_in_small_letters() {
    breaks(
        Rule::W8,
        "It was shown by the Secretariat.",
        "Secretariat",
        "secretariat",
    );
    breaks_as(
        Rule::W8,
        Kind::Title,
        "Note by the secretariat",
        "by the secretariat",
        Some("by the Secretariat"),
    );
    keeps("It was shown by the secretariat.");
    keeps_as(Kind::Title, "Note by the Secretariat");
}

#[test]
fn w9_agreed_short_forms() {
    breaks(
        Rule::W9,
        "It implements UNTOC in full.",
        "UNTOC",
        "the Organized Crime Convention",
    );
    breaks(Rule::W9, "The UN was founded.", "UN", "United Nations");
    let used = "It concerned the UNTOC review mechanism.";
    assert_eq!(
        ids(&paper(&[used])),
        [(Rule::W9, Place::Paragraph(2))],
        "used without a definition"
    );
    assert_eq!(
        ids(&paper(&[
            "It concerned the Mechanism (hereinafter: UNTOC review mechanism)."
        ])),
        []
    );
}

#[test]
fn w10_official_names_of_the_working_groups() {
    breaks(
        Rule::W10,
        "It followed the Working Group of Governmental Experts on Technical Assistance.",
        "Working Group of Governmental Experts on Technical Assistance",
        "Working Group of Government Experts on Technical Assistance",
    );
    breaks(
        Rule::W10,
        "The Working Group on Smuggling of Migrants met.",
        "Working Group on Smuggling",
        "Working Group on the Smuggling of Migrants",
    );
    keeps(
        "The Working Group of Government Experts on Technical Assistance and the Working Group on Trafficking in Persons met.",
    );
    keeps(
        "The Working Group on the Smuggling of Migrants, on the same day, met the working groups on other matters.",
    );
}

#[test]
fn w11_spelling() {
    breaks(
        Rule::W11,
        "It was well organised.",
        "organised",
        "organized",
    );
    breaks(Rule::W11, "A new program began.", "program", "programme");
    keeps("The organized programme put emphasis on analysed data of the Organisation of Example.");
}

#[test]
fn w12_curly_marks() {
    breaks(Rule::W12, "It was the Chair's wish.", "'", "’");
    let found: Vec<_> = slips(
        Kind::Running,
        "An \"open door\" was asked for.",
        Settings::default(),
    )
    .into_iter()
    .filter_map(|slip| slip.2)
    .collect();
    assert_eq!(found, ["“", "”"]);
    keeps("It was the Chair’s “open door”.");
}

#[test]
fn w13_web_page() {
    breaks(Rule::W13, "It is on the webpage.", "webpage", "web page");
    keeps("It is on the web page of the website.");
}

#[test]
fn w14_reported_speech() {
    let summary = |words: &str| Paper {
        byline: Byline::SummaryByChair,
        ..paper(&[words])
    };
    assert_eq!(
        ids(&summary("One speaker said that it will help.")),
        [(Rule::W14, Place::Paragraph(2))]
    );
    assert_eq!(
        ids(&summary("Guns have been mentioned.")),
        [(Rule::W14, Place::Paragraph(2))]
    );
    assert_eq!(
        ids(&summary("Most speakers agreed.")),
        [(Rule::W14, Place::Paragraph(2))]
    );
    assert_eq!(
        ids(&summary(
            "Several speakers said that it would help and had been asked for."
        )),
        []
    );
    assert_eq!(
        ids(&paper(&["The list will be sent."])),
        [],
        "a note is no summary"
    );
}

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
fn f3_an_indicator_follows_punctuation() {
    breaks(Rule::F3, "It was adopted¹, and kept.", "¹,", ",¹");
    keeps("It was adopted,¹ and kept.²");
    let french = Context::new(Lang::Fr, Kind::Running);
    assert_eq!(check_text("Il a été adopté.¹", french).len(), 1);
    assert_eq!(check_text("Il a été adopté¹.", french), []);
}

fn with_note(note: Vec<Span>) -> Paper {
    let mut paper = paper(&["It was adopted."]);
    paper.sections[1].paragraphs[0].text.push(Span::Note(note));
    paper
}

#[test]
fn f4_no_indicator_without_its_note() {
    assert_eq!(
        ids(&with_note(Vec::new())),
        [(Rule::F4, Place::Footnote(1))]
    );
    assert_eq!(ids(&with_note(vec![Span::text("See above.")])), []);
}

#[test]
fn f5_available_at() {
    breaks_as(
        Rule::F5,
        Kind::Note,
        "Available at: www.example.org/a.pdf.",
        "Available at:",
        Some("Available at"),
    );
    breaks_as(
        Rule::F5,
        Kind::Note,
        "Available at https://www.example.org/a.pdf.",
        "https://",
        Some(""),
    );
    breaks_as(
        Rule::F5,
        Kind::Note,
        "Available at www.example.org/a.pdf",
        "",
        Some("."),
    );
    keeps_as(Kind::Note, "Available at www.example.org/a.pdf.");
}

#[test]
fn f6_one_address_and_a_real_one() {
    let run_together = "Available at www.example.org/page.html-Summary_of_the_Chair.pdf.";
    breaks_as(
        Rule::F6,
        Kind::Note,
        run_together,
        "www.example.org/page.html-Summary_of_the_Chair.pdf",
        None,
    );
    breaks_as(
        Rule::F6,
        Kind::Note,
        "Available at www.example.org/a.pdf (example.org).",
        "(example.org)",
        Some(""),
    );
    let two = "See www.example.org/a and www.example.org/b.";
    breaks_as(
        Rule::F6,
        Kind::Note,
        two,
        "www.example.org/a and www.example.org/b",
        None,
    );
    keeps_as(Kind::Note, "Available at www.example.org/page.html.");
    let broken = Link {
        shown: "www.example.org/x".to_owned(),
        target: None,
        printed: Some("x (y)".to_owned()),
    };
    let note = vec![
        Span::text("Available at "),
        Span::Link(broken),
        Span::text("."),
    ];
    assert_eq!(ids(&with_note(note)), [(Rule::F6, Place::Footnote(1))]);
}

#[test]
fn f8_one_way_to_cite() {
    let symbol = || Span::Symbol(Symbol::parse("CTOC/COP/2024/1").unwrap());
    let mut mixed = with_note(vec![symbol(), Span::text(".")]);
    assert_eq!(ids(&mixed), []);
    let bracketed = [Span::text(" See the agenda ("), symbol(), Span::text(").")];
    mixed.sections[0].paragraphs[0].text.extend(bracketed);
    assert_eq!(ids(&mixed), [(Rule::F8, Place::Paragraph(1))]);
}

#[test]
fn sym_symbols_follow_the_grammar() {
    breaks_as(
        Rule::Sym,
        Kind::Running,
        "See CTOC/COP/WG.6/2022/CPR.1 for more.",
        "CTOC/COP/WG.6/2022/CPR.1",
        None,
    );
    keeps("See the paper (CTOC/COP/WG.6/2022/CRP.1).");
}

#[test]
fn l1_a_conference_room_paper_has_one_language() {
    let mut paper = paper(&[]);
    paper.masthead.original = Lang::Fr;
    assert_eq!(ids(&paper), [(Rule::L1, Place::Masthead)]);
    paper.masthead.form = Form::General;
    assert_eq!(ids(&paper), []);
}

/// A rule that is said to be checked is checked above: its id begins the name of a test in this file or in `write::by_construction`.
#[test]
fn every_rule_has_its_test() {
    let here = concat!(
        include_str!("rules.rs"),
        include_str!("write/by_construction.rs")
    );
    for rule in Rule::ALL
        .into_iter()
        .filter(|rule| rule.checked() != Checked::OnThePage)
    {
        let start = format!("fn {}_", rule.id().to_lowercase());
        assert!(here.contains(&start), "{rule} has no test");
    }
}

/// The rules must not fire on a paper that was written to keep them.
#[test]
fn a_paper_written_by_the_rules_has_no_findings() {
    assert_eq!(check(&fixture::note(Lang::En)), []);
    assert_eq!(check(&fixture::note(Lang::Ar)), []);
    assert_eq!(check_with(&fixture::strict(), STRICT), []);
}
