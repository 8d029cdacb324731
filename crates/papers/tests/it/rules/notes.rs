//! Rules F1–F8 and the grammar of symbols.

use super::*;

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
    // An address alone, and a note that breaks the rule in several ways: once, as it should be.
    let mended = Some("Available at www.example.org/a.pdf.");
    for bare in ["www.example.org/a.pdf.", "https://www.example.org/a.pdf"] {
        breaks_as(Rule::F5, Kind::Note, bare, bare, mended);
    }
    let several = "Available at: https://www.example.org/a.pdf";
    breaks_as(Rule::F5, Kind::Note, several, several, mended);
    keeps_as(Kind::Note, "Available at www.example.org/a.pdf.");
    keeps_as(Kind::Note, "See www.example.org/a.pdf.");
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
