//! What a passkey has to answer: 256 bits nobody can guess, good for five minutes and for one answer, from the browser
//! that asked. It is drawn when a button is pressed, so that a page that is only read writes nothing.

use super::{NotTaken, bytes};
use crate::door::session::{cookie, kept_cookie};
use crate::problem::Problem;
use crate::site::Site;
use axum::http::{HeaderMap, HeaderValue};
use jiff::SignedDuration;
use mechanism::PersonId;
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

const GOOD_FOR: SignedDuration = SignedDuration::from_mins(5);
/// The cookie by which a browser remembers which challenge it was given.
const ASKED: &str = "passkey";

/// What an answer is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum For {
    /// Coming in.
    ComingIn {
        /// Where to go on.
        to: String,
        /// Whether others use the device too.
        shared: bool,
    },
    /// Adding a passkey to somebody.
    Adding(PersonId),
}

/// A challenge, as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Challenge {
    /// Its bits, in hexadecimal digits.
    pub(super) bits: String,
    /// What it is for.
    pub(super) purpose: For,
}

impl Challenge {
    /// Draws one for a browser, which is given the cookie to answer it.
    pub(super) async fn draw(site: &Site, purpose: For) -> Result<(Self, HeaderValue), Problem> {
        let drawn = Self {
            bits: site.draws.secret(),
            purpose,
        };
        let browser = site.draws.secret();
        let token = NewToken {
            kind: TokenKind::Challenge,
            key: TokenKey::of(&browser),
            subject: None,
            expires: site.now() + GOOD_FOR,
            value: serde_json::to_vec(&drawn).unwrap_or_default(),
        };
        let put = site.record.tokens().put(token).await;
        put.map_err(|error| Problem::of_token(&error))?;
        let kept = cookie(site, ASKED, &browser, Some(GOOD_FOR)).map_err(|_| Problem::Broken)?;
        Ok((drawn, kept))
    }

    /// Takes the one this browser was given; there is no second time.
    pub(super) async fn take(site: &Site, headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(browser) = kept_cookie(site, headers, ASKED) else {
            return Ok(None);
        };
        let key = TokenKey::of(browser);
        let taken = site.record.tokens().take(TokenKind::Challenge, key).await;
        let taken = taken.map_err(|error| Problem::of_token(&error))?;
        Ok(taken.and_then(|token| serde_json::from_slice(&token.value).ok()))
    }

    /// Its bits.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, NotTaken> {
        bytes(&self.bits).ok_or(NotTaken::Challenge)
    }
}
