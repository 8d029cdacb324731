//! The package around the parts: a ZIP with a list of content types and the relations between parts.

use super::super::WriteError;
use super::super::xml::Xml;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What a part is to the part that refers to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    CoreProperties,
    AppProperties,
    Styles,
    Settings,
    Fonts,
    Theme,
    Footnotes,
    Numbering,
    Header,
    Footer,
}

impl Relation {
    /// The type of the relation and the type of the part's content.
    fn types(self) -> (String, String) {
        let main = |name: &str| (format!("{OFFICE}/{name}"), format!("{MAIN}.{name}+xml"));
        match self {
            Self::CoreProperties => (
                format!("{}/metadata/core-properties", RELATIONS),
                "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            ),
            Self::AppProperties => (
                format!("{OFFICE}/extended-properties"),
                "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            ),
            Self::Theme => (
                format!("{OFFICE}/theme"),
                "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
            ),
            Self::Styles => main("styles"),
            Self::Settings => main("settings"),
            Self::Fonts => main("fontTable"),
            Self::Footnotes => main("footnotes"),
            Self::Numbering => main("numbering"),
            Self::Header => main("header"),
            Self::Footer => main("footer"),
        }
    }

    /// Whether the package refers to the part, and not the document.
    const fn is_of_package(self) -> bool {
        matches!(self, Self::CoreProperties | Self::AppProperties)
    }
}

/// A package while parts are added to it.
pub(super) struct Package {
    parts: Vec<(&'static str, Relation, Vec<u8>)>,
    links: Vec<(&'static str, Vec<u8>)>,
}

impl Package {
    pub(super) fn new() -> Result<Self, WriteError> {
        Ok(Self {
            parts: Vec::new(),
            links: Vec::new(),
        })
    }

    /// Add a part. Parts that the document refers to get the ids rId1, rId2 … in the order in which they are added.
    pub(super) fn add(
        &mut self,
        name: &'static str,
        relation: Relation,
        bytes: Vec<u8>,
    ) -> Result<(), WriteError> {
        self.parts.push((name, relation, bytes));
        Ok(())
    }

    /// Add the addresses that a part refers to.
    pub(super) fn links(&mut self, name: &'static str, links: &[String]) -> Result<(), WriteError> {
        if !links.is_empty() {
            self.links.push((name, relations(&[], links)?));
        }
        Ok(())
    }

    /// The bytes of the package around a document and the addresses it refers to.
    pub(super) fn finish(self, document: Vec<u8>, links: &[String]) -> Result<Vec<u8>, WriteError> {
        let of_package: Vec<(String, String)> = self
            .parts
            .iter()
            .filter(|(_, relation, _)| relation.is_of_package())
            .map(|(name, relation, _)| (relation.types().0, (*name).to_owned()))
            .chain([(
                format!("{OFFICE}/officeDocument"),
                "word/document.xml".to_owned(),
            )])
            .collect();
        let of_document: Vec<(String, String)> = self
            .parts
            .iter()
            .filter(|(_, relation, _)| !relation.is_of_package())
            .map(|(name, relation, _)| {
                (
                    relation.types().0,
                    name.trim_start_matches("word/").to_owned(),
                )
            })
            .collect();
        let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(32 * 1024)));
        let mut put = |name: &str, bytes: &[u8]| -> Result<(), WriteError> {
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .last_modified_time(DateTime::default());
            zip.start_file(name, options)?;
            zip.write_all(bytes)?;
            Ok(())
        };
        put("[Content_Types].xml", &self.content_types()?)?;
        put("_rels/.rels", &relations(&of_package, &[])?)?;
        put("word/document.xml", &document)?;
        put(
            "word/_rels/document.xml.rels",
            &relations(&of_document, links)?,
        )?;
        for (name, _, bytes) in &self.parts {
            put(name, bytes)?;
        }
        for (name, bytes) in &self.links {
            put(name, bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn content_types(&self) -> Result<Vec<u8>, WriteError> {
        let mut xml = Xml::document()?;
        xml.element("Types", &[("xmlns", TYPES)], |xml| {
            let rels = "application/vnd.openxmlformats-package.relationships+xml";
            xml.empty("Default", &[("Extension", "rels"), ("ContentType", rels)])?;
            xml.empty(
                "Default",
                &[("Extension", "xml"), ("ContentType", "application/xml")],
            )?;
            let main = format!("{MAIN}.document.main+xml");
            xml.empty(
                "Override",
                &[("PartName", "/word/document.xml"), ("ContentType", &main)],
            )?;
            for (name, relation, _) in &self.parts {
                let (part, content) = (format!("/{name}"), relation.types().1);
                xml.empty(
                    "Override",
                    &[("PartName", &part), ("ContentType", &content)],
                )?;
            }
            Ok(())
        })?;
        Ok(xml.finish())
    }
}

/// The id of the nth address of a part.
pub(super) fn link_id(index: usize) -> String {
    format!("link{}", index + 1)
}

/// Relations to other parts (rId1 …) and to addresses (link1 …).
fn relations(parts: &[(String, String)], links: &[String]) -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (index, (kind, target)) in parts.iter().enumerate() {
            let id = format!("rId{}", index + 1);
            xml.empty(
                "Relationship",
                &[("Id", &id), ("Type", kind), ("Target", target)],
            )?;
        }
        for (index, target) in links.iter().enumerate() {
            let (id, kind) = (link_id(index), format!("{OFFICE}/hyperlink"));
            let attributes = [
                ("Id", id.as_str()),
                ("Type", &kind),
                ("Target", target),
                ("TargetMode", "External"),
            ];
            xml.empty("Relationship", &attributes)?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}
