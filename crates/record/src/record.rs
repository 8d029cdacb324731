//! The handle that everybody else holds.

use crate::clock::Clock;
use crate::entry::Head;
use crate::ledger::{Ledger, Legible, SMALL, legible};
use crate::past::{self, Days};
use crate::receipt::{Receipt, Rejection};
use crate::store::{Connect, Store, StoreError};
use crate::witness::{Testimony, Witness};
use crate::writer::{Order, Writer};
use crate::{Address, Finding, follower, verify};
use jiff::civil::Date;
use mechanism::{Actor, CommandId, Kept, Permission, Reader, RowId, Seed, Submission, View, World};
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{oneshot, watch};

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

/// Why a record was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store did not answer, or is not a record.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A thread could not be started, or the witness file not be read.
    #[error("{0}")]
    Machine(#[from] std::io::Error),
}

/// Why something was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The record is closing.
    #[error("the record is being closed")]
    Closed,
}

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
    newest: watch::Sender<u64>,
    unwitnessed: Mutex<Option<String>>,
}

struct Shown {
    world: World,
    head: Head,
    writing: Writing,
    away: Option<String>,
}

impl Board {
    fn new() -> Self {
        let nothing = Shown {
            world: World::new(),
            head: Head::BEGINNING,
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

    fn unwitnessed(&self) -> Option<String> {
        self.unwitnessed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn shown(&self) -> Arc<Shown> {
        self.shown.borrow().clone()
    }
}

/// An open record. Cheap to clone; the last one dropped closes it.
#[derive(Clone)]
pub struct Record(Arc<Inner>);

struct Inner {
    board: Arc<Board>,
    clock: Arc<dyn Clock>,
    orders: SyncSender<Order>,
    desk: Option<mpsc::Sender<Question>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    follower: follower::Leash,
    days: Days,
}

/// A question to the store, asked on a thread of its own: a driver may not be called from an async one.
type Question = Box<dyn FnOnce(&mut dyn Store) -> Result<(), StoreError> + Send>;

enum Opening {
    Progress(Progress),
    Done(Result<(), OpenError>),
}

impl Record {
    /// Opens a record, made if absent: reads the log from its first entry and starts the writer and the follower.
    ///
    /// A record in which something is wrong opens all the same: it can be read, [`Record::health`] says what was found,
    /// and commands are rejected.
    pub fn open(
        address: &Address,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Result<Self, OpenError> {
        Self::open_telling(address, clock, options, &mut |_| {})
    }

    /// [`Record::open`], telling how far it has come.
    pub fn open_telling(
        address: &Address,
        clock: Arc<dyn Clock>,
        options: Options,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Self, OpenError> {
        Self::open_over(address, address.connect(), clock, options, tell)
    }

    pub(crate) fn open_over(
        address: &Address,
        connect: Connect,
        clock: Arc<dyn Clock>,
        options: Options,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Self, OpenError> {
        let board = Arc::new(Board::new());
        let (orders, receive) = mpsc::sync_channel(options.queue.max(1));
        let (told, telling) = mpsc::channel();
        let writer = {
            let (connect, clock, board) = (connect.clone(), clock.clone(), board.clone());
            let (patience, witness) = (options.patience, options.witness.path(address));
            move || match open_writer(connect, clock, board, patience, witness, &told) {
                Ok(writer) => {
                    let _ = told.send(Opening::Done(Ok(())));
                    drop(told);
                    writer.work(&receive);
                }
                Err(error) => {
                    let _ = told.send(Opening::Done(Err(error)));
                }
            }
        };
        let mut threads = vec![spawn("record-writer", writer)?];
        loop {
            match telling.recv() {
                Ok(Opening::Progress(progress)) => tell(progress),
                Ok(Opening::Done(done)) => break done?,
                Err(_) => return Err(std::io::Error::other("the writer died while opening").into()),
            }
        }
        let (desk, questions) = mpsc::channel::<Question>();
        let reader = connect.clone();
        threads.push(spawn("record-reader", move || answer(&reader, &questions))?);
        let (follower, thread) = follower::start(connect, orders.clone())?;
        threads.push(thread);
        Ok(Self(Arc::new(Inner {
            board,
            clock,
            orders,
            desk: Some(desk),
            threads: Mutex::new(threads),
            follower,
            days: Days::default(),
        })))
    }

    /// The record as this reader may see it now. No lock is held and nothing is asked of the store.
    pub fn see(&self, reader: Reader) -> View {
        mechanism::see(&self.0.board.shown().world, reader, self.0.clock.now())
    }

    /// The record as of the end of a day in Vienna, as this reader may see it now: what has been erased since is
    /// withheld. In the demonstration's record a fact counts from the day it happened.
    ///
    /// Reads the log from the store, unless the day was asked for lately.
    pub fn as_of(&self, reader: Reader, day: Date) -> Result<View, ReadError> {
        let shown = self.0.board.shown();
        let now = self.0.clock.now();
        if day >= mechanism::day_in_vienna(now) {
            return Ok(mechanism::see(&shown.world, reader, now));
        }
        let head = shown.head;
        let world = match self.0.days.get(day, head.number) {
            Some(world) => world,
            None => {
                let world = self.ask(move |store| past::as_of(store, &shown.world, head, day))?;
                self.0.days.put(day, head.number, world.clone());
                world
            }
        };
        let ends = mechanism::end_of_day_in_vienna(day);
        let last = ends.checked_sub(Duration::from_micros(1)).unwrap_or(ends);
        Ok(mechanism::see(&world, reader, last))
    }

    /// Where the log ends.
    pub fn head(&self) -> Head {
        self.0.board.shown().head
    }

    /// Number of the newest entry, as it changes: wakes live pages, search and mail.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.0.board.newest.subscribe()
    }

    /// Hands in a command and waits until it is durable or rejected. For threads that may wait.
    pub fn submit(&self, submission: Submission) -> Result<Receipt, Rejection> {
        let (send, receive) = mpsc::sync_channel(1);
        self.order(
            submission,
            Box::new(move |answer| {
                let _ = send.send(answer);
            }),
        )?;
        receive.recv().unwrap_or_else(|_| Err(gone()))
    }

    /// Hands in a command; for async code.
    pub async fn submit_async(&self, submission: Submission) -> Result<Receipt, Rejection> {
        let (send, receive) = oneshot::channel();
        self.order(
            submission,
            Box::new(move |answer| {
                let _ = send.send(answer);
            }),
        )?;
        receive.await.unwrap_or_else(|_| Err(gone()))
    }

    fn order(
        &self,
        submission: Submission,
        answer: crate::writer::Answer,
    ) -> Result<(), Rejection> {
        let order = Order::Enter(Box::new(submission), answer);
        self.0.orders.try_send(order).map_err(|error| match error {
            TrySendError::Full(_) => Rejection::TooMuch,
            TrySendError::Disconnected(_) => gone(),
        })
    }

    /// Enters the consequences of time that have fallen due, as the clock; the program calls this once a minute. Several
    /// instances may: each consequence has one id and is entered once. Returns what could not be entered.
    pub fn tick(&self) -> Vec<(CommandId, Rejection)> {
        let now = self.0.clock.now();
        let due = mechanism::due(&self.0.board.shown().world, now);
        due.into_iter()
            .filter_map(|(id, command)| {
                let submission = Submission {
                    id,
                    actor: Actor::Clock,
                    received: now,
                    happened: None,
                    // No chance is involved, and every instance must come to the same.
                    seed: Seed(Sha256::digest(id.0).into()),
                    command,
                };
                self.submit(submission)
                    .err()
                    .map(|rejection| (id, rejection))
            })
            .collect()
    }

    /// Reads a long row of the vault. `None`: it was destroyed, is missing or was touched; pages say "withheld".
    pub fn read(&self, permission: &Permission) -> Result<Option<String>, ReadError> {
        let id = permission.row();
        let Some(kept) = self.kept(id) else {
            return Ok(None);
        };
        let row = self.ask(move |store| store.row(id))?;
        match legible(id, kept.commitment, row) {
            Ok(Legible::Here(text)) => Ok(Some(text.to_string())),
            Ok(Legible::Long) | Err(_) => Ok(None),
        }
    }

    fn kept(&self, row: RowId) -> Option<Kept> {
        self.0
            .board
            .shown()
            .world
            .rows()
            .find(|kept| kept.row == row)
            .copied()
    }

    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ReadError> {
        let (send, receive) = mpsc::sync_channel(1);
        let desk = self.0.desk.as_ref().ok_or(ReadError::Closed)?;
        desk.send(Box::new(move |store| {
            let answer = question(store);
            let error = answer.as_ref().err().cloned();
            let _ = send.send(answer);
            error.map_or(Ok(()), Err)
        }))
        .map_err(|_| ReadError::Closed)?;
        Ok(receive.recv().map_err(|_| ReadError::Closed)??)
    }

    /// How the record does.
    pub fn health(&self) -> Health {
        let shown = self.0.board.shown();
        Health {
            writing: shown.writing.clone(),
            head: shown.head,
            away: shown.away.clone(),
            unwitnessed: self.0.board.unwitnessed(),
        }
    }

    /// The clock it goes by.
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// Closes the record once every other handle is dropped; what was handed in before is entered first.
    pub fn close(self) {
        drop(self);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.follower.let_go();
        self.desk = None;
        let _ = self.orders.send(Order::Close);
        let threads = self
            .threads
            .get_mut()
            .map(std::mem::take)
            .unwrap_or_default();
        for thread in threads {
            let _ = thread.join();
        }
    }
}

fn gone() -> Rejection {
    Rejection::Stopped("the record is closed".into())
}

pub(crate) fn spawn(
    name: &str,
    work: impl FnOnce() + Send + 'static,
) -> std::io::Result<JoinHandle<()>> {
    std::thread::Builder::new().name(name.into()).spawn(work)
}

fn open_writer(
    connect: Connect,
    clock: Arc<dyn Clock>,
    board: Arc<Board>,
    patience: Duration,
    witness: Option<PathBuf>,
    told: &mpsc::Sender<Opening>,
) -> Result<Writer, OpenError> {
    let mut store = connect()?;
    let mut tell = |progress| {
        let _ = told.send(Opening::Progress(progress));
    };
    let (testimony, witness) = match witness {
        None => (Testimony::default(), None),
        Some(path) => (Testimony::read(&path)?, Some(Witness::open(&path)?)),
    };
    let replayed = verify::read(&mut *store, &testimony, SMALL, &mut tell)?;
    let mut writer = Writer {
        connect,
        store: Some(store),
        ledger: replayed.ledger,
        stopped: None,
        recent: VecDeque::new(),
        clock,
        board,
        patience,
        witness,
        witnessed: true,
    };
    for remark in replayed.findings.iter().filter(|f| !f.stops_writing()) {
        tracing::warn!(%remark, "found on opening");
    }
    match replayed.findings.into_iter().find(Finding::stops_writing) {
        Some(finding) => writer.stop(finding),
        None => writer.publish(),
    }
    Ok(writer)
}

/// Answers questions to the store, one after the other, on a line that is renewed when it is lost.
fn answer(connect: &Connect, questions: &mpsc::Receiver<Question>) {
    let mut line: Option<Box<dyn Store>> = None;
    while let Ok(question) = questions.recv() {
        let connected = match line.take() {
            Some(store) => Ok(store),
            None => connect(),
        };
        let Ok(mut store) = connected else {
            // The one who asked sees the channel close.
            continue;
        };
        if !matches!(question(&mut *store), Err(StoreError::Away(_))) {
            line = Some(store);
        }
    }
}
