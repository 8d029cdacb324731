//! The record as of a day.
//!
//! For a real record that is what had been entered by the end of the day in Vienna. The demonstration's facts were all
//! entered at once and carry the day they happened beside; there an entry counts from that day where it has one. What has
//! been erased since stays withheld, and who may see it is decided as today.

use crate::entry::{Entry, Head};
use crate::ledger::Ledger;
use crate::store::{Store, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;
use mechanism::World;
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many days are remembered.
const REMEMBERED: usize = 8;

/// How many may wait for a day at once, the one whose day is being read among them. Each occupies a thread; more than
/// these would wait longer than anybody does.
const WAITING: usize = 8;

/// Days looked at lately, so that a page with many parts reads the log once.
#[derive(Default)]
pub(crate) struct Days {
    remembered: Mutex<VecDeque<(Date, u64, World)>>,
    waiting: AtomicUsize,
}

/// A place among those who wait; free again when dropped.
pub(crate) struct Place<'a>(&'a AtomicUsize);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Days {
    /// A place among those who wait, if one is free.
    pub(crate) fn queue(&self) -> Option<Place<'_>> {
        let more = |waiting| (waiting < WAITING).then_some(waiting + 1);
        self.waiting
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .ok()
            .map(|_| Place(&self.waiting))
    }

    /// A day as seen from the head `number`.
    pub(crate) fn get(&self, day: Date, number: u64) -> Option<World> {
        let days = self.remembered.lock().ok()?;
        days.iter()
            .find(|(known, seen_from, _)| (*known, *seen_from) == (day, number))
            .map(|(_, _, world)| world.clone())
    }

    /// A day, from memory or from the store: somebody else may have asked for it meanwhile.
    pub(crate) fn read(
        &self,
        store: &mut dyn Store,
        present: &World,
        head: Head,
        day: Date,
    ) -> Result<World, StoreError> {
        if let Some(world) = self.get(day, head.number) {
            return Ok(world);
        }
        let world = as_of(store, present, head, day)?;
        self.put(day, head.number, world.clone());
        Ok(world)
    }

    fn put(&self, day: Date, number: u64, world: World) {
        if let Ok(mut days) = self.remembered.lock() {
            days.retain(|(_, seen_from, _)| *seen_from == number);
            days.push_back((day, number, world));
            if days.len() > REMEMBERED {
                days.pop_front();
            }
        }
    }
}

/// The world as of `day`, as `present`, read up to `head`, allows it to be seen.
fn as_of(
    store: &mut dyn Store,
    present: &World,
    head: Head,
    day: Date,
) -> Result<World, StoreError> {
    store.snapshot()?;
    let world = read(store, present, head, day);
    store.release()?;
    world
}

fn read(
    store: &mut dyn Store,
    present: &World,
    head: Head,
    day: Date,
) -> Result<World, StoreError> {
    let ends = mechanism::end_of_day_in_vienna(day);
    let demonstration = present.is_demonstration();
    let mut past = Ledger::new();
    store.entries(1, &mut |entry| {
        if entry.number > head.number || (!demonstration && entry.entered >= ends) {
            return ControlFlow::Break(());
        }
        if counts(&entry, demonstration, day, ends) {
            // What speaks of something that did not exist yet is left out with it.
            let _ = past.enter(&entry);
        }
        ControlFlow::Continue(())
    })?;
    let mut world = past.world;
    world.protect_as(present);
    Ok(world)
}

fn counts(entry: &Entry, demonstration: bool, day: Date, ends: Timestamp) -> bool {
    let happened = entry
        .happened
        .as_deref()
        .filter(|_| demonstration)
        .and_then(|happened| happened.parse::<Date>().ok());
    match happened {
        Some(happened) => happened <= day,
        None => entry.entered < ends,
    }
}
