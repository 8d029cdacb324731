//! Tables: numbered by place, lettered by what their notes say, and a table in every format (rule F2).

use super::{identity, part, seen};
use crate::fixture;
use papers::write::{Block, Layout, Run, TableLayout, akn, docx, html, text};
use papers::{Paper, Paragraph, Section, Table};
use words::Lang;

/// A paper of one paragraph that introduces these tables.
fn paper(language: Lang, tables: Vec<Table>) -> Paper {
    let paragraph = Paragraph {
        tables,
        ..Paragraph::plain("See below.")
    };
    Paper {
        sections: vec![Section {
            heading: String::new(),
            paragraphs: vec![paragraph],
            subsections: Vec::new(),
        }],
        ..fixture::bare(language)
    }
}

fn tables<'l>(layout: &'l Layout<'_>) -> Vec<&'l TableLayout<'l>> {
    let blocks = layout.blocks.iter();
    blocks
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

#[test]
fn tables_are_numbered_through_the_paper_and_follow_all_of_their_paragraph() {
    let paper = fixture::everything(Lang::En);
    let layout = Layout::of(&paper);
    let labels: Vec<&str> = tables(&layout).iter().map(|of| of.label.as_str()).collect();
    assert_eq!(labels, ["Table 1", "Table 2"]);
    let at = |is: fn(&Block<'_>) -> bool| layout.blocks.iter().rposition(is).unwrap();
    let last_sub = at(|block| matches!(block, Block::Subparagraph { .. }));
    assert!(matches!(layout.blocks[last_sub + 1], Block::Table(_)));
    // A table inside a subparagraph stands after the whole paragraph as well.
    let mut inner = Paragraph::plain("Outer.");
    inner.subparagraphs = vec![Paragraph {
        tables: vec![fixture::table(Lang::En)],
        ..Paragraph::plain("Inner.")
    }];
    inner.subparagraphs.push(Paragraph::plain("Last."));
    let mut nested = self::paper(Lang::En, Vec::new());
    nested.sections[0].paragraphs = vec![inner];
    let written = text(&nested);
    assert!(written.find("Last.") < written.find("Table 1"), "{written}");
}

#[test]
fn notes_of_a_table_are_lettered_move_no_number_and_share_a_letter_when_they_say_the_same() {
    let paper = fixture::everything(Lang::En);
    let layout = Layout::of(&paper);
    assert_eq!(layout.notes.len(), paper.footnotes().len());
    for table in tables(&layout) {
        assert_eq!(table.notes.len(), 3);
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let runs = table.columns.iter().map(|column| &column.head).chain(cells);
        let letters: Vec<(&str, bool)> = runs
            .flatten()
            .filter_map(|run| match run {
                Run::Letter(letter) => Some((letter.sign.as_str(), letter.first)),
                _ => None,
            })
            .collect();
        let expected = [("a", true), ("b", true), ("b", false), ("c", true)];
        assert_eq!(letters, expected);
    }
}

#[test]
fn every_format_says_everything_once() {
    for (format, words) in seen(&paper(Lang::En, vec![fixture::table(Lang::En)])) {
        for said in [
            "Table 1",
            "Made-up figures, by dialogue",
            "<others>",
            "Un dialogue inventé",
            "Source:",
            "Nothing here was counted.",
            "Called once.",
            "Called twice & <once>.",
        ] {
            let said: String = said.split_whitespace().collect();
            let words: String = words.split_whitespace().collect();
            assert_eq!(
                words.matches(&said).count(),
                1,
                "{format}: {said} in {words}"
            );
        }
    }
}

#[test]
fn a_page_has_a_table_with_a_caption_scopes_and_a_box_that_the_keyboard_reaches() {
    let page = html(&paper(Lang::En, vec![fixture::table(Lang::En)]));
    for markup in [
        r#"<div class="scroll" tabindex="0" role="region" aria-labelledby="table-1-title">"#,
        r#"<th scope="col">Dialogue</th><th scope="col" class="number">"#,
        r#"<tr class="paper-total"><th scope="row">Total</th><td class="number">1,234</td>"#,
        r##"<sup class="paper-noteref"><a role="doc-noteref" id="table-1-note-b-ref" href="#table-1-note-b">b</a></sup>"##,
        r##"<sup class="paper-noteref"><a role="doc-noteref" href="#table-1-note-b">b</a></sup>"##,
        r#"<div class="paper-note" role="doc-footnote" id="table-1-note-b">"#,
    ] {
        assert!(page.contains(markup), "{markup} in {page}");
    }
}

#[test]
fn a_document_has_a_table_whose_head_stands_on_every_page_and_which_arabic_mirrors() {
    let document = |language| {
        let bytes = docx(&paper(language, vec![fixture::table(language)])).unwrap();
        let document = part(&bytes, "word/document.xml");
        let (_, rest) = document.split_once("<w:tblPr>").unwrap();
        rest.split_once("</w:tbl>").unwrap().0.to_owned()
    };
    let english = document(Lang::En);
    assert_eq!(english.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(english.matches("<w:tr>").count(), 4);
    assert_eq!(english.matches("<w:tc>").count(), 12);
    assert!(english.contains(r#"<w:tblCaption w:val="Table 1. Made-up figures, by dialogue"/>"#));
    assert!(!english.contains("w:bidiVisual"));
    assert!(document(Lang::Ar).starts_with("<w:bidiVisual/>"));
}

#[test]
fn the_record_has_a_table_and_each_note_once() {
    let written = akn(
        &paper(Lang::En, vec![fixture::table(Lang::En)]),
        &identity(),
    )
    .unwrap();
    assert!(
        written.contains(r#"<table eId="table_1"><caption><inline name="tableNumber">Table 1"#)
    );
    assert_eq!(written.matches("<authorialNote").count(), 3);
    let again = r##"<noteRef href="#table_1__fn_b" marker="b"/>"##;
    assert_eq!(written.matches(again).count(), 1, "{written}");
    // Where there are subparagraphs, a table closes the paragraph after them.
    let written = akn(&fixture::everything(Lang::En), &identity()).unwrap();
    assert_eq!(written.matches("<wrapUp ").count(), 1);
}

/// Figures stand under one another in Latin and Cyrillic letters; nothing can be out of line in Arabic and Chinese.
#[test]
fn plain_text_is_aligned_where_it_can_be_trusted() {
    let table = |language| text(&paper(language, vec![fixture::table(language)]));
    let english = table(Lang::En);
    let ends = |words: &str| {
        let line = english.lines().find(|line| line.contains(words));
        line.unwrap_or_else(|| panic!("{words} in {english}"))
            .chars()
            .count()
    };
    assert_eq!(ends("First dialogue"), ends("Total"), "{english}");
    for (language, line) in [
        (Lang::Ar, "    Made-up organizations: 1,234"),
        (Lang::Zh, "    Made-up organizations：1,234"),
    ] {
        let written = table(language).replace(['\u{2068}', '\u{2069}'], "");
        assert!(written.lines().any(|found| found == line), "{written}");
    }
}
