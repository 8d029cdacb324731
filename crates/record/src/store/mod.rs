//! What a store of the record does. Both databases follow one protocol:
//! [`lock`](Store::lock), read what is new, decide, [`write`](Store::write) with the number as primary key,
//! [`commit`](Store::commit). What differs between them is in one file each.

mod aside;
mod postgres;
mod sqlite;

pub use aside::{Aside, Chunk, FileTable, TokenTable};
pub(crate) use postgres::Postgres;
pub(crate) use sqlite::{Door, Sqlite};

use crate::entry::Entry;
use mechanism::{CommandId, RowId, VaultChange};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

/// How to get a line to the store; used again when a line was lost.
pub type Connect = Arc<dyn Fn() -> Result<Box<dyn Store>, StoreError> + Send + Sync>;

/// A line to the place where entries and content are kept.
pub trait Store: TokenTable + FileTable + Send {
    /// Begins a transaction in which nobody else writes.
    fn lock(&mut self) -> Result<(), StoreError>;

    /// Begins a transaction in which nobody else writes in a table beside the log.
    fn lock_aside(&mut self, table: Aside) -> Result<(), StoreError>;

    /// Begins a transaction in which reading does not see what others write meanwhile.
    fn snapshot(&mut self) -> Result<(), StoreError>;

    /// Ends a transaction and keeps nothing of it.
    fn release(&mut self) -> Result<(), StoreError>;

    /// Ends a transaction and keeps all of it, durably.
    fn commit(&mut self) -> Result<(), CommitError>;

    /// Number of the newest entry.
    fn newest(&mut self) -> Result<u64, StoreError>;

    /// Entries from a number on, in order, until told to stop.
    fn entries(&mut self, from: u64, visit: Visit<'_, Entry>) -> Result<(), StoreError>;

    /// Up to `most` entries from a number on, in order: a part of a long reading that must not hold a transaction.
    fn part(&mut self, from: u64, most: usize) -> Result<Vec<Entry>, StoreError> {
        let mut part = Vec::new();
        self.entries(from, &mut |entry| {
            part.push(entry);
            if part.len() < most {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        Ok(part)
    }

    /// All entries of the commands named, in order.
    fn entries_of(&mut self, commands: &[CommandId]) -> Result<Vec<Entry>, StoreError>;

    /// Writes entries and what changes in the vault with them. A row destroyed takes the file it describes with it.
    fn write(&mut self, entries: &[Entry], vault: &[Change]) -> Result<(), StoreError>;

    /// One row of the vault.
    fn row(&mut self, row: RowId) -> Result<Option<VaultRow>, StoreError>;

    /// All rows of the vault; the bytes of those longer than `longest` are left out.
    fn rows(&mut self, longest: usize, visit: Visit<'_, VaultRow>) -> Result<(), StoreError>;

    /// Writes rows of the vault as they are: for restoring.
    fn put_rows(&mut self, rows: &[VaultRow]) -> Result<(), StoreError>;

    /// Waits up to `patience` for a hint that somebody wrote. A hint may come late, or for nothing.
    fn changed(&mut self, patience: Duration) -> Result<bool, StoreError>;
}

/// Takes one thing at a time from a long reading.
pub type Visit<'a, T> = &'a mut dyn FnMut(T) -> ControlFlow<()>;

/// A change of the vault, with the entry that announces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Number of the entry.
    pub entry: u64,
    /// What changes.
    pub change: VaultChange,
}

/// A row of the vault as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultRow {
    /// Its id.
    pub row: RowId,
    /// The entry that brought it.
    pub entry: u64,
    /// What it is about.
    pub owner: String,
    /// What for, as JSON.
    pub purpose: String,
    /// How long, as JSON.
    pub retention: String,
    /// How long the content is; 0 when destroyed.
    pub length: usize,
    /// Salt and bytes; nothing when destroyed, or longer than was asked for.
    pub content: Option<([u8; 32], Vec<u8>)>,
}

/// Why the store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The line is lost, or there is nobody at the other end.
    #[error("the store cannot be reached: {0}")]
    Away(String),
    /// No room is left.
    #[error("the store is full")]
    Full,
    /// Others held the lock for too long.
    #[error("the store is busy")]
    Busy,
    /// Something is there, and it is not a record, or one of a newer version.
    #[error("this is not a record that this version can open: {0}")]
    Foreign(String),
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

/// What is known when a commit did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// Nothing was kept.
    #[error("{0}")]
    Failed(StoreError),
    /// Everything was kept, or nothing.
    #[error("the outcome is unknown: {0}")]
    Unknown(StoreError),
}

/// Digests and salts come back from a store as bytes of any length.
pub(crate) fn thirty_two(bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    bytes
        .try_into()
        .map_err(|_| StoreError::Foreign("a digest of another length than 32 bytes".into()))
}

/// How long a row is kept, as it stands in the vault.
pub(crate) fn retention_as_json(retention: mechanism::Retention) -> String {
    // The enum has no form that JSON could refuse.
    serde_json::to_string(&retention).unwrap_or_default()
}

impl VaultRow {
    /// The row that entry number `entry` brings.
    pub(crate) fn new(entry: u64, new: &mechanism::NewRow) -> Self {
        Self {
            row: new.kept.row,
            entry,
            owner: new.owner.clone(),
            // The enum has no form that JSON could refuse.
            purpose: serde_json::to_string(&new.kept.purpose).unwrap_or_default(),
            retention: retention_as_json(new.kept.retention),
            length: new.bytes.len(),
            content: Some((new.salt, new.bytes.clone())),
        }
    }
}
