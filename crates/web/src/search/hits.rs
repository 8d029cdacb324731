//! Lists of documents with a weight each, in the order of the documents, and what is made of several.
//!
//! Two words that most documents have make lists of tens of thousands: they are walked side by side, never looked up one
//! by one, and nothing is sorted.

/// A document and what it weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hit {
    pub(super) document: u32,
    /// More than nought.
    pub(super) weight: f32,
}

/// How far ahead one looks step by step before leaping: neighbours in one long list are near each other in another.
const NEAR: usize = 8;

/// Keeps of `hits` those that `others` has as well, and adds what they weigh there.
pub(super) fn keep_common(hits: &mut Vec<Hit>, others: &[Hit], weigh: impl Fn(&Hit) -> f32) {
    let mut rest = others;
    hits.retain_mut(|hit| {
        rest = rest.get(before(rest, hit.document)..).unwrap_or_default();
        match rest.first() {
            Some(other) if other.document == hit.document => {
                hit.weight += weigh(other);
                true
            }
            _ => false,
        }
    });
}

/// How many of a list come before this document.
pub(super) fn before(list: &[Hit], document: u32) -> usize {
    let is_before = |hit: &Hit| hit.document < document;
    if let Some(near) = list.iter().take(NEAR).position(|hit| !is_before(hit)) {
        return near;
    }
    let mut reach = NEAR;
    while list.get(reach).is_some_and(is_before) {
        reach *= 2;
    }
    let within = list.get(..reach.min(list.len())).unwrap_or_default();
    within.partition_point(is_before)
}

/// The documents of several lists, each once; where several have one, `both` says what the two weigh together, and nothing
/// with a weight weighs that.
pub(super) fn united<'a>(
    documents: usize,
    lists: impl IntoIterator<Item = &'a [Hit]>,
    both: impl Fn(f32, f32) -> f32,
) -> Vec<Hit> {
    let mut weights = vec![0.0; documents];
    for hit in lists.into_iter().flatten() {
        if let Some(weight) = weights.get_mut(hit.document as usize) {
            *weight = both(*weight, hit.weight);
        }
    }
    (0..)
        .zip(weights)
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(document, weight)| Hit { document, weight })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_map;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn list(weights: &BTreeMap<u32, u8>) -> Vec<Hit> {
        let hit = |(document, weight): (&u32, &u8)| Hit {
            document: *document,
            weight: f32::from(*weight),
        };
        weights.iter().map(hit).collect()
    }

    fn weights() -> impl Strategy<Value = BTreeMap<u32, u8>> {
        let few = btree_map(0..400_u32, 1..9_u8, 0..12);
        prop_oneof![few, btree_map(0..400_u32, 1..9_u8, 150..300)]
    }

    proptest! {
        #[test]
        fn common_ones_are_those_of_both_maps(a in weights(), b in weights()) {
            let mut found = list(&a);
            keep_common(&mut found, &list(&b), |hit| hit.weight);
            let expected: BTreeMap<u32, u8> =
                a.iter().filter_map(|(d, w)| Some((*d, w + b.get(d)?))).collect();
            prop_assert_eq!(found, list(&expected));
        }

        #[test]
        fn united_ones_are_those_of_either_map(a in weights(), b in weights()) {
            let (one, other) = (list(&a), list(&b));
            let found = united(400, [one.as_slice(), other.as_slice()], f32::max);
            let mut expected = a;
            for (document, weight) in b {
                let known = expected.entry(document).or_default();
                *known = weight.max(*known);
            }
            prop_assert_eq!(found, list(&expected));
        }
    }
}
