//! Revisions beside each other, and Word files out and back.

use super::meeting::{DESK, Meeting, command_of};
use super::{draft, position, text_of};
use crate::kit::House;
use axum::http::StatusCode;

#[tokio::test]
async fn two_revisions_stand_beside_each_other_on_a_page_and_in_word() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    ana.fills(
        &address,
        &address,
        &[("over", "1"), ("text", "Forms differ widely (fictitious).")],
    )
    .await;
    let (from, to) = (summary.revision, draft(&house).revision);
    let page = ana
        .reads(&format!("{DESK}/comparison?from={from}&to={to}"))
        .await;
    assert!(page.contains("<ins>") && page.contains("widely"), "{page}");
    let word = ana
        .get(&format!("{DESK}/compare.docx?from={from}&to={to}"))
        .await;
    let text = crate::secrets::legible(&word.bytes);
    assert!(
        text.contains("w:ins") && text.contains("widely"),
        "{}",
        word.status
    );
    assert!(!text.contains("ana@notes.example"));
    for wrong in ["from=9999", "to=9999", "from=0"] {
        let answer = ana.get(&format!("{DESK}/comparison?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn a_word_file_that_comes_back_becomes_proposals() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let chair = meeting.chair().await;
    let files = format!("{DESK}/word/files");
    let out = chair.get(&format!("{DESK}/draft.docx")).await;
    assert_eq!(out.status, StatusCode::OK);
    let command = command_of(&chair.reads(DESK).await);
    let untouched = chair
        .uploads(
            &files,
            &[("command", &command)],
            "file",
            "a.docx",
            &out.bytes,
        )
        .await;
    assert_eq!(untouched.status, StatusCode::OK, "{}", untouched.text());
    assert!(
        untouched.text().contains("Proposals from the file: 0"),
        "{}",
        untouched.text()
    );
    let changed = replaced(&out.bytes, "Forms differ", "Forms vary");
    let command = command_of(&chair.reads(DESK).await);
    let back = chair
        .uploads(&files, &[("command", &command)], "file", "a.docx", &changed)
        .await;
    assert!(
        back.text().contains("Proposals from the file: 1"),
        "{}",
        back.text()
    );
    let waiting = draft(&house).proposals;
    assert_eq!(waiting.len(), 1);
    let answer = format!("{DESK}/proposals/{}/answer", waiting[0].number);
    chair.fills(DESK, &answer, &[("act", "accept")]).await;
    let summary = draft(&house);
    let at = position(&summary, "Forms vary");
    assert!(text_of(&summary, at).contains("Forms vary (fictitious)."));
}

#[tokio::test]
async fn a_file_that_is_no_word_document_is_refused_in_words() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let files = format!("{DESK}/word/files");
    let command = command_of(&ana.reads(DESK).await);
    for bytes in [
        &b"%PDF-1.7"[..],
        b"PK\x03\x04rubbish",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
    ] {
        let refused = ana
            .uploads(&files, &[("command", &command)], "file", "a.docx", bytes)
            .await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{bytes:?}"
        );
        assert!(refused.text().contains("Nothing of it was taken."));
    }
    assert!(draft(&house).proposals.is_empty());
    let outsider = house.signed_in("somebody@example.org").await;
    let refused = outsider
        .uploads(&files, &[("command", &command)], "file", "a.docx", b"x")
        .await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}

/// The same package with words of its document replaced.
fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    use std::io::{Cursor, Read as _, Write as _};
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut content) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut content).unwrap();
        if name == "word/document.xml" {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains(from));
            content = text.replace(from, to).into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(name, options).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}
