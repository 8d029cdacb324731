//! The keeper: a thread that writes what is kept beside the log, many errands in one transaction.
//!
//! Tokens and files are no acts: nothing is decided about them and nobody follows them, so they need neither the writer
//! nor its order. They need its economy: a commit waits for the disk, and two hundred people who save their drafts at
//! once must not wait for two hundred of them. So a keeper takes as many errands as are waiting, runs them one after the
//! other under the lock of its table and commits them together. One that only looks things up holds no lock, so that
//! looking up somebody's session never waits for what others save.

use crate::awaited::Awaited;
use crate::store::{Aside, CommitError, Connect, Store, StoreError};
use crate::thread::spawn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// The most errands in one transaction.
const TOGETHER: usize = 256;
/// The most content in one transaction, in bytes; what exceeds it waits for the next.
const HEAVIEST: usize = 8 * 1024 * 1024;
/// The most errands that may wait.
const QUEUE: usize = 4096;
/// The most content that may wait, in bytes: memory that strangers can make this process use.
const MOST_WAITING: usize = 64 * 1024 * 1024;

/// Why an errand was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Setback {
    /// Too much is waiting already.
    Busy,
    /// The line died at the moment of committing: it may or may not have been done.
    Uncertain(StoreError),
    /// The store did not do it, and nothing of it stays.
    Store(StoreError),
    /// The record is closing.
    Closed,
}

/// Something to be done in a transaction, and done again if that came to nothing.
trait Errand: Send {
    fn run(&mut self, store: &mut dyn Store) -> Result<(), StoreError>;
    /// Answers: what came of it, or why nothing did.
    fn answer(self: Box<Self>, setback: Option<Setback>);
    fn weight(&self) -> usize;
}

/// The one kind of errand there is, whatever its answer.
struct Asked<T, E, F> {
    todo: F,
    outcome: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
    load: Load,
}

impl<T, E, F> Errand for Asked<T, E, F>
where
    T: Send,
    E: From<Setback> + Send,
    F: FnMut(&mut dyn Store) -> Result<Result<T, E>, StoreError> + Send,
{
    fn run(&mut self, store: &mut dyn Store) -> Result<(), StoreError> {
        self.outcome = Some((self.todo)(store)?);
        Ok(())
    }

    fn answer(self: Box<Self>, setback: Option<Setback>) {
        let answer = match (setback, self.outcome) {
            (None, Some(outcome)) => outcome,
            (setback, _) => Err(setback.unwrap_or(Setback::Closed).into()),
        };
        // Whoever asked may have left.
        let _ = self.answer.send(answer);
    }

    fn weight(&self) -> usize {
        self.load.weight
    }
}

/// A share of what may wait; given back when dropped.
struct Load {
    weight: usize,
    waiting: Arc<AtomicUsize>,
}

impl Load {
    fn take(waiting: &Arc<AtomicUsize>, weight: usize) -> Option<Self> {
        let fits = |now: usize| now.checked_add(weight).filter(|sum| *sum <= MOST_WAITING);
        waiting
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, fits)
            .ok()
            .map(|_| Self {
                weight,
                waiting: waiting.clone(),
            })
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.waiting.fetch_sub(self.weight, Ordering::AcqRel);
    }
}

/// Takes errands for its thread.
pub(crate) struct Keeper {
    errands: Option<SyncSender<Box<dyn Errand>>>,
    waiting: Arc<AtomicUsize>,
}

impl Keeper {
    /// Starts a keeper that writes in one table, or in none and looks things up.
    pub(crate) fn open(
        name: &str,
        table: Option<Aside>,
        connect: Connect,
    ) -> std::io::Result<(Self, JoinHandle<()>)> {
        let (send, errands) = mpsc::sync_channel(QUEUE);
        let work = Work {
            connect,
            table,
            line: None,
        };
        let thread = spawn(name, move || work.go_on(&errands))?;
        let keeper = Self {
            errands: Some(send),
            waiting: Arc::default(),
        };
        Ok((keeper, thread))
    }

