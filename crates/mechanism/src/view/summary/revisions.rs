//! The moments in the making of a text.

use super::super::View;
use crate::{DialogueId, PaperId, PersonId};
use jiff::Timestamp;

/// A moment in the making of a text: acts of one person in one go are one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionView {
    /// Its number.
    pub number: u32,
    /// By whom.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Whether it was cleared.
    pub cleared: bool,
    /// Which Chairs approved it, in the order in which the dialogue names them.
    pub approved: Vec<u8>,
    /// As which papers it was issued.
    pub issued: Vec<PaperId>,
}

impl View {
    /// The moments in the making of a text, the newest first: of what one person did in one go the last.
    pub fn summary_revisions(&self, dialogue: &DialogueId) -> Vec<RevisionView> {
        let draft = self.world.summaries.get(dialogue);
        let Some(draft) = draft.filter(|_| self.reads_summary(dialogue)) else {
            return Vec::new();
        };
        let mut all: Vec<RevisionView> = Vec::new();
        let mut later: Option<(Timestamp, Option<PersonId>)> = None;
        for revision in draft.revisions.iter().rev() {
            let here = (revision.at, revision.by);
            let approvals = draft.approvals.iter();
            let approved = approvals.filter(|one| one.revision == revision.number);
            let issued = draft.editions.iter();
            let issued = issued.filter(|one| one.revision == revision.number);
            let view = RevisionView {
                number: revision.number,
                author: self.author_name(revision.by),
                at: revision.at,
                cleared: draft
                    .cleared
                    .is_some_and(|cleared| cleared.revision == revision.number),
                approved: approved.map(|one| one.chair).collect(),
                issued: issued.map(|one| one.paper.clone()).collect(),
            };
            let said = view.cleared || !view.approved.is_empty() || !view.issued.is_empty();
            if later != Some(here) || said {
                all.push(view);
            }
            later = Some(here);
        }
        all
    }
}
