//! Finding out what became of a commit whose answer never came.

use super::{Halt, Writer};
use crate::batch::Batch;
use crate::store::StoreError;
use crate::{Receipt, Rejection};
use std::time::{Duration, Instant};

impl Writer {
    /// The line died at the moment of committing. Under the lock, which waits until the old transaction has ended one
    /// way or the other, the log itself says what happened.
    pub(super) fn find_out(
        &mut self,
        batch: Batch,
        error: &StoreError,
    ) -> Vec<Result<Receipt, Rejection>> {
        let asked = Instant::now();
        let mut pause = Duration::from_millis(10);
        loop {
            match self.is_entered(&batch) {
                Ok(true) => {
                    let new = batch
                        .answers
                        .iter()
                        .flatten()
                        .filter(|receipt| !receipt.repeated);
                    self.recent.extend(new.cloned());
                    return batch.answers;
                }
                Ok(false) => return batch.answers_if_lost(&error.to_string()),
                Err(Halt::Found(finding)) => {
                    let why = Rejection::Stopped(finding.to_string());
                    self.stop(finding);
                    return batch.answers.iter().map(|_| Err(why.clone())).collect();
                }
                Err(Halt::Store(_)) if asked.elapsed() < self.patience => {
                    std::thread::sleep(pause);
                    pause = (pause * 2).min(Duration::from_secs(1));
                }
                Err(Halt::Store(error)) => {
                    let why = Rejection::Uncertain(error.to_string());
                    return batch.answers.iter().map(|_| Err(why.clone())).collect();
                }
            }
        }
    }

    fn is_entered(&mut self, batch: &Batch) -> Result<bool, Halt> {
        let Some(first) = batch.entries.first() else {
            return Ok(false);
        };
        let mut store = self.line()?;
        let found = store.lock().map_err(Halt::from).and_then(|()| {
            self.catch_up(&mut *store)?;
            let entered = store.entries_of(&[first.command])?;
            Ok(entered
                .first()
                .is_some_and(|entry| entry.hash == first.hash))
        });
        self.hang_up(store, found.as_ref().err());
        found
    }
}
