//! A table as a spreadsheet: one sheet with the rows, one that says where they come from. The same record gives the same
//! bytes, so the document is dated by the record and not by a clock.

use super::table::{Cell, TableOf};
use super::{NotWritten, Provenance};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

/// The widest a column is made, in characters.
const WIDEST: usize = 60;

/// The longest text a cell of this format holds; what is longer is cut and says so.
const LONGEST: usize = 32_000;

/// Writes a table.
pub(super) fn write(table: &TableOf<'_>, provenance: &Provenance) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = Workbook::new();
    let entered = provenance.entered.to_zoned(jiff::tz::TimeZone::UTC);
    let created = ExcelDateTime::from_ymd(
        u16::try_from(entered.year()).unwrap_or(1900),
        entered.month().unsigned_abs(),
        entered.day().unsigned_abs(),
    )?
    .and_hms(
        u16::from(entered.hour().unsigned_abs()),
        entered.minute().unsigned_abs(),
        entered.second().unsigned_abs(),
    )?;
    let properties = DocProperties::new()
        .set_title(table.title)
        .set_creation_datetime(&created);
    workbook.set_properties(&properties);
    rows(workbook.add_worksheet(), table)?;
    origin(workbook.add_worksheet(), provenance)?;
    Ok(workbook.save_to_buffer()?)
}

fn rows(sheet: &mut Worksheet, table: &TableOf<'_>) -> Result<(), NotWritten> {
    let bold = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.set_name(table.title)?;
    sheet.set_freeze_panes(1, 0)?;
    for (column, name) in (0_u16..).zip(table.columns) {
        sheet.write_string_with_format(0, column, *name, &bold)?;
        let cells = table
            .rows
            .iter()
            .filter_map(|row| row.get(usize::from(column)));
        let widest = cells.map(width).max().unwrap_or(0).max(name.len()) + 2;
        sheet.set_column_width(column, widest.min(WIDEST) as f64)?;
    }
    for (number, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                // As a string, always: whatever it begins with, it is never a formula.
                Cell::Text(text) => {
                    sheet.write_string(number, column, cut(text))?;
                }
                Cell::Number(value) => {
                    sheet.write_number(number, column, *value as f64)?;
                }
                Cell::Day(date) => {
                    let value = ExcelDateTime::from_ymd(
                        u16::try_from(date.year()).unwrap_or(1900),
                        date.month().unsigned_abs(),
                        date.day().unsigned_abs(),
                    )?;
                    sheet.write_datetime_with_format(number, column, value, &day)?;
                }
                Cell::Truth(yes) => {
                    sheet.write_boolean(number, column, *yes)?;
                }
            }
        }
    }
    Ok(())
}

fn origin(sheet: &mut Worksheet, provenance: &Provenance) -> Result<(), NotWritten> {
    let bold = Format::new().set_bold();
    sheet.set_name("Source")?;
    sheet.set_column_width(0, 24)?;
    sheet.set_column_width(1, 80)?;
    let as_of = provenance
        .as_of
        .map(|day| day.to_string())
        .unwrap_or_default();
    let lines = [
        ("Source", provenance.address.clone()),
        ("Kept by", provenance.keeper.clone().unwrap_or_default()),
        ("As of", as_of),
        ("Newest entry", provenance.number.to_string()),
        ("Its hash", provenance.hash.clone()),
        ("Entered", provenance.entered.to_string()),
        ("Terms", provenance.terms.to_owned()),
        (
            "Empty cells",
            "Not known. They are never nought.".to_owned(),
        ),
    ];
    for (row, (name, value)) in (0_u32..).zip(lines.iter().filter(|(_, value)| !value.is_empty())) {
        sheet.write_string_with_format(row, 0, *name, &bold)?;
        sheet.write_string(row, 1, value)?;
    }
    Ok(())
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.chars().take(WIDEST).count(),
        Cell::Number(number) => number.to_string().len(),
        Cell::Day(_) => 10,
        Cell::Truth(_) => 5,
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(" […]".chars()).collect()
}
