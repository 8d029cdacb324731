//! The small parts: settings, fonts, document properties.

use super::super::WriteError;
use super::super::furniture::Furniture;
use super::super::xml::Xml;
use super::measures::{ARABIC, CHINESE, LATIN};
use super::part::NAMESPACES;
use super::styles::tags;
use crate::Paper;
use words::Lang;

pub(super) fn write(language: Lang) -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element("w:settings", &NAMESPACES, |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")])?;
        xml.empty("w:defaultTabStop", &[("w:val", "475")])?;
        xml.empty("w:evenAndOddHeaders", &[])?;
        xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")])?;
        xml.element("w:footnotePr", &[], |xml| {
            xml.empty("w:pos", &[("w:val", "pageBottom")])?;
            xml.empty("w:footnote", &[("w:id", "0")])?;
            xml.empty("w:footnote", &[("w:id", "1")])
        })?;
        xml.element("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode)
        })?;
        xml.empty("w:themeFontLang", &tags(language))
    })?;
    Ok(xml.finish())
}

pub(super) fn fonts() -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element("w:fonts", &NAMESPACES, |xml| {
        for (name, charset, family) in [
            (LATIN, "00", "roman"),
            (ARABIC, "B2", "roman"),
            (CHINESE, "86", "auto"),
        ] {
            xml.element("w:font", &[("w:name", name)], |xml| {
                xml.empty("w:charset", &[("w:val", charset)])?;
                xml.empty("w:family", &[("w:val", family)])?;
                xml.empty("w:pitch", &[("w:val", "variable")])
            })?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

/// Title, type line, symbol and language; dates only where the paper has one, never that of the writing.
pub(super) fn core(paper: &Paper, furniture: &Furniture) -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    let namespaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.words("dc:title", &[], &furniture.title)?;
        xml.words("dc:subject", &[], &furniture.byline)?;
        if let Some(symbol) = &furniture.symbol {
            xml.words("dc:identifier", &[], symbol)?;
        }
        xml.words("dc:language", &[], paper.language.code())?;
        if let Some(standing) = &furniture.standing {
            xml.words("cp:contentStatus", &[], standing)?;
        }
        let Some(date) = paper.masthead.date else {
            return Ok(());
        };
        let instant = format!("{date}T00:00:00Z");
        xml.words(
            "dcterms:created",
            &[("xsi:type", "dcterms:W3CDTF")],
            &instant,
        )?;
        xml.words(
            "dcterms:modified",
            &[("xsi:type", "dcterms:W3CDTF")],
            &instant,
        )
    })?;
    Ok(xml.finish())
}

pub(super) fn app() -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", namespace)], |xml| {
        xml.words("Application", &[], "Convene")
    })?;
    Ok(xml.finish())
}
