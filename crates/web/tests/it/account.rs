//! One's own account: what others cannot do to it, and what its owner is told.

use crate::door::{cookies, post};
use crate::kit::{Answered, House};
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::Reader;
use mechanism::authority::Role;
use mechanism::people::HeldFor;
use record::Clock as _;
use web::Notice;

/// Letters to an address that say something.
async fn letters(house: &House, to: &str, saying: &str) -> Vec<Notice> {
    let mut all = house.notices().await;
    all.retain(|letter| letter.to == to && letter.body.contains(saying));
    all
}

/// Comes in with a code, on a device that says what it is.
async fn comes_in_on(house: &House, address: &str, device: &str, more: &str) -> Answered {
    let before = house.codes_for(address).await;
    let request = |to: &str, cookie: &str, form: String| {
        axum::http::Request::post(to)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", cookie)
            .header("user-agent", device)
            .body(axum::body::Body::from(form))
            .unwrap()
    };
    let asked = request("/sign-in", "", format!("address={address}{more}"));
    let way = cookies(&house.send(asked).await);
    let codes = house.codes_for(address).await;
    let code = codes
        .into_iter()
        .find(|code| !before.contains(code))
        .unwrap();
    let came = request("/sign-in/code", &way, format!("code={code}"));
    house.send(came).await
}

