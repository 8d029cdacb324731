//! What a store keeps beside log and vault: tokens.

use super::StoreError;
use crate::tokens::{NewToken, Token, TokenKey, TokenKind};
use jiff::Timestamp;

/// A table beside the log, with a lock of its own where the database has more than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// Sessions, codes, counters, drafts.
    Tokens,
}

/// The most tokens of one subject that are told at once.
pub(super) const MOST_OF_SUBJECT: i64 = 100;

/// The table of tokens. What must happen in one step happens under the lock of [`Aside::Tokens`].
pub trait TokenTable {
    /// The token under a key, expired or not.
    fn token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<Option<Token>, StoreError>;

    /// Keeps a token, in the place of any other under its key.
    fn put_token(&mut self, new: &NewToken, version: u64) -> Result<(), StoreError>;

    /// Lets a token expire at another instant.
    fn prolong_token(
        &mut self,
        kind: TokenKind,
        key: &TokenKey,
        until: Timestamp,
    ) -> Result<(), StoreError>;

    /// Removes a token, if it is there.
    fn delete_token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<(), StoreError>;

    /// Tokens of one subject that expire after `now`, the one kept last first; a hundred at most.
    fn tokens_of(
        &mut self,
        kind: TokenKind,
        subject: &str,
        now: Timestamp,
    ) -> Result<Vec<Token>, StoreError>;

    /// Removes all tokens of one subject; how many there were.
    fn delete_tokens_of(&mut self, kind: TokenKind, subject: &str) -> Result<u64, StoreError>;

    /// Removes some of the tokens that do not expire after `now`; how many.
    fn delete_expired_tokens(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError>;
}