    /// Has something done that carries so many bytes. `todo` may be run more than once; only the last time counts.
    pub(crate) fn ask<T, E>(
        &self,
        weight: usize,
        todo: impl FnMut(&mut dyn Store) -> Result<Result<T, E>, StoreError> + Send + 'static,
    ) -> Awaited<T, E>
    where
        T: Send + 'static,
        E: From<Setback> + Send + 'static,
    {
        let Some(errands) = &self.errands else {
            return Awaited::known(Err(Setback::Closed.into()));
        };
        let Some(load) = Load::take(&self.waiting, weight) else {
            return Awaited::known(Err(Setback::Busy.into()));
        };
        let (answer, awaited) = Awaited::coming();
        let asked = Asked {
            todo,
            outcome: None,
            answer,
            load,
        };
        match errands.try_send(Box::new(asked)) {
            Ok(()) => {}
            Err(mpsc::TrySendError::Full(errand)) => errand.answer(Some(Setback::Busy)),
            Err(mpsc::TrySendError::Disconnected(errand)) => errand.answer(Some(Setback::Closed)),
        }
        awaited
    }

    /// Takes no more; what is waiting is done.
    pub(crate) fn close(&mut self) {
        self.errands = None;
    }
}

/// The keeper's thread.
struct Work {
    connect: Connect,
    table: Option<Aside>,
    line: Option<Box<dyn Store>>,
}

impl Work {
    fn go_on(mut self, errands: &Receiver<Box<dyn Errand>>) {
        while let Ok(first) = errands.recv() {
            let mut weight = first.weight();
            let mut together = vec![first];
            while together.len() < TOGETHER && weight < HEAVIEST {
                let Ok(next) = errands.try_recv() else { break };
                weight += next.weight();
                together.push(next);
            }
            self.do_all(together);
        }
    }

    fn do_all(&mut self, mut together: Vec<Box<dyn Errand>>) {
        let setback = self.keep(&mut together).err();
        // Perhaps it is one of them that the store cannot take: then each by itself, so that the others are done.
        let one_to_blame = match &setback {
            Some(Setback::Store(error)) => !matches!(error, StoreError::Away(_) | StoreError::Busy),
            _ => false,
        };
        if one_to_blame && together.len() > 1 {
            for errand in together {
                self.do_all(vec![errand]);
            }
        } else {
            for errand in together {
                errand.answer(setback.clone());
            }
        }
    }

    /// A line that died while nothing was asked of it is noticed only now. Until the commit nothing has happened, so a
    /// second try is harmless.
    fn keep(&mut self, together: &mut [Box<dyn Errand>]) -> Result<(), Setback> {
        match self.try_to_keep(together) {
            Err(Setback::Store(StoreError::Away(_))) => self.try_to_keep(together),
            kept => kept,
        }
    }

    fn try_to_keep(&mut self, together: &mut [Box<dyn Errand>]) -> Result<(), Setback> {
        let line = self.line.take().map_or_else(|| (self.connect)(), Ok);
        let mut store = line.map_err(Setback::Store)?;
        let locked = self.table.map_or(Ok(()), |table| store.lock_aside(table));
        let run = locked.and_then(|()| {
            together
                .iter_mut()
                .try_for_each(|errand| errand.run(&mut *store))
        });
        if let Err(error) = run {
            // A line on which nothing can be taken back is not used again.
            if !matches!(error, StoreError::Away(_)) && store.release().is_ok() {
                self.line = Some(store);
            }
            return Err(Setback::Store(error));
        }
        let committed = self.table.map_or(Ok(()), |_| store.commit());
        match committed {
            Ok(()) => {
                self.line = Some(store);
                Ok(())
            }
            Err(CommitError::Failed(error)) => {
                if store.release().is_ok() {
                    self.line = Some(store);
                }
                Err(Setback::Store(error))
            }
            Err(CommitError::Unknown(error)) => Err(Setback::Uncertain(error)),
        }
    }
}
