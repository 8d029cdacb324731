//! The masthead and the title on the first page, in the flow of the text so that it is read aloud.

use super::super::WriteError;
use super::super::furniture::{Distribution, Furniture};
use super::measures;
use super::part::{Face, Part};
use words::Direction;

pub(super) fn write(part: &mut Part, furniture: &Furniture) -> Result<(), WriteError> {
    if let Some(standing) = &furniture.standing {
        part.line("Standing", standing)?;
    }
    part.paragraph("Organization", |part| {
        if let Some(organization) = &furniture.organization {
            part.run(Face::default(), organization)?;
        }
        part.tab()?;
        furniture
            .symbol
            .as_deref()
            .map_or(Ok(()), |symbol| write_symbol(part, symbol))
    })?;
    match &furniture.organ {
        Some(organ) => organ_and_distribution(part, organ, &furniture.distribution)?,
        None => distribution(part, "Distribution", &furniture.distribution)?,
    }
    part.line("Rule", "")?;
    for (style, line) in [
        ("Session", &furniture.working_group),
        ("Session", &furniture.session),
        ("Place", &furniture.place_and_dates),
    ] {
        if let Some(line) = line {
            part.line(style, line)?;
        }
    }
    if let Some((line, title)) = &furniture.agenda_item {
        part.paragraph("Place", |part| {
            part.run(Face::default(), line)?;
            furniture
                .agenda_star
                .as_ref()
                .map_or(Ok(()), |star| part.star(0, star.mark))
        })?;
        part.line("Session", title)?;
    }
    part.paragraph("Title", |part| {
        part.run(Face::default(), &furniture.title)?;
        let index = usize::from(furniture.agenda_star.is_some());
        furniture
            .title_star
            .as_ref()
            .map_or(Ok(()), |star| part.star(index, star.mark))
    })?;
    part.line("Subtitle", &furniture.byline)
}

/// The symbol: the series in 20 pt, the rest in 10 pt.
fn write_symbol(part: &mut Part, symbol: &str) -> Result<(), WriteError> {
    let (series, rest) = symbol.split_at(symbol.find('/').unwrap_or(symbol.len()));
    part.run(
        Face {
            size: Some("40"),
            ltr: true,
            ..Face::default()
        },
        series,
    )?;
    part.run(
        Face {
            size: Some("20"),
            ltr: true,
            ..Face::default()
        },
        rest,
    )
}

/// Two cells without borders: the organ, with the place where an authorized operator may set the emblem, and the block.
fn organ_and_distribution(
    part: &mut Part,
    organ: &str,
    block: &Distribution,
) -> Result<(), WriteError> {
    let rtl = part.is_rtl();
    part.element("w:tbl", &[], |part| {
        part.xml.element("w:tblPr", &[], |xml| {
            if rtl {
                xml.empty("w:bidiVisual", &[])?;
            }
            xml.empty("w:tblW", &[("w:w", measures::WIDTH), ("w:type", "dxa")])?;
            xml.empty("w:tblLayout", &[("w:type", "fixed")])
        })?;
        part.xml.element("w:tblGrid", &[], |xml| {
            xml.empty("w:gridCol", &[("w:w", measures::BLOCK)])?;
            xml.empty("w:gridCol", &[("w:w", measures::BLOCK_WIDTH)])
        })?;
        part.element("w:tr", &[], |part| {
            cell(part, measures::BLOCK, |part| part.line("Organ", organ))?;
            cell(part, measures::BLOCK_WIDTH, |part| {
                distribution(part, "DistributionCell", block)
            })
        })
    })
}

fn cell(
    part: &mut Part,
    width: &str,
    inside: impl FnOnce(&mut Part) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    part.element("w:tc", &[], |part| {
        part.xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")])
        })?;
        inside(part)
    })
}

/// The lines of the block. In an Arabic paper they are English, from left to right, at the left edge: a paragraph from
/// left to right begins there, and needs no indent to get there.
fn distribution(part: &mut Part, style: &str, block: &Distribution) -> Result<(), WriteError> {
    let mirrored = part.is_rtl() && block.language.direction() == Direction::LeftToRight;
    let mut written = false;
    for line in [&block.distr, &block.date]
        .into_iter()
        .flatten()
        .chain(&block.languages)
    {
        written = true;
        if mirrored {
            part.ltr_paragraph("DistributionCell", |part| {
                part.run(
                    Face {
                        ltr: true,
                        ..Face::default()
                    },
                    line,
                )
            })?;
        } else {
            part.line(style, line)?;
        }
    }
    // A cell needs a paragraph.
    if written {
        Ok(())
    } else {
        part.line(style, "")
    }
}
