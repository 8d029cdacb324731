//! Another address: a code goes to the new one, and only who can read it there makes it theirs.

use super::session::{cookie, end_cookie, kept_cookie, set};
use super::sign_in::{GOOD_FOR, digest, fault};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::arrival::Arrival;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::Extension;
use axum::http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use mechanism::people::{Identity, PeopleCommand};
use mechanism::{Command, PersonId};
use record::{Attempt, NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The cookie by which a browser remembers which change it asked for.
const ASKED: &str = "address";
/// How often a code may be tried.
const TRIES: u32 = 5;

/// A change somebody asked for, as it is kept.
#[derive(Serialize, Deserialize)]
struct Change {
    person: PersonId,
    address: String,
    code: String,
    salt: String,
}

/// Where a change is kept. Not where a way in would be: the letter's link must not lead anybody in.
fn key(asked: &str) -> TokenKey {
    TokenKey::of(format!("change of address {asked}"))
}

#[derive(Template)]
#[template(path = "door/address.html")]
struct NewAddress {
    page: Page,
    before: String,
    address: String,
    faults: Faults,
}

pub(super) async fn show(acting: Acting) -> Answer {
    let before = identity(&acting)?.address;
    let template = NewAddress {
        page: acting.page,
        before,
        address: String::new(),
        faults: Faults::default(),
    };
    fresh(StatusCode::OK, &template)
}

/// Sends a code to the new address, whether somebody has it or not.
pub(super) async fn ask(
    acting: Acting,
    Extension(arrival): Extension<Arrival>,
    form: Filled,
) -> Answer {
    let before = identity(&acting)?;
    let address = form.get("address").to_owned();
    let Acting { site, page, .. } = &acting;
    if let Some(key) = fault(site, &arrival, &address).await? {
        let faults = Faults::one("address", page.say(key));
        let again = NewAddress {
            page: acting.page,
            before: before.address,
            address,
            faults,
        };
        return fresh(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let (asked, code, salt) = (site.draws.secret(), site.draws.code(), site.draws.secret());
    let change = Change {
        person: acting.person,
        code: digest(&salt, &code),
        salt,
        address: address.clone(),
    };
    let broken = |error: record::TokenError| Problem::of_token(&error);
    let subject = format!("address of {}", acting.person);
    let tokens = site.record.tokens();
    tokens
        .delete_subject(TokenKind::Code, &subject)
        .await
        .map_err(broken)?;
    let token = NewToken {
        kind: TokenKind::Code,
        key: key(&asked),
        subject: Some(subject),
        expires: site.now() + GOOD_FOR,
        value: serde_json::to_vec(&change).unwrap_or_default(),
    };
    tokens.put(token).await.map_err(broken)?;
    let grouped = format!("{} {}", &code[..4], &code[4..]);
    let letter = Notice {
        to: address,
        language: page.lang.code().to_owned(),
        subject: page.say("notice-code-subject").into_owned(),
        body: page.with("notice-address-code-body", "code", grouped),
        neutral: true,
    };
    notice::send(site, &asked, &letter, GOOD_FOR)
        .await
        .map_err(broken)?;
    let mut answer = see_other(&page.href("/account/address/code"));
    let kept = cookie(site, ASKED, &asked, Some(GOOD_FOR)).map_err(|_| Problem::Broken)?;
    set(&mut answer, kept);
    Ok(answer)
}

#[derive(Template)]
#[template(path = "door/address_code.html")]
struct TypeCode {
    page: Page,
    faults: Faults,
    command: String,
}

impl TypeCode {
    fn with(page: Page, faults: Faults) -> Answer {
        let status = match faults.is_empty() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let command = page.command();
        let template = Self {
            page,
            faults,
            command,
        };
        fresh(status, &template)
    }
}

pub(super) async fn show_code(acting: Acting) -> Answer {
    TypeCode::with(acting.page, Faults::default())
}

/// Makes the new address theirs, and tells the old one.
pub(super) async fn check(acting: Acting, headers: HeaderMap, form: Filled) -> Answer {
    let before = identity(&acting)?;
    let typed: String = form
        .get("code")
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let asked = kept_cookie(&acting.site, &headers, ASKED).unwrap_or_default();
    let Some(change) = try_code(&acting, asked, &typed).await? else {
        let fault = acting.page.say("sign-in-wrong-code");
        return TypeCode::with(acting.page, Faults::one("code", fault));
    };
    let identity = Identity {
        address: change.address,
        ..before.clone()
    };
    let amend = PeopleCommand::Amend {
        person: acting.person,
        identity,
    };
    let id = form.command()?;
    match acting.enter(id, Command::People(amend)).await {
        Ok(_) => {}
        Err(NotEntered::Refused(refusal)) => {
            let fault = acting.page.refusal(&refusal);
            return TypeCode::with(acting.page, Faults::one("code", fault));
        }
        Err(not) => return Err(not.into()),
    }
    let page = &acting.page;
    let letter = Notice {
        to: before.address,
        language: before.language,
        subject: page.say("notice-address-changed-subject").into_owned(),
        body: page.say("notice-address-changed-body").into_owned(),
        neutral: true,
    };
    let name = format!("address changed {}", id.0);
    let worth = SignedDuration::from_hours(72);
    let sent = notice::send(&acting.site, &name, &letter, worth).await;
    sent.map_err(|error| Problem::of_token(&error))?;
    let mut answer = see_other(&page.href("/account?saved=yes"));
    if let Ok(ended) = end_cookie(&acting.site, ASKED) {
        set(&mut answer, ended);
    }
    Ok(answer)
}

/// The change, if the code is its own and it is this person's.
async fn try_code(acting: &Acting, asked: &str, typed: &str) -> Result<Option<Change>, Problem> {
    let tokens = acting.site.record.tokens();
    let broken = |error: record::TokenError| Problem::of_token(&error);
    let tries = TokenKey::of(format!("tries of change {asked}"));
    let window = Duration::from_secs(GOOD_FOR.as_secs().unsigned_abs());
    let counted = tokens.count_attempt(tries, window, TRIES).await;
    if matches!(counted.map_err(broken)?, Attempt::Refused { .. }) {
        return Ok(None);
    }
    let kept = tokens.get(TokenKind::Code, key(asked)).await;
    let change = kept
        .map_err(broken)?
        .and_then(|token| serde_json::from_slice::<Change>(&token.value).ok())
        .filter(|change| change.person == acting.person)
        .filter(|change| digest(&change.salt, typed) == change.code);
    let Some(change) = change else {
        return Ok(None);
    };
    let taken = tokens.take(TokenKind::Code, key(asked)).await;
    Ok(taken.map_err(broken)?.map(|_| change))
}

fn identity(acting: &Acting) -> Result<Identity, Problem> {
    // The demonstration's people are everybody's to step in as, and nobody's to take away.
    if acting.signed_in.session.demonstration {
        return Err(Problem::NotFound);
    }
    let identity = acting.view.me().and_then(|me| me.identity);
    identity.ok_or(Problem::NotFound)
}
