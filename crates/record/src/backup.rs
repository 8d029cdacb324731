//! Backup and restore. A backup is a SQLite file whatever the store, so that one can be restored into the other.
//!
//! Restoring brings back what had been erased since; the witness file knows what that was, and it is erased again before
//! anybody can read it, each erasure an entry of its own.

use crate::entry::{Entry, Head};
use crate::ledger::Ledger;
use crate::options::{Progress, Task, Witnessing};
use crate::store::{Sqlite, Store, StoreError, VaultRow};
use crate::verify::verify;
use crate::verify::{WorkError, read};
use crate::witness::{Testimony, Witness};
use crate::{Address, Clock, Finding, Options, Record, Rejection, Verification};
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::{Actor, Command, CommandId, RowId, Seed, Submission};
use sha2::{Digest as _, Sha256};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Entries or rows written at a time.
const TOGETHER: usize = 1000;

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the backup ended.
    pub to: Head,
    /// The newest entry witnessed before, if it is beyond the backup: acts in between are lost.
    pub lost: Option<u64>,
    /// Rows erased again.
    pub erased_again: Vec<RowId>,
    /// How the restored record verifies.
    pub verification: Verification,
}

/// Writes a backup of a record, beside whoever is working with it, to a file that is not there yet.
pub fn backup(
    address: &Address,
    to: &Path,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    if to.exists() {
        return Err(WorkError::NotEmpty(to.display().to_string()));
    }
    let mut from = address.connect_to_existing()?;
    // Under another name until it is whole: half a backup must not look like one.
    let unfinished = beside(to, "unfinished");
    remove(&unfinished)?;
    let mut into = Sqlite::open(&unfinished)?;
    let head = copy(&mut *from, &mut into, tell)?;
    into.finish()?;
    std::fs::File::open(&unfinished)?.sync_all()?;
    std::fs::rename(&unfinished, to)?;
    Ok(head)
}

/// Restores a backup into an empty store, erases again what the witness says was erased since, and verifies the result.
///
/// `witness` is the witness of the lost record and goes on to be the witness of the restored one.
pub fn restore(
    from: &Path,
    to: &Address,
    witness: &Witnessing,
    clock: Arc<dyn Clock>,
    tell: &mut dyn FnMut(Progress),
) -> Result<Restored, WorkError> {
    let mut backup = Address::Sqlite(from.to_owned()).connect_to_existing()?;
    let sound = read(&mut *backup, &Testimony::default(), usize::MAX, tell)?;
    if let Some(finding) = sound.findings.into_iter().next() {
        return Err(WorkError::NotSound(finding));
    }
    let testimony = witness.testimony(to)?;
    let head = sound.ledger.head;
    let mut into = to.connect()()?;
    if into.newest()? > 0 {
        return Err(WorkError::NotEmpty(to.to_string()));
    }
    copy(&mut *backup, &mut *into, tell)?;
    drop(into);
    if let Some(path) = witness.path(to) {
        Witness::open(&path)?.restored(head)?;
    }
    let erased_again = erase_again(to, witness, clock, &testimony, &sound.ledger)?;
    Ok(Restored {
        to: head,
        lost: testimony.newest().filter(|newest| *newest > head.number),
        erased_again,
        verification: verify(to, witness, tell)?,
    })
}

fn erase_again(
    to: &Address,
    witness: &Witnessing,
    clock: Arc<dyn Clock>,
    testimony: &Testimony,
    restored: &Ledger,
) -> Result<Vec<RowId>, WorkError> {
    let rows: Vec<RowId> = restored
        .world
        .rows()
        .map(|kept| kept.row)
        .filter(|row| testimony.erased.contains(row))
        .collect();
    if rows.is_empty() {
        return Ok(rows);
    }
    let now = clock.now();
    let options = Options {
        witness: witness.clone(),
        ..Options::default()
    };
    let record = Record::open(to, clock, options)
        .map_err(|error| WorkError::NotErased(error.to_string()))?;
    for row in &rows {
        let id =
            CommandId::of_consequence("erased before the backup was restored", &row.to_string());
        let erase = KeepingCommand::Erase {
            row: *row,
            basis: ErasureBasis::RestoredBackup,
        };
        record
            .submit(Submission {
                id,
                actor: Actor::at_the_command_line(),
                received: now,
                happened: None,
                // A public act: its salt hides nothing, so it may be computed.
                seed: Seed(Sha256::digest(id.0).into()),
                command: Command::Keeping(erase),
            })
            .map_err(|rejection: Rejection| WorkError::NotErased(rejection.to_string()))?;
    }
    record.close();
    Ok(rows)
}

/// Copies entries and rows as they are, in one transaction at each end.
fn copy(
    from: &mut dyn Store,
    into: &mut dyn Store,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    from.snapshot()?;
    into.lock()?;
    let copied = copy_log(from, into, tell).and_then(|head| {
        copy_vault(from, into)?;
        copy_files(from, into)?;
        Ok(head)
    });
    from.release()?;
    match copied {
        Ok(head) => {
            into.commit()
                .map_err(|error| StoreError::Other(error.to_string()))?;
            Ok(head)
        }
        Err(error) => {
            into.release()?;
            Err(error)
        }
    }
}

fn copy_log(
    from: &mut dyn Store,
    into: &mut dyn Store,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    let of = from.newest()?;
    let mut head = Head::BEGINNING;
    let mut some: Vec<Entry> = Vec::with_capacity(TOGETHER);
    let mut failed: Option<WorkError> = None;
    from.entries(1, &mut |entry| {
        match head.followed_by(&entry) {
            Ok(next) => head = next,
            Err(finding) => failed = Some(WorkError::NotSound(finding)),
        }
        some.push(entry);
        if failed.is_none() && some.len() == TOGETHER {
            failed = into.write(&some, &[]).err().map(WorkError::from);
            some.clear();
            tell(Progress {
                task: Task::Writing,
                done: head.number,
                of,
            });
        }
        flow(failed.is_none())
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    if head.number != of {
        return Err(WorkError::NotSound(Finding::Missing {
            entry: head.number + 1,
        }));
    }
    into.write(&some, &[])?;
    Ok(head)
}

fn copy_vault(from: &mut dyn Store, into: &mut dyn Store) -> Result<(), WorkError> {
    let mut failed: Option<StoreError> = None;
    from.rows(usize::MAX, &mut |row: VaultRow| {
        failed = into.put_rows(&[row]).err();
        flow(failed.is_none())
    })?;
    failed.map_or(Ok(()), |error| Err(error.into()))
}

/// Files that were handed in; what lies about for a draft stays behind with the drafts.
fn copy_files(from: &mut dyn Store, into: &mut dyn Store) -> Result<(), WorkError> {
    let mut failed: Option<StoreError> = None;
    from.chunks(&mut |chunk| {
        failed = into.put_chunks(&[chunk]).err();
        flow(failed.is_none())
    })?;
    failed.map_or(Ok(()), |error| Err(error.into()))
}

fn flow(go_on: bool) -> ControlFlow<()> {
    if go_on {
        ControlFlow::Continue(())
    } else {
        ControlFlow::Break(())
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// Takes away a file that an interrupted backup left, with its log.
fn remove(unfinished: &Path) -> io::Result<()> {
    for file in ["", "-wal", "-shm"] {
        let mut name = unfinished.as_os_str().to_owned();
        name.push(file);
        match std::fs::remove_file(PathBuf::from(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
