//! Whether a decision is possible on a case, and if not, why: one function that refuses the command, and that says
//! beforehand whom a decision on many would skip.

use super::{Basis, Outcome, Ruling};
use crate::participation::application::{Case, Stage};
use crate::participation::circulation::{Body, Effect, Objected, referred};
use crate::{ApplicationRef, DialogueId, Refusal, World};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A decision somebody is about to enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// What.
    pub outcome: Outcome,
    /// By which body.
    pub body: Body,
    /// On what.
    pub basis: Basis,
    /// The day.
    pub on: Date,
}

/// The cases on which a decision is not possible, each with the reason.
pub(crate) fn skipped(
    world: &World,
    cases: &[(ApplicationRef, DialogueId)],
    proposed: &Proposed,
) -> Vec<((ApplicationRef, DialogueId), Refusal)> {
    cases
        .iter()
        .filter_map(|case| {
            let refusal = refusal(world, &case.0, &case.1, proposed)?;
            Some((case.clone(), refusal))
        })
        .collect()
}

/// Why a decision on a case is not possible; `None`: it is.
pub(super) fn refusal(
    world: &World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
    proposed: &Proposed,
) -> Option<Refusal> {
    let refused = |key: &'static str| Some(Refusal::new(key).with("application", application));
    let found = world.applications.all.get(application);
    let Some(case) = found.and_then(|found| found.case(dialogue)) else {
        return refused("refused-no-such-application");
    };
    match &case.stage {
        Stage::Withdrawn => refused("refused-case-withdrawn"),
        Stage::Received | Stage::Sufficient | Stage::Circulated(_) => {
            let early = refused("refused-not-before-a-body")?;
            Some(early.with("stage", case.stage.code()))
        }
        Stage::SetAside(_) => match proposed {
            Proposed {
                basis: Basis::SetAside,
                outcome: Outcome::NotAdmitted,
                body: Body::ExtendedBureau | Body::Secretariat,
                ..
            } => None,
            _ => refused("refused-case-set-aside"),
        },
        Stage::Referred { .. } => {
            let objected = referred(world, application, dialogue)?;
            let (to, _) = objected.referred();
            if proposed.body != to {
                let other = refused("refused-another-body-decides")?;
                return Some(other.with("body", to.code()));
            }
            if !bases(&objected).contains(&proposed.basis) {
                return refused("refused-basis-does-not-fit");
            }
            None
        }
        Stage::Decided(ruling) => review(application, case, ruling, proposed),
    }
}

/// The bases a decision on a referred case may rest on.
pub(crate) fn bases(objected: &Objected) -> Vec<Basis> {
    let after = match (objected.standing, objected.effect) {
        (0, _) => Basis::NoObjection,
        (_, Effect::None) => Basis::WithoutEffect,
        _ => Basis::AfterObjection,
    };
    vec![after, Basis::Vote]
}

/// A decision stands unless it may be looked at again, and then by the same body or one above it: the secretariat does
/// not undo what the extended Bureau decided, nor the extended Bureau what the Conference did. What a policy decided by
/// itself is looked at by a body.
fn review(
    application: &ApplicationRef,
    case: &Case,
    before: &Ruling,
    proposed: &Proposed,
) -> Option<Refusal> {
    if proposed.basis != Basis::Review || !before.reviewable {
        return Some(
            Refusal::new("refused-decided-already")
                .with("application", application)
                .with("outcome", before.outcome.code())
                .with("day", crate::day_in_vienna(case.since))
                .with("time", time_in_vienna(case.since)),
        );
    }
    let reviewer = before.body.reviewer();
    if proposed.body != reviewer && proposed.body != Body::Conference {
        let refusal = Refusal::new("refused-another-body-decides");
        return Some(
            refusal
                .with("application", application)
                .with("body", reviewer.code()),
        );
    }
    if proposed.on < before.on {
        let refusal = Refusal::new("refused-review-before-decision");
        return Some(refusal.with("application", application));
    }
    None
}

/// The time of day in Vienna, to the minute: what tells an officer that a colleague was faster.
fn time_in_vienna(instant: Timestamp) -> String {
    let zone = TimeZone::get(crate::VIENNA).unwrap_or(TimeZone::UTC);
    instant.to_zoned(zone).strftime("%H:%M").to_string()
}
