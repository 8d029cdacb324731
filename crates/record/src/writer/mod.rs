//! The writer: the one thread that owns the world.
//!
//! It takes as many waiting commands as there are, and for all of them together: locks the store, reads what others
//! wrote, decides each on a private successor, commits once, shows the successor, answers. So nothing is confirmed, and
//! nothing shown, before it is durable; and the more is waiting, the cheaper each becomes.

mod catch_up;
mod outcome;
mod testify;
mod together;

use crate::batch::Batch;
use crate::board::{Board, Writing};
use crate::clock::{Clock, to_the_microsecond};
use crate::ledger::Ledger;
use crate::store::{CommitError, Connect, Store, StoreError};
use crate::witness::Witness;
use crate::{Finding, Receipt, Rejection, TogetherRejection};
use mechanism::{RowId, Submission, VaultChange};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// The most commands in one transaction.
const TOGETHER: usize = 1024;
/// The receipts remembered for the case that the store turns out to have lost them.
const REMEMBERED: usize = 4096;

/// What the writer is asked.
pub(crate) enum Order {
    /// To enter something.
    Enter(Box<Submission>, Answer),
    /// To enter all of these or none.
    EnterTogether(Vec<Submission>, TogetherAnswer),
    /// To look what others wrote.
    Look,
    /// To compare a row with its commitment, because a reader found something wrong with it.
    Doubt(RowId),
    /// To finish.
    Close,
}

/// Where an answer goes.
pub(crate) type Answer = Box<dyn FnOnce(Result<Receipt, Rejection>) + Send>;

/// Where the answer to many that were handed in together goes.
pub(crate) type TogetherAnswer = Box<dyn FnOnce(Result<Vec<Receipt>, TogetherRejection>) + Send>;

/// Makes a batch of what is to be entered, under the lock, on the newest state.
type Decide<'a> = &'a mut dyn FnMut(&Writer, &mut dyn Store) -> Result<Batch, StoreError>;

/// Why a turn at the store came to nothing.
enum Halt {
    Store(StoreError),
    Found(Finding),
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

pub(crate) struct Writer {
    pub(crate) connect: Connect,
    pub(crate) store: Option<Box<dyn Store>>,
    pub(crate) ledger: Ledger,
    pub(crate) stopped: Option<Stop>,
    pub(crate) recent: VecDeque<Receipt>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) board: Arc<Board>,
    pub(crate) patience: Duration,
    pub(crate) witness: Option<Witness>,
    /// Whether the newest head has been noted outside the log.
    pub(crate) witnessed: bool,
}

/// Why writing stopped.
#[derive(Debug, Clone)]
pub(crate) struct Stop {
    pub(crate) finding: Finding,
    pub(crate) receipts: Vec<Receipt>,
    /// Whether the log itself can no longer be followed.
    pub(crate) blind: bool,
}

impl Writer {
    /// Works until told to close or nobody is left to ask.
    pub(crate) fn work(mut self, orders: &Receiver<Order>) {
        while let Some(order) = self.next(orders) {
            let mut waiting = Vec::new();
            let mut together = Vec::new();
            let mut doubts = Vec::new();
            let mut look = false;
            let mut close = false;
            let more = std::iter::from_fn(|| orders.try_recv().ok());
            for order in std::iter::once(order).chain(more.take(TOGETHER - 1)) {
                match order {
                    Order::Enter(mut submission, answer) => {
                        submission.received = to_the_microsecond(submission.received);
                        waiting.push((*submission, answer));
                    }
                    Order::EnterTogether(mut submissions, answer) => {
                        for submission in &mut submissions {
                            submission.received = to_the_microsecond(submission.received);
                        }
                        together.push((submissions, answer));
                    }
                    Order::Look => look = true,
                    Order::Doubt(row) => doubts.push(row),
                    Order::Close => close = true,
                }
            }
            if !waiting.is_empty() {
                self.enter_all(waiting);
            } else if look {
                self.look();
            }
            for (submissions, answer) in together {
                answer(self.enter_together(&submissions));
            }
            for row in doubts {
                self.doubt(row);
            }
            self.bear_witness(close);
            if close {
                return;
            }
        }
        self.bear_witness(true);
    }

