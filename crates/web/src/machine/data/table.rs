//! A table: named columns, rows of cells.

use jiff::civil::Date;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// What it is called, in English: the name of the sheet.
    pub title: &'static str,
    /// The names of its columns: stable, in small letters.
    pub columns: &'static [&'static str],
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
