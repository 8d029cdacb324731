//! A part of the list, ready to be compared: an index by marks, so that a name is compared only with those that may be
//! alike; and what was found for a name, remembered for as long as the part stands. So the queue of a dialogue costs its
//! names once for each list, not once for each page.

use super::ConsolidatedEntry;
use super::names::{NameWhy, Taken, compare};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// The most names whose hits are remembered; then it begins anew.
const REMEMBERED: usize = 20_000;

/// How an entry has a name that is alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// As its name.
    Name,
    /// In its original script.
    Original(usize),
    /// As one of its other names.
    Alias(usize),
}

/// A name of the list that is alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    /// The entry's place among those of the part.
    pub(super) entry: usize,
    pub(super) place: Place,
    pub(super) why: NameWhy,
    pub(super) percent: u8,
}

/// A few hundred entries.
#[derive(Debug, Default)]
pub(crate) struct Part {
    entries: Vec<Arc<ConsolidatedEntry>>,
    names: Vec<(usize, Place, Taken)>,
    /// The names that have a mark, by their places.
    marked: HashMap<String, Vec<usize>>,
    /// What follows from the above for a name, found once. It changes nothing that can be seen but the time it takes; and it
    /// holds no names, which may have to be forgotten.
    found: Mutex<HashMap<[u8; 32], Arc<[Hit]>>>,
}

impl Part {
    pub(super) fn of(entries: Vec<ConsolidatedEntry>) -> Self {
        let mut part = Self::default();
        for (nth, entry) in entries.into_iter().enumerate() {
            part.take(nth, Place::Name, &entry.name);
            for (place, name) in entry.original.iter().enumerate() {
                part.take(nth, Place::Original(place), name);
            }
            for (place, alias) in entry.aliases.iter().enumerate() {
                part.take(nth, Place::Alias(place), &alias.name);
            }
            part.entries.push(Arc::new(entry));
        }
        part
    }

    fn take(&mut self, entry: usize, place: Place, name: &str) {
        let taken = Taken::of(name);
        if taken.is_empty() {
            return;
        }
        let here = self.names.len();
        for mark in taken.marks().flatten().chain(taken.whole()) {
            let names = self.marked.entry(mark).or_default();
            if names.last() != Some(&here) {
                names.push(here);
            }
        }
        self.names.push((entry, place, taken));
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &ConsolidatedEntry> {
        self.entries.iter().map(AsRef::as_ref)
    }

    pub(super) fn entry(&self, place: usize) -> Option<&Arc<ConsolidatedEntry>> {
        self.entries.get(place)
    }

    /// The names that are alike, entry by entry.
    pub(super) fn like(&self, name: &str) -> Arc<[Hit]> {
        let key: [u8; 32] = Sha256::digest(name).into();
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(hits) = found.get(&key) {
            return hits.clone();
        }
        let hits: Arc<[Hit]> = self.look_for(name).into();
        if found.len() >= REMEMBERED {
            found.clear();
        }
        found.insert(key, hits.clone());
        hits
    }

    fn look_for(&self, name: &str) -> Vec<Hit> {
        let ours = Taken::of(name);
        // How many of our words share a mark with a name of the list.
        let mut sharing: BTreeMap<usize, usize> = BTreeMap::new();
        for marks in ours.marks() {
            let of_word = marks.iter().filter_map(|mark| self.marked.get(mark));
            let mut names: Vec<usize> = of_word.flatten().copied().collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                *sharing.entry(name).or_default() += 1;
            }
        }
        for mark in ours.whole() {
            for name in self.marked.get(&mark).into_iter().flatten() {
                sharing.insert(*name, usize::MAX);
            }
        }
        sharing
            .into_iter()
            .filter_map(|(place, shared)| {
                let (entry, place, theirs) = self.names.get(place)?;
                if shared < ours.half(theirs) {
                    return None;
                }
                let (why, percent) = compare(&ours, theirs)?;
                Some(Hit {
                    entry: *entry,
                    place: *place,
                    why,
                    percent,
                })
            })
            .collect()
    }
}
