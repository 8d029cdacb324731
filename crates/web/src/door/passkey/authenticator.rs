//! The device's half of an answer ("authenticator data", section 6.1 of the standard): for which site, whether it made
//! sure of who holds it, how often it was used, and for a new passkey its name and its public key.

use super::NotTaken;
use super::site::Site;
use sha2::{Digest as _, Sha256};

/// The person was there.
const PRESENT: u8 = 1 << 0;
/// The device made sure who it is.
const VERIFIED: u8 = 1 << 2;
/// The passkey may be copied to the owner's other devices.
const MAY_BE_COPIED: u8 = 1 << 3;
/// It has been.
const COPIED: u8 = 1 << 4;
/// A new passkey's name and key follow.
const NEW: u8 = 1 << 6;
/// Extensions follow.
const EXTENDED: u8 = 1 << 7;

/// The longest name of a passkey that the standard allows.
const LONGEST_NAME: usize = 1_023;

/// What a device says, once it is known that it says it for this site and of a person it verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said<'a> {
    /// How often it was used; 0: it does not count.
    pub(super) counter: u32,
    /// A new passkey.
    pub(super) new: Option<New<'a>>,
}

/// A passkey that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct New<'a> {
    /// Its name, chosen by the device at random.
    pub(super) name: &'a [u8],
    /// Its public key, with what follows it.
    pub(super) key: &'a [u8],
    /// Whether extensions follow the key.
    pub(super) extended: bool,
}

/// Reads what a device says and refuses what it must not say.
pub(super) fn read<'a>(data: &'a [u8], site: &Site) -> Result<Said<'a>, NotTaken> {
    let (site_hash, rest) = data.split_at_checked(32).ok_or(NotTaken::Authenticator)?;
    let (&[flags, a, b, c, d], rest) = rest.split_first_chunk().ok_or(NotTaken::Authenticator)?;
    let ours: [u8; 32] = Sha256::digest(&site.id).into();
    if site_hash != ours {
        return Err(NotTaken::RelyingParty);
    }
    let says = |flag| flags & flag != 0;
    if !says(PRESENT) || !says(VERIFIED) {
        return Err(NotTaken::NotVerified);
    }
    let copied_unasked = says(COPIED) && !says(MAY_BE_COPIED);
    let more_than_said = !says(NEW) && !says(EXTENDED) && !rest.is_empty();
    if copied_unasked || more_than_said {
        return Err(NotTaken::Authenticator);
    }
    let new = says(NEW).then(|| new(rest, says(EXTENDED))).transpose()?;
    Ok(Said {
        counter: u32::from_be_bytes([a, b, c, d]),
        new,
    })
}

fn new(rest: &[u8], extended: bool) -> Result<New<'_>, NotTaken> {
    let cut = || NotTaken::Authenticator;
    // The make of the device comes first: 16 bytes that are not kept.
    let (_, rest) = rest.split_at_checked(16).ok_or_else(cut)?;
    let (&length, rest) = rest.split_first_chunk().ok_or_else(cut)?;
    let length = usize::from(u16::from_be_bytes(length));
    if !(1..=LONGEST_NAME).contains(&length) {
        return Err(NotTaken::Authenticator);
    }
    let (name, key) = rest.split_at_checked(length).ok_or_else(cut)?;
    Ok(New {
        name,
        key,
        extended,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        Site {
            id: "convene.example".into(),
            origin: "https://convene.example".into(),
        }
    }

    fn data(flags: u8, rest: &[u8]) -> Vec<u8> {
        let mut data = Sha256::digest("convene.example").to_vec();
        data.extend([flags, 0, 0, 1, 2]);
        data.extend(rest);
        data
    }

    #[test]
    fn the_counter_and_a_new_passkey_are_read() {
        let plain = data(PRESENT | VERIFIED, &[]);
        let said = read(&plain, &site()).unwrap();
        assert_eq!((said.counter, said.new), (258, None));
        let mut rest = vec![7; 16];
        rest.extend([0, 2, 0xAA, 0xBB, 0xCC]);
        let fresh = data(PRESENT | VERIFIED | NEW, &rest);
        let new = read(&fresh, &site()).unwrap().new.unwrap();
        assert_eq!((new.name, new.key), (&[0xAA, 0xBB][..], &[0xCC][..]));
    }

    #[test]
    fn a_device_that_verified_nobody_or_contradicts_itself_is_not_believed() {
        let why = |flags, rest: &[u8]| read(&data(flags, rest), &site()).unwrap_err();
        assert_eq!(why(PRESENT, &[]), NotTaken::NotVerified);
        assert_eq!(why(VERIFIED, &[]), NotTaken::NotVerified);
        let both = PRESENT | VERIFIED;
        assert_eq!(why(both | COPIED, &[]), NotTaken::Authenticator);
        assert_eq!(why(both, &[0]), NotTaken::Authenticator);
        for cut in [0, 15, 17] {
            assert_eq!(
                why(both | NEW, &vec![0; cut]),
                NotTaken::Authenticator,
                "{cut}"
            );
        }
        let nameless = vec![0; 18];
        assert_eq!(why(both | NEW, &nameless), NotTaken::Authenticator);
    }

    #[test]
    fn every_beginning_of_an_answer_is_refused_and_none_breaks_anything() {
        let whole = data(PRESENT | VERIFIED, &[]);
        for length in 0..whole.len() {
            assert!(read(&whole[..length], &site()).is_err(), "{length}");
        }
    }
}
