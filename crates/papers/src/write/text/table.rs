//! A table as plain text: in columns where columns can be trusted, and cell by cell where they cannot.
//!
//! Whoever shows a text gives a Chinese character the width it has in its face, and lets an Arabic cell run over those beside
//! it. Columns of spaces stand only where every character is one column wide; anything else is set as a list, in which each
//! cell says what it is.

use super::{COLUMNS, Sheet};
use crate::write::layout::{Extent, RowLayout, Run, TableLayout, fitted};
use crate::write::typography::clean;
use words::{Lang, say_with};

/// Between two columns.
const GAP: usize = 2;

/// A table in the words that stand in it.
struct Written {
    heads: Vec<String>,
    figures: Vec<bool>,
    rows: Vec<(Vec<String>, bool)>,
}

impl Sheet {
    pub(super) fn table(&mut self, table: &TableLayout<'_>) {
        self.wrapped("", &table.label);
        self.paragraph("", &table.title);
        let written = self.written(table);
        match written.columns(self.language) {
            Some(widths) => self.aligned(&written, &widths),
            None => self.listed(&written),
        }
        for line in &table.beneath {
            let words = self.words(&line.runs);
            let between = words::between_sentences(self.language);
            self.paragraph("", &format!("{}{between}{words}", line.label));
        }
        for (index, note) in table.notes.iter().enumerate() {
            let letter = super::numbering::letter(self.language, index);
            let words = self.words(note);
            self.paragraph("", &format!("[{letter}] {words}"));
        }
    }

