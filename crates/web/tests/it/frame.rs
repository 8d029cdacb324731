//! The frame of every answer: headers, errors, limits.

use super::kit::House;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use mechanism::Reader;

/// What every answer carries, whatever it is.
fn assert_headers(answer: &super::kit::Answered, address: &str) {
    let policy = answer.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "style-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    ] {
        assert!(
            policy.contains(part),
            "{address}: {part} is missing from {policy}"
        );
    }
    for unsafe_part in ["unsafe", "data:", "*", "connect-src", "http"] {
        assert!(!policy.contains(unsafe_part), "{address}: {policy}");
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        (
            "strict-transport-security",
            "max-age=63072000; includeSubDomains",
        ),
    ] {
        assert_eq!(answer.header(name), value, "{address}: {name}");
    }
    assert!(
        answer.headers.get("set-cookie").is_none(),
        "{address} sets a cookie"
    );
    assert!(
        answer.headers.get("content-type").is_some() || answer.status == StatusCode::NOT_MODIFIED,
        "{address}"
    );
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let house = House::furnished();
    let mut all = web::addresses(&house.record.see(Reader::Public));
    all.extend(
        [
            "/nothing-here",
            "/papers/x",
            "/dialogues?year=1",
            "/xx/dialogues",
            "/static/none.css",
        ]
        .map(String::from),
    );
    for address in all {
        assert_headers(&house.get(&address).await, &address);
    }
}

#[tokio::test]
async fn browsers_are_told_to_come_by_tls_only_where_the_site_is() {
    let house = House::at("http://localhost:8053");
    assert!(
        house
            .get("/")
            .await
            .headers
            .get("strict-transport-security")
            .is_none()
    );
}

#[tokio::test]
async fn an_unknown_address_is_a_page_that_leads_on() {
    let house = House::empty();
    for address in [
        "/nothing",
        "/de",
        "/de/dialogues",
        "/papers/unknown",
        "/papers/UPPER",
        "/dialogues/fa-1900",
        "/groups/x",
        "/fr/nothing",
    ] {
        let answer = house.get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(
            answer.text().contains("<h1>") && answer.text().contains("/dialogues\""),
            "{address}"
        );
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let french = house.get("/fr/nothing").await.text();
    assert!(french.contains("lang=\"fr\""));
}

#[tokio::test]
async fn what_does_not_make_sense_is_told() {
    let house = House::furnished();
    for (address, told) in [
        ("/dialogues?as-of=yesterday", "“yesterday” is not a day"),
        ("/dialogues?as-of=2024-02-30", "“2024-02-30” is not a day"),
        ("/?as-of=2999-01-01", "has not come yet"),
        (
            "/dialogues?topic=guns",
            "“guns” is not one of the five topics",
        ),
        ("/dialogues?sort=%3Cscript%3E", "“&#60;script&#62;”"),
        ("/dialogues/calendar?year=abc", "“abc” is not a year"),
        ("/papers?kind=novel", "“novel” is not a kind of paper"),
    ] {
        let answer = house.get(address).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
        assert!(answer.text().contains(told), "{address}: {}", answer.text());
    }
}

#[tokio::test]
async fn other_methods_and_large_bodies_are_refused_with_a_page() {
    let house = House::empty();
    let post = Request::builder()
        .method(Method::POST)
        .uri("/dialogues")
        .body(Body::empty())
        .unwrap();
    let answer = house.send(post).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.text().contains("<h1>"));
    let large = Request::builder()
        .method(Method::POST)
        .uri("/dialogues")
        .header("content-length", "70000")
        .body(Body::from(vec![b'x'; 70_000]))
        .unwrap();
    assert_eq!(
        house.send(large).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}
