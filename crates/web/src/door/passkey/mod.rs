//! Passkeys (Web Authentication, Level 3): a key pair that a person's device keeps for this site alone. It answers a
//! challenge of ours, and only after the person showed the device that it is them.
//!
//! What is asked for is the narrowest thing that serves: discoverable credentials, so that nobody types an address; user
//! verification always; no attestation, because which make of device somebody has is none of our business; the two
//! algorithms that every device speaks one of. So what has to be read of an answer has a fixed layout, and verifying it
//! is the few steps of the standard's sections 7.1 and 7.2, with time and chance handed in like everywhere else. The
//! signatures themselves are verified by `ring`, which the program's TLS rests on anyway.
//!
//! - `site`: whose passkeys they are; `client_data` and `authenticator`: the two halves of an answer; `public_key`.
//! - `credential`: both verifications, and what is kept of a passkey.
//! - `challenge`: what has to be answered, good for five minutes and once, by the browser that asked.
//! - `add` and `come_in`: the pages.

mod add;
mod authenticator;
mod challenge;
mod client_data;
mod come_in;
mod credential;
mod public_key;
mod site;

pub(super) use add::{Own, added, ask_to_add, own, remove};
pub(super) use come_in::{ask, come_in};

/// Whether browsers have passkeys at this site's address.
pub(super) fn possible(site: &crate::site::Site) -> bool {
    site::Site::of(&site.installation).is_some()
}

/// Why an answer is not taken. For the log: whoever sent it is told the same in every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotTaken {
    /// The browser's half cannot be read.
    #[error("client data that cannot be read")]
    ClientData,
    /// It is the answer to something else.
    #[error("an answer to something else")]
    Kind,
    /// It answers another challenge, an old one, or none.
    #[error("another challenge")]
    Challenge,
    /// It was made on a page of another site.
    #[error("another origin")]
    Origin,
    /// It was made inside a frame of another site.
    #[error("inside another site")]
    Framed,
    /// The device's half cannot be read.
    #[error("authenticator data that cannot be read")]
    Authenticator,
    /// The passkey was made for another site.
    #[error("a passkey of another site")]
    RelyingParty,
    /// The device did not make sure who holds it.
    #[error("nobody was verified")]
    NotVerified,
    /// The key is of a kind that was not asked for.
    #[error("a key of another kind")]
    PublicKey,
    /// Nobody has such a passkey, or somebody else has.
    #[error("no such passkey")]
    Unknown,
    /// The signature is not the passkey's.
    #[error("a wrong signature")]
    Signature,
    /// The device counts lower than it did: there are two of it.
    #[error("the counter went back")]
    Counter,
}

/// Bytes as the script sends them: hexadecimal digits, two for each.
pub(super) fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    hex.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}

/// The same the other way round.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_hexadecimal_digits_and_read_back() {
        assert_eq!(hex(&[0, 10, 255]), "000aff");
        assert_eq!(bytes("000aFF"), Some(vec![0, 10, 255]));
        for bad in ["0", "0g", "+1", "é"] {
            assert_eq!(bytes(bad), None, "{bad}");
        }
    }
}
