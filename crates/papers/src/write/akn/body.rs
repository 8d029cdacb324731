//! Sections, paragraphs with their subparagraphs and tables, and footnotes in the text where they are called.

use super::super::address::reachable;
use super::super::layout::{Block, Layout, Run, TableLayout};
use super::super::numbering;
use super::super::xml::Xml;
use super::WriteError;
use crate::{Link, Paper};
use words::Lang;

/// A block with the blocks inside it.
struct Node<'l> {
    block: &'l Block<'l>,
    inside: Vec<Self>,
}

impl<'l> Node<'l> {
    fn table(&self) -> Option<&'l TableLayout<'l>> {
        match self.block {
            Block::Table(table) => Some(table),
            _ => None,
        }
    }
}

pub(super) fn write(xml: &mut Xml, paper: &Paper, layout: &Layout<'_>) -> Result<(), WriteError> {
    let body = Body { paper, layout };
    let attributes = [("eId", "body_main"), ("xml:lang", paper.language.code())];
    xml.element("mainBody", &attributes, |xml| {
        if layout.blocks.is_empty() {
            return xml.empty("p", &[]);
        }
        let mut blocks = layout.blocks.as_slice();
        body.nodes(xml, &nested(&mut blocks, 0), "")
    })
}

/// How deep a block stands: headings by level, what they head below them.
const fn rank(block: &Block<'_>) -> (bool, usize) {
    match block {
        Block::Heading { depth, .. } => (true, *depth),
        Block::Paragraph { .. } => (false, 0),
        Block::Subparagraph { depth, .. } => (false, *depth + 1),
        // As deep as the first subparagraphs: it belongs to the numbered paragraph.
        Block::Table(_) => (false, 1),
    }
}

