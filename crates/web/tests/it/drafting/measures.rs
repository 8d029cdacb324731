//! What a summary is measured by: declared by an officer, read by whoever works on it, followed by every warning.

use super::meeting::{DESK, Meeting};
use super::{draft, position};
use crate::kit::{House, Visitor, dialogue};
use axum::http::StatusCode;
use mechanism::Reader;
use mechanism::summary::{NamedScale, SummaryCommand, SummaryWish, Yardstick};

const REASON: &str = "A small meeting (zqwhy, fictitious)";

fn measures() -> String {
    format!("{DESK}/measures")
}

fn held(house: &House) -> Yardstick {
    let view = house.record.see(Reader::Office);
    view.yardstick(&dialogue()).unwrap().yardstick
}

/// Declares a scale with a name.
async fn declares(officer: &Visitor<'_>, scale: NamedScale) {
    let fields = [("scale", scale.code()), ("apart", "20"), ("reason", REASON)];
    let declared = officer.fills(&measures(), &measures(), &fields).await;
    assert_eq!(
        declared.status,
        StatusCode::SEE_OTHER,
        "{}",
        declared.text()
    );
    assert_eq!(declared.header("location"), measures());
}

#[tokio::test]
async fn an_officer_declares_before_anybody_writes_and_the_chair_reads_by_whom_and_why() {
    let house = House::furnished();
    let meeting = Meeting::noted(&house);
    let officer = house.officer().await;
    let page = officer.reads(&measures()).await;
    assert!(page.contains("this is what the program has"), "{page}");
    assert!(page.contains("at least 5 different speakers"), "{page}");
    declares(&officer, NamedScale::Share).await;
    assert_eq!(held(&house).scale.named(), Some(NamedScale::Share));
    assert_eq!(held(&house).apart.points(), 20);
    let chair = meeting.chair().await;
    let page = chair.reads(&measures()).await;
    assert!(
        page.contains(REASON) && page.contains("Share alone"),
        "{page}"
    );
    assert!(page.contains("more than 20 percentage points"), "{page}");
    assert!(!page.contains("name=\"scale\""), "a Chair reads: {page}");
    assert!(page.contains("An officer of the secretariat declares it"));
    // And finds it on the way to a draft, at the desk and beside the warnings.
    let zoe = meeting.note_taker("zoe").await;
    let beginning = zoe.reads(&format!("{DESK}/beginning")).await;
    assert!(beginning.contains(&measures()), "{beginning}");
    meeting.begins(&zoe).await;
    for address in ["", "/warnings", "/approval"] {
        let page = chair.reads(&format!("{DESK}{address}")).await;
        assert!(page.contains(&measures()), "{address}: {page}");
        assert!(page.contains("Share alone"), "{address}: {page}");
    }
    // What was declared before stays readable.
    declares(&officer, NamedScale::Number).await;
    let page = chair.reads(&measures()).await;
    assert!(page.contains("Declared before"), "{page}");
    assert!(page.contains("Number alone") && page.contains("Share alone"));
}

#[tokio::test]
async fn nobody_else_declares_and_nobody_outside_reads() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let officer = house.officer().await;
    let fields = [("scale", "share"), ("apart", "20"), ("reason", REASON)];
    let editor = meeting.editor().await;
    let chair = meeting.chair().await;
    let noting = meeting.note_taker("ana").await;
    for who in [&editor, &chair, &noting] {
        let page = who.reads(DESK).await;
        let command = crate::kit::hidden(&page, "command").unwrap_or_default();
        let mut all = vec![("command", command.as_str())];
        all.extend(fields);
        let refused = who.post(&measures(), &all).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{}", refused.text());
    }
    let delegate = meeting.delegate().await;
    assert_eq!(
        delegate.get(&measures()).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        delegate.post(&measures(), &fields).await.status,
        StatusCode::NOT_FOUND
    );
    let nobody = house.get(&measures()).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER, "leads to the door");
    assert_eq!(held(&house), Yardstick::default());
    // A form that was sent twice is one declaration.
    let page = officer.reads(&measures()).await;
    let command = crate::kit::hidden(&page, "command").unwrap();
    let mut twice = vec![("command", command.as_str())];
    twice.extend(fields);
    for _ in 0..2 {
        let sent = officer.post(&measures(), &twice).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    }
    let view = house.record.see(Reader::Office);
    assert_eq!(view.yardstick(&dialogue()).unwrap().declared.len(), 1);
}

