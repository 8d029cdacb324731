//! The markup of a part, read with everything refused that no Word document has: document types, entities beyond the five
//! that XML knows, elements nested without end.

use super::{Limits, Refused};
use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use std::borrow::Cow;

/// Whose element it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// A word processor's, in the usual or the strict form of the standard.
    Word,
    /// What stands for older programs beside what is for newer ones.
    Compatibility,
    /// The package's: relations and types of content.
    Package,
    /// Anybody else's.
    Other,
}

impl Space {
    fn of(space: &ResolveResult<'_>) -> Self {
        let ResolveResult::Bound(Namespace(name)) = space else {
            return Self::Other;
        };
        match *name {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            "http://schemas.openxmlformats.org/package/2006/relationships"
            | "http://schemas.openxmlformats.org/package/2006/content-types" => Self::Package,
            _ => Self::Other,
        }
    }
}

/// An element that begins.
pub(super) struct Element<'x> {
    pub(super) space: Space,
    pub(super) name: &'x str,
    start: &'x BytesStart<'x>,
}

impl Element<'_> {
    /// An attribute by its name without prefix: no element that is read has two of the same.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<String>, Refused> {
        for attribute in self.start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Refused::Markup)?;
            if attribute.key.local_name().as_ref() == name {
                let value = attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_err(|_| Refused::Foreign)?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }
}

/// Whoever reads a part.
pub(super) trait Reading {
    /// An element begins.
    fn begins(&mut self, element: &Element<'_>) -> Result<(), Refused>;
    /// The element that began last and has not ended yet ends.
    fn ends(&mut self) -> Result<(), Refused>;
    /// Words, a piece at a time.
    fn words(&mut self, words: &str) -> Result<(), Refused>;
}

/// Reads a part to its end.
pub(super) fn walk(part: &str, limits: &Limits, reading: &mut impl Reading) -> Result<(), Refused> {
    let mut reader = NsReader::from_str(part);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = true;
    let mut depth = 0;
    loop {
        let (space, event) = reader.read_resolved_event()?;
        match event {
            Event::Start(start) => {
                depth += 1;
                if depth > limits.depth {
                    return Err(Refused::TooDeep);
                }
                let space = Space::of(&space);
                let name = start.local_name();
                reading.begins(&Element {
                    space,
                    name: name.as_ref(),
                    start: &start,
                })?;
            }
            Event::End(_) => {
                depth -= 1;
                reading.ends()?;
            }
            Event::Text(text) => reading.words(&text)?,
            Event::CData(text) => reading.words(&text)?,
            Event::GeneralRef(reference) => reading.words(&referred(&reference)?)?,
            Event::DocType(_) => return Err(Refused::Foreign),
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().transpose();
                let encoding = encoding.map_err(|_| Refused::Markup)?;
                if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
                    return Err(Refused::Foreign);
                }
            }
            // Our markup has no empty elements any more; comments and instructions say nothing to a reader of words.
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(Refused::Markup),
        }
    }
}

/// What a reference stands for: a character, or one of the five signs that XML has names for. Any other entity would have to
/// be declared, and nothing is.
fn referred(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, Refused> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
        Ok(None) => resolve_predefined_entity(reference)
            .map(Cow::Borrowed)
            .ok_or(Refused::Foreign),
        Err(_) => Err(Refused::Markup),
    }
}
