//! Passkeys from end to end, with a device in software: what is let in, and what is not.

mod device;

use crate::door::{cookies, post};
use crate::kit::{Answered, House};
use axum::http::StatusCode;
use device::{Asked, Device};
use jiff::SignedDuration;
use mechanism::Reader;
use record::Clock as _;

/// Presses the button on the page of signing in: what the page asks, and the cookie by which it may be answered.
async fn asks(house: &House) -> (Asked, String) {
    let page = post(house, "/sign-in/passkey/ask", "", "to=/account").await;
    assert_eq!(page.status, StatusCode::OK);
    (Asked::of(&page.text()), cookies(&page))
}

/// The same in the account, by somebody who is signed in.
async fn asks_to_add(house: &House, session: &str) -> (Asked, String) {
    let page = post(house, "/account/passkeys/ask", session, "label=blue+phone").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    (
        Asked::of(&page.text()),
        format!("{session}; {}", cookies(&page)),
    )
}

async fn adds(house: &House, session: &str, device: &mut Device) -> Answered {
    let (asked, browser) = asks_to_add(house, session).await;
    let form = format!(
        "{}&label=blue+phone&command={}",
        device.makes(&asked),
        command()
    );
    post(house, "/account/passkeys", &browser, &form).await
}

fn command() -> uuid::Uuid {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    uuid::Uuid::from_u128(0x7000 + u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// A house with Ana in it, and her device.
async fn with_a_passkey() -> (House, Device) {
    let house = House::empty();
    let session = house.signed_in("ana@ngo.example").await.cookie;
    let mut device = Device::new(1);
    let added = adds(&house, &session, &mut device).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    (house, device)
}

async fn answers(house: &House, device: &Device) -> Answered {
    let (asked, browser) = asks(house).await;
    post(house, "/sign-in/passkey", &browser, &device.answers(&asked)).await
}

fn minutes_pass(house: &House, minutes: i64) {
    let now = house.clock.now();
    house.clock.set(now + SignedDuration::from_mins(minutes));
}

fn refused(answer: &Answered) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!cookies(answer).contains("session"), "{}", cookies(answer));
}

#[tokio::test]
async fn a_passkey_brings_its_owner_in_and_leads_back() {
    let (house, device) = with_a_passkey().await;
    let came = answers(&house, &device).await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
    assert_eq!(came.header("location"), "/account");
    let account = house
        .ask(Reader::Public, "/account", &[("cookie", &cookies(&came))])
        .await
        .text();
    assert!(account.contains("ana@ngo.example") && account.contains("blue phone"));
    // Its owner was told when it was added.
    let told = house.notices().await;
    let told = told.iter().filter(|letter| letter.to == "ana@ngo.example");
    assert!(
        told.filter(|letter| letter.body.contains("blue phone"))
            .count()
            == 1
    );
}

#[tokio::test]
async fn an_answer_serves_once_and_for_five_minutes() {
    let (house, device) = with_a_passkey().await;
    let (asked, browser) = asks(&house).await;
    let form = device.answers(&asked);
    let came = post(&house, "/sign-in/passkey", &browser, &form).await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
    refused(&post(&house, "/sign-in/passkey", &browser, &form).await);

    let (late, browser) = asks(&house).await;
    minutes_pass(&house, 6);
    refused(&post(&house, "/sign-in/passkey", &browser, &device.answers(&late)).await);

    // Overheard, and sent by a browser that was asked something else, or nothing.
    let (overheard, _) = asks(&house).await;
    let (_, other) = asks(&house).await;
    refused(
        &post(
            &house,
            "/sign-in/passkey",
            &other,
            &device.answers(&overheard),
        )
        .await,
    );
    refused(&post(&house, "/sign-in/passkey", "", &device.answers(&overheard)).await);
}

#[tokio::test]
async fn an_answer_made_on_another_site_is_worth_nothing() {
    let (house, mut device) = with_a_passkey().await;
    device.origin = "https://convene.example.evil.example".into();
    refused(&answers(&house, &device).await);
    device.origin = "https://convene.example".into();
    let (mut asked, browser) = asks(&house).await;
    asked.site = "evil.example".into();
    refused(
        &post(
            &house,
            "/sign-in/passkey",
            &browser,
            &device.answers(&asked),
        )
        .await,
    );
}

#[tokio::test]
async fn nobody_comes_in_as_somebody_else_or_unverified() {
    let (house, mut ana) = with_a_passkey().await;
    let session = house.signed_in("ben@ngo.example").await.cookie;
    let mut ben = Device::new(2);
    assert_eq!(
        adds(&house, &session, &mut ben).await.status,
        StatusCode::SEE_OTHER
    );

    // Ben's device says it is Ana's; Ana's name with Ben's signature.
    let own = std::mem::replace(&mut ben.user, ana.user.clone());
    refused(&answers(&house, &ben).await);
    ben.id.clone_from(&ana.id);
    refused(&answers(&house, &ben).await);
    // With his own name it serves, so it was not for another reason.
    (ben.user, ben.id) = (own, vec![2; 16]);
    assert_eq!(answers(&house, &ben).await.status, StatusCode::SEE_OTHER);

    ana.flags = 0b001;
    refused(&answers(&house, &ana).await);
}

