//! Pages kept ready: tags, compressed forms, and when they go.

use super::kit::House;
use axum::http::StatusCode;
use mechanism::Reader;
use std::io::Read as _;

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let house = House::furnished();
    let first = house.get("/en/dialogues").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with("W/\""));
    let again = house
        .ask(Reader::Public, "/en/dialogues", &[("if-none-match", &tag)])
        .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.bytes.is_empty());
    let other = house
        .ask(Reader::Public, "/fr/dialogues", &[("if-none-match", &tag)])
        .await;
    assert_eq!(
        other.status,
        StatusCode::OK,
        "another language is another page"
    );
    let missing = house
        .ask(Reader::Public, "/nothing", &[("if-none-match", "*")])
        .await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_page_changes_with_the_record_and_with_the_day() {
    use mechanism::calendar::CalendarCommand;
    let house = House::furnished();
    let before = house.get("/sources").await;
    let source = house.record.see(Reader::Public).sources()[0].clone();
    let renamed = mechanism::calendar::Source {
        title: "Fictitious new title".into(),
        ..source
    };
    house.enter(
        mechanism::Command::Calendar(CalendarCommand::RegisterSource(renamed)),
        None,
    );
    let after = house.get("/sources").await;
    assert!(after.text().contains("Fictitious new title"));
    assert_ne!(before.header("etag"), after.header("etag"));
    house.clock.set("2031-03-04T10:00:00Z".parse().unwrap());
    assert_ne!(
        house.get("/sources").await.header("etag"),
        after.header("etag")
    );
}

#[tokio::test]
async fn compressed_forms_hold_the_same_page() {
    let house = House::furnished();
    let plain = house.get("/en/dialogues/fa-2030").await;
    assert_eq!(plain.header("content-encoding"), "");
    let gzip = house
        .ask(
            Reader::Public,
            "/en/dialogues/fa-2030",
            &[("accept-encoding", "gzip")],
        )
        .await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&gzip.bytes[..])
        .read_to_end(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, plain.bytes);
    let brotli = house
        .ask(
            Reader::Public,
            "/en/dialogues/fa-2030",
            &[("accept-encoding", "gzip, br")],
        )
        .await;
    assert_eq!(brotli.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::Decompressor::new(&brotli.bytes[..], 4096)
        .read_to_end(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, plain.bytes);
    let refused = house
        .ask(
            Reader::Public,
            "/en/dialogues/fa-2030",
            &[("accept-encoding", "br;q=0")],
        )
        .await;
    assert_eq!(refused.header("content-encoding"), "");
}

#[tokio::test]
async fn a_first_visit_is_small() {
    let house = House::furnished();
    let accepts = [("accept-encoding", "br")];
    let home = house.ask(Reader::Public, "/en", &accepts).await;
    let html = house.get("/en").await.text();
    let mut all = home.bytes.len();
    let mut files = 0;
    for address in html.split('"').filter(|part| part.starts_with("/static/")) {
        let asset = house.ask(Reader::Public, address, &accepts).await;
        assert_eq!(asset.status, StatusCode::OK, "{address}");
        assert!(asset.header("cache-control").contains("immutable"));
        all += asset.bytes.len();
        files += 1;
    }
    assert!(files >= 2, "stylesheet and mark were counted");
    assert!(all < 60_000, "{all} bytes");
}
