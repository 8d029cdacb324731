//! Whoever takes a note away learns which paragraphs rest on it, if they work on them; and the paragraph says afterwards that
//! its support is gone.

use super::meeting::{DESK, Meeting};
use super::{draft, position};
use crate::kit::House;
use axum::http::StatusCode;
use mechanism::summary::Evidence;
use mechanism::{NoteId, ParagraphView};

/// The first note that a paragraph rests on.
fn note_of(one: &ParagraphView) -> NoteId {
    match one.bindings[0].on[0].of {
        Evidence::Note(note) => note,
        Evidence::Comment(_) => panic!("it rests on a note"),
    }
}

#[tokio::test]
async fn who_removes_a_note_sees_what_rests_on_it_and_the_paragraph_says_that_it_went() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let one = &summary.paragraphs[position(&summary, "Asks for a training")];
    let note = note_of(one);
    let address = format!("{DESK}/paragraphs/{}", one.id);
    let gone = "What it rests on was withdrawn: 1.";
    assert!(!ana.reads(&address).await.contains(gone));
    let removal = format!("/floor/fa-2031/notes/{note}/removal");
    let page = ana.reads(&removal).await;
    let link = format!("<a href=\"{address}/evidence\">{} (paragraph", one.id);
    assert!(
        page.contains("Paragraphs of the summary in the making rest on this")
            && page.contains(&link),
        "{page}"
    );
    let other = meeting.note_taker("ben").await;
    let removed = ana.fills(&removal, &removal, &[("over", "1")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.text());
    let page = other.reads(&address).await;
    assert!(page.contains(gone), "{page}");
    assert!(other.reads(DESK).await.contains("Withdrawn: 1"));
    // Of a note that nothing rests on nothing is said.
    let another = &summary.paragraphs[position(&summary, "Forms differ")];
    let note = note_of(another);
    let taken_out = format!("{DESK}/paragraphs/{}/removal", another.id);
    other.fills(&taken_out, &taken_out, &[("over", "1")]).await;
    let page = other
        .reads(&format!("/floor/fa-2031/notes/{note}/removal"))
        .await;
    assert!(!page.contains("rest on this"), "{page}");
}
