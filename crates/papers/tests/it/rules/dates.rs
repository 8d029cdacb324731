//! Rules D1–D7.

use super::*;

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
