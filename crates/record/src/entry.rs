//! An entry of the log and how it is hashed.
//!
//! `docs/verifying-the-record.md` says the same for people with another language at hand; `docs/verify.py` does it.
//! A *field* is four bytes of length, big-endian, and the bytes themselves; numbers are written as decimal text.
//!
//! ```text
//! commitment = SHA-256(salt ‖ body)
//! origin     = SHA-256(salt ‖ 00 ‖ fields of: received, happened or nothing, actor, command, part)
//! hash       = SHA-256(fields of: "convene entry 1", previous hash, number, entered, audience, format, origin, commitment)
//! ```
//!
//! Why `origin` is a commitment of its own: who did something restricted, when it arrived and which day it is about are
//! as telling as what it says. A public export gives bare digests for all of that and still verifies.

use crate::Finding;
use jiff::Timestamp;
use mechanism::{Audience, CommandId, Digest, Submission};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::fmt;

/// What the first entry follows.
pub(crate) const NOTHING: Digest = Digest([0; 32]);

/// Where the log ends: the newest entry's number, hash and time. Zero: nothing has been entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Number of the newest entry.
    pub number: u64,
    /// Its hash, which covers every entry before it.
    pub hash: Digest,
    /// When it was entered.
    pub entered: Timestamp,
}

impl Head {
    /// Before the first entry.
    pub(crate) const BEGINNING: Self = Self {
        number: 0,
        hash: NOTHING,
        entered: Timestamp::UNIX_EPOCH,
    };

    /// The head after `entry`, if `entry` follows this head.
    pub(crate) fn followed_by(&self, entry: &Entry) -> Result<Self, Finding> {
        if entry.number != self.number + 1 {
            return Err(Finding::Missing {
                entry: self.number + 1,
            });
        }
        if entry.hash != entry.hashed_after(&self.hash) || entry.entered < self.entered {
            return Err(Finding::Touched {
                entry: entry.number,
            });
        }
        Ok(entry.head())
    }
}

/// One act as it is stored. Texts are kept as read, so that an entry of a newer version can still be hashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the log, from 1, without gaps.
    pub number: u64,
    /// When the command arrived at the edge.
    pub received: Timestamp,
    /// When it was entered; never before the entry before it.
    pub entered: Timestamp,
    /// The fact's own day, `2024-09-11`, where it has one.
    pub happened: Option<String>,
    /// Who.
    pub actor: Cow<'static, str>,
    /// For whom: a code of [`Audience`].
    pub audience: Cow<'static, str>,
    /// The command it is a part of.
    pub command: CommandId,
    /// Which part, from 0; the parts of a command follow each other.
    pub part: u16,
    /// On part 0: what tells a retry from somebody else's command under the same id. Not hashed; taken away when content
    /// of the command is erased, since it would let somebody test guesses at that content.
    pub fingerprint: Option<Digest>,
    /// The format of the body.
    pub format: u16,
    /// Makes the commitments unguessable.
    pub salt: [u8; 32],
    /// The event as JSON, exactly these bytes.
    pub body: String,
    /// The hash of this entry.
    pub hash: Digest,
}

impl Entry {
    /// The head of a log that ends here.
    pub fn head(&self) -> Head {
        Head {
            number: self.number,
            hash: self.hash,
            entered: self.entered,
        }
    }

    /// What the entry says, committed to.
    pub fn commitment(&self) -> Digest {
        Digest::commit(&self.salt, self.body.as_bytes())
    }

    /// Where the entry comes from, committed to.
    pub fn origin(&self) -> Digest {
        let mut fields = Fields::salted(&self.salt);
        fields.number(self.received.as_microsecond());
        fields.bytes(self.happened.as_deref().unwrap_or_default().as_bytes());
        fields.bytes(self.actor.as_bytes());
        let mut command = [0; uuid::fmt::Hyphenated::LENGTH];
        fields.bytes(
            self.command
                .0
                .hyphenated()
                .encode_lower(&mut command)
                .as_bytes(),
        );
        fields.number(self.part.into());
        fields.digest()
    }

    /// The hash this entry must have after an entry with the hash `previous`.
    pub fn hashed_after(&self, previous: &Digest) -> Digest {
        let mut fields = Fields::new();
        fields.bytes(b"convene entry 1");
        fields.bytes(&previous.0);
        fields.number(i64::try_from(self.number).unwrap_or(i64::MAX));
        fields.number(self.entered.as_microsecond());
        fields.bytes(self.audience.as_bytes());
        fields.number(self.format.into());
        fields.bytes(&self.origin().0);
        fields.bytes(&self.commitment().0);
        fields.digest()
    }

    /// For whom, if this version knows the circle.
    pub fn audience(&self) -> Option<Audience> {
        Audience::from_code(&self.audience)
    }
}

/// Spares an allocation for each of a million entries: the codes are few.
pub(crate) fn known_code(code: &str) -> Cow<'static, str> {
    match Audience::from_code(code) {
        Some(audience) => Cow::Borrowed(audience.code()),
        None => Cow::Owned(code.to_owned()),
    }
}

/// Tells a retry from another command under the same id: actor, day and content, salted with the entry's salt.
///
/// The content is taken as its debug form, which is complete and stable within a version. A retry that crosses an upgrade
/// that renamed a field is answered as somebody else's, which is the safe way to err. The seed is not part of it: chance
/// is not content.
pub(crate) fn fingerprint(salt: &[u8; 32], submission: &Submission) -> Digest {
    let mut fields = Fields(Sha256::new());
    fields.0.update(salt);
    fields.0.update([1]);
    fields.bytes(submission.actor.to_string().as_bytes());
    let happened = submission.happened.map(|day| day.to_string());
    fields.bytes(happened.unwrap_or_default().as_bytes());
    // Writing to a hash cannot fail.
    let _ = fmt::write(&mut fields, format_args!("{:?}", submission.command));
    fields.digest()
}

/// The one encoding under every hash: length and bytes, so that no two lists of fields look alike.
struct Fields(Sha256);

impl Fields {
    fn new() -> Self {
        Self(Sha256::new())
    }

    /// A zero byte after the salt keeps this apart from a body's commitment: no JSON text begins with it.
    fn salted(salt: &[u8; 32]) -> Self {
        let mut hash = Sha256::new();
        hash.update(salt);
        hash.update([0]);
        Self(hash)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        self.0.update(length.to_be_bytes());
        self.0.update(bytes);
    }

    fn number(&mut self, number: i64) {
        let mut digits = [0; 20];
        let mut left = number.unsigned_abs();
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                break;
            }
        }
        if number < 0 {
            at -= 1;
            digits[at] = b'-';
        }
        self.bytes(&digits[at..]);
    }

    fn digest(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl fmt::Write for Fields {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}
