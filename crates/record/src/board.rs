//! What readers see: the newest world that is durable, and how the record does.

use crate::Receipt;
use crate::entry::Head;
use crate::ledger::Ledger;
use imbl::OrdMap;
use mechanism::{ApplicationRef, CommentRef, ContributionRef, World};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// How the record does.
#[derive(Debug, Clone)]
pub struct Health {
    /// Whether commands are taken.
    pub writing: Writing,
    /// Where the log ends, as far as this process has read.
    pub head: Head,
    /// Why the store could not be reached when last tried; `None`: it could.
    pub away: Option<String>,
    /// Why the newest heads could not be witnessed; `None`: they could.
    pub unwitnessed: Option<String>,
}

/// Whether commands are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writing {
    /// They are.
    Open,
    /// They are not, until an operator has looked. Reading goes on with what was applied.
    Stopped {
        /// What was found.
        reason: String,
        /// At which entry, if at one.
        entry: Option<u64>,
        /// Receipts given by this process that the log no longer bears out.
        receipts: Vec<Receipt>,
    },
}

/// What readers see: the newest world that is durable.
pub(crate) struct Board {
    shown: watch::Sender<Arc<Shown>>,
    pub(crate) newest: watch::Sender<u64>,
    unwitnessed: Mutex<Option<String>>,
}

/// One state of the record.
pub(crate) struct Shown {
    pub(crate) world: World,
    pub(crate) head: Head,
    pub(crate) submitted: OrdMap<ApplicationRef, Head>,
    pub(crate) commented: OrdMap<CommentRef, Head>,
    pub(crate) contributed: OrdMap<ContributionRef, Head>,
    pub(crate) writing: Writing,
    pub(crate) away: Option<String>,
}

impl Board {
    pub(crate) fn new() -> Self {
        let nothing = Shown {
            world: World::new(),
            head: Head::BEGINNING,
            submitted: OrdMap::new(),
            commented: OrdMap::new(),
            contributed: OrdMap::new(),
            writing: Writing::Open,
            away: None,
        };
        Self {
            shown: watch::Sender::new(Arc::new(nothing)),
            newest: watch::Sender::new(0),
            unwitnessed: Mutex::new(None),
        }
    }

    pub(crate) fn show(&self, ledger: &Ledger, writing: Writing) {
        self.shown.send_replace(Arc::new(Shown {
            world: ledger.world.clone(),
            head: ledger.head,
            submitted: ledger.submitted.clone(),
            commented: ledger.commented.clone(),
            contributed: ledger.contributed.clone(),
            writing,
            away: None,
        }));
        let newest = ledger.head.number;
        self.newest
            .send_if_modified(|known| std::mem::replace(known, newest) != newest);
    }

    /// Notes whether the store could be reached.
    pub(crate) fn reached(&self, away: Option<String>) {
        let now = self.shown();
        if now.away != away {
            self.shown.send_replace(Arc::new(Shown {
                world: now.world.clone(),
                head: now.head,
                submitted: now.submitted.clone(),
                commented: now.commented.clone(),
                contributed: now.contributed.clone(),
                writing: now.writing.clone(),
                away,
            }));
        }
    }

    /// Notes whether heads could be witnessed.
    pub(crate) fn witnessed(&self, error: Option<String>) {
        *self
            .unwitnessed
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = error;
    }

    pub(crate) fn unwitnessed(&self) -> Option<String> {
        self.unwitnessed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn shown(&self) -> Arc<Shown> {
        self.shown.borrow().clone()
    }
}
