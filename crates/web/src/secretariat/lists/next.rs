//! The list that would go out now.

use crate::page::Page;
use crate::state::listed::{Entry, circulated_questions};
use mechanism::{DeskFilter, DialogueId, OrganizationId, View};
use std::collections::{BTreeMap, BTreeSet};

/// The next list: exactly the rows that its recipients would see.
pub(super) struct Next {
    pub(super) entries: Vec<Entry>,
    /// Organizations that would stand on it twice, by name: one of the two has to be set aside first.
    pub(super) twice: Vec<String>,
    at_the_desk: usize,
}

impl Next {
    pub(super) fn of(page: &Page, view: &View, dialogue: &DialogueId) -> Self {
        let rows = view.next_list(dialogue);
        let form = circulated_questions(view, dialogue);
        let before = organizations_before(view);
        let queue = view
            .desk(dialogue, &DeskFilter::counts())
            .unwrap_or_default();
        let mut seen: BTreeMap<OrganizationId, usize> = BTreeMap::new();
        for row in &rows {
            *seen.entry(row.organization).or_default() += 1;
        }
        let twice = rows
            .iter()
            .filter(|row| seen.get(&row.organization).is_some_and(|n| *n > 1))
            .map(|row| row.profile.name(page.lang.code()).to_owned());
        Self {
            twice: twice.collect::<BTreeSet<_>>().into_iter().collect(),
            entries: rows
                .iter()
                .map(|row| {
                    let new = !before.contains(&row.organization);
                    Entry::foreseen(page, &form, row, new)
                })
                .collect(),
            at_the_desk: queue.facets.stages.get("received").copied().unwrap_or(0),
        }
    }

    /// How many applications the desk still looks at.
    pub(super) fn at_the_desk(&self) -> usize {
        self.at_the_desk
    }
}

/// The organizations on all lists so far, as they were merged since.
fn organizations_before(view: &View) -> BTreeSet<OrganizationId> {
    view.all_lists()
        .iter()
        .filter_map(|list| view.list(list.circulation.id)?.rows)
        .flatten()
        .map(|row| row.organization)
        .collect()
}
