//! The record itself, taken over HTTP and checked with the script that is offered beside it.

use super::kit::{Answered, House, word};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use mechanism::{Audience, Reader};
use std::process::Command;
use tower::ServiceExt as _;

/// Runs the script that the site gives on a file of these bytes: whether it found it sound, and what it said.
fn checked(script: &Answered, export: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("verify.py"), &script.bytes).unwrap();
    std::fs::write(folder.path().join("record.jsonl"), export).unwrap();
    let done = Command::new("python3")
        .args(["verify.py", "record.jsonl"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    (done.status.success(), said)
}

#[tokio::test]
async fn what_is_taken_is_sound_and_what_was_changed_is_not() {
    let house = House::furnished();
    let page = house.get("/en/verify").await.text();
    for offered in [
        "href=\"/record.jsonl\"",
        "href=\"/verify.py\"",
        "python3 verify.py record.jsonl",
    ] {
        assert!(page.contains(offered), "{offered}");
    }
    let export = house.get("/record.jsonl").await;
    let script = house.get("/verify.py").await;
    let head = house.record.head();
    assert_eq!(
        (export.header("content-type"), script.status),
        ("application/jsonl; charset=utf-8", StatusCode::OK)
    );
    let name = format!("attachment; filename=\"record-{}.jsonl\"", head.number);
    assert_eq!(export.header("content-disposition"), name);
    let (sound, said) = checked(&script, &export.bytes);
    assert!(sound && said.contains(&head.hash.to_string()), "{said}");
    let mut changed = export.bytes.clone();
    let at = changed.len() / 2;
    let digit = (at..)
        .find(|at| changed[*at].is_ascii_digit() && changed[at + 1].is_ascii_digit())
        .unwrap();
    changed[digit] ^= 1;
    let (sound, said) = checked(&script, &changed);
    assert!(!sound, "{said}");
    let cut = &export.bytes[..export.bytes.len() - 300];
    assert!(!checked(&script, cut).0);
}

#[tokio::test]
async fn it_holds_nothing_of_a_narrower_circle_whoever_asks() {
    let house = House::furnished();
    for reader in Reader::ALL {
        let export = house.ask(reader, "/record.jsonl", &[]).await.text();
        for audience in Audience::ALL {
            let found = export.to_lowercase().contains(word(audience));
            assert_eq!(
                found,
                audience == Audience::Public,
                "{reader:?} {audience:?}"
            );
        }
    }
}

#[tokio::test]
async fn it_is_sent_again_only_when_the_record_has_grown() {
    let house = House::furnished();
    let first = house.get("/record.jsonl").await;
    let known = [("if-none-match", first.header("etag"))];
    let again = house.ask(Reader::Public, "/record.jsonl", &known).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.bytes.is_empty());
    let source = house.record.see(Reader::Public).sources()[0].clone();
    let grown = mechanism::calendar::CalendarCommand::RegisterSource(source);
    house.enter(mechanism::Command::Calendar(grown), None);
    let now = house.ask(Reader::Public, "/record.jsonl", &known).await;
    assert_eq!(now.status, StatusCode::OK);
    assert_ne!(now.header("etag"), first.header("etag"));
}

#[tokio::test]
async fn it_is_for_reading_only() {
    let house = House::furnished();
    for (method, status) in [
        ("HEAD", StatusCode::OK),
        ("POST", StatusCode::METHOD_NOT_ALLOWED),
        ("DELETE", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let request = Request::builder().method(method).uri("/record.jsonl");
        let answer = house.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{method}");
        assert_eq!(answer.bytes.is_empty(), method == "HEAD");
    }
}

#[tokio::test]
async fn two_take_it_at_a_time_and_a_third_is_told_when_to_come_back() {
    let house = House::furnished();
    house.faults.hold_readings(true);
    let take = || {
        let request = Request::get("/en/record.jsonl").body(Body::empty());
        house.router.clone().oneshot(request.unwrap())
    };
    let (first, second) = (take().await.unwrap(), take().await.unwrap());
    let third = house.get("/en/record.jsonl").await;
    assert_eq!(third.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(third.header("retry-after"), "60");
    assert!(third.text().contains("two at a time"), "{}", third.text());
    // Everybody else goes on reading, and the record goes on growing.
    assert_eq!(house.get("/en/dialogues").await.status, StatusCode::OK);
    let source = house.record.see(Reader::Public).sources()[0].clone();
    let grown = mechanism::calendar::CalendarCommand::RegisterSource(source);
    house.enter(mechanism::Command::Calendar(grown), None);
    house.faults.hold_readings(false);
    let script = house.get("/verify.py").await;
    for taken in [first, second] {
        let bytes = taken.into_body().collect().await.unwrap().to_bytes();
        assert!(checked(&script, &bytes).0, "as of when it was asked for");
    }
    assert_eq!(house.get("/record.jsonl").await.status, StatusCode::OK);
}

/// A download that fails on the way must not look like a whole one.
#[tokio::test]
async fn what_cannot_be_read_to_the_end_is_broken_off() {
    let house = House::furnished();
    house.faults.hold_readings(true);
    let request = Request::get("/record.jsonl").body(Body::empty()).unwrap();
    let taken = house.router.clone().oneshot(request).await.unwrap();
    house.faults.away(true);
    house.faults.hold_readings(false);
    assert!(taken.into_body().collect().await.is_err());
}
