//! Where things stand on the pages.

use std::collections::BTreeSet;

use papers::{Column, Form, Paper, Paragraph, Section, Span, Standing, Table};
use words::Lang;

use crate::print;
use crate::reading::{pages, placed};
use crate::samples::{sample, symbol};

/// The numbers of the words that begin with `marker`: `mark12` is 12.
fn marked(page: &str, marker: &str) -> BTreeSet<usize> {
    let number = |rest: &str| {
        rest.chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
            .parse()
            .ok()
    };
    page.split(marker).skip(1).filter_map(number).collect()
}

/// A paper of which every second sentence calls a note; `variant` makes all paragraphs a little longer or shorter.
fn with_notes(variant: usize) -> Paper {
    let mut notes = 0;
    let mut sentence = |words: usize| {
        notes += 1;
        let call = Span::text(format!("{}mark{notes}z", "fictitious words ".repeat(words)));
        let note = format!(
            "Note remark{notes}z {}.",
            "and the address of a paper that never was ".repeat(notes % 4)
        );
        [call, Span::Note(vec![Span::text(note)]), Span::text(". ")]
    };
    let mut paragraph = |index: usize| {
        Paragraph::of(
            (0..1 + index % 3)
                .flat_map(|step| sentence(3 + (variant + 7 * index + 3 * step) % 19))
                .collect(),
        )
    };
    let mut paragraphs: Vec<_> = (0..24).map(&mut paragraph).collect();
    paragraphs[5].subparagraphs = (24..27).map(&mut paragraph).collect();
    let rest = paragraphs.split_off(12);
    let mut paper = sample(Lang::En, Form::General);
    let section = |paragraphs| Section {
        heading: "Fictitious heading".to_owned(),
        paragraphs,
        subsections: vec![],
    };
    paper.sections = vec![section(paragraphs), section(rest)];
    paper
}

#[test]
fn rule_f1_a_note_stands_on_the_page_of_its_indicator() {
    for variant in 0..30 {
        let Some(pages) = pages(&print(&with_notes(variant)).unwrap()) else {
            return;
        };
        let mut seen = 0;
        for (index, page) in pages.iter().enumerate() {
            let notes = marked(page, "remark");
            let indicators = marked(&page.replace("remark", ""), "mark");
            assert_eq!(indicators, notes, "page {} of variant {variant}", index + 1);
            seen += notes.len();
        }
        assert_eq!(
            seen,
            with_notes(variant).footnotes().len(),
            "variant {variant}"
        );
    }
}

#[test]
fn rule_f7_the_starred_note_is_the_first_on_the_first_page() {
    let Some(pages) = pages(&print(&sample(Lang::En, Form::General)).unwrap()) else {
        return;
    };
    let at = |words: &str| {
        pages[0]
            .find(words)
            .unwrap_or_else(|| panic!("{words} is not on page 1: {}", pages[0]))
    };
    assert!(at("CTOC/COP/WG.6/2099/1.") < at("delayed for a fictitious reason"));
    assert!(at("delayed for a fictitious reason") < at("Available at"));
}

