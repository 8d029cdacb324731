//! The door: what somebody who guesses, forwards or listens learns and may do.

use crate::kit::{Answered, House};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mechanism::Reader;
use record::TokenKind;
use web::{Notice, WAITING};

/// A form, sent with the cookies a browser holds.
pub(crate) async fn post(house: &House, address: &str, cookies: &str, form: &str) -> Answered {
    let request = Request::post(address)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", cookies)
        .header("user-agent", "Mozilla/5.0 (X11; Linux) Firefox/140")
        .body(Body::from(form.to_owned()))
        .unwrap();
    house.send(request).await
}

/// The cookies an answer sets, as a browser sends them back.
pub(crate) fn cookies(answer: &Answered) -> String {
    let set = answer.headers.get_all("set-cookie").iter();
    set.filter_map(|cookie| cookie.to_str().unwrap().split(';').next())
        .filter(|pair| !pair.ends_with('='))
        .collect::<Vec<_>>()
        .join("; ")
}

/// The newest letter on its way to an address.
async fn letter(house: &House, to: &str) -> Option<Notice> {
    let waiting = house
        .record
        .tokens()
        .of_subject(TokenKind::Notice, WAITING)
        .await;
    let mut letters = waiting
        .unwrap()
        .into_iter()
        .map(|token| serde_json::from_slice::<Notice>(&token.value).unwrap());
    letters.find(|notice| notice.to == to)
}

fn code(letter: &Notice) -> String {
    let line = letter.body.lines().next().unwrap();
    line.chars().filter(char::is_ascii_digit).collect()
}

async fn asks(house: &House, address: &str) -> String {
    let form = format!("address={address}&to=/account");
    let asked = post(house, "/sign-in", "", &form).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    cookies(&asked)
}

#[tokio::test]
async fn a_code_brings_in_who_can_read_the_letter_and_leads_back() {
    let house = House::empty();
    let browser = asks(&house, "ana@ngo.example").await;
    let letter = letter(&house, "ana@ngo.example").await.unwrap();
    let form = format!("code={}", code(&letter));
    let came = post(&house, "/sign-in/code", &browser, &form).await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
    assert_eq!(came.header("location"), "/account");
    let session = cookies(&came);
    let page = house
        .ask(Reader::Public, "/account", &[("cookie", &session)])
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("ana@ngo.example"));
    assert_eq!(page.header("cache-control"), "private, no-store");
    // Once only.
    let again = post(&house, "/sign-in/code", &browser, &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_answer() {
    let house = House::empty();
    let browser = asks(&house, "known@ngo.example").await;
    let known = letter(&house, "known@ngo.example").await.unwrap();
    let form = format!("code={}", code(&known));
    post(&house, "/sign-in/code", &browser, &form).await;

    let one = post(&house, "/sign-in", "", "address=known@ngo.example").await;
    let other = post(&house, "/sign-in", "", "address=unknown@ngo.example").await;
    assert_eq!(one.status, other.status);
    assert_eq!(one.header("location"), other.header("location"));
    assert_eq!(one.bytes, other.bytes);
    let wrong = |browser| post(&house, "/sign-in/code", browser, "code=00000000");
    let (first, second) = (cookies(&one), cookies(&other));
    assert_eq!(wrong(&first).await.text(), wrong(&second).await.text());
}

#[tokio::test]
async fn a_code_is_tried_five_times_and_a_newer_one_replaces_it() {
    let house = House::empty();
    let browser = asks(&house, "ana@ngo.example").await;
    let first = letter(&house, "ana@ngo.example").await.unwrap();
    for _ in 0..5 {
        let tried = post(&house, "/sign-in/code", &browser, "code=00000001").await;
        assert_eq!(tried.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let form = format!("code={}", code(&first));
    let sixth = post(&house, "/sign-in/code", &browser, &form).await;
    assert_eq!(
        sixth.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the right code, too late"
    );

    let old = asks(&house, "ben@ngo.example").await;
    let before = letter(&house, "ben@ngo.example").await.unwrap();
    asks(&house, "ben@ngo.example").await;
    let form = format!("code={}", code(&before));
    let replaced = post(&house, "/sign-in/code", &old, &form).await;
    assert_eq!(replaced.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_code_without_the_browser_that_asked_is_worth_nothing() {
    let house = House::empty();
    asks(&house, "ana@ngo.example").await;
    let letter = letter(&house, "ana@ngo.example").await.unwrap();
    let form = format!("code={}", code(&letter));
    let elsewhere = post(&house, "/sign-in/code", "", &form).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_link_is_opened_by_scanners_and_used_by_a_person() {
    let house = House::empty();
    asks(&house, "ana@ngo.example").await;
    let letter = letter(&house, "ana@ngo.example").await.unwrap();
    let at = letter.body.find("/en/sign-in/link/").unwrap();
    let link = letter.body[at..]
        .split_whitespace()
        .next()
        .unwrap()
        .to_owned();
    for _ in 0..3 {
        assert_eq!(house.get(&link).await.status, StatusCode::OK);
    }
    let came = post(&house, &link, "", "").await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
    assert!(!cookies(&came).is_empty());
    assert_eq!(post(&house, &link, "", "").await.status, StatusCode::GONE);
    assert_eq!(house.get(&link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn one_address_gets_few_letters_an_hour() {
    let house = House::empty();
    for _ in 0..6 {
        asks(&house, "ana@ngo.example").await;
    }
    let seventh = post(&house, "/sign-in", "", "address=ana@ngo.example").await;
    assert_eq!(seventh.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        seventh.text().contains("ana@ngo.example"),
        "what was typed is kept"
    );
}

#[tokio::test]
async fn the_way_back_never_leads_to_another_site() {
    let house = House::empty();
    let asked = post(
        &house,
        "/sign-in",
        "",
        "address=ana@ngo.example&to=//evil.example/x",
    )
    .await;
    let letter = letter(&house, "ana@ngo.example").await.unwrap();
    let form = format!("code={}", code(&letter));
    let came = post(&house, "/sign-in/code", &cookies(&asked), &form).await;
    assert_eq!(came.header("location"), "/my");
}

#[tokio::test]
async fn a_form_from_another_site_is_not_taken() {
    let house = House::empty();
    let request = Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "convene.example")
        .header("origin", "https://evil.example")
        .body(Body::from("address=ana@ngo.example"))
        .unwrap();
    assert_eq!(house.send(request).await.status, StatusCode::FORBIDDEN);
    assert_eq!(letter(&house, "ana@ngo.example").await, None);
}

#[tokio::test]
async fn an_ended_session_opens_nothing() {
    let house = House::empty();
    let browser = asks(&house, "ana@ngo.example").await;
    let letter = letter(&house, "ana@ngo.example").await.unwrap();
    let form = format!("code={}", code(&letter));
    let session = cookies(&post(&house, "/sign-in/code", &browser, &form).await);
    let out = post(&house, "/sign-out", &session, "").await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert!(out.header("clear-site-data").contains("storage"));
    let page = house
        .ask(Reader::Public, "/my", &[("cookie", &session)])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.header("location"), "/sign-in?to=%2Fmy");
}

#[tokio::test]
async fn the_demonstrations_people_are_nobody_elsewhere() {
    let house = House::empty();
    // The kit's record is a demonstration without people: nobody can be stepped into by guessing.
    let guess = post(
        &house,
        "/demonstration",
        "",
        "person=0123456789abcdef0123456789abcdef",
    )
    .await;
    assert_eq!(guess.status, StatusCode::NOT_FOUND);
}
