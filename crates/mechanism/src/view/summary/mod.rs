//! Chairs' summaries, as far as a reader may see them: drafters the text with its versions and what it rests on as far as they
//! may read that; a delegation the draft's text alone, where the Chair shared it; everybody what was issued.
//!
//! Nobody learns from here who stands behind a sentence. A Chair reads the texts a sentence rests on and how many speakers
//! they are of; drafters, besides, which of them are of one speaker. Who that is says the key of the notes, to those who hold
//! it ([`View::notes_key`]).

mod editions;
mod paragraph;
mod proposed;
mod resting;
mod revisions;
mod yardstick;

pub use editions::EditionView;
pub use paragraph::{ParagraphVersionView, ParagraphView, RemarkView};
pub use proposed::{ProposalToText, WaiverView};
pub use resting::{BindingView, EvidenceView, MaterialView};
pub use revisions::RevisionView;
pub use yardstick::{DeclarationView, YardstickView};

use super::View;
use crate::authority::{Sight, Who};
use crate::keeping::Kept;
use crate::people::Identity;
use crate::summary::{Approval, Clearing, Drafting, ParagraphKind, RemarkText, Sharing};
use crate::{Deed, DialogueId, PersonId, Retention};
use jiff::civil::Date;

/// A summary in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryView {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// The language of submission.
    pub language: String,
    /// The revision that is shown.
    pub revision: u32,
    /// The newest.
    pub newest: u32,
    /// The paragraphs in order.
    pub paragraphs: Vec<ParagraphView>,
    /// Who cleared which revision.
    pub cleared: Option<Clearing>,
    /// What each Chair approved last, in the order in which the dialogue names them; `None`: nothing.
    pub approvals: Vec<Option<Approval>>,
    /// With whom the draft is shared.
    pub shared: Option<Sharing>,
    /// Warnings that were let be, newest first; those taken back are not among them.
    pub waivers: Vec<WaiverView>,
    /// Proposals not answered yet, and those that were, in the order they came.
    pub proposals: Vec<ProposalToText>,
    /// What this reader may do.
    pub may: MayWithSummary,
    /// The last day drafts are kept; `None`: with the record.
    pub until: Option<Date>,
}

/// What a reader may do with a summary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MayWithSummary {
    /// Write.
    pub draft: bool,
    /// Clear.
    pub clear: bool,
    /// Approve, or enter an approval.
    pub approve: bool,
    /// As a Chair, and not as an officer who enters what a Chair said.
    pub as_chair: bool,
    /// Issue.
    pub issue: bool,
    /// Propose as a delegation with which it is shared.
    pub propose_only: bool,
}

impl View {
    /// The dialogues whose summaries this reader works on, or may begin; the latest first.
    pub fn summaries(&self) -> Vec<DialogueId> {
        let mut all: Vec<_> = self
            .world
            .dialogues
            .values()
            .filter(|convened| !convened.life.is_off())
            .map(|convened| &convened.facts)
            .filter(|facts| self.reads_summary(&facts.id))
            .collect();
        all.sort_by_key(|facts| (std::cmp::Reverse(facts.date), &facts.id));
        all.into_iter().map(|facts| facts.id.clone()).collect()
    }

    /// Whether this reader may read the summary of a dialogue while it is made, as one who works on it.
    pub fn reads_summary(&self, dialogue: &DialogueId) -> bool {
        let held = self.world.dialogues.get(dialogue);
        held.is_some_and(|held| !held.life.is_off())
            && self.who().sees_for(Sight::Summaries, Some(dialogue))
    }

    /// Whether this reader may begin a draft now.
    pub fn may_begin_summary(&self, dialogue: &DialogueId) -> bool {
        let begun = self.world.summaries.get(dialogue);
        self.reads_summary(dialogue)
            && !begun.is_some_and(Drafting::is_begun)
            && self.who().may_for(Deed::DraftSummary, Some(dialogue))
    }

