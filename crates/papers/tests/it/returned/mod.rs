//! Drafts that go out as Word files and come back.

mod edits;
mod hostile;
mod round_trip;
mod tracked;

use crate::fixture;
use mechanism::summary::ParagraphId;
use papers::Paper;
use papers::draft::markup::{self, What};
use papers::read::docx::{Limits, Place, Refused, Returned, read};
use papers::write::{Mark, Passage, Piece, Working, working};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use words::Lang;

/// What a value of the record says in these tests.
const SAID: &str = "thirty (30)";

pub(super) fn mark(paragraph: u16, version: u16) -> Mark {
    Mark {
        paragraph: ParagraphId(paragraph),
        version,
    }
}

/// A paragraph from what somebody would type.
pub(super) fn passage(mark: Mark, typed: &str) -> Passage {
    Passage {
        mark,
        heading: typed.starts_with("# "),
        text: pieces(&markup::read(typed.trim_start_matches("# ")).pieces),
    }
}

fn pieces(typed: &[markup::Piece]) -> Vec<Piece> {
    typed
        .iter()
        .map(|piece| match &piece.what {
            What::Words(words) if words.starts_with("https://") => Piece::Address(words.clone()),
            What::Words(words) => Piece::Words(words.clone()),
            What::Note(inside) => Piece::Note(pieces(inside)),
            What::Paragraph(id) => Piece::Live {
                name: id.to_string(),
                shown: "7".to_owned(),
            },
            What::Live(live) => Piece::Live {
                name: live.name().to_owned(),
                shown: SAID.to_owned(),
            },
        })
        .collect()
}

/// Paragraphs in their first version, P1, P2, P3 … as typed.
pub(super) fn passages(typed: &[&str]) -> Vec<Passage> {
    (1..)
        .zip(typed)
        .map(|(number, typed)| passage(mark(number, 1), typed))
        .collect()
}

pub(super) fn around(language: Lang) -> Paper {
    let mut paper = fixture::note(language);
    paper.language = language;
    paper.sections.clear();
    paper
}

/// A file to work in.
pub(super) fn sent(typed: &[&str]) -> Vec<u8> {
    let (around, passages) = (around(Lang::En), passages(typed));
    working(&Working {
        around: &around,
        revision: 17,
        passages: &passages,
    })
    .unwrap()
}

pub(super) fn back(bytes: &[u8]) -> Returned {
    read(bytes, &Limits::USUAL).unwrap()
}

pub(super) fn refused(bytes: &[u8]) -> Refused {
    read(bytes, &Limits::USUAL).unwrap_err()
}

/// The paragraphs of a file: "P1 text" for those that were sent, "P1+ text" for new ones after them.
pub(super) fn told(returned: &Returned) -> Vec<String> {
    returned
        .paragraphs
        .iter()
        .map(|paragraph| match paragraph.place {
            Place::Passage(mark) => format!("{} {}", mark.paragraph, paragraph.text),
            Place::New { after: Some(after) } => format!("{after}+ {}", paragraph.text),
            Place::New { after: None } => format!("+ {}", paragraph.text),
        })
        .collect()
}

/// What the paragraphs said with all changes rejected.
pub(super) fn before(returned: &Returned) -> Vec<String> {
    returned
        .before
        .iter()
        .map(|(mark, text)| format!("{} {text}", mark.paragraph))
        .collect()
}

/// The parts of a package.
pub(super) fn unpacked(docx: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    parts
}

/// A package of parts.
pub(super) fn packed<'p>(parts: impl IntoIterator<Item = (&'p str, &'p [u8])>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A file after somebody changed its parts.
pub(super) fn edited(docx: &[u8], edit: impl FnOnce(&mut BTreeMap<String, String>)) -> Vec<u8> {
    let mut parts = unpacked(docx);
    edit(&mut parts);
    packed(
        parts
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_bytes())),
    )
}

/// A file after somebody changed its text; each change must find what it replaces, once.
pub(super) fn retyped(docx: &[u8], changes: &[(&str, &str)]) -> Vec<u8> {
    edited(docx, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        for (old, new) in changes {
            assert_eq!(document.matches(old).count(), 1, "{old} in {document}");
            *document = document.replace(old, new);
        }
    })
}
