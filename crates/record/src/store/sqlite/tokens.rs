//! The table of tokens on SQLite.

use super::Sqlite;
use super::rows::signed;
use crate::store::aside::{MOST_OF_SUBJECT, TokenTable, expiry};
use crate::store::{StoreError, thirty_two};
use crate::tokens::{NewToken, Token, TokenKey, TokenKind};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

pub(super) const TABLE: &str = "
    CREATE TABLE token (
        kind TEXT NOT NULL, key BLOB NOT NULL, subject TEXT, expires INTEGER NOT NULL, version INTEGER NOT NULL,
        bytes BLOB NOT NULL, PRIMARY KEY (kind, key)
    ) STRICT;
    CREATE INDEX token_by_subject ON token (subject, kind) WHERE subject IS NOT NULL;
    CREATE INDEX token_by_expiry ON token (expires);";

impl TokenTable for Sqlite {
    fn token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<Option<Token>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT key, subject, expires, version, bytes FROM token WHERE kind = ? AND key = ?",
        )?;
        let found = statement
            .query_row(params![kind.code(), key.0.as_slice()], |row| Ok(token(row)))
            .optional()?;
        found.transpose()
    }

    fn put_token(&mut self, new: &NewToken, version: u64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO token (kind, key, subject, expires, version, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (kind, key) DO UPDATE
                 SET subject = ?3, expires = ?4, version = ?5, bytes = ?6",
            )?
            .execute(params![
                new.kind.code(),
                new.key.0.as_slice(),
                new.subject,
                new.expires.as_microsecond(),
                signed(version),
                new.value,
            ])?;
        Ok(())
    }

    fn prolong_token(
        &mut self,
        kind: TokenKind,
        key: &TokenKey,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE token SET expires = ? WHERE kind = ? AND key = ?")?
            .execute(params![
                until.as_microsecond(),
                kind.code(),
                key.0.as_slice()
            ])?;
        Ok(())
    }

    fn delete_token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM token WHERE kind = ? AND key = ?")?
            .execute(params![kind.code(), key.0.as_slice()])?;
        Ok(())
    }

    fn tokens_of(
        &mut self,
        kind: TokenKind,
        subject: &str,
        now: Timestamp,
    ) -> Result<Vec<Token>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT key, subject, expires, version, bytes FROM token
             WHERE subject = ? AND kind = ? AND expires > ? ORDER BY version DESC, key LIMIT ?",
        )?;
        let mut rows = statement.query(params![
            subject,
            kind.code(),
            now.as_microsecond(),
            MOST_OF_SUBJECT
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(token(row)?);
        }
        Ok(found)
    }

    fn delete_tokens_of(&mut self, kind: TokenKind, subject: &str) -> Result<u64, StoreError> {
        let ended = self
            .connection
            .prepare_cached("DELETE FROM token WHERE subject = ? AND kind = ?")?
            .execute(params![subject, kind.code()])?;
        Ok(ended as u64)
    }

    fn delete_expired_tokens(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let swept = self
            .connection
            .prepare_cached(
                "DELETE FROM token WHERE rowid IN (SELECT rowid FROM token WHERE expires <= ? LIMIT ?)",
            )?
            .execute(params![now.as_microsecond(), most])?;
        Ok(swept as u64)
    }
}

fn token(row: &Row<'_>) -> Result<Token, StoreError> {
    let key: Vec<u8> = row.get(0)?;
    Ok(Token {
        key: TokenKey(thirty_two(&key)?),
        subject: row.get(1)?,
        expires: expiry(row.get(2)?),
        version: row.get::<_, i64>(3)?.unsigned_abs(),
        value: row.get(4)?,
    })
}
