//! What kept its place in an order, and what was moved.

use std::collections::HashSet;

/// The places of a longest rising sequence among the numbers: whoever stands at the others was moved.
pub(crate) fn kept(numbers: &[usize]) -> HashSet<usize> {
    // For each length, where the sequence of that length ends that ends lowest; and for each place, what came before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    std::iter::successors(ends.last().copied(), |at| previous[*at]).collect()
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn as_few_as_can_be_were_moved() {
        let kept = |numbers: &[usize]| {
            let mut places: Vec<usize> = kept(numbers).into_iter().collect();
            places.sort_unstable();
            places
        };
        assert_eq!(kept(&[0, 1, 2]), [0, 1, 2]);
        assert_eq!(kept(&[2, 0, 1]), [1, 2]);
        assert_eq!(kept(&[1, 2, 0, 3]), [0, 1, 3]);
        assert_eq!(kept(&[]), [0; 0]);
    }
}
