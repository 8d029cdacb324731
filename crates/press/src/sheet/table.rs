//! Tables, as the template reads them.

use papers::write::{Letter, Run as Written, TableLayout, numbering};
use serde::Serialize;
use words::Lang;

use super::body::Run;

/// A table with what stands above and beneath it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Table {
    label: String,
    title: String,
    /// Whether it reaches over the margins of the text.
    wide: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// Source and remark.
    beneath: Vec<Line>,
    /// The notes by their letters.
    notes: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Column {
    head: Vec<Run>,
    figures: bool,
    /// Of the width of the table, in thousandths.
    share: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Row {
    cells: Vec<Vec<Run>>,
    total: bool,
}

/// A line beneath a table, and what it begins with: "Source:", "a".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Line {
    label: String,
    runs: Vec<Run>,
}

impl Table {
    pub(super) fn of(table: TableLayout<'_>, language: Lang) -> Self {
        // An indicator of a numbered footnote cannot stand in a table, so nothing is looked up.
        let runs = |written: Vec<Written<'_>>| Run::all(written, language, &[]);
        let shares = table.shares();
        let wide = table.is_wide();
        let columns = table.columns.into_iter().zip(shares);
        let notes = table.notes.into_iter().enumerate();
        let between = words::between_sentences(language);
        Self {
            wide,
            columns: columns
                .map(|(column, share)| Column {
                    head: runs(column.head),
                    figures: column.figures,
                    share,
                })
                .collect(),
            rows: table
                .rows
                .into_iter()
                .map(|row| Row {
                    cells: row.cells.into_iter().map(runs).collect(),
                    total: row.total,
                })
                .collect(),
            beneath: table
                .beneath
                .into_iter()
                .map(|line| Line {
                    label: format!("{}{between}", line.label),
                    runs: runs(line.runs),
                })
                .collect(),
            notes: notes
                .map(|(at, note)| Line {
                    label: numbering::letter(language, at),
                    runs: runs(note),
                })
                .collect(),
            label: table.label,
            title: table.title.into_owned(),
        }
    }

    pub(super) fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(&mut self.label);
        visit(&mut self.title);
        let heads = self.columns.iter_mut().map(|column| &mut column.head);
        let cells = self.rows.iter_mut().flat_map(|row| &mut row.cells);
        for run in heads.chain(cells).flatten() {
            run.each_text(visit);
        }
        for line in self.beneath.iter_mut().chain(&mut self.notes) {
            visit(&mut line.label);
            line.runs.iter_mut().for_each(|run| run.each_text(visit));
        }
    }
}

impl From<Letter> for Run {
    fn from(letter: Letter) -> Self {
        Self::Letter(letter.sign)
    }
}
