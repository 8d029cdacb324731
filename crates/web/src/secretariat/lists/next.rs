//! The list that would go out now.

use crate::page::Page;
use crate::state::listed::{Entry, circulated_questions};
use mechanism::participation::circulation::Row;
use mechanism::{ApplicationRef, DeskFilter, DialogueId, OrganizationId, View};
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
        let rows = rows(view, dialogue);
        let form = circulated_questions(view, dialogue);
        let before = organizations_before(view);
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
            at_the_desk: at_stage(view, dialogue, "received").len(),
        }
    }

    /// How many applications the desk still looks at.
    pub(super) fn at_the_desk(&self) -> usize {
        self.at_the_desk
    }
}

/// The rows of the cases whose information is sufficient, by name as on the list.
fn rows(view: &View, dialogue: &DialogueId) -> Vec<Row> {
    let mut rows: Vec<Row> = at_stage(view, dialogue, "sufficient")
        .iter()
        .filter_map(|reference| view.circulated_row(reference))
        .collect();
    rows.sort_by_cached_key(|row| (folded(row.profile.name("en")), row.application.clone()));
    rows
}

/// What of a name decides its place on a list.
fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric() || c.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}

fn at_stage(view: &View, dialogue: &DialogueId, stage: &str) -> Vec<ApplicationRef> {
    let mut found = Vec::new();
    let mut filter = DeskFilter {
        stage: Some(stage.to_owned()),
        size: 100,
        ..DeskFilter::default()
    };
    while let Some(desk) = view.desk(dialogue, &filter) {
        found.extend(desk.rows.into_iter().map(|row| row.reference));
        filter.page += 1;
        if filter.page >= desk.pages {
            break;
        }
    }
    found
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
