//! A paragraph in Arabic that quotes English and names a symbol: each format keeps the order in which it is read, and those
//! with markup set apart what runs the other way.

use super::{identity, part, seen};
use crate::fixture;
use papers::write::{Mark, Passage, Piece, Working};
use papers::write::{akn, docx, html, working};
use papers::{Paper, Paragraph, Section, Span, Symbol};
use words::Lang;

const SYMBOL: &str = "CTOC/COP/WG.6/2030/CRP.1";
const BEFORE: &str = "أشار متكلمون (مختلقون) إلى «";
const QUOTED: &str = "Made-up Protocol (2001)";
const BETWEEN: &str = "» وإلى 12 تعليقا في الوثيقة ";

/// The paragraph in the order it is read.
fn mixed() -> Paragraph {
    Paragraph::of(vec![
        Span::Text(format!("{BEFORE}{QUOTED}{BETWEEN}")),
        Span::Symbol(Symbol::parse(SYMBOL).unwrap()),
        Span::text("."),
    ])
}

fn paper() -> Paper {
    let mut paper = fixture::bare(Lang::Ar);
    paper.title = "ورقة مختلقة عن Made-up Protocol".to_owned();
    paper.sections = vec![Section {
        heading: String::new(),
        paragraphs: vec![mixed()],
        subsections: Vec::new(),
    }];
    paper
}

/// The runs of the first body paragraph of a part with these words: whether each is set from right to left, and its words.
fn runs(document: &str, words: &str) -> Vec<(bool, String)> {
    let at = document.find(words).unwrap();
    let from = document[..at].rfind("<w:p>").unwrap();
    let to = at + document[at..].find("</w:p>").unwrap();
    let all = document[from..to].split("<w:r>").skip(1).map(|run| {
        let said = run.split("<w:t xml:space=\"preserve\">").skip(1);
        let said = said.filter_map(|text| text.split("</w:t>").next());
        (run.contains("<w:rtl/>"), said.collect::<String>())
    });
    all.filter(|(_, said)| !said.is_empty()).collect()
}

/// What each run of the paragraph says, and which way it is set.
fn expected() -> Vec<(bool, String)> {
    [
        (true, BEFORE),
        (false, QUOTED),
        (true, BETWEEN),
        (false, SYMBOL),
        (true, "."),
    ]
    .map(|(rtl, words)| (rtl, words.to_owned()))
    .into()
}

#[test]
fn every_format_keeps_the_order_in_which_it_is_read() {
    let whole = format!("{BEFORE}{QUOTED}{BETWEEN}{SYMBOL}.");
    for (format, words) in seen(&paper()) {
        let words: Vec<&str> = words.split_whitespace().collect();
        assert!(words.join(" ").contains(&whole), "{format}: {words:?}");
    }
}

#[test]
fn a_page_sets_apart_what_runs_the_other_way() {
    let page = html(&paper());
    let quoted = format!("«<bdi dir=\"ltr\">{QUOTED}</bdi>»");
    assert!(page.contains(&quoted), "{page}");
    let symbol = format!("<bdi class=\"paper-symbol-cited\" dir=\"ltr\">{SYMBOL}</bdi>.");
    assert!(page.contains(&symbol), "{page}");
    assert!(
        page.contains("عن <bdi dir=\"ltr\">Made-up Protocol</bdi></h1>"),
        "{page}"
    );
    // In a paper from left to right nothing is set apart for it.
    let mut english = paper();
    english.language = Lang::En;
    assert!(html(&english).contains(&format!("«{QUOTED}»")));
}

#[test]
fn word_gets_a_run_for_each_direction() {
    let document = part(&docx(&paper()).unwrap(), "word/document.xml");
    let runs = runs(&document, QUOTED);
    assert_eq!(runs[1..], expected(), "behind the number");
}

/// The file that Chairs work in, too.
#[test]
fn the_working_file_gets_the_same_runs() {
    let around = paper();
    let text = vec![
        Piece::Words(format!("{BEFORE}{QUOTED}{BETWEEN}")),
        Piece::Symbol(SYMBOL.to_owned()),
        Piece::Words(".".to_owned()),
    ];
    let passages = [Passage {
        mark: Mark {
            paragraph: mechanism::summary::ParagraphId(1),
            version: 1,
        },
        heading: false,
        text,
    }];
    let draft = Working {
        around: &around,
        revision: 1,
        passages: &passages,
    };
    let document = part(&working(&draft).unwrap(), "word/document.xml");
    assert_eq!(runs(&document, QUOTED), expected());
}

/// Akoma Ntoso says the language and leaves the direction to whoever shows it: no mark of direction stands in the text.
#[test]
fn the_record_for_machines_holds_the_words_and_no_marks_of_direction() {
    let written = akn(&paper(), &identity()).unwrap();
    assert!(written.contains(QUOTED) && written.contains("xml:lang=\"ar\""));
    for mark in ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2069}'] {
        assert!(!written.contains(mark), "{mark:?}");
    }
}
