//! What the guards warn of on the desk, and what of it is let be.

use super::meeting::{DESK, Meeting};
use super::{draft, position};
use crate::kit::House;
use axum::http::StatusCode;

#[tokio::test]
async fn a_warning_shows_its_rule_and_place_and_is_let_be_with_a_reason() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let text = "Many speakers from Mexico said so (fictitious).";
    ana.fills(&address, &address, &[("over", "1"), ("text", text)])
        .await;
    let page = ana.reads(&address).await;
    assert!(page.contains("<mark>Mexico</mark>"), "{page}");
    let all = ana.reads(&format!("{DESK}/warnings")).await;
    assert!(all.contains("<mark>Mexico</mark>"), "{all}");
    assert!(all.contains("at least"), "the scale is disclosed: {all}");
    let paragraph = id.to_string();
    let waive = [
        ("paragraph", paragraph.as_str()),
        ("finding", "country:mexico"),
        ("reason", "The name of a treaty (fictitious)"),
    ];
    let waivers = format!("{DESK}/waivers");
    let none = ana
        .fills(&address, &waivers, &[waive[0], waive[1], ("reason", "")])
        .await;
    assert_eq!(none.status, StatusCode::CONFLICT, "a reason is needed");
    let waived = ana.fills(&address, &waivers, &waive).await;
    assert_eq!(waived.status, StatusCode::SEE_OTHER, "{}", waived.text());
    let all = ana.reads(&format!("{DESK}/warnings")).await;
    assert!(all.contains("The name of a treaty (fictitious)"), "{all}");
    let number = draft(&house).waivers[0].number;
    let again = format!("{DESK}/waivers/{number}/withdrawal");
    let warns = ana.fills(&address, &again, &[]).await;
    assert_eq!(warns.status, StatusCode::SEE_OTHER);
    let all = ana.reads(&format!("{DESK}/warnings")).await;
    assert!(!all.contains("The name of a treaty"), "{all}");
}

#[tokio::test]
async fn a_theme_that_no_paragraph_takes_up_is_missed() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let before = ana.reads(&format!("{DESK}/warnings")).await;
    let id = summary.paragraphs[position(&summary, "Asks for a training")].id;
    let removal = format!("{DESK}/paragraphs/{id}/removal");
    ana.fills(&removal, &removal, &[("over", "1")]).await;
    let after = ana.reads(&format!("{DESK}/warnings")).await;
    let missed = |page: &str| page.contains("Training");
    assert!(!missed(&before), "{before}");
    assert!(missed(&after), "{after}");
}
