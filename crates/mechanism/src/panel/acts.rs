//! What may happen to a call for panellists.

use super::{PanelCall, Proposal, ProposalState, ProposalText};
use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::world::Damaged;
use crate::{Deed, DialogueId, ParticipantId, PersonId, ProposalId, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PanelCommand {
    /// Opens a call, or changes it.
    Call {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// What.
        call: PanelCall,
    },
    /// Proposes somebody, or says it otherwise than before.
    Propose {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// For which item.
        item: ItemId,
        /// Whom.
        whom: ParticipantId,
        /// What is said of them.
        text: ProposalText,
    },
    /// Takes a proposal back.
    Withdraw {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Which.
        proposal: ProposalId,
    },
    /// Chooses, or not, or leaves it open again.
    Choose {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Which.
        proposal: ProposalId,
        /// `None`: open again.
        chosen: Option<bool>,
    },
}

impl PanelCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Call { .. } | Self::Choose { .. } => Deed::KeepProgramme,
            Self::Propose { .. } | Self::Withdraw { .. } => Deed::ProposePanellist,
        }
    }

    pub(super) fn dialogue(&self) -> &DialogueId {
        match self {
            Self::Call { dialogue, .. }
            | Self::Propose { dialogue, .. }
            | Self::Withdraw { dialogue, .. }
            | Self::Choose { dialogue, .. } => dialogue,
        }
    }
}

/// What happened to a call for panellists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PanelEvent {
    /// It was opened or changed.
    Called {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// What.
        call: PanelCall,
    },
    /// Somebody was proposed, or the proposal said otherwise.
    Proposed {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Its reference.
        proposal: ProposalId,
        /// For which item.
        item: ItemId,
        /// Whom.
        whom: ParticipantId,
        /// By whom, where it was somebody who signed in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// Where its [`ProposalText`] is.
        text: Kept,
        /// When.
        at: Timestamp,
    },
    /// A proposal stands otherwise.
    Moved {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Which.
        proposal: ProposalId,
        /// How.
        state: ProposalState,
    },
}

impl PanelEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Proposed { text, .. } => Some(*text),
            Self::Called { .. } | Self::Moved { .. } => None,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &PanelEvent) -> Result<(), Damaged> {
    let (PanelEvent::Called { dialogue, .. }
    | PanelEvent::Proposed { dialogue, .. }
    | PanelEvent::Moved { dialogue, .. }) = event;
    if !world.dialogues.contains_key(dialogue) {
        return Err(Damaged("the panellists of a dialogue that is not there"));
    }
    let panel = world.panels.get_or_default(dialogue.clone());
    let at = |panel: &super::Panel, id: ProposalId| panel.proposals.iter().position(|p| p.id == id);
    match event.clone() {
        PanelEvent::Called { call, .. } => panel.call = Some(call),
        PanelEvent::Proposed {
            proposal,
            item,
            whom,
            by,
            text,
            at: when,
            ..
        } => {
            let place = at(panel, proposal);
            let before = place.and_then(|place| panel.proposals.get(place));
            let one = Proposal {
                id: proposal,
                item,
                whom,
                by,
                text,
                times: before.map_or(0, |one| one.times).saturating_add(1),
                at: when,
                state: ProposalState::Proposed,
            };
            match place {
                Some(place) => {
                    panel.proposals.set(place, one);
                }
                None => panel.proposals.push_back(one),
            }
        }
        PanelEvent::Moved {
            proposal, state, ..
        } => {
            let place = at(panel, proposal);
            let place = place.ok_or(Damaged("a proposal that nobody made"))?;
            if let Some(one) = panel.proposals.get_mut(place) {
                one.state = state;
            }
        }
    }
    Ok(())
}
