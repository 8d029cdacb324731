//! Words in another language inside a paper: each format says where they begin, in which language they are, which way they
//! run, and where they end (WCAG 2.2, criterion 3.1.2).

use super::{identity, part, seen};
use crate::fixture;
use papers::write::{akn, docx, html, text};
use papers::{Foreign, Paper, Paragraph, Section, Span, Symbol};
use words::Lang;

const SYMBOL: &str = "CTOC/COP/WG.6/2030/CRP.1";

fn foreign(language: Option<Lang>, text: &str) -> Span {
    let text = text.to_owned();
    Span::Foreign(Foreign { language, text })
}

fn paper(language: Lang, text: Vec<Span>) -> Paper {
    let mut paper = fixture::bare(language);
    paper.sections = vec![Section {
        heading: String::new(),
        paragraphs: vec![Paragraph::of(text)],
        subsections: Vec::new(),
    }];
    paper
}

/// An Arabic paragraph, made up, that gives an English title and a symbol, with the publisher in a footnote.
fn arabic() -> Paper {
    paper(
        Lang::Ar,
        vec![
            Span::text("الورقة المختلقة "),
            foreign(Some(Lang::En), "Made-up report (2030)."),
            Span::text(" في الوثيقة "),
            Span::Symbol(Symbol::parse(SYMBOL).unwrap()),
            Span::Note(vec![
                Span::text("نشرها "),
                foreign(Some(Lang::Fr), "Personne"),
                Span::text("."),
            ]),
            Span::text("."),
        ],
    )
}

/// The properties and the words of each run of a part that has words.
fn runs(document: &str) -> Vec<(String, String)> {
    let all = document.split("<w:r>").skip(1).filter_map(|run| {
        let run = run.split("</w:r>").next()?;
        let properties = run
            .split_once("<w:rPr>")
            .and_then(|(_, rest)| rest.split_once("</w:rPr>"))
            .map_or("", |(properties, _)| properties);
        let (_, said) = run.split_once("<w:t xml:space=\"preserve\">")?;
        let said = said.split("</w:t>").next()?;
        Some((properties.to_owned(), said.to_owned()))
    });
    all.collect()
}

fn properties(document: &str, words: &str) -> String {
    let mut all = runs(document).into_iter();
    let found = all.find(|(_, said)| said == words);
    found.unwrap_or_else(|| panic!("{words} in {document}")).0
}

#[test]
fn every_format_gives_the_words_where_they_were() {
    for (format, words) in seen(&arabic()) {
        let words = words.replace(['\u{2066}', '\u{2069}'], "");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = format!("الورقة المختلقة Made-up report (2030). في الوثيقة {SYMBOL}");
        assert!(words.contains(&whole), "{format}: {words}");
        assert!(words.contains("نشرها Personne."), "{format}: {words}");
    }
}

#[test]
fn a_page_names_language_and_direction() {
    let page = html(&arabic());
    let said = r#"<bdi lang="en" dir="ltr">Made-up report (2030).</bdi> في"#;
    assert!(page.contains(said), "{page}");
    assert!(page.contains(r#"<bdi lang="fr" dir="ltr">Personne</bdi>."#));
    // Words that run the other way inside the foreign ones are set apart in them, and markup in them is none.
    let quoted = vec![foreign(Some(Lang::Ar), "قيل Zoe <b>")];
    let page = html(&paper(Lang::En, quoted));
    let said = r#"<bdi lang="ar" dir="rtl">قيل <bdi dir="ltr">Zoe &lt;b</bdi>&gt;</bdi>"#;
    assert!(page.contains(said), "{page}");
}

#[test]
fn word_gets_a_run_with_its_language_and_direction() {
    let file = docx(&arabic()).unwrap();
    let document = part(&file, "word/document.xml");
    let english = properties(&document, "Made-up report (2030).");
    assert!(english.contains(r#"<w:lang w:val="en-GB""#), "{english}");
    assert!(!english.contains("w:rtl"), "{english}");
    let own = properties(&document, "الورقة المختلقة ");
    assert_eq!(own, "<w:rtl/>");
    let notes = part(&file, "word/footnotes.xml");
    assert!(properties(&notes, "Personne").contains(r#"w:val="fr-FR""#));
    // And the other way round: the direction stands before the language, as the schema asks.
    let quoted = vec![Span::text("See "), foreign(Some(Lang::Ar), "تقرير مختلق")];
    let document = part(
        &docx(&paper(Lang::En, quoted)).unwrap(),
        "word/document.xml",
    );
    let arabic = properties(&document, "تقرير مختلق");
    assert!(arabic.starts_with("<w:rtl/><w:lang"), "{arabic}");
    assert!(arabic.contains(r#"w:bidi="ar-SA""#), "{arabic}");
    assert_eq!(properties(&document, "See "), "");
}

#[test]
fn the_record_for_machines_names_the_language() {
    let written = akn(&arabic(), &identity()).unwrap();
    assert!(written.contains(r#"<span xml:lang="en">Made-up report (2030).</span>"#));
    assert!(written.contains(r#"<span xml:lang="fr">Personne</span>"#));
}

#[test]
fn plain_text_isolates_what_runs_the_other_way_and_nothing_else() {
    let said = text(&arabic());
    let isolated = "\u{2066}Made-up report (2030).\u{2069}";
    assert!(said.contains(isolated), "{said}");
    let both = vec![
        foreign(Some(Lang::Fr), "Un titre"),
        Span::text(", "),
        foreign(Some(Lang::Ar), "عنوان"),
    ];
    let said = text(&paper(Lang::En, both));
    assert!(
        said.contains("1. Un titre, \u{2067}عنوان\u{2069}"),
        "{said}"
    );
}

#[test]
fn a_language_without_a_code_is_said_to_be_unknown() {
    let unknown = paper(Lang::Zh, vec![foreign(None, "Kichwa cha mfano")]);
    let page = html(&unknown);
    assert!(page.contains(r#"<bdi lang="und" dir="ltr">Kichwa cha mfano</bdi>"#));
    let written = akn(&unknown, &identity()).unwrap();
    assert!(written.contains(r#"<span xml:lang="und">"#));
    let document = part(&docx(&unknown).unwrap(), "word/document.xml");
    let run = properties(&document, "Kichwa cha mfano");
    assert!(run.contains(r#"w:val="x-none""#), "{run}");
}

/// Whatever a run was marked as, in its own paper it is no other language.
#[test]
fn the_papers_own_language_is_never_marked() {
    let own = paper(Lang::Fr, vec![foreign(Some(Lang::Fr), "En français")]);
    assert!(!html(&own).contains("<bdi"));
    assert!(!akn(&own, &identity()).unwrap().contains("<span"));
    let document = part(&docx(&own).unwrap(), "word/document.xml");
    assert_eq!(properties(&document, "En français"), "");
}

/// What belongs together is bound as its own language binds it, and not as the paper's does.
#[test]
fn words_are_bound_as_their_language_binds_them() {
    let said = |language| {
        let quoted = vec![foreign(Some(language), "On 5 May 2030")];
        html(&paper(Lang::Zh, quoted)).contains("5\u{a0}May")
    };
    assert!(said(Lang::En));
    assert!(!said(Lang::Ru));
}
