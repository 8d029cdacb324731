//! The footnotes: real ones, so that Word keeps each on the page of its indicator (rule F1).

use super::super::WriteError;
use super::super::furniture::Furniture;
use super::super::layout::Layout;
use super::part::{Face, NAMESPACES, NoteIds, Part, RAISED};
use crate::Paper;
use words::Lang;

/// The part of the footnotes, and the addresses it refers to.
pub(super) fn write(
    paper: &Paper,
    furniture: &Furniture,
    layout: &Layout<'_>,
) -> Result<(Vec<u8>, Vec<String>), WriteError> {
    let ids = NoteIds {
        stars: furniture.stars().count(),
    };
    written(paper.language, furniture, &layout.notes, |part, runs| {
        part.runs(runs, ids)
    })
}

/// The part of the footnotes, whose words `write` puts down.
pub(super) fn written<N>(
    language: Lang,
    furniture: &Furniture,
    notes: &[N],
    write: impl Fn(&mut Part, &N) -> Result<(), WriteError>,
) -> Result<(Vec<u8>, Vec<String>), WriteError> {
    let ids = NoteIds {
        stars: furniture.stars().count(),
    };
    let mut part = Part::new(language)?;
    part.element("w:footnotes", &NAMESPACES, |part| {
        for (id, kind, element) in [
            ("0", "separator", "w:separator"),
            ("1", "continuationSeparator", "w:continuationSeparator"),
        ] {
            part.element("w:footnote", &[("w:type", kind), ("w:id", id)], |part| {
                part.paragraph("FootnoteRule", |part| {
                    part.raw_run(Face::default(), |xml| xml.empty(element, &[]))
                })
            })?;
        }
        for (index, star) in furniture.stars().enumerate() {
            note(part, &NoteIds::starred(index), |part| {
                part.run(RAISED, star.mark)?;
                part.tab()?;
                part.run(
                    Face {
                        ltr: star.is_symbol,
                        ..Face::default()
                    },
                    &star.text,
                )
            })?;
        }
        for (index, words) in notes.iter().enumerate() {
            note(part, &ids.numbered(index + 1), |part| {
                part.raw_run(RAISED, |xml| xml.empty("w:footnoteRef", &[]))?;
                part.tab()?;
                write(part, words)
            })?;
        }
        Ok(())
    })?;
    Ok((part.xml.finish(), part.links))
}

fn note(
    part: &mut Part,
    id: &str,
    inside: impl FnOnce(&mut Part) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    part.element("w:footnote", &[("w:id", id)], |part| {
        part.paragraph("FootnoteText", inside)
    })
}
