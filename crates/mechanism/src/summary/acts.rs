//! What may happen with a summary.

use super::{
    Approval, Binding, Change, Clearing, EditionKind, Issue, Measured, NewParagraph, Origin,
    ParagraphId, ParagraphKind, ParagraphText, Proposed, RemarkInFile, Sharing, Steps, Values,
    Yardstick,
};
use crate::calendar::MeetingId;
use crate::floor::ItemId;
use crate::keeping::{Digest, Kept};
use crate::{Deed, DialogueId, PaperId, PersonId, StateCode};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked for about the summary of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryCommand {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// What.
    pub wish: SummaryWish,
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SummaryWish {
    /// Begins a draft.
    Begin {
        /// The language of submission.
        language: String,
        /// What stands in it first.
        paragraphs: Vec<NewParagraph>,
    },
    /// Gives the draft up; what was issued stays.
    GiveUp {
        /// The revision that was seen.
        seen: u32,
    },
    /// Writes a paragraph anew.
    Write {
        /// Which.
        paragraph: ParagraphId,
        /// Over which version: the one its author saw.
        over: u16,
        /// What it says now.
        text: ParagraphText,
        /// About which item of the agenda.
        item: Option<ItemId>,
    },
    /// Adds a paragraph.
    Add {
        /// Behind which; `None`: before all.
        after: Option<ParagraphId>,
        /// What.
        new: NewParagraph,
    },
    /// Puts a paragraph at another place; a heading goes alone.
    Move {
        /// Which.
        paragraph: ParagraphId,
        /// Behind which; `None`: before all.
        after: Option<ParagraphId>,
    },
    /// Takes a paragraph out.
    TakeOut {
        /// Which.
        paragraph: ParagraphId,
        /// The version that was seen.
        over: u16,
    },
    /// Remarks on a paragraph.
    Remark {
        /// On which.
        paragraph: ParagraphId,
        /// What.
        text: String,
    },
    /// Says that a remark is settled.
    Settle {
        /// Which.
        remark: u32,
    },
    /// Proposes changes.
    Propose {
        /// Which.
        changes: Vec<Change>,
        /// How they came.
        origin: Origin,
    },
    /// Takes in a Word file that came back: what it wants changed as proposals, what stands beside its text as remarks. What
    /// an earlier copy of the file brought is not brought again.
    TakeIn {
        /// What it wants changed.
        changes: Vec<Change>,
        /// What is remarked in it.
        remarks: Vec<RemarkInFile>,
    },
    /// Takes a proposal into the text, or does not.
    Answer {
        /// Which.
        proposal: u32,
        /// Whether it is taken.
        accept: bool,
    },
    /// Says what the sentences of a paragraph rest on, in the place of what was said before.
    Bind {
        /// Which.
        paragraph: ParagraphId,
        /// How often that was written when its author looked.
        seen: u32,
        /// Sentences and what they rest on.
        bindings: Vec<Binding>,
    },
    /// Lets a warning be, for a reason.
    Waive {
        /// At which paragraph; `None`: of the whole text.
        paragraph: Option<ParagraphId>,
        /// Which warning.
        finding: String,
        /// Why.
        reason: String,
    },
    /// Takes that back.
    WarnAgain {
        /// Which waiver.
        waiver: u32,
    },
    /// An editor's word that the text may go to the Chair.
    Clear {
        /// Of which revision.
        revision: u32,
        /// Of which body.
        body: Digest,
    },
    /// A Chair's word that this is the Chair's text.
    Approve {
        /// Which of the Chairs.
        chair: u8,
        /// Of which revision.
        revision: u32,
        /// Of which body.
        body: Digest,
        /// What the record says in that body.
        values: Values,
        /// For one that an officer enters: the day it was received in writing.
        received: Option<Date>,
    },
    /// Shows the draft to delegations.
    Share {
        /// To which; empty: to all.
        with: Vec<StateCode>,
        /// For a decision an officer enters: the day the Chair took it.
        decided: Option<Date>,
    },
    /// Shows it to none any more.
    Unshare,
    /// Declares what the text is measured by.
    Declare {
        /// From when each word for how many may be used.
        steps: Steps,
        /// How many percentage points space and time may be apart.
        apart: u8,
        /// Why.
        reason: String,
    },
    /// Issues the approved text.
    Issue(Issue),
    /// Transmits what was issued to a later meeting of one of the working groups.
    Transmit {
        /// Which edition.
        paper: PaperId,
        /// To which meeting.
        meeting: MeetingId,
    },
}

impl SummaryCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match &self.wish {
            SummaryWish::Propose {
                origin: Origin::Delegation,
                ..
            } => Deed::ProposeAsDelegation,
            SummaryWish::Clear { .. } => Deed::ClearSummary,
            SummaryWish::Approve { .. } | SummaryWish::Share { .. } | SummaryWish::Unshare => {
                Deed::ApproveSummary
            }
            SummaryWish::Declare { .. } => Deed::DeclareYardstick,
            SummaryWish::Issue(_) | SummaryWish::Transmit { .. } | SummaryWish::GiveUp { .. } => {
                Deed::IssueSummary
            }
            _ => Deed::DraftSummary,
        }
    }
}

