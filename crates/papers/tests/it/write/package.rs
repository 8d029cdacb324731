//! The DOCX package: stable bytes, and no reference that leads nowhere.

use super::part;
use crate::fixture;
use papers::write::docx;
use std::io::Cursor;
use words::Lang;

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = fixture::everything(Lang::Ar);
    let bytes = docx(&paper).unwrap();
    assert_eq!(bytes, docx(&paper).unwrap());
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for index in 0..archive.len() {
        let file = archive.by_index(index).unwrap();
        assert_eq!(
            file.last_modified().map(|time| time.year()),
            Some(1980),
            "file {index} carries a time"
        );
    }
}

/// The values of an attribute in a part.
fn values<'x>(xml: &'x str, attribute: &str) -> Vec<&'x str> {
    let start = format!("{attribute}=\"");
    xml.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_reference_leads_somewhere() {
    for (name, paper) in fixture::all() {
        let bytes = docx(&paper).unwrap();
        let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let files: Vec<String> = archive
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        for owner in ["document", "footnotes"] {
            let relations = format!("word/_rels/{owner}.xml.rels");
            let known = if files.contains(&relations) {
                part(&bytes, &relations)
            } else {
                String::new()
            };
            for id in values(&part(&bytes, &format!("word/{owner}.xml")), "r:id") {
                assert!(
                    values(&known, "Id").contains(&id),
                    "{name}: {owner} refers to {id}"
                );
            }
        }
        let relations = part(&bytes, "word/_rels/document.xml.rels");
        for target in values(&relations, "Target")
            .into_iter()
            .filter(|target| !target.contains("://"))
        {
            assert!(
                files.contains(&format!("word/{target}")),
                "{name} lacks {target}"
            );
        }
        let styles = part(&bytes, "word/styles.xml");
        let document = part(&bytes, "word/document.xml");
        for style in document
            .split("<w:pStyle w:val=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(
                values(&styles, "w:styleId").contains(&style),
                "{name} uses the style {style}"
            );
        }
        let notes = part(&bytes, "word/footnotes.xml");
        for id in document
            .split("<w:footnoteReference ")
            .skip(1)
            .filter_map(|rest| values(rest, "w:id").first().copied())
        {
            assert!(
                notes.contains(&format!("<w:footnote w:id=\"{id}\">")),
                "{name} lacks the note {id}"
            );
        }
    }
}

#[test]
fn headers_and_footers_are_where_the_section_looks_for_them() {
    let bytes = docx(&fixture::everything(Lang::En)).unwrap();
    let (document, relations) = (
        part(&bytes, "word/document.xml"),
        part(&bytes, "word/_rels/document.xml.rels"),
    );
    for (kind, id, file) in [
        ("headerReference w:type=\"first\"", "rId5", "header1.xml"),
        ("headerReference w:type=\"even\"", "rId6", "header2.xml"),
        ("headerReference w:type=\"default\"", "rId7", "header3.xml"),
        ("footerReference w:type=\"default\"", "rId10", "footer3.xml"),
    ] {
        assert!(
            document.contains(&format!("<w:{kind} r:id=\"{id}\"/>")),
            "{kind}"
        );
        let relation = relations
            .split("<Relationship ")
            .find(|entry| entry.contains(&format!("Id=\"{id}\"")))
            .unwrap();
        assert!(relation.contains(file), "{id} is {relation}");
    }
    assert!(part(&bytes, "word/header3.xml").contains("CTOC/COP/WG.6/2030/2"));
}
