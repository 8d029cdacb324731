//! From paragraphs to a paper and back.

use super::{Setting, as_draft, draft};
use crate::fixture;
use mechanism::summary::ParagraphId;
use papers::draft::markup::FaultKind;
use papers::draft::{from_paper, paper};
use papers::rules::NumberProfile;
use papers::write::html;
use papers::{Byline, Form, Span};
use proptest::prelude::*;
use words::Lang;

#[test]
fn values_references_and_notes_are_put_in_place() {
    let setting = Setting::new(Lang::En);
    let paragraphs = draft(&[
        "#Introduction",
        "{ngo} organizations came on {date} (see CTOC/COP/2099/1).^[Available at www.example.org/a.]",
        "#Opening",
        "As said in paragraph {P2} of section {P1}, {other} others ({academia} and {private-sector}) spoke.",
    ]);
    let composed = paper(&setting.facts(), &paragraphs);
    assert_eq!(composed.faults, []);
    let all: Vec<String> = composed
        .paper
        .paragraphs()
        .map(|one| one.paragraph.words())
        .collect();
    assert_eq!(
        all,
        [
            "Thirty-two (32) organizations came on 6\u{a0}May 2099 (see CTOC/COP/2099/1).",
            "As said in paragraph 1 of section I, eleven (11) others (7 and 4) spoke."
        ]
    );
    assert_eq!(composed.paper.footnotes().len(), 1);
    assert!(matches!(
        composed.paper.footnotes()[0],
        [Span::Text(_), Span::Link(_), Span::Text(_)]
    ));
    let headings: Vec<_> = composed
        .paper
        .sections
        .iter()
        .map(|one| one.heading.as_str())
        .collect();
    assert_eq!(headings, ["Introduction", "Opening"]);
    assert_eq!(composed.paper.byline, Byline::SummaryByChair);
    assert_eq!(composed.paper.masthead.form, Form::ConferenceRoom);
    assert_eq!(
        composed.paper.masthead.session.as_deref(),
        Some("Ninth session")
    );
    assert_eq!(composed.paper.masthead.symbol, None);
}

#[test]
fn a_reference_follows_its_paragraph_wherever_it_moves() {
    let setting = Setting::new(Lang::En);
    let mut paragraphs = draft(&["First.", "Second.", "See paragraph {P1}."]);
    paragraphs.swap(0, 1);
    let composed = paper(&setting.facts(), &paragraphs);
    let last = composed
        .paper
        .paragraphs()
        .last()
        .unwrap()
        .paragraph
        .words();
    assert_eq!(last, "See paragraph 2.");
}

#[test]
fn a_count_that_changes_changes_the_text() {
    let setting = Setting::new(Lang::En);
    let paragraphs = draft(&["{ngo} organizations came."]);
    let mut facts = setting.facts();
    facts.numbers = NumberProfile::Strict;
    let before = paper(&facts, &paragraphs).paper;
    facts.values.ngo = Some(33);
    let after = paper(&facts, &paragraphs).paper;
    assert_eq!(
        before.paragraphs().next().unwrap().paragraph.words(),
        "Thirty-two organizations came."
    );
    assert_eq!(
        after.paragraphs().next().unwrap().paragraph.words(),
        "Thirty-three organizations came."
    );
}

#[test]
fn broken_markup_is_printed_as_typed_and_told() {
    let setting = Setting::new(Lang::En);
    let paragraphs = draft(&[
        "#Title^[x]",
        "See {P9}, {nobody} and ^[this.",
        "{comments} came.",
    ]);
    let mut facts = setting.facts();
    facts.values.comments = None;
    let composed = paper(&facts, &paragraphs);
    let faults: Vec<_> = composed
        .faults
        .iter()
        .map(|(id, fault)| {
            (
                id.0,
                fault.kind,
                &paragraphs[usize::from(id.0) - 1].text[fault.typed.clone()],
            )
        })
        .collect();
    assert_eq!(
        faults,
        [
            (1, FaultKind::NoteInHeading, "^[x]"),
            (2, FaultKind::NoParagraph, "{P9}"),
            (2, FaultKind::UnknownName, "{nobody}"),
            (2, FaultKind::OpenNote, "^["),
            (3, FaultKind::NoValue, "{comments}"),
        ]
    );
    let html = html(&composed.paper);
    for typed in [
        "Title^[x]",
        "{P9}, {nobody} and ^[this.",
        "{comments} came.",
    ] {
        assert!(html.contains(typed), "{typed}");
    }
}

#[test]
fn a_paragraph_in_arabic_keeps_its_english_and_its_symbol() {
    let setting = Setting::new(Lang::Ar);
    let paragraphs =
        draft(&["أشار المتكلمون إلى “open data” في الوثيقة CTOC/COP/WG.6/2099/CRP.1."]);
    let composed = paper(&setting.facts(), &paragraphs);
    let spans = &composed.paper.sections[0].paragraphs[0].text;
    assert!(
        matches!(&spans[..], [Span::Text(_), Span::Symbol(symbol), Span::Text(stop)]
        if symbol.as_str() == "CTOC/COP/WG.6/2099/CRP.1" && stop == "."),
        "{spans:?}"
    );
}

#[test]
fn a_paper_comes_back_as_it_was() {
    for (name, original) in fixture::all() {
        let setting = Setting::new(original.language);
        let new = from_paper(&original);
        let composed = paper(&setting.facts(), &as_draft(&new));
        assert_eq!(composed.faults, [], "{name}");
        let flat = |paper: &papers::Paper| -> Vec<String> {
            paper
                .paragraphs()
                .map(|one| one.paragraph.words())
                .collect()
        };
        let (before, after) = (flat(&original), flat(&composed.paper));
        assert_eq!(before.len(), after.len(), "{name}");
        for (before, after) in before.iter().zip(&after) {
            // Subparagraphs go on behind, a link shows its address as well.
            let begin: String = before.chars().take(40).collect();
            assert!(
                after.starts_with(begin.trim_end()),
                "{name}: {before} / {after}"
            );
        }
        let again = from_paper(&composed.paper);
        let texts = |all: &[mechanism::summary::NewParagraph]| -> Vec<String> {
            all.iter().map(|one| one.text.text.clone()).collect()
        };
        assert_eq!(texts(&again), texts(&new), "{name}");
    }
}

proptest! {
    /// Whatever people type, there is a paper, and it has all their paragraphs.
    #[test]
    fn any_text_makes_a_paper(
        texts in proptest::collection::vec(("\\PC{0,30}", any::<bool>()), 0..6),
        index in 0_usize..6,
    ) {
        let setting = Setting::new(Lang::ALL[index]);
        let mut paragraphs = draft(&vec!["x"; texts.len()]);
        for (paragraph, (text, heading)) in paragraphs.iter_mut().zip(&texts) {
            (paragraph.text, paragraph.heading) = (text, *heading);
        }
        let composed = paper(&setting.facts(), &paragraphs);
        prop_assert_eq!(composed.paper.paragraphs().count(), texts.iter().filter(|(_, heading)| !heading).count());
        prop_assert!(composed.faults.iter().all(|(id, _)| *id <= ParagraphId(6)));
    }
}
