//! The material of a draft in groups, as proposed and as people changed it.

use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::evidence;
use mechanism::floor::ItemId;
use mechanism::summary::Evidence;
use mechanism::{DialogueId, ItemView, MaterialView, View};
use papers::draft::themes::{self, Group, Material};
use words::Lang;

/// What a draft can be made of.
pub(super) struct Gathered {
    pub(super) items: Vec<ItemView>,
    pub(super) material: Vec<MaterialView>,
}

impl Gathered {
    pub(super) fn of(view: &View, id: &DialogueId) -> Result<Self, Problem> {
        let programme = view.programme(id);
        Ok(Self {
            items: programme.map_or_else(Vec::new, |programme| programme.items),
            material: view.summary_material(id).ok_or(Problem::NotFound)?,
        })
    }

    /// As it is grouped; where nobody said in which language something is, it is taken for that of the draft.
    pub(super) fn materials(&self, lang: Lang) -> Vec<Material<'_, Evidence>> {
        let all = self.material.iter();
        all.map(|one| Material {
            id: one.of.clone(),
            item: one.item,
            language: one
                .language
                .as_deref()
                .and_then(Lang::from_code)
                .unwrap_or(lang),
            text: &one.text,
            themes: &one.themes,
        })
        .collect()
    }

    /// The proposal.
    pub(super) fn grouped(&self, lang: Lang) -> Vec<Group<Evidence>> {
        themes::group(&self.materials(lang))
    }
}

/// The most groups of a form.
const MOST: usize = 200;

/// The groups as a form wants them: some left out, some under another name, some joined to another.
pub(super) fn wanted(form: &Filled) -> Result<Vec<Group<Evidence>>, Problem> {
    let many: usize = match form.get("groups") {
        "" => 0,
        _ => form.parsed("groups")?,
    };
    if many > MOST {
        return Err(Problem::TooLarge);
    }
    let mut all: Vec<Option<Group<Evidence>>> = Vec::new();
    for at in 0..many {
        all.push(match form.has(&format!("take-{at}")) {
            true => Some(one(form, at)?),
            false => None,
        });
    }
    // From the last to the first, so that what was joined to a joined one goes on with it.
    for at in (0..many).rev() {
        let into = form.get(&format!("into-{at}"));
        let into: Option<usize> = into.parse().ok().filter(|into| *into < at);
        let Some(into) = into.filter(|into| all[*into].is_some()) else {
            continue;
        };
        if let Some(joined) = all[at].take()
            && let Some(group) = all[into].as_mut()
        {
            group.members.extend(joined.members);
        }
    }
    Ok(all.into_iter().flatten().collect())
}

fn one(form: &Filled, at: usize) -> Result<Group<Evidence>, Problem> {
    let name = form.get(&format!("name-{at}"));
    let members = form.get(&format!("members-{at}")).split(' ');
    let members = members.filter(|member| !member.is_empty());
    let item = form.get(&format!("item-{at}"));
    let item = match item {
        "" => None,
        text => {
            let wrong = |_| Problem::wrong("wrong-value", text);
            Some(ItemId(text.parse().map_err(wrong)?))
        }
    };
    Ok(Group {
        item,
        theme: (!name.is_empty()).then(|| name.chars().take(80).collect()),
        terms: Vec::new(),
        members: members.map(evidence::read).collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Filled {
        let pairs = pairs
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        Filled::of(pairs.collect()).unwrap()
    }

    const NOTE: &str = "comment:FA-2031/C-0001";
    const OTHER: &str = "comment:FA-2031/C-0002";

    #[test]
    fn groups_are_left_out_renamed_and_joined() {
        let groups = wanted(&form(&[
            ("groups", "3"),
            ("take-0", "yes"),
            ("name-0", "Tracing (fictitious)"),
            ("members-0", NOTE),
            ("take-1", "yes"),
            ("members-1", OTHER),
            ("into-1", "0"),
            ("members-2", NOTE),
        ]))
        .unwrap();
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].theme.as_deref(), Some("Tracing (fictitious)"));
        assert_eq!(groups[0].members.len(), 2);
    }

    #[test]
    fn rubbish_is_refused_and_joining_in_a_ring_loses_nothing() {
        assert!(wanted(&form(&[("groups", "9999")])).is_err());
        assert!(
            wanted(&form(&[
                ("groups", "1"),
                ("take-0", "y"),
                ("members-0", "x")
            ]))
            .is_err()
        );
        let ring = wanted(&form(&[
            ("groups", "2"),
            ("take-0", "y"),
            ("into-0", "1"),
            ("members-0", NOTE),
            ("take-1", "y"),
            ("into-1", "1"),
            ("members-1", OTHER),
        ]));
        assert_eq!(ring.unwrap().len(), 2);
    }
}
