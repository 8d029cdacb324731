//! The named styles. Everything that looks like something is one, so that an editor changes it in one place.

use super::super::WriteError;
use super::super::xml::Xml;
use super::measures::{ARABIC, BLOCK, CHINESE, INDENT, LATIN, NUMBER, TAB, WIDTH};
use super::part::NAMESPACES;
use words::Lang;

/// A paragraph style. Sizes are in half points, lengths in twentieths of a point.
struct Style {
    id: &'static str,
    name: &'static str,
    size: &'static str,
    bold: bool,
    italic: bool,
    /// Space before and after.
    space: (&'static str, &'static str),
    /// Indents at the beginning and the end of the line, and how far the first line hangs out.
    indent: (&'static str, &'static str, &'static str),
    tabs: &'static [(&'static str, &'static str)],
    /// `both`, `center` or, for the edge where lines end, `right`.
    align: Option<&'static str>,
    /// The thickness of a rule below.
    rule: Option<&'static str>,
    /// The level in the outline.
    level: Option<&'static str>,
    /// Whether it stays on the page of what follows.
    keep: bool,
    /// Whether it is for figures.
    figures: bool,
}

const PLAIN: Style = Style {
    id: "Plain",
    name: "Plain",
    size: "20",
    bold: false,
    italic: false,
    space: ("0", "0"),
    indent: ("0", "0", "0"),
    tabs: &[],
    align: None,
    rule: None,
    level: None,
    keep: false,
    figures: false,
};
const HEADING: Style = Style {
    bold: true,
    space: ("240", "120"),
    indent: (INDENT, INDENT, INDENT),
    tabs: &[("right", NUMBER), ("left", INDENT)],
    keep: true,
    ..PLAIN
};
const BODY: Style = Style {
    space: ("0", "120"),
    indent: (INDENT, INDENT, "0"),
    tabs: &[("left", TAB)],
    align: Some("both"),
    ..PLAIN
};

#[rustfmt::skip]
const STYLES: [Style; 38] = [
    Style { id: "Standing", name: "Standing", size: "24", bold: true, space: ("0", "240"), align: Some("center"), ..PLAIN },
    Style { id: "Organization", name: "Organization", size: "28", space: ("0", "60"), tabs: &[("right", WIDTH)], rule: Some("4"), ..PLAIN },
    Style { id: "Organ", name: "Organ", size: "40", bold: true, space: ("120", "240"), indent: (INDENT, "120", "0"), ..PLAIN },
    Style { id: "Distribution", name: "Distribution", indent: (BLOCK, "0", "0"), ..PLAIN },
    Style { id: "DistributionCell", name: "Distribution in a cell", ..PLAIN },
    Style { id: "Rule", name: "Heavy rule", space: ("0", "120"), rule: Some("18"), ..PLAIN },
    Style { id: "Session", name: "Session", bold: true, ..PLAIN },
    Style { id: "Place", name: "Place", ..PLAIN },
    Style { id: "Title", name: "Title", size: "28", bold: true, space: ("360", "240"), indent: (INDENT, INDENT, "0"), ..PLAIN },
    Style { id: "Subtitle", name: "Subtitle", size: "24", bold: true, space: ("0", "240"), indent: (INDENT, INDENT, "0"), ..PLAIN },
    Style { id: "Heading1", name: "heading 1", size: "28", level: Some("0"), ..HEADING },
    Style { id: "Heading2", name: "heading 2", size: "24", level: Some("1"), ..HEADING },
    Style { id: "Heading3", name: "heading 3", level: Some("2"), ..HEADING },
    Style { id: "Heading4", name: "heading 4", level: Some("3"), ..HEADING },
    Style { id: "Heading5", name: "heading 5", bold: false, italic: true, level: Some("4"), ..HEADING },
    Style { id: "Paragraph", name: "Numbered paragraph", ..BODY },
    Style { id: "Subparagraph1", name: "Subparagraph (a)", indent: (TAB, INDENT, "0"), tabs: &[("left", "2217")], ..BODY },
    Style { id: "Subparagraph2", name: "Subparagraph (i)", indent: ("2217", INDENT, "0"), tabs: &[("left", "2692")], ..BODY },
    Style { id: "Subparagraph3", name: "Subparagraph a.", indent: ("2692", INDENT, "0"), tabs: &[("left", "3167")], ..BODY },
    Style { id: "TableNumber", name: "Number of a table", space: ("120", "0"), keep: true, ..PLAIN },
    Style { id: "TableTitle", name: "Title of a table", bold: true, space: ("0", "80"), keep: true, ..PLAIN },
    Style { id: "TableHead", name: "Head of a column", size: "17", italic: true, space: ("40", "40"), keep: true, ..PLAIN },
    Style { id: "TableHeadOfFigures", name: "Head of a column of figures", size: "17", italic: true, space: ("40", "40"), align: Some("right"), figures: true, keep: true, ..PLAIN },
    Style { id: "TableText", name: "Words in a table", size: "17", space: ("40", "40"), ..PLAIN },
    Style { id: "TableFigures", name: "Figures in a table", size: "17", space: ("40", "40"), align: Some("right"), figures: true, ..PLAIN },
    Style { id: "TableTotal", name: "Head of a total", size: "17", bold: true, space: ("40", "40"), ..PLAIN },
    Style { id: "TableTotalFigures", name: "Figures of a total", size: "17", bold: true, space: ("40", "40"), align: Some("right"), figures: true, ..PLAIN },
    Style { id: "TableNote", name: "Source and notes of a table", size: "17", space: ("60", "0"), ..PLAIN },
    Style { id: "PaperEnd", name: "End of the paper", space: ("240", "0"), align: Some("center"), ..PLAIN },
    Style { id: "PaperRule", name: "Rule at the end", space: ("240", "0"), indent: ("4033", "4033", "0"), rule: Some("4"), ..PLAIN },
    Style { id: "FootnoteText", name: "footnote text", size: "17", space: ("0", "40"), indent: (INDENT, INDENT, "245"), tabs: &[("left", INDENT)], ..PLAIN },
    Style { id: "FootnoteRule", name: "Footnote rule", indent: (NUMBER, "0", "0"), ..PLAIN },
    Style { id: "Header", name: "header", size: "18", bold: true, ..PLAIN },
    Style { id: "HeaderEven", name: "Header on even pages", size: "18", bold: true, rule: Some("4"), ..PLAIN },
    Style { id: "HeaderOdd", name: "Header on odd pages", size: "18", bold: true, rule: Some("4"), align: Some("right"), ..PLAIN },
    Style { id: "Footer", name: "footer", size: "18", bold: true, ..PLAIN },
    Style { id: "FooterEven", name: "Footer on even pages", size: "18", bold: true, ..PLAIN },
    Style { id: "FooterOdd", name: "Footer on odd pages", size: "18", bold: true, align: Some("right"), ..PLAIN },
];

/// The part of the styles.
pub(super) fn write(language: Lang) -> Result<Vec<u8>, WriteError> {
    let mut xml = Xml::document()?;
    xml.element("w:styles", &NAMESPACES, |xml| {
        defaults(xml, language)?;
        xml.element(
            "w:style",
            &[
                ("w:type", "paragraph"),
                ("w:default", "1"),
                ("w:styleId", "Normal"),
            ],
            |xml| {
                xml.empty("w:name", &[("w:val", "Normal")])?;
                xml.empty("w:qFormat", &[])
            },
        )?;
        STYLES
            .iter()
            .try_for_each(|style| paragraph_style(xml, style, language))?;
        character_style(xml, "FootnoteReference", "footnote reference", |xml| {
            xml.empty("w:vertAlign", &[("w:val", "superscript")])
        })?;
        character_style(xml, "Hyperlink", "Hyperlink", |xml| {
            xml.empty("w:color", &[("w:val", "0563C1")])?;
            xml.empty("w:u", &[("w:val", "single")])
        })
    })?;
    Ok(xml.finish())
}

/// Fonts, size and language that all styles start from.
fn defaults(xml: &mut Xml, language: Lang) -> Result<(), WriteError> {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let fonts = [
                    ("w:ascii", LATIN),
                    ("w:hAnsi", LATIN),
                    ("w:eastAsia", CHINESE),
                    ("w:cs", ARABIC),
                ];
                xml.empty("w:rFonts", &fonts)?;
                xml.empty("w:sz", &[("w:val", "20")])?;
                xml.empty("w:szCs", &[("w:val", "20")])?;
                xml.empty("w:lang", &tags(language))
            })
        })?;
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:spacing", &[("w:line", "240"), ("w:lineRule", "atLeast")])
            })
        })
    })
}