#[tokio::test]
async fn a_copied_device_is_found_by_its_counter() {
    let house = House::empty();
    let session = house.signed_in("ana@ngo.example").await.cookie;
    let mut device = Device::new(1);
    device.counter = 7;
    adds(&house, &session, &mut device).await;
    refused(&answers(&house, &device).await);
    device.counter = 9;
    assert_eq!(answers(&house, &device).await.status, StatusCode::SEE_OTHER);
    // The copy counts on from where it was made.
    device.counter = 8;
    refused(&answers(&house, &device).await);
    device.counter = 0;
    refused(&answers(&house, &device).await);
    device.counter = 10;
    assert_eq!(answers(&house, &device).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn known_and_unknown_passkeys_get_the_same_answer() {
    let (house, mut known) = with_a_passkey().await;
    known.flags = 0b001;
    let mut unknown = Device::new(3);
    unknown.user = vec![9; 16];
    let nobody = answers(&house, &unknown).await;
    let somebody = answers(&house, &known).await;
    let hide = |answer: &Answered| answer.text();
    assert_eq!(nobody.status, somebody.status);
    assert_eq!(hide(&nobody), hide(&somebody));
    for nonsense in [
        "",
        "id=zz",
        "client-data=7b7d&authenticator=00&signature=&user=&id=",
    ] {
        let (_, browser) = asks(&house).await;
        let answer = post(&house, "/sign-in/passkey", &browser, nonsense).await;
        assert_eq!(hide(&answer), hide(&nobody), "{nonsense}");
    }
}

#[tokio::test]
async fn a_passkey_is_added_by_whoever_was_asked_and_for_nobody_else() {
    let house = House::empty();
    let ana = house.signed_in("ana@ngo.example").await.cookie;
    let ben = house.signed_in("ben@ngo.example").await.cookie;
    let mut device = Device::new(1);
    // Ana was asked; Ben sends the answer, with her cookie beside his session.
    let (asked, browser) = asks_to_add(&house, &ana).await;
    let challenge = browser.split("; ").last().unwrap();
    let form = format!("{}&label=x&command={}", device.makes(&asked), command());
    let added = post(
        &house,
        "/account/passkeys",
        &format!("{ben}; {challenge}"),
        &form,
    )
    .await;
    assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A challenge for coming in makes no passkey.
    let (asked, browser) = asks(&house).await;
    let form = format!("{}&label=x&command={}", device.makes(&asked), command());
    let added = post(
        &house,
        "/account/passkeys",
        &format!("{ana}; {browser}"),
        &form,
    )
    .await;
    assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Nobody signed in makes none at all.
    let added = post(&house, "/account/passkeys/ask", "", "label=x").await;
    assert!(added.header("location").starts_with("/sign-in"));
}

#[tokio::test]
async fn a_removed_passkey_opens_nothing_and_only_its_owner_removes_it() {
    let (house, device) = with_a_passkey().await;
    let session = cookies(&answers(&house, &device).await);
    let account = house
        .ask(Reader::Public, "/account", &[("cookie", &session)])
        .await;
    let account = account.text();
    let id = account.split("name=\"passkey\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let form = || format!("passkey={id}&command={}", command());
    let ben = house.signed_in("ben@ngo.example").await.cookie;
    let tried = post(&house, "/account/passkeys/remove", &ben, &form()).await;
    assert_eq!(tried.status, StatusCode::CONFLICT);
    assert_eq!(answers(&house, &device).await.status, StatusCode::SEE_OTHER);
    let removed = post(&house, "/account/passkeys/remove", &session, &form()).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    refused(&answers(&house, &device).await);
}

#[tokio::test]
async fn where_browsers_have_no_passkeys_none_are_offered() {
    let house = House::at("http://192.0.2.7:8053");
    let page = house.get("/sign-in").await;
    assert!(!page.text().contains("<script"));
    let asked = post(&house, "/sign-in/passkey/ask", "", "").await;
    assert_eq!(asked.status, StatusCode::NOT_FOUND);
    // Where they have, the one script is the only one, small, and by address.
    let house = House::empty();
    let page = house.get("/sign-in").await.text();
    let script = page
        .split("src=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let script = house.get(script).await;
    assert_eq!(
        script.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert!(script.bytes.len() <= 4096);
    assert!(!script.text().contains("eval") && !script.text().contains("innerHTML"));
}

#[tokio::test]
async fn waiting_a_moment_longer_than_needed_is_no_fault() {
    let (house, device) = with_a_passkey().await;
    let (asked, browser) = asks(&house).await;
    minutes_pass(&house, 4);
    let came = post(
        &house,
        "/sign-in/passkey",
        &browser,
        &device.answers(&asked),
    )
    .await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
}
