//! Who of several Chairs presides, as the desk, the pack and the form that sets it show it.

use super::super::View;
use super::{WhoSpeaks, who_speaks};
use crate::DialogueId;
use crate::floor::{Floor, ItemId, Over, Presiding, Screen};
use serde::Serialize;
use std::collections::BTreeMap;

/// The Chairs of a meeting that has several, and who of them presides over what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PresidingView {
    /// The Chairs, in the order in which they were named.
    pub chairs: Vec<Presider>,
    /// Who presides over an item: places among the Chairs. What they share as they like is not here.
    pub over: BTreeMap<ItemId, Over>,
}

/// One of the Chairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Presider {
    /// How they are called.
    pub who: WhoSpeaks,
    /// Not there.
    pub absent: bool,
}

impl PresidingView {
    /// Who presides over an item, and instead of whom.
    pub fn at(&self, item: ItemId) -> Option<(&Presider, Option<&Presider>)> {
        let over = self.over.get(&item)?;
        let chair = |n: usize| self.chairs.get(n);
        Some((chair(over.presides)?, over.instead_of.and_then(chair)))
    }
}

impl View {
    /// What was said of who presides, for whoever may open the Chair's desk; `None` also before the floor has begun.
    pub fn presiding(&self, dialogue: &DialogueId) -> Option<&Presiding> {
        if !self.may_open(dialogue, Screen::Chair) {
            return None;
        }
        let floor = self.world.floors.at.get(dialogue)?;
        Some(&floor.presiding)
    }

    /// The Chairs as the desk calls them; `None`: they are not several.
    pub(super) fn presiding_over(&self, floor: &Floor) -> Option<PresidingView> {
        let set = &floor.presiding;
        let programme = &floor.programme(false)?.programme;
        let over = programme
            .items
            .iter()
            .filter_map(|item| Some((item.id, set.over(item)?)));
        let chairs = set.chairs.iter().map(|chair| Presider {
            who: who_speaks(&self.world, floor, chair, Screen::Chair),
            absent: set.absent.contains(chair),
        });
        (!set.chairs.is_empty()).then(|| PresidingView {
            over: over.collect(),
            chairs: chairs.collect(),
        })
    }
}
