//! Reading papers, citing them, taking them along.

use super::kit::House;
use axum::http::StatusCode;

#[tokio::test]
async fn a_paper_is_read_with_its_paragraphs_notes_outline_and_status() {
    let house = House::furnished();
    let html = house.get("/en/papers/fa-2030-summary").await.text();
    for expected in [
        "id=\"para-2\"",
        "href=\"#section-2\"",
        "role=\"doc-footnote\"",
        "not an agreed outcome",
        "Broken at source",
        "https://www.convene.example/ab.pdf",
        "paper.akn.xml",
        "cite.ris",
        "data on &lt;trafficking&gt;",
    ] {
        assert!(html.contains(expected), "{expected} is missing");
    }
    assert!(!html.contains("<trafficking>"));
}

#[tokio::test]
async fn points_are_never_a_paper() {
    let house = House::furnished();
    let html = house.get("/en/papers/taic-2030-points").await.text();
    assert!(html.contains("Points, paraphrased") && html.contains("A fictitious point of zqpub"));
    assert!(html.contains("data &#38; &#60;evidence&#62;"));
    for absent in ["paper-masthead", "cite.bib", "paper.pdf", "BibTeX"] {
        assert!(!html.contains(absent), "{absent}");
    }
    for file in ["paper.pdf", "paper.html", "cite.bib"] {
        assert_eq!(
            house
                .get(&format!("/papers/taic-2030-points/{file}"))
                .await
                .status,
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test]
async fn a_paper_without_text_says_what_is_known() {
    let house = House::furnished();
    let html = house.get("/papers/note-2030").await.text();
    assert!(html.contains("The record holds no text of this paper."));
    assert!(html.contains("<s>htp:/broken at source</s>") && html.contains("Broken at source"));
    assert!(html.contains("para. 4"));
}

#[tokio::test]
async fn a_note_is_composed_from_the_record_in_each_language() {
    let house = House::furnished();
    let html = house.get("/en/papers/note-conference-15").await.text();
    assert!(
        html.contains("paper-masthead") && html.contains("Fictitious") || html.contains("DRAFT")
    );
    assert!(html.contains("Composed from the record"));
    let arabic = house.get("/ar/papers/note-conference-15").await.text();
    assert!(arabic.contains("<article class=\"paper\" lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(
        house.get("/papers/note-conference-14").await.status,
        StatusCode::NOT_FOUND,
        "nothing to report"
    );
}

#[tokio::test]
async fn files_have_their_kinds() {
    let house = House::furnished();
    for (file, kind, begins) in [
        ("paper.html", "text/html; charset=utf-8", "<!doctype html>"),
        ("paper.txt", "text/plain; charset=utf-8", ""),
        ("paper.akn.xml", "application/akn+xml", "<?xml"),
        (
            "paper.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK",
        ),
        ("paper.pdf", "application/pdf", "%PDF"),
        (
            "cite.bib",
            "application/x-bibtex; charset=utf-8",
            "@misc{fa-2030-summary",
        ),
        (
            "cite.ris",
            "application/x-research-info-systems; charset=utf-8",
            "TY  - RPRT",
        ),
    ] {
        let answer = house.get(&format!("/papers/fa-2030-summary/{file}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        assert_eq!(answer.header("content-type"), kind);
        assert!(
            answer.text().starts_with(begins),
            "{file}: {}",
            answer.text().chars().take(60).collect::<String>()
        );
    }
    let bibtex = house.get("/papers/fa-2030-summary/cite.bib").await.text();
    assert!(
        bibtex.contains("not an agreed outcome") && bibtex.contains("Example Person Fictitious")
    );
}
