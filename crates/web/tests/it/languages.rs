//! In which language a page answers, and how it leads to the others.

use super::kit::House;
use mechanism::Reader;
use words::Lang;

#[tokio::test]
async fn the_browser_decides_where_the_address_does_not() {
    let house = House::empty();
    let answer = house
        .ask(
            Reader::Public,
            "/dialogues",
            &[("accept-language", "de, ar;q=0.9, fr;q=0.5")],
        )
        .await;
    assert!(answer.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(
        answer
            .headers
            .get_all("vary")
            .iter()
            .any(|v| v == "accept-language")
    );
    let named = house
        .ask(
            Reader::Public,
            "/fr/dialogues",
            &[("accept-language", "ar")],
        )
        .await;
    assert!(named.text().contains("<html lang=\"fr\" dir=\"ltr\">"));
    assert!(
        !named
            .headers
            .get_all("vary")
            .iter()
            .any(|v| v == "accept-language")
    );
    let fallback = house
        .ask(Reader::Public, "/dialogues", &[("accept-language", "de")])
        .await;
    assert!(fallback.text().contains("<html lang=\"en\""));
}

#[tokio::test]
async fn links_keep_the_manner_of_the_address() {
    let house = House::furnished();
    let named = house.get("/fr/dialogues").await.text();
    assert!(named.contains("href=\"/fr/papers\"") && !named.contains("href=\"/papers\""));
    let unnamed = house.get("/dialogues").await.text();
    assert!(unnamed.contains("href=\"/papers\"") && !unnamed.contains("href=\"/en/papers\""));
    assert!(house.get("/fr").await.text().contains("href=\"/fr\""));
}

#[tokio::test]
async fn every_page_names_itself_in_the_other_languages() {
    let house = House::furnished();
    let html = house.get("/es/dialogues/fa-2030").await.text();
    for lang in Lang::ALL {
        let alternate = format!(
            "<link rel=\"alternate\" hreflang=\"{0}\" href=\"https://convene.example/{0}/dialogues/fa-2030\">",
            lang.code()
        );
        assert!(html.contains(&alternate), "{alternate}");
        assert!(html.contains(lang.own_name()));
    }
    assert!(
        html.contains("hreflang=\"x-default\" href=\"https://convene.example/dialogues/fa-2030\"")
    );
    assert!(
        html.contains("rel=\"canonical\" href=\"https://convene.example/es/dialogues/fa-2030\"")
    );
}

#[tokio::test]
async fn texts_of_the_record_say_their_language() {
    let house = House::furnished();
    let arabic = house.get("/ar/dialogues/fa-2030").await.text();
    assert!(arabic.contains("<bdi lang=\"en\" dir=\"ltr\">Fictitious adviser"));
    let english = house.get("/en/dialogues/fa-2030").await.text();
    assert!(
        !english.contains("class=\"original\""),
        "no mark where the languages agree"
    );
}