#[tokio::test]
async fn another_address_is_taken_once_a_code_was_read_there() {
    let house = House::empty();
    let ana = house.signed_in("ana@ngo.example").await;
    let asked = ana
        .post("/account/address", &[("address", "ana@new.example")])
        .await;
    assert_eq!(asked.header("location"), "/account/address/code");
    let browser = format!("{}; {}", ana.cookie, cookies(&asked));
    assert!(
        ana.reads("/account").await.contains("ana@ngo.example"),
        "not yet"
    );
    let page = house
        .ask(
            Reader::Public,
            "/account/address/code",
            &[("cookie", &browser)],
        )
        .await;
    let command = crate::kit::hidden(&page.text(), "command").unwrap();
    let tries = |code: &str| {
        let form = format!("code={code}&command={command}");
        let (house, browser) = (&house, browser.clone());
        async move { post(house, "/account/address/code", &browser, &form).await }
    };
    assert_eq!(
        tries("00000000").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let code = house.codes_for("ana@new.example").await.remove(0);
    let changed = tries(&code).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
    assert!(ana.reads("/account").await.contains("ana@new.example"));
    // The old address is told and nobody's; the new one leads to the same person.
    assert_eq!(
        letters(&house, "ana@ngo.example", "another e-mail address")
            .await
            .len(),
        1
    );
    assert_eq!(house.record.person_of_address("ana@ngo.example"), None);
    assert_eq!(house.signed_in("ana@new.example").await.person, ana.person);
}

#[tokio::test]
async fn a_code_for_an_address_is_good_for_who_asked_and_lets_nobody_in() {
    let house = House::empty();
    let ana = house.signed_in("ana@ngo.example").await;
    let ben = house.signed_in("ben@ngo.example").await;
    let asked = ana
        .post("/account/address", &[("address", "new@ngo.example")])
        .await;
    let change = cookies(&asked);
    let code = house.codes_for("new@ngo.example").await.remove(0);
    let form = format!("code={code}&command=00000000-0000-0000-0000-0000000000aa");
    // Ben with Ana's cookie beside his session.
    let browser = format!("{}; {change}", ben.cookie);
    let tried = post(&house, "/account/address/code", &browser, &form).await;
    assert_eq!(tried.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Whoever asked holds a secret; it opens no way in for the address it names.
    let (_, secret) = change.split_once('=').unwrap();
    let link = format!("/sign-in/link/{secret}");
    assert_eq!(post(&house, &link, "", "").await.status, StatusCode::GONE);
    let way = format!("__Host-convene-sign-in={secret}");
    let tried = post(&house, "/sign-in/code", &way, &format!("code={code}")).await;
    assert_eq!(tried.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn asking_for_an_address_says_nothing_of_whose_it_is() {
    let house = House::empty();
    house.signed_in("ben@ngo.example").await;
    let ana = house.signed_in("ana@ngo.example").await;
    let known = ana
        .post("/account/address", &[("address", "ben@ngo.example")])
        .await;
    let unknown = ana
        .post("/account/address", &[("address", "cleo@ngo.example")])
        .await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.header("location"), unknown.header("location"));
    // Only who reads Ben's letters learns that the address is in use.
    let browser = format!("{}; {}", ana.cookie, cookies(&known));
    let form = "code=00000000&command=00000000-0000-0000-0000-0000000000ab";
    let wrong = post(&house, "/account/address/code", &browser, form).await;
    assert!(!wrong.text().contains("already"), "{}", wrong.text());
}

#[tokio::test]
async fn a_session_ends_by_its_owner_only() {
    let house = House::empty();
    let ana = house.signed_in("ana@ngo.example").await;
    let elsewhere = house.signed_in("ana@ngo.example").await;
    let ben = house.signed_in("ben@ngo.example").await;
    let page = ana.reads("/account").await;
    let which = crate::kit::hidden(&page, "which").unwrap();
    for form in [which.as_str(), "others"] {
        ben.post("/account/sessions/end", &[("which", form)]).await;
        assert_eq!(
            elsewhere.get("/account").await.status,
            StatusCode::OK,
            "{form}"
        );
    }
    ana.post("/account/sessions/end", &[("which", "others")])
        .await;
    assert_eq!(
        elsewhere.get("/account").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(ana.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_new_device_is_told_by_letter_and_a_known_one_is_not() {
    let house = House::empty();
    let address = "ana@ngo.example";
    let told = async || letters(&house, address, "was not used before").await.len();
    comes_in_on(&house, address, "Mozilla/5.0 (X11; Linux) Firefox/140", "").await;
    assert_eq!(told().await, 0, "the first one is no news");
    comes_in_on(&house, address, "Mozilla/5.0 (X11; Linux) Firefox/141", "").await;
    assert_eq!(told().await, 0);
    comes_in_on(&house, address, "Mozilla/5.0 (Android) Chrome/150", "").await;
    assert_eq!(told().await, 1);
    assert_eq!(letters(&house, address, "Chrome, Android").await.len(), 1);
}

#[tokio::test]
async fn a_shared_device_keeps_nothing() {
    let house = House::empty();
    let shared = comes_in_on(&house, "ana@ngo.example", "Firefox", "&shared=yes").await;
    let own = comes_in_on(&house, "ana@ngo.example", "Firefox", "").await;
    let session = |answer: &Answered| {
        let set = answer.headers.get_all("set-cookie").iter();
        let mut set = set.map(|cookie| cookie.to_str().unwrap().to_owned());
        set.find(|cookie| cookie.contains("convene-session="))
            .unwrap()
    };
    // It ends with the browser, and by itself after two hours.
    assert!(
        !session(&shared).contains("Max-Age"),
        "{}",
        session(&shared)
    );
    assert!(session(&own).contains("Max-Age"));
    let opens = async |answer: &Answered| {
        let cookie = cookies(answer);
        house
            .ask(Reader::Public, "/account", &[("cookie", &cookie)])
            .await
    };
    let page = opens(&shared).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "private, no-store");
    let now = house.clock.now();
    house.clock.set(now + SignedDuration::from_mins(121));
    assert_eq!(opens(&shared).await.status, StatusCode::SEE_OTHER);
    assert_eq!(opens(&own).await.status, StatusCode::OK);
}

#[tokio::test]
async fn whoever_was_invited_reads_as_what_and_gives_their_name_once() {
    let house = House::empty();
    let role = house.with_role("olga@secretariat.example", Role::Officer, HeldFor::Office);
    let olga = role.await;
    let came = comes_in_on(&house, "olga@secretariat.example", "Firefox", "&to=/office").await;
    assert_eq!(came.header("location"), "/account/welcome?to=%2Foffice");
    let page = olga.reads("/account/welcome?to=%2Foffice").await;
    assert!(page.contains("Officer of the secretariat"));
    let name = [
        ("name", "Olga Example"),
        ("to", "/office"),
        ("language", "en"),
    ];
    let on = olga
        .led("/account/welcome?to=%2Foffice", "/account", &name)
        .await;
    assert_eq!(on, "/office");
    let again = comes_in_on(&house, "olga@secretariat.example", "Firefox", "&to=/office").await;
    assert_eq!(again.header("location"), "/office");
    // Somebody without a role is not greeted, and nobody is led elsewhere.
    let ana = comes_in_on(&house, "ana@ngo.example", "Firefox", "&to=/calls").await;
    assert_eq!(ana.header("location"), "/calls");
    let page = olga.reads("/account/welcome?to=//evil.example").await;
    assert_eq!(crate::kit::hidden(&page, "to").as_deref(), Some("/my"));
}

#[tokio::test]
async fn before_being_forgotten_one_reads_what_goes_and_what_stays() {
    let house = House::empty();
    let ana = house.signed_in("ana@ngo.example").await;
    let typed = [("then", "keep"), ("title", "zq-typed")];
    ana.post("/my/contributions/typed", &typed).await;
    let rows = async || {
        let kept = house.record.tokens();
        let subject = format!("typed by {}", ana.person);
        kept.of_subject(record::TokenKind::Draft, subject)
            .await
            .unwrap()
            .len()
    };
    assert_eq!(rows().await, 1);
    let page = ana.reads("/account/forget").await;
    assert!(page.contains("What you did, without your name") && !page.contains("disabled"));
    let done = ana.fills("/account/forget", "/account/forget", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let told = ana.get(done.header("location")).await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(told.text().contains("What we kept of you is destroyed"));
    assert_eq!(told.header("cache-control"), "private, no-store");
    let others = house.get("/privacy").await.text();
    assert!(!others.contains("What we kept of you is destroyed"));
    assert_eq!(rows().await, 0, "what was typed and not handed in goes too");
    assert_eq!(ana.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.record.person_of_address("ana@ngo.example"), None);
}

#[tokio::test]
async fn what_hinders_is_said_and_nothing_happens() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@ngo.example").await;
    let reference = ana.applies(&call).await;
    let page = ana.reads("/account/forget").await;
    assert!(
        page.contains("disabled") && page.contains(&reference.to_string()),
        "{page}"
    );
    let form = [("command", "00000000-0000-0000-0000-0000000000ac")];
    let tried = ana.post("/account/forget", &form).await;
    assert_eq!(tried.status, StatusCode::CONFLICT);
    assert_eq!(
        house.record.person_of_address("ana@ngo.example"),
        Some(ana.person)
    );
}
