//! A provider on this machine, as far as the site can tell: it describes itself, exchanges a code once, and signs what it is
//! told to sign. The page at which somebody signs in there is not played; a test says who did.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// As whom the provider knows the site, and by which secret; both with letters that a form writes otherwise.
pub(super) const CLIENT: &str = "convene & co";
pub(super) const SECRET: &str = "zq secret: of the client";

/// Made for these tests, and used nowhere else.
const RSA_KEY: &[u8] = include_bytes!("made-up-rsa.pk8");

/// What it signs with.
pub(super) enum Key {
    Curve(Box<EcdsaKeyPair>),
    Rsa(Box<RsaKeyPair>),
}

impl Key {
    pub(super) fn curve() -> Self {
        let (kind, chance) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
        let written = EcdsaKeyPair::generate_pkcs8(kind, &chance).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(kind, written.as_ref(), &chance).unwrap();
        Self::Curve(Box::new(pair))
    }

    pub(super) fn rsa() -> Self {
        Self::Rsa(Box::new(RsaKeyPair::from_pkcs8(RSA_KEY).unwrap()))
    }

    fn algorithm(&self) -> &'static str {
        match self {
            Self::Curve(_) => "ES256",
            Self::Rsa(_) => "RS256",
        }
    }

    fn published(&self, name: &str) -> Value {
        match self {
            Self::Curve(pair) => {
                let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
                json!({"kty": "EC", "crv": "P-256", "use": "sig", "kid": name, "x": text(x), "y": text(y)})
            }
            Self::Rsa(pair) => {
                let key: ring::rsa::PublicKeyComponents<Vec<u8>> = pair.public().into();
                json!({"kty": "RSA", "alg": "RS256", "kid": name, "n": text(key.n), "e": text(key.e)})
            }
        }
    }

    fn signs(&self, message: &[u8]) -> Vec<u8> {
        let chance = SystemRandom::new();
        match self {
            Self::Curve(pair) => pair.sign(&chance, message).unwrap().as_ref().to_vec(),
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &chance, message, &mut signature)
                    .unwrap();
                signature
            }
        }
    }
}

/// What it knows and does.
pub(super) struct Held {
    /// What it signs with, and the name it gives the key.
    pub(super) key: Key,
    pub(super) name: String,
    /// What it publishes as its keys.
    pub(super) published: Vec<Value>,
    /// What it says otherwise than it should, in the next ID tokens.
    pub(super) says: BTreeMap<&'static str, Value>,
    /// What it says otherwise of itself.
    pub(super) describes: BTreeMap<&'static str, Value>,
    /// Whether it answers every request with an error.
    pub(super) broken: bool,
    /// How often its keys were asked for.
    pub(super) keys_asked: u32,
    codes: BTreeMap<String, Granted>,
    issued: u32,
    now: Timestamp,
}

struct Granted {
    address: String,
    asked: BTreeMap<String, String>,
}

/// It, running.
pub(super) struct Provider {
    pub(super) issuer: String,
    held: Arc<Mutex<Held>>,
    serving: JoinHandle<()>,
}

impl Provider {
    pub(super) async fn start(now: Timestamp) -> Self {
        let key = Key::curve();
        let held = Arc::new(Mutex::new(Held {
            published: vec![key.published("first")],
            key,
            name: "first".into(),
            says: BTreeMap::new(),
            describes: BTreeMap::new(),
            broken: false,
            keys_asked: 0,
            codes: BTreeMap::new(),
            issued: 0,
            now,
        }));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(exchange))
            .with_state((issuer.clone(), held.clone()));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            issuer,
            held,
            serving,
        }
    }

    pub(super) fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap()
    }

    /// Signs with another key from now on, and publishes it or not.
    pub(super) fn changes_its_key(&self, key: Key, name: &str, published: bool) {
        let mut held = self.held();
        if published {
            held.published = vec![key.published(name)];
        }
        held.key = key;
        held.name = name.to_owned();
    }

    /// Somebody signed in at its page, with what the address of that page carried; the code they are sent back with.
    pub(super) fn grants(&self, asked: BTreeMap<String, String>, address: &str) -> String {
        let mut held = self.held();
        held.issued += 1;
        let code = format!("code {}", held.issued);
        let address = address.to_owned();
        held.codes.insert(code.clone(), Granted { address, asked });
        code
    }

    pub(super) fn stops(&self) {
        self.serving.abort();
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.stops();
    }
}

type Shared = State<(String, Arc<Mutex<Held>>)>;

async fn describe(State((issuer, held)): Shared) -> Response {
    let held = held.lock().unwrap();
    if held.broken {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let mut said = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize?tenant=1"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
    });
    for (name, value) in &held.describes {
        said[*name] = value.clone();
    }
    Json(said).into_response()
}

async fn keys(State((_, held)): Shared) -> Response {
    let mut held = held.lock().unwrap();
    held.keys_asked += 1;
    Json(json!({ "keys": held.published })).into_response()
}

async fn exchange(
    State((issuer, held)): Shared,
    headers: HeaderMap,
    form: axum::body::Bytes,
) -> Response {
    let mut held = held.lock().unwrap();
    if held.broken {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let refused = |error: &str| {
        let said = Json(json!({ "error": error }));
        (StatusCode::BAD_REQUEST, said).into_response()
    };
    let form: BTreeMap<String, String> = form_urlencoded::parse(&form).into_owned().collect();
    if !is_the_client(&headers, &form) {
        return refused("invalid_client");
    }
    // A code is taken once, whatever comes with it.
    let Some(granted) = held.codes.remove(&form["code"]) else {
        return refused("invalid_grant");
    };
    let challenge = text(Sha256::digest(&form["code_verifier"]));
    let fits = granted.asked["code_challenge"] == challenge
        && granted.asked["code_challenge_method"] == "S256"
        && granted.asked["redirect_uri"] == form["redirect_uri"]
        && granted.asked["client_id"] == CLIENT;
    if !fits {
        return refused("invalid_grant");
    }
    let now = held.now.as_second();
    let mut claims = json!({
        "iss": issuer, "aud": CLIENT, "sub": "7", "iat": now, "exp": now + 300,
        "nonce": granted.asked["nonce"], "email": granted.address, "email_verified": true,
    });
    for (name, value) in &held.says {
        claims[*name] = value.clone();
    }
    let header = json!({"typ": "JWT", "alg": held.key.algorithm(), "kid": held.name});
    let signed = format!("{}.{}", text(header.to_string()), text(claims.to_string()));
    let signature = text(held.key.signs(signed.as_bytes()));
    let said = json!({
        "access_token": "not used", "token_type": "Bearer", "id_token": format!("{signed}.{signature}"),
    });
    Json(said).into_response()
}

/// By header, each half written as a form would, or in the form.
fn is_the_client(headers: &HeaderMap, form: &BTreeMap<String, String>) -> bool {
    let Some(header) = headers.get("authorization") else {
        return form.get("client_id").is_some_and(|id| id == CLIENT)
            && form
                .get("client_secret")
                .is_some_and(|secret| secret == SECRET);
    };
    let header = header.to_str().unwrap().strip_prefix("Basic ").unwrap();
    let pair = String::from_utf8(BASE64_STANDARD.decode(header).unwrap()).unwrap();
    let (id, secret) = pair.split_once(':').unwrap();
    decoded(id) == CLIENT && decoded(secret) == SECRET
}

fn decoded(text: &str) -> String {
    let whole = format!("x={text}");
    let (_, value) = form_urlencoded::parse(whole.as_bytes()).next().unwrap();
    value.into_owned()
}

fn text(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
