//! Tables: one that is wider than a telephone scrolls in a box of its own, which the keyboard reaches as well.

use super::Page;
use crate::write::layout::{Letter, Run, TableLayout};
use crate::write::numbering;
use words::{Lang, say_with};

impl Page {
    pub(super) fn table(&mut self, table: &TableLayout<'_>) {
        let number = table.number;
        self.raw(&format!(
            "<div class=\"paper-table\" id=\"table-{number}\">\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" \
             aria-labelledby=\"table-{number}-title\">\n<table>\n<caption><span class=\"paper-caption\" \
             id=\"table-{number}-title\"><span class=\"paper-table-number\">"
        ));
        self.text(&table.label);
        self.raw("</span> <strong class=\"paper-table-title\">");
        self.words(&table.title);
        self.raw("</strong></span></caption>\n<thead><tr>");
        for column in &table.columns {
            self.cell("th scope=\"col\"", column.figures, &column.head);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw(if row.total {
                "<tr class=\"paper-total\">"
            } else {
                "<tr>"
            });
            for (at, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
                let element = if at == 0 { "th scope=\"row\"" } else { "td" };
                self.cell(element, column.figures, cell);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n</div>\n");
        self.beneath(table);
        self.raw("</div>\n");
    }

    /// A cell: the name of its element, with its scope where it is a head.
    fn cell(&mut self, element: &str, figures: bool, runs: &[Run<'_>]) {
        let class = if figures { " class=\"number\"" } else { "" };
        self.raw(&format!("<{element}{class}>"));
        self.runs(runs);
        let name = element.split(' ').next().unwrap_or(element);
        self.raw(&format!("</{name}>"));
    }

    /// Source and remark, then the notes by their letters.
    fn beneath(&mut self, table: &TableLayout<'_>) {
        for line in &table.beneath {
            self.raw("<p class=\"paper-beneath\"><span class=\"paper-beneath-label\">");
            self.text(&line.label);
            self.raw("</span>");
            self.raw(words::between_sentences(self.language));
            self.runs(&line.runs);
            self.raw("</p>\n");
        }
        for (index, note) in table.notes.iter().enumerate() {
            let id = id(table.number, index + 1);
            let mark = numbering::letter(self.language, index);
            let name = say_with(
                self.language,
                "footnote-back",
                &[("mark", mark.as_str().into())],
            );
            self.raw(&format!(
                "<div class=\"paper-note\" role=\"doc-footnote\" id=\"{id}\"><p><a class=\"paper-backlink\" \
                 role=\"doc-backlink\" href=\"#{id}-ref\" aria-label=\""
            ));
            self.text(&name);
            self.raw(&format!("\">{mark}</a> "));
            self.runs(note);
            self.raw("</p></div>\n");
        }
    }

    /// The indicator of a note to a table; the note leads back to where it is called first.
    pub(super) fn letter(&mut self, letter: &Letter) {
        let id = id(letter.table, letter.place);
        let own = match letter.first {
            true => format!(" id=\"{id}-ref\""),
            false => String::new(),
        };
        let sign = &letter.sign;
        self.raw(&format!(
            "<sup class=\"paper-noteref\"><a role=\"doc-noteref\"{own} href=\"#{id}\">{sign}</a></sup>"
        ));
    }
}

/// The address of a note, the same in every language: `table-2-note-a`.
fn id(table: usize, place: usize) -> String {
    let sign = numbering::letter(Lang::En, place.saturating_sub(1));
    format!("table-{table}-note-{sign}")
}
