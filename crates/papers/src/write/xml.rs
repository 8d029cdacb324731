//! Markup without the chance of a tag left open: elements are closures, text and attributes are escaped on the way.

use super::WriteError;
use super::typography::clean;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML document in the making.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

/// Names and values of attributes.
pub(super) type Attributes<'a> = [(&'a str, &'a str)];

impl Xml {
    /// A document with its declaration.
    pub(super) fn document() -> Result<Self, WriteError> {
        let mut writer = Writer::new(Vec::with_capacity(32 * 1024));
        writer.write_event(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )))?;
        Ok(Self { writer })
    }

    /// An element with what is inside.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.open(name, attributes)?;
        inside(self)?;
        self.close(name)
    }

    /// The beginning of an element; for those who wrap [`Xml`] and cannot lend it to a closure.
    pub(super) fn open(
        &mut self,
        name: &str,
        attributes: &Attributes<'_>,
    ) -> Result<(), WriteError> {
        self.writer
            .write_event(Event::Start(start(name, attributes)))?;
        Ok(())
    }

    /// The end of an element.
    pub(super) fn close(&mut self, name: &str) -> Result<(), WriteError> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))?;
        Ok(())
    }

    /// An element with nothing inside.
    pub(super) fn empty(
        &mut self,
        name: &str,
        attributes: &Attributes<'_>,
    ) -> Result<(), WriteError> {
        self.writer
            .write_event(Event::Empty(start(name, attributes)))?;
        Ok(())
    }

    /// An element with words inside.
    pub(super) fn words(
        &mut self,
        name: &str,
        attributes: &Attributes<'_>,
        words: &str,
    ) -> Result<(), WriteError> {
        self.element(name, attributes, |xml| xml.text(words))
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) -> Result<(), WriteError> {
        self.writer
            .write_event(Event::Text(BytesText::new(&clean(words))))?;
        Ok(())
    }

    /// The bytes of the document.
    pub(super) fn finish(self) -> Vec<u8> {
        self.writer.into_inner()
    }
}

fn start<'a>(name: &'a str, attributes: &Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, clean(value).as_ref()));
    }
    start
}
