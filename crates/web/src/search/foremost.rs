//! The foremost of many: kept while they pass by, so that not all have to be sorted to show twenty.

use super::hits::Hit;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// The best so far.
#[derive(Debug)]
pub(super) struct Foremost {
    most: usize,
    /// The last of them on top.
    kept: BinaryHeap<Reverse<Ranked>>,
}

/// A hit as it is ranked: the heavier first, of equal ones the earlier document.
#[derive(Debug, Clone, Copy)]
struct Ranked(Hit);

impl Foremost {
    /// Will keep this many.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            kept: BinaryHeap::with_capacity(most + 1),
        }
    }

    /// Lets one pass by.
    pub(super) fn offer(&mut self, hit: Hit) {
        let ranked = Reverse(Ranked(hit));
        if self.kept.len() == self.most {
            // What ranks behind the last is greater, the order being reversed.
            if self.kept.peek().is_none_or(|last| ranked >= *last) {
                return;
            }
            self.kept.pop();
        }
        self.kept.push(ranked);
    }

    /// Their documents, the foremost first.
    pub(super) fn documents(self) -> impl Iterator<Item = u32> {
        let sorted = self.kept.into_sorted_vec().into_iter();
        sorted.map(|Reverse(Ranked(hit))| hit.document)
    }
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_weight = self.0.weight.total_cmp(&other.0.weight);
        by_weight.then(other.0.document.cmp(&self.0.document))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ranked {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_the_first_of_all_sorted(weights in prop::collection::vec(0..9_u8, 0..60), most in 0..30_usize) {
            let mut foremost = Foremost::new(most);
            let hits: Vec<Hit> = (0..)
                .zip(&weights)
                .map(|(document, weight)| Hit { document, weight: f32::from(*weight) })
                .collect();
            hits.iter().for_each(|hit| foremost.offer(*hit));
            let mut sorted: Vec<u32> = hits.iter().map(|hit| hit.document).collect();
            sorted.sort_by_key(|document| Reverse(weights[*document as usize]));
            sorted.truncate(most);
            prop_assert_eq!(foremost.documents().collect::<Vec<_>>(), sorted);
        }
    }
}
