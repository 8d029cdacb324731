//! Reading what others wrote, and noticing when the log is no longer ours.

use super::{Halt, Writer};
use crate::Finding;
use crate::entry::Head;
use crate::ledger::legible;
use crate::store::{Store, StoreError};
use mechanism::{Kept, RowId};
use std::collections::HashMap;
use std::ops::ControlFlow;

impl Writer {
    /// Follows what others wrote.
    pub(super) fn look(&mut self) {
        self.follow(|_, _| Ok(()));
    }

    /// Compares a row with its commitment. The log is followed first: the row may have been erased meanwhile.
    pub(super) fn doubt(&mut self, row: RowId) {
        self.follow(|writer, store| {
            let Some(kept) = writer.ledger.world.row(row).copied() else {
                return Ok(());
            };
            let stored = store.row(row)?;
            legible(row, kept.commitment, stored)
                .map(|_| ())
                .map_err(Halt::Found)
        });
    }

    fn follow(&mut self, then: impl FnOnce(&mut Self, &mut dyn Store) -> Result<(), Halt>) {
        if self.stopped.as_ref().is_some_and(|stop| stop.blind) {
            return;
        }
        let followed = self.line().map_err(Halt::from).and_then(|mut store| {
            let followed = store
                .snapshot()
                .map_err(Halt::from)
                .and_then(|()| self.catch_up(&mut *store))
                .and_then(|()| then(self, &mut *store));
            self.hang_up(store, followed.as_ref().err());
            followed
        });
        match followed {
            Ok(()) => self.board.reached(None),
            Err(Halt::Store(error)) => self.board.reached(Some(error.to_string())),
            Err(Halt::Found(finding)) => self.stop(finding),
        }
    }

    /// Reads entries not yet seen, inside a transaction, after making sure that the log still holds our own head.
    pub(super) fn catch_up(&mut self, store: &mut dyn Store) -> Result<(), Halt> {
        let from = self.ledger.head;
        let mut next = self.ledger.clone();
        let mut at_our_head = from.number == 0;
        let mut found = None;
        let mut brought: HashMap<RowId, Kept> = HashMap::new();
        let mut gone = Vec::new();
        store.entries(from.number.max(1), &mut |entry| {
            if !at_our_head {
                at_our_head = true;
                if entry.head() == from {
                    return ControlFlow::Continue(());
                }
                found = Some(self.lost_head(from, entry.number));
                return ControlFlow::Break(());
            }
            let entered = next
                .head
                .followed_by(&entry)
                .and_then(|_| next.enter(&entry));
            match entered {
                Ok(event) => {
                    brought.extend(event.kept().map(|kept| (kept.row, kept)));
                    if let Some(row) = event.destroyed() {
                        brought.remove(&row);
                        gone.push(row);
                    }
                    ControlFlow::Continue(())
                }
                Err(finding) => {
                    found = Some(finding);
                    ControlFlow::Break(())
                }
            }
        })?;
        if !at_our_head {
            let end = store.newest()?;
            found = Some(Finding::Cut {
                end,
                witnessed: from.number,
            });
        }
        for kept in brought.into_values() {
            let row = store.row(kept.row)?;
            if let Err(finding) = next.shelve(&kept, row) {
                found.get_or_insert(finding);
            }
        }
        for row in gone {
            self.witness_erasure(row);
        }
        if next.head != from {
            self.ledger = next;
            self.publish();
        }
        match found {
            None => Ok(()),
            Some(finding) => {
                if finding.ends_the_log() {
                    self.lose_receipts(store)?;
                }
                Err(Halt::Found(finding))
            }
        }
    }

    fn lost_head(&self, ours: Head, number: u64) -> Finding {
        if number > ours.number {
            Finding::Missing { entry: ours.number }
        } else {
            Finding::Rewritten { entry: ours.number }
        }
    }

    /// Keeps, of the receipts given, those that the log no longer bears out.
    fn lose_receipts(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        let ids: Vec<_> = self.recent.iter().map(|receipt| receipt.command).collect();
        let entered = store.entries_of(&ids)?;
        self.recent
            .retain(|receipt| !entered.iter().any(|entry| entry.hash == receipt.hash));
        Ok(())
    }
}
