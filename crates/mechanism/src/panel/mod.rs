//! A call for panellists: registered participants, and focal points for those their organization named, propose somebody for
//! an item of the agenda; officers see the proposals of an item together with their balance, choose, and tell everybody.
//! Whoever is chosen goes into the draft of the programme as anybody else does.

mod acts;
mod deciding;
mod text;

pub(crate) use acts::apply;
pub use acts::{PanelCommand, PanelEvent};
pub(crate) use deciding::{decide, may_read, proposes_for};
pub use text::{LONGEST_NEEDS, MOST_WORDS_TOPIC, MOST_WORDS_WHY, ProposalText};

use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::participation::registration::Participant;
use crate::register::Register;
use crate::{DialogueId, ParticipantId, PersonId, ProposalId, World};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What officers call for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelCall {
    /// For which items of the issued programme.
    pub items: Vec<ItemId>,
    /// From when.
    pub opens: Timestamp,
    /// The first instant that is too late.
    pub closes: Timestamp,
}

impl PanelCall {
    /// Whether proposals are taken at a moment.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.opens <= now && now < self.closes
    }
}

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// Nobody has decided on it.
    Proposed,
    /// Whoever made it took it back.
    Withdrawn,
    /// Chosen.
    Chosen,
    /// Not chosen.
    NotChosen,
}

impl ProposalState {
    /// As in forms and in keys of words: `proposal-not-chosen`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Withdrawn => "withdrawn",
            Self::Chosen => "chosen",
            Self::NotChosen => "not-chosen",
        }
    }
}

/// Somebody proposed for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its reference.
    pub id: ProposalId,
    /// For which item.
    pub item: ItemId,
    /// Whom.
    pub whom: ParticipantId,
    /// Who proposed them, where it was somebody who signed in.
    pub by: Option<PersonId>,
    /// Where its [`ProposalText`] is.
    pub text: Kept,
    /// How often it was written.
    pub times: u16,
    /// When it was written last.
    pub at: Timestamp,
    /// Where it stands.
    pub state: ProposalState,
}

/// The call of one dialogue and what came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Panel {
    pub(crate) call: Option<PanelCall>,
    /// In the order they were made first.
    pub(crate) proposals: Vector<Proposal>,
}

impl Panel {
    pub(crate) fn proposal(&self, id: ProposalId) -> Option<&Proposal> {
        self.proposals.iter().find(|one| one.id == id)
    }
}

/// The calls for panellists of the record.
pub(crate) type Panels = Register<DialogueId, Panel>;

/// Where what was said to propose somebody is.
pub(crate) fn said_of<'w>(
    world: &'w World,
    participant: &'w Participant,
) -> impl Iterator<Item = Kept> + use<'w> {
    rows_of(world, &participant.dialogue)
        .filter(|proposal| proposal.whom == participant.id)
        .map(|proposal| proposal.text)
}

/// All proposals for a dialogue.
pub(crate) fn rows_of<'w>(
    world: &'w World,
    dialogue: &DialogueId,
) -> impl Iterator<Item = &'w Proposal> + use<'w> {
    let panel = world.panels.get(dialogue);
    panel.into_iter().flat_map(|panel| panel.proposals.iter())
}
