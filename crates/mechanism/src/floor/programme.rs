//! The programme: sittings, the items of the agenda, who opens, who sits on which panel, and how long it is to take.

use super::list::Speaker;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An item of the agenda, by its number in the programme; it keeps it through all versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub u16);

/// A sitting: a morning or an afternoon (10:00–13:00, 15:00–18:00 Vienna), or the preparation day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
    /// The preparation day of stakeholders, before the dialogue itself.
    #[serde(default)]
    pub preparation: bool,
}

/// What kind of item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Opening of the meeting.
    Opening,
    /// The secretariat briefs on the review process.
    Briefing,
    /// The Chair reports what the working group decided.
    Report,
    /// A panel, with questions and answers.
    Panel,
    /// A discussion: statements from the floor.
    Discussion,
    /// Closing of the meeting.
    Closing,
}

impl ItemKind {
    /// All kinds, in the order of a day.
    pub const ALL: [Self; 6] = [
        Self::Opening,
        Self::Briefing,
        Self::Report,
        Self::Panel,
        Self::Discussion,
        Self::Closing,
    ];

    /// As in forms and in keys of words: `item-panel`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Briefing => "briefing",
            Self::Report => "report",
            Self::Panel => "panel",
            Self::Discussion => "discussion",
            Self::Closing => "closing",
        }
    }

    /// Whether taking the item up opens its list of speakers.
    pub const fn has_list(self) -> bool {
        matches!(self, Self::Report | Self::Panel | Self::Discussion)
    }

    /// Reads [`ItemKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What somebody does at an item who is named in the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Opens.
    Opens,
    /// Sits on the panel.
    Panellist,
    /// Moderates.
    Moderates,
}

/// Somebody named in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panellist {
    /// Who.
    pub speaker: Speaker,
    /// What they do.
    pub part: Part,
    /// How many minutes they have.
    pub minutes: u16,
}

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number, kept through all versions.
    pub id: ItemId,
    /// In which sitting, counted from 0.
    pub sitting: u8,
    /// What kind.
    pub kind: ItemKind,
    /// How many minutes are planned.
    pub minutes: u16,
    /// The review's thematic cluster it is tied to, where the secretariat wishes: its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<u8>,
    /// Who is named for it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub panel: Vec<Panellist>,
}

/// A programme: acts without words. Items stand in the order of the day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Programme {
    /// The sittings, in order.
    pub sittings: Vec<Sitting>,
    /// The items, in order.
    pub items: Vec<Item>,
}

impl Programme {
    /// One item.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// When an item is planned to begin and to end: its sitting's items follow each other.
    pub fn planned(&self, id: ItemId) -> Option<(Timestamp, Timestamp)> {
        let item = self.item(id)?;
        let sitting = self.sittings.get(usize::from(item.sitting))?;
        let before = self
            .items
            .iter()
            .filter(|other| other.sitting == item.sitting)
            .take_while(|other| other.id != id)
            .map(|other| i64::from(other.minutes));
        let from = sitting
            .from
            .checked_add(before.sum::<i64>().minutes())
            .ok()?;
        let to = from.checked_add(i64::from(item.minutes).minutes()).ok()?;
        Some((from, to))
    }
}

/// The words of a programme, by language; what is missing in one is shown in English.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ProgrammeWords {
    /// Titles of the items, by language code and item.
    pub titles: BTreeMap<String, BTreeMap<u16, String>>,
    /// Explanations of the items, by language code and item.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub explained: BTreeMap<String, BTreeMap<u16, String>>,
    /// Documents: item, title, address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<(u16, String, String)>,
}

/// How the items of two versions differ; what a page says under “what changed”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The item is new.
    Added(ItemId),
    /// It is gone.
    Removed(ItemId),
    /// It is taken at another time.
    Moved(ItemId),
    /// Who is named for it, its length or its kind changed.
    Altered(ItemId),
}

impl Change {
    /// As in keys of words: `change-added`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(_) => "removed",
            Self::Moved(_) => "moved",
            Self::Altered(_) => "altered",
        }
    }

    /// Which item.
    pub const fn item(self) -> ItemId {
        match self {
            Self::Added(item) | Self::Removed(item) | Self::Moved(item) | Self::Altered(item) => {
                item
            }
        }
    }
}

/// What changed from one version to the next: in the order of the day, what is gone last.
pub fn changes(old: &Programme, new: &Programme) -> Vec<Change> {
    let of = |item: &Item| match old.item(item.id) {
        None => Some(Change::Added(item.id)),
        Some(before) => {
            let same = before.kind == item.kind
                && before.minutes == item.minutes
                && before.cluster == item.cluster
                && before.panel == item.panel;
            let begins = |programme: &Programme| programme.planned(item.id).map(|(from, _)| from);
            if !same {
                Some(Change::Altered(item.id))
            } else if begins(old) != begins(new) {
                Some(Change::Moved(item.id))
            } else {
                None
            }
        }
    };
    let gone = old.items.iter().filter(|item| new.item(item.id).is_none());
    let gone = gone.map(|item| Change::Removed(item.id));
    new.items.iter().filter_map(of).chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: u16, minutes: u16) -> Item {
        Item {
            id: ItemId(id),
            sitting: 0,
            kind: ItemKind::Discussion,
            minutes,
            cluster: None,
            panel: Vec::new(),
        }
    }

    fn morning(items: Vec<Item>) -> Programme {
        Programme {
            sittings: vec![Sitting {
                from: "2027-05-07T08:00:00Z".parse().unwrap(),
                to: "2027-05-07T11:00:00Z".parse().unwrap(),
                preparation: false,
            }],
            items,
        }
    }

    #[test]
    fn items_follow_each_other_from_the_beginning_of_their_sitting() {
        let programme = morning(vec![item(1, 15), item(2, 45)]);
        let (from, to) = programme.planned(ItemId(2)).unwrap();
        assert_eq!(from.to_string(), "2027-05-07T08:15:00Z");
        assert_eq!(to.to_string(), "2027-05-07T09:00:00Z");
        assert_eq!(programme.planned(ItemId(3)), None);
    }

    #[test]
    fn what_changed_is_said_once_for_each_item() {
        let old = morning(vec![item(1, 15), item(2, 45), item(3, 30)]);
        let new = morning(vec![item(1, 20), item(4, 10), item(3, 30)]);
        assert_eq!(
            changes(&old, &new),
            [
                Change::Altered(ItemId(1)),
                Change::Added(ItemId(4)),
                Change::Moved(ItemId(3)),
                Change::Removed(ItemId(2)),
            ]
        );
        assert_eq!(changes(&old, &old), []);
    }
}
