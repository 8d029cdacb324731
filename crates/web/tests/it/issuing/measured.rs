//! The scale a summary was written under: it stays with the edition, and other measures ask an editor to look again.

use super::{DESK, Issuing, LINK, SUMMARY, sent};
use crate::kit::House;
use axum::http::StatusCode;
use mechanism::summary::{NamedScale, SummaryWish};

const EDITIONS: &str = "/dialogues/fa-2031/summary";

fn declares(issuing: &Issuing<'_>, scale: NamedScale) {
    issuing.wishes(SummaryWish::Declare {
        steps: scale.steps(),
        apart: 20,
        reason: "Why nobody outside learns (zqwhy, fictitious)".into(),
    });
}

#[tokio::test]
async fn an_issued_paper_shows_the_scale_it_was_written_under_whatever_is_declared_later() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    declares(&issuing, NamedScale::Number);
    issuing.issued().await;
    declares(&issuing, NamedScale::Share);
    for address in [SUMMARY, EDITIONS] {
        let page = house.get(address).await.text();
        assert!(page.contains("Number alone"), "{address}: {page}");
        assert!(page.contains("at least 8 different speakers"), "{address}");
        assert!(page.contains("more than 20 percentage points"), "{address}");
        assert!(!page.contains("Share alone"), "{address}: {page}");
        assert!(!page.contains("zqwhy"), "why is the desk's: {page}");
        assert!(!page.contains("does not say under which scale"), "{page}");
    }
}

#[tokio::test]
async fn other_measures_after_an_approval_leave_it_and_ask_for_another_clearing() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    issuing.approved(&editor, [&one, &two]).await;
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(!page.contains("declared after an approval"), "{page}");
    house.clock.set("2031-05-12T09:00:00Z".parse().unwrap());
    declares(&issuing, NamedScale::Share);
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(page.contains("declared after an approval"), "{page}");
    assert!(!page.contains("Approved another text"), "{page}");
    let officer = house.officer().await;
    let fields = [("kind", "first"), ("date", "2031-05-12"), ("opened", LINK)];
    let refused = sent(&officer, "issue", "issue", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let cleared = sent(&editor, "approval", "clearing", &[]).await;
    assert_eq!(cleared.status, StatusCode::SEE_OTHER, "{}", cleared.text());
    let issued = sent(&officer, "issue", "issue", &fields).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text());
}
