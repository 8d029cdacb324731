//! Headers and footers: none on the first page; symbol and page number at the outer edge of the others.

use super::super::WriteError;
use super::super::furniture::Furniture;
use super::package::Relation;
use super::part::{Face, NAMESPACES, Part};
use words::Lang;

/// How the section refers to the parts below. The ids follow from the order in which the package gets its parts:
/// styles, settings, fonts and theme are the first four that the document refers to.
pub(super) const REFERENCES: [(&str, &str, &str); 6] = [
    ("w:headerReference", "first", "rId5"),
    ("w:headerReference", "even", "rId6"),
    ("w:headerReference", "default", "rId7"),
    ("w:footerReference", "first", "rId8"),
    ("w:footerReference", "even", "rId9"),
    ("w:footerReference", "default", "rId10"),
];

/// A part with its place in the package and what it is to the document.
type Margin = (&'static str, Relation, Vec<u8>);

/// The six parts in the order of [`REFERENCES`].
pub(super) fn write(language: Lang, furniture: &Furniture) -> Result<[Margin; 6], WriteError> {
    Ok([
        (
            "word/header1.xml",
            Relation::Header,
            blank(language, "w:hdr", "Header")?,
        ),
        (
            "word/header2.xml",
            Relation::Header,
            header(language, "HeaderEven", furniture)?,
        ),
        (
            "word/header3.xml",
            Relation::Header,
            header(language, "HeaderOdd", furniture)?,
        ),
        (
            "word/footer1.xml",
            Relation::Footer,
            blank(language, "w:ftr", "Footer")?,
        ),
        (
            "word/footer2.xml",
            Relation::Footer,
            footer(language, "FooterEven")?,
        ),
        (
            "word/footer3.xml",
            Relation::Footer,
            footer(language, "FooterOdd")?,
        ),
    ])
}

fn blank(language: Lang, element: &str, style: &str) -> Result<Vec<u8>, WriteError> {
    let mut part = Part::new(language)?;
    part.element(element, &NAMESPACES, |part| {
        part.paragraph(style, |_| Ok(()))
    })?;
    Ok(part.xml.finish())
}

/// The symbol; on a draft and on a paper set again the line that says so, because pages get separated.
fn header(language: Lang, style: &str, furniture: &Furniture) -> Result<Vec<u8>, WriteError> {
    let mut part = Part::new(language)?;
    part.element("w:hdr", &NAMESPACES, |part| {
        if let Some(standing) = &furniture.standing {
            part.line(style, standing)?;
        }
        part.paragraph(style, |part| match &furniture.symbol {
            Some(symbol) => part.run(
                Face {
                    ltr: true,
                    ..Face::default()
                },
                symbol,
            ),
            None => Ok(()),
        })
    })?;
    Ok(part.xml.finish())
}

/// "2/5".
fn footer(language: Lang, style: &str) -> Result<Vec<u8>, WriteError> {
    let mut part = Part::new(language)?;
    let face = Face {
        ltr: true,
        ..Face::default()
    };
    part.element("w:ftr", &NAMESPACES, |part| {
        part.paragraph(style, |part| {
            field(part, " PAGE ")?;
            part.run(face, "/")?;
            field(part, " NUMPAGES ")
        })
    })?;
    Ok(part.xml.finish())
}

fn field(part: &mut Part, instruction: &str) -> Result<(), WriteError> {
    part.element("w:fldSimple", &[("w:instr", instruction)], |part| {
        part.run(
            Face {
                ltr: true,
                ..Face::default()
            },
            "1",
        )
    })
}
