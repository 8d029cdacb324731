//! Coming in: the code typed on the device that asked, or the link of the letter, opened anywhere.

use super::account;
use super::session::{self, Session, end_cookie, kept_cookie, set};
use super::sign_in::{ASKED, GOOD_FOR, WayIn, digest, within};
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use mechanism::people::{Identity, PeopleCommand};
use mechanism::{Actor, Command, PersonId, Reader};
use record::{Attempt, TokenKey, TokenKind};
use std::time::Duration;

/// How often a code may be tried.
const TRIES: u32 = 5;

#[derive(Template)]
#[template(path = "door/code.html")]
struct Code {
    page: Page,
    faults: Faults,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let page = asked.page;
    let faults = Faults::default();
    fresh(StatusCode::OK, &Code { page, faults })
}

pub(super) async fn check(asked: Asked, headers: HeaderMap, form: Filled) -> Answer {
    let Asked { site, page, .. } = asked;
    let typed: String = form
        .get("code")
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let way = kept_cookie(&site, &headers, ASKED).unwrap_or_default();
    match try_code(&site, way, &typed).await? {
        Some(way_in) => enter(&site, &page, &headers, way_in).await,
        None => {
            let faults = Faults::one("code", page.say("sign-in-wrong-code"));
            fresh(StatusCode::UNPROCESSABLE_ENTITY, &Code { page, faults })
        }
    }
}

/// The way in, if the code is its own. A wrong code, a sixth try, an old code and no code at all look the same.
async fn try_code(site: &Site, way: &str, typed: &str) -> Result<Option<WayIn>, Problem> {
    let tokens = site.record.tokens();
    let broken = |error: record::TokenError| Problem::of_token(&error);
    let key = TokenKey::of(way);
    let tries = TokenKey::of(format!("tries of {way}"));
    let window = Duration::from_secs(GOOD_FOR.as_secs().unsigned_abs());
    let counted = tokens
        .count_attempt(tries, window, TRIES)
        .await
        .map_err(broken)?;
    if matches!(counted, Attempt::Refused { .. }) {
        return Ok(None);
    }
    let Some(token) = tokens.get(TokenKind::Code, key).await.map_err(broken)? else {
        return Ok(None);
    };
    let Ok(way_in) = serde_json::from_slice::<WayIn>(&token.value) else {
        return Ok(None);
    };
    if digest(&way_in.salt, typed) != way_in.code {
        return Ok(None);
    }
    // Whoever takes it first comes in; once only.
    let taken = tokens.take(TokenKind::Code, key).await.map_err(broken)?;
    Ok(taken.map(|_| way_in))
}

#[derive(Template)]
#[template(path = "door/link.html")]
struct Link {
    page: Page,
    secret: String,
    good: bool,
}

/// Opening the link changes nothing: mail scanners open links too.
pub(super) async fn link(asked: Asked, Path(secret): Path<String>) -> Answer {
    let key = TokenKey::of(&secret);
    let tokens = asked.site.record.tokens();
    let found = tokens.get(TokenKind::Code, key).await;
    let good = found.map_err(|error| Problem::of_token(&error))?.is_some();
    let status = if good {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    let page = asked.page;
    fresh(status, &Link { page, secret, good })
}

pub(super) async fn follow(asked: Asked, headers: HeaderMap, Path(secret): Path<String>) -> Answer {
    let Asked { site, page, .. } = asked;
    let tokens = site.record.tokens();
    let taken = tokens.take(TokenKind::Code, TokenKey::of(&secret)).await;
    let taken = taken.map_err(|error| Problem::of_token(&error))?;
    match taken.and_then(|token| serde_json::from_slice(&token.value).ok()) {
        Some(way_in) => enter(&site, &page, &headers, way_in).await,
        None => fresh(
            StatusCode::GONE,
            &Link {
                page,
                secret,
                good: false,
            },
        ),
    }
}

/// An address has been shown to be theirs: a session begins.
async fn enter(site: &Site, page: &Page, headers: &HeaderMap, way_in: WayIn) -> Answer {
    let person = known(site, &way_in).await?;
    let who = (person, way_in.address.as_str());
    let mut answer = begin(site, page, headers, who, &way_in.to, way_in.shared).await?;
    if let Ok(ended) = end_cookie(site, ASKED) {
        set(&mut answer, ended);
    }
    Ok(answer)
}

/// Begins a session for somebody who has shown who they are, and leads them on.
pub(super) async fn begin(
    site: &Site,
    page: &Page,
    headers: &HeaderMap,
    (person, address): (PersonId, &str),
    to: &str,
    shared: bool,
) -> Answer {
    let session = Session {
        person,
        since: site.now(),
        device: session::device(headers),
        shared,
        demonstration: false,
    };
    super::sessions::tell_of_new_device(site, page, address, &session).await?;
    let begun = session.begin(site).await;
    let begun = begun.map_err(|error| Problem::of_token(&error))?;
    let to = within(to);
    let view = site.record.see(Reader::Person(person));
    let to = match account::is_new_in_a_role(&view) {
        true => {
            let to: String = form_urlencoded::byte_serialize(to.as_bytes()).collect();
            format!("/account/welcome?to={to}")
        }
        false => to.to_owned(),
    };
    let mut answer = see_other(&page.href(&to));
    set(&mut answer, begun);
    Ok(answer)
}

/// The person who has this address; somebody new arrives.
async fn known(site: &Site, way_in: &WayIn) -> Result<PersonId, Problem> {
    if let Some(person) = site.record.person_of_address(&way_in.address) {
        return Ok(person);
    }
    let identity = Identity {
        name: String::new(),
        address: way_in.address.clone(),
        language: way_in.language.clone(),
        function: String::new(),
        neutral: false,
    };
    let id = site.draws.command();
    let arrive = Command::People(PeopleCommand::Arrive(identity));
    let entered = site.enter(Actor::Nobody, id, arrive).await;
    // Somebody may have arrived with the same address a moment ago.
    site.record
        .person_of_address(&way_in.address)
        .ok_or_else(|| {
            tracing::error!(?entered, "nobody has arrived");
            Problem::Broken
        })
}
