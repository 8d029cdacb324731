//! Who is signed in, and on which device. A session is an expiring row beside the log, kept under the digest of a secret
//! that stands in the browser's cookie alone: whoever steals the database has no session.

use crate::floor::Holder;
use crate::site::Site;
use axum::http::header::{COOKIE, InvalidHeaderValue, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use mechanism::PersonId;
use record::{NewToken, TokenError, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

/// How long a device stays signed in without being used.
const UNUSED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The same on a device that others use too; its cookie ends with the browser.
const SHARED: SignedDuration = SignedDuration::from_hours(2);
/// A session is prolonged when this much of it has passed, not on every request.
const PROLONGED_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// A session, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Session {
    /// Who.
    pub(crate) person: PersonId,
    /// Since when.
    pub(crate) since: Timestamp,
    /// The device, as it said what it is: "Firefox, Android".
    pub(crate) device: String,
    /// Whether others use the device too: nothing is left behind on it.
    pub(crate) shared: bool,
    /// Whether it came by "step in as", which exists in the demonstration only.
    #[serde(default)]
    pub(crate) demonstration: bool,
}

/// A session with the key it is kept under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignedIn {
    /// Where it is kept.
    pub(crate) key: TokenKey,
    /// What is kept.
    pub(crate) session: Session,
}

impl Session {
    fn lasts(&self) -> SignedDuration {
        if self.shared { SHARED } else { UNUSED }
    }

    /// Under whom all sessions of a person are found.
    pub(crate) fn subject(person: PersonId) -> String {
        format!("person {person}")
    }

    /// Begins a session; the answer's cookie carries its secret.
    pub(crate) async fn begin(self, site: &Site) -> Result<HeaderValue, TokenError> {
        let secret = site.draws.secret();
        let token = NewToken {
            kind: TokenKind::Session,
            key: TokenKey::of(&secret),
            subject: Some(Self::subject(self.person)),
            expires: site.now() + self.lasts(),
            value: serde_json::to_vec(&self).unwrap_or_default(),
        };
        site.record.tokens().put(token).await?;
        let lasting = (!self.shared).then(|| self.lasts());
        cookie(site, SESSION, &secret, lasting).map_err(|_| TokenError::Subject)
    }
}

/// The name of the session's cookie.
const SESSION: &str = "session";

/// A cookie that no script reads and no other site sends; `None`: it ends with the browser.
pub(crate) fn cookie(
    site: &Site,
    name: &str,
    value: &str,
    lasting: Option<SignedDuration>,
) -> Result<HeaderValue, InvalidHeaderValue> {
    let name = full_name(site, name);
    let secure = if site.installation.is_https() {
        "; Secure"
    } else {
        ""
    };
    let age = lasting.map_or(String::new(), |age| format!("; Max-Age={}", age.as_secs()));
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}"
    ))
}

/// The cookie that ends a cookie.
pub(crate) fn end_cookie(site: &Site, name: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    cookie(site, name, "", Some(SignedDuration::ZERO))
}

/// What a browser keeps under a name of ours.
pub(crate) fn kept_cookie<'a>(site: &Site, headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let name = full_name(site, name);
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

/// Browsers take a name that begins with `__Host-` from this very host by TLS only.
fn full_name(site: &Site, name: &str) -> String {
    let prefix = if site.installation.is_https() {
        "__Host-"
    } else {
        ""
    };
    format!("{prefix}convene-{name}")
}

/// Who is signed in on the device that sent this.
pub(crate) async fn of(site: &Site, headers: &HeaderMap) -> Option<SignedIn> {
    let secret = kept_cookie(site, headers, SESSION)?;
    if secret.len() != 64 {
        return None;
    }
    let key = TokenKey::of(secret);
    let tokens = site.record.tokens();
    let token = match tokens.get(TokenKind::Session, key).await {
        Ok(token) => token?,
        Err(error) => {
            tracing::warn!(%error, "a session could not be read");
            return None;
        }
    };
    let session: Session = serde_json::from_slice(&token.value).ok()?;
    let now = site.now();
    let left = token.expires.duration_since(now);
    if !session.shared && left < session.lasts() - PROLONGED_AFTER {
        // It goes on by itself; whoever asks does not wait for it.
        drop(tokens.prolong(TokenKind::Session, key, now + session.lasts()));
    }
    Some(SignedIn { key, session })
}

/// Ends a session: the row, and the cookie that named it.
pub(crate) async fn end(site: &Site, signed_in: &SignedIn) -> Result<HeaderValue, TokenError> {
    site.record
        .tokens()
        .delete(TokenKind::Session, signed_in.key)
        .await?;
    site.hub.send_away(Holder::Session(signed_in.key));
    end_cookie(site, SESSION).map_err(|_| TokenError::Subject)
}

/// Sets a cookie on an answer.
pub(crate) fn set(response: &mut axum::response::Response, cookie: HeaderValue) {
    response.headers_mut().append(SET_COOKIE, cookie);
}

/// What a device says it is, cut short: enough to recognize one's own.
pub(crate) fn device(headers: &HeaderMap) -> String {
    let said = headers
        .get(axum::http::header::USER_AGENT)
        .and_then(|said| said.to_str().ok())
        .unwrap_or_default();
    let browser = ["Firefox", "Edg", "OPR", "Chrome", "Safari"]
        .into_iter()
        .find(|name| said.contains(name))
        .map(|name| match name {
            "Edg" => "Edge",
            "OPR" => "Opera",
            name => name,
        });
    let system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]
        .into_iter()
        .find(|name| said.contains(name));
    [browser, system]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
