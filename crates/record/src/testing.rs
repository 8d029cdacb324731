//! For tests: a store that can be made to fail.
//!
//! Each [`Fault`] says what it stands for. They stand between the writer and a real store, so they show what the writer
//! does with a failure; that the databases themselves survive a cut of power is shown by the tests that kill a process
//! and tear the write-ahead log.

mod aside;

pub use crate::store::{
    Aside, Change, Chunk, CommitError, Connect, FileTable, Store, StoreError, TokenTable, VaultRow,
    Visit,
};

pub use crate::entry::Entry;
use crate::store::Sqlite;
use crate::{Address, Clock, OpenError, Options, Record};
use mechanism::{CommandId, RowId};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The disk has no room for the entries: writing them fails, before any commit.
    FullAtWriting,
    /// The disk has no room for the commit: the store says so and keeps nothing.
    FullAtCommit,
    /// A sync fails, and what was written is lost. The store cannot know, so the outcome is unknown.
    SyncFailsAndLoses,
    /// A sync fails, and what was written is there all the same.
    SyncFailsAndKeeps,
    /// The line dies before the word "commit" arrives: the other end gives everything up.
    LineDiesBeforeCommit,
    /// The line dies before the answer to "commit" arrives: the other end keeps everything.
    LineDiesAfterCommit,
    /// The disk says that it has written, and has not: a confirmed commit is gone. No software can prevent it; it has to
    /// be noticed.
    DiskLies,
}

/// The hand on the fault lever.
#[derive(Clone, Default)]
pub struct Faults(Arc<Shared>);

#[derive(Default)]
struct Shared {
    plan: Mutex<Plan>,
    released: Condvar,
}

#[derive(Default)]
struct Plan {
    next: Option<Fault>,
    away: bool,
    held: bool,
    unread: bool,
    leaving: bool,
    commits: u64,
}

impl Faults {
    /// The next transaction that is written meets this.
    pub fn meet(&self, fault: Fault) {
        self.plan().next = Some(fault);
    }

    /// Takes the store away, or brings it back. Lines that were open stay dead.
    pub fn away(&self, away: bool) {
        self.plan().away = away;
    }

    /// Takes the store away as soon as the next transaction has been committed.
    pub fn leave_at_commit(&self) {
        self.plan().leaving = true;
    }

    /// Makes commits wait, or lets them go.
    pub fn hold(&self, hold: bool) {
        self.plan().held = hold;
        self.0.released.notify_all();
    }

    /// Makes whoever reads the log from its first entry wait, or lets them go.
    pub fn hold_readings(&self, hold: bool) {
        self.plan().unread = hold;
        self.0.released.notify_all();
    }

    /// How many transactions were committed for real.
    pub fn commits(&self) -> u64 {
        self.plan().commits
    }

    fn plan(&self) -> MutexGuard<'_, Plan> {
        self.0.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens a record over a store that fails as `faults` says.
pub fn open_over_faults(
    address: &Address,
    faults: &Faults,
    clock: Arc<dyn Clock>,
    options: Options,
) -> Result<Record, OpenError> {
    let (connect, faults) = (address.connect(), faults.clone());
    let connect: Connect = Arc::new(move || {
        if faults.plan().away {
            return Err(gone());
        }
        Ok(Box::new(Faulty {
            inner: connect()?,
            faults: faults.clone(),
            dead: false,
            written: false,
        }))
    });
    Record::open_over(address, connect, clock, options, &mut |_| {})
}

struct Faulty {
    inner: Box<dyn Store>,
    faults: Faults,
    dead: bool,
    written: bool,
}

fn gone() -> StoreError {
    StoreError::Away("taken away by the test".into())
}

impl Faulty {
    fn line(&mut self) -> Result<&mut dyn Store, StoreError> {
        self.dead |= self.faults.plan().away;
        if self.dead {
            Err(gone())
        } else {
            Ok(&mut *self.inner)
        }
    }

    fn fault_at_commit(&mut self) -> Option<Fault> {
        let mut plan = self.faults.plan();
        while plan.held {
            plan = self
                .faults
                .0
                .released
                .wait(plan)
                .unwrap_or_else(PoisonError::into_inner);
        }
        plan.away |= std::mem::take(&mut plan.leaving);
        plan.next.take()
    }

