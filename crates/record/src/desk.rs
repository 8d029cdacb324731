//! The desk: reads from the store what is not in memory.
//!
//! It is a thread of its own because a driver may not be called from an async one.

use crate::store::{Connect, Store, StoreError};
use crate::thread::spawn;
use std::sync::mpsc;
use std::thread::JoinHandle;

/// Why something was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Too many wait for days of the past already.
    #[error("too many days of the past are being asked for at once")]
    Busy,
    /// The record is closing.
    #[error("the record is being closed")]
    Closed,
}

/// A question to the store.
type Question =
    Box<dyn FnOnce(Result<&mut dyn Store, StoreError>) -> Result<(), StoreError> + Send>;

/// Takes questions; the desk closes when it is dropped.
pub(crate) struct Desk(mpsc::Sender<Question>);

impl Desk {
    pub(crate) fn open(name: &str, connect: Connect) -> std::io::Result<(Self, JoinHandle<()>)> {
        let (send, questions) = mpsc::channel();
        let thread = spawn(name, move || answer(&connect, &questions))?;
        Ok((Self(send), thread))
    }

    /// Asks, and waits for the answer.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, ReadError> {
        let (send, receive) = mpsc::sync_channel(1);
        self.0
            .send(Box::new(move |line| {
                let answer = line.and_then(question);
                let error = answer.as_ref().err().cloned();
                let _ = send.send(answer);
                error.map_or(Ok(()), Err)
            }))
            .map_err(|_| ReadError::Closed)?;
        Ok(receive.recv().map_err(|_| ReadError::Closed)??)
    }
}

/// Answers questions one after the other, on a line that is renewed when it is lost.
fn answer(connect: &Connect, questions: &mpsc::Receiver<Question>) {
    let mut line: Option<Box<dyn Store>> = None;
    while let Ok(question) = questions.recv() {
        match line.take().map_or_else(|| connect(), Ok) {
            Err(error) => {
                let _ = question(Err(error));
            }
            Ok(mut store) => {
                if !matches!(question(Ok(&mut *store)), Err(StoreError::Away(_))) {
                    line = Some(store);
                }
            }
        }
    }
}
