//! The staff's own way in, from end to end, with a provider on this machine: who is let in, and who is not.

mod provider;

use crate::door::{cookies, post};
use crate::kit::{Answered, House};
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::Reader;
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand, RegionalGroup};
use provider::{CLIENT, Key, Provider, SECRET};
use record::Clock as _;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use web::IdentityProvider;

const EDITOR: &str = "editor@secretariat.example";
const BACK: &str = "https://convene.example/sign-in/staff/back";

/// A house that trusts a provider, with an editor in it who has not come in yet.
async fn with_a_provider() -> (House, Provider) {
    let mut house = House::empty();
    let provider = Provider::start(house.clock.now()).await;
    trusts(&mut house, &provider);
    invited(&house, EDITOR, Role::Editor, HeldFor::Office);
    (house, provider)
}

/// Configured anew: nothing of what the provider said before is remembered.
fn trusts(house: &mut House, provider: &Provider) {
    let label = Some("Example Office");
    let trusted = IdentityProvider::new(&provider.issuer, CLIENT, SECRET, label).unwrap();
    house.site = house.site.clone().with_identity_provider(trusted);
    house.router = web::router(house.site.clone());
}

fn invited(house: &House, address: &str, role: Role, held_for: HeldFor) {
    let identity = Identity {
        name: "Somebody Made Up".into(),
        address: address.to_owned(),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    };
    let grant = Grant {
        role,
        held_for,
        dialogue: None,
        note: None,
    };
    house.enter(
        Command::People(PeopleCommand::Invite { identity, grant }),
        None,
    );
}

/// Opens an address as the browser does that these tests have.
async fn opens(house: &House, address: &str, cookie: &str) -> Answered {
    let browser = "Mozilla/5.0 (X11; Linux) Firefox/140";
    let headers = [("cookie", cookie), ("user-agent", browser)];
    house.ask(Reader::Public, address, &headers).await
}

/// A browser on its way: what the address of the provider's page carries, and the cookie it keeps.
struct OnTheWay {
    asked: BTreeMap<String, String>,
    cookie: String,
}

async fn leaves(house: &House, address: &str) -> OnTheWay {
    let answer = opens(house, address, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let (page, query) = answer.header("location").split_once('?').unwrap();
    assert!(page.ends_with("/authorize"), "{page}");
    OnTheWay {
        asked: form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect(),
        cookie: cookies(&answer),
    }
}

impl OnTheWay {
    /// Comes back with a code for somebody, and the state it left with.
    async fn comes_back(&self, house: &House, provider: &Provider, address: &str) -> Answered {
        let code = provider.grants(self.asked.clone(), address);
        self.comes_with(house, &code, &self.asked["state"]).await
    }

    async fn comes_with(&self, house: &House, code: &str, state: &str) -> Answered {
        opens(
            house,
            &back(&[("code", code), ("state", state)]),
            &self.cookie,
        )
        .await
    }
}

fn back(pairs: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    format!("/sign-in/staff/back?{query}")
}

/// The whole way, for somebody who signed in at the provider.
async fn comes_in(house: &House, provider: &Provider, address: &str) -> Answered {
    let way = leaves(house, "/sign-in/staff?to=/account").await;
    way.comes_back(house, provider, address).await
}

fn let_in(answer: &Answered) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(answer.header("location"), "/account");
    assert!(cookies(answer).contains("session="), "{}", cookies(answer));
}

/// Every refusal is the same answer, to the letter.
fn refused(answer: &Answered) {
    led_to(answer, "/sign-in/staff/refused?to=");
}

fn led_to(answer: &Answered, page: &str) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let to = answer.header("location");
    assert!(to.starts_with(page), "{to}");
    assert_eq!(cookies(answer), "", "nothing is left in the browser");
}

