//! OpenID Connect: staff of the secretariat sign in where they sign in for all their work (the code flow of OpenID
//! Connect Core 1.0, with PKCE of RFC 7636). A build feature, `oidc`, and nothing on any page until a provider is
//! configured.
//!
//! The provider vouches for an address and for nothing else: whom the address belongs to, and what they may do, stands in
//! the record. It opens the door to people the record already knows in a role of the secretariat's staff
//! (`Role::is_staff`), creates nobody, and gives every other person, and every answer that is not taken, the same page.
//! Codes by letter and passkeys go on working beside it, also while the provider is down.
//!
//! The way there is a link, because the site's policy lets no form, and no redirect after one, lead to another host.
//!
//! - `provider`: what it says of itself, and a code exchanged for an address; `line`: how it is reached.
//! - `id_token` and `keys`: what it signed. Verified by `ring`, as passkeys are: the known library brings a second stack of
//!   cryptography and of time, which `deny.toml` refuses, for two kinds of signatures and seven claims.
//! - `under_way`: what a browser has to bring back, for ten minutes and once.
//! - `come_in`: the pages.

mod come_in;
mod id_token;
mod keys;
mod line;
mod provider;
mod under_way;

pub use provider::{IdentityProvider, Unusable};

use super::staff::ByStaff;
use crate::site::Site;
use axum::Router;
use axum::routing::get;

/// Where the provider sends people back to; the address that is registered with it.
const BACK: &str = "/sign-in/staff/back";

/// Its addresses.
pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/sign-in/staff", get(come_in::leave))
        .route("/sign-in/staff/back", get(come_in::back))
        .route("/sign-in/staff/refused", get(come_in::refused))
        .route("/sign-in/staff/away", get(come_in::away))
}

/// How pages offer it; `None`: no provider is configured.
pub(super) fn offered(site: &Site, to: &str) -> Option<ByStaff> {
    let provider = site.identity_provider.as_ref()?;
    Some(ByStaff::named(provider.label(), to))
}

/// Why somebody was not let in this way. For the log: whoever tried is told no more than whether the provider answers.
#[derive(Debug, thiserror::Error)]
enum NotTaken {
    /// The provider cannot be reached, or does not answer as it should.
    #[error("the provider does not answer: {0}")]
    Away(#[from] line::NoAnswer),
    /// What it says of itself cannot be used.
    #[error("what the provider says of itself cannot be used: {0}")]
    Description(&'static str),
    /// It did not begin here, or not in this browser, or too long ago.
    #[error("another state, or none")]
    State,
    /// The answer names another issuer.
    #[error("the answer of another issuer")]
    OtherIssuer,
    /// The provider, or the person at its page, said no.
    #[error("the provider says {0:?}")]
    Denied(String),
    /// The provider does not take the code, or does not know us.
    #[error("the code was not exchanged: {status}, {said:?}")]
    Code {
        /// Its status.
        status: u16,
        /// The error it names.
        said: String,
    },
    /// What it signed does not hold.
    #[error("the ID token: {0}")]
    IdToken(#[from] id_token::Fault),
    /// Nobody of the staff has this address.
    #[error("nobody of the staff")]
    NotStaff,
}

impl NotTaken {
    /// Whether it is the provider's trouble, so that trying again later makes sense.
    fn is_away(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Description(_))
    }
}

/// A word of the provider's for the log: the error codes of RFC 6749 are made of these letters, and nothing else is kept.
fn code_word(said: &str) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    said.chars().filter(plain).take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_gets_a_word_and_no_lines_of_somebody_elses() {
        assert_eq!(code_word("access_denied"), "access_denied");
        assert_eq!(code_word("x\ny <b>"), "xyb");
        assert_eq!(code_word(&"a".repeat(500)).len(), 60);
    }
}
