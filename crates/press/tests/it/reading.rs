//! A PDF read back by poppler, which the checks of this project install.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of each page in reading order; `None`, said aloud, where poppler is not installed.
pub(crate) fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let text = read(pdf, &["-enc", "UTF-8", "-", "-"])?;
    Some(
        text.trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(str::to_owned)
            .collect(),
    )
}

/// A word as it stands on the first page, measured from the upper left corner.
pub(crate) struct Placed {
    pub(crate) word: String,
    pub(crate) left: f64,
    /// Of the line: where its foot is.
    pub(crate) foot: f64,
}

/// The words of the first page, each where it stands.
pub(crate) fn placed(pdf: &[u8]) -> Option<Vec<Placed>> {
    let text = read(pdf, &["-bbox", "-l", "1", "-enc", "UTF-8", "-", "-"])?;
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let words = text.lines().filter(|line| line.contains("<word "));
    let placed = words.map(|line| {
        let (_, word) = line.split_once('>').unwrap();
        Placed {
            word: word.trim_end_matches("</word>").to_owned(),
            left: number(line, "xMin"),
            foot: number(line, "yMax"),
        }
    });
    Some(placed.collect())
}

fn read(pdf: &[u8], arguments: &[&str]) -> Option<String> {
    let started = Command::new("pdftotext")
        .args(arguments)
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
    Some(String::from_utf8(output.stdout).unwrap())
}
