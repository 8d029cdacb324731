//! Word's own numbering for a working file: 1, 2, 3 for paragraphs, I, II, III for headings.

use super::super::super::WriteError;
use super::super::super::xml::Xml;
use super::super::measures::{INDENT, NUMBER};
use super::super::part::NAMESPACES;
use words::Lang;

/// The numbering of paragraphs, by its id in the part below.
pub(super) const PARAGRAPHS: &str = "1";
/// The numbering of headings.
pub(super) const HEADINGS: &str = "2";

/// The part of the numberings.
pub(super) fn write(language: Lang) -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element("w:numbering", &NAMESPACES, |xml| {
        let shown = if language == Lang::Ar { "%1 -" } else { "%1." };
        definition(xml, PARAGRAPHS, "decimal", shown, None)?;
        definition(xml, HEADINGS, headings(language), shown, Some("right"))?;
        for id in [PARAGRAPHS, HEADINGS] {
            xml.element("w:num", &[("w:numId", id)], |xml| {
                xml.empty("w:abstractNumId", &[("w:val", id)])
            })?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

/// How headings are counted. Word has no "firstly, secondly" for Arabic: the letters of the abjad stand in for it.
const fn headings(language: Lang) -> &'static str {
    match language {
        Lang::Ar => "arabicAbjad",
        Lang::Zh => "chineseCounting",
        Lang::En | Lang::Es | Lang::Fr | Lang::Ru => "upperRoman",
    }
}

/// One level. A paragraph's place comes from its style; a heading's number ends before the edge of the text.
fn definition(
    xml: &mut Xml,
    id: &str,
    format: &str,
    shown: &str,
    align: Option<&str>,
) -> Result<(), WriteError> {
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.empty("w:multiLevelType", &[("w:val", "singleLevel")])?;
        xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.empty("w:start", &[("w:val", "1")])?;
            xml.empty("w:numFmt", &[("w:val", format)])?;
            xml.empty("w:suff", &[("w:val", "tab")])?;
            xml.empty("w:lvlText", &[("w:val", shown)])?;
            xml.empty("w:lvlJc", &[("w:val", align.unwrap_or("left"))])?;
            if align.is_none() {
                return Ok(());
            }
            xml.element("w:pPr", &[], |xml| {
                xml.element("w:tabs", &[], |xml| {
                    xml.empty("w:tab", &[("w:val", "clear"), ("w:pos", NUMBER)])
                })?;
                xml.empty("w:ind", &[("w:left", INDENT), ("w:hanging", "245")])
            })
        })
    })
}
