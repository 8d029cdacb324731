//! The Security Council's consolidated list and what is like it: the office's alone. Nobody is shown the list; only what is
//! alike, to whoever screens that application.

use super::View;
use crate::authority::Sight;
use crate::files::StoredFile;
use crate::participation::screening::consolidated::{
    ConsolidatedEntry, ConsolidatedList, ListChanges, ListLikeness, Listed, REMINDED_AFTER_DAYS,
    Seen, likenesses,
};
use crate::{ApplicationRef, Deed};

/// The list in use.
#[derive(Debug, Clone)]
pub struct ConsolidatedListView<'a> {
    /// What the log says of it.
    pub list: &'a ConsolidatedList,
    /// How many of its entries are persons.
    pub individuals: usize,
    /// How many are not.
    pub entities: usize,
    /// Whether all its entries are there; content may have been destroyed.
    pub whole: bool,
    /// How many days ago it was made.
    pub age: i32,
    /// Whether it is time to fetch it again.
    pub old: bool,
    /// The file as handed in; for whoever may import, unless it was destroyed.
    pub file: Option<StoredFile>,
}

impl View {
    /// The list in use; `None`: there is none, or not for this reader.
    pub fn consolidated_list(&self) -> Option<ConsolidatedListView<'_>> {
        if !self.who().sees_somewhere(Sight::Screening) {
            return None;
        }
        let consolidated = &self.world.consolidated;
        let list = consolidated.current.as_ref()?;
        let is = |listed: Listed| {
            let entries = consolidated.entries();
            entries.filter(|entry| entry.listed == listed).count()
        };
        let age = (self.today - list.generated).get_days();
        let imports = self.may_import_consolidated_list();
        Some(ConsolidatedListView {
            list,
            individuals: is(Listed::Individual),
            entities: is(Listed::Entity),
            whole: consolidated.parts.len() == list.parts.len(),
            age,
            old: age > REMINDED_AFTER_DAYS,
            file: self.held(&list.file).filter(|_| imports),
        })
    }

    /// Whether this reader may put another list in use.
    pub fn may_import_consolidated_list(&self) -> bool {
        self.who().may_for(Deed::ImportConsolidatedList, None)
    }

    /// What entries would change that are to be imported; for whoever may.
    pub fn consolidated_changes(&self, coming: &[ConsolidatedEntry]) -> Option<ListChanges> {
        self.may_import_consolidated_list()
            .then(|| self.world.consolidated.changes(coming))
    }

    /// What of an application is like an entry of the list in use, the likest first; for whoever sees its screening, and
    /// only by names they see.
    pub fn likenesses_to_list(&self, application: &ApplicationRef) -> Vec<ListLikeness> {
        let who = self.who();
        let found = self.world.applications.all.get(application);
        let found = found.filter(|found| {
            let mut dialogues = found.cases.keys();
            dialogues.any(|dialogue| who.sees_for(Sight::Screening, Some(dialogue)))
        });
        found.map_or_else(Vec::new, |found| {
            likenesses(&self.world, found, Seen::by(who, found))
        })
    }
}
