//! The theme that Word expects in every document. The styles use none of it: a paper is black on white.

use super::super::WriteError;
use super::super::xml::Xml;
use super::measures::{ARABIC, CHINESE, LATIN};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

pub(super) fn write() -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element(
        "a:theme",
        &[("xmlns:a", NAMESPACE), ("name", "Paper")],
        |xml| {
            xml.element("a:themeElements", &[], |xml| {
                colours(xml)?;
                fonts(xml)?;
                formats(xml)
            })
        },
    )?;
    Ok(xml.finish())
}

fn colours(xml: &mut Xml) -> Result<(), WriteError> {
    xml.element("a:clrScheme", &[("name", "Paper")], |xml| {
        for (name, colour) in [
            ("a:dk1", "000000"),
            ("a:lt1", "FFFFFF"),
            ("a:dk2", "404040"),
            ("a:lt2", "F2F2F2"),
            ("a:accent1", "1F4E79"),
            ("a:accent2", "7F6000"),
            ("a:accent3", "385623"),
            ("a:accent4", "833C0B"),
            ("a:accent5", "3A3A6A"),
            ("a:accent6", "5B5B5B"),
            ("a:hlink", "0563C1"),
            ("a:folHlink", "954F72"),
        ] {
            xml.element(name, &[], |xml| xml.empty("a:srgbClr", &[("val", colour)]))?;
        }
        Ok(())
    })
}

fn fonts(xml: &mut Xml) -> Result<(), WriteError> {
    xml.element("a:fontScheme", &[("name", "Paper")], |xml| {
        for name in ["a:majorFont", "a:minorFont"] {
            xml.element(name, &[], |xml| {
                xml.empty("a:latin", &[("typeface", LATIN)])?;
                xml.empty("a:ea", &[("typeface", CHINESE)])?;
                xml.empty("a:cs", &[("typeface", ARABIC)])
            })?;
        }
        Ok(())
    })
}

/// Three fills, three lines, three effects and three backgrounds: the schema asks for as many.
fn formats(xml: &mut Xml) -> Result<(), WriteError> {
    let fill = |xml: &mut Xml| {
        xml.element("a:solidFill", &[], |xml| {
            xml.empty("a:schemeClr", &[("val", "phClr")])
        })
    };
    xml.element("a:fmtScheme", &[("name", "Paper")], |xml| {
        xml.element("a:fillStyleLst", &[], |xml| {
            (0..3).try_for_each(|_| fill(xml))
        })?;
        xml.element("a:lnStyleLst", &[], |xml| {
            ["6350", "12700", "19050"]
                .into_iter()
                .try_for_each(|width| xml.element("a:ln", &[("w", width)], fill))
        })?;
        xml.element("a:effectStyleLst", &[], |xml| {
            (0..3).try_for_each(|_| {
                xml.element("a:effectStyle", &[], |xml| xml.empty("a:effectLst", &[]))
            })
        })?;
        xml.element("a:bgFillStyleLst", &[], |xml| {
            (0..3).try_for_each(|_| fill(xml))
        })
    })
}
