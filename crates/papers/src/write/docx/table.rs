//! Tables: real ones, whose head is said to be one and stands again on every page, mirrored in an Arabic paper.

use super::super::WriteError;
use super::super::layout::{Run, TableLayout};
use super::super::numbering;
use super::super::xml::Xml;
use super::measures;
use super::part::{Face, NoteIds, Part, RAISED};

/// A table with its number and title above it, and its source and notes beneath.
pub(super) fn write(
    part: &mut Part,
    table: &TableLayout<'_>,
    notes: NoteIds,
) -> Result<(), WriteError> {
    let place = Place::of(table);
    place.line(part, "TableNumber", |part| {
        part.run(Face::default(), &table.label)
    })?;
    place.line(part, "TableTitle", |part| {
        part.run(Face::default(), &table.title)
    })?;
    part.element("w:tbl", &[], |part| {
        let rtl = part.is_rtl();
        properties(&mut part.xml, table, &place, rtl)?;
        let heads: Vec<&[Run<'_>]> = table.columns.iter().map(|of| of.head.as_slice()).collect();
        row(part, table, &place, (Kind::Head, &heads), notes)?;
        table.rows.iter().try_for_each(|of| {
            let kind = if of.total { Kind::Total } else { Kind::Plain };
            let cells: Vec<&[Run<'_>]> = of.cells.iter().map(Vec::as_slice).collect();
            row(part, table, &place, (kind, &cells), notes)
        })
    })?;
    beneath(part, table, &place, notes)
}

/// Where a table stands, in twentieths of a point.
struct Place {
    indent: &'static str,
    whole: &'static str,
    widths: Vec<String>,
}

impl Place {
    fn of(table: &TableLayout<'_>) -> Self {
        let (indent, whole) = match table.is_wide() {
            true => ("0", measures::WIDTH),
            false => (measures::INDENT, measures::BODY),
        };
        let units: usize = whole.parse().unwrap_or(0);
        let shares = table.shares();
        let widths = shares
            .iter()
            .map(|share| (share * units / 1000).to_string());
        Self {
            indent,
            whole,
            widths: widths.collect(),
        }
    }

    /// A paragraph that begins where the table begins.
    fn line(
        &self,
        part: &mut Part,
        style: &str,
        inside: impl FnOnce(&mut Part) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        part.indented(style, self.indent, inside)
    }
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Head,
    Plain,
    Total,
}

impl Kind {
    const fn style(self, figures: bool) -> &'static str {
        match (self, figures) {
            (Self::Head, false) => "TableHead",
            (Self::Head, true) => "TableHeadOfFigures",
            (Self::Plain, false) => "TableText",
            (Self::Plain, true) => "TableFigures",
            (Self::Total, false) => "TableTotal",
            (Self::Total, true) => "TableTotalFigures",
        }
    }
}

/// In the order that the schema asks for.
fn properties(
    xml: &mut Xml,
    table: &TableLayout<'_>,
    place: &Place,
    rtl: bool,
) -> Result<(), WriteError> {
    xml.element("w:tblPr", &[], |xml| {
        if rtl {
            xml.empty("w:bidiVisual", &[])?;
        }
        xml.empty("w:tblW", &[("w:w", place.whole), ("w:type", "dxa")])?;
        xml.empty("w:tblInd", &[("w:w", place.indent), ("w:type", "dxa")])?;
        xml.element("w:tblBorders", &[], |xml| {
            rule(xml, "w:top", "4")?;
            rule(xml, "w:bottom", "12")?;
            rule(xml, "w:insideH", "2")
        })?;
        xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        xml.element("w:tblCellMar", &[], |xml| {
            let margin = [("w:w", "60"), ("w:type", "dxa")];
            xml.empty("w:left", &margin)?;
            xml.empty("w:right", &margin)
        })?;
        let look = [
            ("w:val", "00A0"),
            ("w:firstRow", "1"),
            ("w:lastRow", "0"),
            ("w:firstColumn", "1"),
            ("w:lastColumn", "0"),
            ("w:noHBand", "0"),
            ("w:noVBand", "0"),
        ];
        xml.empty("w:tblLook", &look)?;
        let name = format!("{}. {}", table.label, table.title);
        xml.empty("w:tblCaption", &[("w:val", &name)])
    })?;
    xml.element("w:tblGrid", &[], |xml| {
        let mut widths = place.widths.iter();
        widths.try_for_each(|width| xml.empty("w:gridCol", &[("w:w", width)]))
    })
}

fn rule(xml: &mut Xml, edge: &str, thickness: &str) -> Result<(), WriteError> {
    let attributes = [
        ("w:val", "single"),
        ("w:sz", thickness),
        ("w:space", "0"),
        ("w:color", "auto"),
    ];
    xml.empty(edge, &attributes)
}

fn row(
    part: &mut Part,
    table: &TableLayout<'_>,
    place: &Place,
    (kind, cells): (Kind, &[&[Run<'_>]]),
    notes: NoteIds,
) -> Result<(), WriteError> {
    part.element("w:tr", &[], |part| {
        part.xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[])?;
            match kind {
                Kind::Head => xml.empty("w:tblHeader", &[]),
                Kind::Plain | Kind::Total => Ok(()),
            }
        })?;
        let columns = table.columns.iter().zip(&place.widths);
        let mut cells = cells.iter().zip(columns);
        cells.try_for_each(|(runs, (column, width))| {
            part.element("w:tc", &[], |part| {
                part.xml.element("w:tcPr", &[], |xml| {
                    xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")])?;
                    if kind == Kind::Plain {
                        return Ok(());
                    }
                    let (edge, thickness) = match kind {
                        Kind::Head => ("w:bottom", "12"),
                        Kind::Plain | Kind::Total => ("w:top", "4"),
                    };
                    xml.element("w:tcBorders", &[], |xml| rule(xml, edge, thickness))?;
                    match kind {
                        Kind::Head => xml.empty("w:vAlign", &[("w:val", "bottom")]),
                        Kind::Plain | Kind::Total => Ok(()),
                    }
                })?;
                let style = kind.style(column.figures);
                part.paragraph(style, |part| part.runs(runs, notes))
            })
        })
    })
}

/// Source and remark, then the notes; where there are none, a line that parts the table from what follows.
fn beneath(
    part: &mut Part,
    table: &TableLayout<'_>,
    place: &Place,
    notes: NoteIds,
) -> Result<(), WriteError> {
    for line in &table.beneath {
        place.line(part, "TableNote", |part| {
            let between = words::between_sentences(part.language);
            part.run(Face::default(), &format!("{}{between}", line.label))?;
            part.runs(&line.runs, notes)
        })?;
    }
    for (index, note) in table.notes.iter().enumerate() {
        let sign = numbering::letter(part.language, index);
        place.line(part, "TableNote", |part| {
            part.run(RAISED, &sign)?;
            part.run(Face::default(), " ")?;
            part.runs(note, notes)
        })?;
    }
    part.line("TableNote", "")
}