/// The language tags for Latin or Cyrillic, for Chinese and for Arabic.
pub(super) const fn tags(language: Lang) -> [(&'static str, &'static str); 3] {
    let latin = match language {
        Lang::En | Lang::Ar | Lang::Zh => "en-GB",
        Lang::Es => "es-ES",
        Lang::Fr => "fr-FR",
        Lang::Ru => "ru-RU",
    };
    [
        ("w:val", latin),
        ("w:eastAsia", "zh-CN"),
        ("w:bidi", "ar-SA"),
    ]
}

fn paragraph_style(xml: &mut Xml, style: &Style, language: Lang) -> Result<(), WriteError> {
    // Arabic and Chinese have no slanted letters.
    let italic = style.italic && !matches!(language, Lang::Ar | Lang::Zh);
    xml.element(
        "w:style",
        &[("w:type", "paragraph"), ("w:styleId", style.id)],
        |xml| {
            xml.empty("w:name", &[("w:val", style.name)])?;
            xml.empty("w:basedOn", &[("w:val", "Normal")])?;
            if style.level.is_some() {
                xml.empty("w:next", &[("w:val", "Paragraph")])?;
            }
            xml.empty("w:qFormat", &[])?;
            xml.element("w:pPr", &[], |xml| {
                paragraph_properties(xml, style, language)
            })?;
            xml.element("w:rPr", &[], |xml| {
                for (on, name) in [
                    (style.bold, "w:b"),
                    (style.bold, "w:bCs"),
                    (italic, "w:i"),
                    (italic, "w:iCs"),
                ] {
                    if on {
                        xml.empty(name, &[])?;
                    }
                }
                xml.empty("w:sz", &[("w:val", style.size)])?;
                xml.empty("w:szCs", &[("w:val", style.size)])
            })
        },
    )
}

