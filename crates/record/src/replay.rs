//! Reading a whole record: entries are read and hashed on one thread and applied on another, so that a million of them
//! take the time of the slower half.

use crate::Finding;
use crate::entry::{Entry, Head};
use crate::ledger::Ledger;
use crate::options::{Progress, Task};
use crate::store::{Store, StoreError};
use mechanism::{Kept, RowId};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::mpsc;

/// Entries handed from the reading to the applying thread at a time.
const CHUNK: usize = 2048;

/// The record as far as it can be trusted, and what is wrong with the rest.
pub(crate) struct Replayed {
    pub(crate) ledger: Ledger,
    /// In the order found; empty for a sound record.
    pub(crate) findings: Vec<Finding>,
    /// How many rows of the vault match their commitments.
    pub(crate) sound_rows: u64,
}

/// Reads the log from its first entry, then the vault. An entry that was touched is not applied, nor any after it.
/// `look` sees each head as it is passed; rows longer than `longest` are only looked for.
pub(crate) fn replay(
    store: &mut dyn Store,
    longest: usize,
    look: &mut dyn FnMut(Head) -> Result<(), Finding>,
    tell: &mut dyn FnMut(Progress),
) -> Result<Replayed, StoreError> {
    store.snapshot()?;
    let read = read_log(store, look, tell).and_then(|mut replayed| {
        shelve_all(store, longest, &mut replayed, tell)?;
        Ok(replayed)
    });
    store.release()?;
    read
}

/// Reads the log alone, within a transaction.
pub(crate) fn read_log(
    store: &mut dyn Store,
    look: &mut dyn FnMut(Head) -> Result<(), Finding>,
    tell: &mut dyn FnMut(Progress),
) -> Result<Replayed, StoreError> {
    let of = store.newest()?;
    std::thread::scope(|scope| {
        let (send, receive) = mpsc::sync_channel::<Vec<Entry>>(4);
        let applying = scope.spawn(move || apply_all(&receive));
        let mut head = Head::BEGINNING;
        let mut findings = Vec::new();
        let mut chunk = Vec::with_capacity(CHUNK);
        let read = store.entries(1, &mut |entry| {
            match head
                .followed_by(&entry)
                .and_then(|next| look(next).map(|()| next))
            {
                Ok(next) => head = next,
                Err(finding) => {
                    findings.push(finding);
                    return ControlFlow::Break(());
                }
            }
            chunk.push(entry);
            if chunk.len() == CHUNK {
                let full = std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK));
                tell(Progress {
                    task: Task::Log,
                    done: head.number,
                    of,
                });
                // The other side hangs up at an entry it cannot apply.
                if send.send(full).is_err() {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        });
        let _ = send.send(chunk);
        drop(send);
        let (ledger, stuck) = match applying.join() {
            Ok(applied) => applied,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        read?;
        tell(Progress {
            task: Task::Log,
            done: ledger.head.number,
            of,
        });
        // What could not be applied comes before what was read after it.
        findings.splice(0..0, stuck);
        Ok(Replayed {
            ledger,
            findings,
            sound_rows: 0,
        })
    })
}

fn apply_all(chunks: &mpsc::Receiver<Vec<Entry>>) -> (Ledger, Option<Finding>) {
    let mut ledger = Ledger::new();
    for chunk in chunks {
        for entry in &chunk {
            if let Err(finding) = ledger.enter(entry) {
                return (ledger, Some(finding));
            }
        }
    }
    (ledger, None)
}

/// Compares every row with the log, and puts the small ones beside the world.
fn shelve_all(
    store: &mut dyn Store,
    longest: usize,
    replayed: &mut Replayed,
    tell: &mut dyn FnMut(Progress),
) -> Result<(), StoreError> {
    let Replayed {
        ledger,
        findings,
        sound_rows,
    } = replayed;
    let mut awaited: HashMap<RowId, Kept> =
        ledger.world.rows().map(|kept| (kept.row, *kept)).collect();
    let of = awaited.len() as u64;
    store.rows(longest, &mut |row| {
        let id = row.row;
        if let Some(kept) = awaited.remove(&id) {
            match ledger.shelve(&kept, Some(row)) {
                Ok(()) => *sound_rows += 1,
                Err(finding) => findings.push(finding),
            }
            let done = of - awaited.len() as u64;
            if done.is_multiple_of(CHUNK as u64) {
                let task = Task::Vault;
                tell(Progress { task, done, of });
            }
        } else if row.length > 0 && row.entry <= ledger.head.number {
            findings.push(Finding::NotErased { row: id });
        }
        ControlFlow::Continue(())
    })?;
    findings.extend(awaited.into_keys().map(|row| Finding::RowMissing { row }));
    Ok(())
}
