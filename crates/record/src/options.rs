//! What may be set, and how long work tells how far it has come.

use crate::Address;
use std::path::PathBuf;
use std::time::Duration;

/// What an installation may set.
#[derive(Debug, Clone)]
pub struct Options {
    /// The file outside the log in which heads are witnessed.
    pub witness: Witnessing,
    /// How many commands may wait.
    pub queue: usize,
    /// How long a command whose outcome is unknown waits for the store to come back.
    pub patience: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            witness: Witnessing::Beside,
            queue: 4096,
            patience: Duration::from_secs(30),
        }
    }
}

/// Where heads are witnessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Witnessing {
    /// In the file `witness` beside a SQLite file; nowhere for PostgreSQL.
    Beside,
    /// In this file; better on another disk, best on another machine.
    At(PathBuf),
    /// Nowhere: then a cut tail cannot be shown.
    Nowhere,
}

impl Witnessing {
    /// The witness file of the record at an address.
    pub(crate) fn path(&self, address: &Address) -> Option<PathBuf> {
        match self {
            Self::Beside => address.witness(),
            Self::At(path) => Some(path.clone()),
            Self::Nowhere => None,
        }
    }
}

/// How far a long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub task: Task,
    /// Of which so many are done.
    pub done: u64,
    /// Out of so many, as far as known.
    pub of: u64,
}

/// A stretch of a long work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Reading and checking the log.
    Log,
    /// Reading and checking the vault.
    Vault,
    /// Writing out.
    Writing,
}
