//! A table: named columns, rows of cells.

use jiff::civil::Date;

/// A table of the open data: its columns keep their English names for ever.
pub(crate) type Table = TableOf<'static>;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableOf<'a> {
    /// What it is called: the name of the sheet.
    pub title: &'a str,
    /// The names of its columns; those of the open data are stable, in small letters.
    pub columns: &'a [&'a str],
    /// Its rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Not known, or not applicable.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(u64),
    /// A day.
    Day(Date),
    /// Yes or no.
    Truth(bool),
}

impl Cell {
    /// Something's words.
    pub(crate) fn text(words: impl ToString) -> Self {
        Self::Text(words.to_string())
    }

    /// Words, where there are some.
    pub(crate) fn text_or_empty(words: Option<impl ToString>) -> Self {
        words.map_or(Self::Empty, Self::text)
    }

    /// A number, where it is known.
    pub(crate) fn number_or_empty(number: Option<impl Into<u64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// A day, where it is known.
    pub(crate) fn day_or_empty(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}
