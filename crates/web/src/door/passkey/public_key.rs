//! A passkey's public key, as devices write it (COSE, RFC 9053), and what it has signed.
//!
//! Devices write keys in the one canonical form of CTAP 2, so each of the two kinds that are asked for has a fixed
//! layout, and a general reader of CBOR would only be more to attack.

use super::NotTaken;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};

/// The kinds asked for, by their numbers in the standard's order of preference: ES256, RS256.
pub(super) const ALGORITHMS: &str = "-7 -257";

/// ES256: map of five; type EC2, algorithm -7, curve P-256, x of 32 bytes.
const EC: [u8; 10] = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
/// Between x and y: y of 32 bytes.
const EC_Y: [u8; 3] = [0x22, 0x58, 0x20];
/// RS256: map of four; type RSA, algorithm -257, modulus of 256 bytes.
const RSA: [u8; 11] = [
    0xa4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20, 0x59, 0x01, 0x00,
];
/// After the modulus: the exponent 65537.
const RSA_EXPONENT: [u8; 5] = [0x21, 0x43, 0x01, 0x00, 0x01];

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PublicKey<'a> {
    /// ECDSA on P-256.
    P256 { x: &'a [u8], y: &'a [u8] },
    /// RSA with 2,048 bits: what older Windows machines have.
    Rsa { modulus: &'a [u8] },
}

impl<'a> PublicKey<'a> {
    /// Reads a key, and what follows it.
    pub(super) fn read(cose: &'a [u8]) -> Result<(Self, &'a [u8]), NotTaken> {
        Self::p256(cose)
            .or_else(|| Self::rsa(cose))
            .ok_or(NotTaken::PublicKey)
    }

    fn p256(cose: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (x, rest) = cose.strip_prefix(&EC)?.split_at_checked(32)?;
        let (y, rest) = rest.strip_prefix(&EC_Y)?.split_at_checked(32)?;
        Some((Self::P256 { x, y }, rest))
    }

    fn rsa(cose: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (modulus, rest) = cose.strip_prefix(&RSA)?.split_at_checked(256)?;
        let rest = rest.strip_prefix(&RSA_EXPONENT)?;
        Some((Self::Rsa { modulus }, rest))
    }

    /// Whether it signed this.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8]) -> Result<(), NotTaken> {
        let verified = match self {
            Self::P256 { x, y } => {
                let point = [&[0x04], *x, *y].concat();
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature)
            }
            Self::Rsa { modulus } => RsaPublicKeyComponents {
                n: *modulus,
                e: &RSA_EXPONENT[2..],
            }
            .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature),
        };
        verified.map_err(|_| NotTaken::Signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_are_read_with_what_follows() {
        let mut ec = EC.to_vec();
        ec.extend([1; 32]);
        ec.extend(EC_Y);
        ec.extend([2; 32]);
        ec.push(9);
        let (key, rest) = PublicKey::read(&ec).unwrap();
        assert_eq!(
            key,
            PublicKey::P256 {
                x: &[1; 32],
                y: &[2; 32]
            }
        );
        assert_eq!(rest, [9]);
        let mut rsa = RSA.to_vec();
        rsa.extend([3; 256]);
        rsa.extend(RSA_EXPONENT);
        let (key, rest) = PublicKey::read(&rsa).unwrap();
        assert_eq!(
            (key, rest.len()),
            (PublicKey::Rsa { modulus: &[3; 256] }, 0)
        );
    }

    #[test]
    fn a_key_that_is_cut_or_of_another_kind_is_none() {
        let mut ec = EC.to_vec();
        ec.extend([1; 32]);
        ec.extend(EC_Y);
        ec.extend([2; 31]);
        assert_eq!(PublicKey::read(&ec), Err(NotTaken::PublicKey));
        // Ed25519, which was not asked for.
        let other = [0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
        assert_eq!(PublicKey::read(&other), Err(NotTaken::PublicKey));
        // A point that is not on the curve signs nothing.
        let nowhere = PublicKey::P256 {
            x: &[1; 32],
            y: &[2; 32],
        };
        assert_eq!(nowhere.signed(b"a", &[0; 70]), Err(NotTaken::Signature));
    }
}
