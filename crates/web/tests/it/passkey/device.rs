//! A device that keeps passkeys, as far as the site can tell: it speaks ES256 and attests nothing.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use sha2::{Digest as _, Sha256};

/// What a page asks a device for.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) challenge: Vec<u8>,
    pub(super) site: String,
    pub(super) user: Vec<u8>,
}

impl Asked {
    /// Reads it off a page, as the script does.
    pub(super) fn of(page: &str) -> Self {
        let value = |name: &str| {
            let from = page.split(&format!("data-{name}=\"")).nth(1);
            from.and_then(|rest| rest.split('"').next())
                .unwrap_or_default()
        };
        Self {
            challenge: bytes(value("challenge")),
            site: value("site").to_owned(),
            user: bytes(value("user")),
        }
    }
}

/// A device with one passkey, and the page it believes to be on.
pub(super) struct Device {
    key: EcdsaKeyPair,
    pub(super) origin: String,
    pub(super) id: Vec<u8>,
    pub(super) user: Vec<u8>,
    pub(super) counter: u32,
    /// Present and verified.
    pub(super) flags: u8,
}

impl Device {
    pub(super) fn new(name: u8) -> Self {
        let chance = SystemRandom::new();
        let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let written = EcdsaKeyPair::generate_pkcs8(kind, &chance).unwrap();
        Self {
            key: EcdsaKeyPair::from_pkcs8(kind, written.as_ref(), &chance).unwrap(),
            origin: "https://convene.example".into(),
            id: vec![name; 16],
            user: Vec::new(),
            counter: 0,
            flags: 0b101,
        }
    }

    /// Makes its passkey; the form that the script would send.
    pub(super) fn makes(&mut self, asked: &Asked) -> String {
        self.user.clone_from(&asked.user);
        let mut said = self.says(asked, self.flags | 0b100_0000);
        said.extend([0; 16]);
        said.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        said.extend(&self.id);
        let point = self.key.public_key().as_ref();
        said.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]);
        said.extend(&point[1..33]);
        said.extend([0x22, 0x58, 0x20]);
        said.extend(&point[33..]);
        let client_data = self.client_data("webauthn.create", asked);
        form(&[], &client_data, &said, &[], &[])
    }

    /// Uses it.
    pub(super) fn answers(&self, asked: &Asked) -> String {
        let said = self.says(asked, self.flags);
        let client_data = self.client_data("webauthn.get", asked);
        let signed = [&said[..], &Sha256::digest(&client_data)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        form(
            &self.id,
            &client_data,
            &said,
            signature.as_ref(),
            &self.user,
        )
    }

    fn says(&self, asked: &Asked, flags: u8) -> Vec<u8> {
        let mut said = Sha256::digest(&asked.site).to_vec();
        said.push(flags);
        said.extend(self.counter.to_be_bytes());
        said
    }

    fn client_data(&self, kind: &str, asked: &Asked) -> Vec<u8> {
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(&asked.challenge);
        let said = serde_json::json!({
            "type": kind,
            "challenge": challenge,
            "origin": self.origin,
            "crossOrigin": false,
            "other_keys_can_be_added_here": "as browsers do",
        });
        said.to_string().into_bytes()
    }
}

fn form(id: &[u8], client_data: &[u8], said: &[u8], signature: &[u8], user: &[u8]) -> String {
    format!(
        "id={}&client-data={}&authenticator={}&signature={}&user={}",
        hex(id),
        hex(client_data),
        hex(said),
        hex(signature),
        hex(user)
    )
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let pair = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(pair).collect()
}
