//! Who took part in a dialogue that was held here, as everybody may see it: organizations by kind and region, groups under
//! five together, and by name only who consented.

use crate::page::Page;
use mechanism::participation::tally::Merged;
use mechanism::participation::{Stage, Unit};
use mechanism::{DialogueId, FloorTotals, PublicParticipant, View};

/// A group and how many there were, or several groups together.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) value: String,
}

/// Who took part.
pub(super) struct TookPart {
    pub(super) whole: String,
    pub(super) kinds: Vec<Group>,
    pub(super) regions: Vec<Group>,
    /// Whether groups are shown together.
    pub(super) merged: bool,
    /// Who agreed to be named.
    pub(super) named: Vec<String>,
    /// What they had of the floor, and where more is said of it; empty: too few spoke to say.
    pub(super) floor: String,
    pub(super) floor_at: String,
}

impl TookPart {
    /// `None`: the dialogue was not held yet, or too few took part to say who.
    pub(super) fn of(page: &Page, view: &View, id: &DialogueId) -> Option<Self> {
        let counts = view.publishable(id)?;
        let attended = counts
            .into_iter()
            .find(|count| count.unit == Unit::Organizations && count.stage == Stage::Attended)?;
        let merged = attended.kinds.together.is_some() || attended.regions.together.is_some();
        let whole = usize::try_from(attended.whole).unwrap_or(usize::MAX);
        Some(Self {
            whole: page.count("took-part-whole", whole),
            kinds: groups(page, attended.kinds, |kind| {
                page.say(&format!("stakeholder-{}", kind.code()))
                    .into_owned()
            }),
            regions: groups(page, attended.regions, |region| match region {
                Some(region) => page.say(&format!("region-{}", region.code())).into_owned(),
                None => page.say("took-part-no-region").into_owned(),
            }),
            merged,
            floor: view
                .floor_totals(id)
                .map(|totals| on_the_floor(page, &totals))
                .unwrap_or_default(),
            floor_at: page.href(&format!("/floor/{id}/totals")),
            named: view
                .public_participants(id)
                .into_iter()
                .filter_map(|one| named(page, one))
                .collect(),
        })
    }
}

/// "14 speakers, 16 speeches, 52 minutes; two of the speeches were entered afterwards".
fn on_the_floor(page: &Page, totals: &FloorTotals) -> String {
    let minutes = u32::try_from((totals.millis + 30_000) / 60_000).unwrap_or(u32::MAX);
    let values = [
        ("speakers", totals.speakers.into()),
        ("speeches", totals.speeches.into()),
        ("minutes", minutes.into()),
        ("afterwards", totals.afterwards.into()),
    ];
    page.say_with("took-part-floor", &values)
}

fn groups<G>(page: &Page, merged: Merged<G>, name: impl Fn(G) -> String) -> Vec<Group> {
    let mut groups: Vec<Group> = merged
        .shown
        .into_iter()
        .map(|(group, value)| Group {
            name: name(group),
            value: page.number(value),
        })
        .collect();
    if let Some((together, value)) = merged.together.filter(|(_, value)| *value > 0) {
        let names: Vec<String> = together.into_iter().map(name).collect();
        groups.push(Group {
            name: page.list(&names),
            value: page.number(value),
        });
    }
    groups
}

fn named(page: &Page, one: PublicParticipant) -> Option<String> {
    let organization = one.organization.as_ref();
    let organization = organization.map(|profile| profile.name(page.lang.code()).to_owned());
    match (one.name, organization) {
        (Some(name), Some(organization)) => {
            let values = [("name", name.into()), ("organization", organization.into())];
            Some(page.say_with("took-part-person", &values))
        }
        (name, organization) => name.or(organization),
    }
}
