//! Shelves: documents of the same topics, year and kind stand on one.
//!
//! A filter is asked once for each shelf and not for each document found, and what is found is counted by shelf before it
//! is counted by topic, year and kind: there are some hundred shelves and any number of documents.

use super::document::{Document, Kind};
use super::find::{Filter, Found};
use mechanism::calendar::WorkingGroup;
use std::collections::HashMap;

/// What the documents on one shelf have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Shelf {
    pub(super) topics: Vec<WorkingGroup>,
    pub(super) year: Option<i16>,
    pub(super) kind: Kind,
}

/// All shelves, and on which each document stands.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    shelves: Vec<Shelf>,
    of_document: Vec<u32>,
}

impl Shelves {
    /// Puts the documents on shelves.
    pub(super) fn of(documents: &[Document]) -> Self {
        let mut numbers: HashMap<Shelf, u32> = HashMap::new();
        let mut shelves = Vec::new();
        let of_document = documents
            .iter()
            .map(|document| {
                let shelf = Shelf {
                    topics: document.topics.clone(),
                    year: document.year,
                    kind: document.what.kind(),
                };
                *numbers.entry(shelf).or_insert_with_key(|shelf| {
                    shelves.push(shelf.clone());
                    // As many as there are documents at most, and those are numbered alike.
                    (shelves.len() - 1) as u32
                })
            })
            .collect();
        Self {
            shelves,
            of_document,
        }
    }

    /// A count for each shelf, nought everywhere.
    pub(super) fn counts(&self) -> Vec<usize> {
        vec![0; self.shelves.len()]
    }

    /// Which shelves a filter keeps.
    pub(super) fn kept(&self, filter: Filter) -> Vec<bool> {
        let keeps = |shelf| filter.keeps(shelf);
        self.shelves.iter().map(keeps).collect()
    }

    /// The shelf of a document.
    pub(super) fn number(&self, document: u32) -> Option<usize> {
        let number = self.of_document.get(document as usize)?;
        Some(*number as usize)
    }

    /// Tells how many there are of each topic, year and kind. Each filter is counted as if it alone were another: so a
    /// count says how many there would be.
    pub(super) fn tell(&self, counts: &[usize], filter: Filter, found: &mut Found<'_>) {
        let (any_topic, any_year, any_kind) = (
            Filter {
                topic: None,
                ..filter
            },
            Filter {
                year: None,
                ..filter
            },
            Filter {
                kind: None,
                ..filter
            },
        );
        for (shelf, count) in self.shelves.iter().zip(counts).filter(|(_, n)| **n > 0) {
            if any_topic.keeps(shelf) {
                for topic in &shelf.topics {
                    *found.topics.entry(*topic).or_default() += count;
                }
            }
            if let Some(year) = shelf.year.filter(|_| any_year.keeps(shelf)) {
                *found.years.entry(year).or_default() += count;
            }
            if any_kind.keeps(shelf) {
                *found.kinds.entry(shelf.kind).or_default() += count;
            }
        }
    }
}
