//! The drafting desk of the Chair's summary over HTTP: as forms send it, without a script.

mod colleagues;
mod ended;
mod evidence;
mod guards;
mod measures;
mod meeting;
mod remarked;
mod returned;
mod revisions;
mod together;
mod typing;
mod withdrawn;
mod word;

use crate::kit::{House, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::summary::ParagraphKind;
use mechanism::{Reader, SummaryView};
use meeting::{DESK, Meeting};

/// The draft as the office sees it.
fn draft(house: &House) -> SummaryView {
    let view = house.record.see(Reader::Office);
    view.chairs_summary(&dialogue()).unwrap()
}

fn text_of(summary: &SummaryView, at: usize) -> String {
    let text = summary.paragraphs[at].text.as_ref();
    text.map(|text| text.text.clone()).unwrap_or_default()
}

/// Where a paragraph with some words stands.
fn position(summary: &SummaryView, words: &str) -> usize {
    let all = 0..summary.paragraphs.len();
    let mut found = all.filter(|at| text_of(summary, *at).contains(words));
    found.next().unwrap()
}

#[tokio::test]
async fn a_draft_begins_from_what_was_noted_bound_from_the_first_second() {
    let house = House::furnished();
    let meeting = Meeting::noted(&house);
    let ana = meeting.note_taker("ana").await;
    let list = ana.reads("/summaries").await;
    assert!(list.contains(DESK), "{list}");
    // What was recorded from papers can be opened from its text.
    let (_, recorded) = list.split_once("Dialogues recorded from papers").unwrap();
    assert!(recorded.contains("/summaries/fa-2030"), "{list}");
    let led = ana.get(DESK).await;
    assert_eq!(led.header("location"), format!("{DESK}/beginning"));
    let page = ana.reads(&format!("{DESK}/beginning")).await;
    assert!(page.contains("Forms differ (fictitious)."), "{page}");
    assert!(page.contains("value=\"Tracing\""), "{page}");
    let begun = meeting.begins(&ana).await;
    assert_eq!(begun, DESK);
    let page = ana.reads(DESK).await;
    assert!(page.contains("Forms differ (fictitious)."), "{page}");
    assert!(page.contains("Notes and comments it rests on"), "{page}");
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let bound = &summary.paragraphs[at].bindings;
    assert!(bound.iter().all(|one| one.stands), "{bound:?}");
    assert!(!bound.is_empty());
    assert_eq!(
        summary.paragraphs[at].text.as_ref().unwrap().themes,
        ["Tracing"]
    );
}

#[tokio::test]
async fn groups_are_left_out_and_renamed_before_a_draft_begins() {
    let house = House::furnished();
    let meeting = Meeting::noted(&house);
    let ana = meeting.note_taker("ana").await;
    let address = format!("{DESK}/beginning");
    let page = ana.reads(&address).await;
    let mut fields = meeting::form_of(&page);
    let name = |fields: &Vec<(String, String)>, wanted: &str| {
        let found = fields
            .iter()
            .find(|(name, value)| name.starts_with("name-") && value == wanted);
        found.map(|(name, _)| name.trim_start_matches("name-").to_owned())
    };
    let tracing = name(&fields, "Tracing").unwrap();
    let training = name(&fields, "Training").unwrap();
    fields.retain(|(name, _)| *name != format!("take-{training}"));
    for (name, value) in &mut fields {
        if *name == format!("name-{tracing}") {
            "Following weapons (fictitious)".clone_into(value);
        }
    }
    let begun = meeting::sends(&ana, &address, &fields).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let themes = &summary.paragraphs[at].text.as_ref().unwrap().themes;
    assert_eq!(themes[0], "Following weapons (fictitious)");
    let all: Vec<String> = (0..summary.paragraphs.len())
        .map(|at| text_of(&summary, at))
        .collect();
    assert!(!all.iter().any(|text| text.contains("Asks for a training")));
}

#[tokio::test]
async fn a_draft_begins_from_the_text_of_a_paper_after_a_look_at_what_was_read() {
    let house = House::furnished();
    let meeting = Meeting::noted(&house);
    let ana = meeting.note_taker("ana").await;
    let address = format!("{DESK}/beginning/text");
    let page = ana.reads(&address).await;
    let command = hidden(&page, "command").unwrap();
    let text = "Summary by the Chair (fictitious)\n\n1. The first made-up dialogue was held.\n\n2. Thirty people (fictitious) spoke.\n";
    let files = format!("{DESK}/beginning/files");
    let fields = [
        ("command", command.as_str()),
        ("language", "en"),
        ("text", text),
    ];
    let read = ana.uploads(&files, &fields, "file", "", b"").await;
    assert_eq!(read.status, StatusCode::OK, "{}", read.text());
    assert!(read.text().contains("Paragraphs: 2"), "{}", read.text());
    assert!(
        house
            .record
            .see(Reader::Office)
            .chairs_summary(&dialogue())
            .is_none()
    );
    let sure = [fields[0], fields[1], fields[2], ("sure", "yes")];
    let begun = ana.uploads(&files, &sure, "file", "", b"").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let summary = draft(&house);
    assert!(text_of(&summary, position(&summary, "Thirty people")).contains("spoke"));
    for rubbish in ["", "no paragraph at all", "%PDF-1.7"] {
        let other = House::furnished();
        let meeting = Meeting::noted(&other);
        let ben = meeting.note_taker("ben").await;
        let fields = [fields[0], fields[1], ("text", rubbish)];
        let refused = ben.uploads(&files, &fields, "file", "", b"").await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{rubbish}"
        );
    }
}

