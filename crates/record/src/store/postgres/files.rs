//! The table of files on PostgreSQL.

use super::Postgres;
use crate::store::aside::{Chunk, FileTable, expiry};
use crate::store::{StoreError, Visit};
use jiff::Timestamp;
use mechanism::{FileId, RowId};
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use postgres::{Client, Row};
use uuid::Uuid;

pub(super) const TABLE: &str = "
    CREATE TABLE chunk (
        file UUID NOT NULL, part BIGINT NOT NULL, until BIGINT, bytes BYTEA NOT NULL, PRIMARY KEY (file, part)
    );
    CREATE INDEX chunk_by_hold ON chunk (until) WHERE until IS NOT NULL;";

impl FileTable for Postgres {
    fn put_chunks(&mut self, chunks: &[Chunk]) -> Result<(), StoreError> {
        let question = self.prepared(
            "INSERT INTO chunk (file, part, until, bytes) VALUES ($1, $2, $3, $4)
             ON CONFLICT (file, part) DO UPDATE SET until = $3, bytes = $4"
                .to_owned(),
        )?;
        for chunk in chunks {
            let until = chunk.until.map(|until| until.as_microsecond());
            let part = i64::from(chunk.part);
            self.client
                .execute(&question, &[&chunk.file.0, &part, &until, &chunk.bytes])?;
        }
        Ok(())
    }

    fn chunk(&mut self, file: FileId, part: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let question =
            self.prepared("SELECT bytes FROM chunk WHERE file = $1 AND part = $2".to_owned())?;
        let found = self
            .client
            .query_opt(&question, &[&file.0, &i64::from(part)])?;
        Ok(found.map(|row| row.try_get(0)).transpose()?)
    }

    fn pieces_of(&mut self, file: FileId) -> Result<(u32, u64), StoreError> {
        let question = self.prepared(
            "SELECT count(*), coalesce(sum(length(bytes)), 0)::bigint FROM chunk WHERE file = $1 AND part > 0"
                .to_owned(),
        )?;
        let found = self.client.query_one(&question, &[&file.0])?;
        let (pieces, bytes): (i64, i64) = (found.try_get(0)?, found.try_get(1)?);
        Ok((
            u32::try_from(pieces).unwrap_or(u32::MAX),
            bytes.unsigned_abs(),
        ))
    }

    fn hold_file(&mut self, file: FileId, until: Timestamp) -> Result<(), StoreError> {
        self.client.execute(
            "UPDATE chunk SET until = $2 WHERE file = $1 AND part = 0 AND until < $2",
            &[&file.0, &until.as_microsecond()],
        )?;
        Ok(())
    }

    fn file_is_held(&mut self, file: FileId, until: Timestamp) -> Result<bool, StoreError> {
        let question = self.prepared(
            "SELECT coalesce(until >= $2, TRUE) FROM chunk WHERE file = $1 AND part = 0".to_owned(),
        )?;
        let found = self
            .client
            .query_opt(&question, &[&file.0, &until.as_microsecond()])?;
        Ok(found.map_or(Ok(false), |row| row.try_get(0))?)
    }

    fn discard_file(&mut self, file: FileId) -> Result<(), StoreError> {
        self.client.execute(
            "DELETE FROM chunk WHERE file = $1 AND NOT EXISTS (SELECT 1 FROM vault WHERE row = $1)",
            &[&file.0],
        )?;
        Ok(())
    }

    fn sweep_files(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        let now = now.as_microsecond();
        // What was handed in meanwhile is not looked at again.
        self.client.execute(
            "UPDATE chunk SET until = NULL
             WHERE until <= $1 AND EXISTS (SELECT 1 FROM vault WHERE vault.row = chunk.file)",
            &[&now],
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let files: Vec<Uuid> = self
            .client
            .query(
                "SELECT file FROM chunk WHERE until <= $1 LIMIT $2",
                &[&now, &most],
            )?
            .iter()
            .map(|row| row.try_get(0))
            .collect::<Result<_, _>>()?;
        // The log's writer does not wait for this lock: a row may have come since the first of these statements.
        self.client.execute(
            "DELETE FROM chunk WHERE file = ANY ($1)
             AND NOT EXISTS (SELECT 1 FROM vault WHERE vault.row = chunk.file)",
            &[&files],
        )?;
        Ok(files.len() as u64)
    }

    fn chunks(&mut self, visit: Visit<'_, Chunk>) -> Result<(), StoreError> {
        let none: [&(dyn ToSql + Sync); 0] = [];
        let mut rows = self.client.query_raw(
            "SELECT file, part, until, chunk.bytes FROM chunk JOIN vault ON vault.row = file ORDER BY file, part",
            none,
        )?;
        while let Some(row) = rows.next()? {
            if visit(chunk(&row)?).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Destroys the file that a row of the vault describes, if it describes one.
pub(super) fn destroy_of_row(client: &mut Client, row: RowId) -> Result<(), StoreError> {
    client.execute("DELETE FROM chunk WHERE file = $1", &[&row.0])?;
    Ok(())
}

fn chunk(row: &Row) -> Result<Chunk, StoreError> {
    let until: Option<i64> = row.try_get(2)?;
    Ok(Chunk {
        file: FileId(row.try_get(0)?),
        part: u32::try_from(row.try_get::<_, i64>(1)?)
            .map_err(|_| StoreError::Foreign("a number out of range".into()))?,
        until: until.map(expiry),
        bytes: row.try_get(3)?,
    })
}
