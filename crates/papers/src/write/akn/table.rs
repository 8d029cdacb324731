//! Tables, and their notes where they are called first.

use super::super::layout::{Letter, Run, TableLayout};
use super::super::numbering;
use super::super::xml::Xml;
use super::WriteError;
use super::body::Body;
use words::Lang;

impl Body<'_> {
    /// A table and the lines beneath it.
    pub(super) fn table(&self, xml: &mut Xml, table: &TableLayout<'_>) -> Result<(), WriteError> {
        xml.element("table", &[("eId", &id(table.number))], |xml| {
            xml.element("caption", &[], |xml| {
                xml.words("inline", &[("name", "tableNumber")], &table.label)?;
                xml.text(" ")?;
                xml.text(&table.title)
            })?;
            xml.element("tr", &[], |xml| {
                let mut heads = table.columns.iter();
                heads.try_for_each(|column| self.cell(xml, "th", &column.head, table))
            })?;
            table.rows.iter().try_for_each(|row| {
                let class = [("class", "total")];
                let attributes = if row.total { &class[..] } else { &[] };
                xml.element("tr", attributes, |xml| {
                    let mut cells = row.cells.iter().enumerate();
                    cells.try_for_each(|(at, cell)| {
                        self.cell(xml, if at == 0 { "th" } else { "td" }, cell, table)
                    })
                })
            })
        })?;
        table.beneath.iter().try_for_each(|line| {
            xml.element("p", &[], |xml| {
                xml.words("inline", &[("name", "tableBeneath")], &line.label)?;
                xml.text(words::between_sentences(self.paper.language))?;
                self.runs(xml, &line.runs)
            })
        })
    }

    fn cell(
        &self,
        xml: &mut Xml,
        element: &str,
        runs: &[Run<'_>],
        table: &TableLayout<'_>,
    ) -> Result<(), WriteError> {
        xml.element(element, &[], |xml| {
            xml.element("p", &[], |xml| {
                runs.iter().try_for_each(|run| match run {
                    Run::Letter(letter) => self.letter(xml, letter, table),
                    run => self.runs(xml, std::slice::from_ref(run)),
                })
            })
        })
    }

    /// The note itself where it is called first, and afterwards a reference to it.
    fn letter(
        &self,
        xml: &mut Xml,
        letter: &Letter,
        table: &TableLayout<'_>,
    ) -> Result<(), WriteError> {
        let sign = numbering::letter(Lang::En, letter.place.saturating_sub(1));
        let (base, note) = (
            format!("#{}", id(letter.table)),
            format!("{}__fn_{sign}", id(letter.table)),
        );
        if !letter.first {
            let address = format!("#{note}");
            return xml.empty("noteRef", &[("href", &address), ("marker", &letter.sign)]);
        }
        let attributes = [
            ("eId", note.as_str()),
            ("marker", &letter.sign),
            ("placement", "bottom"),
            ("placementBase", &base),
        ];
        let at = letter.place.saturating_sub(1);
        let words = table.notes.get(at).map_or(&[][..], Vec::as_slice);
        xml.element("authorialNote", &attributes, |xml| {
            xml.element("p", &[], |xml| self.runs(xml, words))
        })
    }
}

fn id(number: usize) -> String {
    format!("table_{number}")
}
