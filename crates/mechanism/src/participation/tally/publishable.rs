//! Counts as they may be shown to everybody: no group under five can be read from them, neither directly nor by taking
//! what is shown from the whole, nor by knowing how this file works.
//!
//! Groups under five are shown together as one. That alone would tell too much where the whole is shown too: a single
//! small group is the difference; four groups that are all four make sixteen, which nothing else makes. So small groups
//! are joined by the next larger ones until something else could have given the same picture. What is shown is for both
//! modes together: the parts by mode would give away by subtraction what the whole hides.

use super::{Gender, Tally};
use crate::organizations::StakeholderKind;
use crate::participation::{Stage, Taking, Unit};
use crate::people::RegionalGroup;

/// The smallest group that is shown by itself.
pub const FEWEST: u32 = 5;

/// One count with its parts, fit to be shown to everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publishable {
    /// What is counted.
    pub unit: Unit,
    /// At which stage.
    pub stage: Stage,
    /// All of them; at least [`FEWEST`].
    pub whole: u32,
    /// By kind.
    pub kinds: Merged<StakeholderKind>,
    /// By regional group; `None`: of countries or areas in no group, or without one.
    pub regions: Merged<Option<RegionalGroup>>,
    /// Those who are here for the first time, and those who are not.
    pub first_time: Merged<bool>,
    /// By gender, persons only; `None`: who did not say.
    pub genders: Merged<Option<Gender>>,
}

/// Groups that are shown by themselves, and those that are shown together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged<G> {
    /// Each with its number; groups of nobody are left out.
    pub shown: Vec<(G, u32)>,
    /// The groups that are shown together, whether anybody is in them or not, and their number.
    pub together: Option<(Vec<G>, u32)>,
}

impl Tally {
    /// One count as everybody may see it. `None`: the record does not count it, or the whole is under five.
    pub fn publishable(&self, unit: Unit, stage: Stage) -> Option<Publishable> {
        let counts = self.counts(unit, stage, Taking::All)?;
        if counts.whole < FEWEST {
            return None;
        }
        let kinds = StakeholderKind::ALL.map(|kind| (kind, counts.kind(kind)));
        let regions = regions().map(|region| (region, counts.region(region)));
        let first_time = [(true, counts.first_time), (false, counts.returning())];
        let genders = genders().map(|gender| (gender, counts.gender(gender)));
        Some(Publishable {
            unit,
            stage,
            whole: counts.whole,
            kinds: Merged::of(kinds.to_vec()),
            regions: Merged::of(regions.collect()),
            first_time: Merged::of(first_time.to_vec()),
            genders: Merged::of(match unit {
                Unit::Persons => genders.collect(),
                _ => Vec::new(),
            }),
        })
    }
}

fn regions() -> impl Iterator<Item = Option<RegionalGroup>> {
    RegionalGroup::ALL.into_iter().map(Some).chain([None])
}

fn genders() -> impl Iterator<Item = Option<Gender>> {
    Gender::ALL.into_iter().map(Some).chain([None])
}

impl<G> Merged<G> {
    /// Hides every group under five. The order of the groups stays, so that it says nothing of their sizes.
    pub fn of(groups: Vec<(G, u32)>) -> Self {
        let hidden = hidden(&groups.iter().map(|(_, value)| *value).collect::<Vec<_>>());
        let sum = groups
            .iter()
            .map(|(_, value)| *value)
            .filter(|value| hidden(*value))
            .sum();
        let (together, shown): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|(_, value)| hidden(*value));
        Self {
            shown: shown.into_iter().filter(|(_, value)| *value > 0).collect(),
            together: (!together.is_empty())
                .then(|| (together.into_iter().map(|(group, _)| group).collect(), sum)),
        }
    }
}

/// Groups of which sizes are shown together.
fn hidden(sizes: &[u32]) -> impl Fn(u32) -> bool + use<> {
    let small: Vec<u32> = sizes
        .iter()
        .copied()
        .filter(|size| *size < FEWEST)
        .collect();
    let sum: u32 = small.iter().sum();
    let most = (FEWEST - 1) * u32::try_from(small.len()).unwrap_or(u32::MAX);
    let tells = small.len() == 1 || sum < FEWEST || sum == most;
    // All groups as large as the next one join: to choose one of several would say something of the others.
    let next = sizes.iter().copied().filter(|size| *size >= FEWEST).min();
    let up_to = match next {
        // Nobody is hidden where nobody is.
        _ if sum == 0 => None,
        Some(next) if tells => Some(next),
        _ => Some(FEWEST - 1),
    };
    move |size| up_to.is_some_and(|up_to| size <= up_to)
}
