//! What may be asked for with comments, and what became of them.

use super::{About, Annex, CommentRef, CommentText, CommentWindow, Naming, Questions, Reason};
use crate::files::StoredFile;
use crate::keeping::{Kept, Retention};
use crate::{Deed, DialogueId, OrganizationId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The file of a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attachment {
    /// None.
    None,
    /// That of the version before.
    AsBefore,
    /// One that was just uploaded.
    New(StoredFile),
}

/// A comment, or its next version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComment {
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// The one it is the next version of.
    pub replaces: Option<CommentRef>,
    /// On behalf of which organization; `None`: in one's own name.
    pub organization: Option<OrganizationId>,
    /// In which language: a code; empty where the text names another one.
    pub language: String,
    /// Its words.
    pub text: CommentText,
    /// The file it comes with.
    pub file: Attachment,
    /// How many words the file has.
    pub words: Option<u32>,
    /// What it answers.
    pub about: Vec<About>,
    /// What is for the office alone.
    pub annex: Option<Annex>,
    /// Whether it may be posted, and under whose name.
    pub naming: Naming,
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommentCommand {
    /// Sets from when to when comments are taken, and from whom.
    SetWindow {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// What.
        window: CommentWindow,
        /// What is asked.
        questions: Questions,
    },
    /// Hands one in, or its next version.
    Submit(Box<NewComment>),
    /// Says for an organization that was named whether it signs.
    CoSign {
        /// Which.
        comment: CommentRef,
        /// The version that was read.
        version: u16,
        /// Whether.
        agreed: bool,
    },
    /// Records what an organization that is not asked here told the office in writing.
    Vouch {
        /// Which.
        comment: CommentRef,
        /// Which of the names, from 0.
        nth: u16,
        /// Whether it signs.
        agreed: bool,
    },
    /// Says whether it may be posted, and under whose name.
    Consent {
        /// Which.
        comment: CommentRef,
        /// How.
        naming: Naming,
    },
    /// Takes it back; its words are destroyed.
    Withdraw(CommentRef),
    /// Posts it.
    Post {
        /// Which.
        comment: CommentRef,
        /// The version that was read.
        version: u16,
    },
    /// Returns it; its author may send a new version.
    Return {
        /// Which.
        comment: CommentRef,
        /// The version that was read.
        version: u16,
        /// Why.
        reason: Reason,
    },
    /// Declines it, or takes it off where it was posted.
    Decline {
        /// Which.
        comment: CommentRef,
        /// The version that was read.
        version: u16,
        /// Why.
        reason: Reason,
    },
}

impl CommentCommand {
    /// What kind of deed it is.
    pub const fn deed(&self) -> Deed {
        match self {
            Self::Submit(_) | Self::CoSign { .. } | Self::Consent { .. } | Self::Withdraw(_) => {
                Deed::SubmitComment
            }
            Self::SetWindow { .. }
            | Self::Vouch { .. }
            | Self::Post { .. }
            | Self::Return { .. }
            | Self::Decline { .. } => Deed::HandleComments,
        }
    }
}

/// What happened. Entries that everybody may read name no author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommentEvent {
    /// A window was set.
    WindowSet {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// What.
        window: CommentWindow,
        /// Where its guiding questions are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        questions: Option<Kept>,
    },
    /// A comment was handed in, or its next version.
    Submitted {
        /// Its reference.
        comment: CommentRef,
        /// Which version, from 1.
        version: u16,
        /// When.
        at: Timestamp,
        /// By whom.
        by: PersonId,
        /// On behalf of which organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        organization: Option<OrganizationId>,
        /// In which language: a code, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        language: String,
        /// How many words.
        words: u32,
        /// Whether it may be posted, and under whose name.
        naming: Naming,
        /// What it answers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        about: Vec<About>,
        /// Which entries of the record the names of co-signers are, in their order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cosigners: Vec<Option<OrganizationId>>,
        /// Whether the file of the version before goes with it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        same_file: bool,
        /// Where its words are.
        text: Kept,
    },
    /// This version came with a file.
    Filed {
        /// Of which comment.
        comment: CommentRef,
        /// Where it is described.
        file: Kept,
    },
    /// Something was added for the office alone.
    Annexed {
        /// To which comment.
        comment: CommentRef,
        /// Where it is.
        annex: Kept,
    },
    /// An organization that was named said whether it signs.
    CoSigned {
        /// Which comment.
        comment: CommentRef,
        /// Which of the names, from 0.
        nth: u16,
        /// Whether.
        agreed: bool,
    },
    /// It was said whether it may be posted, and under whose name.
    Consented {
        /// Which comment.
        comment: CommentRef,
        /// How.
        naming: Naming,
    },
    /// It was posted.
    Posted {
        /// Which comment.
        comment: CommentRef,
        /// When.
        at: Timestamp,
        /// How long what is posted is kept from now on.
        kept: Retention,
    },
    /// It is posted no more.
    TakenOff {
        /// Which comment.
        comment: CommentRef,
        /// When.
        at: Timestamp,
        /// How long what was posted is kept from now on.
        kept: Retention,
    },
    /// It was returned.
    Returned {
        /// Which comment.
        comment: CommentRef,
        /// When.
        at: Timestamp,
        /// Where the reason is.
        reason: Kept,
    },
    /// It was declined.
    Declined {
        /// Which comment.
        comment: CommentRef,
        /// When.
        at: Timestamp,
        /// Where the reason is.
        reason: Kept,
    },
    /// Its author took it back.
    Withdrawn {
        /// Which comment.
        comment: CommentRef,
        /// When.
        at: Timestamp,
    },
}

impl CommentEvent {
    /// The row of the vault it brings.
    pub const fn kept(&self) -> Option<Kept> {
        match self {
            Self::WindowSet { questions, .. } => *questions,
            Self::Submitted { text, .. } => Some(*text),
            Self::Filed { file, .. } => Some(*file),
            Self::Annexed { annex, .. } => Some(*annex),
            Self::Returned { reason, .. } | Self::Declined { reason, .. } => Some(*reason),
            Self::CoSigned { .. }
            | Self::Consented { .. }
            | Self::Posted { .. }
            | Self::TakenOff { .. }
            | Self::Withdrawn { .. } => None,
        }
    }

    /// The dialogue it is about.
    pub const fn dialogue(&self) -> &DialogueId {
        match self {
            Self::WindowSet { dialogue, .. } => dialogue,
            Self::Submitted { comment, .. }
            | Self::Filed { comment, .. }
            | Self::Annexed { comment, .. }
            | Self::CoSigned { comment, .. }
            | Self::Consented { comment, .. }
            | Self::Posted { comment, .. }
            | Self::TakenOff { comment, .. }
            | Self::Returned { comment, .. }
            | Self::Declined { comment, .. }
            | Self::Withdrawn { comment, .. } => &comment.series,
        }
    }
}
