//! Who of several Chairs presides over what.

use super::{Desk, no_such_item};
use crate::Refusal;
use crate::authority::Deed;
use crate::floor::standing::standing_of;
use crate::floor::{FloorAct, Presiding, Speaker};
use crate::world::Decision;
use std::collections::BTreeSet;

/// The most Chairs of one meeting: one of each working group, and one more.
const MOST_CHAIRS: usize = 6;

pub(super) fn preside(desk: &Desk<'_>, presiding: &Presiding) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    chairs(desk, &presiding.chairs)?;
    let is_chair = |speaker: &Speaker| presiding.chairs.contains(speaker);
    if !presiding.named().all(is_chair) {
        return Err(Refusal::new("refused-no-such-chair"));
    }
    let everybody = presiding.absent.len() == presiding.chairs.len();
    if everybody && !presiding.chairs.is_empty() {
        return Err(Refusal::new("refused-nobody-presides"));
    }
    let programme = desk.floor.programme(true).map(|stands| &stands.programme);
    let sittings = programme.map_or(0, |programme| programme.sittings.len());
    let mut named = presiding.sittings.keys();
    if named.any(|sitting| usize::from(*sitting) >= sittings) {
        return Err(Refusal::new("refused-no-such-sitting"));
    }
    let unknown = |item| programme.is_none_or(|programme| programme.item(item).is_none());
    if let Some(item) = presiding.items.keys().find(|item| unknown(**item)) {
        return Err(no_such_item(*item));
    }
    if *desk.floor.presiding == *presiding {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    Ok(desk.told(desk.now(), FloorAct::Presides(presiding.clone())))
}

/// None, or several: one alone shares nothing. A Chair holds an office of the meeting and comes for a State or was named by
/// an officer; whoever holds a seat as a stakeholder presides over nothing.
fn chairs(desk: &Desk<'_>, chairs: &[Speaker]) -> Result<(), Refusal> {
    let distinct: BTreeSet<&Speaker> = chairs.iter().collect();
    if chairs.len() == 1 || chairs.len() > MOST_CHAIRS || distinct.len() != chairs.len() {
        return Err(Refusal::new("refused-chairs").with("most", MOST_CHAIRS));
    }
    let may_chair = |chair: &Speaker| {
        !matches!(chair, Speaker::Participant(_))
            && standing_of(desk.world, desk.dialogue, &desk.floor, chair).is_some()
    };
    match chairs.iter().all(may_chair) {
        true => Ok(()),
        false => Err(Refusal::new("refused-no-such-chair")),
    }
}
