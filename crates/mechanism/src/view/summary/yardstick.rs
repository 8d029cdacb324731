//! What a summary is measured by, for those who work on it. Everybody else reads it beside what was issued.

use super::super::View;
use crate::summary::{Declaration, Yardstick};
use crate::{Deed, DialogueId};
use jiff::Timestamp;

/// What the summary of a dialogue is measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YardstickView {
    /// What holds: what was declared last, or what the program has.
    pub yardstick: Yardstick,
    /// What was declared, the newest first; empty: nothing.
    pub declared: Vec<DeclarationView>,
    /// Whether this reader may declare another.
    pub may_declare: bool,
}

/// A declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationView {
    /// What was declared.
    pub yardstick: Yardstick,
    /// By whom, by name; `None`: the officer at the command line, or withheld.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Why; `None`: destroyed.
    pub reason: Option<String>,
}

impl View {
    /// What the summary of a dialogue is measured by, whether or not a draft was begun; `None`: not for this reader.
    pub fn yardstick(&self, dialogue: &DialogueId) -> Option<YardstickView> {
        if !self.reads_summary(dialogue) {
            return None;
        }
        let draft = self.world.summaries.get(dialogue);
        let declared = draft.into_iter().flat_map(|draft| draft.declared.iter());
        let mut declared: Vec<_> = declared.map(|one| self.declaration_view(one)).collect();
        declared.reverse();
        Some(YardstickView {
            yardstick: draft.map(|draft| draft.yardstick()).unwrap_or_default(),
            declared,
            may_declare: self.who().may_for(Deed::DeclareYardstick, Some(dialogue)),
        })
    }

    fn declaration_view(&self, of: &Declaration) -> DeclarationView {
        let reason = self.world.shelf.get(&of.reason.row);
        DeclarationView {
            yardstick: of.yardstick,
            author: self.author_name(of.by),
            at: of.at,
            reason: reason.map(|reason| reason.to_string()),
        }
    }
}