    /// The next order. While a head waits to be witnessed, a pause is used for that.
    fn next(&mut self, orders: &Receiver<Order>) -> Option<Order> {
        while !self.witnessed {
            match orders.recv_timeout(Duration::from_secs(1)) {
                Ok(order) => return Some(order),
                Err(RecvTimeoutError::Timeout) => self.bear_witness(true),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        orders.recv().ok()
    }

    fn enter_all(&mut self, waiting: Vec<(Submission, Answer)>) {
        let (submissions, mut answers): (Vec<_>, VecDeque<_>) = waiting.into_iter().unzip();
        let mut left = submissions.as_slice();
        while !left.is_empty() {
            let decided = self
                .turn(&mut |writer, store| writer.decide_all(store, left))
                .unwrap_or_else(|why| left.iter().map(|_| Err(why.clone())).collect());
            left = left.get(decided.len().max(1)..).unwrap_or_default();
            for decided in decided {
                if let Some(answer) = answers.pop_front() {
                    answer(decided);
                }
            }
        }
    }

    /// One transaction for what `decide` puts in a batch; its answers, or why it came to nothing.
    fn turn(&mut self, decide: Decide<'_>) -> Result<Vec<Result<Receipt, Rejection>>, Rejection> {
        if let Some(stop) = &self.stopped {
            return Err(Rejection::Stopped(stop.finding.to_string()));
        }
        // A line that died while nothing was asked of it is noticed only now. Until the commit nothing has happened, so
        // a second try is harmless.
        let mut tries = 0;
        loop {
            tries += 1;
            match self.try_turn(decide) {
                Ok(answers) => return Ok(answers),
                Err(Halt::Store(StoreError::Away(_))) if tries == 1 => {}
                Err(Halt::Store(error)) => {
                    if matches!(error, StoreError::Away(_)) {
                        self.board.reached(Some(error.to_string()));
                    }
                    return Err(Rejection::NotKept(error.to_string()));
                }
                Err(Halt::Found(finding)) => {
                    let why = finding.to_string();
                    self.stop(finding);
                    return Err(Rejection::Stopped(why));
                }
            }
        }
    }

    fn try_turn(&mut self, decide: Decide<'_>) -> Result<Vec<Result<Receipt, Rejection>>, Halt> {
        let mut store = self.line()?;
        let batch = store.lock().map_err(Halt::from).and_then(|()| {
            self.catch_up(&mut *store)?;
            let batch = decide(self, &mut *store)?;
            store.write(&batch.entries, &batch.changes)?;
            Ok(batch)
        });
        let batch = match batch {
            Ok(batch) if batch.first_new.is_some() => batch,
            Ok(batch) => {
                self.hang_up(store, None);
                return Ok(batch.answers);
            }
            Err(halt) => {
                self.hang_up(store, Some(&halt));
                return Err(halt);
            }
        };
        match store.commit() {
            Ok(()) => {
                self.store = Some(store);
                Ok(self.committed(batch))
            }
            Err(CommitError::Failed(error)) => {
                let lost = batch.answers_if_lost(&error.to_string());
                self.hang_up(store, Some(&Halt::Store(error)));
                Ok(lost)
            }
            Err(CommitError::Unknown(error)) => {
                drop(store);
                Ok(self.find_out(batch, &error))
            }
        }
    }

    fn decide_all(
        &self,
        store: &mut dyn Store,
        waiting: &[Submission],
    ) -> Result<Batch, StoreError> {
        let mut batch = self.batch_for(store, waiting)?;
        for submission in waiting {
            batch.decide(submission);
            if batch.is_full() {
                break;
            }
        }
        Ok(batch)
    }

    /// A batch with nothing in it yet that knows which of these were entered before.
    fn batch_for(
        &self,
        store: &mut dyn Store,
        waiting: &[Submission],
    ) -> Result<Batch, StoreError> {
        let ids: Vec<_> = waiting.iter().map(|submission| submission.id).collect();
        let entered = store.entries_of(&ids)?;
        let now = to_the_microsecond(self.clock.now());
        Ok(Batch::on(&self.ledger, &entered, now))
    }

    fn committed(&mut self, batch: Batch) -> Vec<Result<Receipt, Rejection>> {
        let new = batch
            .answers
            .iter()
            .flatten()
            .filter(|receipt| !receipt.repeated);
        self.recent.extend(new.cloned());
        let excess = self.recent.len().saturating_sub(REMEMBERED);
        self.recent.drain(..excess);
        self.ledger = batch.successor;
        self.publish();
        for change in &batch.changes {
            if let VaultChange::Destroy(row) = change.change {
                self.witness_erasure(row);
            }
        }
        batch.answers
    }

    fn line(&mut self) -> Result<Box<dyn Store>, StoreError> {
        self.store.take().map_or_else(|| (self.connect)(), Ok)
    }

    /// Ends a transaction without keeping it; a line that is lost is dropped.
    fn hang_up(&mut self, mut store: Box<dyn Store>, halt: Option<&Halt>) {
        if !matches!(halt, Some(Halt::Store(StoreError::Away(_)))) && store.release().is_ok() {
            self.store = Some(store);
        }
    }

    /// Stops writing for good; reading goes on with what was applied.
    pub(crate) fn stop(&mut self, finding: Finding) {
        tracing::error!(%finding, "writing has stopped");
        let blind = finding.ends_the_log();
        let receipts = if blind {
            self.recent.drain(..).collect()
        } else {
            Vec::new()
        };
        self.stopped = Some(Stop {
            finding,
            receipts,
            blind,
        });
        self.publish();
    }

    pub(crate) fn publish(&mut self) {
        self.witnessed = false;
        let writing = match &self.stopped {
            None => Writing::Open,
            Some(stop) => Writing::Stopped {
                reason: stop.finding.to_string(),
                entry: stop.finding.entry(),
                receipts: stop.receipts.clone(),
            },
        };
        self.board.show(&self.ledger, writing);
    }
}
