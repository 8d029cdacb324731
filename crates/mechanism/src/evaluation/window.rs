//! From when to when a meeting can be evaluated: from its end for a number of days.

use crate::dialogue::Origin;
use crate::{DialogueId, World, end_of_day_in_vienna, vienna};
use jiff::{Timestamp, ToSpan};

/// How many days an evaluation is open where nobody set another number: three weeks, in which people come home and the
/// summary is being written.
pub const USUAL_DAYS: u16 = 21;
/// The fewest days.
pub const FEWEST_DAYS: u16 = 3;
/// The most days.
pub const MOST_DAYS: u16 = 90;

/// The hour at which the afternoon sitting ends, where no programme says otherwise.
const USUAL_END: i8 = 18;

/// Where an evaluation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvaluationStanding {
    /// The meeting has not ended.
    NotYet,
    /// It is open.
    Open,
    /// It is closed.
    Closed,
}

/// From when to when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) opens: Timestamp,
    /// The first instant that is too late.
    pub(crate) closes: Timestamp,
    pub(crate) days: u16,
}

impl Window {
    pub(crate) fn standing(&self, now: Timestamp) -> EvaluationStanding {
        match now {
            now if now < self.opens => EvaluationStanding::NotYet,
            now if now < self.closes => EvaluationStanding::Open,
            _ => EvaluationStanding::Closed,
        }
    }
}

/// The window of a dialogue: from the end of its last sitting to the end of a day in Vienna. `None`: it is known from papers
/// only, or will not be held.
pub(crate) fn window(world: &World, dialogue: &DialogueId) -> Option<Window> {
    let convened = world.dialogues.get(dialogue)?;
    if convened.life.is_off() || convened.facts.origin != Origin::Planned {
        return None;
    }
    let floor = world.floors.at.get(dialogue);
    let programme = floor.and_then(|floor| floor.programme(false));
    let sittings = programme.map_or(&[][..], |version| &version.programme.sittings);
    let sittings = sittings.iter().filter(|sitting| !sitting.preparation);
    let usual = convened.facts.date.at(USUAL_END, 0, 0, 0);
    let usual = usual.to_zoned(vienna()).ok()?.timestamp();
    let opens = sittings.map(|sitting| sitting.to).max().unwrap_or(usual);
    let days = world.evaluations.get(dialogue).and_then(|found| found.days);
    let days = days.unwrap_or(USUAL_DAYS);
    let last = crate::day_in_vienna(opens).checked_add(i64::from(days).days());
    let closes = end_of_day_in_vienna(last.ok()?);
    Some(Window {
        opens,
        closes,
        days,
    })
}
