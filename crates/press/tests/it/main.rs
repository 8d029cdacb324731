//! Papers printed and read back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod confirmation;
mod file;
mod hostile;
mod layout;
mod pack;
mod reading;
mod samples;

use std::sync::LazyLock;

use papers::{Form, Paper};
use press::{Press, PressError};
use words::Lang;

use crate::reading::pages;
use crate::samples::sample;

/// The PDF of a paper; `None`, said aloud, for a Chinese one on a machine without a Chinese font.
fn print(paper: &Paper) -> Option<Vec<u8>> {
    static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new().unwrap());
    match PRESS.pdf(paper) {
        Ok(pdf) => Some(pdf),
        Err(PressError::NoChineseFont) => {
            println!("skipped: no Chinese font on this machine");
            None
        }
        Err(reason) => panic!("{reason}"),
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = sample(Lang::En, Form::General);
    let first = print(&paper).unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, print(&paper).unwrap());

    let mut other = paper;
    other.masthead.date = other.masthead.date.map(|date| date.tomorrow().unwrap());
    assert_ne!(first, print(&other).unwrap());
}

#[test]
fn a_paper_without_a_date_has_a_fixed_one_in_its_file() {
    let mut paper = sample(Lang::En, Form::General);
    paper.masthead.date = None;
    let pdf = print(&paper).unwrap();
    assert!(pdf.windows(10).any(|bytes| bytes == b"D:20001115"));
    assert_eq!(pdf, print(&paper).unwrap());
}

#[test]
fn every_language_is_printed_with_all_its_paragraphs() {
    for lang in Lang::ALL {
        for form in [Form::General, Form::ConferenceRoom] {
            let paper = sample(lang, form);
            let Some(pdf) = print(&paper) else { continue };
            let Some(pages) = pages(&pdf) else { return };
            let text = pages.concat();
            assert!(text.contains("CTOC/COP/WG.6/2099/CRP.2"), "{lang:?}");
            assert!(!text.contains('□'), "a letter of {lang:?} has no face");
            let last = paper.paragraphs().count();
            let number = if lang == Lang::Ar {
                last.to_string()
            } else {
                format!("{last}.")
            };
            assert!(
                text.lines().any(|line| line.contains(&number)),
                "{lang:?}: {text}"
            );
        }
    }
}

#[test]
fn a_chinese_paper_without_a_chinese_font_says_what_to_install() {
    let error = PressError::NoChineseFont;
    assert!(error.to_string().contains("fonts-arphic-uming"));
    assert_eq!(error.key(), "press-no-chinese-font");
}

#[test]
fn more_text_than_any_paper_has_is_refused() {
    let mut paper = sample(Lang::En, Form::General);
    paper.title = "word ".repeat(50_000);
    assert!(matches!(
        Press::new().unwrap().pdf(&paper),
        Err(PressError::TooLong { .. })
    ));
}