#[tokio::test]
async fn staff_come_in_and_are_led_back_and_their_new_device_is_told() {
    let (house, provider) = with_a_provider().await;
    let before = house.signed_in(EDITOR).await;
    let way = leaves(&house, "/sign-in/staff?to=/account").await;
    let asked = &way.asked;
    assert_eq!(asked["redirect_uri"], BACK);
    assert_eq!(asked["response_type"], "code");
    assert_eq!(asked["scope"], "openid email");
    assert_eq!(asked["tenant"], "1", "the provider's own pairs stay");
    let came = way
        .comes_back(&house, &provider, "Editor@Secretariat.example")
        .await;
    let_in(&came);
    let account = opens(&house, "/account", &cookies(&came)).await.text();
    assert!(account.contains(EDITOR) && account.contains("Firefox, Linux"));
    let told = house.notices().await;
    let told = told.iter().filter(|letter| letter.to == EDITOR);
    assert_eq!(
        told.filter(|letter| letter.body.contains("Firefox, Linux"))
            .count(),
        1
    );
    // It is a session like any other: ended from the device before, it opens nothing.
    let ended = before
        .post("/account/sessions/end", &[("which", "others")])
        .await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let after = opens(&house, "/account", &cookies(&came)).await;
    assert_eq!(after.header("location"), "/sign-in?to=%2Faccount");
}

#[tokio::test]
async fn an_answer_is_taken_once_from_the_browser_that_left_and_in_time() {
    let (house, provider) = with_a_provider().await;
    let way = leaves(&house, "/sign-in/staff?to=/account").await;
    let code = provider.grants(way.asked.clone(), EDITOR);
    let state = way.asked["state"].clone();

    // Somebody else's answer, put before this browser, or this one's put before another.
    let other = leaves(&house, "/sign-in/staff").await;
    refused(&other.comes_with(&house, &code, &state).await);
    refused(&opens(&house, &back(&[("code", &code), ("state", &state)]), "").await);

    let_in(&way.comes_with(&house, &code, &state).await);
    refused(&way.comes_with(&house, &code, &state).await);

    let wrong = leaves(&house, "/sign-in/staff").await;
    let code = provider.grants(wrong.asked.clone(), EDITOR);
    refused(&wrong.comes_with(&house, &code, &"0".repeat(64)).await);
    // Not even with the right state afterwards.
    refused(&wrong.comes_with(&house, &code, &wrong.asked["state"]).await);

    let late = leaves(&house, "/sign-in/staff").await;
    let now = house.clock.now();
    house.clock.set(now + SignedDuration::from_mins(11));
    refused(&late.comes_back(&house, &provider, EDITOR).await);
}

#[tokio::test]
async fn a_code_serves_once_and_only_with_what_it_was_asked_with() {
    let (house, provider) = with_a_provider().await;
    let first = leaves(&house, "/sign-in/staff?to=/account").await;
    let code = provider.grants(first.asked.clone(), EDITOR);
    let_in(&first.comes_with(&house, &code, &first.asked["state"]).await);
    let second = leaves(&house, "/sign-in/staff").await;
    refused(
        &second
            .comes_with(&house, &code, &second.asked["state"])
            .await,
    );

    // Intercepted elsewhere and brought in here: the verifier is another.
    let theirs = leaves(&house, "/sign-in/staff").await;
    let code = provider.grants(theirs.asked, EDITOR);
    let ours = leaves(&house, "/sign-in/staff").await;
    refused(&ours.comes_with(&house, &code, &ours.asked["state"]).await);
}

#[tokio::test]
async fn what_the_provider_says_for_others_at_other_times_or_of_no_verified_address_is_not_believed()
 {
    let (house, provider) = with_a_provider().await;
    let now = house.clock.now().as_second();
    let cases: [(&str, Value); 8] = [
        ("iss", json!("https://login.example")),
        ("aud", json!("another site")),
        ("aud", json!([CLIENT, "another site"])),
        ("nonce", json!("of another sign-in")),
        ("exp", json!(now - 61)),
        ("iat", json!(now + 61)),
        ("email_verified", json!(false)),
        ("email_verified", Value::Null),
    ];
    for (name, value) in cases {
        provider.held().says = BTreeMap::from([(name, value)]);
        refused(&comes_in(&house, &provider, EDITOR).await);
    }
    provider.held().says.clear();
    let_in(&comes_in(&house, &provider, EDITOR).await);
}

