//! Warnings of the guards that an officer let be, as with a summary: which, and why. For the office alone; the entry itself is
//! for everybody.

use super::deciding::keep;
use super::{SuggestionEvent, Waived, Waivers};
use crate::keeping::Shelving;
use crate::world::Decision;
use crate::{Audience, Event, Refusal, SuggestionId};

/// Adds to what is decided of a suggestion which warnings were let be.
pub(super) fn waiving(
    decision: Decision,
    shelving: &mut Shelving,
    suggestion: &SuggestionId,
    waived: &[Waived],
) -> Result<Decision, Refusal> {
    if waived.is_empty() {
        return Ok(decision);
    }
    let waivers = Waivers(waived.to_vec());
    waivers.sound()?;
    let event = SuggestionEvent::Waived {
        suggestion: suggestion.clone(),
        waivers: keep(shelving, suggestion, &waivers)?,
    };
    Ok(decision.and(Audience::Restricted, Event::Suggestion(event)))
}