    fn written(&self, table: &TableLayout<'_>) -> Written {
        let words = |runs: &Vec<Run<'_>>| clean(&self.words(runs)).into_owned();
        let row = |row: &RowLayout<'_>| {
            let cells = row.cells.iter().map(words).collect();
            (cells, row.total)
        };
        Written {
            heads: table
                .columns
                .iter()
                .map(|column| words(&column.head))
                .collect(),
            figures: table.columns.iter().map(|column| column.figures).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    /// The cells one under another: heads stand on the rule below them, the rows above a total on another.
    fn aligned(&mut self, written: &Written, widths: &[usize]) {
        let rule: Vec<Vec<String>> = widths
            .iter()
            .map(|width| vec!["-".repeat(*width)])
            .collect();
        let mut heads = in_lines(&written.heads, widths);
        let most = heads.iter().map(Vec::len).max().unwrap_or(0);
        for head in &mut heads {
            let above = most - head.len();
            head.splice(..0, std::iter::repeat_n(String::new(), above));
        }
        self.line_up(written, widths, &heads);
        self.line_up(written, widths, &rule);
        for (cells, total) in &written.rows {
            if *total {
                self.line_up(written, widths, &rule);
            }
            self.line_up(written, widths, &in_lines(cells, widths));
        }
        self.out.push('\n');
    }

    fn line_up(&mut self, written: &Written, widths: &[usize], cells: &[Vec<String>]) {
        let most = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..most {
            let mut line = String::new();
            let columns = cells.iter().zip(widths).zip(&written.figures);
            for ((cell, width), figures) in columns {
                let words = cell.get(at).map_or("", String::as_str);
                let space = " ".repeat(width.saturating_sub(words.chars().count()));
                match figures {
                    true => line.extend([space.as_str(), words]),
                    false => line.extend([words, space.as_str()]),
                }
                line.push_str(&" ".repeat(GAP));
            }
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    /// A row after another, each cell on a line with its head.
    fn listed(&mut self, written: &Written) {
        if written.rows.is_empty() {
            self.lines(written.heads.iter());
        }
        for (cells, _) in &written.rows {
            for (at, (head, cell)) in written.heads.iter().zip(cells).enumerate() {
                let values = [
                    ("head", head.as_str().into()),
                    ("value", cell.as_str().into()),
                ];
                let line = match head.trim() {
                    "" => cell.clone(),
                    _ => say_with(self.language, "table-cell", &values),
                };
                if !line.trim().is_empty() {
                    self.wrapped(if at == 0 { "" } else { "    " }, &line);
                }
            }
            self.out.push('\n');
        }
    }
}

impl Written {
    /// How wide its columns are, where they can be trusted and fit on a line.
    fn columns(&self, language: Lang) -> Option<Vec<usize>> {
        let texts = || {
            let cells = self.rows.iter().flat_map(|(cells, _)| cells);
            self.heads.iter().chain(cells)
        };
        let trusted = !matches!(language, Lang::Ar | Lang::Zh)
            && texts().all(|text| text.chars().all(is_one_column));
        let extents = |lines| -> Vec<Extent> {
            let heads = self.heads.iter().enumerate();
            heads
                .map(|(at, head)| {
                    let cells = self.rows.iter().filter_map(|(cells, _)| cells.get(at));
                    Extent::of((head, lines), cells.map(String::as_str))
                })
                .collect()
        };
        let gaps = GAP * self.heads.len().saturating_sub(1);
        let whole = COLUMNS.checked_sub(gaps).filter(|_| trusted)?;
        fitted(whole, extents)
    }
}

/// Whether a character takes one column wherever it is shown: Latin, Greek and Cyrillic letters and what stands between them.
const fn is_one_column(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2070}'..='\u{2094}' | '\u{20a0}'..='\u{20bf}' | '№')
}

/// Each cell in lines of its column's width.
fn in_lines(cells: &[String], widths: &[usize]) -> Vec<Vec<String>> {
    let cells = cells.iter().zip(widths);
    cells.map(|(cell, width)| broken(cell, *width)).collect()
}

/// Words in lines of a width that each of them fits in. What is bound stays together and is printed with a plain space.
fn broken(words: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut column = 0;
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        match lines.last_mut() {
            Some(line) if column + 1 + length <= width => {
                line.push(' ');
                line.push_str(word);
                column += 1 + length;
            }
            _ => {
                lines.push(word.to_owned());
                column = length;
            }
        }
    }
    lines
        .iter()
        .map(|line| line.replace('\u{a0}', " "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(heads: [&str; 2], rows: &[([&str; 2], bool)]) -> Written {
        Written {
            heads: heads.map(str::to_owned).into(),
            figures: vec![false, true],
            rows: rows
                .iter()
                .map(|(cells, total)| (cells.map(str::to_owned).into(), *total))
                .collect(),
        }
    }

    #[test]
    fn columns_stand_only_where_every_character_is_one_column_wide() {
        let of = |cell, language| written(["A", "B"], &[([cell, "5"], false)]).columns(language);
        assert_eq!(of("Žluť, Ёлка – 5", Lang::Ru), Some(vec![14, 1]));
        for foul in [
            "联合国",
            "تقرير",
            "e\u{301}",
            "a\u{200b}b",
            "😀",
            "a\u{ad}b",
        ] {
            assert_eq!(of(foul, Lang::En), None, "{foul}");
        }
        assert_eq!(of("ABC", Lang::Zh), None);
        assert_eq!(of(&"w".repeat(80), Lang::En), None, "no word is broken");
    }

    #[test]
    fn figures_end_at_one_line_and_a_total_stands_under_a_rule() {
        let rows = [
            (["Firearms", "7"], false),
            (["Smuggling\u{a0}of migrants", "12"], false),
            (["Both", "19"], true),
        ];
        let written = written(["Dialogue", "Non-governmental organizations"], &rows);
        let mut sheet = Sheet {
            out: String::new(),
            language: Lang::En,
        };
        sheet.aligned(&written, &[12, 16]);
        let expected = "              Non-governmental
Dialogue         organizations
------------  ----------------
Firearms                     7
Smuggling of                12
migrants
------------  ----------------
Both                        19

";
        assert_eq!(sheet.out, expected);
    }

    #[test]
    fn a_list_says_what_each_cell_is() {
        let rows = [(["枪支", "7"], false), (["合计", ""], true)];
        let written = written(["对话", "非政府组织"], &rows);
        let mut sheet = Sheet {
            out: String::new(),
            language: Lang::Zh,
        };
        sheet.listed(&written);
        assert_eq!(
            sheet.out,
            "对话：枪支\n    非政府组织：7\n\n对话：合计\n    非政府组织：\n\n"
        );
    }
}