/// The blocks as a tree: headings of this depth or deeper, and paragraphs that none of them heads.
fn nested<'l>(blocks: &mut &'l [Block<'l>], depth: usize) -> Vec<Node<'l>> {
    let mut out = Vec::new();
    while let Some((block, rest)) = blocks.split_first() {
        let inside = match rank(block) {
            (true, own) if own < depth => break,
            (true, own) => {
                *blocks = rest;
                nested(blocks, own + 1)
            }
            (false, level) => {
                *blocks = rest;
                subparagraphs(blocks, level)
            }
        };
        out.push(Node { block, inside });
    }
    out
}

/// The subparagraphs that follow and stand deeper than a paragraph of this level.
fn subparagraphs<'l>(blocks: &mut &'l [Block<'l>], level: usize) -> Vec<Node<'l>> {
    let mut out = Vec::new();
    while let Some((block, rest)) = blocks.split_first() {
        let (heads, own) = rank(block);
        if heads || own <= level {
            break;
        }
        *blocks = rest;
        out.push(Node {
            block,
            inside: subparagraphs(blocks, own),
        });
    }
    out
}

pub(super) struct Body<'l> {
    pub(super) paper: &'l Paper,
    layout: &'l Layout<'l>,
}

impl Body<'_> {
    fn nodes(&self, xml: &mut Xml, nodes: &[Node<'_>], above: &str) -> Result<(), WriteError> {
        nodes
            .iter()
            .try_for_each(|node| self.node(xml, node, above))
    }

    fn node(&self, xml: &mut Xml, node: &Node<'_>, above: &str) -> Result<(), WriteError> {
        match node.block {
            Block::Heading {
                depth,
                path,
                label,
                text,
            } => {
                let (element, short) = match depth {
                    0 => ("section", "sec"),
                    1 => ("subsection", "subsec"),
                    _ => ("division", "dvs"),
                };
                let id = below(above, short, &numbering::heading(*depth, last(path)));
                xml.element(element, &[("eId", &id)], |xml| {
                    xml.words("num", &[], label)?;
                    xml.words("heading", &[], text)?;
                    self.nodes(xml, &node.inside, &id)
                })
            }
            // Paragraphs are numbered through the whole paper, so their ids need no section.
            Block::Paragraph { number, runs } => {
                let (id, label) = (
                    format!("para_{number}"),
                    numbering::printed_paragraph(self.paper.language, *number),
                );
                self.paragraph(xml, "paragraph", &id, &label, runs, node)
            }
            Block::Subparagraph {
                depth,
                path,
                label,
                runs,
                ..
            } => {
                let sign = numbering::subparagraph(Lang::En, *depth, last(path));
                let id = below(above, "subpara", &sign);
                self.paragraph(xml, "subparagraph", &id, label, runs, node)
            }
            // Written with the paragraph that it follows, in which no other element may stand beside it.
            Block::Table(_) => Ok(()),
        }
    }

    fn paragraph(
        &self,
        xml: &mut Xml,
        element: &str,
        id: &str,
        label: &str,
        runs: &[Run<'_>],
        node: &Node<'_>,
    ) -> Result<(), WriteError> {
        let tables: Vec<&TableLayout<'_>> = node.inside.iter().filter_map(Node::table).collect();
        let is_last = tables.len() == node.inside.len();
        let write_tables =
            |xml: &mut Xml| tables.iter().try_for_each(|table| self.table(xml, table));
        xml.element(element, &[("eId", id)], |xml| {
            xml.words("num", &[], label)?;
            let part = if is_last { "content" } else { "intro" };
            xml.element(part, &[("eId", &format!("{id}__{part}"))], |xml| {
                xml.element("p", &[], |xml| self.runs(xml, runs))?;
                if is_last { write_tables(xml) } else { Ok(()) }
            })?;
            self.nodes(xml, &node.inside, id)?;
            if is_last || tables.is_empty() {
                return Ok(());
            }
            xml.element("wrapUp", &[("eId", &format!("{id}__wrapup"))], write_tables)
        })
    }

    pub(super) fn runs(&self, xml: &mut Xml, runs: &[Run<'_>]) -> Result<(), WriteError> {
        for run in runs {
            match run {
                Run::Text(text) => xml.text(text)?,
                Run::Foreign(foreign) => {
                    xml.words("span", &[("xml:lang", foreign.code())], &foreign.text)?;
                }
                Run::Symbol(symbol) => {
                    let address = format!(
                        "https://undocs.org/{}",
                        symbol.as_str().trim_end_matches('*')
                    );
                    xml.words("ref", &[("href", &address)], symbol.as_str())?;
                }
                Run::Link(link) => self.link(xml, link)?,
                Run::Note(number) => self.note(xml, *number)?,
                // Nowhere but in a cell, which writes it with its note.
                Run::Letter(_) => {}
                // The comma between two indicators is a matter of the page; here the notes stand side by side.
                Run::Comma => {}
            }
        }
        Ok(())
    }

    fn note(&self, xml: &mut Xml, number: usize) -> Result<(), WriteError> {
        let (id, marker) = (format!("fn_{number}"), number.to_string());
        let attributes = [
            ("eId", id.as_str()),
            ("marker", &marker),
            ("placement", "bottom"),
        ];
        let words = self
            .layout
            .notes
            .get(number.saturating_sub(1))
            .map_or(&[][..], Vec::as_slice);
        xml.element("authorialNote", &attributes, |xml| {
            xml.element("p", &[], |xml| self.runs(xml, words))
        })
    }

    fn link(&self, xml: &mut Xml, link: &Link) -> Result<(), WriteError> {
        if let Some(target) = link.target.as_deref().and_then(reachable) {
            return xml.words("ref", &[("href", &target)], &link.shown);
        }
        let printed = link.printed.as_deref().unwrap_or(&link.shown);
        xml.words(
            "span",
            &[("class", "broken"), ("status", "undefined")],
            printed,
        )?;
        let remark = words::say(self.paper.language, "link-broken-at-source");
        xml.words(
            "remark",
            &[("status", "editorial")],
            &format!(" ({remark})"),
        )
    }
}

/// The place of a block among its kin, from 0.
fn last(path: &[usize]) -> usize {
    path.last().map_or(0, |place| place.saturating_sub(1))
}

/// `sec_II__subsec_A`, `para_4__subpara_a`: the same in every language, and bare of brackets and stops.
fn below(above: &str, short: &str, label: &str) -> String {
    let bare = label.trim_matches(['(', ')', '.']);
    if above.is_empty() {
        format!("{short}_{bare}")
    } else {
        format!("{above}__{short}_{bare}")
    }
}
