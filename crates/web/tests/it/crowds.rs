//! Many at once: what costs work is done for a few at a time, and the pages everybody reads stay there.

use super::kit::{Answered, House};
use axum::http::StatusCode;
use papers::Paper;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;
use web::{Installation, Printer, Site};

/// Asks for all of these at once; the answers as they come.
fn all_at_once(
    house: &Arc<House>,
    addresses: impl IntoIterator<Item = String>,
) -> mpsc::UnboundedReceiver<Answered> {
    let (send, answers) = mpsc::unbounded_channel();
    for address in addresses {
        let (house, send) = (house.clone(), send.clone());
        tokio::spawn(async move {
            let answer = house.get(&address).await;
            let _ = send.send(answer);
        });
    }
    answers
}

fn days(path: &str) -> impl Iterator<Item = String> + '_ {
    let days = (1..=12).flat_map(|month| (1..=25).map(move |day| (month, day)));
    days.map(move |(month, day)| format!("{path}as-of=2029-{month:02}-{day:02}"))
}

#[tokio::test]
async fn three_hundred_days_of_the_past_do_not_stop_the_present() {
    let house = Arc::new(House::furnished());
    house.faults.hold_readings(true);
    let mut answers = all_at_once(&house, days("/en/dialogues?"));
    for _ in 0..292 {
        let answer = answers.recv().await.unwrap();
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.header("retry-after"), "60");
        assert!(answer.text().contains("one day at a time"));
    }
    // Eight are waiting, one of them for its day to be read.
    for address in [
        "/en",
        "/en/dialogues",
        "/en/papers/fa-2030-summary/paper.pdf",
    ] {
        assert_eq!(house.get(address).await.status, StatusCode::OK, "{address}");
    }
    let program = house.get("/api/v1/dialogues?as-of=2028-01-01").await;
    assert_eq!(program.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(program.header("content-type"), "application/problem+json");
    assert_eq!(program.header("retry-after"), "60");
    house.faults.hold_readings(false);
    for _ in 0..8 {
        let answer = answers.recv().await.unwrap();
        assert_eq!(answer.status, StatusCode::OK);
    }
    let later = house.get("/en/dialogues?as-of=2028-01-01").await;
    assert_eq!(later.status, StatusCode::OK);
}

#[tokio::test]
async fn who_waits_too_long_is_told_people_by_a_page_and_programs_in_their_own_form() {
    let mut house = House::furnished();
    house.site.patience = Duration::from_millis(200);
    house.router = web::router(house.site.clone());
    house.faults.hold_readings(true);
    let page = house.get("/en/dialogues?as-of=2029-01-01").await;
    let program = house.get("/api/v1/dialogues?as-of=2029-01-01").await;
    house.faults.hold_readings(false);
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.text().contains("<h1>"), "{}", page.text());
    assert_eq!(program.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(program.header("content-type"), "application/problem+json");
    assert_eq!(program.header("retry-after"), "60");
    assert_eq!(program.header("access-control-allow-origin"), "*");
    let said: serde_json::Value = serde_json::from_slice(&program.bytes).unwrap();
    assert_eq!(
        (&said["type"], &said["status"]),
        (&"/api#busy".into(), &503.into())
    );
    // What is refused before anybody works on it, likewise.
    let long = format!("/api/v1/dialogues?x={}", "x".repeat(3_000));
    let long = house.get(&long).await;
    assert_eq!(long.status, StatusCode::URI_TOO_LONG);
    assert_eq!(long.header("content-type"), "application/problem+json");
    let said: serde_json::Value = serde_json::from_slice(&long.bytes).unwrap();
    assert_eq!(said["status"], 414);
}

#[tokio::test]
async fn searches_in_many_days_do_not_stop_the_present() {
    let house = Arc::new(House::furnished());
    let mut answers = all_at_once(&house, days("/en/search?q=firearms&").take(60));
    let mut found = 0;
    for _ in 0..60 {
        let answer = answers.recv().await.unwrap();
        match answer.status {
            StatusCode::OK => found += 1,
            status => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE),
        }
    }
    assert!(found > 0);
    assert_eq!(
        house.get("/en/search?q=firearms").await.status,
        StatusCode::OK
    );
    // The same day, another search: both find the same, whether the index was remembered or not.
    house.clock.set("2031-03-05T10:00:00Z".parse().unwrap());
    let day = "as-of=2031-03-03";
    let first = house.get(&format!("/en/search?q=firearms&{day}")).await;
    let again = house
        .get(&format!("/en/search?q=firearms&{day}&page=1"))
        .await;
    assert_eq!(first.status, StatusCode::OK);
    for answer in [first, again] {
        assert!(answer.text().contains("5 results"), "{}", answer.text());
    }
}

/// Prints slowly and counts.
#[derive(Default)]
struct Slow {
    at_once: AtomicUsize,
    most: AtomicUsize,
    printed: AtomicUsize,
}

impl Printer for Slow {
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, String> {
        let now = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(30));
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        self.printed.fetch_add(1, Ordering::SeqCst);
        Ok(format!("%PDF-test\n{}", papers::write::text(paper)).into_bytes())
    }
}

fn with_slow_printer() -> (Arc<House>, Arc<Slow>) {
    let mut house = House::furnished();
    let slow = Arc::new(Slow::default());
    let installation = Installation::at("https://convene.example", "0.0.0-test");
    let chance = Arc::new(crate::kit::Counting::default());
    house.router = web::router(Site::new(
        house.record.clone(),
        installation,
        slow.clone(),
        chance,
    ));
    (Arc::new(house), slow)
}

async fn all_are_printed(answers: &mut mpsc::UnboundedReceiver<Answered>, of: usize) {
    for _ in 0..of {
        let answer = answers.recv().await.unwrap();
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.bytes.starts_with(b"%PDF-test"));
    }
}

#[tokio::test]
async fn a_paper_that_many_want_is_printed_once_or_twice() {
    let (house, slow) = with_slow_printer();
    let address = || "/papers/fa-2030-summary/paper.pdf".to_owned();
    let mut answers = all_at_once(&house, (0..40).map(|_| address()));
    all_are_printed(&mut answers, 40).await;
    let printed = slow.printed.load(Ordering::SeqCst);
    assert!((1..=2).contains(&printed), "{printed} times");
    // Its address in another language is the same paper: it is in its own.
    let mut answers = all_at_once(&house, [address(), format!("/fr{}", address())]);
    all_are_printed(&mut answers, 2).await;
    assert_eq!(slow.printed.load(Ordering::SeqCst), printed);
}

#[tokio::test]
async fn two_papers_are_printed_at_once_and_the_others_wait() {
    let (house, slow) = with_slow_printer();
    let langs = ["ar", "en", "es", "fr", "ru", "zh"];
    let addresses = house.record.see(mechanism::Reader::Public);
    let addresses: Vec<String> = web::addresses(&addresses)
        .into_iter()
        .filter(|address| address.starts_with("/papers/note-conference-"))
        .filter(|address| address.ends_with("paper.pdf"))
        .flat_map(|address| langs.map(|lang| format!("/{lang}{address}")))
        .collect();
    assert!(addresses.len() >= 6);
    let many = addresses.len();
    let mut answers = all_at_once(&house, addresses);
    all_are_printed(&mut answers, many).await;
    assert_eq!(slow.most.load(Ordering::SeqCst), 2);
}
