//! SQLite: one file, beside it its write-ahead log. Several processes may share it.

mod door;
mod files;
mod rows;
mod tokens;

pub(crate) use self::door::Door;

use self::door::Turn;
use self::rows::{entry, signed, vault_row};
use super::{Aside, Change, CommitError, Store, StoreError, VaultRow, Visit, retention_as_json};
use crate::entry::Entry;
use mechanism::{CommandId, RowId, VaultChange};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, params};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Says in the file's header that it is a record of Convene ("CnvR").
const APPLICATION: i32 = 0x436e_7652;
/// The tables as they are below.
const SCHEMA: i32 = 2;
/// How long to wait for others who write.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the write-ahead log grows before it is copied into the file: 16 MiB in pages of 4 KiB.
const LOG_PAGES: i64 = 4096;

const TABLES: &str = "
    CREATE TABLE entry (
        number INTEGER PRIMARY KEY, received INTEGER NOT NULL, entered INTEGER NOT NULL, happened TEXT,
        actor TEXT NOT NULL, audience TEXT NOT NULL, command BLOB NOT NULL, part INTEGER NOT NULL,
        fingerprint BLOB, format INTEGER NOT NULL, salt BLOB NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL,
        UNIQUE (command, part)
    ) STRICT;
    CREATE TABLE vault (
        row BLOB PRIMARY KEY, entry INTEGER NOT NULL, owner TEXT NOT NULL, purpose TEXT NOT NULL,
        retention TEXT NOT NULL, salt BLOB, bytes BLOB
    ) STRICT, WITHOUT ROWID;";

const COLUMNS: &str = "number, received, entered, happened, actor, audience, command, part, fingerprint, format, salt, body, hash";

/// A connection to a record in a file.
pub(crate) struct Sqlite {
    connection: Connection,
    /// The version of the file's data when this connection last looked.
    seen: i64,
    /// Whether the transaction under way destroys content.
    erasing: bool,
    /// Whether the write-ahead log may still hold what was destroyed.
    lingering: bool,
    /// The queue that this process stands in before it writes.
    door: Arc<Door>,
    /// Its turn, while a transaction that writes is under way.
    turn: Option<Turn>,
}

