//! The figures page: charts that say what they show, with their numbers.

use crate::kit::House;

#[tokio::test]
async fn charts_are_named_described_and_backed_by_tables() {
    let house = House::furnished();
    let page = house.get("/figures").await.text();
    let charts = page.matches("role=\"img\"").count();
    assert!(
        charts >= 4,
        "by year, by dialogue, by topic, the review: {charts}"
    );
    assert_eq!(page.matches("<title id=").count(), charts);
    assert_eq!(page.matches("<desc id=").count(), charts);
    assert!(page.matches("<details").count() >= 3);
    assert!(!page.contains("style=\""), "the content policy forbids it");
}

#[tokio::test]
async fn a_sum_is_called_attendances_and_what_is_not_known_is_said() {
    let house = House::furnished();
    let page = house.get("/figures").await.text();
    assert!(page.contains("counts twice"));
    // The joint dialogue of 2030 has no figures: the year says so, and its sum is that of the other one.
    assert!(page.contains("2030: 2 dialogues, 1 not known"), "{page}");
    assert!(page.contains("not known"));
}

#[tokio::test]
async fn ids_are_unique_in_every_language() {
    let house = House::furnished();
    for lang in ["ar", "en", "fr", "zh"] {
        let page = house.get(&format!("/{lang}/figures")).await.text();
        let mut ids: Vec<&str> = page
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{lang}");
    }
}

#[tokio::test]
async fn an_empty_record_has_a_page_that_says_so() {
    let page = House::empty().get("/figures").await;
    assert!(page.status.is_success());
    assert!(page.text().contains("no figures yet"));
}
