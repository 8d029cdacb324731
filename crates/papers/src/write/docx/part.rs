//! Paragraphs and runs of WordprocessingML, in either direction.

use super::super::WriteError;
use super::super::address::reachable;
use super::super::directions::pieces;
use super::super::layout::Run;
use super::super::xml::Xml;
use super::package::link_id;
use super::styles::tags;
use super::working::Bookmark;
use crate::{Foreign, Link};
use words::{Direction, Lang, say};

/// The namespaces of every part.
pub(super) const NAMESPACES: [(&str, &str); 2] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
];

/// A part of the document in the making: its markup and the addresses it refers to.
pub(super) struct Part {
    pub(super) xml: Xml,
    pub(super) links: Vec<String>,
    pub(super) language: Lang,
    /// How many bookmarks and changes there are: each has an id that no other has.
    pub(super) annotations: u32,
    /// Whether words are written as deleted ones.
    pub(super) deleting: bool,
    /// The revision of the draft around whose text lines are written, each in a bookmark of its own; see
    /// [`super::working`].
    pub(super) around: Option<u32>,
}

/// How a run differs from the style of its paragraph.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Face {
    /// A character style.
    pub(super) style: Option<&'static str>,
    /// In half points.
    pub(super) size: Option<&'static str>,
    pub(super) struck: bool,
    /// From left to right also in an Arabic paragraph: symbols, addresses, English.
    pub(super) ltr: bool,
    /// The language it is in, where that is another than the paper's.
    pub(super) tongue: Option<Tongue>,
}

/// The indicator of a note.
pub(super) const RAISED: Face = Face {
    style: Some("FootnoteReference"),
    size: None,
    struck: false,
    ltr: false,
    tongue: None,
};

/// Another language than the paper's, and which way its words run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tongue {
    /// `None`: it has no code.
    language: Option<Lang>,
    direction: Direction,
}

impl Tongue {
    fn of(foreign: &Foreign) -> Self {
        Self {
            language: foreign.language,
            direction: foreign.direction(),
        }
    }

    /// The language of a run for each kind of script; Word has a name of its own for no language at all, which no spelling
    /// is checked in.
    fn tags(self) -> [(&'static str, &'static str); 3] {
        const NONE: &str = "x-none";
        let none = [("w:val", NONE), ("w:eastAsia", NONE), ("w:bidi", NONE)];
        self.language.map_or(none, tags)
    }
}

/// The footnotes of a document: `*` first, numbered ones after them.
#[derive(Clone, Copy)]
pub(super) struct NoteIds {
    /// How many starred notes come first.
    pub(super) stars: usize,
}

impl NoteIds {
    /// The id of a numbered note. 0 and 1 are the separators that Word asks for.
    pub(super) fn numbered(self, number: usize) -> String {
        (1 + self.stars + number).to_string()
    }

    /// The id of a starred note, by index.
    pub(super) fn starred(index: usize) -> String {
        (2 + index).to_string()
    }
}

impl Part {
    pub(super) fn new(language: Lang) -> Result<Self, WriteError> {
        Ok(Self {
            xml: Xml::document()?,
            links: Vec::new(),
            language,
            annotations: 0,
            deleting: false,
            around: None,
        })
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }

