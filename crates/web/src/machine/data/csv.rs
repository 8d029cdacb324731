//! CSV as spreadsheets and programs both read it: a byte order mark, so that a spreadsheet takes the letters of all six
//! languages for what they are; lines that end as RFC 4180 has it; and no cell that a spreadsheet would take for a
//! formula and run.

use super::NotWritten;
use super::table::{Cell, TableOf};

/// Tells spreadsheets that the letters are UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes a table.
pub(super) fn write(table: &TableOf<'_>) -> Result<Vec<u8>, NotWritten> {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(MARK.to_vec());
    writer.write_record(table.columns)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written))?;
    }
    writer
        .into_inner()
        .map_err(|error| NotWritten::Csv(error.into_error().into()))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Truth(yes) => yes.to_string(),
    }
}

/// A text that no spreadsheet runs: one that begins like a formula is led by an apostrophe, which spreadsheets take for
/// "this is text". Leading spaces do not hide a formula from all of them, so they do not hide it from us.
fn harmless(text: &str) -> String {
    const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let seen = text.trim_start();
    if seen.starts_with(BEGINNINGS) || text.starts_with(['\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Table;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn table(text: &str) -> Table {
        Table {
            title: "t",
            columns: &["a", "b", "c", "d", "e"],
            rows: vec![vec![
                Cell::text(text),
                Cell::Number(7),
                Cell::Day(date(2024, 4, 5)),
                Cell::Empty,
                Cell::Truth(true),
            ]],
        }
    }

    fn read_back(bytes: &[u8]) -> Vec<Vec<String>> {
        let bytes = bytes.strip_prefix(MARK).unwrap();
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(bytes);
        reader
            .records()
            .map(|r| r.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }

    #[test]
    fn what_is_written_reads_back() {
        let rows = read_back(&write(&table("a \"quoted\", line\nand العربية")).unwrap());
        assert_eq!(rows[0], ["a", "b", "c", "d", "e"]);
        assert_eq!(
            rows[1],
            [
                "a \"quoted\", line\nand العربية",
                "7",
                "2024-04-05",
                "",
                "true"
            ]
        );
    }

    #[test]
    fn no_text_is_run_as_a_formula() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =cmd|'/c calc'!A1",
            "＝1",
        ] {
            let rows = read_back(&write(&table(formula)).unwrap());
            assert!(rows[1][0].starts_with('\''), "{formula:?}");
        }
    }

    proptest! {
        #[test]
        fn every_text_reads_back_but_for_the_apostrophe(text in "\\PC*") {
            let rows = read_back(&write(&table(&text)).unwrap());
            let read = rows[1][0].clone();
            let led = ["'", &text].concat();
            prop_assert!(read == text || read == led);
        }
    }
}
