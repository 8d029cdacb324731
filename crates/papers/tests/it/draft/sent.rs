//! A draft that goes out as a Word file and comes back says what was typed.

use super::{Setting, draft};
use mechanism::summary::ParagraphId;
use papers::draft::{paper, passages};
use papers::read::docx::{Limits, Proposal, read};
use papers::write::{Mark, Passage, Piece, Working, working};
use words::Lang;

const TYPED: [&str; 6] = [
    "# Opening",
    "{ngo} bodies came on {date}, see paragraph {P3}.^[Available at https://www.example.org/a_(b).html, {other} more.]",
    " A backslash \\ and \\{ngo} and {nobody} and ^[an open note; see CTOC/COP/2024/1* and www.example.org. ",
    "{P99} is nowhere.",
    "Two\nlines.",
    "من {ngo} منظمة",
];

/// The file of these texts, and what went out.
fn sent(language: Lang, texts: &[&str]) -> (Vec<u8>, Vec<Passage>) {
    let setting = Setting::new(language);
    let facts = setting.facts();
    let draft = draft(texts);
    let versions: Vec<_> = draft.iter().map(|one| (*one, 2)).collect();
    let passages = passages(&facts, &versions);
    let around = paper(&facts, &draft).paper;
    let bytes = working(&Working {
        around: &around,
        revision: 5,
        passages: &passages,
    });
    (bytes.unwrap(), passages)
}

#[test]
fn whatever_was_typed_comes_back_unchanged() {
    for language in Lang::ALL {
        let (bytes, passages) = sent(language, &TYPED);
        let marks: Vec<Mark> = passages.iter().map(|passage| passage.mark).collect();
        let returned = read(&bytes, &Limits::USUAL).unwrap();
        let asked = returned.proposals(&marks, |mark| {
            let typed = TYPED.get(usize::from(mark.paragraph.0) - 1)?;
            Some(typed.trim_start_matches('#'))
        });
        assert_eq!(asked, [], "{language:?}");
        assert_eq!(returned.notices, []);
        assert_eq!(returned.revision, Some(5));
        assert_eq!(returned.paragraphs.len(), TYPED.len());
    }
}

#[test]
fn another_text_is_a_change_upon_the_version_that_was_sent() {
    let (bytes, passages) = sent(Lang::En, &["One {ngo}.", "Two."]);
    let marks: Vec<Mark> = passages.iter().map(|passage| passage.mark).collect();
    let returned = read(&bytes, &Limits::USUAL).unwrap();
    let asked = returned.proposals(&marks, |mark| match mark.paragraph {
        ParagraphId(1) => Some("One {other}."),
        _ => Some("Two."),
    });
    assert!(
        matches!(&asked[..], [Proposal::Change { upon, text, .. }] if *upon == marks[0] && text == "One {ngo}."),
        "{asked:?}"
    );
}

#[test]
fn values_references_links_and_symbols_go_out_as_what_they_are() {
    let (_, passages) = sent(Lang::En, &TYPED);
    let live = |piece: &Piece| match piece {
        Piece::Live { name, shown } => Some(format!("{name}={shown}")),
        Piece::Address(address) => Some(address.clone()),
        Piece::Symbol(symbol) => Some(symbol.clone()),
        _ => None,
    };
    let of = |at: usize| {
        passages[at]
            .text
            .iter()
            .filter_map(live)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(1),
        ["ngo=Thirty-two (32)", "date=6\u{a0}May 2099", "P3=2"]
    );
    assert_eq!(of(2), ["CTOC/COP/2024/1*", "www.example.org"]);
    assert_eq!(of(3), ["P99={P99}"]);
}
