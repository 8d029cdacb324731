//! The floor: the programme of the day, the list of speakers, the clock, and what became of it.
//!
//! A floor action is an entry like any other. The list is never stored in an order: who asked stands in the world with
//! the time they asked, and [`order()`] says who comes when under the declared policy, and why. So a participant who knows
//! the entries can recompute the list of any moment (see [`replay`]).

mod acts;
pub mod balance;
mod chair;
mod deciding;
mod entered;
mod leaving;
pub mod list;
pub mod notes;
pub mod order;
pub mod plan;
mod presiding;
pub mod programme;
mod replay;
mod rules;
mod screen;
pub mod speech;
mod standing;
pub mod statement;

pub use acts::{FloorAct, FloorCommand, FloorEvent, FloorWish};
pub use chair::{Before, Step};
pub(crate) use deciding::decide;
pub(crate) use entered::apply;
pub(crate) use leaving::with_who_left;
pub use list::{
    Asked, ItemFloor, Listing, Manner, Matter, Move, Place, Speaker, SpeakerCard, Standing, State,
    Withdrawal,
};
pub use order::{OrderPolicy, Precedence, Why, order};
pub use presiding::{Over, Presiding};
pub use programme::{Item, ItemId, ItemKind, Panellist, Part, Programme, ProgrammeWords, Sitting};
pub use replay::{Explained, explain, moment, replay};
pub use rules::{Limit, Rules};
pub use screen::Screen;
pub use speech::{Speech, Spoken};
pub(crate) use standing::{asks_for_anybody, holds_seat, speaks_as, standing_of};
pub use statement::{
    Posting, StatementAct, StatementCommand, StatementEvent, StatementText, StatementWish,
};

use crate::keeping::Kept;
use crate::register::Register;
use crate::{DialogueId, RequestId};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use std::sync::Arc;

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
    pub cards: OrdMap<Speaker, Introduction>,
    /// What speakers without a registration stand for: entered by an officer.
    pub named: OrdMap<Speaker, Standing>,
    /// A number for each speaker, in the order in which the floor first heard of them: for those who are not named.
    pub numbers: OrdMap<Speaker, u32>,
    /// Whether the meeting was declared public.
    pub public: bool,
    /// Who of several Chairs presides over what.
    pub presiding: Arc<Presiding>,
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

/// What was said of how a speaker is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Introduction {
    /// Where the [`SpeakerCard`] is.
    pub card: Kept,
    /// How often it was said: somebody may correct themselves, not fill the record.
    pub times: u16,
}

impl Floor {
    /// The programme in force: the newest that was issued, for the office the draft after it.
    pub fn programme(&self, drafts: bool) -> Option<&Version> {
        let shown = |version: &&Arc<Version>| drafts || version.issued.is_some();
        self.programme.iter().rev().find(shown).map(AsRef::as_ref)
    }

    /// An item of the programme in force.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.programme(false)?.programme.item(id)
    }

    /// Somebody on a list.
    pub fn asked(&self, request: RequestId) -> Option<(ItemId, &Asked)> {
        self.items.iter().find_map(|(item, floor)| {
            let found = floor.asked.iter().find(|asked| asked.request == request)?;
            Some((*item, found.as_ref()))
        })
    }

    /// How long somebody may speak by the rules as they are now, in seconds; 0: no limit. On the panel it is what the
    /// programme gives them.
    pub fn limit(&self, item: ItemId, asked: &Asked) -> u32 {
        let programmed = || {
            let panel = &self.item(item)?.panel;
            let named = panel.iter().find(|one| one.speaker == asked.speaker)?;
            Some(u32::from(named.minutes) * 60)
        };
        let by_rules = || match self.items.get(&item) {
            Some(list) => list.rules.limit(asked.manner, asked.standing.state),
            None => Rules::default().limit(asked.manner, asked.standing.state),
        };
        match asked.manner {
            Manner::Panel => programmed().unwrap_or_else(by_rules),
            _ => by_rules(),
        }
    }
}

/// The floors of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Floors {
    pub(crate) at: Register<DialogueId, Floor>,
    /// What happened on each, so that whoever takes part can go through it again.
    pub(crate) told: OrdMap<DialogueId, Vector<Arc<FloorEvent>>>,
}
