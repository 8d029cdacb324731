//! What holds for every format in every language.

use super::{identity, part, seen};
use crate::fixture;
use papers::write::{akn, docx, html, outline, page};
use papers::{Paper, Standing};
use std::collections::HashSet;
use words::{Lang, say};

/// Phrases are compared with plain spaces.
fn plain(phrase: &str) -> String {
    phrase.replace('\u{a0}', " ")
}

#[test]
fn a_draft_says_so_and_prints_no_symbol_of_its_own() {
    for language in Lang::ALL {
        let paper = Paper {
            standing: Standing::Draft,
            ..fixture::everything(language)
        };
        for (format, words) in seen(&paper) {
            assert!(
                words.contains(&*say(language, "draft-not-official")),
                "{format} in {language:?}"
            );
            assert!(
                !words.contains("CTOC/COP/WG.6/2030/2"),
                "{format} in {language:?} prints a symbol"
            );
        }
        let bytes = docx(&paper).unwrap();
        for header in ["word/header2.xml", "word/header3.xml"] {
            assert!(
                part(&bytes, header).contains(&*say(language, "draft-not-official")),
                "pages get separated"
            );
        }
        assert!(
            !akn(&paper, &identity())
                .unwrap()
                .contains("CTOC-COP-WG.6-2030-2"),
            "nor in its address"
        );
    }
}

#[test]
fn a_paper_set_again_says_that_the_issued_one_prevails() {
    for language in Lang::ALL {
        let mut paper = Paper {
            standing: Standing::Reproduced,
            ..fixture::everything(language)
        };
        let named = words::say_with(
            language,
            "reproduced-from-issued",
            &[("symbol", "CTOC/COP/WG.6/2030/2".into())],
        );
        let (named, nameless) = (
            plain(&named),
            plain(&say(language, "reproduced-without-symbol")),
        );
        for (format, words) in seen(&paper) {
            assert!(words.contains(&named), "{format} in {language:?}");
        }
        paper.masthead.symbol = None;
        for (format, words) in seen(&paper) {
            assert!(words.contains(&nameless), "{format} in {language:?}");
        }
    }
}

#[test]
fn an_issued_paper_prints_its_symbol_and_no_remark() {
    let paper = fixture::everything(Lang::En);
    for (format, words) in seen(&paper) {
        assert!(words.contains("CTOC/COP/WG.6/2030/2"), "{format}");
        assert!(
            !words.contains("DRAFT") && !words.contains("prevails"),
            "{format}"
        );
    }
}

#[test]
fn every_format_has_every_word() {
    for language in Lang::ALL {
        let paper = fixture::everything(language);
        for (format, words) in seen(&paper) {
            for numbered in paper.paragraphs() {
                for text in numbered
                    .paragraph
                    .text
                    .iter()
                    .filter_map(|span| match span {
                        papers::Span::Text(text) => Some(text.trim_end_matches('\u{7}').trim()),
                        papers::Span::Foreign(foreign) => Some(foreign.text.as_str()),
                        _ => None,
                    })
                {
                    assert!(
                        words.contains(text),
                        "{format} in {language:?} lacks \"{text}\""
                    );
                }
            }
            for words_of_note in [
                "First of two.",
                "Second of two.",
                "A note in a note.",
                "In a subparagraph.",
            ] {
                assert!(words.contains(words_of_note), "{format} lacks a note");
            }
        }
    }
}

#[test]
fn a_link_broken_at_its_source_is_shown_as_printed_and_leads_nowhere() {
    let paper = fixture::everything(Lang::En);
    for (format, words) in seen(&paper) {
        assert!(
            words
                .contains("www.example.org/page.html-summary.pdf (example.org) (broken at source)"),
            "{format}"
        );
    }
    let page = html(&paper);
    assert!(!page.contains("href=\"https://www.example.org/page.html-summary"));
    assert!(
        !page.contains("javascript:"),
        "what is no address on the web is no link"
    );
}

#[test]
fn html_stays_within_itself() {
    for (name, paper) in fixture::all() {
        let page = html(&paper);
        let attribute = |key: &str| -> Vec<&str> {
            let start = format!(" {key}=\"");
            page.split(start.as_str())
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .collect()
        };
        let ids: HashSet<&str> = attribute("id").into_iter().collect();
        assert_eq!(ids.len(), attribute("id").len(), "{name} repeats an id");
        for target in attribute("href")
            .into_iter()
            .filter_map(|href| href.strip_prefix('#'))
        {
            assert!(ids.contains(target), "{name} leads to #{target}");
        }
        assert!(attribute("style").is_empty(), "{name} has an inline style");
        for entry in outline(&paper) {
            assert!(ids.contains(entry.id.as_str()), "{name} lacks {}", entry.id);
        }
    }
}

#[test]
fn a_page_is_a_whole_document_around_the_html() {
    for language in Lang::ALL {
        let paper = Paper {
            title: "Tides & <i>".to_owned(),
            ..fixture::note(language)
        };
        let page = page(&paper);
        let head = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">",
            language.code(),
            language.dir()
        );
        assert!(page.starts_with(&head), "{page}");
        assert!(page.contains("<title>Tides &amp; &lt;i&gt;</title>"));
        assert!(page.contains(&html(&paper)));
    }
}

#[test]
fn the_outline_is_the_tree_of_headings() {
    let tree: Vec<(String, Vec<String>)> = outline(&fixture::everything(Lang::En))
        .into_iter()
        .map(|entry| {
            (
                entry.label,
                entry
                    .children
                    .into_iter()
                    .map(|child| format!("{} {}", child.id, child.label))
                    .collect(),
            )
        })
        .collect();
    let parts = vec![
        "section-3-1 A. First part".to_owned(),
        "section-3-2 B. Second part".to_owned(),
    ];
    let expected = [
        ("I. Introduction".to_owned(), Vec::new()),
        (
            "II. Constructive dialogues held in 2030".to_owned(),
            Vec::new(),
        ),
        ("III. Parts".to_owned(), parts),
    ];
    assert_eq!(tree, expected);
}

#[test]
fn nothing_that_only_the_secretariat_may_set() {
    for (format, words) in seen(&fixture::everything(Lang::En)) {
        for mark in ["Please recycle", "V.30-", "emblem"] {
            assert!(!words.contains(mark), "{format} has {mark}");
        }
    }
    assert!(!html(&fixture::everything(Lang::En)).contains("<img"));
}
