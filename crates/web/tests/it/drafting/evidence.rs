//! What sentences rest on: bound, unbound, placed; and who learns nothing of it.

use super::meeting::{DESK, Meeting, SPEAKERS, command_of};
use super::{draft, position};
use crate::kit::{House, dialogue};
use axum::http::StatusCode;
use mechanism::floor::notes::{NoteCommand, NoteWish};
use mechanism::summary::Evidence;
use mechanism::{Command, Reader};

/// A field of the form of a page's evidence.
fn note_with(house: &House, words: &str) -> String {
    let view = house.record.see(Reader::Office);
    let material = view.summary_material(&dialogue()).unwrap();
    let found = material
        .iter()
        .find(|one| one.text.contains(words))
        .unwrap();
    match &found.of {
        Evidence::Note(note) => format!("note:{note}"),
        Evidence::Comment(comment) => format!("comment:{comment}"),
    }
}

#[tokio::test]
async fn a_sentence_is_bound_and_unbound_and_twice_is_once() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let id = summary.paragraphs[at].id;
    let page = format!("{DESK}/paragraphs/{id}/evidence?sentence=1");
    let address = format!("{DESK}/paragraphs/{id}/evidence");
    let html = ana.reads(&page).await;
    assert!(html.contains("Different speakers: 1 of 3"), "{html}");
    assert!(html.contains("Used in"), "{html}");
    let sentence = summary.paragraphs[at].bindings[0].sentence.clone();
    let other = note_with(&house, "Asks for a training");
    let seen = summary.paragraphs[at].bound.to_string();
    let fields = [
        ("seen", seen.as_str()),
        ("act", "bind"),
        ("sentence-number", "1"),
        ("sentence", sentence.as_str()),
        ("on", other.as_str()),
    ];
    let command = command_of(&html);
    for _ in 0..2 {
        let mut all = vec![("command", command.as_str())];
        all.extend(fields);
        let bound = ana.post(&address, &all).await;
        assert_eq!(bound.status, StatusCode::SEE_OTHER, "{}", bound.text());
    }
    assert_eq!(draft(&house).paragraphs[at].bindings[0].on.len(), 2);
    assert!(
        ana.reads(&page)
            .await
            .contains("Different speakers: 2 of 3")
    );
    // Somebody who looked before sees it anew.
    let fresh = command_of(&ana.reads(&page).await);
    let mut late = vec![("command", fresh.as_str())];
    late.extend(fields);
    let late = ana.post(&address, &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
    let unbind = [
        ("act", "unbind"),
        ("sentence", sentence.as_str()),
        ("on", other.as_str()),
    ];
    let unbound = ana.fills(&page, &address, &unbind).await;
    assert_eq!(unbound.status, StatusCode::SEE_OTHER, "{}", unbound.text());
    assert_eq!(draft(&house).paragraphs[at].bindings[0].on.len(), 1);
}

#[tokio::test]
async fn what_a_rewritten_sentence_rested_on_is_loose_until_somebody_places_it() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let at = position(&summary, "Asks for a training");
    let id = summary.paragraphs[at].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let text = "Entirely other words stand here now.";
    ana.fills(&address, &address, &[("over", "1"), ("text", text)])
        .await;
    let loose = draft(&house).paragraphs[at].bindings[0].clone();
    assert!(!loose.stands);
    assert!(ana.reads(DESK).await.contains("Loose bindings: 1"));
    let evidence = format!("{address}/evidence");
    let page = ana.reads(&evidence).await;
    assert!(
        page.contains("its sentence stands here no longer"),
        "{page}"
    );
    let fields = [
        ("act", "place"),
        ("from", loose.sentence.as_str()),
        ("sentence", text),
    ];
    let placed = ana.fills(&evidence, &evidence, &fields).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.text());
    assert!(draft(&house).paragraphs[at].bindings[0].stands);
}

