//! Who writes next.
//!
//! SQLite has one lock for all writing and no queue before it: whoever finds it taken looks again after a while, and
//! under load the log's writer would take it back before anybody looks. So the lines of one process stand in a queue of
//! their own, and each gets its turn: saving drafts cannot starve the log, nor the log the drafts. Between processes
//! SQLite's looking again has to do; each holds the lock for milliseconds.

use crate::store::StoreError;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The queue before one file.
#[derive(Default)]
pub(crate) struct Door {
    queue: Mutex<Queue>,
    moved: Condvar,
}

#[derive(Default)]
struct Queue {
    /// Those who wait, behind the one who is inside.
    standing: VecDeque<u64>,
    issued: u64,
}

/// A place at the head of the queue; the next one's when dropped.
pub(super) struct Turn {
    door: Arc<Door>,
    ticket: u64,
}

impl Door {
    /// Stands in line, for so long at most.
    pub(super) fn pass(self: &Arc<Self>, patience: Duration) -> Result<Turn, StoreError> {
        let begun = Instant::now();
        let mut queue = self.queue();
        queue.issued += 1;
        let ticket = queue.issued;
        queue.standing.push_back(ticket);
        // Leaves the queue however this ends.
        let turn = Turn {
            door: self.clone(),
            ticket,
        };
        while queue.standing.front() != Some(&ticket) {
            let Some(left) = patience.checked_sub(begun.elapsed()) else {
                drop(queue);
                return Err(StoreError::Busy);
            };
            queue = self
                .moved
                .wait_timeout(queue, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        drop(queue);
        Ok(turn)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut queue = self.door.queue();
        queue.standing.retain(|ticket| *ticket != self.ticket);
        drop(queue);
        self.door.moved.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn each_gets_its_turn_in_the_order_of_coming_and_nobody_waits_for_ever() {
        let door = Arc::new(Door::default());
        let inside = door.pass(Duration::ZERO).unwrap();
        assert!(door.pass(Duration::from_millis(5)).is_err());
        let (send, passed) = mpsc::channel();
        std::thread::scope(|scope| {
            for name in ["first", "second", "third"] {
                let (door, send) = (&door, send.clone());
                let before = door.queue().standing.len();
                scope.spawn(move || {
                    let turn = door.pass(Duration::from_secs(20)).unwrap();
                    send.send(name).unwrap();
                    drop(turn);
                });
                while door.queue().standing.len() == before {
                    std::thread::yield_now();
                }
            }
            assert!(passed.try_recv().is_err());
            drop(inside);
        });
        assert_eq!(
            passed.try_iter().collect::<Vec<_>>(),
            ["first", "second", "third"]
        );
        assert!(door.queue().standing.is_empty());
    }
}
