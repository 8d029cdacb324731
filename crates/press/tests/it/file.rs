//! What the file is, apart from what it says: tags, standards, streams.
//!
//! Validators outside this crate look at the whole; these tests hold what they build on, without them.

use papers::{Column, Form, Span, Table};
use std::io::Read;
use words::Lang;

use crate::print;
use crate::samples::sample;

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len())
        .any(|bytes| bytes == words.as_bytes())
}

#[test]
fn the_file_is_tagged_titled_and_names_its_standards() {
    let pdf = print(&sample(Lang::Fr, Form::General)).unwrap();
    for words in [
        "/StructTreeRoot",
        "/Lang",
        "pdfaid",
        "pdfuaid",
        "/DisplayDocTitle",
    ] {
        assert!(holds(&pdf, words), "{words}");
    }
    assert!(
        !holds(&pdf, "Typst"),
        "the program that made the file is ours"
    );
}

/// A screen reader changes its voice with the language, also inside a line and in a footnote.
#[test]
fn words_in_another_language_say_so_in_the_file() {
    let mut paper = sample(Lang::En, Form::General);
    let english = content(&print(&paper).unwrap());
    for code in ["ar", "ru", "und"] {
        assert!(!english.contains(&lang(code)), "{code}");
    }
    paper.sections[0].paragraphs[0].text = vec![
        Span::text("The made-up paper "),
        Span::quoted("تقرير مختلق", "ar", Lang::En),
        Span::Note(vec![
            Span::text("Published by "),
            Span::quoted("Никто", "ru", Lang::En),
            Span::text(", see "),
            Span::quoted("Jina la mfano", "Kiswahili", Lang::En),
            Span::text("."),
        ]),
        Span::text(" was read."),
    ];
    let quoting = content(&print(&paper).unwrap());
    for code in ["ar", "ru", "und"] {
        assert!(quoting.contains(&lang(code)), "{code}");
    }
}

/// Heads of columns and of rows say which they are.
#[test]
fn a_table_is_tagged_as_one() {
    let mut paper = sample(Lang::En, Form::General);
    let plain = content(&print(&paper).unwrap());
    assert!(!plain.contains("/Table"));
    let column = |head: &str| Column {
        head: vec![Span::text(head)],
        figures: false,
    };
    let cells = ["A row", "5"].map(|text| vec![Span::text(text)]);
    let tables = Table::of(
        "Made up",
        &[column("One"), column("Two")],
        vec![(cells, false)],
    );
    paper.sections[0].paragraphs[0].tables = tables;
    let tagged = content(&print(&paper).unwrap());
    for tag in ["/Table", "/TH", "/TD", "/Scope/Row", "/Scope/Column"] {
        assert!(tagged.replace("/Scope /", "/Scope/").contains(tag), "{tag}");
    }
}

fn lang(code: &str) -> String {
    format!("/Lang({code})")
}

/// Everything in the file, unpacked where it is packed.
fn content(pdf: &[u8]) -> String {
    let mut all = String::from_utf8_lossy(pdf).into_owned();
    for (at, _) in pdf
        .windows(7)
        .enumerate()
        .filter(|(_, w)| w.starts_with(b"stream\n"))
    {
        let mut unpacked = Vec::new();
        let mut packed = flate2::read::ZlibDecoder::new(&pdf[at + 7..]);
        // What is not packed so is no text either.
        let _read = packed.read_to_end(&mut unpacked);
        all.push_str(&String::from_utf8_lossy(&unpacked));
    }
    all.replace("/Lang (", "/Lang(")
}

/// One PDF checker measures a stream by the line end before `endstream` and objects when packed bytes happen to end in
/// one. The length is right all the same, and this test says so.
#[test]
fn every_stream_is_as_long_as_it_says() {
    let pdf = print(&sample(Lang::En, Form::General)).unwrap();
    let mut rest = pdf.as_slice();
    let mut streams = 0;
    while let Some(at) = rest.windows(7).position(|bytes| bytes == b"stream\n") {
        let dictionary = String::from_utf8_lossy(&rest[at.saturating_sub(300)..at]).into_owned();
        let (_, length) = dictionary.rsplit_once("/Length ").unwrap();
        let length: usize = length
            .chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
            .parse()
            .unwrap();
        rest = &rest[at + 7 + length..];
        assert!(rest.starts_with(b"\nendstream"), "stream {streams}");
        rest = &rest[10..];
        streams += 1;
    }
    assert!(streams > 5);
}
