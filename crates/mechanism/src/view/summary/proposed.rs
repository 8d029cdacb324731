//! Proposals to a draft, and warnings that are let be.

use super::super::View;
use crate::summary::{Answered, Drafting, Origin, ParagraphId, Proposed, RemarkText};
use jiff::Timestamp;

/// A proposal to change the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalToText {
    /// Its number.
    pub number: u32,
    /// Of what.
    pub of: Proposed,
    /// How it came.
    pub origin: Origin,
    /// Who proposed, or handed the file in.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The words; `None`: there are none, or they were destroyed.
    pub text: Option<String>,
    /// Whether the paragraph was written anew since.
    pub behind: bool,
    /// What became of it.
    pub answered: Option<Answered>,
}

/// A warning that is let be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverView {
    /// Its number.
    pub number: u32,
    /// At which paragraph.
    pub paragraph: Option<ParagraphId>,
    /// Which warning.
    pub finding: String,
    /// Why.
    pub reason: String,
    /// Who.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
}

impl View {
    pub(super) fn waivers(&self, draft: &Drafting) -> Vec<WaiverView> {
        let standing = draft.waivers.iter().rev().filter(|one| !one.withdrawn);
        let shown = standing.filter_map(|waiver| {
            let text = self.shared::<RemarkText>(&waiver.content)?;
            Some(WaiverView {
                number: waiver.number,
                paragraph: waiver.paragraph,
                finding: text.finding.clone()?,
                reason: text.text.clone(),
                author: self.author_name(waiver.author),
                at: waiver.at,
            })
        });
        shown.collect()
    }

    /// A delegation sees its own proposals only.
    pub(super) fn proposals_to(&self, draft: &Drafting, works: bool) -> Vec<ProposalToText> {
        let me = self.who().person();
        let shown = draft.proposals.iter().filter(|one| {
            works || (me.is_some() && one.author == me && one.origin == Origin::Delegation)
        });
        shown
            .map(|one| ProposalToText {
                number: one.number,
                of: one.of,
                origin: one.origin,
                author: self.author_name(one.author),
                at: one.at,
                text: one.content.and_then(|kept| self.words(&kept)),
                behind: match one.of {
                    Proposed::Change { paragraph, over } | Proposed::Remove { paragraph, over } => {
                        let stands = draft.standing(paragraph);
                        stands.is_none_or(|stands| stands.newest() != over)
                    }
                    Proposed::Add { after, .. } => {
                        after.is_some_and(|after| draft.standing(after).is_none())
                    }
                },
                answered: one.answered,
            })
            .collect()
    }
}
