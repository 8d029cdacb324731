//! The provider: what it says of itself (OpenID Connect Discovery 1.0), and a code exchanged for an address it vouches for.

use super::id_token::{Expected, Fault, IdToken};
use super::keys::Keys;
use super::line::{Address, Answered, Line};
use super::under_way::UnderWay;
use super::{NotTaken, code_word};
use axum::http::HeaderValue;
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use form_urlencoded::{Serializer, byte_serialize};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use words::Lang;

/// How long what it says of itself is believed; its keys are asked for anew as soon as one is not known.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);

/// Why a configured provider cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The issuer is no address that can be trusted.
    #[error("the issuer must be an address that begins with https:// and has no `?` and no `#`")]
    Issuer,
    /// The client's name or secret is missing.
    #[error("the provider knows this site by a client id and a secret, and neither may be empty")]
    Client,
    /// TLS cannot be set up.
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] tokio_rustls::rustls::Error),
}

/// Where the secretariat's staff sign in for all their work. It is asked who somebody is; what they may do is the
/// record's to say.
pub struct IdentityProvider {
    issuer: String,
    described_at: Address,
    client: String,
    secret: String,
    label: String,
    line: Line,
    known: Mutex<Option<Arc<Known>>>,
}

/// What it said of itself.
struct Known {
    since: Timestamp,
    authorization: String,
    token: Address,
    keys_at: Address,
    /// Whether our secret goes into the form, for a provider that reads it nowhere else.
    secret_in_form: bool,
    keys: Arc<Keys>,
}

#[derive(Deserialize)]
struct Description {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Exchanged {
    id_token: String,
}

#[derive(Deserialize)]
struct Refused {
    error: String,
}

impl IdentityProvider {
    /// A provider by the address it calls itself, and what it knows this site by. It is asked for nothing until somebody
    /// signs in. `label` is what its button says; without one, the provider's host.
    pub fn new(
        issuer: &str,
        client: &str,
        secret: &str,
        label: Option<&str>,
    ) -> Result<Self, Unusable> {
        if client.is_empty() || secret.is_empty() {
            return Err(Unusable::Client);
        }
        let described = format!(
            "{}/.well-known/openid-configuration",
            issuer.trim_end_matches('/')
        );
        let described_at = Address::read(&described)
            .filter(|_| !issuer.contains('?'))
            .ok_or(Unusable::Issuer)?;
        Ok(Self {
            label: label.unwrap_or(described_at.host()).to_owned(),
            issuer: issuer.to_owned(),
            described_at,
            client: client.to_owned(),
            secret: secret.to_owned(),
            line: Line::new()?,
            known: Mutex::default(),
        })
    }

    /// What its button says.
    pub(super) fn label(&self) -> &str {
        &self.label
    }

    /// Whether an answer that names its issuer (RFC 9207) names this one.
    pub(super) fn is(&self, issuer: &str) -> bool {
        self.issuer == issuer
    }

    /// Where a browser goes to sign in there.
    pub(super) async fn way_there(
        &self,
        under_way: &UnderWay,
        back: &str,
        lang: Lang,
        now: Timestamp,
    ) -> Result<String, NotTaken> {
        let known = self.known(now).await?;
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&under_way.verifier));
        let mut way = known.authorization.clone();
        way.push(if way.contains('?') { '&' } else { '?' });
        let length = way.len();
        let mut query = Serializer::for_suffix(way, length);
        query.extend_pairs([
            ("response_type", "code"),
            ("scope", "openid email"),
            ("client_id", &self.client),
            ("redirect_uri", back),
            ("state", &under_way.state),
            ("nonce", &under_way.nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("ui_locales", lang.code()),
        ]);
        Ok(query.finish())
    }

    /// The address of whoever came back with a code.
    pub(super) async fn address(
        &self,
        code: &str,
        under_way: &UnderWay,
        back: &str,
        now: Timestamp,
    ) -> Result<String, NotTaken> {
        let known = self.known(now).await?;
        let text = self.exchange(&known, code, under_way, back).await?;
        let id_token = IdToken::read(&text)?;
        let claims = match id_token.signed_by(&known.keys) {
            // It has changed its keys since we asked: once more, with those it has now.
            Err(Fault::UnknownKey) => {
                let anew = self.keys_anew(&known).await?;
                id_token.signed_by(&anew)
            }
            claims => claims,
        }?;
        let expected = Expected {
            issuer: &self.issuer,
            client: &self.client,
            nonce: &under_way.nonce,
            now,
        };
        Ok(claims.address(&expected)?)
    }