/// In the order that the schema asks for.
fn paragraph_properties(xml: &mut Xml, style: &Style, language: Lang) -> Result<(), WriteError> {
    // The last figures of numbers stand under one another at the right, which in Arabic is where lines begin.
    let figures_from_right = style.figures && language == Lang::Ar;
    if style.keep {
        xml.empty("w:keepNext", &[])?;
        xml.empty("w:keepLines", &[])?;
    }
    if let Some(rule) = style.rule {
        xml.element("w:pBdr", &[], |xml| {
            let attributes = [
                ("w:val", "single"),
                ("w:sz", rule),
                ("w:space", "1"),
                ("w:color", "auto"),
            ];
            xml.empty("w:bottom", &attributes)
        })?;
    }
    if !style.tabs.is_empty() {
        xml.element("w:tabs", &[], |xml| {
            style
                .tabs
                .iter()
                .try_for_each(|(kind, at)| xml.empty("w:tab", &[("w:val", kind), ("w:pos", at)]))
        })?;
    }
    xml.empty(
        "w:spacing",
        &[("w:before", style.space.0), ("w:after", style.space.1)],
    )?;
    let (start, end, hanging) = style.indent;
    xml.empty(
        "w:ind",
        &[("w:left", start), ("w:right", end), ("w:hanging", hanging)],
    )?;
    if let Some(align) = style.align.filter(|_| !figures_from_right) {
        xml.empty("w:jc", &[("w:val", align)])?;
    }
    style.level.map_or(Ok(()), |level| {
        xml.empty("w:outlineLvl", &[("w:val", level)])
    })
}

fn character_style(
    xml: &mut Xml,
    id: &str,
    name: &str,
    properties: impl FnOnce(&mut Xml) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    xml.element(
        "w:style",
        &[("w:type", "character"), ("w:styleId", id)],
        |xml| {
            xml.empty("w:name", &[("w:val", name)])?;
            xml.element("w:rPr", &[], properties)
        },
    )
}