#[tokio::test]
async fn only_people_the_record_knows_as_staff_come_in_and_nobody_is_entered() {
    let (house, provider) = with_a_provider().await;
    house.signed_in("ana@ngo.example").await;
    invited(
        &house,
        "chair@mission.example",
        Role::Chair,
        HeldFor::Office,
    );
    let group = HeldFor::Group(RegionalGroup::Africa);
    invited(
        &house,
        "bureau@mission.example",
        Role::ExtendedBureau,
        group,
    );
    let before = house.record.head();
    let mut answers = Vec::new();
    for address in [
        "nobody@secretariat.example",
        "ana@ngo.example",
        "chair@mission.example",
        "bureau@mission.example",
    ] {
        let answer = comes_in(&house, &provider, address).await;
        refused(&answer);
        answers.push((answer.header("location").to_owned(), answer.bytes));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(house.record.head(), before);
    // Whoever the provider itself did not let in gets the same.
    let way = leaves(&house, "/sign-in/staff?to=/account").await;
    let denied = back(&[("error", "access_denied"), ("state", &way.asked["state"])]);
    let denied = opens(&house, &denied, &way.cookie).await;
    assert_eq!(denied.header("location"), answers[0].0);
    let page = opens(&house, &answers[0].0, "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("You were not signed in this way"));
}

#[tokio::test]
async fn while_the_provider_is_down_its_page_says_so_and_the_other_ways_work() {
    let (mut house, provider) = with_a_provider().await;
    let left = leaves(&house, "/sign-in/staff").await;
    provider.held().broken = true;
    led_to(
        &left.comes_back(&house, &provider, EDITOR).await,
        "/sign-in/staff/away?to=",
    );
    trusts(&mut house, &provider);
    let away = opens(&house, "/sign-in/staff?to=/account", "").await;
    led_to(&away, "/sign-in/staff/away?to=%2Faccount");
    provider.stops();
    let gone = opens(&house, "/sign-in/staff", "").await;
    led_to(&gone, "/sign-in/staff/away?to=");
    let page = opens(&house, gone.header("location"), "").await.text();
    assert!(page.contains("Your office’s sign-in does not answer"));
    assert!(page.contains("href=\"/sign-in\""), "{page}");
    house.signed_in(EDITOR).await;
}

#[tokio::test]
async fn a_provider_that_speaks_for_another_or_without_end_is_not_heard() {
    let (mut house, provider) = with_a_provider().await;
    let cases: [(&str, Value); 4] = [
        ("issuer", json!("https://login.example")),
        ("token_endpoint", json!("http://login.example/token")),
        ("jwks_uri", Value::Null),
        ("padding", json!("x".repeat(300_000))),
    ];
    for (name, value) in cases {
        trusts(&mut house, &provider);
        provider.held().describes = BTreeMap::from([(name, value)]);
        let answer = opens(&house, "/sign-in/staff", "").await;
        led_to(&answer, "/sign-in/staff/away?to=");
    }
}

#[tokio::test]
async fn changed_keys_are_asked_for_once_and_a_key_nobody_published_is_not_believed() {
    let (house, provider) = with_a_provider().await;
    let_in(&comes_in(&house, &provider, EDITOR).await);
    let_in(&comes_in(&house, &provider, EDITOR).await);
    assert_eq!(provider.held().keys_asked, 1);
    provider.changes_its_key(Key::rsa(), "second", true);
    let_in(&comes_in(&house, &provider, EDITOR).await);
    let_in(&comes_in(&house, &provider, EDITOR).await);
    assert_eq!(provider.held().keys_asked, 2);
    provider.changes_its_key(Key::curve(), "third", false);
    refused(&comes_in(&house, &provider, EDITOR).await);
    assert_eq!(provider.held().keys_asked, 3);
    // Under the name of a published key, somebody else's signature; nobody asks again.
    provider.changes_its_key(Key::curve(), "second", false);
    refused(&comes_in(&house, &provider, EDITOR).await);
}

#[tokio::test]
async fn a_provider_that_reads_the_secret_in_the_form_gets_it_there() {
    let (house, provider) = with_a_provider().await;
    provider.held().describes = BTreeMap::from([(
        "token_endpoint_auth_methods_supported",
        json!(["private_key_jwt", "client_secret_post"]),
    )]);
    let_in(&comes_in(&house, &provider, EDITOR).await);
}

#[tokio::test]
async fn the_language_and_the_shared_device_are_kept_over_the_way_there_and_back() {
    let (house, provider) = with_a_provider().await;
    let way = leaves(&house, "/fr/sign-in/staff?to=/account&shared=yes").await;
    assert_eq!(way.asked["ui_locales"], "fr");
    assert_eq!(way.asked["redirect_uri"], BACK, "one address is registered");
    let came = way.comes_back(&house, &provider, EDITOR).await;
    assert_eq!(came.header("location"), "/fr/account");
    let session = came.headers.get_all("set-cookie").iter();
    let session = session
        .map(|set| set.to_str().unwrap())
        .find(|set| set.contains("session="));
    assert!(!session.unwrap().contains("Max-Age"), "{session:?}");

    let way = leaves(&house, "/ar/sign-in/staff").await;
    let not = way.comes_back(&house, &provider, "x@y.example").await;
    led_to(&not, "/ar/sign-in/staff/refused?to=");
    let page = opens(&house, not.header("location"), "").await;
    assert!(page.text().contains("لم يتم تسجيل دخولكم"));
    // A way back never leads to another site.
    let way = leaves(&house, "/sign-in/staff?to=//evil.example").await;
    let came = way.comes_back(&house, &provider, EDITOR).await;
    assert_eq!(came.header("location"), "/my");
}

#[tokio::test]
async fn pages_carry_a_link_that_works_without_script_and_no_secret() {
    let (house, provider) = with_a_provider().await;
    let page = opens(&house, "/sign-in?to=/account", "").await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("form-action 'self';"), "{policy}");
    let page = page.text();
    assert!(page.contains("Sign in with Example Office"), "{page}");
    assert!(page.contains(
        "<a class=\"button secondary\" rel=\"nofollow\" href=\"/sign-in/staff?to=%2Faccount\""
    ));
    let wrong = post(&house, "/sign-in", "", "address=x").await.text();
    assert!(wrong.contains("Sign in with Example Office"));

    let answer = opens(&house, "/sign-in/staff", "").await;
    assert_eq!(answer.header("cache-control"), "private, no-store");
    let set = answer.header("set-cookie");
    for word in [
        "__Host-",
        "HttpOnly",
        "SameSite=Lax",
        "Secure",
        "Max-Age=600",
    ] {
        assert!(set.contains(word), "{set}");
    }
    let written: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let shown = [
        page,
        wrong,
        format!("{:?}", answer.headers),
        format!(
            "{:?}",
            IdentityProvider::new(&provider.issuer, CLIENT, SECRET, None)
        ),
    ];
    for text in shown {
        assert!(!text.contains(SECRET) && !text.contains(&written), "{text}");
    }
}

#[tokio::test]
async fn where_nothing_is_configured_there_is_no_trace() {
    let house = House::empty();
    let page = opens(&house, "/sign-in", "").await.text();
    assert!(!page.contains("staff"), "{page}");
    for address in ["", "/back?code=a&state=b", "/refused", "/away"] {
        let answer = opens(&house, &format!("/sign-in/staff{address}"), "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn an_answer_may_be_long_and_an_endless_one_is_refused() {
    let (house, provider) = with_a_provider().await;
    let way = leaves(&house, "/sign-in/staff?to=/account").await;
    let code = provider.grants(way.asked.clone(), EDITOR);
    let state = way.asked["state"].as_str();
    let ticket = "t".repeat(5_000);
    let long = [
        ("code", code.as_str()),
        ("state", state),
        ("session_state", &ticket),
    ];
    let_in(&opens(&house, &back(&long), &way.cookie).await);
    let ticket = "t".repeat(9_000);
    let endless = opens(&house, &back(&[("code", &ticket)]), &way.cookie).await;
    assert_eq!(endless.status, StatusCode::URI_TOO_LONG);
}