impl Sqlite {
    /// Opens a file, made if absent, with its folder.
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|e| StoreError::Other(format!("{}: {e}", folder.display())))?;
        }
        let mut store = Self::over(Connection::open(path)?)?;
        store.prepare()?;
        Ok(store)
    }

    /// Stands in line with the other lines of this process.
    pub(crate) fn behind(mut self, door: &Arc<Door>) -> Self {
        self.door = door.clone();
        self
    }

    /// Opens a file that is a record already; nothing of it changes by that, not even how it is kept.
    pub(crate) fn open_existing(path: &Path) -> Result<Self, StoreError> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
            .map_err(|_| StoreError::Away(format!("there is no record at {}", path.display())))?;
        let mut store = Self::over(connection)?;
        store.recognize()?;
        Ok(store)
    }

    fn over(connection: Connection) -> Result<Self, StoreError> {
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(Self {
            connection,
            seen: 0,
            erasing: false,
            lingering: false,
            door: Arc::default(),
            turn: None,
        })
    }

    /// Lets the file grow to so many pages and no further: for tests of a full disk.
    pub(crate) fn limit_pages(&self, most: u32) -> Result<(), StoreError> {
        self.number(&format!("PRAGMA max_page_count = {most}"))?;
        Ok(())
    }

    /// Makes the file stand alone, without a log beside it: a backup is one file.
    pub(crate) fn finish(self) -> Result<(), StoreError> {
        let mode: String =
            self.connection
                .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if mode == "delete" {
            Ok(())
        } else {
            Err(StoreError::Busy)
        }
    }

    fn prepare(&mut self) -> Result<(), StoreError> {
        // FULL makes a commit wait for the disk. Erased content is overwritten, not only unlinked.
        self.connection.pragma_update(None, "journal_mode", "WAL")?;
        self.connection.pragma_update(None, "synchronous", "FULL")?;
        self.connection.pragma_update(None, "secure_delete", true)?;
        // Every page of a checkpoint is written a second time and waited for by whoever commits. The same pages change
        // again and again, so a longer log beside the file means fewer of them and shorter waits.
        self.connection
            .pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
        if self.number("PRAGMA user_version")? == i64::from(SCHEMA) {
            return self.recognize();
        }
        self.lock()?;
        let made = self.make_tables();
        if made.is_err() {
            self.release()?;
        }
        made?;
        self.recognize()
    }

    fn make_tables(&mut self) -> Result<(), StoreError> {
        let objects = self.number("SELECT count(*) FROM sqlite_master")?;
        match (self.number("PRAGMA user_version")?, objects) {
            // Another process made them while this one waited for the lock.
            (made, _) if made == i64::from(SCHEMA) => self.release(),
            (0, 0) => {
                self.connection.execute_batch(TABLES)?;
                self.connection.execute_batch(files::TABLE)?;
                self.connection.execute_batch(tokens::TABLE)?;
                self.connection
                    .pragma_update(None, "user_version", SCHEMA)?;
                self.connection
                    .pragma_update(None, "application_id", APPLICATION)?;
                self.connection.execute_batch("COMMIT")?;
                self.turn = None;
                Ok(())
            }
            (0, _) => Err(StoreError::Foreign("a file of another program".into())),
            (other, _) => Err(StoreError::Foreign(format!(
                "its tables are of version {other}, this version of Convene knows {SCHEMA}"
            ))),
        }
    }

    /// Empties the write-ahead log of what was destroyed. A reader who still holds it is not waited for; the next
    /// transaction tries again.
    fn scrub(&mut self) {
        if !self.lingering {
            return;
        }
        let emptied = self
            .connection
            .busy_timeout(Duration::from_millis(20))
            .and_then(|()| self.number_of("PRAGMA wal_checkpoint(TRUNCATE)"));
        self.lingering = !matches!(emptied, Ok(0));
        // Only a closed connection cannot be told how long to wait.
        let _ = self.connection.busy_timeout(PATIENCE);
    }

    fn recognize(&mut self) -> Result<(), StoreError> {
        if self.number("PRAGMA application_id")? == i64::from(APPLICATION) {
            Ok(())
        } else {
            Err(StoreError::Foreign("a file of another program".into()))
        }
    }

    fn number(&self, question: &str) -> Result<i64, StoreError> {
        Ok(self.number_of(question)?)
    }

    fn number_of(&self, question: &str) -> rusqlite::Result<i64> {
        self.connection.query_row(question, [], |row| row.get(0))
    }
}

impl Store for Sqlite {
    fn lock(&mut self) -> Result<(), StoreError> {
        self.erasing = false;
        let turn = self.door.pass(PATIENCE)?;
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        self.turn = Some(turn);
        Ok(())
    }

    /// One lock for the whole file is all there is.
    fn lock_aside(&mut self, _table: Aside) -> Result<(), StoreError> {
        self.lock()
    }

