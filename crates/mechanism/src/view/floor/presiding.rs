//! Who of several Chairs presides, as the desk, the pack and the form that sets it show it.

use super::super::View;
use crate::calendar::{Officer, WorkingGroup};
use crate::floor::{Floor, ItemId, Over, Presiding, Screen};
use crate::{DialogueId, Name};
use serde::Serialize;
use std::collections::BTreeMap;

/// The Chairs of a dialogue that has several, and who of them presides over what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PresidingView {
    /// The Chairs, in the order of the record.
    pub chairs: Vec<Presider>,
    /// Who presides over an item: places among the Chairs. What they share as they like is not here.
    pub over: BTreeMap<ItemId, Over>,
}

/// One of the Chairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Presider {
    /// Who.
    pub name: Name,
    /// Of which working group.
    pub group: WorkingGroup,
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
    /// What was set of who presides, and the Chairs among whom; for the Chair's desk, and only where there are several.
    pub fn presiding(&self, dialogue: &DialogueId) -> Option<(&Presiding, &[Officer])> {
        if !self.may_open(dialogue, Screen::Chair) {
            return None;
        }
        let chairs = &self.world.dialogues.get(dialogue)?.facts.chairs;
        let floor = self.world.floors.at.get(dialogue)?;
        (chairs.len() > 1).then_some((&floor.presiding, chairs))
    }

    pub(super) fn presiding_over(
        &self,
        floor: &Floor,
        dialogue: &DialogueId,
    ) -> Option<PresidingView> {
        let chairs = &self.world.dialogues.get(dialogue)?.facts.chairs;
        let programme = &floor.programme(false)?.programme;
        let set = &floor.presiding;
        let over = programme
            .items
            .iter()
            .filter_map(|item| Some((item.id, set.over(item, chairs)?)));
        let chair = |chair: &Officer| Presider {
            absent: set.absent.contains(&chair.name.full),
            name: chair.name.clone(),
            group: chair.group,
        };
        (chairs.len() > 1).then(|| PresidingView {
            over: over.collect(),
            chairs: chairs.iter().map(chair).collect(),
        })
    }
}
