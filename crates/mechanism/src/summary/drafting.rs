//! A summary in the making, as the log has it.

use super::{
    Declaration, Edition, Paragraph, ParagraphId, Proposal, Remark, Values, Waiver, Yardstick,
};
use crate::keeping::{Digest, Kept};
use crate::{PaperId, PersonId, StateCode};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The whole text at one moment: which version of which paragraph, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// Since when.
    pub at: Timestamp,
    /// Who made it; `None`: the officer at the command line.
    pub by: Option<PersonId>,
    /// The paragraphs in order, each with the number of its version.
    pub text: Vector<(ParagraphId, u16)>,
}

/// An editor's word that a text may go to the Chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clearing {
    /// Of which revision.
    pub revision: u32,
    /// Of which body.
    pub body: Digest,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// A Chair's word that this is the Chair's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Which of the Chairs, in the order in which the dialogue names them.
    pub chair: u8,
    /// Of which revision.
    pub revision: u32,
    /// Of which body.
    pub body: Digest,
    /// What the record said in it, so that a Chair can be told which value changed since; `None`: that was not kept yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    /// Who entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// For one that came on paper or by mail and was entered by an officer: the day it was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Date>,
    /// When it was entered.
    pub at: Timestamp,
}

/// With whom a Chair shares the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sharing {
    /// The delegations; empty: all that take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<StateCode>,
    /// Who entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// For a decision an officer entered: the day the Chair took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
    /// Since when.
    pub at: Timestamp,
}

/// A summary in the making.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drafting {
    /// The language of submission; empty: no draft was begun, or it was given up.
    pub(crate) language: String,
    pub(crate) paragraphs: OrdMap<ParagraphId, Arc<Paragraph>>,
    pub(crate) revisions: Vector<Arc<Revision>>,
    pub(crate) remarks: Vector<Arc<Remark>>,
    pub(crate) proposals: Vector<Arc<Proposal>>,
    pub(crate) waivers: Vector<Arc<Waiver>>,
    pub(crate) cleared: Option<Clearing>,
    pub(crate) approvals: Vector<Approval>,
    pub(crate) shared: Option<Sharing>,
    /// What was declared of its measures, the oldest first. It is of the dialogue and stays when a draft is given up.
    pub(crate) declared: Vector<Declaration>,
    pub(crate) editions: Vector<Arc<Edition>>,
    /// The themes of the edition that the next entry issues.
    pub(crate) indexed: Option<(PaperId, Kept)>,
    /// How many paragraphs were ever made, over all drafts.
    pub(crate) made: u16,
}

impl Drafting {
    /// Whether there is a draft.
    pub(crate) fn is_begun(&self) -> bool {
        !self.language.is_empty()
    }

    /// What holds for it now.
    pub(crate) fn yardstick(&self) -> Yardstick {
        let newest = self.declared.last();
        newest.map(|newest| newest.yardstick).unwrap_or_default()
    }

    /// The newest revision's number; 0: none.
    pub(crate) fn revision(&self) -> u32 {
        self.revisions.last().map_or(0, |last| last.number)
    }

    /// The paragraphs in their order, with the number of the version that stands.
    pub(crate) fn text(&self) -> Vector<(ParagraphId, u16)> {
        let last = self.revisions.last();
        last.map(|last| last.text.clone()).unwrap_or_default()
    }

    /// A paragraph that stands in the text.
    pub(crate) fn standing(&self, id: ParagraphId) -> Option<&Arc<Paragraph>> {
        let last = self.revisions.last()?;
        let stands = last.text.iter().any(|(known, _)| *known == id);
        self.paragraphs.get(&id).filter(|_| stands)
    }

    /// The day from which the time for drafts runs: that of the meeting, or that on which a draft of a meeting held long
    /// before was begun, which would have to be destroyed at once otherwise.
    pub(crate) fn counted_from(&self, held: Date) -> Date {
        let first = self.revisions.front();
        first.map_or(held, |first| held.max(crate::day_in_vienna(first.at)))
    }

    /// What of the draft is kept until the time for drafts is over.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Kept> + use<'_> {
        let paragraphs = self.paragraphs.values();
        let versions = paragraphs.flat_map(|paragraph| paragraph.versions.iter());
        let remarks = self.remarks.iter().map(|remark| remark.content);
        let proposals = self.proposals.iter().filter_map(|one| one.content);
        let waivers = self.waivers.iter().map(|waiver| waiver.content);
        versions
            .map(|version| version.content)
            .chain(remarks)
            .chain(proposals)
            .chain(waivers)
    }

    /// What goes with the notes.
    pub(crate) fn bindings(&self) -> impl Iterator<Item = Kept> {
        let paragraphs = self.paragraphs.values();
        paragraphs.filter_map(|paragraph| paragraph.bindings)
    }
}
