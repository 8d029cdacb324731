//! The browser's half of an answer: what was asked, by which page.

use super::NotTaken;
use super::site::Site;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::Deserialize;

/// What a browser was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ceremony {
    /// To make a passkey.
    Create,
    /// To use one.
    Get,
}

impl Ceremony {
    const fn called(self) -> &'static str {
        match self {
            Self::Create => "webauthn.create",
            Self::Get => "webauthn.get",
        }
    }
}

/// What is read of it; there may be more, which says nothing to us.
#[derive(Deserialize)]
struct ClientData {
    r#type: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

/// Whether a browser did what was asked, for this challenge, on a page of this site itself.
pub(super) fn check(
    json: &[u8],
    ceremony: Ceremony,
    challenge: &[u8],
    site: &Site,
) -> Result<(), NotTaken> {
    let said: ClientData = serde_json::from_slice(json).map_err(|_| NotTaken::ClientData)?;
    if said.r#type != ceremony.called() {
        return Err(NotTaken::Kind);
    }
    if said.challenge != BASE64_URL_SAFE_NO_PAD.encode(challenge) {
        return Err(NotTaken::Challenge);
    }
    if said.origin != site.origin {
        return Err(NotTaken::Origin);
    }
    if said.cross_origin {
        return Err(NotTaken::Framed);
    }
    Ok(())
}
