//! A table as a writer puts it down: numbered, its notes lettered, its columns with their shares of the page.

use super::{Maker, Run};
use crate::write::numbering;
use crate::write::typography::is_wide;
use crate::{Span, Table};
use std::borrow::Cow;
use words::say_with;

/// A table, numbered.
#[derive(Debug, Clone)]
pub struct TableLayout<'p> {
    /// 1, 2, 3 … through the whole paper.
    pub number: usize,
    /// "Table 1": a line of its own above the title.
    pub label: String,
    /// What it shows.
    pub title: Cow<'p, str>,
    /// Its columns, from that of the row heads on.
    pub columns: Vec<ColumnLayout<'p>>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<RowLayout<'p>>,
    /// What stands beneath it before the notes: its source, then what has to be known to read it.
    pub beneath: Vec<Beneath<'p>>,
    /// Its notes in the order of their letters.
    pub notes: Vec<Vec<Run<'p>>>,
}

/// A column and its head.
#[derive(Debug, Clone)]
pub struct ColumnLayout<'p> {
    /// What its cells are.
    pub head: Vec<Run<'p>>,
    /// Whether its cells are figures, which end at one line.
    pub figures: bool,
}

/// A row.
#[derive(Debug, Clone)]
pub struct RowLayout<'p> {
    /// The head of the row, then its other cells.
    pub cells: Vec<Vec<Run<'p>>>,
    /// Whether it sums up the rows above.
    pub total: bool,
}

/// A line beneath a table.
#[derive(Debug, Clone)]
pub struct Beneath<'p> {
    /// "Source:", "Note:".
    pub label: String,
    /// Its words.
    pub runs: Vec<Run<'p>>,
}

/// The indicator of a note to a table (rule F2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The number of the table.
    pub table: usize,
    /// The place of the note among those of the table, from 1.
    pub place: usize,
    /// "a", as the language prints it.
    pub sign: String,
    /// Whether nothing called the note before.
    pub first: bool,
}

/// How long the texts of a column are, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Extent {
    /// What cannot be broken.
    pub(crate) least: usize,
    /// What need not be broken.
    pub(crate) most: usize,
}

impl Extent {
    /// Of a column with this head, which may take so many lines, and these cells.
    pub(crate) fn of<'t>(
        (head, lines): (&str, usize),
        cells: impl Iterator<Item = &'t str>,
    ) -> Self {
        let least = |text: &str| text.split(' ').map(unbroken).max().unwrap_or(0);
        let from = Self {
            least: least(head),
            most: width(head).div_ceil(lines.max(1)),
        };
        let whole = cells.fold(from, |extent, cell| Self {
            least: extent.least.max(least(cell)),
            most: extent.most.max(width(cell)),
        });
        Self {
            most: whole.most.max(whole.least),
            ..whole
        }
    }
}

/// How many columns of type a text takes; Chinese characters take two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// The longest part of a word that cannot be broken: between two Chinese characters every word can be.
fn unbroken(word: &str) -> usize {
    let wide = if word.contains(is_wide) { 2 } else { 0 };
    let parts = word.split(is_wide).map(|part| part.chars().count());
    parts.max().unwrap_or(0).max(wide)
}

/// How wide columns are that have `whole` together, given how long their texts are when heads take so many lines: as few as
/// there is room for, and three at most. `None` where not even the words fit.
pub(crate) fn fitted(whole: usize, extents: impl Fn(usize) -> Vec<Extent>) -> Option<Vec<usize>> {
    const MOST_LINES: usize = 3;
    let fits = |of: &Vec<Extent>| of.iter().map(|extent| extent.most).sum::<usize>() <= whole;
    let found = (1..MOST_LINES).map(&extents).find(fits);
    shared(&found.unwrap_or_else(|| extents(MOST_LINES)), whole)
}

/// How wide columns are that have `whole` together: each as wide as its longest word, and what is left goes to those whose
/// cells are longer. `None` where not even the words fit.
fn shared(extents: &[Extent], whole: usize) -> Option<Vec<usize>> {
    let least: usize = extents.iter().map(|extent| extent.least).sum();
    let left = whole.checked_sub(least)?;
    let wants = |extent: &Extent| extent.most - extent.least;
    let wanted: usize = extents.iter().map(wants).sum();
    let of = |extent: &Extent| match wanted <= left {
        true => extent.most,
        false => extent.least + left * wants(extent) / wanted,
    };
    Some(extents.iter().map(of).collect())
}

impl TableLayout<'_> {
    /// Whether it reaches over the margins of the text to those of the masthead.
    pub fn is_wide(&self) -> bool {
        self.columns.len() > 4
    }

    /// How much of the width of the page each column has, in thousandths.
    pub fn shares(&self) -> Vec<usize> {
        /// How many characters of a table stand side by side on a page, over its whole width and between the margins of
        /// the text.
        const LINE: (usize, usize) = (104, 76);
        /// Between two columns.
        const GAP: usize = 2;
        /// What is longer than this is no word, and may be broken.
        const LONGEST_WORD: usize = 24;
        let line = if self.is_wide() { LINE.0 } else { LINE.1 };
        let column = |at: usize, lines: usize| {
            let head = said(self.columns.get(at).map(|column| &column.head));
            let cells: Vec<String> = self
                .rows
                .iter()
                .map(|row| said(row.cells.get(at)))
                .collect();
            let extent = Extent::of((&head, lines), cells.iter().map(String::as_str));
            let least = extent.least.min(LONGEST_WORD);
            Extent {
                least: least + GAP,
                most: extent.most.min(line).max(least) + GAP,
            }
        };
        let extents = |lines| -> Vec<Extent> {
            (0..self.columns.len())
                .map(|at| column(at, lines))
                .collect()
        };
        let widths = fitted(line, extents)
            .unwrap_or_else(|| extents(1).iter().map(|extent| extent.least).collect());
        let all = widths.iter().sum::<usize>().max(1);
        widths
            .iter()
            .map(|width| (width * 1000 / all).max(1))
            .collect()
    }
}

