//! Opening a record: on the writer's own thread, which goes on to own the world.

use crate::board::Board;
use crate::clock::Clock;
use crate::ledger::SMALL;
use crate::options::{Options, Progress};
use crate::store::{Connect, StoreError};
use crate::thread::spawn;
use crate::witness::{Testimony, Witness};
use crate::writer::{Order, Writer};
use crate::{Address, Finding, verify};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread::JoinHandle;

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

/// What the new thread tells the one that waits for it.
enum Opening {
    /// How far it has come.
    Progress(Progress),
    /// That it is open, or why not.
    Done(Result<(), OpenError>),
}

/// What a writer is made of.
pub(crate) struct Plan {
    pub(crate) connect: Connect,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) board: Arc<Board>,
    pub(crate) options: Options,
    pub(crate) witness: Option<PathBuf>,
}

impl Plan {
    pub(crate) fn new(
        address: &Address,
        connect: Connect,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Self {
        Self {
            connect,
            clock,
            board: Arc::new(Board::new()),
            witness: options.witness.path(address),
            options,
        }
    }

    /// Starts the writer and waits until it has read the log.
    pub(crate) fn start(
        self,
        orders: Receiver<Order>,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<JoinHandle<()>, OpenError> {
        let (told, telling) = mpsc::channel();
        let thread = spawn("record-writer", move || {
            let opened = self.open_writer(&told);
            let (writer, done) = match opened {
                Ok(writer) => (Some(writer), Ok(())),
                Err(error) => (None, Err(error)),
            };
            let _ = told.send(Opening::Done(done));
            drop(told);
            if let Some(writer) = writer {
                writer.work(&orders);
            }
        })?;
        loop {
            match telling.recv() {
                Ok(Opening::Progress(progress)) => tell(progress),
                Ok(Opening::Done(done)) => return done.map(|()| thread),
                Err(_) => {
                    return Err(std::io::Error::other("the writer died while opening").into());
                }
            }
        }
    }

    fn open_writer(self, told: &mpsc::Sender<Opening>) -> Result<Writer, OpenError> {
        let mut store = (self.connect)()?;
        let mut tell = |progress| {
            let _ = told.send(Opening::Progress(progress));
        };
        let (testimony, witness) = match &self.witness {
            None => (Testimony::default(), None),
            Some(path) => (Testimony::read(path)?, Some(Witness::open(path)?)),
        };
        let replayed = verify::read(&mut *store, &testimony, SMALL, &mut tell)?;
        let mut writer = Writer {
            connect: self.connect,
            store: Some(store),
            ledger: replayed.ledger,
            stopped: None,
            recent: VecDeque::new(),
            clock: self.clock,
            board: self.board,
            patience: self.options.patience,
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
}