    /// Exchanges a code for an ID token, as the client the provider knows.
    async fn exchange(
        &self,
        known: &Known,
        code: &str,
        under_way: &UnderWay,
        back: &str,
    ) -> Result<String, NotTaken> {
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", back),
            ("code_verifier", &under_way.verifier),
        ];
        let as_whom = if known.secret_in_form {
            pairs.extend([
                ("client_id", self.client.as_str()),
                ("client_secret", &self.secret),
            ]);
            None
        } else {
            Some(self.credentials()?)
        };
        let form = Serializer::new(String::new()).extend_pairs(pairs).finish();
        let answered = self.line.post(&known.token, form, as_whom).await?;
        let Answered { status, body } = answered;
        if status != 200 {
            let said = serde_json::from_slice::<Refused>(&body)
                .map_or_else(|_| String::new(), |refused| code_word(&refused.error));
            return Err(NotTaken::Code { status, said });
        }
        let exchanged: Exchanged = serde_json::from_slice(&body).map_err(|_| Fault::Form)?;
        Ok(exchanged.id_token)
    }

    /// Name and secret in a header, each written as a form would (RFC 6749, section 2.3.1).
    fn credentials(&self) -> Result<HeaderValue, NotTaken> {
        let written = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let pair = format!("{}:{}", written(&self.client), written(&self.secret));
        let mut value = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair)))
            .map_err(|_| NotTaken::Description("our credentials cannot be written"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// What it says of itself, asked for at first use and from time to time.
    async fn known(&self, now: Timestamp) -> Result<Arc<Known>, NotTaken> {
        let kept = self.kept();
        if let Some(known) = kept.filter(|known| now.duration_since(known.since) < BELIEVED) {
            return Ok(known);
        }
        let body = self.line.get(&self.described_at).await?;
        let said: Description = serde_json::from_slice(&body)
            .map_err(|_| NotTaken::Description("it cannot be read"))?;
        // Otherwise one provider could speak for another (Discovery, section 4.3).
        if said.issuer != self.issuer {
            return Err(NotTaken::Description("it names another issuer"));
        }
        let address = |text: &str| {
            Address::read(text).ok_or(NotTaken::Description(
                "an address is missing or not secured",
            ))
        };
        let keys_at = address(&said.jwks_uri)?;
        let methods = said.token_endpoint_auth_methods_supported;
        let known = Known {
            since: now,
            authorization: address(&said.authorization_endpoint)?.to_string(),
            token: address(&said.token_endpoint)?,
            keys: Arc::new(self.keys(&keys_at).await?),
            keys_at,
            secret_in_form: methods.is_some_and(|methods| {
                let has = |name| methods.iter().any(|method| method == name);
                has("client_secret_post") && !has("client_secret_basic")
            }),
        };
        Ok(self.keep(known))
    }

    async fn keys(&self, at: &Address) -> Result<Keys, NotTaken> {
        let body = self.line.get(at).await?;
        Keys::read(&body).ok_or(NotTaken::Description("its keys cannot be read"))
    }

    async fn keys_anew(&self, known: &Known) -> Result<Arc<Keys>, NotTaken> {
        let keys = Arc::new(self.keys(&known.keys_at).await?);
        let known = Known {
            since: known.since,
            authorization: known.authorization.clone(),
            token: known.token.clone(),
            keys_at: known.keys_at.clone(),
            secret_in_form: known.secret_in_form,
            keys: keys.clone(),
        };
        self.keep(known);
        Ok(keys)
    }

    fn kept(&self) -> Option<Arc<Known>> {
        let known = self.known.lock();
        known.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, known: Known) -> Arc<Known> {
        let known = Arc::new(known);
        let mut kept = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Some(known.clone());
        known
    }
}

/// Without the secret.
impl fmt::Debug for IdentityProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdentityProvider")
            .field("issuer", &self.issuer)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_named_by_its_label_or_its_host_and_shows_no_secret() {
        let new = |issuer, label| IdentityProvider::new(issuer, "convene", "hunter2", label);
        let provider = new("https://login.example/tenant/", None).unwrap();
        assert_eq!(provider.label(), "login.example");
        let described = "https://login.example/tenant/.well-known/openid-configuration";
        assert_eq!(provider.described_at.to_string(), described);
        assert!(!format!("{provider:?}").contains("hunter2"));
        let named = new("https://login.example", Some("the office")).unwrap();
        assert_eq!(named.label(), "the office");
    }

    #[test]
    fn a_provider_that_could_be_overheard_or_does_not_know_us_is_refused() {
        let refused = |issuer, client, secret| IdentityProvider::new(issuer, client, secret, None);
        for issuer in ["http://login.example", "https://login.example?x", "login"] {
            let fault = refused(issuer, "convene", "x").unwrap_err();
            assert!(matches!(fault, Unusable::Issuer), "{issuer}");
        }
        for (client, secret) in [("", "x"), ("convene", "")] {
            let fault = refused("https://login.example", client, secret).unwrap_err();
            assert!(matches!(fault, Unusable::Client));
        }
    }
}
