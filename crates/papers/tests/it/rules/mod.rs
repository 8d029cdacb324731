//! One test for each rule of form: a text that breaks it and a text that keeps it. All texts are our own.

mod dates;
mod notes;
mod numbers;
mod structure;
mod wording;

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

/// A rule that is said to be checked is checked above: its id begins the name of a test in this folder or in `write::by_construction`.
#[test]
fn every_rule_has_its_test() {
    let here = concat!(
        include_str!("dates.rs"),
        include_str!("notes.rs"),
        include_str!("numbers.rs"),
        include_str!("structure.rs"),
        include_str!("wording.rs"),
        include_str!("../write/by_construction.rs")
    );
    for rule in Rule::ALL
        .into_iter()
        .filter(|rule| rule.checked() != Checked::OnThePage)
    {
        let start = format!("fn {}_", rule.id().to_lowercase());
        assert!(here.contains(&start), "{rule} has no test");
    }
}

/// Words in another language have the house style of that language; whatever stands around them keeps ours.
#[test]
fn of_words_in_another_language_no_rule_is_asked() {
    let quoting = |span: Span| {
        let mut paper = paper(&[""]);
        let text = vec![Span::text("It was called "), span, Span::text(".")];
        let note = Span::Note(text.clone());
        paper.sections[1].paragraphs[0].text = [text, vec![note]].concat();
        paper
    };
    let words = "April 5, 2024 – 40% of States Parties";
    let own = quoting(Span::text(words));
    let theirs = quoting(Span::quoted(words, "fr", Lang::En));
    assert!(ids(&own).len() > 3, "{:?}", ids(&own));
    assert_eq!(ids(&theirs), []);
    assert_eq!(
        word_count(&own),
        word_count(&theirs),
        "they are words of it"
    );
    let beside = quoting(Span::quoted("Un titre", "fr", Lang::En));
    let mut wrong = beside.clone();
    wrong.sections[1].paragraphs[0].text[2] = Span::text(" on April 5, 2024.");
    assert_eq!(ids(&beside), []);
    assert_eq!(ids(&wrong), [(Rule::D1, Place::Paragraph(2))]);
}

/// The rules must not fire on a paper that was written to keep them.
#[test]
fn a_paper_written_by_the_rules_has_no_findings() {
    assert_eq!(check(&fixture::note(Lang::En)), []);
    assert_eq!(check(&fixture::note(Lang::Ar)), []);
    assert_eq!(check_with(&fixture::strict(), STRICT), []);
}
