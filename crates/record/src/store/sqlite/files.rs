//! The table of files on SQLite.

use super::Sqlite;
use crate::store::aside::{Chunk, FileTable, expiry};
use crate::store::{StoreError, Visit};
use jiff::Timestamp;
use mechanism::{FileId, RowId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

pub(super) const TABLE: &str = "
    CREATE TABLE chunk (
        file BLOB NOT NULL, part INTEGER NOT NULL, until INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (file, part)
    ) STRICT;
    CREATE INDEX chunk_by_hold ON chunk (until) WHERE until IS NOT NULL;";

impl FileTable for Sqlite {
    fn put_chunks(&mut self, chunks: &[Chunk]) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO chunk (file, part, until, bytes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (file, part) DO UPDATE SET until = ?3, bytes = ?4",
        )?;
        for chunk in chunks {
            statement.execute(params![
                chunk.file.0.as_bytes().as_slice(),
                chunk.part,
                chunk.until.map(|until| until.as_microsecond()),
                chunk.bytes,
            ])?;
        }
        Ok(())
    }

    fn chunk(&mut self, file: FileId, part: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT bytes FROM chunk WHERE file = ? AND part = ?")?;
        let found = statement
            .query_row(params![file.0.as_bytes().as_slice(), part], |row| {
                row.get(0)
            })
            .optional()?;
        Ok(found)
    }

    fn pieces_of(&mut self, file: FileId) -> Result<(u32, u64), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM chunk WHERE file = ? AND part > 0",
        )?;
        let found = statement.query_row([file.0.as_bytes().as_slice()], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
        })?;
        Ok(found)
    }

    fn hold_file(&mut self, file: FileId, until: Timestamp) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE chunk SET until = ?2 WHERE file = ?1 AND part = 0 AND until < ?2",
            )?
            .execute(params![
                file.0.as_bytes().as_slice(),
                until.as_microsecond()
            ])?;
        Ok(())
    }

    fn file_is_held(&mut self, file: FileId, until: Timestamp) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(until >= ?2, TRUE) FROM chunk WHERE file = ?1 AND part = 0",
        )?;
        let found = statement
            .query_row(
                params![file.0.as_bytes().as_slice(), until.as_microsecond()],
                |row| row.get(0),
            )
            .optional()?;
        Ok(found.unwrap_or(false))
    }

    fn discard_file(&mut self, file: FileId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM chunk WHERE file = ?1 AND NOT EXISTS (SELECT 1 FROM vault WHERE row = ?1)",
            )?
            .execute([file.0.as_bytes().as_slice()])?;
        Ok(())
    }

    fn sweep_files(&mut self, now: Timestamp, most: usize) -> Result<u64, StoreError> {
        let now = now.as_microsecond();
        // What was handed in meanwhile is not looked at again.
        self.connection
            .prepare_cached(
                "UPDATE chunk SET until = NULL
                 WHERE until <= ? AND EXISTS (SELECT 1 FROM vault WHERE row = file)",
            )?
            .execute([now])?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT file FROM chunk WHERE until <= ? LIMIT ?")?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let files: Vec<[u8; 16]> = statement
            .query_map(params![now, most], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for file in &files {
            destroy(&self.connection, file)?;
        }
        Ok(files.len() as u64)
    }

    fn chunks(&mut self, visit: Visit<'_, Chunk>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT file, part, until, chunk.bytes FROM chunk JOIN vault ON row = file ORDER BY file, part",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if visit(chunk(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Destroys the file that a row of the vault describes, if it describes one.
pub(super) fn destroy_of_row(connection: &Connection, row: RowId) -> Result<(), StoreError> {
    destroy(connection, row.0.as_bytes())
}

fn destroy(connection: &Connection, file: &[u8; 16]) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM chunk WHERE file = ?")?
        .execute([file.as_slice()])?;
    Ok(())
}

fn chunk(row: &Row<'_>) -> Result<Chunk, StoreError> {
    let until: Option<i64> = row.get(2)?;
    Ok(Chunk {
        file: FileId(Uuid::from_bytes(row.get(0)?)),
        part: row.get(1)?,
        until: until.map(expiry),
        bytes: row.get(3)?,
    })
}
