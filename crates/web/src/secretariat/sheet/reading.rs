//! A spreadsheet as text in cells. Formulas are never computed: they stand as the text they are. What is packed is unpacked
//! into nothing first, and counted, so that a small file cannot become a large one.

use calamine::{DataRef, Reader as _, Xlsx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

/// The largest file, what it may unpack to, and the most rows and columns.
pub(super) const LARGEST: usize = 5 * 1024 * 1024;
const LARGEST_UNPACKED: u64 = 64 * 1024 * 1024;
const MOST_PARTS: usize = 500;
pub(super) const MOST_ROWS: u32 = 1_000;
const MOST_COLUMNS: u32 = 120;
const LONGEST_CELL: usize = 20_000;

/// A sheet: headings, and rows that have something in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Grid {
    pub(super) headings: Vec<String>,
    pub(super) rows: Vec<Line>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    /// Its number, as the spreadsheet program shows it.
    pub(super) number: u32,
    pub(super) cells: Vec<String>,
}

/// Why a file is no spreadsheet of applications, as the key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    NotASheet,
    TooLarge,
    TooManyRows,
    Empty,
}

impl Unread {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::NotASheet => "sheet-not-read",
            Self::TooLarge => "sheet-too-large",
            Self::TooManyRows => "sheet-too-many",
            Self::Empty => "sheet-no-rows",
        }
    }
}

/// Cells by row and column, both from nought.
type Cells = BTreeMap<(u32, u32), String>;

/// Reads a file by what its bytes are, whatever it is called.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, Unread> {
    if bytes.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    let cells = match bytes.starts_with(b"PK\x03\x04") {
        true => read_xlsx(bytes)?,
        false => read_csv(bytes)?,
    };
    grid(cells)
}

fn read_csv(bytes: &[u8]) -> Result<Cells, Unread> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Unread::NotASheet)?;
    if text.contains('\0') {
        return Err(Unread::NotASheet);
    }
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut cells = Cells::new();
    for (row, record) in reader.records().enumerate() {
        let record = record.map_err(|_| Unread::NotASheet)?;
        let row = u32::try_from(row).map_err(|_| Unread::TooManyRows)?;
        for (column, text) in (0..).zip(record.iter()) {
            put(&mut cells, row, column, text)?;
        }
    }
    Ok(cells)
}

fn put(cells: &mut Cells, row: u32, column: u32, text: &str) -> Result<(), Unread> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(());
    }
    if row > MOST_ROWS {
        return Err(Unread::TooManyRows);
    }
    if column >= MOST_COLUMNS || text.len() > LONGEST_CELL {
        return Err(Unread::TooLarge);
    }
    cells.insert((row, column), text.to_owned());
    Ok(())
}

/// Unpacks every part into nothing, and refuses what would not stay small. What the file says of its sizes is not believed.
fn stays_small(bytes: &[u8]) -> Result<(), Unread> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::NotASheet)?;
    if parts.len() > MOST_PARTS {
        return Err(Unread::TooLarge);
    }
    let mut whole = 0;
    for place in 0..parts.len() {
        let part = parts.by_index(place).map_err(|_| Unread::NotASheet)?;
        let mut limited = part.take(LARGEST_UNPACKED + 1 - whole);
        whole +=
            std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| Unread::NotASheet)?;
        if whole > LARGEST_UNPACKED {
            return Err(Unread::TooLarge);
        }
    }
    Ok(())
}

/// The cells of the first sheet, one after the other: a cell at the far end of a sheet costs no more than another.
fn read_xlsx(bytes: &[u8]) -> Result<Cells, Unread> {
    stays_small(bytes)?;
    let broken = |_| Unread::NotASheet;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let first = book.sheet_names().into_iter().next();
    let first = first.ok_or(Unread::Empty)?;
    let mut cells = Cells::new();
    let mut reader = book.worksheet_cells_reader(&first).map_err(broken)?;
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        put(&mut cells, row, column, &said(cell.get_value()))?;
    }
    drop(reader);
    let mut reader = book.worksheet_cells_reader(&first).map_err(broken)?;
    while let Some(cell) = reader.next_formula().map_err(broken)? {
        let (row, column) = cell.get_position();
        let formula = cell.get_value().trim();
        if !formula.is_empty() {
            put(&mut cells, row, column, &format!("={formula}"))?;
        }
    }
    Ok(cells)
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "yes".to_owned(),
        DataRef::Bool(false) => "no".to_owned(),
        DataRef::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn grid(cells: Cells) -> Result<Grid, Unread> {
    let columns = cells
        .keys()
        .map(|(_, column)| column + 1)
        .max()
        .ok_or(Unread::Empty)?;
    let line = |row: u32| -> Vec<String> {
        (0..columns)
            .map(|column| cells.get(&(row, column)).cloned().unwrap_or_default())
            .collect()
    };
    let first = cells
        .keys()
        .map(|(row, _)| *row)
        .min()
        .ok_or(Unread::Empty)?;
    let last = cells.keys().map(|(row, _)| *row).max().unwrap_or(first);
    let rows: Vec<Line> = (first + 1..=last)
        .map(|row| Line {
            number: row + 1,
            cells: line(row),
        })
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    if rows.is_empty() {
        return Err(Unread::Empty);
    }
    Ok(Grid {
        headings: line(first),
        rows,
    })
}

/// A column as the spreadsheet program calls it: A, B, …, AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let place = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + place));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_delimiter_is_read_and_rows_keep_their_numbers() {
        let grid = read("\u{feff}name;address\n\n\"A; B\";a@example.org\n;\n".as_bytes()).unwrap();
        assert_eq!(grid.headings, ["name", "address"]);
        assert_eq!(grid.rows.len(), 1);
        assert_eq!(grid.rows[0].cells, ["A; B", "a@example.org"]);
        assert_eq!(read(b"name,address\n"), Err(Unread::Empty));
        assert_eq!(read(b"\xff\xfe\x00"), Err(Unread::NotASheet));
        assert_eq!(read(b"PK\x03\x04 no archive"), Err(Unread::NotASheet));
        let many = "a\n".repeat(1_100);
        assert_eq!(read(many.as_bytes()), Err(Unread::TooManyRows));
    }

    #[test]
    fn a_formula_is_text_and_a_far_cell_costs_nothing() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "name").unwrap();
        sheet
            .write_formula(1, 0, "=HYPERLINK(\"https://x.example\")")
            .unwrap();
        sheet.write(2, 0, 12).unwrap();
        let grid = read(&book.save_to_buffer().unwrap()).unwrap();
        assert!(grid.rows[0].cells[0].starts_with("=HYPERLINK"), "{grid:?}");
        assert_eq!(grid.rows[1].cells[0], "12");
        let mut far = rust_xlsxwriter::Workbook::new();
        far.add_worksheet().write(1_048_575, 16_383, "far").unwrap();
        let far = read(&far.save_to_buffer().unwrap());
        assert_eq!(far, Err(Unread::TooManyRows));
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_read() {
        use std::io::Write as _;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive
            .start_file("xl/worksheets/sheet1.xml", options)
            .unwrap();
        let zeroes = vec![0; 1024 * 1024];
        for _ in 0..70 {
            archive.write_all(&zeroes).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        assert!(bytes.len() < LARGEST, "it is small as a file");
        assert_eq!(read(&bytes), Err(Unread::TooLarge));
    }

    #[test]
    fn columns_have_their_letters() {
        assert_eq!((letters(0), letters(25)), ("A".into(), "Z".into()));
        assert_eq!(
            (letters(26), letters(701), letters(702)),
            ("AA".into(), "ZZ".into(), "AAA".into())
        );
    }
}
