//! Where each case stands after dialogues became others: the rule of [`Carrying`], application by application and then
//! organization by organization. Pure, so that the page that asks shows beforehand what the entry will say.

use super::Carrying;
use crate::participation::application::{Application, Aside, Case, Stage};
use crate::participation::deciding::Outcome;
use crate::{ApplicationRef, CirculationId, DialogueId, OrganizationId, World};
use std::collections::BTreeMap;

/// Which dialogues end, and by which rule their cases go on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change<'a> {
    /// The dialogues that end.
    pub(crate) formers: &'a [DialogueId],
    /// The rule.
    pub(crate) carrying: Carrying,
}

/// Where an application's case will stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Goes {
    /// Where the case for this former dialogue stood.
    AsFor(DialogueId),
    /// On the next list.
    Sufficient,
    /// Set aside: another application of the organization goes on.
    Aside,
    /// Two decisions contradict each other: the body decides again, on this list.
    Again(CirculationId),
}

/// What becomes of one application.
#[derive(Debug, Clone)]
pub(crate) struct Fate<'w> {
    pub(crate) application: &'w Application,
    /// Its cases for the former dialogues.
    pub(crate) before: Vec<(&'w DialogueId, &'w Case)>,
    pub(crate) goes: Goes,
}

impl Fate<'_> {
    /// The stage it will have, where that is one it had.
    fn stage(&self) -> Option<&Stage> {
        let Goes::AsFor(former) = &self.goes else {
            return None;
        };
        let found = self.before.iter().find(|(of, _)| *of == former);
        found.map(|(_, case)| &case.stage)
    }

    /// The code of the stage it will have.
    pub(crate) fn code(&self) -> &'static str {
        match &self.goes {
            Goes::AsFor(_) => self.stage().map_or("received", Stage::code),
            Goes::Sufficient => "sufficient",
            Goes::Aside => "set-aside",
            Goes::Again(_) => "referred",
        }
    }

    /// Whether it stands further back than in one of the dialogues before.
    pub(crate) fn is_moved_back(&self) -> bool {
        let furthest = self.before.iter().filter(|(_, case)| is_live(&case.stage));
        let furthest = furthest.map(|(_, case)| case.stage.place()).max();
        let now = match &self.goes {
            Goes::AsFor(_) => self
                .stage()
                .filter(|stage| is_live(stage))
                .map(Stage::place),
            Goes::Sufficient => Some(1),
            Goes::Again(_) => Some(3),
            Goes::Aside => None,
        };
        furthest.is_some() && now < furthest
    }
}

/// Whether a case may still lead to a seat without anybody taking it up again.
fn is_live(stage: &Stage) -> bool {
    match stage {
        Stage::Withdrawn | Stage::SetAside(_) => false,
        Stage::Decided(ruling) => ruling.outcome == Outcome::Admitted,
        Stage::Received | Stage::Sufficient | Stage::Circulated(_) | Stage::Referred { .. } => true,
    }
}

fn is_refused(stage: &Stage) -> bool {
    matches!(stage, Stage::Decided(ruling) if ruling.outcome == Outcome::NotAdmitted)
}

/// What becomes of every application that has a case for one of these dialogues, by its reference.
pub(crate) fn foreseen<'w>(world: &'w World, change: Change<'w>) -> Vec<Fate<'w>> {
    let mut concerned: Vec<&ApplicationRef> = change
        .formers
        .iter()
        .filter_map(|former| world.applications.for_dialogue.get(former))
        .flatten()
        .collect();
    concerned.sort();
    concerned.dedup();
    let mut fates: Vec<Fate<'w>> = concerned
        .into_iter()
        .filter_map(|reference| world.applications.all.get(reference))
        .filter_map(|application| {
            let cases = change.formers.iter().filter_map(|former| {
                let case = application.cases.get_key_value(former)?;
                Some(case)
            });
            let before: Vec<_> = cases.collect();
            let goes = Goes::AsFor(least_advanced(world, &before)?.clone());
            Some(Fate {
                application,
                before,
                goes,
            })
        })
        .collect();
    if change.formers.len() > 1 {
        one_for_each_organization(world, &mut fates);
    }
    if change.carrying == Carrying::Anew {
        for fate in &mut fates {
            let asked = fate
                .stage()
                .is_some_and(|s| is_live(s) && *s != Stage::Received);
            if asked || matches!(fate.goes, Goes::Again(_)) {
                fate.goes = Goes::Sufficient;
            }
        }
    }
    fates
}

/// The former dialogue whose case goes on: of those that can lead to a seat the least advanced; of two that are before
/// the States the one whose window closes later, so that nobody loses a day. Without one that can lead to a seat, a
/// decision stands before what was set aside, and that before what was withdrawn.
fn least_advanced<'w>(
    world: &World,
    cases: &[(&'w DialogueId, &'w Case)],
) -> Option<&'w DialogueId> {
    let closes = |stage: &Stage| match stage {
        Stage::Circulated(list) => world.circulations.all.get(list).map(|l| l.terms.closes),
        _ => None,
    };
    let order = |case: &Case| {
        let last = match &case.stage {
            stage if is_live(stage) => 0,
            stage if is_refused(stage) => 1,
            Stage::SetAside(_) => 2,
            _ => 3,
        };
        let later = std::cmp::Reverse(closes(&case.stage));
        (
            last,
            case.stage.place(),
            later,
            std::cmp::Reverse(case.since),
        )
    };
    let least = cases.iter().min_by_key(|(_, case)| order(case));
    least.map(|(former, _)| *former)
}

/// An organization takes part in one dialogue by one application: the least advanced, and of equals the earliest. The
/// others are set aside, where the desk can take them up again. An admission that another dialogue's refusal
/// contradicts goes to the body again.
fn one_for_each_organization(world: &World, fates: &mut [Fate<'_>]) {
    let mut by_organization: BTreeMap<OrganizationId, Vec<usize>> = BTreeMap::new();
    for (place, fate) in fates.iter().enumerate() {
        let organization = world.organizations.current(fate.application.organization);
        by_organization.entry(organization).or_default().push(place);
    }
    for places in by_organization.into_values() {
        let refused = places.iter().any(|place| {
            let mut cases = fates[*place].before.iter();
            cases.any(|(_, case)| is_refused(&case.stage))
        });
        let mut live: Vec<usize> = places
            .into_iter()
            .filter(|place| fates[*place].stage().is_some_and(is_live))
            .collect();
        live.sort_by_key(|place| {
            let fate = &fates[*place];
            let stage = fate.stage().map_or(0, Stage::place);
            (
                stage,
                fate.application.received,
                &fate.application.reference,
            )
        });
        let Some((goes_on, others)) = live.split_first() else {
            continue;
        };
        for place in others {
            fates[*place].goes = Goes::Aside;
        }
        let admitted = fates[*goes_on].stage().is_some_and(Stage::is_admitted);
        if refused && admitted {
            let fate = &fates[*goes_on];
            let mut lists = fate.before.iter().filter_map(|(former, case)| {
                let list = world.circulations.of(&fate.application.reference, former)?;
                case.stage.is_admitted().then_some(list.id)
            });
            fates[*goes_on].goes = lists.next_back().map_or(Goes::Sufficient, Goes::Again);
        }
    }
}

/// Why an application is set aside for another of its organization.
pub(crate) const FOR_ANOTHER: Aside = Aside::Duplicate;
