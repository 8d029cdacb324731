//! Whatever is handed in: an answer, never a panic, and every defect on a line that exists.

use super::fixtures::{CLEAN, NOTE, SUMMARY};
use papers::read::{Defect, LONGEST, NotReadable, note, summary};
use proptest::prelude::*;

fn lines_exist(text: &[u8], defects: &[Defect]) {
    let lines = text.split(|byte| *byte == b'\n').count();
    for defect in defects {
        assert!(
            (1..=lines).contains(&defect.line),
            "{defect} of {lines} lines"
        );
        assert!(!defect.to_string().contains("{ $"), "{defect}");
    }
}

fn survives(text: &[u8]) {
    if let Ok(read) = note(text) {
        lines_exist(text, &read.defects);
    }
    if let Ok(read) = summary(text) {
        lines_exist(text, &read.defects);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        survives(&bytes);
    }

    #[test]
    fn any_text_of_marks(text in "([0-9]{1,2}\\. |[IVX]{1,3}\\. |¹|²|\\* |\\*\\*|_____|https://a\\.b/|\\(a\\) |the Working Group|chaired by |Mr\\. |\\n|\\f|-|“|é| |,|\\.){0,120}") {
        survives(text.as_bytes());
    }

    #[test]
    fn a_paper_cut_anywhere(which in 0..3_usize, cut in any::<prop::sample::Index>()) {
        let text = [NOTE, SUMMARY, CLEAN][which].as_bytes();
        survives(&text[..cut.index(text.len())]);
        survives(&text[cut.index(text.len())..]);
    }

    #[test]
    fn a_paper_with_a_piece_replaced(
        which in 0..3_usize,
        at in any::<prop::sample::Index>(),
        gone in 0..60_usize,
        instead in "[\\PC\\n\\f]{0,20}",
    ) {
        let text = [NOTE, SUMMARY, CLEAN][which];
        let letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        let rest = letters.iter().skip(at + gone);
        let changed: String = letters[..at].iter().copied().chain(instead.chars()).chain(rest.copied()).collect();
        survives(changed.as_bytes());
    }
}

/// Many of the lines that would hurt most if any stage looked back over all of what it has read.
#[test]
fn long_texts_are_read_in_one_pass() {
    for line in [
        "a-\n",
        "https://a.b/c-\n",
        "1. ((((((\n",
        "¹ www.\n",
        "x1,",
        "will ",
        "Mr. A, and ",
        ". ",
        "** \n",
        "\u{c}7\n",
        "“is, was\n",
    ] {
        let text = format!("1. {}", line.repeat((1 << 18) / line.len()));
        survives(text.as_bytes());
    }
}

#[test]
fn fifty_megabytes_are_refused_unread() {
    let text = vec![b'1'; 50 << 20];
    assert_eq!(
        note(&text).map(|_| ()),
        Err(NotReadable::TooLong { bytes: 50 << 20 })
    );
    assert_eq!(
        summary(&text).map(|_| ()),
        Err(NotReadable::TooLong { bytes: 50 << 20 })
    );
    assert!(note(&text[..LONGEST]).is_err(), "no paragraph in it");
}

#[test]
fn a_foreign_file_is_told_what_it_is() {
    for (bytes, what) in [
        (
            &b"%PDF-1.7 1. Text"[..],
            "this is a PDF file, not the text of a paper",
        ),
        (
            b"PK\x03\x04[Content_Types].xml",
            "this is a ZIP archive such as a DOCX or ODT file, not the text of a paper",
        ),
        (
            b"<!doctype html><p>1. Text",
            "this is a web page, not the text of a paper",
        ),
        (b"", "this is an empty file, not the text of a paper"),
    ] {
        assert_eq!(
            note(bytes)
                .map_err(|refused| refused.to_string())
                .err()
                .as_deref(),
            Some(what)
        );
    }
}
