//! What is kept of a passkey, and whether an answer is its own.

use super::authenticator;
use super::client_data::{self, Ceremony};
use super::public_key::PublicKey;
use super::site::Site;
use super::{NotTaken, bytes, hex};
use crate::filled::Filled;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The longest part of an answer: an RSA key, a signature and extensions have room in it.
const LONGEST_PART: usize = 16 * 1024;

/// A passkey as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Its name, in hexadecimal digits.
    pub(super) id: String,
    /// Its public key, as the device wrote it, in hexadecimal digits.
    key: String,
    /// How often it was used when it was last seen; 0: it does not count.
    counter: u32,
}

/// What a browser sends back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answered {
    client_data: Vec<u8>,
    authenticator: Vec<u8>,
    /// For a passkey that was used: its name, whose it says it is, and the signature.
    id: Vec<u8>,
    user: Vec<u8>,
    signature: Vec<u8>,
}

impl Answered {
    /// From the form that the script fills in.
    pub(super) fn of(form: &Filled) -> Result<Self, NotTaken> {
        let part = |name, wrong| {
            let text = form.get(name);
            let short = text.len() <= 2 * LONGEST_PART;
            short.then(|| bytes(text)).flatten().ok_or(wrong)
        };
        Ok(Self {
            client_data: part("client-data", NotTaken::ClientData)?,
            authenticator: part("authenticator", NotTaken::Authenticator)?,
            id: part("id", NotTaken::Unknown)?,
            user: part("user", NotTaken::Unknown)?,
            signature: part("signature", NotTaken::Signature)?,
        })
    }

    /// The name of the passkey that was used.
    pub(super) fn id(&self) -> String {
        hex(&self.id)
    }

    /// Whose it says it is, as we named them when it was made.
    pub(super) fn user(&self) -> &[u8] {
        &self.user
    }
}

impl Kept {
    /// A new passkey (section 7.1 of the standard, without attestation).
    pub(super) fn made(answer: &Answered, challenge: &[u8], site: &Site) -> Result<Self, NotTaken> {
        client_data::check(&answer.client_data, Ceremony::Create, challenge, site)?;
        let said = authenticator::read(&answer.authenticator, site)?;
        let new = said.new.ok_or(NotTaken::Authenticator)?;
        let (_, rest) = PublicKey::read(new.key)?;
        if !rest.is_empty() && !new.extended {
            return Err(NotTaken::Authenticator);
        }
        let key = new.key.strip_suffix(rest).unwrap_or(new.key);
        Ok(Self {
            id: hex(new.name),
            key: hex(key),
            counter: said.counter,
        })
    }

    /// This passkey after it was used (section 7.2 of the standard). It stays as it is where the device does not count.
    pub(super) fn used(
        &self,
        answer: &Answered,
        challenge: &[u8],
        site: &Site,
    ) -> Result<Self, NotTaken> {
        client_data::check(&answer.client_data, Ceremony::Get, challenge, site)?;
        let said = authenticator::read(&answer.authenticator, site)?;
        let key = bytes(&self.key).ok_or(NotTaken::PublicKey)?;
        let (key, _) = PublicKey::read(&key)?;
        let client_data: [u8; 32] = Sha256::digest(&answer.client_data).into();
        let signed = [&answer.authenticator[..], &client_data].concat();
        key.signed(&signed, &answer.signature)?;
        let counts = self.counter != 0 || said.counter != 0;
        if counts && said.counter <= self.counter {
            return Err(NotTaken::Counter);
        }
        Ok(Self {
            counter: said.counter,
            ..self.clone()
        })
    }
}
