//! One token.

use super::TokenError;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The longest value: 1 MiB, a very long draft.
pub const LONGEST_VALUE: usize = 1024 * 1024;
/// The longest name of a subject, in bytes.
pub const LONGEST_SUBJECT: usize = 200;

/// What a token is for. The same key names another token in each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// Somebody is signed in.
    Session,
    /// A device holds the seat of a participant, by the code of that seat.
    Seat,
    /// A code or a link sent to an address, to be used once.
    Code,
    /// What a passkey has to answer.
    Challenge,
    /// How often something was attempted.
    Attempts,
    /// Something written and not yet submitted.
    Draft,
    /// A notice on its way to the mail server.
    Notice,
    /// A message the demonstration shows in its mailbox instead of sending it.
    Mailbox,
}

impl TokenKind {
    /// As it stands in the store.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Seat => "seat",
            Self::Code => "code",
            Self::Challenge => "challenge",
            Self::Attempts => "attempts",
            Self::Draft => "draft",
            Self::Notice => "notice",
            Self::Mailbox => "mailbox",
        }
    }
}

/// What a token is found by: a digest, so that the store never holds what its holder shows.
///
/// A digest hides only what cannot be guessed. A session's secret has 128 random bits or more; a code of six digits does
/// not and belongs, salted, in the value, under the key of the sign-in that it is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenKey(pub [u8; 32]);

impl TokenKey {
    /// The key for a secret, or for a name where there is nothing to hide: "draft of application 7".
    pub fn of(secret: impl AsRef<[u8]>) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"convene token\0");
        hash.update(secret);
        Self(hash.finalize().into())
    }
}

/// Enough to tell keys apart in a log, too little to find a row by.
impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, ..] = self.0;
        write!(f, "TokenKey({a:02x}{b:02x}{c:02x}…)")
    }
}

/// A token to be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What for.
    pub kind: TokenKind,
    /// What it is found by.
    pub key: TokenKey,
    /// Whose it is, so that all of one person's can be listed and ended: an id, not a name.
    pub subject: Option<String>,
    /// From when on it is not there any more.
    pub expires: Timestamp,
    /// What it says.
    pub value: Vec<u8>,
}

impl NewToken {
    pub(super) fn check(&self) -> Result<(), TokenError> {
        let bytes = self.value.len();
        if bytes > LONGEST_VALUE {
            return Err(TokenError::TooLong { bytes });
        }
        match &self.subject {
            // PostgreSQL keeps no text with a zero in it.
            Some(subject) if subject.len() > LONGEST_SUBJECT || subject.contains('\0') => {
                Err(TokenError::Subject)
            }
            _ => Ok(()),
        }
    }
}

/// A token as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is found by.
    pub key: TokenKey,
    /// Whose it is.
    pub subject: Option<String>,
    /// From when on it is not there any more.
    pub expires: Timestamp,
    /// Which version of it this is; what [`Tokens::replace_if`](super::Tokens::replace_if) compares.
    pub version: u64,
    /// What it says.
    pub value: Vec<u8>,
}

/// Without the value: it is somebody's draft, or what a sign-in rests on.
impl fmt::Debug for NewToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewToken")
            .field("kind", &self.kind)
            .field("key", &self.key)
            .field("expires", &self.expires)
            .field("bytes", &self.value.len())
            .finish_non_exhaustive()
    }
}

/// Without the value, for the same reason.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("key", &self.key)
            .field("expires", &self.expires)
            .field("version", &self.version)
            .field("bytes", &self.value.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_a_secret_nor_a_value_shows_where_a_token_is_printed() {
        let token = NewToken {
            kind: TokenKind::Draft,
            key: TokenKey::of("the secret"),
            subject: Some("somebody".into()),
            expires: Timestamp::UNIX_EPOCH,
            value: b"unpublished words".to_vec(),
        };
        let printed = format!("{token:?}");
        for hidden in ["unpublished", "somebody", "the secret"] {
            assert!(!printed.contains(hidden), "{printed}");
        }
        assert_ne!(TokenKey::of("the secret"), TokenKey::of("another"));
    }

    #[test]
    fn what_a_store_could_not_keep_is_refused_before_it_gets_there() {
        let token = |subject: &str, bytes| NewToken {
            kind: TokenKind::Draft,
            key: TokenKey::of("x"),
            subject: Some(subject.into()),
            expires: Timestamp::UNIX_EPOCH,
            value: vec![0; bytes],
        };
        assert_eq!(token("a", LONGEST_VALUE).check(), Ok(()));
        assert_eq!(
            token("a", LONGEST_VALUE + 1).check(),
            Err(TokenError::TooLong {
                bytes: LONGEST_VALUE + 1
            })
        );
        assert_eq!(token("a\0b", 1).check(), Err(TokenError::Subject));
        assert_eq!(token(&"a".repeat(201), 1).check(), Err(TokenError::Subject));
    }
}
