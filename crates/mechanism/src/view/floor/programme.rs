//! The programme as it is read, and as the office drafts it.

use super::super::View;
use super::ItemView;
use crate::authority::Sight;
use crate::floor::programme::{Change, changes};
use crate::floor::{Floor, Programme, ProgrammeWords, Screen, Sitting, Version};
use crate::{DialogueId, RowId};
use jiff::Timestamp;
use serde::Serialize;

/// The programme in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgrammeView {
    /// Which version.
    pub number: u16,
    /// Since when it is issued; `None`: a draft, shown to the office.
    pub issued: Option<Timestamp>,
    /// The sittings.
    pub sittings: Vec<Sitting>,
    /// The items, in order.
    pub items: Vec<ItemView>,
    /// Documents: item, title, address.
    pub documents: Vec<(u16, String, String)>,
    /// What changed from the version before.
    pub changes: Vec<Change>,
    /// As which screen it names people: the Chair's for the office, a participant's, or everybody's.
    pub made_for: Screen,
}

/// The draft, or what a new draft begins with, for whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
    /// The number it will have.
    pub number: u16,
    /// Whether it is a draft; else what was issued last.
    pub drafted: bool,
    /// What it is known by to whoever writes upon it.
    pub stands: RowId,
    /// What.
    pub programme: Programme,
    /// In words.
    pub words: ProgrammeWords,
}

impl View {
    /// The programme in force, for everybody who may know of the dialogue; people are named in it as far as they agreed.
    pub fn programme(&self, dialogue: &DialogueId) -> Option<ProgrammeView> {
        if !self.sees_dialogue(dialogue) {
            return None;
        }
        let floor = self.world.floors.at.get(dialogue)?;
        let version = floor.programme(false)?;
        let who = self.who();
        let screen = if who.sees_for(Sight::ChairsDesk, Some(dialogue)) {
            Screen::Chair
        } else if self.takes_part(dialogue) {
            Screen::Participant
        } else {
            Screen::Public
        };
        Some(self.version(floor, version, screen))
    }

    /// The draft, or what was issued last, to go on from; for the office.
    pub fn programme_draft(&self, dialogue: &DialogueId) -> Option<DraftView> {
        if !self.who().sees_for(Sight::People, Some(dialogue)) {
            return None;
        }
        let version = self.world.floors.at.get(dialogue)?.programme(true)?;
        let drafted = version.issued.is_none();
        Some(DraftView {
            number: version.number + u16::from(!drafted),
            drafted,
            stands: version.words.row,
            programme: version.programme.clone(),
            words: self.held(&version.words).unwrap_or_default(),
        })
    }

    /// The versions that were issued, the newest first: number, time, and what changed in each.
    pub fn programme_versions(&self, dialogue: &DialogueId) -> Vec<(u16, Timestamp, Vec<Change>)> {
        if !self.sees_dialogue(dialogue) {
            return Vec::new();
        }
        let Some(floor) = self.world.floors.at.get(dialogue) else {
            return Vec::new();
        };
        let issued = floor.programme.iter().rev();
        let shown = issued.filter_map(|version| {
            let changed = changed(floor, version);
            Some((version.number, version.issued?, changed))
        });
        shown.collect()
    }

    fn version(&self, floor: &Floor, version: &Version, screen: Screen) -> ProgrammeView {
        let words: ProgrammeWords = self.held(&version.words).unwrap_or_default();
        ProgrammeView {
            number: version.number,
            issued: version.issued,
            sittings: version.programme.sittings.clone(),
            items: self.items_of(floor, Some(version), screen),
            documents: words.documents,
            changes: changed(floor, version),
            made_for: screen,
        }
    }
}

/// What changed in a version from the one before it.
fn changed(floor: &Floor, version: &Version) -> Vec<Change> {
    let mut before = floor.programme.iter().rev();
    let before = before.find(|other| other.number < version.number);
    before.map_or_else(Vec::new, |before| {
        changes(&before.programme, &version.programme)
    })
}