    /// The summary of a dialogue in the making; `None`: there is none, or not for this reader.
    pub fn chairs_summary(&self, dialogue: &DialogueId) -> Option<SummaryView> {
        let newest = self.world.summaries.get(dialogue)?.revision();
        self.chairs_summary_at(dialogue, newest)
    }

    /// The same as it stood at a revision. A delegation with which the draft is shared sees the newest only.
    pub fn chairs_summary_at(&self, dialogue: &DialogueId, revision: u32) -> Option<SummaryView> {
        let draft = self.world.summaries.get(dialogue)?;
        let held = self.world.dialogues.get(dialogue)?;
        if !draft.is_begun() || held.life.is_off() {
            return None;
        }
        let who = self.who();
        let works = self.reads_summary(dialogue);
        let newest = draft.revision();
        let invited = draft.is_shared_with(&who, dialogue) && revision == newest;
        if !works && !invited {
            return None;
        }
        let index = usize::try_from(revision).ok()?.checked_sub(1);
        let stands = index.and_then(|index| draft.revisions.get(index));
        let text = stands.map(|stands| stands.text.clone()).unwrap_or_default();
        if stands.is_none() && revision != newest {
            return None;
        }
        let mut printed = 0;
        let paragraphs = text
            .iter()
            .filter_map(|(id, version)| {
                let paragraph = draft.paragraphs.get(id)?;
                let numbered = paragraph.kind == ParagraphKind::Numbered;
                printed += u16::from(numbered);
                let printed = numbered.then_some(printed);
                Some(self.paragraph_view(dialogue, draft, paragraph, *version, printed, works))
            })
            .collect();
        let chairs = held.facts.chairs.len();
        let approvals = (0..chairs).map(|chair| {
            let mut all = draft.approvals.iter();
            all.find(|one| usize::from(one.chair) == chair).copied()
        });
        Some(SummaryView {
            dialogue: dialogue.clone(),
            language: draft.language.clone(),
            revision,
            newest,
            paragraphs,
            cleared: draft.cleared.filter(|_| works),
            approvals: approvals.map(|one| one.filter(|_| works)).collect(),
            shared: draft.shared.clone().filter(|_| works),
            waivers: match works {
                true => self.waivers(draft),
                false => Vec::new(),
            },
            proposals: self.proposals_to(draft, works),
            may: self.may_with(&who, dialogue, works, invited),
            until: draft.rows().filter_map(|kept| last_day(&kept)).min(),
        })
    }

    fn may_with(
        &self,
        who: &Who<'_>,
        dialogue: &DialogueId,
        works: bool,
        invited: bool,
    ) -> MayWithSummary {
        let may = |deed| works && who.may_for(deed, Some(dialogue));
        let mut grants = who.grants();
        MayWithSummary {
            draft: may(Deed::DraftSummary),
            clear: may(Deed::ClearSummary),
            approve: may(Deed::ApproveSummary),
            as_chair: works
                && grants.any(|grant| {
                    let at = grant.dialogue.as_ref();
                    grant.role == crate::Role::Chair
                        && at.is_none_or(|at| self.world.reaches(at, dialogue))
                }),
            issue: may(Deed::IssueSummary),
            propose_only: invited && !works,
        }
    }

    fn words(&self, kept: &Kept) -> Option<String> {
        self.shared::<RemarkText>(kept)
            .map(|text| text.text.clone())
    }

    /// What a person who works here is called.
    pub(super) fn author_name(&self, person: Option<PersonId>) -> Option<String> {
        let person = self.world.people.all.get(&person?)?;
        let identity = self.shared::<Identity>(&person.identity)?;
        Some(identity.name.clone()).filter(|name| !name.is_empty())
    }
}

fn last_day(kept: &Kept) -> Option<Date> {
    match kept.retention {
        Retention::Until(day) => Some(day),
        Retention::Permanent => None,
    }
}
