//! What stands beside an issued summary: translations, plain words, errors of fact.

use super::{Issuing, SUMMARY};
use crate::kit::{Answered, House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::people::HeldFor;

/// Sends the form of a page with the fields it carries unseen.
async fn filled(who: &Visitor<'_>, address: &str, fields: &[(&str, &str)]) -> Answered {
    let html = who.reads(address).await;
    let own =
        ["command", "seen", "over"].map(|name| (name, hidden(&html, name).unwrap_or_default()));
    let own = own.iter().map(|(name, value)| (*name, value.as_str()));
    let mut all: Vec<(&str, &str)> = own.filter(|(_, value)| !value.is_empty()).collect();
    all.extend(fields);
    who.post(address, &all).await
}

#[tokio::test]
async fn a_translation_is_public_as_far_as_it_is_final_and_says_that_it_is_unofficial() {
    let house = House::furnished();
    let officer = Issuing::drafted(&house).issued().await;
    let address = format!("{SUMMARY}/translations/ar");
    assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND);
    let translator = house
        .with_role(
            "translator@house.example",
            Role::Translator,
            HeldFor::Office,
        )
        .await;
    let title = format!("{address}/title");
    let page = translator.reads(&title).await;
    assert!(page.contains("dir=\"rtl\""), "{page}");
    let draft = [("state", "draft"), ("text", "عنوان مختلق")];
    let saved = filled(&translator, &title, &draft).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(saved.header("location").ends_with("/heading-1"));
    assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND);
    let second = format!("{address}/paragraph-2");
    let original = translator.reads(&second).await;
    assert!(
        original.contains("^[See https://example.org/made-up.]"),
        "{original}"
    );
    let done = [
        ("state", "final"),
        (
            "text",
            "طلب المتكلمون استمارات.^[انظر https://example.org/made-up.]",
        ),
    ];
    filled(&translator, &second, &done).await;
    let public = house.get(&address).await.text();
    assert!(
        public.contains("طلب المتكلمون") && public.contains("Unofficial translation"),
        "{public}"
    );
    assert!(!public.contains("عنوان مختلق"), "{public}");
    assert!(
        public.contains("ترجمة غير رسمية"),
        "also in its own language"
    );
    assert!(
        !public.contains("CTOC/COP/WG.6/2031/CRP.1"),
        "no symbol stands on it"
    );
    assert!(house.get(SUMMARY).await.text().contains("/translations"));
    // Somebody else wrote it meanwhile: both stand on the page.
    let page = translator.reads(&second).await;
    let command = hidden(&page, "command").unwrap();
    let stale = [
        ("command", command.as_str()),
        ("over", "0"),
        ("state", "final"),
        ("text", "نص آخر"),
    ];
    let refused = translator.post(&second, &stale).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("نص آخر") && refused.text().contains("طلب المتكلمون"));
    // An officer shows what is not final.
    let shown = filled(&officer, &address, &[("whole", "yes")]).await;
    assert_eq!(shown.status, StatusCode::SEE_OTHER, "{}", shown.text());
    assert!(house.get(&address).await.text().contains("عنوان مختلق"));
    let outsider = house.signed_in("outsider@example.org").await;
    assert_eq!(outsider.get(&title).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn plain_words_stand_beside_the_paper_once_they_are_published() {
    let house = House::furnished();
    let officer = Issuing::drafted(&house).issued().await;
    let (draft, plain) = (format!("{SUMMARY}/plain-draft"), format!("{SUMMARY}/plain"));
    let fields = [
        ("original", "en"),
        ("plain-en", "People asked for one form (zqplain)."),
    ];
    let saved = filled(&officer, &draft, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert_eq!(house.get(&plain).await.status, StatusCode::NOT_FOUND);
    let published = filled(&officer, &format!("{SUMMARY}/plain-publication"), &[]).await;
    assert_eq!(
        published.status,
        StatusCode::SEE_OTHER,
        "{}",
        published.text()
    );
    let page = house.get(&plain).await.text();
    assert!(
        page.contains("zqplain") && page.contains("not official"),
        "{page}"
    );
    let french = house.get(&format!("/fr{plain}")).await.text();
    assert!(
        french.contains("zqplain") && french.contains("lang=\"en\""),
        "{french}"
    );
    let outsider = house.signed_in("outsider@example.org").await;
    assert_eq!(outsider.get(&draft).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_error_of_fact_is_reported_answered_and_nobody_elses() {
    let house = House::furnished();
    let officer = Issuing::drafted(&house).issued().await;
    let address = format!("{SUMMARY}/errors");
    let public = house.get(&address).await.text();
    assert!(public.contains("/sign-in?to="), "{public}");
    let rosa = house.signed_in("rosa@example.org").await;
    let empty = filled(&rosa, &address, &[("wrong", ""), ("right", "x")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let all = filled(&rosa, &address, &[("wrong", " "), ("right", "")]).await;
    for place in ["href=\"#wrong\"", "href=\"#right\""] {
        assert!(all.text().contains(place), "all that is missing: {place}");
    }
    let fields = [
        ("paragraph", "1"),
        ("wrong", "It says twelve (zqwrong)."),
        ("right", "It was thirteen."),
    ];
    let reported = filled(&rosa, &address, &fields).await;
    assert_eq!(
        reported.status,
        StatusCode::SEE_OTHER,
        "{}",
        reported.text()
    );
    assert!(rosa.reads(&address).await.contains("zqwrong"));
    assert!(
        rosa.reads("/my")
            .await
            .contains("fa-2031-chairs-summary/E-1")
    );
    let otto = house.signed_in("otto@example.org").await;
    assert!(!otto.reads(&address).await.contains("zqwrong"));
    assert!(!house.get(&address).await.text().contains("zqwrong"));
    let one = format!("{address}/1");
    assert_eq!(otto.get(&one).await.status, StatusCode::NOT_FOUND);
    assert!(
        officer
            .reads("/office")
            .await
            .contains("fa-2031-chairs-summary/E-1")
    );
    let by_rosa = rosa.get(&one).await;
    assert!(!by_rosa.text().contains("name=\"outcome\""));
    let unsaid = filled(&officer, &one, &[("outcome", "not-accepted")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("outcome", "not-accepted"),
        ("words", "The register says twelve (zqanswer)."),
    ];
    let answered = filled(&officer, &one, &fields).await;
    assert_eq!(
        answered.status,
        StatusCode::SEE_OTHER,
        "{}",
        answered.text()
    );
    assert!(rosa.reads(&address).await.contains("zqanswer"));
    let again = filled(&rosa, &one, &fields).await;
    assert_ne!(again.status, StatusCode::SEE_OTHER);
}
