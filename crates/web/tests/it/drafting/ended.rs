//! Bindings past the day of their destruction: on no page, in no file, feed, answer of the interface or export, and in no line
//! of the log, whoever asks; while the words of the draft stay until their own day.

use super::meeting::{DESK, Meeting, SPEAKERS, command_of};
use super::{draft, position};
use crate::kit::{House, Lines, Visitor, dialogue};
use crate::secrets::legible;
use axum::http::StatusCode;
use mechanism::Reader;
use mechanism::summary::Evidence;
use std::collections::BTreeSet;

/// After the notes have gone and before the draft does.
const AFTER: &str = "2032-12-12T08:00:00Z";

/// What bindings name: the notes, and who spoke.
fn named(house: &House) -> Vec<String> {
    let view = house.record.see(Reader::Office);
    let material = view.summary_material(&dialogue()).unwrap();
    let notes = material.iter().filter_map(|one| match &one.of {
        Evidence::Note(note) => Some(note.to_string()),
        Evidence::Comment(_) => None,
    });
    notes.chain(SPEAKERS.map(str::to_owned)).collect()
}

/// Every address that somebody may try: their own, everybody's, and the pages of what each paragraph rests on.
fn tried(house: &House, reader: Reader) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = web::own_addresses(&house.record.see(reader))
        .into_iter()
        .collect();
    all.extend(web::addresses(&house.record.see(Reader::Public)));
    for one in draft(house).paragraphs {
        let evidence = format!("{DESK}/paragraphs/{}/evidence", one.id);
        all.insert(format!("{evidence}?sentence=1"));
        all.insert(format!("{evidence}?sentence=1&filtered=yes"));
    }
    for file in ["draft.docx", "compare.docx", "warnings", "comparison"] {
        all.insert(format!("{DESK}/{file}"));
    }
    all
}

/// What of some words one person finds.
async fn found(who: &Visitor<'_>, words: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for address in tried(who.house, Reader::Person(who.person)) {
        let text = legible(&who.get(&address).await.bytes);
        let there = words.iter().filter(|word| text.contains(word.as_str()));
        found.extend(there.map(|word| format!("{word} at {address} by {}", who.address)));
    }
    found
}

#[tokio::test]
async fn bindings_past_their_day_are_found_by_nobody_anywhere() {
    let (lines, listening) = Lines::listen();
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let (chair, editor) = (meeting.chair().await, meeting.editor().await);
    let officer = house.officer().await;
    let secrets = named(&house);
    let before = found(&ana, &secrets).await;
    assert!(
        before.iter().any(|one| one.contains("/evidence")),
        "until then whoever drafts finds the notes: {before:?}"
    );

    house.clock.set(AFTER.parse().unwrap());
    assert_eq!(house.record.tick(), []);
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let paragraph = &summary.paragraphs[at];
    assert!(paragraph.bindings.is_empty() && paragraph.bindings_over);
    for address in [&ana, &chair, &editor, &officer].map(|who| who.address.clone()) {
        let who = house.signed_in(&address).await;
        assert_eq!(found(&who, &secrets).await, BTreeSet::new());
    }
    let outsider = house.signed_in("outsider@example.org").await;
    assert_eq!(found(&outsider, &secrets).await, BTreeSet::new());
    // Nothing of the kind is taken any more.
    let ana = house.signed_in(&ana.address).await;
    let evidence = format!("{DESK}/paragraphs/{}/evidence", paragraph.id);
    let page = ana.reads(&evidence).await;
    let on = format!("note:{}", secrets[0]);
    let fields = [
        ("command", &*command_of(&ana.reads(DESK).await)),
        ("seen", &paragraph.bound.to_string()),
        ("act", "bind"),
        ("sentence", "Forms differ (fictitious)."),
        ("on", &on),
    ]
    .map(|(name, value)| (name, value.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let late = ana.post(&evidence, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{page}");

    let mut export = Vec::new();
    let head = house.record.head();
    house.record.export_public(head, &mut export).unwrap();
    tracing::warn!("zqlistening");
    drop(listening);
    let log = lines.said();
    assert!(legible(&log).contains("zqlistening"), "it listens");
    for (name, bytes) in [("the public export", export), ("the log", log)] {
        let text = legible(&bytes);
        for word in &secrets {
            // Whoever opens a note asks for its address; the program keeps back what the server's library says of that
            // (`convene::logging`).
            let mut lines = text.lines().filter(|line| !line.contains("tower_http::"));
            let line = lines.find(|line| line.contains(word));
            assert_eq!(line, None, "{name} holds {word}");
        }
    }
}
