//! The printed pack: the whole running order on paper, for the Chair or for a booth, as their screen would show it item by
//! item. It carries the room on when every line is gone, so it holds the lists of all items and not of one.

use super::super::View;
use super::{FloorLine, ItemView, PresidingView, SpeakingView};
use crate::DialogueId;
use crate::floor::{Screen, Sitting};
use jiff::Timestamp;

/// The running order of a meeting at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct PackView {
    /// For which desk: the Chair's, or a booth.
    pub screen: Screen,
    /// The moment it shows.
    pub now: Timestamp,
    /// The version of the programme it follows.
    pub number: u16,
    /// The sittings.
    pub sittings: Vec<Sitting>,
    /// The items in order, each with who waits on it.
    pub items: Vec<(ItemView, Vec<FloorLine>)>,
    /// Who has the floor.
    pub speaking: Option<SpeakingView>,
    /// Who of several Chairs presides: the Chair's pack.
    pub presiding: Option<PresidingView>,
}

impl View {
    /// The running order as the Chair's desk or a booth may see it. `None`: not for this reader, not a desk that works from
    /// paper, or no programme was issued.
    pub fn pack(&self, dialogue: &DialogueId, screen: Screen) -> Option<PackView> {
        let from_paper = matches!(screen, Screen::Chair | Screen::Booth);
        if !from_paper || !self.may_open(dialogue, screen) {
            return None;
        }
        let floor = self.world.floors.at.get(dialogue)?;
        let version = floor.programme(false)?;
        let items = self.items_of(floor, Some(version), screen).into_iter();
        Some(PackView {
            screen,
            now: self.now,
            number: version.number,
            sittings: version.programme.sittings.clone(),
            items: items
                .map(|item| {
                    let waiting = self.waiting(floor, item.id, screen);
                    (item, waiting)
                })
                .collect(),
            speaking: self.speaking(floor, screen),
            presiding: (screen == Screen::Chair)
                .then(|| self.presiding_over(floor))
                .flatten(),
        })
    }
}
