//! A table: its shape is right whoever makes it, and small enough for a page.

use super::Span;
use serde::{Deserialize, Serialize};

/// The most columns of a table: more cannot be read on an upright page.
pub const MOST_COLUMNS: usize = 12;
/// The most rows of a table; what has more goes on in a next one.
pub const MOST_ROWS: usize = 500;

/// What stands in a cell.
pub type Cell = Vec<Span>;

/// A table that a paragraph introduces. Its number follows from its place in the paper, as a footnote's does.
///
/// Footnotes in it are its own: they are lettered, stand beneath it and not at the foot of the page (rule F2), and the same
/// note called from several cells has one letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored")]
pub struct Table {
    title: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// Where the figures come from, without the word "Source".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Span>,
    /// What has to be known to read it, without the word "Note".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remark: Vec<Span>,
}

/// A column of a table; the first holds the heads of the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What its cells are, in sentence case.
    pub head: Cell,
    /// Whether they are figures, which end at one line.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub figures: bool,
}

/// A row of a table, a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The head of the row, then its other cells.
    pub cells: Vec<Cell>,
    /// Whether it sums up the rows above.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub total: bool,
}

/// Why something is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoTable {
    /// A table has at least the column of its row heads.
    #[error("a table has 1 to {MOST_COLUMNS} columns, not {0}")]
    Columns(usize),
    /// Longer tables are parted.
    #[error("a table has at most {MOST_ROWS} rows, not {0}")]
    Rows(usize),
    /// A row with more or fewer cells than there are columns.
    #[error("row {0} has not as many cells as the table has columns")]
    Uneven(usize),
}

#[derive(Deserialize)]
struct Stored {
    title: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    #[serde(default)]
    source: Vec<Span>,
    #[serde(default)]
    remark: Vec<Span>,
}

impl TryFrom<Stored> for Table {
    type Error = NoTable;

    fn try_from(stored: Stored) -> Result<Self, NoTable> {
        Ok(Self {
            source: stored.source,
            remark: stored.remark,
            ..Self::new(stored.title, stored.columns, stored.rows)?
        })
    }
}

impl Table {
    /// A table of these columns and rows.
    ///
    /// # Errors
    /// When it has too many of either, or a row has more or fewer cells than there are columns.
    pub fn new(
        title: impl Into<String>,
        columns: Vec<Column>,
        rows: Vec<Row>,
    ) -> Result<Self, NoTable> {
        if !(1..=MOST_COLUMNS).contains(&columns.len()) {
            return Err(NoTable::Columns(columns.len()));
        }
        if rows.len() > MOST_ROWS {
            return Err(NoTable::Rows(rows.len()));
        }
        let uneven = |row: &Row| row.cells.len() != columns.len();
        match rows.iter().position(uneven) {
            Some(at) => Err(NoTable::Uneven(at + 1)),
            None => Ok(Self::whole(title.into(), columns, rows)),
        }
    }

    /// Rows of as many cells as there are columns, in one table or, where they are many, in several with the same head.
    pub fn of<const N: usize>(
        title: &str,
        columns: &[Column; N],
        rows: Vec<([Cell; N], bool)>,
    ) -> Vec<Self> {
        const { assert!(N >= 1 && N <= MOST_COLUMNS) };
        let mut rows = rows
            .into_iter()
            .map(|(cells, total)| Row {
                cells: cells.into(),
                total,
            })
            .peekable();
        let mut tables = Vec::new();
        while rows.peek().is_some() {
            let some = rows.by_ref().take(MOST_ROWS).collect();
            tables.push(Self::whole(title.to_owned(), columns.to_vec(), some));
        }
        tables
    }

    fn whole(title: String, columns: Vec<Column>, rows: Vec<Row>) -> Self {
        Self {
            title,
            columns,
            rows,
            source: Vec::new(),
            remark: Vec::new(),
        }
    }

    /// What it shows; no final full stop.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its columns, from that of the row heads on.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Its rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Everything that is said in it, in the order in which it is read: heads, cells row by row, source and remark.
    pub fn texts(&self) -> impl Iterator<Item = &[Span]> {
        let heads = self.columns.iter().map(|column| &column.head);
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        heads
            .chain(cells)
            .chain([&self.source, &self.remark])
            .map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(head: &str) -> Column {
        Column {
            head: vec![Span::text(head)],
            figures: false,
        }
    }

    fn row(cells: usize) -> Row {
        Row {
            cells: vec![Vec::new(); cells],
            total: false,
        }
    }

    #[test]
    fn a_table_has_bounds_and_even_rows() {
        let columns = |n| vec![column("A head"); n];
        let made = |n, rows| Table::new("Title", columns(n), rows).map(|_| ());
        assert_eq!(made(0, vec![]), Err(NoTable::Columns(0)));
        assert_eq!(
            made(MOST_COLUMNS + 1, vec![]),
            Err(NoTable::Columns(MOST_COLUMNS + 1))
        );
        let many = vec![row(1); MOST_ROWS + 1];
        assert_eq!(made(1, many), Err(NoTable::Rows(MOST_ROWS + 1)));
        assert_eq!(made(2, vec![row(2), row(3)]), Err(NoTable::Uneven(2)));
        assert_eq!(made(2, vec![row(2)]), Ok(()));
    }

    #[test]
    fn many_rows_go_on_in_a_table_with_the_same_head() {
        let rows = vec![([vec![Span::text("A row")], vec![]], false); MOST_ROWS + 2];
        let tables = Table::of("Title", &[column("One"), column("Two")], rows);
        let counts: Vec<usize> = tables.iter().map(|table| table.rows().len()).collect();
        assert_eq!(counts, [MOST_ROWS, 2]);
        assert_eq!(tables[0].columns(), tables[1].columns());
    }

    #[test]
    fn what_is_stored_is_read_and_nothing_uneven() {
        let rows = vec![([vec![Span::text("A row")], vec![Span::text("5")]], true)];
        let mut table = Table::of("Title", &[column("One"), column("Two")], rows).remove(0);
        table.source = vec![Span::text("Nobody.")];
        let stored = serde_json::to_string(&table).unwrap();
        assert_eq!(serde_json::from_str::<Table>(&stored).unwrap(), table);
        let uneven = stored.replace(r#"{"head":[{"text":"Two"}]}"#, r#"{"head":[]},{"head":[]}"#);
        let refused = serde_json::from_str::<Table>(&uneven).unwrap_err();
        assert!(refused.to_string().contains("row 1"), "{refused}");
    }
}
