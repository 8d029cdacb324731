//! A PDF read back by poppler, which the checks of this project install.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of each page in reading order; `None`, said aloud, where poppler is not installed.
pub(crate) fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let started = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut reader) = started else {
        println!("skipped: pdftotext (poppler-utils) is not installed");
        return None;
    };
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "pdftotext cannot read what we wrote"
    );
    let text = String::from_utf8(output.stdout).unwrap();
    Some(
        text.trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(str::to_owned)
            .collect(),
    )
}