#[tokio::test]
async fn a_note_that_is_withdrawn_stays_named_until_somebody_takes_it_off() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let value = note_with(&house, "Asks for a training");
    let note = value.trim_start_matches("note:").parse().unwrap();
    let remove = NoteWish::Remove {
        note,
        over: vec![1],
    };
    let dialogue = dialogue();
    house.enter(
        Command::Note(NoteCommand {
            dialogue,
            wish: remove,
        }),
        None,
    );
    assert!(ana.reads(DESK).await.contains("Withdrawn: 1"));
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Asks for a training")].id;
    let page = ana.reads(&format!("{DESK}/paragraphs/{id}/evidence")).await;
    assert!(page.contains("Withdrawn or destroyed"), "{page}");
    assert!(page.contains(&value), "it can be taken off");
}

#[tokio::test]
async fn nobody_on_the_desk_reads_who_spoke_and_a_chair_no_numbers() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (chair, editor) = (meeting.chair().await, meeting.editor().await);
    let note_taker = meeting.note_taker("ana").await;
    let mut numbers = 0;
    for reader in [&chair, &editor, &note_taker] {
        for address in web::own_addresses(&reader.view()) {
            if !address.starts_with("/summaries") {
                continue;
            }
            let text = crate::secrets::legible(&reader.get(&address).await.bytes);
            for name in SPEAKERS {
                assert!(!text.contains(name), "{} {address}", reader.address);
            }
            let told = text.contains("class=\"reference\">s-");
            assert!(!(told && reader.address == chair.address), "{address}");
            numbers += usize::from(told);
        }
    }
    assert!(
        numbers > 0,
        "an editor and a note-taker tell speakers apart"
    );
}

/// Of a comment: its author revokes what they agreed to, or takes all of it back, after a sentence was bound to it.
#[tokio::test]
async fn a_comment_whose_author_revokes_consent_is_named_so_and_read_by_no_drafter() {
    for (to, field) in [
        ("posting", ("naming", "not-at-all")),
        ("withdrawal", ("", "")),
    ] {
        let house = crate::comments::house_with_one_posted().await;
        let meeting = Meeting::begun(&house).await;
        let (ana, chair) = (meeting.note_taker("ana").await, meeting.chair().await);
        let summary = draft(&house);
        let at = position(&summary, "zkwords");
        let id = summary.paragraphs[at].id;
        let evidence = format!("{DESK}/paragraphs/{id}/evidence?sentence=1");
        let value = "comment:FA-2031/C-0001";
        assert!(ana.reads(&evidence).await.contains("zktheme"), "{to}");
        let author = house.signed_in("focal0@ngo.example").await;
        let mine = "/my/comments/fa-2031-c-0001";
        let done = format!("/comments/fa-2031-c-0001/{to}");
        author.led(mine, &done, &[field]).await;
        for who in [&ana, &chair] {
            let page = who.reads(&evidence).await;
            assert!(page.contains("Withdrawn or destroyed"), "{to}: {page}");
            assert!(who.reads(DESK).await.contains("Withdrawn: "), "{to}");
            assert!(!page.contains("zktheme"), "{to}: {page}");
        }
        assert!(
            ana.reads(&evidence).await.contains(value),
            "it can be taken off"
        );
        // It stays named where it is, and is bound nowhere anew.
        let summary = draft(&house);
        let other = &summary.paragraphs[position(&summary, "Asks for a training")];
        let address = format!("{DESK}/paragraphs/{}/evidence", other.id);
        let seen = other.bound.to_string();
        let bind = [
            ("seen", seen.as_str()),
            ("act", "bind"),
            ("sentence", other.bindings[0].sentence.as_str()),
            ("on", value),
        ];
        let command = command_of(&ana.reads(DESK).await);
        let mut all = vec![("command", command.as_str())];
        all.extend(bind);
        let anew = ana.post(&address, &all).await;
        assert_eq!(anew.status, StatusCode::CONFLICT, "{to}: {}", anew.text());
        let material = house.record.see(Reader::Office);
        let material = material.summary_material(&dialogue()).unwrap();
        assert!(!material.iter().any(|one| one.text.contains("zkwords")));
    }
}
