//! What the pages of dialogues show.

use super::kit::House;
use axum::http::StatusCode;

#[tokio::test]
async fn a_dialogue_shows_its_facts_its_places_and_its_disagreements() {
    let house = House::furnished();
    let html = house.get("/en/dialogues/fa-2030").await.text();
    for expected in [
        "Constructive dialogue of 5\u{a0}April 2030",
        "Second on firearms",
        "of 2030",
        "Ms.\u{a0}Example Person Fictitious",
        "Where public sources disagree",
        "more than 1,500 persons",
        "76 organizations took part",
        "/papers/fa-2030-summary",
        "/en/dialogues/fa-2029",
        "application/ld+json",
        "Fifteenth session of the Conference",
    ] {
        let html = html.replace("5 April", "5\u{a0}April");
        assert!(html.contains(expected), "{expected} is missing");
    }
}

#[tokio::test]
async fn an_unknown_order_within_a_day_hides_the_ordinals_that_need_it() {
    let house = House::furnished();
    let html = house.get("/en/dialogues/fa-2030").await.text();
    assert!(!html.contains("order within the day is not recorded"));
}

#[tokio::test]
async fn a_planned_dialogue_shows_its_timetable() {
    let house = House::furnished();
    let html = house.get("/dialogues/fa-2031").await.text();
    assert!(
        html.contains("Timetable") && html.contains("2031-05-08"),
        "the working day before is a preparation day"
    );
    assert!(html.contains("Who takes part is known once the dialogue has been held."));
}

#[tokio::test]
async fn the_list_filters_and_sorts() {
    let house = House::furnished();
    let firearms = house.get("/dialogues?topic=firearms").await.text();
    assert!(firearms.contains("/dialogues/fa-2030") && !firearms.contains("/dialogues/taic-2030"));
    let joint = house.get("/dialogues?kind=joint").await.text();
    assert!(joint.contains("/dialogues/taic-2030") && !joint.contains("/dialogues/fa-2030"));
    let oldest_first = house
        .get("/dialogues?sort=date&topic=firearms")
        .await
        .text();
    let place = |html: &str, id: &str| html.find(&format!("\"/dialogues/{id}\"")).unwrap();
    assert!(place(&oldest_first, "fa-2029") < place(&oldest_first, "fa-2031"));
    assert!(oldest_first.contains("aria-sort=\"ascending\""));
    let nothing = house.get("/dialogues?year=1999").await;
    assert_eq!(nothing.status, StatusCode::OK);
    assert!(nothing.text().contains("No dialogue in the record fits"));
}

#[tokio::test]
async fn a_correction_is_in_the_log_with_its_reason() {
    let house = House::furnished();
    let html = house.get("/corrections").await.text();
    assert!(html.contains("Fictitious: one panel had been forgotten."));
    assert!(html.contains("Mended: Panels."));
}

#[tokio::test]
async fn as_of_a_day_the_page_says_so_and_leads_back() {
    let house = House::furnished();
    let today = house.get("/en/dialogues?as-of=2031-03-03").await.text();
    assert!(today.contains("class=\"as-of\"") && today.contains("2031"));
    assert!(
        today.contains("href=\"/en/dialogues\""),
        "there is a way back to today"
    );
    assert!(
        today.contains("/en/papers?as-of=2031-03-03"),
        "links stay within the day"
    );
    let before = house.get("/dialogues?as-of=1999-01-01").await;
    assert_eq!(before.status, StatusCode::OK);
    assert!(
        !before.text().contains("/dialogues/fa-2029"),
        "nothing had been entered then"
    );
}
