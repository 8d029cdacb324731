//! The floor: the programme of the day, the list of speakers, the clock, and what became of it.
//!
//! A floor action is an entry like any other. The list is never stored in an order: who asked stands in the world with
//! the time they asked, and [`order`] says who comes when under the declared policy, and why. So a participant who knows
//! the entries can recompute the list of any moment.

mod acts;
mod deciding;
mod entered;
pub mod list;
pub mod order;
pub mod plan;
pub mod programme;
mod screen;
pub mod speech;

pub use acts::{FloorAct, FloorCommand, FloorEvent, FloorWish};
pub(crate) use deciding::decide;
pub(crate) use entered::apply;
pub use list::{Asked, Manner, Place, Speaker, SpeakerCard, Standing, State, Withdrawal};
pub use order::{OrderPolicy, Precedence, Why, order};
pub use programme::{Item, ItemId, ItemKind, Panellist, Part, Programme, ProgrammeWords, Sitting};
pub use screen::Screen;
pub use speech::{Speech, Spoken};

use crate::keeping::Kept;
use crate::register::Register;
use crate::{DialogueId, RequestId};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How the list of one item is kept. Where the rules of the Mechanism are silent, this is what was declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// In which order the floor is given.
    pub policy: OrderPolicy,
    /// How long each may speak; the first that fits counts.
    pub limits: Vec<Limit>,
    /// Whether States may raise points of order.
    pub points_of_order: bool,
    /// Whether States may ask for a right of reply.
    pub right_of_reply: bool,
    /// How often one speaker may stand on the list at the same time.
    pub most_waiting: u8,
    /// From when people may put themselves on the list before the sitting; `None`: from the moment the list opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inscription_from: Option<Timestamp>,
}

/// How long somebody may speak. The clock warns, it never cuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// Which manner of speaking; `None`: every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manner: Option<Manner>,
    /// For States, or for everybody else; `None`: for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<bool>,
    /// Seconds; 0: no limit.
    pub seconds: u32,
}

/// One item on the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFloor {
    /// How its list is kept.
    pub rules: Rules,
    /// Whether its list is open.
    pub open: bool,
    /// Everybody who asked, in the order of entry.
    pub asked: Vector<Arc<Asked>>,
}

/// The floor of one dialogue: every act applied from the first. A copy costs nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Floor {
    /// Every version of the programme that was issued, and the draft after them.
    pub programme: Vector<Arc<Version>>,
    /// The items with their lists.
    pub items: OrdMap<ItemId, ItemFloor>,
    /// The item before the meeting.
    pub taken: Option<ItemId>,
    /// Who has the floor.
    pub speech: Option<Speech>,
    /// Who had it, in the order of time.
    pub spoken: Vector<Arc<Spoken>>,
    /// How speakers are called, where somebody said so.
    pub cards: OrdMap<Speaker, Kept>,
    /// What speakers without a registration stand for: entered by an officer.
    pub named: OrdMap<Speaker, Standing>,
    /// Whether the meeting was declared public.
    pub public: bool,
    /// The time of the last act: the clock of the meeting never goes back.
    pub last: Option<Timestamp>,
    /// What the last step of the Chair can be taken back to.
    pub before: Option<Arc<Before>>,
}

/// A version of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u16,
    /// What.
    pub programme: Programme,
    /// Its words, in six languages.
    pub words: Kept,
    /// Since when it is issued; `None`: a draft.
    pub issued: Option<Timestamp>,
}

/// What a step of the Chair is taken back to. Whoever asked for the floor since keeps their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The item before the meeting.
    pub taken: Option<ItemId>,
    /// Who had the floor.
    pub speech: Option<Speech>,
    /// Who had spoken.
    pub spoken: Vector<Arc<Spoken>>,
    /// The lists.
    pub items: OrdMap<ItemId, ItemFloor>,
}

impl Floor {
    /// The programme in force: the newest that was issued, for the office the draft after it.
    pub fn programme(&self, drafts: bool) -> Option<&Version> {
        let shown = |version: &&Arc<Version>| drafts || version.issued.is_some();
        self.programme.iter().rev().find(shown).map(AsRef::as_ref)
    }

    /// Somebody on a list.
    pub fn asked(&self, request: RequestId) -> Option<(ItemId, &Asked)> {
        self.items.iter().find_map(|(item, floor)| {
            let found = floor.asked.iter().find(|asked| asked.request == request)?;
            Some((*item, found.as_ref()))
        })
    }
}

/// The floors of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Floors {
    pub(crate) at: Register<DialogueId, Floor>,
}
