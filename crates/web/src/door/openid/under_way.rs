//! A sign-in under way at the provider: what the browser that began it has to bring back, within ten minutes and once.

use super::BACK;
use crate::arrival::Arrival;
use crate::door::session::{cookie, end_cookie, kept_cookie};
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use crate::site::Site;
use axum::http::{HeaderMap, HeaderValue};
use jiff::SignedDuration;
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use words::Lang;

/// Long enough for a second factor that has to be found first.
const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// The cookie by which a browser remembers that it began.
const BEGUN: &str = "staff";

/// A sign-in under way, as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct UnderWay {
    /// What the provider sends back with the browser: nobody is brought here who did not leave from here.
    pub(super) state: String,
    /// What the provider writes into what it signs: nothing signed earlier is an answer.
    pub(super) nonce: String,
    /// What is shown with the code: whoever intercepts the code alone has nothing.
    pub(super) verifier: String,
    /// Where to go on.
    pub(super) to: String,
    /// Whether others use the device too.
    pub(super) shared: bool,
    /// The language of the page it began on, and whether its address named it: the way back has one address.
    language: String,
    named: bool,
}

impl UnderWay {
    /// Begins one; the browser is given the cookie that it has to bring back.
    pub(super) async fn begin(
        site: &Site,
        arrival: &Arrival,
        to: &str,
        shared: bool,
    ) -> Result<(Self, HeaderValue), Problem> {
        let begun = Self {
            state: site.draws.secret(),
            nonce: site.draws.secret(),
            verifier: site.draws.secret(),
            to: to.to_owned(),
            shared,
            language: arrival.lang.code().to_owned(),
            named: arrival.named,
        };
        let browser = site.draws.secret();
        let token = NewToken {
            kind: TokenKind::Challenge,
            key: key(&browser),
            subject: None,
            expires: site.now() + GOOD_FOR,
            value: serde_json::to_vec(&begun).unwrap_or_default(),
        };
        let put = site.record.tokens().put(token).await;
        put.map_err(|error| Problem::of_token(&error))?;
        let kept = cookie(site, BEGUN, &browser, Some(GOOD_FOR)).map_err(|_| Problem::Broken)?;
        Ok((begun, kept))
    }

    /// Takes the one this browser began; there is no second time.
    pub(super) async fn take(site: &Site, headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(browser) = kept_cookie(site, headers, BEGUN) else {
            return Ok(None);
        };
        let taken = site
            .record
            .tokens()
            .take(TokenKind::Challenge, key(browser))
            .await;
        let taken = taken.map_err(|error| Problem::of_token(&error))?;
        Ok(taken.and_then(|token| serde_json::from_slice(&token.value).ok()))
    }

    /// Ends the cookie.
    pub(super) fn end(site: &Site) -> Result<HeaderValue, Problem> {
        end_cookie(site, BEGUN).map_err(|_| Problem::Broken)
    }

    /// The page to speak through: in the language it began in.
    pub(super) fn page(&self, site: &Site, arrival: &Arrival) -> Page {
        let arrival = Arrival {
            lang: Lang::from_code(&self.language).unwrap_or(arrival.lang),
            named: self.named,
            ..arrival.clone()
        };
        Page::new(site, &arrival, Query::default(), None)
    }
}

/// Where one is kept: not where a passkey's challenge would be.
fn key(browser: &str) -> TokenKey {
    TokenKey::of(format!("sign-in of staff {browser}"))
}

/// Where the provider sends people back to.
pub(super) fn back(site: &Site) -> String {
    site.installation.absolute(BACK)
}