    /// An element whose inside is written on this part.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.xml.open(name, attributes)?;
        inside(self)?;
        self.xml.close(name)
    }

    /// A paragraph of a style.
    pub(super) fn paragraph(
        &mut self,
        style: &str,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.directed((style, None), self.is_rtl(), inside)
    }

    /// A paragraph of a style that begins somewhere else than the style says.
    pub(super) fn indented(
        &mut self,
        style: &str,
        indent: &str,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.directed((style, Some(indent)), self.is_rtl(), inside)
    }

    /// A paragraph of a style from left to right in any paper: the distribution block of an Arabic one.
    pub(super) fn ltr_paragraph(
        &mut self,
        style: &str,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.directed((style, None), false, inside)
    }

    fn directed(
        &mut self,
        (style, indent): (&str, Option<&str>),
        rtl: bool,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.element("w:p", &[], |part| {
            part.element("w:pPr", &[], |part| {
                part.xml.empty("w:pStyle", &[("w:val", style)])?;
                if rtl {
                    part.xml.empty("w:bidi", &[])?;
                }
                indent.map_or(Ok(()), |indent| {
                    let attributes = [("w:left", indent), ("w:right", indent)];
                    part.xml.empty("w:ind", &attributes)
                })
            })?;
            match part.around {
                Some(revision) => {
                    let line = part.annotations;
                    let bookmark = Bookmark::Around { line, revision };
                    part.bookmarked(&bookmark.to_string(), inside)
                }
                None => inside(part),
            }
        })
    }

    /// The id of the next bookmark or change.
    pub(super) fn annotation(&mut self) -> String {
        self.annotations += 1;
        self.annotations.to_string()
    }

    /// What is written inside a bookmark.
    pub(super) fn bookmarked(
        &mut self,
        name: &str,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let id = self.annotation();
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)])?;
        inside(self)?;
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)])
    }

    /// A paragraph of words.
    pub(super) fn line(&mut self, style: &str, words: &str) -> Result<(), WriteError> {
        // A rule has no words; whoever types some there writes a paragraph, and it must not pass for one of ours.
        let around = self.around.take_if(|_| words.is_empty());
        self.paragraph(style, |part| part.run(Face::default(), words))?;
        self.around = self.around.or(around);
        Ok(())
    }

    /// Words. What runs against the direction of their language is a run of its own: Word sets a run as a whole.
    pub(super) fn run(&mut self, face: Face, words: &str) -> Result<(), WriteError> {
        if face.ltr || words.is_empty() {
            return self.run_of(face, words);
        }
        let pieces = pieces(self.direction(face), words).into_iter();
        let mut faced = pieces.map(|piece| {
            let ltr = piece.against;
            (Face { ltr, ..face }, piece.text)
        });
        faced.try_for_each(|(face, words)| self.run_of(face, words))
    }

    /// Which way words run as they are set: as their language does.
    fn direction(&self, face: Face) -> Direction {
        let other = face.tongue.map(|tongue| tongue.direction);
        other.unwrap_or_else(|| self.language.direction())
    }

    fn run_of(&mut self, face: Face, words: &str) -> Result<(), WriteError> {
        let element = if self.deleting { "w:delText" } else { "w:t" };
        self.raw_run(face, |xml| {
            xml.words(element, &[("xml:space", "preserve")], words)
        })
    }

    /// A tab.
    pub(super) fn tab(&mut self) -> Result<(), WriteError> {
        self.raw_run(Face::default(), |xml| xml.empty("w:tab", &[]))
    }

    /// A run with something else in it than words.
    pub(super) fn raw_run(
        &mut self,
        face: Face,
        inside: impl FnOnce(&mut Xml) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let rtl = self.direction(face) == Direction::RightToLeft && !face.ltr;
        let plain = Face {
            ltr: face.ltr,
            ..Face::default()
        };
        self.xml.element("w:r", &[], |xml| {
            if rtl || face != plain {
                xml.element("w:rPr", &[], |xml| properties(xml, face, rtl))?;
            }
            inside(xml)
        })
    }

    /// Running text.
    pub(super) fn runs(&mut self, runs: &[Run<'_>], notes: NoteIds) -> Result<(), WriteError> {
        for run in runs {
            match run {
                Run::Text(text) => self.run(Face::default(), text)?,
                Run::Foreign(foreign) => {
                    let face = Face {
                        tongue: Some(Tongue::of(foreign)),
                        ..Face::default()
                    };
                    self.run(face, &foreign.text)?;
                }
                // Word breaks no line at a slash, so the symbol stays whole and can be copied as it is.
                Run::Symbol(symbol) => {
                    self.run(
                        Face {
                            ltr: true,
                            ..Face::default()
                        },
                        symbol.as_str(),
                    )?;
                }
                Run::Link(link) => self.link(link)?,
                Run::Note(number) => {
                    let id = notes.numbered(*number);
                    let face = Face {
                        style: Some("FootnoteReference"),
                        ..Face::default()
                    };
                    self.raw_run(face, |xml| {
                        xml.empty("w:footnoteReference", &[("w:id", &id)])
                    })?;
                }
                Run::Letter(letter) => self.run(RAISED, &letter.sign)?,
                Run::Comma => self.run(RAISED, ",")?,
            }
        }
        Ok(())
    }

    fn link(&mut self, link: &Link) -> Result<(), WriteError> {
        let face = Face {
            ltr: true,
            ..Face::default()
        };
        let Some(target) = link.target.as_deref().and_then(reachable) else {
            self.run(
                Face {
                    struck: true,
                    ..face
                },
                link.printed.as_deref().unwrap_or(&link.shown),
            )?;
            let remark = say(self.language, "link-broken-at-source");
            return self.run(Face::default(), &format!(" ({remark})"));
        };
        let id = link_id(self.links.len());
        self.links.push(target);
        // A link whose words are a sentence in the paper's language runs as they do; an address runs left to right.
        let ltr = link.shown.is_ascii();
        self.element(
            "w:hyperlink",
            &[("r:id", &id), ("w:history", "1")],
            |part| {
                part.run(
                    Face {
                        style: Some("Hyperlink"),
                        ltr,
                        ..Face::default()
                    },
                    &link.shown,
                )
            },
        )
    }

    /// A footnote's indicator with a mark of its own.
    pub(super) fn star(&mut self, index: usize, mark: &str) -> Result<(), WriteError> {
        let id = NoteIds::starred(index);
        let face = Face {
            style: Some("FootnoteReference"),
            ..Face::default()
        };
        self.raw_run(face, |xml| {
            xml.empty(
                "w:footnoteReference",
                &[("w:customMarkFollows", "1"), ("w:id", &id)],
            )?;
            xml.words("w:t", &[], mark)
        })
    }
}

/// The properties of a run, in the order that the schema asks for.
fn properties(xml: &mut Xml, face: Face, rtl: bool) -> Result<(), WriteError> {
    if let Some(style) = face.style {
        xml.empty("w:rStyle", &[("w:val", style)])?;
    }
    if face.struck {
        xml.empty("w:strike", &[])?;
    }
    if let Some(size) = face.size {
        xml.empty("w:sz", &[("w:val", size)])?;
        xml.empty("w:szCs", &[("w:val", size)])?;
    }
    if rtl {
        xml.empty("w:rtl", &[])?;
    }
    match face.tongue {
        Some(tongue) => xml.empty("w:lang", &tongue.tags()),
        None => Ok(()),
    }
}