/// What happened to the summary of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryEvent {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// When.
    pub at: Timestamp,
    /// By whom; `None`: the officer at the command line. Never told of what is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// What.
    pub act: SummaryAct,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryAct {
    /// A draft was begun. Its paragraphs follow as entries of their own.
    Begun {
        /// The language of submission.
        language: String,
    },
    /// The draft was given up.
    GivenUp,
    /// A paragraph came into the text.
    Added {
        /// Its number.
        paragraph: ParagraphId,
        /// Heading or paragraph.
        kind: ParagraphKind,
        /// About which item.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<ItemId>,
        /// Behind which; `None`: before all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ParagraphId>,
        /// Where its [`ParagraphText`] is.
        content: Kept,
    },
    /// A paragraph was written anew.
    Written {
        /// Which.
        paragraph: ParagraphId,
        /// The number of the version.
        version: u16,
        /// About which item.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<ItemId>,
        /// Where its [`ParagraphText`] is.
        content: Kept,
    },
    /// A paragraph was put at another place.
    Moved {
        /// Which.
        paragraph: ParagraphId,
        /// Behind which; `None`: before all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ParagraphId>,
    },
    /// A paragraph was taken out.
    TakenOut {
        /// Which.
        paragraph: ParagraphId,
    },
    /// Somebody remarked.
    Remarked {
        /// On which paragraph.
        paragraph: ParagraphId,
        /// Where it says what.
        content: Kept,
    },
    /// A remark was settled.
    Settled {
        /// Which.
        remark: u32,
    },
    /// Somebody proposed a change.
    Proposed {
        /// Of what.
        of: Proposed,
        /// How it came.
        origin: Origin,
        /// Where its words are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        content: Option<Kept>,
    },
    /// A proposal was answered.
    Answered {
        /// Which.
        proposal: u32,
        /// Whether it was taken.
        accepted: bool,
    },
    /// It was said what the sentences of a paragraph rest on.
    Bound {
        /// Which.
        paragraph: ParagraphId,
        /// Where it says that; `None`: they rest on nothing any more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bindings: Option<Kept>,
    },
    /// Somebody lets a warning be.
    Waived {
        /// At which paragraph.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paragraph: Option<ParagraphId>,
        /// Where it says which and why.
        content: Kept,
    },
    /// That was taken back.
    WarnsAgain {
        /// Which waiver.
        waiver: u32,
    },
    /// The text was cleared.
    Cleared(Clearing),
    /// The text was approved.
    Approved(Approval),
    /// The draft is shown to delegations.
    Shared(Sharing),
    /// It is shown to none any more.
    Unshared,
    /// It was declared what the text is measured by.
    Declared {
        /// What holds from now on.
        yardstick: Yardstick,
        /// Where it says why.
        reason: Kept,
    },
    /// The themes of what is issued.
    Indexed {
        /// Of which paper.
        paper: PaperId,
        /// Where the [`ThemeIndex`](super::ThemeIndex) is.
        themes: Kept,
    },
    /// The text was issued; the paper is entered with it.
    Issued {
        /// The paper.
        paper: PaperId,
        /// As what.
        kind: EditionKind,
        /// The how-manieth of its kind.
        number: u16,
        /// Which revision of the draft.
        revision: u32,
        /// The digest of its body, which all Chairs approved.
        body: Digest,
        /// When each of the Chairs approved it, in the order in which the dialogue names them.
        approved: Vec<Timestamp>,
        /// What was put right.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        corrections: Option<Kept>,
        /// What it was measured by; `None` in the logs of versions that knew no other measures than the program's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        measured: Option<Measured>,
    },
    /// What was issued was transmitted to a meeting.
    Transmitted {
        /// Which paper.
        paper: PaperId,
        /// To which meeting.
        meeting: MeetingId,
    },
}

impl SummaryEvent {
    /// The row of the vault it brings.
    pub(crate) const fn kept(&self) -> Option<Kept> {
        use SummaryAct as A;
        match &self.act {
            A::Added { content, .. }
            | A::Written { content, .. }
            | A::Remarked { content, .. }
            | A::Waived { content, .. } => Some(*content),
            A::Proposed { content, .. } => *content,
            A::Bound { bindings, .. } => *bindings,
            A::Indexed { themes, .. } => Some(*themes),
            A::Issued { corrections, .. } => *corrections,
            A::Declared { reason, .. } => Some(*reason),
            _ => None,
        }
    }
}
