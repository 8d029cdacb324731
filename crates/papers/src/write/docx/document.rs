//! The body of the document and the section it is set in.

use super::super::WriteError;
use super::super::furniture::Furniture;
use super::super::layout::{Block, Layout, Run};
use super::super::numbering::printed_paragraph;
use super::part::{NAMESPACES, NoteIds, Part};
use super::{furniture, margins, measures, table};
use crate::Paper;

/// The main part, and the addresses it refers to.
pub(super) fn write(
    paper: &Paper,
    furniture: &Furniture,
    layout: &Layout<'_>,
) -> Result<(Vec<u8>, Vec<String>), WriteError> {
    let notes = NoteIds {
        stars: furniture.stars().count(),
    };
    let mut part = Part::new(paper.language)?;
    part.element("w:document", &NAMESPACES, |part| {
        part.element("w:body", &[], |part| {
            furniture::write(part, furniture)?;
            layout
                .blocks
                .iter()
                .try_for_each(|block| write_block(part, block, notes))?;
            end(part, furniture)?;
            section(part)
        })
    })?;
    Ok((part.xml.finish(), part.links))
}

fn write_block(part: &mut Part, block: &Block<'_>, notes: NoteIds) -> Result<(), WriteError> {
    match block {
        Block::Heading {
            depth, label, text, ..
        } => {
            let style =
                ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"][(*depth).min(4)];
            part.paragraph(style, |part| {
                part.tab()?;
                part.run(super::part::Face::default(), label)?;
                part.tab()?;
                part.run(super::part::Face::default(), text)
            })
        }
        Block::Paragraph { number, runs } => {
            let label = printed_paragraph(part.language, *number);
            numbered(part, "Paragraph", &label, runs, notes)
        }
        Block::Subparagraph {
            depth, label, runs, ..
        } => {
            let style = ["Subparagraph1", "Subparagraph2", "Subparagraph3"][(*depth).min(2)];
            numbered(part, style, label, runs, notes)
        }
        Block::Table(layout) => table::write(part, layout, notes),
    }
}

fn numbered(
    part: &mut Part,
    style: &str,
    label: &str,
    runs: &[Run<'_>],
    notes: NoteIds,
) -> Result<(), WriteError> {
    part.paragraph(style, |part| {
        part.run(super::part::Face::default(), label)?;
        part.tab()?;
        part.runs(runs, notes)
    })
}

/// What closes the paper: three asterisks, or a short rule (rule S8).
pub(super) fn end(part: &mut Part, furniture: &Furniture) -> Result<(), WriteError> {
    if furniture.asterisks {
        part.line("PaperEnd", "***")
    } else {
        part.line("PaperRule", "")
    }
}

/// The one section: headers and footers, A4, another first page, and for Arabic everything from right to left.
pub(super) fn section(part: &mut Part) -> Result<(), WriteError> {
    let rtl = part.is_rtl();
    part.xml.element("w:sectPr", &[], |xml| {
        for (element, kind, id) in margins::REFERENCES {
            xml.empty(element, &[("w:type", kind), ("r:id", id)])?;
        }
        xml.element("w:footnotePr", &[], |xml| {
            xml.empty("w:pos", &[("w:val", "pageBottom")])?;
            xml.empty("w:numFmt", &[("w:val", "decimal")])
        })?;
        xml.empty(
            "w:pgSz",
            &[("w:w", measures::PAGE.0), ("w:h", measures::PAGE.1)],
        )?;
        let (head, side, edge) = (measures::HEAD, measures::MARGIN, measures::HEADER);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", head),
                ("w:right", side),
                ("w:bottom", head),
                ("w:left", side),
                ("w:header", edge),
                ("w:footer", edge),
                ("w:gutter", "0"),
            ],
        )?;
        xml.empty("w:titlePg", &[])?;
        if rtl {
            xml.empty("w:bidi", &[])
        } else {
            Ok(())
        }
    })
}
