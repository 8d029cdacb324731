//! Calls: open, coming, past; the truth before the first field.

use super::kit::{CALL, House};
use axum::http::StatusCode;
use mechanism::participation::call::{CallCommand, LatePolicy};
use mechanism::{CallId, Command};
use words::{Lang, say};

#[tokio::test]
async fn a_call_says_when_it_closes_in_vienna_and_everywhere() {
    let house = House::furnished();
    house.open_call();
    let page = house.get(&format!("/calls/{CALL}")).await.text();
    let page = page.replace('\u{a0}', " ");
    // 13 April 2031, 00:00 in Vienna is summer time.
    assert!(page.contains("end of 12 April 2031, Vienna"), "{page}");
    assert!(page.contains("12 April 2031, 22:00 UTC"));
    assert!(page.contains("40 days left"));
    assert!(page.contains(&*say(Lang::En, "call-no-interpretation")));
    let list = house.get("/calls").await.text();
    assert!(list.contains("Fictitious call"));
    assert!(list.contains(&*say(Lang::En, "call-status-open")));
}

#[tokio::test]
async fn the_first_screen_says_the_truth_and_nothing_can_be_entered_on_it() {
    let house = House::furnished();
    house.open_call();
    let page = house.get(&format!("/calls/{CALL}/before")).await.text();
    for key in [
        "before-row-own-state",
        "before-never-people",
        "before-never-contacts",
        "before-public-what",
        "before-ask-what",
        "before-safe-reprisals",
        "before-row-example",
        "objection-policy-refers-to-extended-bureau",
        "disclosure-that-there-is-one",
    ] {
        assert!(page.contains(&*say(Lang::En, key)), "{key}");
    }
    // Each question says its own time: what is decided on is kept longer than what serves the meeting.
    for months in [">24 months<", ">12 months<", ">6 months<"] {
        assert!(page.contains(months), "{months}");
    }
    assert!(page.contains("calls@secretariat.example"));
    assert!(
        !page.contains("<form"),
        "the truth comes before the first field"
    );
}

#[tokio::test]
async fn a_draft_of_a_call_is_the_offices_and_nobody_elses() {
    let house = House::furnished();
    house.draft_call(CALL, "fa-2031", LatePolicy::Marked, "zqdrafted");
    for path in ["", "/before", "/versions/1", "/application"] {
        let answer = house.get(&format!("/calls/{CALL}{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!house.get("/calls").await.text().contains("zqdrafted"));
    let officer = house.officer().await;
    assert!(
        officer
            .reads(&format!("/calls/{CALL}"))
            .await
            .contains("zqdrafted")
    );
}

#[tokio::test]
async fn a_change_is_shown_and_the_version_before_it_stays() {
    let house = House::furnished();
    let id = house.open_call();
    house.draft_call(CALL, "fa-2031", LatePolicy::Refused, "changed");
    let now = house.get(&format!("/calls/{CALL}")).await.text();
    assert!(now.contains("Fictitious call changed"));
    assert!(now.contains(&*say(Lang::En, "call-was-changed")));
    assert!(now.contains(&*say(Lang::En, "call-changed-late")));
    let before = house.get(&format!("/calls/{CALL}/versions/1")).await.text();
    assert!(!before.contains("Fictitious call changed"));
    assert!(before.contains(&*say(Lang::En, "call-older-version")));
    assert!(!before.contains("/before\""), "one applies to what counts");
    house.enter(Command::Call(CallCommand::Withdraw(id)), None);
    let withdrawn = house.get(&format!("/calls/{CALL}")).await.text();
    assert!(withdrawn.contains(&*say(Lang::En, "call-withdrawn")));
}

#[tokio::test]
async fn the_deadline_turns_the_page_although_the_record_stood_still() {
    let house = House::furnished();
    house.call_with(LatePolicy::Refused);
    let path = format!("/calls/{CALL}");
    assert!(house.get(&path).await.text().contains("/before\""));
    house.clock.set("2031-04-12T21:59:59Z".parse().unwrap());
    assert!(house.get(&path).await.text().contains("/before\""));
    house.clock.set("2031-04-12T22:00:00Z".parse().unwrap());
    let over = house.get(&path).await.text();
    assert!(over.contains(&*say(Lang::En, "call-closed")));
    assert!(!over.contains("/before\""));
}

#[tokio::test]
async fn calls_are_listed_for_the_sitemap_once_they_are_public() {
    let house = House::furnished();
    let id: CallId = house.open_call();
    let all = web::addresses(&house.record.see(mechanism::Reader::Public));
    for path in ["", "/before", "/versions/1"] {
        let address = format!("/calls/{id}{path}");
        assert!(all.contains(&address), "{address}");
        assert_eq!(
            house.get(&address).await.status,
            StatusCode::OK,
            "{address}"
        );
    }
}
