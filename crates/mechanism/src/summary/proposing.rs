//! What colleagues say of a text beside writing it: remarks, proposals to change it, reasons to let a warning be.

use super::{ParagraphId, ParagraphKind};
use crate::PersonId;
use crate::keeping::Kept;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A change that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A paragraph should say something else.
    Change {
        /// Which.
        paragraph: ParagraphId,
        /// The version that was before the proposer.
        over: u16,
        /// What it should say.
        text: String,
    },
    /// A paragraph should be added.
    Add {
        /// Behind which; `None`: before all.
        after: Option<ParagraphId>,
        /// What.
        kind: ParagraphKind,
        /// What it should say.
        text: String,
    },
    /// A paragraph should be taken out.
    Remove {
        /// Which.
        paragraph: ParagraphId,
        /// The version that was before the proposer.
        over: u16,
    },
}

/// How a proposal came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// It was typed on the page.
    Page,
    /// It came back in a Word file.
    Word,
    /// A delegation with which the draft was shared.
    Delegation,
}

/// What a proposal is of, without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proposed {
    /// Other words for a paragraph.
    Change {
        /// Which.
        paragraph: ParagraphId,
        /// Over which version.
        over: u16,
    },
    /// A new paragraph.
    Add {
        /// Behind which; `None`: before all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ParagraphId>,
        /// What.
        kind: ParagraphKind,
    },
    /// That a paragraph goes.
    Remove {
        /// Which.
        paragraph: ParagraphId,
        /// Over which version.
        over: u16,
    },
}

impl Proposed {
    /// The paragraph it is at.
    pub const fn at(&self) -> Option<ParagraphId> {
        match self {
            Self::Change { paragraph, .. } | Self::Remove { paragraph, .. } => Some(*paragraph),
            Self::Add { after, .. } => *after,
        }
    }
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// It is in the text.
    Accepted,
    /// It is not.
    Declined,
}

/// A proposal to change the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number, from 1.
    pub number: u32,
    /// Of what.
    pub of: Proposed,
    /// How it came.
    pub origin: Origin,
    /// Who proposed, or handed in the file.
    pub author: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Where its words are; none for one that takes out.
    pub content: Option<Kept>,
    /// What became of it; `None`: nothing yet.
    pub answered: Option<Answered>,
}

/// What the vault holds of a remark, a proposal or a waiver.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkText {
    /// The words, or the reason.
    pub text: String,
    /// For a waiver: which warning it lets be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
    /// For a remark that came in a Word file: whose it is, as the file says. Nobody vouches for the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_file: Option<String>,
}

/// A remark that stands in a Word file beside a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkInFile {
    /// Beside which paragraph.
    pub paragraph: ParagraphId,
    /// What it says.
    pub text: String,
    /// Whose it is, as the file says; empty: it does not.
    pub author: String,
}

/// A remark on a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its number, from 1.
    pub number: u32,
    /// On which paragraph.
    pub paragraph: ParagraphId,
    /// By whom.
    pub author: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Where it is.
    pub content: Kept,
    /// Whether it is settled.
    pub settled: bool,
}

/// A warning of a guard that somebody lets be, with a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Its number, from 1.
    pub number: u32,
    /// At which paragraph; `None`: of the whole text.
    pub paragraph: Option<ParagraphId>,
    /// Who.
    pub author: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Which warning, and why: the warning's name holds words of the text.
    pub content: Kept,
    /// Whether it was taken back.
    pub withdrawn: bool,
}
