//! Who of several Chairs presides over what.

use super::{Desk, RULE, no_such_item};
use crate::Refusal;
use crate::authority::Deed;
use crate::floor::{FloorAct, Presiding};
use crate::world::Decision;

pub(super) fn preside(desk: &Desk<'_>, presiding: &Presiding) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    let convened = desk.world.dialogues.get(desk.dialogue);
    let chairs = convened.map_or(&[][..], |convened| &convened.facts.chairs);
    if chairs.len() < 2 {
        return Err(Refusal::new("refused-one-chair", RULE));
    }
    let is_chair = |name: &&String| chairs.iter().any(|chair| chair.name.full == **name);
    if !presiding.names().all(|name| is_chair(&name)) {
        return Err(Refusal::new("refused-no-such-chair", RULE));
    }
    let is_there = |name: &String| !presiding.absent.contains(name);
    if !chairs.iter().any(|chair| is_there(&chair.name.full)) {
        return Err(Refusal::new("refused-nobody-presides", RULE));
    }
    let programme = desk.floor.programme(true).map(|stands| &stands.programme);
    let sittings = programme.map_or(0, |programme| programme.sittings.len());
    let mut beyond = presiding.sittings.keys();
    if beyond.any(|sitting| usize::from(*sitting) >= sittings) {
        return Err(Refusal::new("refused-no-such-sitting", RULE));
    }
    let unknown = |item| programme.is_none_or(|programme| programme.item(item).is_none());
    if let Some(item) = presiding.items.keys().find(|item| unknown(**item)) {
        return Err(no_such_item(*item));
    }
    if *desk.floor.presiding == *presiding {
        return Err(Refusal::new("refused-nothing-changed", RULE));
    }
    Ok(desk.told(desk.now(), FloorAct::Presides(presiding.clone())))
}
