//! Who presides. A dialogue of two groups has two Chairs, and rule 41 says nothing of how they share the day; so the office
//! or the Chairs say who presides over which sitting or item, and who of them is not there. The script follows from it.

use super::programme::{Item, ItemId};
use crate::calendar::Officer;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How the Chairs of a dialogue share it. Chairs go by their name in the record: one who is a Chair no longer presides over
/// nothing, whatever was said before.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Presiding {
    /// Who presides over a sitting, counted from 0.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sittings: BTreeMap<u8, String>,
    /// Who presides over an item, where it is another than over its sitting.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<ItemId, String>,
    /// Who is not there.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub absent: BTreeSet<String>,
}

/// Who presides over one item: places among the dialogue's Chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Over {
    /// Who.
    pub presides: usize,
    /// Instead of whom, who was to preside and is not there.
    pub instead_of: Option<usize>,
}

impl Presiding {
    /// Who presides over an item. `None`: the Chairs share it as they like. Who is not there is stood in for by the next of
    /// the Chairs who is; where only one of several is there, that one presides.
    pub fn over(&self, item: &Item, chairs: &[Officer]) -> Option<Over> {
        let is_there = |chair: &Officer| !self.absent.contains(&chair.name.full);
        let mut there = chairs.iter().enumerate();
        let first_there = there.find(|(_, chair)| is_there(chair)).map(|(n, _)| n)?;
        let named = self.items.get(&item.id);
        let named = named.or_else(|| self.sittings.get(&item.sitting));
        let named = named.and_then(|name| chairs.iter().position(|chair| chair.name.full == *name));
        match named {
            Some(named) if is_there(&chairs[named]) => Some(Over {
                presides: named,
                instead_of: None,
            }),
            Some(named) => Some(Over {
                presides: first_there,
                instead_of: Some(named),
            }),
            None if there.any(|(_, chair)| is_there(chair)) || chairs.len() < 2 => None,
            None => Some(Over {
                presides: first_there,
                instead_of: None,
            }),
        }
    }

    /// Every name that is said.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        let sittings = self.sittings.values();
        sittings.chain(self.items.values()).chain(&self.absent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Name;
    use crate::calendar::{Role, WorkingGroup};
    use crate::floor::ItemKind;

    fn chair(name: &str, group: WorkingGroup) -> Officer {
        Officer {
            name: Name {
                honorific: None,
                full: name.into(),
            },
            role: Role::Chair,
            group,
            state: None,
            office: "Fictitious office".into(),
        }
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

    #[test]
    fn an_item_is_presided_over_as_its_sitting_is_unless_it_says_otherwise() {
        let chairs = [
            chair("Ana Model", WorkingGroup::Firearms),
            chair("Ben Model", WorkingGroup::TraffickingInPersons),
        ];
        let mut set = Presiding::default();
        assert_eq!(set.over(&item(1, 0), &chairs), None, "as they like");
        set.sittings = [(0, "Ana Model".to_owned()), (1, "Ben Model".to_owned())].into();
        set.items = [(ItemId(2), "Ben Model".to_owned())].into();
        assert_eq!(set.over(&item(1, 0), &chairs), over(0, None));
        assert_eq!(set.over(&item(2, 0), &chairs), over(1, None));
        set.absent = ["Ben Model".to_owned()].into();
        assert_eq!(set.over(&item(2, 0), &chairs), over(0, Some(1)));
        assert_eq!(set.over(&item(3, 1), &chairs), over(0, Some(1)));
    }

    #[test]
    fn the_only_chair_who_is_there_presides_and_a_former_one_over_nothing() {
        let chairs = [
            chair("Ana Model", WorkingGroup::Firearms),
            chair("Ben Model", WorkingGroup::TraffickingInPersons),
        ];
        let alone = Presiding {
            absent: ["Ana Model".to_owned()].into(),
            ..Presiding::default()
        };
        assert_eq!(alone.over(&item(1, 0), &chairs), over(1, None));
        let former = Presiding {
            sittings: [(0, "Cleo Model".to_owned())].into(),
            ..Presiding::default()
        };
        assert_eq!(former.over(&item(1, 0), &chairs), None);
        assert_eq!(former.over(&item(1, 0), &chairs[..1]), None);
    }
}
