//! What the file is, apart from what it says: tags, standards, streams.
//!
//! Validators outside this crate look at the whole; these tests hold what they build on, without them.

use papers::Form;
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
