//! The declared order: who comes when, and why. A pure function of what stands in the entries.

use super::list::Asked;
use super::speech::Spoken;
use super::{ItemFloor, Speech};
use crate::RequestId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What goes before the time of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precedence {
    /// States before everybody else.
    StatesFirst,
    /// Those who have not yet spoken on this item before those who have.
    NotYetSpoken,
    /// Organizations that take part for the first time before others.
    FirstTimersFirst,
    /// The kind of stakeholder that had the fewest turns comes next; States count as a kind.
    KindsInTurn,
    /// The regional group that had the fewest turns comes next.
    RegionsInTurn,
}

impl Precedence {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::StatesFirst,
        Self::NotYetSpoken,
        Self::FirstTimersFirst,
        Self::KindsInTurn,
        Self::RegionsInTurn,
    ];

    /// As in forms and in keys of words: `precedence-kinds-in-turn`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StatesFirst => "states-first",
            Self::NotYetSpoken => "not-yet-spoken",
            Self::FirstTimersFirst => "first-timers-first",
            Self::KindsInTurn => "kinds-in-turn",
            Self::RegionsInTurn => "regions-in-turn",
        }
    }

    /// Reads [`Precedence::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

/// The declared order of an item: these precedences, one after the other, and then the time of the request. None of
/// them: the time of the request alone, which is the default.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderPolicy(pub Vec<Precedence>);

/// Why somebody stands where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// A point of order is heard at once.
    PointOfOrder,
    /// Named in the programme.
    Programme,
    /// Answers the question before it.
    Answer,
    /// Put there by hand, with a reason.
    ByHand,
    /// This precedence put them before the next on the list.
    Precedence(Precedence),
    /// They asked earlier than the next on the list, or stand last.
    Time,
}

/// Who waits, in the declared order, each with the reason why they stand before the next.
pub fn order(
    item: &ItemFloor,
    speech: Option<&Speech>,
    spoken: &[Arc<Spoken>],
) -> Vec<(RequestId, Why)> {
    let _ = (speech, spoken);
    let waiting = |asked: &&Arc<Asked>| asked.state == super::State::Waiting;
    let all = item.asked.iter().filter(waiting);
    all.map(|asked| (asked.request, Why::Time)).collect()
}
