//! The handle that everybody else holds.

use crate::board::{Board, Health};
use crate::clock::Clock;
use crate::desk::{Desk, ReadError};
use crate::entry::Head;
use crate::export::export_in_parts;
use crate::files::Files;
use crate::ledger::{Legible, legible};
use crate::opening::{OpenError, Plan};
use crate::options::{Options, Progress};
use crate::past::Days;
use crate::receipt::{Receipt, Rejection, TogetherRejection};
use crate::store::{Connect, Store, StoreError};
use crate::tokens::Tokens;
use crate::verify::WorkError;
use crate::writer::{Answer, Order, TogetherAnswer};
use crate::{Address, follower};
use jiff::civil::Date;
use mechanism::{
    Actor, ApplicationRef, CommandId, CommentRef, ContributionRef, Permission, PersonId, Reader,
    Seed, Submission, View,
};
use sha2::{Digest as _, Sha256};
use std::io::Write;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{oneshot, watch};

/// The most commands that are entered together: a list of applications for one dialogue has some hundreds.
pub const MOST_TOGETHER: usize = 1024;

/// An open record. Cheap to clone; the last one dropped closes it.
#[derive(Clone)]
pub struct Record(Arc<Inner>);

struct Inner {
    board: Arc<Board>,
    clock: Arc<dyn Clock>,
    orders: SyncSender<Order>,
    /// Reads long rows. Days of the past, which take longer, are read at a desk of their own.
    desk: Option<Desk>,
    archive: Option<Desk>,
    /// Reads for exports, which take long and must make nobody wait.
    copyist: Option<Desk>,
    tokens: Tokens,
    files: Files,
    threads: Mutex<Vec<JoinHandle<()>>>,
    follower: follower::Leash,
    days: Arc<Days>,
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
        let (orders, receive) = mpsc::sync_channel(options.queue.max(1));
        let plan = Plan::new(address, connect.clone(), clock.clone(), options);
        let board = plan.board.clone();
        let writer = plan.start(receive, tell)?;
        let (desk, reader) = Desk::open("record-reader", connect.clone())?;
        let (archive, archivist) = Desk::open("record-archivist", connect.clone())?;
        let (copyist, copying) = Desk::open("record-copyist", connect.clone())?;
        let (tokens, keeping) = Tokens::open(&connect, clock.clone())?;
        let (files, storing) = Files::open(&connect, clock.clone())?;
        let (follower, following) = follower::start(connect, orders.clone())?;
        let mut threads = vec![writer, reader, archivist, copying, following];
        threads.extend(keeping.into_iter().chain(storing));
        Ok(Self(Arc::new(Inner {
            board,
            clock,
            orders,
            desk: Some(desk),
            archive: Some(archive),
            copyist: Some(copyist),
            tokens,
            files,
            threads: Mutex::new(threads),
            follower,
            days: Arc::new(Days::default()),
        })))
    }

    /// The record as this reader may see it now. No lock is held and nothing is asked of the store.
    pub fn see(&self, reader: Reader) -> View {
        mechanism::see(&self.0.board.shown().world, reader, self.0.clock.now())
    }

    /// The record as of the end of a day in Vienna, as this reader may see it now: what has been erased since is
    /// withheld. In the demonstration's record a fact counts from the day it happened.
    ///
    /// Reads the log from the store, one day at a time, unless the day was asked for lately. When too many wait for that
    /// already, [`ReadError::Busy`].
    pub fn as_of(&self, reader: Reader, day: Date) -> Result<View, ReadError> {
        let shown = self.0.board.shown();
        let now = self.0.clock.now();
        if day >= mechanism::day_in_vienna(now) {
            return Ok(mechanism::see(&shown.world, reader, now));
        }
        let (days, head) = (self.0.days.clone(), shown.head);
        let archive = self.0.archive.as_ref().ok_or(ReadError::Closed)?;
        let world = match days.get(day, head.number) {
            Some(world) => world,
            None => {
                let _place = self.0.days.queue().ok_or(ReadError::Busy)?;
                archive.ask(move |store| days.read(store, &shown.world, head, day))?
            }
        };
        let ends = mechanism::end_of_day_in_vienna(day);
        let last = ends.checked_sub(Duration::from_micros(1)).unwrap_or(ends);
        Ok(mechanism::see(&world, reader, last))
    }

    /// Writes the public export of the record up to `end`, a head of this record. For threads that may wait: it is read in
    /// parts, and `out` may take its time without holding anything of the store or of the writer.
    pub fn export_public(&self, end: Head, out: &mut dyn Write) -> Result<(), WorkError> {
        let copyist = self.0.copyist.as_ref().ok_or(ReadError::Closed)?;
        export_in_parts(copyist, &self.0.board.shown().world, end, out)
    }

    /// Who an e-mail address belongs to. For the sign-in door alone: no page says whether an address is known.
    pub fn person_of_address(&self, address: &str) -> Option<PersonId> {
        mechanism::person_of_address(&self.0.board.shown().world, address)
    }

    /// Asks the desk that reads for long, in parts: nobody waits for it.
    pub(crate) fn copy<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ReadError> {
        let copyist = self.0.copyist.as_ref().ok_or(ReadError::Closed)?;
        copyist.ask(question)
    }

    /// Where the log ends.
    pub fn head(&self) -> Head {
        self.0.board.shown().head
    }

    /// The entry by which an application was submitted, or its answers changed last: its number and its hash, for as long
    /// as there is a record. They say nothing of anybody; to whom they belong is for whoever asks to know.
    pub fn entry_of(&self, application: &ApplicationRef) -> Option<Head> {
        self.0.board.shown().submitted.get(application).copied()
    }

    /// The entry by which a written comment was handed in, in its newest version; the same holds for it.
    pub fn entry_of_comment(&self, comment: &CommentRef) -> Option<Head> {
        self.0.board.shown().commented.get(comment).copied()
    }

    /// The entry by which an activity, a need, an offer or research was handed in, in its newest version; the same holds for it.
    pub fn entry_of_contribution(&self, contribution: ContributionRef) -> Option<Head> {
        self.0.board.shown().contributed.get(&contribution).copied()
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

    /// Hands in several commands, [`MOST_TOGETHER`] at most, that are entered whole or not at all, in one transaction, and
    /// waits. Each is decided on the state after those before it. Each keeps its own id: handed in again, they are answered
    /// with the same receipts. For threads that may wait.
    pub fn submit_together(
        &self,
        submissions: Vec<Submission>,
    ) -> Result<Vec<Receipt>, TogetherRejection> {
        let (send, receive) = mpsc::sync_channel(1);
        self.order_together(
            submissions,
            Box::new(move |answer| {
                let _ = send.send(answer);
            }),
        )?;
        receive
            .recv()
            .unwrap_or_else(|_| Err(TogetherRejection::of_all(gone())))
    }

    /// [`Record::submit_together`], for async code.
    pub async fn submit_together_async(
        &self,
        submissions: Vec<Submission>,
    ) -> Result<Vec<Receipt>, TogetherRejection> {
        let (send, receive) = oneshot::channel();
        self.order_together(
            submissions,
            Box::new(move |answer| {
                let _ = send.send(answer);
            }),
        )?;
        receive
            .await
            .unwrap_or_else(|_| Err(TogetherRejection::of_all(gone())))
    }

    fn order(&self, submission: Submission, answer: Answer) -> Result<(), Rejection> {
        self.tell_writer(Order::Enter(Box::new(submission), answer))
    }

    fn order_together(
        &self,
        submissions: Vec<Submission>,
        answer: TogetherAnswer,
    ) -> Result<(), TogetherRejection> {
        if submissions.len() > MOST_TOGETHER {
            let why = format!("at most {MOST_TOGETHER} commands are entered together");
            return Err(TogetherRejection::of_all(Rejection::NotKept(why)));
        }
        self.tell_writer(Order::EnterTogether(submissions, answer))
            .map_err(TogetherRejection::of_all)
    }

    fn tell_writer(&self, order: Order) -> Result<(), Rejection> {
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
        let Some(kept) = self.0.board.shown().world.row(id).copied() else {
            return Ok(None);
        };
        let desk = self.0.desk.as_ref().ok_or(ReadError::Closed)?;
        let row = desk.ask(move |store| store.row(id))?;
        match legible(id, kept.commitment, row) {
            Ok(Legible::Here(text)) => Ok(Some(text.to_string())),
            Ok(Legible::Long) => Ok(None),
            Err(_) => {
                // Erased a moment ago, or damaged: the writer can tell, and stops if so. A full queue is asked again by
                // the next reader.
                let _ = self.0.orders.try_send(Order::Doubt(id));
                Ok(None)
            }
        }
    }

    /// What is kept for a while beside the log: sessions, codes, counters of attempts, drafts.
    pub fn tokens(&self) -> &Tokens {
        &self.0.tokens
    }

    pub(crate) fn files(&self) -> &Files {
        &self.0.files
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
        self.archive = None;
        self.copyist = None;
        self.tokens.close();
        self.files.close();
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
