//! The provider's public keys, as it publishes them (RFC 7517), of the two kinds that are taken: RSA and the curve P-256.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;

/// The kinds of signatures that are taken (RFC 7518). "None", and whatever a shared secret signs, are not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256; what every provider must have.
    #[serde(rename = "RS256")]
    Rs256,
    /// ECDSA on P-256 with SHA-256.
    #[serde(rename = "ES256")]
    Es256,
}

/// The keys a provider signs with at the moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Keys(Vec<Key>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    name: Option<String>,
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    P256 { point: Vec<u8> },
}

/// What became of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signed {
    /// A key of the provider's made it.
    Well,
    /// The key it names did not make it.
    Badly,
    /// No key here has its name, or none made it where it names none: the keys may have changed.
    ByNobodyKnown,
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Published {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    for_what: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Keys {
    /// Reads what is published; keys of other kinds and for other uses are left alone.
    pub(super) fn read(document: &[u8]) -> Option<Self> {
        let document: Document = serde_json::from_slice(document).ok()?;
        let published = document.keys.into_iter().filter_map(|key| {
            let published: Published = serde_json::from_value(key).ok()?;
            Key::of(published)
        });
        Some(Self(published.collect()))
    }

    /// Whether one of them signed this.
    pub(super) fn signed(
        &self,
        (algorithm, name): (Algorithm, Option<&str>),
        message: &[u8],
        signature: &[u8],
    ) -> Signed {
        let meant = |key: &&Key| match name {
            Some(name) => key.name.as_deref() == Some(name),
            None => true,
        };
        let mut meant = self
            .0
            .iter()
            .filter(meant)
            .filter(|key| key.kind.algorithm() == algorithm)
            .peekable();
        if meant.peek().is_none() {
            return Signed::ByNobodyKnown;
        }
        match meant.any(|key| key.kind.signed(message, signature)) {
            true => Signed::Well,
            false if name.is_some() => Signed::Badly,
            false => Signed::ByNobodyKnown,
        }
    }
}

impl Key {
    fn of(published: Published) -> Option<Self> {
        let bytes = |text: Option<String>| BASE64_URL_SAFE_NO_PAD.decode(text?).ok();
        let (kind, algorithm) = match published.kty.as_str() {
            "RSA" => {
                let (n, e) = (bytes(published.n)?, bytes(published.e)?);
                (Kind::rsa(&n, &e), "RS256")
            }
            "EC" if published.crv.as_deref() == Some("P-256") => {
                let (x, y) = (bytes(published.x)?, bytes(published.y)?);
                let right = x.len() == 32 && y.len() == 32;
                let point = right.then(|| [&[0x04][..], &x, &y].concat())?;
                (Kind::P256 { point }, "ES256")
            }
            _ => return None,
        };
        let signs = published.for_what.is_none_or(|what| what == "sig");
        let fits = published.alg.is_none_or(|named| named == algorithm);
        (signs && fits).then_some(Self {
            name: published.kid,
            kind,
        })
    }
}

impl Kind {
    /// Some providers write a zero before a number; the verifier takes none.
    fn rsa(n: &[u8], e: &[u8]) -> Self {
        let number = |bytes: &[u8]| {
            let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
            bytes.iter().skip(zeros).copied().collect()
        };
        Self::Rsa {
            n: number(n),
            e: number(e),
        }
    }

    fn algorithm(&self) -> Algorithm {
        match self {
            Self::Rsa { .. } => Algorithm::Rs256,
            Self::P256 { .. } => Algorithm::Es256,
        }
    }

    fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let verified = match self {
            Self::Rsa { n, e } => RsaPublicKeyComponents { n, e }.verify(
                &RSA_PKCS1_2048_8192_SHA256,
                message,
                signature,
            ),
            Self::P256 { point } => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
        };
        verified.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(keys: serde_json::Value) -> usize {
        let document = json!({ "keys": keys }).to_string();
        Keys::read(document.as_bytes()).unwrap().0.len()
    }

    #[test]
    fn only_keys_of_the_two_kinds_that_sign_are_taken() {
        let number = BASE64_URL_SAFE_NO_PAD.encode([7; 32]);
        let curve = json!({"kty": "EC", "crv": "P-256", "x": number, "y": number, "kid": "1"});
        assert_eq!(read(json!([curve])), 1);
        let rsa = json!({"kty": "RSA", "n": number, "e": "AQAB", "use": "sig", "alg": "RS256"});
        assert_eq!(read(json!([rsa, 7, {"kty": "OKP"}])), 1);
        for (name, other) in [("use", "enc"), ("alg", "RS512")] {
            let mut other_use = rsa.clone();
            other_use[name] = other.into();
            assert_eq!(read(json!([other_use])), 0, "{other}");
        }
        let mut short = curve.clone();
        short["x"] = BASE64_URL_SAFE_NO_PAD.encode([7; 31]).into();
        let mut other_curve = curve;
        other_curve["crv"] = "P-384".into();
        assert_eq!(read(json!([short, other_curve])), 0);
        assert_eq!(Keys::read(b"{}"), None);
    }

    #[test]
    fn a_number_may_be_written_with_a_zero_before_it() {
        assert_eq!(Kind::rsa(&[0, 5], &[0, 3]), Kind::rsa(&[5], &[3]));
    }

    #[test]
    fn a_key_that_is_not_here_is_told_from_a_wrong_signature() {
        let key = Key {
            name: Some("1".into()),
            kind: Kind::P256 { point: vec![4; 65] },
        };
        let keys = Keys(vec![key]);
        let of = |algorithm, name| keys.signed((algorithm, name), b"a", &[0; 64]);
        assert_eq!(of(Algorithm::Es256, Some("1")), Signed::Badly);
        assert_eq!(of(Algorithm::Es256, Some("2")), Signed::ByNobodyKnown);
        assert_eq!(of(Algorithm::Rs256, Some("1")), Signed::ByNobodyKnown);
        assert_eq!(of(Algorithm::Es256, None), Signed::ByNobodyKnown);
    }
}