#[tokio::test]
async fn two_in_one_paragraph_never_write_over_each_other() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, ben) = (meeting.note_taker("ana").await, meeting.chair().await);
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let id = summary.paragraphs[at].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let anas = [
        ("over", "1"),
        ("text", "Ana wrote this (fictitious)."),
        ("themes", "Tracing"),
    ];
    let saved = ana.fills(&address, &address, &anas).await;
    assert_eq!(
        saved.header("location"),
        format!("{DESK}#{id}"),
        "{}",
        saved.text()
    );
    // Ben had the first version before his eyes.
    let bens = [
        ("over", "1"),
        ("text", "Ben wrote that (fictitious)."),
        ("themes", ""),
    ];
    let refused = ben.fills(&address, &address, &bens).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let page = refused.text();
    assert!(page.contains("Ana wrote this (fictitious)."), "{page}");
    assert!(page.contains("Ben wrote that (fictitious)."), "{page}");
    assert_eq!(hidden(&page, "over").unwrap(), "2");
    assert_eq!(text_of(&draft(&house), at), "Ana wrote this (fictitious).");
    let both = [
        ("command", &*hidden(&page, "command").unwrap()),
        ("over", "2"),
        ("text", "Ana and Ben wrote this (fictitious)."),
    ]
    .map(|(name, value)| (name, value.to_owned()));
    let both: Vec<(&str, &str)> = both
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let saved = ben.post(&address, &both).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let page = ana.reads(&address).await;
    assert!(page.contains("Ana and Ben wrote this"), "{page}");
    assert!(page.contains("Version 1") && page.contains("Version 2"));
}

