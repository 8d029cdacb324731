//! A gate before work that costs: so many at once, so many waiting, and whoever comes then is told to come back.

use crate::problem::Problem;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Lets in a few at a time.
#[derive(Debug, Clone)]
pub(crate) struct Gate {
    turns: Arc<Semaphore>,
    places: Arc<Semaphore>,
    /// The key of the sentence for those who find no place.
    full: &'static str,
}

/// The right to work; it ends when dropped, so it goes with the work and not with whoever asked for it.
#[derive(Debug)]
pub(crate) struct Pass {
    _turn: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

impl Gate {
    /// A gate for `at_once` with room for `waiting` more. `full`: the key of the sentence that says so.
    pub(crate) fn new(at_once: usize, waiting: usize, full: &'static str) -> Self {
        Self {
            turns: Arc::new(Semaphore::new(at_once)),
            places: Arc::new(Semaphore::new(at_once + waiting)),
            full,
        }
    }

    /// Waits for a turn, if there is room to wait.
    pub(crate) async fn enter(&self) -> Result<Pass, Problem> {
        let full = |_| Problem::Busy { why: self.full };
        let place = self.places.clone().try_acquire_owned().map_err(full)?;
        let turn = self.turns.clone().acquire_owned().await;
        Ok(Pass {
            _turn: turn.map_err(|_| Problem::Broken)?,
            _place: place,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_finds_no_place_is_told_and_a_place_left_is_free() {
        let gate = Gate::new(1, 1, "why");
        let first = gate.enter().await.unwrap();
        let second = tokio::spawn({
            let gate = gate.clone();
            async move { gate.enter().await.map(drop) }
        });
        tokio::task::yield_now().await;
        let third = gate.enter().await;
        assert_eq!(third.unwrap_err(), Problem::Busy { why: "why" });
        drop(first);
        second.await.unwrap().unwrap();
        gate.enter().await.unwrap();
    }
}
