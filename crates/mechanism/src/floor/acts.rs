//! What may happen on the floor.

use super::Rules;
use super::list::{Asked, Manner, Matter, Place, Speaker, SpeakerCard, Standing, Withdrawal};
use super::presiding::Presiding;
use super::programme::{ItemId, Programme, ProgrammeWords};
use crate::keeping::Kept;
use crate::{Deed, DialogueId, RequestId, RowId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for on the floor of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FloorCommand {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// What.
    pub wish: FloorWish,
}

/// What may be asked for. What the Chair does names what the Chair saw, so that two who act at once get one order: the
/// second is told what happened instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FloorWish {
    /// Replaces the draft of the programme.
    DraftProgramme {
        /// Upon what it was written: the row of the words that stood, `None` where nothing did. Who wrote upon something
        /// that was replaced meanwhile is told, and overwrites nobody.
        upon: Option<RowId>,
        /// What.
        programme: Programme,
        /// In words.
        words: ProgrammeWords,
    },
    /// Issues the draft as the next version.
    IssueProgramme,
    /// Says how the list of an item is kept.
    SetRules {
        /// Of which item.
        item: ItemId,
        /// How.
        rules: Rules,
    },
    /// Declares the meeting public, or for its participants only.
    DeclarePublic(bool),
    /// Says who of several Chairs presides over what, and who is not there.
    Preside(Presiding),
    /// Says how a speaker is called; with a standing where an officer names somebody without a registration.
    Introduce {
        /// Who.
        speaker: Speaker,
        /// How.
        card: SpeakerCard,
        /// What they stand for, for somebody named by an officer.
        standing: Option<Standing>,
    },
    /// The meeting takes up an item.
    Take(ItemId),
    /// The meeting leaves the item.
    Leave(ItemId),
    /// Opens or closes the list of an item.
    OpenList {
        /// Which.
        item: ItemId,
        /// Open, or closed.
        open: bool,
    },
    /// Asks for the floor.
    Ask {
        /// On which item.
        item: ItemId,
        /// For whom.
        speaker: Speaker,
        /// As what.
        manner: Manner,
        /// From where.
        place: Place,
        /// The question it answers.
        answers: Option<RequestId>,
        /// In which language.
        language: String,
        /// On behalf of whom, about what.
        matter: Matter,
    },
    /// Takes a name off the list.
    Withdraw {
        /// Whose.
        request: RequestId,
        /// Why.
        why: Withdrawal,
    },
    /// Passes a place to a colleague of the same organization or delegation.
    Pass {
        /// Which place.
        request: RequestId,
        /// To whom.
        to: Speaker,
    },
    /// Puts somebody at another place, with a reason.
    Place {
        /// Whom.
        request: RequestId,
        /// Before whom; `None`: at the end.
        before: Option<RequestId>,
        /// Why.
        reason: String,
    },
    /// Gives the floor. Whoever has it ends.
    Give {
        /// To whom.
        request: RequestId,
        /// Who had the floor, as the Chair saw it.
        seen: Option<RequestId>,
    },
    /// Stops the clock of whoever speaks.
    Pause(RequestId),
    /// Lets it run again.
    Resume(RequestId),
    /// Whoever speaks ends.
    End(RequestId),
    /// Takes back the last step of the Chair.
    Undo {
        /// The time of that step, as the Chair saw it.
        of: Timestamp,
    },
    /// Enters afterwards that somebody spoke while the line was gone.
    EnterSpoken {
        /// On which item.
        item: ItemId,
        /// By which request, where they stood on the list.
        request: Option<RequestId>,
        /// Who.
        speaker: Speaker,
        /// As what.
        manner: Manner,
        /// From where.
        place: Place,
        /// From when.
        from: Timestamp,
        /// How many seconds.
        seconds: u32,
    },
}