#[tokio::test]
async fn what_is_no_scale_is_told_at_its_field_and_nothing_typed_is_lost() {
    let house = House::furnished();
    let officer = house.officer().await;
    let sound = [
        ("scale", "own"),
        ("several-speakers", "3"),
        ("several-share", "10"),
        ("many-speakers", "6"),
        ("many-share", "40"),
        ("most-speakers", "6"),
        ("most-share", "60"),
        ("apart", "12"),
        ("reason", REASON),
    ];
    for (field, typed, told) in [
        ("scale", "", "Choose a scale"),
        ("many-speakers", "many", "whole number"),
        ("most-share", "300", "whole number"),
        ("several-speakers", "1", "“Several” has to ask for more"),
        ("many-speakers", "2", "“Many” has to ask for more"),
        ("most-speakers", "5", "“Most” has to ask for more"),
        ("apart", "51", "1 to 50 percentage points"),
        ("reason", " ", "needed is missing"),
    ] {
        let mut fields = sound;
        for one in &mut fields {
            if one.0 == field {
                one.1 = typed;
            }
        }
        let wrong = officer.fills(&measures(), &measures(), &fields).await;
        let page = wrong.text();
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.contains(told), "{field}: {page}");
        assert!(
            page.contains(&format!("href=\"#{field}\"")),
            "{field}: {page}"
        );
        if field != "reason" {
            assert!(page.contains(REASON), "{field}: what was typed stays");
        }
    }
    assert_eq!(held(&house), Yardstick::default());
    let declared = officer.fills(&measures(), &measures(), &sound).await;
    assert_eq!(
        declared.status,
        StatusCode::SEE_OTHER,
        "{}",
        declared.text()
    );
    assert_eq!(held(&house).scale.named(), None);
    let page = officer.reads(&measures()).await;
    assert!(page.contains("Own steps"), "{page}");
    assert!(page.contains("more than 40 per cent"), "{page}");
}

#[tokio::test]
async fn every_warning_goes_by_the_scale_that_was_declared_and_tells_it() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let officer = house.officer().await;
    // A sentence that rests on two speakers of three: some, by number and share; most, by share alone.
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let id = summary.paragraphs[at].id;
    let mut on: Vec<_> = Vec::new();
    for paragraph in &summary.paragraphs {
        on.extend(paragraph.bindings.iter().flat_map(|bound| &bound.on));
    }
    let two = on.iter().filter(|piece| {
        let text = piece.text.as_deref().unwrap_or_default();
        text.contains("Forms differ") || text.contains("whom to ask")
    });
    let sentence = "Some speakers said so (fictitious).";
    let over = summary.paragraphs[at].version;
    let write = SummaryWish::Write {
        paragraph: id,
        over,
        text: mechanism::summary::ParagraphText {
            text: sentence.to_owned(),
            themes: vec!["Tracing".to_owned()],
        },
        item: None,
    };
    let enter = |wish| {
        let dialogue = dialogue();
        let command = SummaryCommand { dialogue, wish };
        house.enter(mechanism::Command::Summary(command), None);
    };
    let two = two.map(|piece| piece.of.clone()).collect();
    enter(write);
    enter(SummaryWish::Bind {
        paragraph: id,
        seen: draft(&house).paragraphs[at].bound,
        bindings: vec![mechanism::summary::Binding {
            sentence: sentence.to_owned(),
            on: two,
        }],
    });
    assert_eq!(draft(&house).paragraphs[at].bindings[0].speakers, 2);
    let paragraph = format!("{DESK}/paragraphs/{id}");
    let told = "the scale says “most”";
    for address in [&paragraph, &format!("{DESK}/warnings")] {
        let page = ana.reads(address).await;
        assert!(!page.contains(told), "{address}: {page}");
    }
    declares(&officer, NamedScale::Share).await;
    for address in [
        &paragraph,
        &format!("{DESK}/warnings"),
        &format!("{DESK}/approval"),
    ] {
        let page = ana.reads(address).await;
        assert!(page.contains(told), "{address}: {page}");
        assert!(page.contains("2 of 3 speakers"), "{address}: {page}");
        assert!(
            page.contains("“most”: more than 50 per cent of those who spoke"),
            "{address}: {page}"
        );
    }
}
