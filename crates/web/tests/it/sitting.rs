//! Who chairs, the sitting opened and closed: what an officer enters before a summary can be issued.

use crate::kit::{House, hidden};
use axum::http::StatusCode;
use mechanism::DialogueId;
use mechanism::dialogue::{Chairing, Credited, Life};

const DIALOGUE: &str = "/office/dialogues/fa-2031";

fn page(part: &str) -> String {
    format!("{DIALOGUE}/{part}")
}

#[tokio::test]
async fn co_chairs_are_named_and_the_corrections_log_says_so() {
    let house = House::furnished();
    let officer = house.officer().await;
    let path = page("chairs");
    let nobody = officer.fills(&path, &path, &[("name-0", "  ")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let endless = "x".repeat(201);
    let long = officer.fills(&path, &path, &[("name-0", &endless)]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    let bare = officer
        .fills(&path, &path, &[("name-0", "Ada Example")])
        .await;
    assert_eq!(
        bare.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the office is printed beside the name"
    );
    let to = officer
        .led(
            &path,
            &path,
            &[
                ("name-0", "Ada Example"),
                ("honorific-0", "Ms."),
                ("office-0", "Another fictitious office"),
                ("name-1", "Bo Example"),
                ("office-1", "A fictitious office"),
            ],
        )
        .await;
    assert_eq!(to, format!("{DIALOGUE}?done=chairs"));
    let view = officer.view();
    let id = DialogueId::new("fa-2031").unwrap();
    let facts = view.dialogue(&id).unwrap().facts;
    assert_eq!(facts.chairs.len(), 2);
    assert_eq!(facts.chairing, Some(Chairing::CoChairs));
    assert_eq!(facts.credited, Some(Credited::CoChairs));
    assert_eq!(facts.chairs[0].name.honorific.as_deref(), Some("Ms."));
    let form = officer.reads(&path).await;
    assert!(
        form.contains("value=\"Bo Example\""),
        "what was said is shown"
    );
    assert!(!officer.reads(&to).await.contains("does not say who chairs"));
    let log = house.get("/corrections").await.text();
    assert!(log.contains("Who chairs was entered."), "{log}");
}

#[tokio::test]
async fn a_sitting_opens_on_a_decision_and_closes_once() {
    let house = House::furnished();
    let officer = house.officer().await;
    assert_eq!(
        officer.get(&page("closing")).await.status,
        StatusCode::NOT_FOUND,
        "what is not open cannot be closed"
    );
    let path = page("opening");
    let unnamed = officer.fills(&path, &path, &[("on", "decision")]).await;
    assert_eq!(
        unnamed.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a decision stands in a document"
    );
    let decided = [("on", "decision"), ("reference", "A fictitious decision")];
    officer.led(&path, &path, &decided).await;
    assert_eq!(officer.get(&path).await.status, StatusCode::NOT_FOUND);
    let path = page("closing");
    let html = officer.reads(&path).await;
    let command = hidden(&html, "command").unwrap();
    for _ in 0..2 {
        // A double click closes it once.
        let answer = officer.post(&path, &[("command", &command)]).await;
        assert_eq!(answer.header("location"), format!("{DIALOGUE}?done=held"));
    }
    let view = officer.view();
    let id = DialogueId::new("fa-2031").unwrap();
    assert_eq!(*view.dialogue(&id).unwrap().life, Life::Held);
    assert_eq!(officer.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_else_says_who_chairs_or_closes() {
    let house = House::furnished();
    let stranger = house.signed_in("ana@example.org").await;
    for part in ["chairs", "opening", "closing"] {
        let path = page(part);
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
        let id = uuid::Uuid::from_u128(78).to_string();
        let fields = [("command", id.as_str()), ("name-0", "Mallory")];
        let answer = stranger.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{part}");
    }
}
