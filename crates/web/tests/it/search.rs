//! Searching, as people and as programs do.

use crate::kit::{Answered, House, says, word};
use axum::http::StatusCode;
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::paper::PaperCommand;
use mechanism::{Audience, Command, Content, PaperId, Reader, Text};
use serde_json::Value;

async fn found(house: &House, reader: Reader, query: &str) -> Value {
    let answer = house
        .ask(reader, &format!("/api/v1/search?{query}"), &[])
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text());
    serde_json::from_slice(&answer.bytes).unwrap()
}

fn snippet(item: &Value) -> String {
    let pieces = item["snippet"].as_array().unwrap();
    pieces
        .iter()
        .map(|piece| piece["text"].as_str().unwrap())
        .collect()
}

fn is_marked(answer: &Answered, text: &str) -> bool {
    answer.text().contains(&format!("<mark>{text}</mark>"))
}

#[tokio::test]
async fn a_paragraph_is_found_at_its_own_address_with_its_words_marked() {
    let house = House::furnished();
    let page = house.get("/search?q=invented+speakers&year=2030").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.text().contains("/papers/fa-2030-summary#para-2"),
        "{}",
        page.text()
    );
    assert!(is_marked(&page, "invented") && is_marked(&page, "speakers"));
    assert!(
        !page.text().contains("/papers/fa-2029-summary#para-2"),
        "the year is kept"
    );
}

#[tokio::test]
async fn every_kind_of_thing_is_found() {
    let house = House::furnished();
    for (query, kind) in [
        ("q=firearms&kind=dialogue", "dialogue"),
        ("q=summary&kind=paper", "paper"),
        ("q=agenda&kind=paragraph", "paragraph"),
        ("q=evidence&kind=point", "point"),
        ("q=office&kind=officer", "officer"),
        ("q=counts+persons&kind=remark", "remark"),
    ] {
        let found = found(&house, Reader::Public, query).await;
        assert!(found["total"].as_u64() > Some(0), "{query}");
        assert_eq!(found["items"][0]["kind"], kind);
    }
    let french = house.get("/fr/search?q=armes&kind=dialogue").await;
    assert!(
        french.text().contains("/fr/dialogues/fa-2030"),
        "a topic is found in the reader's language"
    );
}

#[tokio::test]
async fn nothing_asked_and_nothing_found_lead_on() {
    let house = House::furnished();
    let nothing_asked = house.get("/search").await;
    assert_eq!(nothing_asked.status, StatusCode::OK);
    assert!(
        nothing_asked.text().contains("/search?q="),
        "topics are offered"
    );
    let nothing_found = house.get("/search?q=zebra").await;
    assert_eq!(nothing_found.status, StatusCode::OK);
    assert!(
        nothing_found.text().contains("/search?q="),
        "topics are offered"
    );
    let some = found(&house, Reader::Public, "q=zebra+agenda").await;
    assert_eq!(some["some"], true);
}

#[tokio::test]
async fn what_is_asked_is_never_markup() {
    let house = House::furnished();
    let page = house
        .get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text().contains("<script>alert"));
    let page = house.get("/search?q=trafficking").await;
    assert!(
        page.text().contains("&#60;<mark>trafficking</mark>")
            || page.text().contains("&lt;<mark>trafficking</mark>")
    );
}

#[tokio::test]
async fn long_questions_and_wrong_filters_are_refused_with_a_page() {
    let house = House::furnished();
    let long = "x".repeat(201);
    for query in [
        format!("q={long}"),
        "q=x&page=0".into(),
        "q=x&page=11".into(),
        "q=x&topic=all".into(),
        "q=x&year=x".into(),
        "q=x&kind=y".into(),
    ] {
        let page = house.get(&format!("/search?{query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(page.header("content-type").starts_with("text/html"));
    }
}

#[tokio::test]
async fn each_circle_finds_what_is_for_it_and_nothing_else() {
    let house = House::furnished();
    // The widest circle first and last: nothing of what others found in between stays behind.
    for reader in Reader::ALL.into_iter().chain([Reader::Public]) {
        for audience in Audience::ALL {
            let found = found(&house, reader, &format!("q={}", word(audience))).await;
            let expected = reader.may_see(audience);
            assert_eq!(
                found["total"].as_u64() > Some(0),
                expected,
                "{} {}",
                says(reader),
                word(audience)
            );
            if !expected {
                let items = found["items"].to_string();
                assert!(!items.contains(word(audience)), "{}", says(reader));
            }
        }
    }
}

#[tokio::test]
async fn what_is_entered_is_found_at_once_and_what_is_erased_no_more() {
    let house = House::furnished();
    assert_eq!(found(&house, Reader::Public, "q=quokka").await["total"], 0);
    let id = PaperId::new("fa-2030-summary").unwrap();
    let view = house.record.see(Reader::Public);
    let facts = view.paper(&id).unwrap().facts.into_owned();
    let mut paper = crate::kit::paper("On the quokka", "quokka");
    // A text too long to be kept beside the world is read by permission, and that names its row.
    let long = papers::Paragraph::plain("x".repeat(300_000));
    paper.sections[1].paragraphs.push(long);
    let text = serde_json::to_vec(&paper).unwrap();
    house.enter(
        Command::Paper(PaperCommand::Record {
            facts,
            text: Some(Content::permanent(text)),
        }),
        None,
    );
    let there = found(&house, Reader::Public, "q=quokka&kind=paragraph").await;
    assert_eq!(there["total"], 1, "{there}");
    assert!(snippet(&there["items"][0]).contains("quokka"));
    let view = house.record.see(Reader::Public);
    let Text::ToRead(permission) = view.paper(&id).unwrap().text else {
        panic!("the text is short")
    };
    let row = permission.row();
    house.enter(
        Command::Keeping(KeepingCommand::Erase {
            row,
            basis: ErasureBasis::Requested,
        }),
        None,
    );
    assert_eq!(
        house.record.see(Reader::Public).paper(&id).unwrap().text,
        Text::Withheld
    );
    let gone = found(&house, Reader::Public, "q=quokka").await;
    assert!(!gone["items"].to_string().contains("quokka"), "{gone}");
}

#[tokio::test]
async fn arabic_pages_run_from_the_right_and_keep_a_snippet_in_its_own_language() {
    let house = House::furnished();
    let page = house.get("/ar/search?q=agenda").await.text();
    assert!(page.contains("dir=\"rtl\""));
    assert!(page.contains("class=\"snippet\" lang=\"en\" dir=\"ltr\""));
}