#[tokio::test]
async fn paragraphs_are_added_moved_and_taken_out_and_numbers_follow() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let (id, before) = (summary.paragraphs[at].id, summary.paragraphs[at - 1].id);
    let adding = format!("{DESK}/paragraphs?after={id}");
    let fields = [
        ("after", id.to_string()),
        ("kind", "numbered".to_owned()),
        (
            "text",
            format!("As said in {{{id}}}, much (fictitious) remains.^[A made-up note.]"),
        ),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let added = ana
        .fills(&adding, &format!("{DESK}/paragraphs"), &fields)
        .await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    let summary = draft(&house);
    let new = summary.paragraphs[at + 1].id;
    let number = summary.paragraphs[at].printed.unwrap();
    let page = ana.reads(DESK).await;
    assert!(
        page.contains(&format!("As said in {number}, much")),
        "{page}"
    );
    assert!(page.contains("A made-up note."));
    // Two presses of "up" are one.
    let address = format!("{DESK}/paragraphs/{new}");
    let command = hidden(&ana.reads(&address).await, "command").unwrap();
    for _ in 0..2 {
        let up = [
            ("command", command.as_str()),
            ("after", &before.to_string()),
        ]
        .map(|(name, value)| (name, value.to_owned()));
        let up: Vec<(&str, &str)> = up
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let moved = ana.post(&format!("{address}/place"), &up).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text());
    }
    assert_eq!(draft(&house).paragraphs[at].id, new);
    let number = number + 1;
    assert!(
        ana.reads(DESK)
            .await
            .contains(&format!("As said in {number}, much"))
    );
    let removal = format!("{address}/removal");
    let gone = ana.fills(&removal, &removal, &[("over", "1")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    assert!(!ana.reads(DESK).await.contains("much (fictitious) remains"));
    assert_eq!(ana.get(&address).await.status, StatusCode::NOT_FOUND);
    assert!(
        draft(&house)
            .paragraphs
            .iter()
            .any(|one| one.kind == ParagraphKind::Heading)
    );
}

#[tokio::test]
async fn what_was_typed_into_a_paragraph_that_is_gone_stands_in_a_new_one() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, ben) = (
        meeting.note_taker("ana").await,
        meeting.note_taker("ben").await,
    );
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let command = hidden(&ben.reads(&address).await, "command").unwrap();
    let removal = format!("{address}/removal");
    ana.fills(&removal, &removal, &[("over", "1")]).await;
    let fields = [
        ("command", command.as_str()),
        ("over", "1"),
        ("text", "Ben typed this (fictitious)."),
    ];
    let refused = ben.post(&address, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("Ben typed this (fictitious)."));
    assert!(
        refused
            .text()
            .contains(&format!("action=\"{DESK}/paragraphs\""))
    );
}

#[tokio::test]
async fn each_role_does_what_is_theirs_and_nobody_else_finds_anything() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let pages = [
        DESK.to_owned(),
        address.clone(),
        format!("{address}/evidence"),
        format!("{DESK}/warnings"),
        format!("{DESK}/comparison"),
        format!("{DESK}/compare.docx"),
        format!("{DESK}/draft.docx"),
        format!("{DESK}/proposals"),
    ];
    for writer in [
        meeting.chair().await,
        meeting.editor().await,
        meeting.note_taker("ana").await,
    ] {
        for page in &pages {
            assert_eq!(
                writer.get(page).await.status,
                StatusCode::OK,
                "{} {page}",
                writer.address
            );
        }
        let said = format!("{} wrote (fictitious).", writer.address);
        let over = draft(&house)
            .paragraphs
            .iter()
            .find(|one| one.id == id)
            .unwrap()
            .version
            .to_string();
        let fields = [("over", over.as_str()), ("text", said.as_str())];
        let saved = writer.fills(&address, &address, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    }
    let outsider = house.signed_in("somebody@example.org").await;
    let delegate = meeting.delegate().await;
    for stranger in [&outsider, &delegate] {
        for page in &pages {
            assert_eq!(
                stranger.get(page).await.status,
                StatusCode::NOT_FOUND,
                "{page}"
            );
        }
        assert_eq!(
            stranger.get("/summaries").await.status,
            StatusCode::NOT_FOUND
        );
        let command = "00000000-0000-7000-8000-00000000abcd";
        for (to, fields) in meeting::every_form(id) {
            let mut all = vec![("command", command)];
            all.extend(fields.iter().map(|(name, value)| (*name, value.as_str())));
            let refused = stranger.post(&to, &all).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{to}");
        }
    }
    let before = draft(&house).revision;
    assert_eq!(before, draft(&house).newest);
}
