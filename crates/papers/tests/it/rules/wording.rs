//! Rules W1–W14.

use super::*;

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
    breaks(
        Rule::W3,
        "He praised Papua New Guinea’s policy.",
        "Papua New Guinea’s",
        "of Papua New Guinea",
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
        "It was sung by the co-Chairs.",
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
    keeps("It was sung by the Co-Chairs and the Chair of the Working Group.");
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
        "It followed a Working Group of Governmental Experts on Technical Assistance.",
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
        "A Working Group of Government Experts on Technical Assistance met the Working Group on Trafficking in Persons.",
    );
    keeps(
        "A Working Group on the Smuggling of Migrants, on the same day, met the working groups on other matters.",
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
