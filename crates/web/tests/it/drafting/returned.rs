//! Word files that come back otherwise than they left: from an older version, in somebody else's styles, or meaning harm.

use super::meeting::{DESK, Meeting, command_of};
use super::{draft, position, text_of};
use crate::kit::{Answered, House, Visitor};
use axum::http::StatusCode;
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

const DOCUMENT: &str = "word/document.xml";

/// The parts of a package.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.insert(part.name().unwrap().into_owned(), content);
    }
    parts
}

/// The package again, with its document and other parts as somebody made them.
fn with(bytes: &[u8], change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> Vec<u8> {
    let mut parts = unpacked(bytes);
    change(&mut parts);
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in &parts {
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(name.as_str(), options).unwrap();
        out.write_all(content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// The document of a package with words replaced.
fn replaced(parts: &mut BTreeMap<String, Vec<u8>>, from: &str, to: &str) {
    let text = String::from_utf8(parts.remove(DOCUMENT).unwrap()).unwrap();
    assert!(text.contains(from), "{from}");
    parts.insert(DOCUMENT.to_owned(), text.replace(from, to).into_bytes());
}

async fn sent(who: &Visitor<'_>, file: &[u8]) -> Answered {
    let command = command_of(&who.reads(DESK).await);
    let files = format!("{DESK}/word/files");
    who.uploads(&files, &[("command", &command)], "file", "a.docx", file)
        .await
}

async fn out(who: &Visitor<'_>) -> Vec<u8> {
    let out = who.get(&format!("{DESK}/draft.docx")).await;
    assert_eq!(out.status, StatusCode::OK);
    out.bytes
}

#[tokio::test]
async fn a_file_of_an_older_version_proposes_upon_what_it_was_and_writes_over_nothing() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (chair, ana) = (meeting.chair().await, meeting.note_taker("ana").await);
    let file = out(&chair).await;
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let address = format!("{DESK}/paragraphs/{}", summary.paragraphs[at].id);
    let fields = [("over", "1"), ("text", "Forms vary by now (fictitious).")];
    ana.fills(&address, &address, &fields).await;
    // The file was away for a while.
    let old = with(&file, |parts| {
        replaced(parts, "Forms differ", "Forms differ much");
    });
    let came = sent(&chair, &old).await;
    assert_eq!(came.status, StatusCode::OK, "{}", came.text());
    let page = came.text();
    assert!(page.contains("Proposals from the file: 1"), "{page}");
    assert!(page.contains("is older than what stands"), "{page}");
    let summary = draft(&house);
    assert_eq!(text_of(&summary, at), "Forms vary by now (fictitious).");
    let proposal = &summary.proposals[0];
    assert!(proposal.behind);
    let answer = format!("{DESK}/proposals/{}/answer", proposal.number);
    let accepted = chair.fills(DESK, &answer, &[("act", "accept")]).await;
    assert_eq!(accepted.status, StatusCode::CONFLICT);
    assert_eq!(
        text_of(&draft(&house), at),
        "Forms vary by now (fictitious)."
    );
}

/// Another word processor renames styles, splits runs and puts faces of its own on them.
#[tokio::test]
async fn somebody_elses_styles_are_none_of_the_text() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let chair = meeting.chair().await;
    let file = out(&chair).await;
    let restyled = |parts: &mut BTreeMap<String, Vec<u8>>| {
        replaced(parts, "w:val=\"Paragraph\"", "w:val=\"MsoBodyText_other\"");
        replaced(
            parts,
            "Forms differ",
            "Forms </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Comic\"/><w:b/><w:color w:val=\"FF0000\"/>\
             <w:sz w:val=\"40\"/></w:rPr><w:t xml:space=\"preserve\">differ",
        );
        let styles = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"MsoBodyText_other\"><w:name w:val=\"Somebody else\"/></w:style></w:styles>";
        parts.insert("word/styles.xml".to_owned(), styles.to_vec());
    };
    let came = sent(&chair, &with(&file, restyled)).await;
    assert_eq!(came.status, StatusCode::OK, "{}", came.text());
    assert!(
        came.text().contains("Proposals from the file: 0"),
        "{}",
        came.text()
    );
    let changed = with(&file, |parts| {
        restyled(parts);
        replaced(parts, ">differ", ">vary");
    });
    let came = sent(&chair, &changed).await;
    assert!(
        came.text().contains("Proposals from the file: 1"),
        "{}",
        came.text()
    );
    let proposals = draft(&house).proposals;
    assert_eq!(proposals.len(), 1);
    let answer = format!("{DESK}/proposals/{}/answer", proposals[0].number);
    chair.fills(DESK, &answer, &[("act", "accept")]).await;
    let summary = draft(&house);
    let at = position(&summary, "Forms vary");
    assert!(text_of(&summary, at).contains("Forms vary (fictitious)."));
}

/// Each of them a file that Word would open.
#[tokio::test]
async fn a_file_that_means_harm_is_refused_with_its_reason_and_leaves_nothing() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let chair = meeting.chair().await;
    let file = out(&chair).await;
    let before = house.record.head().number;
    let entity = with(&file, |parts| {
        let doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document";
        replaced(parts, "<w:document", doctype);
        replaced(parts, "Forms differ", "Forms &e; differ");
    });
    let macros = with(&file, |parts| {
        parts.insert("word/vbaProject.bin".to_owned(), b"zqmacro".to_vec());
    });
    let bomb = with(&file, |parts| {
        let document = parts.get_mut(DOCUMENT).unwrap();
        document.extend(vec![b' '; 64 << 20]);
    });
    assert!(bomb.len() < 1 << 20, "small on the way");
    let outside = with(&file, |parts| {
        parts.insert("../../etc/zqevil".to_owned(), Vec::new());
    });
    let mut reasons = Vec::new();
    for (name, harm) in [
        ("an external entity", entity),
        ("macros", macros),
        ("a bomb", bomb),
        ("a name that leads out", outside),
    ] {
        let refused = sent(&chair, &harm).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = refused.text();
        assert!(page.contains("Nothing of it was taken."), "{name}: {page}");
        assert!(!page.contains("root:"), "{name}: {page}");
        let (_, said) = page.split_once("<h1").unwrap();
        reasons.push(said.split("</main>").next().unwrap().to_owned());
    }
    reasons.sort();
    reasons.dedup();
    // What only somebody does who means harm is told in one way; macros stand in files of people who mean none.
    assert_eq!(reasons.len(), 2, "{reasons:#?}");
    assert!(reasons.iter().any(|said| said.contains("macros")));
    assert_eq!(house.record.head().number, before, "no entry");
    assert!(draft(&house).proposals.is_empty());
}
