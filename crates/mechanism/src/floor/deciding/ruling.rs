//! How the list of an item is kept, declared before the meeting or in the middle of it: it holds for those who wait.

use super::Desk;
use crate::Refusal;
use crate::authority::Deed;
use crate::floor::{FloorAct, ItemId, Rules};
use crate::world::Decision;
use std::collections::BTreeSet;

/// The most limits of one item.
const MOST_LIMITS: usize = 20;
/// The longest time anybody is given, in seconds: four hours.
const LONGEST: u32 = 4 * 3600;
/// The most places one speaker may hold at the same time.
const MOST_PLACES: u8 = 5;

pub(super) fn set(desk: &Desk<'_>, item: ItemId, rules: &Rules) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    let drafted = desk.floor.programme(true);
    let known = drafted.is_some_and(|version| version.programme.item(item).is_some());
    if !known {
        desk.item(item)?;
    }
    sound(rules)?;
    let stands = desk.floor.items.get(&item).map(|list| &list.rules);
    if stands == Some(rules) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let rules = rules.clone();
    Ok(desk.told(desk.step(), FloorAct::RulesSet { item, rules }))
}

fn sound(rules: &Rules) -> Result<(), Refusal> {
    let precedences: BTreeSet<_> = rules.policy.0.iter().collect();
    if precedences.len() != rules.policy.0.len() {
        return Err(Refusal::new("refused-rules-precedence-twice"));
    }
    let long = |limit: &super::super::Limit| limit.seconds > LONGEST;
    if rules.limits.len() > MOST_LIMITS || rules.limits.iter().any(long) {
        return Err(Refusal::new("refused-rules-limits")
            .with("most", MOST_LIMITS)
            .with("minutes", LONGEST / 60));
    }
    if !(1..=MOST_PLACES).contains(&rules.most_waiting) {
        return Err(Refusal::new("refused-rules-places").with("most", MOST_PLACES));
    }
    Ok(())
}
