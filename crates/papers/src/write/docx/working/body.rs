//! The body of a working file: the masthead, and each paragraph in its bookmark.

use super::super::super::WriteError;
use super::super::super::address::reachable;
use super::super::super::furniture::Furniture;
use super::super::package::link_id;
use super::super::part::{Face, NAMESPACES, NoteIds, Part, RAISED};
use super::super::{document, furniture};
use super::mark::Bookmark;
use super::tracking::{Ink, Tracking};
use super::{Working, numbering};
use mechanism::summary::ParagraphId;

/// A paragraph to write, and what became of it.
pub(super) struct Line {
    pub(super) bookmark: Bookmark,
    pub(super) heading: bool,
    /// What became of its end, and so of the paragraph as such.
    pub(super) end: Ink,
    pub(super) text: Vec<Inked>,
    /// Under whose name its old and its new place are one move.
    pub(super) moved: Option<ParagraphId>,
}

/// A piece of text and what became of it.
pub(super) struct Inked {
    pub(super) ink: Ink,
    pub(super) what: What,
}

/// A piece of text.
pub(super) enum What {
    Words(String),
    Symbol(String),
    Address(String),
    Live {
        name: String,
        shown: String,
    },
    /// The indicator of the footnote of this number.
    Note(usize),
}

const SYMBOL: Face = Face {
    style: None,
    size: None,
    struck: false,
    ltr: true,
    tongue: None,
};

/// The main part, and the addresses it refers to.
pub(super) fn write(
    draft: &Working<'_>,
    furniture: &Furniture,
    lines: &[Line],
    tracking: &Tracking,
) -> Result<(Vec<u8>, Vec<String>), WriteError> {
    let notes = NoteIds {
        stars: furniture.stars().count(),
    };
    let mut part = Part::new(draft.around.language)?;
    part.element("w:document", &NAMESPACES, |part| {
        part.element("w:body", &[], |part| {
            part.around = Some(draft.revision);
            furniture::write(part, furniture)?;
            part.around = None;
            lines
                .iter()
                .try_for_each(|line| write_line(part, line, notes, tracking))?;
            part.around = Some(draft.revision);
            document::end(part, furniture)?;
            document::section(part)
        })
    })?;
    Ok((part.xml.finish(), part.links))
}

fn write_line(
    part: &mut Part,
    line: &Line,
    notes: NoteIds,
    tracking: &Tracking,
) -> Result<(), WriteError> {
    let ends = match (line.moved, line.end) {
        (Some(moved), Ink::Left) => Some(("w:moveFromRangeStart", "w:moveFromRangeEnd", moved)),
        (Some(moved), _) => Some(("w:moveToRangeStart", "w:moveToRangeEnd", moved)),
        (None, _) => None,
    };
    let stretch = ends
        .map(|(begin, end, moved)| {
            let id = tracking.move_begins(part, begin, &format!("move{moved}"))?;
            Ok::<_, WriteError>((end, id))
        })
        .transpose()?;
    part.element("w:p", &[], |part| {
        properties(part, line, tracking)?;
        part.bookmarked(&line.bookmark.to_string(), |part| {
            line.text
                .iter()
                .try_for_each(|inked| write_piece(part, inked, notes, tracking))
        })
    })?;
    stretch.map_or(Ok(()), |(end, id)| part.xml.empty(end, &[("w:id", &id)]))
}

fn properties(part: &mut Part, line: &Line, tracking: &Tracking) -> Result<(), WriteError> {
    let rtl = part.is_rtl();
    let (style, list) = if line.heading {
        ("Heading1", numbering::HEADINGS)
    } else {
        ("Paragraph", numbering::PARAGRAPHS)
    };
    part.element("w:pPr", &[], |part| {
        part.xml.empty("w:pStyle", &[("w:val", style)])?;
        part.xml.element("w:numPr", &[], |xml| {
            xml.empty("w:ilvl", &[("w:val", "0")])?;
            xml.empty("w:numId", &[("w:val", list)])
        })?;
        if rtl {
            part.xml.empty("w:bidi", &[])?;
        }
        tracking.paragraph_end(part, line.end)
    })
}

/// A piece of running text, in the body or in a footnote.
pub(super) fn write_piece(
    part: &mut Part,
    inked: &Inked,
    notes: NoteIds,
    tracking: &Tracking,
) -> Result<(), WriteError> {
    let words = |part: &mut Part, face: Face, words: &str| {
        tracking.change(part, inked.ink, |part| part.run(face, words))
    };
    match &inked.what {
        What::Words(text) => words(part, Face::default(), text),
        What::Symbol(symbol) => words(part, SYMBOL, symbol),
        What::Address(address) => match reachable(address) {
            // A hyperlink cannot stand in a change, but a change can stand in a hyperlink.
            Some(target) => {
                let id = link_id(part.links.len());
                part.links.push(target);
                let face = Face {
                    style: Some("Hyperlink"),
                    ..SYMBOL
                };
                let attributes = [("r:id", id.as_str()), ("w:history", "1")];
                part.element("w:hyperlink", &attributes, |part| {
                    words(part, face, address)
                })
            }
            None => words(part, SYMBOL, address),
        },
        What::Live { name, shown } => {
            let place = part.annotations;
            match Bookmark::live(place, name, shown) {
                Some(bookmark) => part.bookmarked(&bookmark.to_string(), |part| {
                    words(part, Face::default(), shown)
                }),
                None => words(part, Face::default(), shown),
            }
        }
        What::Note(number) => {
            let id = notes.numbered(*number);
            tracking.change(part, inked.ink, |part| {
                part.raw_run(RAISED, |xml| {
                    xml.empty("w:footnoteReference", &[("w:id", &id)])
                })
            })
        }
    }
}
