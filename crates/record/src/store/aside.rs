//! What a store keeps beside log and vault: tokens and files.

use super::{StoreError, Visit};
use crate::tokens::{NewToken, Token, TokenKey, TokenKind};
use jiff::Timestamp;
use mechanism::FileId;

/// A table beside the log, with a lock of its own where the database has more than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// Sessions, codes, counters, drafts.
    Tokens,
    /// Files.
    Files,
}

/// When something expires, as it is stored; the end of the calendar for what never does.
pub(super) fn expiry(microseconds: i64) -> Timestamp {
    Timestamp::from_microsecond(microseconds).unwrap_or(Timestamp::MAX)
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

/// A row of a stored file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Of which file.
    pub file: FileId,
    /// 0 for the cover, from 1 on for its bytes.
    pub part: u32,
    /// On the cover of a file that has not been handed in: until when it is held.
    pub until: Option<Timestamp>,
    /// The description on a cover, nothing yet while the file is being received; else bytes of the file.
    pub bytes: Vec<u8>,
}

impl Chunk {
    pub(crate) fn cover(file: FileId, bytes: Vec<u8>, until: Timestamp) -> Self {
        Self {
            file,
            part: 0,
            until: Some(until),
            bytes,
        }
    }
}

/// The table of files. What must happen in one step happens under the lock of [`Aside::Files`]. That destroying a row of
/// the vault destroys the file it describes is part of [`Store::write`](super::Store::write).
pub trait FileTable {
    /// Writes chunks, a cover in the place of another.
    fn put_chunks(&mut self, chunks: &[Chunk]) -> Result<(), StoreError>;

    /// The bytes of one chunk.
    fn chunk(&mut self, file: FileId, part: u32) -> Result<Option<Vec<u8>>, StoreError>;

    /// How many pieces of a file there are, and how long they are together.
    fn pieces_of(&mut self, file: FileId) -> Result<(u32, u64), StoreError>;

    /// Holds a file until an instant at least, unless it was handed in.
    fn hold_file(&mut self, file: FileId, until: Timestamp) -> Result<(), StoreError>;

    /// Whether a file is held until an instant at least, or was found to be handed in.
    fn file_is_held(&mut self, file: FileId, until: Timestamp) -> Result<bool, StoreError>;

    /// Removes a file, unless it was handed in.
    fn discard_file(&mut self, file: FileId) -> Result<(), StoreError>;

    /// Removes some of the files that are not held after `now` and were not handed in; how many.
    fn sweep_files(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError>;

    /// All chunks of files that were handed in, file by file in order.
    fn chunks(&mut self, visit: Visit<'_, Chunk>) -> Result<(), StoreError>;
}