#[test]
fn later_pages_carry_symbol_and_number() {
    let mut paper = sample(Lang::En, Form::General);
    paper.standing = Standing::Issued;
    let Some(pages) = pages(&print(&paper).unwrap()) else {
        return;
    };
    let count = pages.len();
    assert!(count > 1);
    assert!(
        !pages[0].contains(&format!("1/{count}")),
        "the first page has no number"
    );
    for (index, page) in pages.iter().enumerate().skip(1) {
        assert!(
            page.trim_start().starts_with("CTOC/COP/WG.6/2099/CRP.1"),
            "{page}"
        );
        assert!(page.contains(&format!("{}/{count}", index + 1)), "{page}");
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_an_issued_paper_does_not() {
    let mut paper = sample(Lang::En, Form::General);
    let Some(draft) = pages(&print(&paper).unwrap()) else {
        return;
    };
    assert!(
        draft
            .iter()
            .all(|page| page.contains("DRAFT – not an official document"))
    );
    paper.standing = Standing::Issued;
    let Some(issued) = pages(&print(&paper).unwrap()) else {
        return;
    };
    assert!(issued.iter().all(|page| !page.contains("DRAFT")));
}

#[test]
fn a_symbol_never_breaks_across_lines() {
    for width in 0..10 {
        let mut paper = sample(Lang::En, Form::ConferenceRoom);
        let before = Span::text(format!("{} ", "ab ".repeat(15 + 2 * width).trim_end()));
        paper.sections[0].paragraphs[0].text = vec![
            before,
            Span::Symbol(symbol("CTOC/COP/WG.7/2098/CRP.3/Add.1")),
        ];
        let Some(pages) = pages(&print(&paper).unwrap()) else {
            return;
        };
        assert!(
            pages[0].contains("CTOC/COP/WG.7/2098/CRP.3/Add.1"),
            "{}",
            pages[0]
        );
    }
}

#[test]
fn sixty_paragraphs_are_numbered_to_the_last() {
    let mut paper = sample(Lang::En, Form::General);
    let paragraphs = (1..=60)
        .map(|n| Paragraph::plain(format!("Fictitious{n}z. {}", "More words. ".repeat(n % 30))));
    paper.sections = vec![Section {
        heading: "All".to_owned(),
        paragraphs: paragraphs.collect(),
        subsections: vec![],
    }];
    let Some(pages) = pages(&print(&paper).unwrap()) else {
        return;
    };
    let text = pages.concat();
    for number in 1..=60 {
        let place = text.find(&format!("Fictitious{number}z")).unwrap();
        let before = text[..place].trim_end();
        assert!(
            before.ends_with(&format!("{number}.")),
            "…{}",
            &before[before.len().saturating_sub(40)..]
        );
    }
}

/// A paragraph in Arabic that quotes English: each piece stands to the left of what is read before it, and inside a piece of
/// English each word to the right. Read from where the words stand: what takes text out of a PDF guesses at directions.
#[test]
fn an_arabic_paragraph_keeps_its_order_around_english_and_a_symbol() {
    let mut paper = sample(Lang::Ar, Form::ConferenceRoom);
    let quoted = |words: &str| Span::quoted(words, "en", Lang::Ar);
    paper.sections[0].paragraphs[0].text = vec![
        Span::text("إلى «Made-up Protocol (2099)» في "),
        Span::Symbol(symbol("CTOC/COP/2098/7")),
        Span::text("."),
    ];
    paper.sections[0].paragraphs[1].text = vec![Span::text(
        "انظر Article 5، 71 منظمة (Zoe (Ltd))، 72 منظمة.",
    )];
    paper.sections[0].paragraphs[2].text = vec![
        quoted("Invented report."),
        Span::text(" ("),
        quoted("Nobody, Inc."),
        Span::text(")، 73 منظمة."),
    ];
    let Some(words) = placed(&print(&paper).unwrap()) else {
        return;
    };
    let place = |of: &str| {
        let found = words.iter().find(|placed| placed.word.contains(of));
        found.unwrap_or_else(|| panic!("{of} is not on the page"))
    };
    for (from_left_to_right, line) in [
        ("CTOC/COP/2098/7 Made-up Protocol (2099)", "Made-up"),
        ("72 Zoe (Ltd 71 Article", "Article"),
        ("73 Nobody, Inc. Invented report.", "Invented"),
    ] {
        let foot = place(line).foot;
        let places: Vec<f64> = from_left_to_right
            .split(' ')
            .map(place)
            .filter(|placed| (placed.foot - foot).abs() < 8.0)
            .map(|placed| placed.left)
            .collect();
        assert_eq!(
            places.len(),
            from_left_to_right.split(' ').count(),
            "one line: {from_left_to_right}"
        );
        assert!(places.is_sorted(), "{from_left_to_right}: {places:?}");
    }
}

/// A table of so many rows, made up, with a note that every row calls.
fn of_rows(rows: usize) -> Vec<Table> {
    let column = |head: &str, figures| Column {
        head: vec![Span::text(head)],
        figures,
    };
    let columns = [column("Headword", false), column("Figures", true)];
    let note = || Span::Note(vec![Span::text("Remarkable.")]);
    let row = |n: usize| {
        let head = vec![Span::text(format!("Row{n}z")), note()];
        ([head, vec![Span::text((10 * n).to_string())]], n == rows)
    };
    let mut tables = Table::of(
        "Fictitious figures",
        &columns,
        (1..=rows).map(row).collect(),
    );
    tables[0].source = vec![Span::text("Nobody.")];
    tables
}

#[test]
fn the_head_of_a_table_stands_on_every_page_and_its_note_once() {
    let mut paper = sample(Lang::En, Form::General);
    paper.sections[0].paragraphs[0].tables = of_rows(120);
    let Some(pages) = pages(&print(&paper).unwrap()) else {
        return;
    };
    let with_rows = pages.iter().filter(|page| !marked(page, "Row").is_empty());
    let with_rows: Vec<&String> = with_rows.collect();
    assert!(with_rows.len() >= 2);
    assert!(with_rows.iter().all(|page| page.contains("Headword")));
    let text = pages.concat();
    assert_eq!(marked(&text, "Row"), (1..=120).collect());
    assert_eq!(text.matches("Remarkable.").count(), 1, "{text}");
    assert!(text.contains("Source: Nobody."));
}

/// The column of row heads is at the right in Arabic, and figures end at one line.
#[test]
fn a_table_runs_as_its_paper_does() {
    for (lang, heads_first) in [(Lang::En, true), (Lang::Ar, false)] {
        let mut paper = sample(lang, Form::ConferenceRoom);
        paper.sections[0].paragraphs.truncate(1);
        paper.sections[0].paragraphs[0].tables = of_rows(12);
        let Some(words) = placed(&print(&paper).unwrap()) else {
            return;
        };
        let place = |of: &str| {
            let found = words.iter().find(|placed| placed.word == of);
            found
                .unwrap_or_else(|| panic!("{of} is not on the page"))
                .left
        };
        assert_eq!(
            place("Headword") < place("Figures"),
            heads_first,
            "{lang:?}"
        );
        assert!(
            place("120") < place("20"),
            "{lang:?}: the last figures in one line"
        );
    }
}
