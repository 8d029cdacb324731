//! The writers: what every format prints, what follows from place alone, and that any paper can be written.

mod any_paper;
mod by_construction;
mod foreign;
mod formats;
mod mixed;
mod package;
mod schema;
mod snapshots;
mod table;

use papers::Paper;
use papers::write::{Body, Identity, akn, docx, html, text};
use std::io::{Cursor, Read};

/// Who the papers of the tests are.
pub(crate) fn identity() -> Identity {
    Identity {
        body: Body::WorkingGroup(6),
        date: jiff::civil::date(2030, 10, 1),
        name: "fa-2030-summary".to_owned(),
    }
}

/// The words of a paper in each format, without markup: what a reader sees.
pub(crate) fn seen(paper: &Paper) -> [(&'static str, String); 4] {
    [
        ("html", without_tags(&html(paper))),
        (
            "text",
            text(paper).split_whitespace().collect::<Vec<_>>().join(" "),
        ),
        ("docx", {
            let bytes = docx(paper).unwrap();
            without_tags(&format!(
                "{} {}",
                part(&bytes, "word/document.xml"),
                part(&bytes, "word/footnotes.xml")
            ))
        }),
        ("akn", without_tags(&akn(paper, &identity()).unwrap())),
    ]
}

/// A part of a package as text.
pub(crate) fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut out = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut out)
        .unwrap();
    out
}

/// Markup without its tags and with plain spaces; entities as the characters they stand for.
fn without_tags(markup: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in markup.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let out = out
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'");
    out.replace("&amp;", "&").replace(['\u{a0}', '\n'], " ")
}
