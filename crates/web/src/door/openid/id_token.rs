//! What the provider signed: who signed in there, for whom, until when (an ID token, OpenID Connect Core 1.0, sections 2
//! and 3.1.3.7). What it says can be read only once its signature was verified.

use super::keys::{Algorithm, Keys, Signed};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use mechanism::people::is_address;
use serde::Deserialize;

/// By how much the provider's clock may differ from ours.
const LEEWAY: SignedDuration = SignedDuration::from_secs(60);

/// Why an ID token is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fault {
    /// It is none, or is signed in a way that is not taken.
    #[error("it cannot be read")]
    Form,
    /// No key of the provider's has the name it gives.
    #[error("a key that is not known")]
    UnknownKey,
    /// Its signature is wrong.
    #[error("a wrong signature")]
    Signature,
    /// Another provider made it.
    #[error("another issuer")]
    Issuer,
    /// It was made for another site.
    #[error("another audience")]
    Audience,
    /// It is over, or has not begun.
    #[error("another time")]
    Time,
    /// It answers another sign-in.
    #[error("another nonce")]
    Nonce,
    /// It names no address, or none that the provider has verified.
    #[error("no verified address")]
    Address,
}

/// What it has to say to be an answer to this sign-in.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client: &'a str,
    pub(super) nonce: &'a str,
    pub(super) now: Timestamp,
}

/// An ID token of which only the outside was looked at.
pub(super) struct IdToken<'a> {
    algorithm: Algorithm,
    key: Option<String>,
    message: &'a [u8],
    signature: Vec<u8>,
    claims: Vec<u8>,
}

/// What a provider said and signed.
#[derive(Deserialize)]
pub(super) struct Claims {
    iss: String,
    aud: Audience,
    azp: Option<String>,
    exp: f64,
    iat: f64,
    nbf: Option<f64>,
    nonce: Option<String>,
    email: Option<String>,
    #[serde(default)]
    email_verified: serde_json::Value,
}

#[derive(Deserialize)]
struct Header {
    alg: Algorithm,
    kid: Option<String>,
    /// What one must understand to read it; nothing of the kind is.
    crit: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl<'a> IdToken<'a> {
    /// Reads its outside.
    pub(super) fn read(text: &'a str) -> Result<Self, Fault> {
        let bytes = |part: &str| BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| Fault::Form);
        let (signed, signature) = text.rsplit_once('.').ok_or(Fault::Form)?;
        let (header, claims) = signed.split_once('.').ok_or(Fault::Form)?;
        let header: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| Fault::Form)?;
        if header.crit.is_some() {
            return Err(Fault::Form);
        }
        Ok(Self {
            algorithm: header.alg,
            key: header.kid,
            message: signed.as_bytes(),
            signature: bytes(signature)?,
            claims: bytes(claims)?,
        })
    }

    /// What it says, if the provider signed it.
    pub(super) fn signed_by(&self, keys: &Keys) -> Result<Claims, Fault> {
        let by = (self.algorithm, self.key.as_deref());
        match keys.signed(by, self.message, &self.signature) {
            Signed::Well => serde_json::from_slice(&self.claims).map_err(|_| Fault::Form),
            Signed::Badly => Err(Fault::Signature),
            Signed::ByNobodyKnown => Err(Fault::UnknownKey),
        }
    }
}

impl Claims {
    /// The address it vouches for, if it is the answer to this sign-in.
    pub(super) fn address(self, expected: &Expected<'_>) -> Result<String, Fault> {
        if self.iss != expected.issuer {
            return Err(Fault::Issuer);
        }
        if !self.is_for(expected.client) {
            return Err(Fault::Audience);
        }
        if !self.is_now(expected.now) {
            return Err(Fault::Time);
        }
        if self.nonce.as_deref() != Some(expected.nonce) {
            return Err(Fault::Nonce);
        }
        // Some providers write "true" between quotation marks, and some of those let people write the address themselves.
        let verified = self.email_verified == serde_json::Value::Bool(true);
        self.email
            .filter(|address| verified && is_address(address))
            .ok_or(Fault::Address)
    }

