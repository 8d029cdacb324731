//! Hostile addresses, queries and headers are answered or refused, and never break anything.

use super::kit::House;
use axum::body::Body;
use axum::http::{HeaderValue, Request, StatusCode};
use proptest::prelude::*;

#[tokio::test]
async fn what_is_too_long_is_refused() {
    let house = House::empty();
    for address in [
        format!("/{}", "a".repeat(3_000)),
        format!("/dialogues?q={}", "a".repeat(3_000)),
        format!("/?{}", "a=b&".repeat(100)),
    ] {
        assert_eq!(
            house.get(&address).await.status,
            StatusCode::URI_TOO_LONG,
            "{}",
            &address[..20]
        );
    }
}

#[tokio::test]
async fn strange_addresses_are_not_found() {
    let house = House::furnished();
    for address in [
        "//evil.example/dialogues",
        "/%00",
        "/%ff%fe",
        "/papers/%2e%2e%2fetc",
        "/papers/../../etc/passwd",
        "/fr//dialogues",
        "/ar/ar/dialogues",
        "/papers/fa-2030-summary/paper.exe",
        "/papers/fa-2030-summary/..%2fpaper.pdf",
        "/dialogues/fa-2030%0d%0aset-cookie:x",
        "/static/../Cargo.toml",
        "/static/convene.css",
        "/note-conference-99999999999",
        "/papers/note-conference-065",
    ] {
        let answer = house.get(address).await;
        assert!(
            answer.status.is_client_error(),
            "{address}: {}",
            answer.status
        );
        assert!(!answer.status.is_redirection());
    }
}

#[tokio::test]
async fn strange_headers_change_nothing() {
    let house = House::furnished();
    for (name, value) in [
        ("accept-language", &b"\xff\xfe"[..]),
        ("accept-language", b";q=;;,,*;q=NaN,fr;q=-1"),
        ("accept-encoding", b"br;q=999, gzip;q=, \xff"),
        ("if-none-match", b"W/\"\", *garbage, \xff"),
        ("range", b"bytes=0-99999999999999999999"),
        ("host", b"evil.example"),
        ("x-forwarded-host", b"evil.example"),
        ("cookie", b"a=b; c"),
    ] {
        let mut request = Request::get("/dialogues").body(Body::empty()).unwrap();
        request
            .headers_mut()
            .insert(name, HeaderValue::from_bytes(value).unwrap());
        let answer = house.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        assert!(!answer.text().contains("evil.example"), "{name}");
    }
}

#[test]
fn no_query_breaks_a_page() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let house = House::furnished();
    let names = prop::sample::select(vec![
        "as-of", "topic", "year", "kind", "sort", "q", "page", "x",
    ]);
    let paths = prop::sample::select(vec![
        "/",
        "/dialogues",
        "/dialogues/calendar",
        "/papers",
        "/search",
        "/figures",
        "/papers/fa-2030-summary",
    ]);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(
            &(paths, names, "[ -~]{0,40}", "\\PC{0,12}"),
            |(path, name, ascii, other)| {
                let mut query = String::new();
                for byte in ascii.bytes().chain(other.bytes()) {
                    query.push_str(&format!("%{byte:02x}"));
                }
                let answer = runtime.block_on(house.get(&format!("{path}?{name}={query}")));
                prop_assert!(
                    !answer.status.is_server_error(),
                    "{} {}={}",
                    path,
                    name,
                    query
                );
                Ok(())
            },
        )
        .unwrap();
}
