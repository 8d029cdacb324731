//! What is kept beside the log, over a store that can be made to fail.

use super::Faulty;
use crate::store::{Chunk, FileTable, StoreError, TokenTable, Visit};
use crate::tokens::{NewToken, Token, TokenKey, TokenKind};
use jiff::Timestamp;
use mechanism::FileId;

impl TokenTable for Faulty {
    fn token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<Option<Token>, StoreError> {
        self.line()?.token(kind, key)
    }

    fn put_token(&mut self, new: &NewToken, version: u64) -> Result<(), StoreError> {
        self.writing()?.put_token(new, version)
    }

    fn prolong_token(
        &mut self,
        kind: TokenKind,
        key: &TokenKey,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        self.writing()?.prolong_token(kind, key, until)
    }

    fn delete_token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<(), StoreError> {
        self.writing()?.delete_token(kind, key)
    }

    fn tokens_of(
        &mut self,
        kind: TokenKind,
        subject: &str,
        now: Timestamp,
    ) -> Result<Vec<Token>, StoreError> {
        self.line()?.tokens_of(kind, subject, now)
    }

    fn delete_tokens_of(&mut self, kind: TokenKind, subject: &str) -> Result<u64, StoreError> {
        self.writing()?.delete_tokens_of(kind, subject)
    }

    fn delete_expired_tokens(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        self.writing()?.delete_expired_tokens(now, most)
    }
}

impl FileTable for Faulty {
    fn put_chunks(&mut self, chunks: &[Chunk]) -> Result<(), StoreError> {
        self.writing()?.put_chunks(chunks)
    }

    fn chunk(&mut self, file: FileId, part: u32) -> Result<Option<Vec<u8>>, StoreError> {
        self.line()?.chunk(file, part)
    }

    fn pieces_of(&mut self, file: FileId) -> Result<(u32, u64), StoreError> {
        self.line()?.pieces_of(file)
    }

    fn hold_file(&mut self, file: FileId, until: Timestamp) -> Result<(), StoreError> {
        self.writing()?.hold_file(file, until)
    }

    fn file_is_held(&mut self, file: FileId, until: Timestamp) -> Result<bool, StoreError> {
        self.line()?.file_is_held(file, until)
    }

    fn discard_file(&mut self, file: FileId) -> Result<(), StoreError> {
        self.writing()?.discard_file(file)
    }

    fn sweep_files(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        self.writing()?.sweep_files(now, most)
    }

    fn chunks(&mut self, visit: Visit<'_, Chunk>) -> Result<(), StoreError> {
        self.line()?.chunks(visit)
    }
}
