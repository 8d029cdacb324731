//! Rows and cells of a file that another program wrote, or that was pasted from a spreadsheet.

/// The most rows that are read.
const MOST: usize = 10_000;

/// A row with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cells {
    /// Its line in the text, from 1.
    pub(super) line: u32,
    cells: Vec<String>,
}

impl Cells {
    /// A cell without space around it; empty where the row is shorter.
    pub(super) fn get(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    /// The place of the first cell that is one of these words.
    pub(super) fn place_of(&self, words: &[&str]) -> Option<usize> {
        let plain = |cell: &String| cell.trim().trim_start_matches('\u{feff}').to_lowercase();
        self.cells
            .iter()
            .position(|cell| words.contains(&plain(cell).as_str()))
    }
}

/// Why a text has no rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unread {
    /// A workbook or another packed file: it is not opened.
    #[error("the file is packed")]
    Packed,
    /// No text.
    #[error("the file is no text")]
    NoText,
    /// More rows than anybody needs.
    #[error("the file has too many rows")]
    TooLong,
}

impl Unread {
    /// The key of its words.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Packed => "cells-packed",
            Self::NoText => "cells-no-text",
            Self::TooLong => "cells-too-long",
        }
    }
}

/// The rows of a text. Which sign parts the cells is told from the first line: spreadsheets differ by country.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Cells>, Unread> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unread::Packed);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unread::NoText)?;
    if text.contains('\0') {
        return Err(Unread::NoText);
    }
    // A line that ends in two signs is counted where the first stands: then its number would be one too small.
    let text = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let first = text.lines().next().unwrap_or_default();
    let often = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    let sign = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| often(*sign));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Unread::NoText)?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == MOST {
            return Err(Unread::TooLong);
        }
        rows.push(Cells {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_parted_as_the_first_line_parts_them() {
        for text in [
            "a,b\n\"c, d\",e\n",
            "a;b\n\"c, d\";e\n",
            "\u{feff}a\tb\r\nc, d\te\r\n",
        ] {
            let rows = rows(text.as_bytes()).unwrap();
            assert_eq!(rows.len(), 2, "{text}");
            assert_eq!(
                (rows[1].get(0), rows[1].get(1), rows[1].get(7)),
                ("c, d", "e", "")
            );
            assert_eq!(rows[1].line, 2);
        }
    }

    #[test]
    fn what_is_packed_or_no_text_is_not_opened() {
        assert_eq!(rows(b"PK\x03\x04rest"), Err(Unread::Packed));
        assert_eq!(rows(&[0xff, 0xfe, 0]), Err(Unread::NoText));
        let long = "a,b\n".repeat(MOST + 1);
        assert_eq!(rows(long.as_bytes()), Err(Unread::TooLong));
    }
}
