//! How long things are kept: what the office proposes and approves, what everybody reads, and who may do neither.

use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::keeping::schedule::{Matter, Schedule};
use mechanism::people::HeldFor;

const PAGE: &str = "/office/retention";

/// Proposes other months for one matter.
async fn proposes(officer: &Visitor<'_>, matter: Matter, months: &str) -> StatusCode {
    let standard = Schedule::standard();
    let times = Matter::ALL.map(|each| match each == matter {
        true => (each.code(), months.to_owned()),
        false => (each.code(), standard.months(each).to_string()),
    });
    let fields = times
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let form = format!("{PAGE}/proposal");
    officer.fills(&form, &form, &fields).await.status
}

/// Approves, or gives up, the proposal of a number.
async fn does(officer: &Visitor<'_>, what: &str, number: &str) -> crate::kit::Answered {
    let to = format!("{PAGE}/{what}");
    officer.fills(PAGE, &to, &[("number", number)]).await
}

#[tokio::test]
async fn a_second_officer_approves_and_the_public_page_says_so() {
    let house = House::furnished();
    let first = house.officer().await;
    let second = house
        .with_role("second@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    assert!(
        first
            .reads(PAGE)
            .await
            .contains("Nobody has approved a schedule yet")
    );
    let before = house.get("/privacy").await.text();
    assert!(before.contains("12 months") && !before.contains("In force since"));
    assert_eq!(
        proposes(&first, Matter::Letters, "7").await,
        StatusCode::SEE_OTHER
    );
    // Its own proposer is asked to confirm that nobody else is there.
    let page = first.reads(PAGE).await;
    assert!(page.contains("7 months") && page.contains("name=\"alone\""));
    let refused = does(&first, "approval", "1").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("You proposed these times yourself"));
    let page = second.reads(PAGE).await;
    assert!(!page.contains("name=\"alone\""));
    let approved = does(&second, "approval", "1").await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER);
    let page = first.reads(PAGE).await;
    assert!(page.contains("Schedule No. 1, in force since"));
    let public = house.get("/privacy").await.text();
    assert!(public.contains("7 months") && public.contains("In force since"));
    for nobody_named in ["second@secretariat.example", "Approved by"] {
        assert!(!public.contains(nobody_named));
    }
}

#[tokio::test]
async fn months_that_are_none_are_asked_again_with_what_was_typed() {
    let house = House::furnished();
    let officer = house.officer().await;
    for wrong in ["", "soon", "0", "121"] {
        assert_eq!(
            proposes(&officer, Matter::Attendees, wrong).await,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{wrong}"
        );
    }
    assert!(!officer.reads(PAGE).await.contains("Proposal No."));
}

#[tokio::test]
async fn a_proposal_is_given_up() {
    let house = House::furnished();
    let officer = house.officer().await;
    proposes(&officer, Matter::Attendees, "3").await;
    let given_up = does(&officer, "given-up", "1").await;
    assert_eq!(given_up.status, StatusCode::SEE_OTHER);
    assert!(!officer.reads(PAGE).await.contains("Proposal No."));
}

#[tokio::test]
async fn nobody_else_finds_the_page_and_a_reader_only_reads() {
    let house = House::furnished();
    let outsider = house.signed_in("ana@example.org").await;
    let screener = house
        .with_role(
            "screener@secretariat.example",
            Role::Screener,
            HeldFor::Office,
        )
        .await;
    let reader = house
        .with_role("reader@secretariat.example", Role::Reader, HeldFor::Office)
        .await;
    let officer = house.officer().await;
    proposes(&officer, Matter::Attendees, "3").await;
    let form = officer.reads(PAGE).await;
    for stranger in [&outsider, &screener] {
        assert_eq!(stranger.get(PAGE).await.status, StatusCode::NOT_FOUND);
    }
    let page = reader.reads(PAGE).await;
    assert!(page.contains("Proposal No. 1") && !page.contains("<form class=\"form\""));
    for stranger in [&outsider, &screener, &reader] {
        let path = format!("{PAGE}/proposal");
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
        let command = hidden(&form, "command").unwrap();
        let fields = [("command", command.as_str()), ("number", "1")];
        let forged = stranger.post(&format!("{PAGE}/approval"), &fields).await;
        assert_eq!(forged.status, StatusCode::NOT_FOUND);
    }
}
