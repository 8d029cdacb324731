//! Who presides. A dialogue of two groups has two Chairs, and rule 41 says nothing of how they share the day; so the office
//! or the Chairs say who presides over which sitting or item, and who of them is not there. The script follows from it.

use super::list::Speaker;
use super::programme::{Item, ItemId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How several Chairs share a meeting. They go by the same reference as whoever speaks, so that no entry holds a name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Presiding {
    /// The Chairs, in the order in which they are named; none: there is one, or nothing was said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chairs: Vec<Speaker>,
    /// Who presides over a sitting, counted from 0.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sittings: BTreeMap<u8, Speaker>,
    /// Who presides over an item, where it is another than over its sitting.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<ItemId, Speaker>,
    /// Who is not there.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub absent: BTreeSet<Speaker>,
}

/// Who presides over one item: places among the Chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Over {
    /// Who.
    pub presides: usize,
    /// Instead of whom, who was to preside and is not there.
    pub instead_of: Option<usize>,
}

impl Presiding {
    /// Who presides over an item. `None`: the Chairs share it as they like. Who is not there is stood in for by the next of
    /// the Chairs who is; where only one of them is there, that one presides.
    pub fn over(&self, item: &Item) -> Option<Over> {
        let is_there = |chair: &Speaker| !self.absent.contains(chair);
        let mut there = self.chairs.iter().enumerate();
        let (first_there, _) = there.find(|(_, chair)| is_there(chair))?;
        let alone = !there.any(|(_, chair)| is_there(chair));
        let named = self.items.get(&item.id);
        let named = named.or_else(|| self.sittings.get(&item.sitting));
        let named = named.and_then(|named| self.chairs.iter().position(|chair| chair == named));
        match named {
            Some(named) if is_there(&self.chairs[named]) => Some(Over {
                presides: named,
                instead_of: None,
            }),
            Some(named) => Some(Over {
                presides: first_there,
                instead_of: Some(named),
            }),
            None => alone.then_some(Over {
                presides: first_there,
                instead_of: None,
            }),
        }
    }

    /// Everybody of whom something is said.
    pub(super) fn named(&self) -> impl Iterator<Item = &Speaker> {
        let sittings = self.sittings.values();
        sittings.chain(self.items.values()).chain(&self.absent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StateCode;
    use crate::floor::ItemKind;

    fn chair(state: &str) -> Speaker {
        Speaker::Delegation(StateCode::new(state).unwrap())
    }

    fn item(id: u16, sitting: u8) -> Item {
        Item {
            id: ItemId(id),
            sitting,
            kind: ItemKind::Discussion,
            minutes: 30,
            cluster: None,
            panel: Vec::new(),
        }
    }

    fn over(presides: usize, instead_of: Option<usize>) -> Option<Over> {
        Some(Over {
            presides,
            instead_of,
        })
    }

    fn shared() -> Presiding {
        Presiding {
            chairs: vec![chair("at"), chair("ke")],
            ..Presiding::default()
        }
    }

    #[test]
    fn an_item_is_presided_over_as_its_sitting_is_unless_it_says_otherwise() {
        let mut set = shared();
        assert_eq!(set.over(&item(1, 0)), None, "as they like");
        set.sittings = [(0, chair("at")), (1, chair("ke"))].into();
        set.items = [(ItemId(2), chair("ke"))].into();
        assert_eq!(set.over(&item(1, 0)), over(0, None));
        assert_eq!(set.over(&item(2, 0)), over(1, None));
        set.absent = [chair("ke")].into();
        assert_eq!(set.over(&item(2, 0)), over(0, Some(1)));
        assert_eq!(set.over(&item(3, 1)), over(0, Some(1)));
    }

    #[test]
    fn the_only_chair_who_is_there_presides_and_where_nothing_was_said_nobody() {
        let alone = Presiding {
            absent: [chair("at")].into(),
            ..shared()
        };
        assert_eq!(alone.over(&item(1, 0)), over(1, None));
        assert_eq!(Presiding::default().over(&item(1, 0)), None);
    }

    #[test]
    fn what_is_said_stays_readable() {
        let set = Presiding {
            sittings: [(1, chair("ke"))].into(),
            items: [(ItemId(7), chair("at"))].into(),
            absent: [chair("at")].into(),
            ..shared()
        };
        let json = serde_json::to_string(&set).unwrap();
        assert_eq!(serde_json::from_str::<Presiding>(&json).unwrap(), set);
        let nothing = serde_json::to_string(&Presiding::default()).unwrap();
        assert_eq!(nothing, "{}");
    }
}
