//! The table of tokens on PostgreSQL.

use super::Postgres;
use super::rows::signed;
use crate::store::aside::{MOST_OF_SUBJECT, TokenTable, expiry};
use crate::store::{StoreError, thirty_two};
use crate::tokens::{NewToken, Token, TokenKey, TokenKind};
use jiff::Timestamp;
use postgres::Row;

pub(super) const TABLE: &str = "
    CREATE TABLE token (
        kind TEXT NOT NULL, key BYTEA NOT NULL, subject TEXT, expires BIGINT NOT NULL, version BIGINT NOT NULL,
        bytes BYTEA NOT NULL, PRIMARY KEY (kind, key)
    );
    CREATE INDEX token_by_subject ON token (subject, kind) WHERE subject IS NOT NULL;
    CREATE INDEX token_by_expiry ON token (expires);";

impl TokenTable for Postgres {
    fn token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<Option<Token>, StoreError> {
        let question = self.prepared(
            "SELECT key, subject, expires, version, bytes FROM token WHERE kind = $1 AND key = $2"
                .to_owned(),
        )?;
        self.client
            .query_opt(&question, &[&kind.code(), &key.0.as_slice()])?
            .as_ref()
            .map(token)
            .transpose()
    }

    fn put_token(&mut self, new: &NewToken, version: u64) -> Result<(), StoreError> {
        let question = self.prepared(
            "INSERT INTO token (kind, key, subject, expires, version, bytes) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (kind, key) DO UPDATE SET subject = $3, expires = $4, version = $5, bytes = $6"
                .to_owned(),
        )?;
        self.client.execute(
            &question,
            &[
                &new.kind.code(),
                &new.key.0.as_slice(),
                &new.subject,
                &new.expires.as_microsecond(),
                &signed(version),
                &new.value,
            ],
        )?;
        Ok(())
    }

    fn prolong_token(
        &mut self,
        kind: TokenKind,
        key: &TokenKey,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let question =
            self.prepared("UPDATE token SET expires = $1 WHERE kind = $2 AND key = $3".to_owned())?;
        let until = until.as_microsecond();
        self.client
            .execute(&question, &[&until, &kind.code(), &key.0.as_slice()])?;
        Ok(())
    }

    fn delete_token(&mut self, kind: TokenKind, key: &TokenKey) -> Result<(), StoreError> {
        let question =
            self.prepared("DELETE FROM token WHERE kind = $1 AND key = $2".to_owned())?;
        self.client
            .execute(&question, &[&kind.code(), &key.0.as_slice()])?;
        Ok(())
    }

    fn tokens_of(
        &mut self,
        kind: TokenKind,
        subject: &str,
        now: Timestamp,
    ) -> Result<Vec<Token>, StoreError> {
        let question = self.prepared(
            "SELECT key, subject, expires, version, bytes FROM token
             WHERE subject = $1 AND kind = $2 AND expires > $3 ORDER BY version DESC, key LIMIT $4"
                .to_owned(),
        )?;
        let now = now.as_microsecond();
        self.client
            .query(&question, &[&subject, &kind.code(), &now, &MOST_OF_SUBJECT])?
            .iter()
            .map(token)
            .collect()
    }

    fn delete_tokens_of(&mut self, kind: TokenKind, subject: &str) -> Result<u64, StoreError> {
        let question =
            self.prepared("DELETE FROM token WHERE subject = $1 AND kind = $2".to_owned())?;
        Ok(self.client.execute(&question, &[&subject, &kind.code()])?)
    }

    fn delete_expired_tokens(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        let question = self.prepared(
            "DELETE FROM token WHERE ctid = ANY (ARRAY (SELECT ctid FROM token WHERE expires <= $1 LIMIT $2))"
                .to_owned(),
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Ok(self
            .client
            .execute(&question, &[&now.as_microsecond(), &most])?)
    }
}

fn token(row: &Row) -> Result<Token, StoreError> {
    Ok(Token {
        key: TokenKey(thirty_two(row.try_get(0)?)?),
        subject: row.try_get(1)?,
        expires: expiry(row.try_get(2)?),
        version: row.try_get::<_, i64>(3)?.unsigned_abs(),
        value: row.try_get(4)?,
    })
}