    fn wait_to_read(&self) {
        let mut plan = self.faults.plan();
        while plan.unread {
            plan = self
                .faults
                .0
                .released
                .wait(plan)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Writing anything meets a disk that is full, if that was asked for.
    fn find_room(&mut self) -> Result<(), StoreError> {
        let mut plan = self.faults.plan();
        if plan.next == Some(Fault::FullAtWriting) {
            plan.next = None;
            return Err(StoreError::Full);
        }
        Ok(())
    }

    /// A line on which something is being written.
    fn writing(&mut self) -> Result<&mut dyn Store, StoreError> {
        self.find_room()?;
        self.written = true;
        self.line()
    }

    fn lose(&mut self) {
        // A transaction that is given up may already be gone with its line.
        let _ = self.inner.release();
    }
}

impl Store for Faulty {
    fn lock(&mut self) -> Result<(), StoreError> {
        self.written = false;
        self.line()?.lock()
    }

    fn lock_aside(&mut self, table: Aside) -> Result<(), StoreError> {
        self.written = false;
        self.line()?.lock_aside(table)
    }

    fn snapshot(&mut self) -> Result<(), StoreError> {
        self.line()?.snapshot()
    }

    fn release(&mut self) -> Result<(), StoreError> {
        self.line()?.release()
    }

    fn commit(&mut self) -> Result<(), CommitError> {
        self.line().map_err(CommitError::Unknown)?;
        let fault = if self.written {
            self.fault_at_commit()
        } else {
            None
        };
        let sync = || StoreError::Other("a sync failed, as the test asked".into());
        match fault {
            Some(Fault::FullAtCommit) => {
                self.lose();
                Err(CommitError::Failed(StoreError::Full))
            }
            Some(Fault::SyncFailsAndLoses) => {
                self.lose();
                Err(CommitError::Unknown(sync()))
            }
            Some(Fault::LineDiesBeforeCommit) => {
                self.lose();
                self.dead = true;
                Err(CommitError::Unknown(gone()))
            }
            Some(Fault::DiskLies) => {
                self.lose();
                Ok(())
            }
            Some(Fault::SyncFailsAndKeeps) => {
                self.inner.commit()?;
                Err(CommitError::Unknown(sync()))
            }
            Some(Fault::LineDiesAfterCommit) => {
                self.inner.commit()?;
                self.dead = true;
                Err(CommitError::Unknown(gone()))
            }
            Some(Fault::FullAtWriting) | None => {
                self.inner.commit()?;
                self.faults.plan().commits += 1;
                Ok(())
            }
        }
    }

    fn newest(&mut self) -> Result<u64, StoreError> {
        self.line()?.newest()
    }

    fn entries(&mut self, from: u64, visit: Visit<'_, Entry>) -> Result<(), StoreError> {
        if from == 1 {
            self.wait_to_read();
        }
        self.line()?.entries(from, visit)
    }

    fn entries_of(&mut self, commands: &[CommandId]) -> Result<Vec<Entry>, StoreError> {
        self.line()?.entries_of(commands)
    }

    fn write(&mut self, entries: &[Entry], vault: &[Change]) -> Result<(), StoreError> {
        if !entries.is_empty() {
            self.find_room()?;
        }
        self.written = !entries.is_empty();
        self.line()?.write(entries, vault)
    }

    fn row(&mut self, row: RowId) -> Result<Option<VaultRow>, StoreError> {
        self.line()?.row(row)
    }

    fn rows(&mut self, longest: usize, visit: Visit<'_, VaultRow>) -> Result<(), StoreError> {
        self.line()?.rows(longest, visit)
    }

    fn put_rows(&mut self, rows: &[VaultRow]) -> Result<(), StoreError> {
        self.line()?.put_rows(rows)
    }

    fn changed(&mut self, patience: Duration) -> Result<bool, StoreError> {
        self.line()?.changed(patience)
    }
}

/// How to get a line to the store of a record.
pub fn connect(address: &Address) -> Connect {
    address.connect()
}

/// Opens a record over a store of one's own.
pub fn open_over(
    address: &Address,
    connect: Connect,
    clock: Arc<dyn Clock>,
    options: Options,
) -> Result<Record, OpenError> {
    Record::open_over(address, connect, clock, options, &mut |_| {})
}

/// A SQLite store that may not grow beyond so many pages: a disk that is full.
pub fn sqlite_of_pages(path: &Path, most: u32) -> Connect {
    let path = path.to_owned();
    Arc::new(move || {
        let store = Sqlite::open(&path)?;
        store.limit_pages(most)?;
        Ok(Box::new(store))
    })
}
