//! Guard: no person and no organization (rule 43): views are those of "some", "several", "many" speakers.
//!
//! It knows the names it is given, whole and in part, and whoever stands under a title. Those who chair may be named.

mod names;
mod titles;
mod transliterated;

use super::finding::{Finding, Matter, PersonNamed};
use super::folded::{Folded, folded};
use super::phrases::{is_whole, longest};
use super::{Circumstances, Passage};
use std::ops::Range;

pub use names::{NameOf, Names};

/// Who stands in a text.
pub(super) struct People {
    /// In the folded text.
    found: Vec<(Range<usize>, PersonNamed)>,
    organizations: Vec<Range<usize>>,
    origins: Vec<Range<usize>>,
}

impl People {
    pub(super) fn new(
        passage: &Passage<'_>,
        folded: &Folded,
        lowered: &Folded,
        circumstances: &Circumstances<'_>,
    ) -> Self {
        let mut found = titles::find(passage.language, folded);
        if let Some(names) = circumstances.names {
            found.extend(names.find(passage.language, folded, lowered));
        }
        let chairs = chairs(folded, circumstances);
        let is_chair = |range: &Range<usize>| {
            chairs
                .iter()
                .any(|chair| chair.start < range.end && range.start < chair.end)
        };
        found.retain(|(range, named)| *named == PersonNamed::Organization || !is_chair(range));
        // A name says more than a title: where both stand, the name is told, with what the title takes in.
        let named: Vec<Range<usize>> = found
            .iter()
            .filter(|(_, named)| *named != PersonNamed::Titled)
            .map(|(range, _)| range.clone())
            .collect();
        found.retain(|(range, person)| {
            *person != PersonNamed::Titled
                || named
                    .iter()
                    .all(|name| name.end <= range.start || range.end <= name.start)
        });
        let found = longest(found);
        Self {
            origins: found
                .iter()
                .map(|(range, _)| folded.origin(range))
                .collect(),
            organizations: found
                .iter()
                .filter(|(_, named)| *named == PersonNamed::Organization)
                .map(|(range, _)| range.clone())
                .collect(),
            found,
        }
    }

    /// Where organizations stand, in the folded text: a State inside their names is not named.
    pub(super) fn organizations(&self) -> &[Range<usize>] {
        &self.organizations
    }

    pub(super) fn findings(&self, passage: &Passage<'_>) -> Vec<Finding> {
        let both = self.found.iter().zip(&self.origins);
        both.map(|((_, named), range)| {
            Finding::new(passage.text, range.clone(), Matter::Person(*named))
        })
        .collect()
    }
}

/// Where a Chair is named: by the whole name, or by its last word behind whatever title.
fn chairs(text: &Folded, circumstances: &Circumstances<'_>) -> Vec<Range<usize>> {
    let text = text.as_str();
    let mut found = Vec::new();
    for chair in circumstances.chairs {
        let name = folded(chair.name);
        let last = name.split(' ').next_back().unwrap_or_default();
        for part in [name.as_str(), last] {
            if part.chars().count() < 2 {
                continue;
            }
            let places = text.match_indices(part);
            let ranges = places.map(|(at, part)| at..at + part.len());
            found.extend(ranges.filter(|range| is_whole(text, range) || !part.is_ascii()));
        }
    }
    found
}
