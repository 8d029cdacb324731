//! What follows for a case when its window ends, and whenever an objection comes or goes after that: the one place where
//! policy and objections meet.

use super::{Body, Circulation, CirculationEvent, Effect, Referral, effect};
use crate::participation::application::Stage;
use crate::participation::deciding::{Basis, DecidingEvent, Outcome, Ruling};
use crate::participation::objection::Objection;
use crate::world::Act;
use crate::{ApplicationRef, Audience, CirculationId, DialogueId, Event, World};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What stands against an organization at a dialogue, and what the list's policy makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Objected {
    /// How many objections stand.
    pub(crate) standing: usize,
    /// What they do: nothing, where none stands.
    pub(crate) effect: Effect,
    /// Whether one of them was received inside the window.
    pub(crate) in_time: bool,
}

impl Objected {
    /// What stands against a case under the policy of its list.
    pub(crate) fn of(world: &World, list: &Circulation, application: &ApplicationRef) -> Self {
        let mut standing = 0;
        let mut in_time = false;
        for objection in standing_against(world, application, &list.dialogue) {
            standing += 1;
            in_time |= objection.in_time();
        }
        let observer = || is_observer(world, application);
        Self {
            standing,
            in_time,
            effect: match standing {
                0 => Effect::None,
                _ => effect(list.terms.policy, observer()),
            },
        }
    }

    /// Who decides, and whether after an objection. The extended Bureau decides wherever nothing says otherwise: every
    /// application is subject to its approval.
    pub(crate) const fn referred(&self) -> (Body, bool) {
        match self.effect {
            Effect::None => (Body::ExtendedBureau, false),
            Effect::RefersTo(body) => (body, true),
            Effect::Excludes => (Body::ExtendedBureau, true),
        }
    }

    /// Whether the policy decides by itself. An objection outside the window never excludes without anybody deciding:
    /// who met the deadline must be able to rely on it, so a late one refers.
    pub(crate) fn excludes(&self) -> bool {
        self.effect == Effect::Excludes && self.in_time
    }
}

/// Who decides on a case now, and whether after an objection; `None`: it was on no list.
pub(crate) fn referred(
    world: &World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
) -> Option<Objected> {
    let list = world.circulations.of(application, dialogue)?;
    Some(Objected::of(world, list, application))
}

/// The applications of the same organization for the same dialogue, this one among them. An objection concerns an
/// organization: merged entries with two applications must not leave a way around it.
pub(crate) fn same_organization(
    world: &World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
) -> BTreeSet<ApplicationRef> {
    let organization = world
        .applications
        .all
        .get(application)
        .map(|found| found.organization);
    let whole = organization
        .map(|organization| {
            let organizations = &world.organizations;
            world.applications.of_whole(organizations, organization)
        })
        .unwrap_or_default();
    whole
        .into_iter()
        .filter(|other| other.cases.contains_key(dialogue))
        .map(|other| other.reference.clone())
        .chain([application.clone()])
        .collect()
}

/// The objections to an organization at a dialogue that count.
pub(crate) fn standing_against<'w>(
    world: &'w World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
) -> Vec<&'w Objection> {
    same_organization(world, application, dialogue)
        .iter()
        .flat_map(|application| world.objections.to_case(application, dialogue))
        .filter(|objection| objection.counts())
        .collect()
}

/// Whether the Conference has admitted the organization.
fn is_observer(world: &World, application: &ApplicationRef) -> bool {
    let found = world.applications.all.get(application);
    found.is_some_and(|found| world.organizations.admitted_as_observer(found.organization))
}

/// What must be entered so that these cases stand where lists, policies and objections put them. Only cases whose window
/// has ended and that nobody decided move.
pub(crate) fn consequences(
    world: &World,
    dialogue: &DialogueId,
    cases: impl IntoIterator<Item = ApplicationRef>,
    at: Timestamp,
) -> Vec<Act> {
    let mut referrals: BTreeMap<CirculationId, Vec<Referral>> = BTreeMap::new();
    let mut excluded = Vec::new();
    for application in cases {
        let Some(list) = world.circulations.of(&application, dialogue) else {
            continue;
        };
        let stage = world
            .applications
            .all
            .get(&application)
            .and_then(|found| found.case(dialogue))
            .map(|case| &case.stage);
        let before = match stage {
            Some(Stage::Circulated(_)) if list.ended.is_some() => None,
            Some(Stage::Referred { to, objected, .. }) => Some((*to, *objected)),
            _ => continue,
        };
        let objected = Objected::of(world, list, &application);
        let after = objected.referred();
        if objected.excludes() {
            excluded.push(exclusion(list, application, at));
        } else if before != Some(after) {
            let (to, objected) = after;
            referrals.entry(list.id).or_default().push(Referral {
                application,
                to,
                objected,
            });
        }
    }
    let referrals = referrals.into_iter().map(|(circulation, cases)| {
        Event::Circulation(CirculationEvent::Referred {
            circulation,
            cases,
            at,
        })
    });
    let excluded = excluded.into_iter().map(Event::Deciding);
    referrals
        .chain(excluded)
        .map(|event| Act {
            audience: Audience::Restricted,
            event,
        })
        .collect()
}

/// The policy's own decision: entered by the secretariat under the document that chose the policy, and open to review,
/// because nobody has looked at the case.
fn exclusion(list: &Circulation, application: ApplicationRef, at: Timestamp) -> DecidingEvent {
    DecidingEvent::Ruled {
        application,
        dialogue: list.dialogue.clone(),
        ruling: Ruling {
            outcome: Outcome::NotAdmitted,
            body: Body::Secretariat,
            basis: Basis::PolicyExcludes,
            on: crate::day_in_vienna(at),
            document: list.terms.policy_document.clone(),
            vote: None,
            policy: list.terms.policy,
            told: None,
            reviewable: true,
            earlier: None,
        },
        by: None,
        at,
    }
}