    fn snapshot(&mut self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch("BEGIN DEFERRED")?)
    }

    fn release(&mut self) -> Result<(), StoreError> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        self.turn = None;
        self.scrub();
        Ok(())
    }

    fn commit(&mut self) -> Result<(), CommitError> {
        match self.connection.execute_batch("COMMIT") {
            Ok(()) => {
                self.turn = None;
                self.lingering |= std::mem::take(&mut self.erasing);
                self.scrub();
                Ok(())
            }
            // A failed sync may have left the frames of this transaction on the disk: after a crash they may count.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => {
                Err(CommitError::Unknown(error.into()))
            }
            Err(error) => {
                let _ = self.release();
                Err(CommitError::Failed(error.into()))
            }
        }
    }

    fn newest(&mut self) -> Result<u64, StoreError> {
        Ok(self
            .number("SELECT coalesce(max(number), 0) FROM entry")?
            .unsigned_abs())
    }

    fn entries(&mut self, from: u64, visit: Visit<'_, Entry>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM entry WHERE number >= ? ORDER BY number"
        ))?;
        let mut rows = statement.query([signed(from)])?;
        while let Some(row) = rows.next()? {
            if visit(entry(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn entries_of(&mut self, commands: &[CommandId]) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM entry WHERE command = ? ORDER BY part"
        ))?;
        let mut found = Vec::new();
        for command in commands {
            let mut rows = statement.query([command.0.as_bytes().as_slice()])?;
            while let Some(row) = rows.next()? {
                found.push(entry(row)?);
            }
        }
        found.sort_by_key(|entry| entry.number);
        Ok(found)
    }

    fn write(&mut self, entries: &[Entry], vault: &[Change]) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "INSERT INTO entry ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ))?;
        for entry in entries {
            statement.execute(params![
                signed(entry.number),
                entry.received.as_microsecond(),
                entry.entered.as_microsecond(),
                entry.happened,
                entry.actor.as_ref(),
                entry.audience.as_ref(),
                entry.command.0.as_bytes().as_slice(),
                entry.part,
                entry.fingerprint.map(|digest| digest.0.to_vec()),
                entry.format,
                entry.salt.as_slice(),
                entry.body,
                entry.hash.0.as_slice(),
            ])?;
        }
        for Change { entry, change } in vault {
            match change {
                VaultChange::Keep(new) => put(&self.connection, &VaultRow::new(*entry, new))?,
                VaultChange::Destroy(row) => {
                    self.erasing = true;
                    files::destroy_of_row(&self.connection, *row)?;
                    let row = row.0.as_bytes().as_slice();
                    self.connection
                        .prepare_cached(
                            "UPDATE entry SET fingerprint = NULL WHERE part = 0 AND command =
                             (SELECT command FROM entry WHERE number = (SELECT entry FROM vault WHERE row = ?))",
                        )?
                        .execute([row])?;
                    self.connection
                        .prepare_cached("UPDATE vault SET salt = NULL, bytes = NULL WHERE row = ?")?
                        .execute([row])?;
                }
                VaultChange::Retain(row, retention) => {
                    self.connection
                        .prepare_cached("UPDATE vault SET retention = ? WHERE row = ?")?
                        .execute(params![
                            retention_as_json(*retention),
                            row.0.as_bytes().as_slice()
                        ])?;
                }
            }
        }
        Ok(())
    }

    fn row(&mut self, row: RowId) -> Result<Option<VaultRow>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT row, entry, owner, purpose, retention, coalesce(length(bytes), 0), salt, bytes
             FROM vault WHERE row = ?",
        )?;
        let found = statement
            .query_row([row.0.as_bytes().as_slice()], |row| Ok(vault_row(row)))
            .optional()?;
        found.transpose()
    }

    fn rows(&mut self, longest: usize, visit: Visit<'_, VaultRow>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT row, entry, owner, purpose, retention, coalesce(length(bytes), 0), salt,
                    CASE WHEN length(bytes) <= ? THEN bytes END
             FROM vault",
        )?;
        let longest = i64::try_from(longest).unwrap_or(i64::MAX);
        let mut rows = statement.query([longest])?;
        while let Some(row) = rows.next()? {
            if visit(vault_row(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn put_rows(&mut self, rows: &[VaultRow]) -> Result<(), StoreError> {
        rows.iter().try_for_each(|row| put(&self.connection, row))
    }

    fn changed(&mut self, patience: Duration) -> Result<bool, StoreError> {
        std::thread::park_timeout(patience);
        let version = self.number("PRAGMA data_version")?;
        Ok(std::mem::replace(&mut self.seen, version) != version)
    }
}

fn put(connection: &Connection, row: &VaultRow) -> Result<(), StoreError> {
    let (salt, bytes) = row.content.as_ref().map_or((None, None), |(salt, bytes)| {
        (Some(salt.as_slice()), Some(bytes.as_slice()))
    });
    connection
        .prepare_cached(
            "INSERT INTO vault (row, entry, owner, purpose, retention, salt, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            row.row.0.as_bytes().as_slice(),
            signed(row.entry),
            row.owner,
            row.purpose,
            row.retention,
            salt,
            bytes,
        ])?;
    Ok(())
}