impl FloorCommand {
    /// What kind of deed it is.
    pub const fn deed(&self) -> Deed {
        use FloorWish as W;
        match self.wish {
            W::DraftProgramme { .. } | W::IssueProgramme | W::DeclarePublic(_) => {
                Deed::KeepProgramme
            }
            W::Introduce { .. } | W::Ask { .. } | W::Withdraw { .. } | W::Pass { .. } => {
                Deed::AskForFloor
            }
            W::SetRules { .. }
            | W::Preside(_)
            | W::Take(_)
            | W::Leave(_)
            | W::OpenList { .. }
            | W::Place { .. }
            | W::Give { .. }
            | W::Pause(_)
            | W::Resume(_)
            | W::End(_)
            | W::Undo { .. }
            | W::EnterSpoken { .. } => Deed::RunFloor,
        }
    }
}

/// What happened on the floor of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FloorEvent {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// When. Never earlier than the act before it, save what was entered afterwards.
    pub at: Timestamp,
    /// What.
    pub act: FloorAct,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FloorAct {
    /// The draft of the programme was replaced.
    Drafted {
        /// What.
        programme: Programme,
        /// Its words.
        words: Kept,
    },
    /// The draft was issued. It stands here whole, so that who may not see drafts has it.
    Issued {
        /// As which version.
        number: u16,
        /// What.
        programme: Programme,
        /// Its words.
        words: Kept,
    },
    /// How the list of an item is kept.
    RulesSet {
        /// Of which item.
        item: ItemId,
        /// How.
        rules: Rules,
    },
    /// The meeting was declared public, or for its participants only.
    Declared(bool),
    /// Who of several Chairs presides over what.
    Presides(Presiding),
    /// How a speaker is called.
    Introduced {
        /// Who.
        speaker: Speaker,
        /// Where the card is.
        card: Kept,
        /// What somebody named by an officer stands for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        standing: Option<Standing>,
    },
    /// An item was taken up.
    Taken(ItemId),
    /// It was left.
    Left(ItemId),
    /// A list was opened or closed.
    Listing {
        /// Which.
        item: ItemId,
        /// Open.
        open: bool,
    },
    /// Somebody asked.
    Asked {
        /// On which item.
        item: ItemId,
        /// What.
        asked: Asked,
    },
    /// Somebody left the list.
    Withdrawn {
        /// Who.
        request: RequestId,
        /// Why.
        why: Withdrawal,
    },
    /// A place was passed on.
    Passed {
        /// Which.
        request: RequestId,
        /// To whom.
        to: Speaker,
        /// What is known of them.
        standing: Standing,
    },
    /// Somebody was put at another place.
    Placed {
        /// Whom.
        request: RequestId,
        /// Before whom.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<RequestId>,
        /// Directly behind whom, where it was not before somebody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        behind: Option<RequestId>,
        /// Why.
        reason: Kept,
    },
    /// The floor was given.
    Given {
        /// To whom.
        request: RequestId,
        /// Seconds they may speak; 0: no limit.
        limit: u32,
    },
    /// The clock was stopped.
    Paused,
    /// It runs again.
    Resumed,
    /// The speech ended.
    Ended,
    /// The last step of the Chair was taken back.
    Undone,
    /// Somebody spoke while the line was gone; entered afterwards.
    SpokenAfterwards {
        /// On which item.
        item: ItemId,
        /// By which request.
        request: Option<RequestId>,
        /// Who.
        speaker: Speaker,
        /// What is known of them.
        standing: Standing,
        /// As what.
        manner: Manner,
        /// From where.
        place: Place,
        /// From when.
        from: Timestamp,
        /// How many seconds.
        seconds: u32,
    },
}

impl FloorEvent {
    /// The row of the vault it brings.
    pub const fn kept(&self) -> Option<Kept> {
        match &self.act {
            FloorAct::Drafted { words, .. } | FloorAct::Issued { words, .. } => Some(*words),
            FloorAct::Introduced { card, .. } => Some(*card),
            FloorAct::Asked { asked, .. } => asked.matter,
            FloorAct::Placed { reason, .. } => Some(*reason),
            _ => None,
        }
    }
}