/// About what some runs say.
fn said(runs: Option<&Vec<Run<'_>>>) -> String {
    let mut out = String::new();
    for run in runs.into_iter().flatten() {
        match run {
            Run::Text(text) => out.push_str(text),
            Run::Foreign(foreign) => out.push_str(&foreign.text),
            Run::Symbol(symbol) => out.push_str(symbol.as_str()),
            Run::Link(link) => out.push_str(&link.shown),
            Run::Letter(letter) => out.push_str(&letter.sign),
            Run::Note(_) | Run::Comma => {}
        }
    }
    out
}

impl<'p> Maker<'p> {
    /// The next table of the paper.
    pub(super) fn table(&mut self, table: &'p Table) -> TableLayout<'p> {
        self.tables += 1;
        let number = self.tables;
        let mut called: Vec<&'p [Span]> = Vec::new();
        let mut runs = |spans: &'p [Span]| {
            self.calling(spans, &mut |note| {
                let known = called.iter().position(|other| *other == note);
                let at = known.unwrap_or(called.len());
                if known.is_none() {
                    called.push(note);
                }
                Run::Letter(Letter {
                    table: number,
                    place: at + 1,
                    sign: numbering::letter(self.language, at),
                    first: known.is_none(),
                })
            })
        };
        let columns = table.columns().iter().map(|column| ColumnLayout {
            head: runs(&column.head),
            figures: column.figures,
        });
        let columns = columns.collect();
        let rows = table.rows().iter().map(|row| RowLayout {
            cells: row.cells.iter().map(|cell| runs(cell)).collect(),
            total: row.total,
        });
        let rows = rows.collect();
        let beneath = [
            ("table-source", &table.source),
            ("table-remark", &table.remark),
        ];
        let beneath = beneath.into_iter().filter(|(_, spans)| !spans.is_empty());
        TableLayout {
            number,
            label: say_with(
                self.language,
                "table-number",
                &[("number", number.to_string().into())],
            ),
            title: self.words(table.title()),
            columns,
            rows,
            beneath: beneath
                .map(|(label, spans)| Beneath {
                    label: words::say(self.language, label).into_owned(),
                    runs: self.note(spans),
                })
                .collect(),
            notes: called.into_iter().map(|note| self.note(note)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn extent(least: usize, most: usize) -> Extent {
        Extent { least, most }
    }

    #[test]
    fn a_column_is_as_wide_as_its_words_and_what_is_left_goes_to_the_longer() {
        let extents = [extent(5, 30), extent(4, 4), extent(3, 8)];
        assert_eq!(shared(&extents, 60), Some(vec![30, 4, 8]));
        assert_eq!(shared(&extents, 42), Some(vec![30, 4, 8]));
        assert_eq!(shared(&extents, 24), Some(vec![15, 4, 5]));
        assert_eq!(shared(&extents, 12), Some(vec![5, 4, 3]));
        assert_eq!(shared(&extents, 11), None);
    }

    #[test]
    fn a_head_takes_as_few_lines_as_there_is_room_for_and_chinese_breaks_anywhere() {
        let of = |head, lines| Extent::of((head, lines), ["12", "3"].into_iter());
        assert_eq!(of("non-governmental organizations", 1), extent(16, 30));
        assert_eq!(of("non-governmental organizations", 3), extent(16, 16));
        assert_eq!(of("非政府组织", 3), extent(2, 4));
        assert_eq!(
            Extent::of(("", 1), ["一二 NGO三"].into_iter()),
            extent(3, 10)
        );
        let heads = |lines| vec![of("one two three four", lines); 2];
        assert_eq!(fitted(40, heads), Some(vec![18, 18]));
        assert_eq!(fitted(20, heads), Some(vec![9, 9]));
        assert_eq!(fitted(13, heads), Some(vec![6, 6]));
        assert_eq!(fitted(9, heads), None);
    }

    proptest! {
        #[test]
        fn columns_never_take_more_than_there_is(
            of in prop::collection::vec((0..30_usize, 0..40_usize), 1..8),
            whole in 0..120_usize,
        ) {
            let extents: Vec<Extent> = of.iter().map(|(least, more)| extent(*least, least + more)).collect();
            let least: usize = of.iter().map(|(least, _)| least).sum();
            match shared(&extents, whole) {
                None => prop_assert!(least > whole),
                Some(widths) => {
                    prop_assert!(widths.iter().sum::<usize>() <= whole);
                    prop_assert!(widths.iter().zip(&of).all(|(width, (least, _))| width >= least));
                }
            }
        }
    }
}