    /// For us, and where it is for others too, given to us.
    fn is_for(&self, client: &str) -> bool {
        let (named, alone) = match &self.aud {
            Audience::One(one) => (one == client, true),
            Audience::Several(several) => {
                let named = several.iter().any(|one| one == client);
                (named, several.len() == 1)
            }
        };
        let given_to_us = match &self.azp {
            Some(party) => party == client,
            None => alone,
        };
        named && given_to_us
    }

    fn is_now(&self, now: Timestamp) -> bool {
        let seconds = |at: Timestamp| at.as_duration().as_secs_f64();
        let (early, late) = (seconds(now + LEEWAY), seconds(now - LEEWAY));
        let begun = self.iat <= early && self.nbf.is_none_or(|from| from <= early);
        begun && late < self.exp
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const NOW: &str = "2031-03-03T10:00:00Z";

    fn said(changed: &[(&str, Value)]) -> Result<String, Fault> {
        let now: Timestamp = NOW.parse().unwrap();
        let at = now.as_second();
        let mut claims = json!({
            "iss": "https://login.example", "aud": "convene", "exp": at + 300, "iat": at, "nonce": "n",
            "sub": "7", "email": "ana@office.example", "email_verified": true,
        });
        for (name, value) in changed {
            claims[*name] = value.clone();
        }
        let claims: Claims = serde_json::from_value(claims).map_err(|_| Fault::Form)?;
        claims.address(&Expected {
            issuer: "https://login.example",
            client: "convene",
            nonce: "n",
            now,
        })
    }

    fn at(offset: i64) -> Value {
        json!(NOW.parse::<Timestamp>().unwrap().as_second() + offset)
    }

    #[test]
    fn what_is_said_to_us_now_is_believed() {
        let address = Ok("ana@office.example".to_owned());
        assert_eq!(said(&[]), address);
        assert_eq!(said(&[("aud", json!(["convene"]))]), address);
        let several = ("aud", json!(["other", "convene"]));
        assert_eq!(said(&[several, ("azp", json!("convene"))]), address);
        // Clocks differ by a little, and some count parts of seconds.
        assert_eq!(said(&[("exp", at(-59))]), address);
        assert_eq!(said(&[("iat", at(59)), ("nbf", at(59))]), address);
        assert_eq!(said(&[("iat", json!(1_900_000_000.5))]), address);
    }

    #[test]
    fn each_claim_that_is_another_is_a_fault_of_its_own() {
        let cases = [
            ("iss", json!("https://login.example/"), Fault::Issuer),
            ("aud", json!("other"), Fault::Audience),
            ("aud", json!(["convene", "other"]), Fault::Audience),
            ("aud", json!([]), Fault::Audience),
            ("azp", json!("other"), Fault::Audience),
            ("exp", at(-60), Fault::Time),
            ("iat", at(120), Fault::Time),
            ("nbf", at(120), Fault::Time),
            ("nonce", json!("m"), Fault::Nonce),
            ("nonce", Value::Null, Fault::Nonce),
            ("email_verified", json!(false), Fault::Address),
            ("email_verified", json!("true"), Fault::Address),
            ("email_verified", Value::Null, Fault::Address),
            ("email", Value::Null, Fault::Address),
            ("email", json!("ana"), Fault::Address),
            ("exp", Value::Null, Fault::Form),
        ];
        for (name, value, fault) in cases {
            let shown = format!("{name} {value}");
            assert_eq!(said(&[(name, value)]), Err(fault), "{shown}");
        }
    }

    #[test]
    fn a_token_without_a_signature_that_is_taken_is_none() {
        let part = |value: Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        for header in [
            json!({"alg": "none"}),
            json!({"alg": "HS256"}),
            json!({"alg": "RS256", "crit": ["x"]}),
            json!({}),
        ] {
            let token = format!("{}.{}.AAAA", part(header), part(json!({})));
            assert_eq!(IdToken::read(&token).err(), Some(Fault::Form), "{token}");
        }
        for token in ["", ".", "..", "a.b", "a.b.c.d", "é.é.é"] {
            assert_eq!(IdToken::read(token).err(), Some(Fault::Form), "{token}");
        }
        let good = format!("{}.{}.AAAA", part(json!({"alg": "ES256"})), part(json!({})));
        let token = IdToken::read(&good).unwrap();
        let nobodys = token.signed_by(&Keys::default());
        assert_eq!(nobodys.err(), Some(Fault::UnknownKey));
    }
}
