//! Asking for a way in: an address, and a letter goes to it.

use super::passkey;
use super::session::{cookie, set};
use super::staff::{self, ByStaff};
use crate::answer::{Answer, fresh, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use askama::Template;
use axum::Extension;
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::people::{address_key, is_address};
use record::{Attempt, NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::time::Duration;
use words::Value;

/// How long a code is good: long enough for a slow mail server.
pub(super) const GOOD_FOR: SignedDuration = SignedDuration::from_mins(60);
/// The cookie by which a browser remembers which way in it asked for.
pub(super) const ASKED: &str = "sign-in";

/// How many letters go to one address in an hour, and may be asked for from one place.
const PER_ADDRESS: u32 = 6;
const PER_PLACE: u32 = 60;
const HOUR: Duration = Duration::from_secs(3_600);

/// A way in that somebody asked for, as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct WayIn {
    /// The address a letter went to, as typed.
    pub(super) address: String,
    /// The salted digest of the code.
    pub(super) code: String,
    /// Its salt.
    pub(super) salt: String,
    /// Where to go on.
    pub(super) to: String,
    /// The language of the page it was asked for on.
    pub(super) language: String,
    /// Whether others use the device too.
    pub(super) shared: bool,
}

/// A salted digest of a code.
pub(super) fn digest(salt: &str, code: &str) -> String {
    let hash: [u8; 32] = Sha256::digest(format!("{salt} {code}")).into();
    mechanism::Digest(hash).to_string()
}

/// Under whom the one way in of an address is found: a newer one replaces it.
pub(super) fn subject(address: &str) -> String {
    let hash: [u8; 32] = Sha256::digest(address_key(address)).into();
    format!("address {}", mechanism::Digest(hash))
}

#[derive(Template)]
#[template(path = "door/sign_in.html")]
struct SignIn {
    page: Page,
    to: String,
    address: String,
    shared: bool,
    faults: Faults,
    /// Whether browsers have passkeys at this site's address.
    passkeys: bool,
    /// The way in of the secretariat's staff, where there is one.
    staff: Option<ByStaff>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let to = within(asked.query.get("to").unwrap_or("/my")).to_owned();
    fresh(
        StatusCode::OK,
        &SignIn {
            staff: staff::way_in(&asked.site, &to),
            page: asked.page,
            to,
            address: String::new(),
            shared: false,
            faults: Faults::default(),
            passkeys: passkey::possible(&asked.site),
        },
    )
}

pub(super) async fn ask(
    asked: Asked,
    Extension(arrival): Extension<Arrival>,
    form: Filled,
) -> Answer {
    let Asked { site, page, .. } = asked;
    let address = form.get("address").to_owned();
    let to = within(form.get("to")).to_owned();
    let shared = form.has("shared");
    if let Some(key) = fault(&site, &arrival, &address).await? {
        let faults = Faults::one("address", page.say(key));
        let again = SignIn {
            staff: staff::way_in(&site, &to),
            page,
            to,
            address,
            shared,
            faults,
            passkeys: passkey::possible(&site),
        };
        return fresh(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let way = site.draws.secret();
    send(&site, &page, &way, address, to, shared).await?;
    let mut answer = see_other(&page.href("/sign-in/code"));
    let kept = cookie(&site, ASKED, &way, Some(GOOD_FOR)).map_err(|_| Problem::Broken)?;
    set(&mut answer, kept);
    Ok(answer)
}

/// What is wrong with an address, whether anybody is known by it or not.
pub(super) async fn fault(
    site: &Site,
    arrival: &Arrival,
    address: &str,
) -> Result<Option<&'static str>, Problem> {
    if !is_address(address) {
        return Ok(Some("sign-in-not-an-address"));
    }
    let for_it = format!("ways in for {}", address_key(address));
    let too_often = too_often(site, arrival).await? || counted(site, for_it, PER_ADDRESS).await?;
    Ok(too_often.then_some("sign-in-too-often"))
}

/// Whether too many ways in were asked for from one place; this one is counted.
pub(super) async fn too_often(site: &Site, arrival: &Arrival) -> Result<bool, Problem> {
    let place = arrival
        .from
        .map(|from| from.to_string())
        .unwrap_or_default();
    counted(site, format!("ways in from {place}"), PER_PLACE).await
}

async fn counted(site: &Site, name: String, most: u32) -> Result<bool, Problem> {
    let tokens = site.record.tokens();
    match tokens.count_attempt(TokenKey::of(name), HOUR, most).await {
        Ok(Attempt::Allowed { .. }) => Ok(false),
        Ok(Attempt::Refused { .. }) => Ok(true),
        Err(error) => Err(Problem::of_token(&error)),
    }
}

/// Puts the letter with code and link on its way. Nothing here depends on whether the address is known.
async fn send(
    site: &Site,
    page: &Page,
    way: &str,
    address: String,
    to: String,
    shared: bool,
) -> Result<(), Problem> {
    let code = site.draws.code();
    let salt = site.draws.secret();
    let subject = subject(&address);
    let kept = WayIn {
        code: digest(&salt, &code),
        salt,
        to,
        language: page.lang.code().to_owned(),
        shared,
        address: address.clone(),
    };
    let tokens = site.record.tokens();
    let broken = |error: record::TokenError| Problem::of_token(&error);
    tokens
        .delete_subject(TokenKind::Code, &subject)
        .await
        .map_err(broken)?;
    let token = NewToken {
        kind: TokenKind::Code,
        key: TokenKey::of(way),
        subject: Some(subject),
        expires: site.now() + GOOD_FOR,
        value: serde_json::to_vec(&kept).unwrap_or_default(),
    };
    tokens.put(token).await.map_err(broken)?;
    let link = page.absolute(&format!("/{}/sign-in/link/{way}", page.lang.code()));
    let grouped = format!("{} {}", &code[..4], &code[4..]);
    let values: [(&str, Value<'_>); 2] = [("code", grouped.into()), ("link", link.into())];
    let letter = Notice {
        to: address,
        language: page.lang.code().to_owned(),
        subject: page.say("notice-code-subject").into_owned(),
        body: page.say_with("notice-code-body", &values),
        neutral: true,
    };
    notice::send(site, way, &letter, GOOD_FOR)
        .await
        .map_err(broken)
}

/// A path of this site, or the first page: a link must not lead elsewhere.
pub(crate) fn within(path: &str) -> &str {
    let plain = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains(['\\', '\n', '\r'])
        && path.len() <= 300
        && path.is_ascii();
    if plain { path } else { "/my" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_back_never_leads_elsewhere() {
        assert_eq!(within("/calls/fa-2027?x=1"), "/calls/fa-2027?x=1");
        for bad in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a\nb",
        ] {
            assert_eq!(within(bad), "/my", "{bad}");
        }
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for good in [
            "ana@example.org",
            "a.b+c@mail.example.ac.uk",
            "почта@пример.example",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "ana",
            "ana@",
            "@example.org",
            "a b@example.org",
            "a@b",
            "a@b..c",
            "a@x.y\r\nBcc: z@x.y",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
