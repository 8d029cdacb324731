//! The list with sufficient information, *circulated* to States parties or *submitted* to the extended Bureau, under
//! policies that are named with their document before it goes out.

mod acts;
mod policy;
mod referral;
mod rows;
mod steps;
mod window;

pub(crate) use acts::apply;
pub use acts::{CirculationCommand, CirculationEvent, Referral};
pub use policy::{Disclosure, Effect, ObjectionPolicy, effect};
pub(crate) use referral::{Objected, consequences, referred, same_organization, standing_against};
pub use rows::{Row, row_from};
pub(crate) use rows::{foreseen, row};
pub(crate) use steps::{LONGEST_DOCUMENT, audience, decide, due};
pub use window::{rule_17_window_is_long_enough, working_days_left};

use crate::keeping::Kept;
use crate::register::Register;
use crate::{ApplicationRef, CirculationId, DialogueId};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A body that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The extended Bureau of the Conference.
    ExtendedBureau,
    /// The Conference of the Parties.
    Conference,
    /// The secretariat, where a body has delegated it.
    Secretariat,
}

impl Body {
    /// All.
    pub const ALL: [Self; 3] = [Self::ExtendedBureau, Self::Conference, Self::Secretariat];

    /// As in forms and in keys of words: `body-extended-bureau`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ExtendedBureau => "extended-bureau",
            Self::Conference => "conference",
            Self::Secretariat => "secretariat",
        }
    }

    /// The body that may look at a decision of this one again.
    pub(crate) const fn reviewer(self) -> Self {
        match self {
            Self::Secretariat | Self::ExtendedBureau => Self::ExtendedBureau,
            Self::Conference => Self::Conference,
        }
    }

    /// Reads [`Body::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|body| body.code() == code)
    }
}

/// Whom a list goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipients {
    /// *Circulated* to all States parties.
    StatesParties,
    /// *Submitted* to the extended Bureau.
    ExtendedBureau,
}

impl Recipients {
    /// Both.
    pub const ALL: [Self; 2] = [Self::StatesParties, Self::ExtendedBureau];

    /// As in forms and in keys of words: `recipients-states-parties`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StatesParties => "states-parties",
            Self::ExtendedBureau => "extended-bureau",
        }
    }

    /// Reads [`Recipients::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

/// Under what a list goes out. Printed on it, and in every decision on its cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// To whom.
    pub recipients: Recipients,
    /// Until when objections are inside the window.
    pub closes: Timestamp,
    /// What sets the window: the document that says how long, at most 80 characters ("CTOC/COP/… para. 3").
    pub window_source: String,
    /// What an objection does.
    pub policy: ObjectionPolicy,
    /// The document by which the policy was decided, at most 80 characters.
    pub policy_document: String,
    /// What others learn of an objection.
    pub disclosure: Disclosure,
    /// The decision that widened it, at most 80 characters; empty for the default.
    pub disclosure_document: String,
}

/// A list in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circulation {
    /// Its reference.
    pub id: CirculationId,
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Its number among the dialogue's lists, from 1.
    pub number: u16,
    /// For which dialogue and under which number it went out, and was known since, where dialogues were merged or split
    /// after that; the oldest first.
    pub known_as: Vector<(DialogueId, u16)>,
    /// Under what it went out.
    pub terms: Terms,
    /// The cases on it, in the order of the list; organizations as they were merged since.
    pub cases: Vector<ApplicationRef>,
    /// The rows as they were circulated: [`Row`]s as JSON, in parts that are small enough to stand beside the world.
    pub rows: Vector<Kept>,
    /// When it went out.
    pub opened: Timestamp,
    /// Each later end its window was given.
    pub extensions: Vector<Extension>,
    /// When its window was closed before its time, because its dialogue became another one and the States parties are asked
    /// anew.
    pub closed: Option<Timestamp>,
    /// Whether the end of its window has been entered.
    pub ended: Option<Timestamp>,
}

/// A later end of a window: said on the list, so that nobody wonders why another day stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Until when it was open before.
    pub from: Timestamp,
    /// Until when it is open since.
    pub to: Timestamp,
    /// What said so.
    pub source: String,
    /// When it was entered.
    pub at: Timestamp,
}

impl Circulation {
    /// Whether an objection received now is inside the window.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.terms.closes
    }
}

/// The lists of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Circulations {
    pub(crate) all: Register<CirculationId, Circulation>,
    /// The lists of each dialogue, the oldest first.
    pub(crate) of_dialogue: OrdMap<DialogueId, Vector<CirculationId>>,
    /// The list each case is on. A case goes on one list.
    pub(crate) of_case: OrdMap<(ApplicationRef, DialogueId), CirculationId>,
}

impl Circulations {
    /// The list a case is on.
    pub(crate) fn of(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Option<&Circulation> {
        let case = (application.clone(), dialogue.clone());
        self.of_case.get(&case).and_then(|list| self.all.get(list))
    }

    /// The lists of a dialogue, the oldest first.
    pub(crate) fn before(&self, dialogue: &DialogueId) -> impl Iterator<Item = &Circulation> {
        let lists = self.of_dialogue.get(dialogue);
        lists
            .into_iter()
            .flatten()
            .filter_map(|list| self.all.get(list))
    }
}
