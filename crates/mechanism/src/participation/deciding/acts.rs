//! Entering a decision: on one case or on several, all of them or none.

use super::possible::{Proposed, refusal};
use super::{Basis, Outcome, Ruling, Vote};
use crate::authority::{Deed, Who};
use crate::keeping::{Kept, Shelving};
use crate::participation::application::Stage;
use crate::participation::circulation::{Body, LONGEST_DOCUMENT, ObjectionPolicy};
use crate::participation::registration::{self, RegistrationEvent, Seat};
use crate::world::{Damaged, Decision, Submission};
use crate::{
    ApplicationRef, Audience, DialogueId, Event, PersonId, Purpose, Refusal, Retention, World,
    written,
};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What may be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecidingCommand {
    /// Enters a decision on one case or several. All are decided or none; the page says beforehand whom it would skip.
    Rule {
        /// Which cases.
        cases: Vec<(ApplicationRef, DialogueId)>,
        /// What.
        outcome: Outcome,
        /// By which body: the one the policy names.
        body: Body,
        /// On what.
        basis: Basis,
        /// The day.
        on: Date,
        /// The document.
        document: String,
        /// The vote.
        vote: Option<Vote>,
        /// What may be said to the applicant; empty: nothing beyond the outcome.
        told: String,
        /// Whether it can be looked at again.
        reviewable: bool,
    },
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidingEvent {
    /// A case was decided.
    Ruled {
        /// Which.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// How.
        ruling: Ruling,
        /// Who entered it; `None`: at the command line.
        by: Option<PersonId>,
        /// When it was entered.
        at: Timestamp,
    },
}

impl DecidingCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::Rule
    }
}

impl DecidingEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Ruled { ruling, .. } => ruling.told,
        }
    }
}

/// The most characters of what may be said to an applicant.
const LONGEST_TOLD: usize = 5_000;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &DecidingCommand,
) -> Result<Decision, Refusal> {
    let DecidingCommand::Rule {
        cases,
        outcome,
        body,
        basis,
        on,
        document,
        vote,
        told,
        reviewable,
    } = command;
    let proposed = Proposed {
        outcome: *outcome,
        body: *body,
        basis: *basis,
        on: *on,
    };
    let (document, told) = (document.trim(), told.trim());
    sound(&proposed, vote.as_ref(), document, told)?;
    if *on > crate::day_in_vienna(submission.received) {
        return Err(Refusal::new("refused-decision-in-the-future"));
    }
    each_once(cases)?;
    all_possible(world, submission, cases, &proposed)?;

    let mut shelving = Shelving::new(submission.seed);
    let mut decision = Decision {
        acts: Vec::new(),
        vault: Vec::new(),
    };
    let mut after = world.clone();
    for (application, dialogue) in cases {
        // A row for each, so that what was said to one can be destroyed without the others.
        let told = match told {
            "" => None,
            told => Some(shelving.keep_value(
                &application.to_string(),
                Purpose::Told,
                &told,
                Retention::Permanent,
            )?),
        };
        let ruled = DecidingEvent::Ruled {
            application: application.clone(),
            dialogue: dialogue.clone(),
            ruling: Ruling {
                outcome: *outcome,
                body: *body,
                basis: *basis,
                on: *on,
                document: document.to_owned(),
                vote: *vote,
                policy: policy(world, application, dialogue),
                told,
                reviewable: *reviewable,
                earlier: None,
            },
            by: submission.actor.person(),
            at: submission.received,
        };
        let seats = seats_after(&mut after, &ruled);
        decision = decision.and(Audience::Restricted, Event::Deciding(ruled));
        for event in seats {
            decision = decision.and(Audience::Restricted, Event::Registration(event));
        }
    }
    Ok(decision.with_vault(shelving))
}

/// What a decision does to seats: an admission that is taken back takes its seats along, and whoever waited is seated.
/// Each case is looked at after those before it, so that nobody is seated twice.
fn seats_after(after: &mut World, ruled: &DecidingEvent) -> Vec<RegistrationEvent> {
    let DecidingEvent::Ruled {
        application,
        dialogue,
        ruling,
        at,
        ..
    } = ruled;
    // Both follow from what stands already; a case that could not be ruled on was refused before.
    if apply(after, ruled).is_err() || ruling.outcome == Outcome::Admitted {
        return Vec::new();
    }
    let seats = registration::left(after, application, dialogue, Seat::Revoked, *at);
    for event in &seats {
        if registration::apply(after, event).is_err() {
            return Vec::new();
        }
    }
    seats
}

/// All cases or none: the first on which the decision is not possible refuses it. To whoever is no officer of its
/// dialogue, an application does not exist.
fn all_possible(
    world: &World,
    submission: &Submission,
    cases: &[(ApplicationRef, DialogueId)],
    proposed: &Proposed,
) -> Result<(), Refusal> {
    let who = Who::acting(world, &submission.actor);
    for (application, dialogue) in cases {
        if !who.may_for(Deed::Rule, Some(dialogue)) {
            let none = Refusal::new("refused-no-such-application");
            return Err(none.with("application", application));
        }
        if let Some(refusal) = refusal(world, application, dialogue, proposed) {
            return Err(refusal);
        }
    }
    Ok(())
}

fn policy(world: &World, application: &ApplicationRef, dialogue: &DialogueId) -> ObjectionPolicy {
    let list = world.circulations.of(application, dialogue);
    list.map(|list| list.terms.policy).unwrap_or_default()
}

/// What must be so whichever cases it is about.
fn sound(
    proposed: &Proposed,
    vote: Option<&Vote>,
    document: &str,
    told: &str,
) -> Result<(), Refusal> {
    written::optional_line("document", document, LONGEST_DOCUMENT)?;
    written::text("told", told, LONGEST_TOLD)?;
    if proposed.basis == Basis::PolicyExcludes {
        return Err(Refusal::new("refused-basis-of-the-policy"));
    }
    let Some(vote) = vote else {
        return match proposed.basis {
            Basis::Vote => Err(Refusal::new("refused-vote-missing")),
            _ => Ok(()),
        };
    };
    if vote.in_favour == 0 && vote.against == 0 {
        return Err(Refusal::new("refused-vote-empty"));
    }
    if vote.carries() != (proposed.outcome == Outcome::Admitted) {
        return Err(Refusal::new("refused-vote-contradicts")
            .with("in_favour", vote.in_favour)
            .with("against", vote.against)
            .with("majority", vote.majority.code()));
    }
    Ok(())
}

fn each_once(cases: &[(ApplicationRef, DialogueId)]) -> Result<(), Refusal> {
    if cases.is_empty() {
        return Err(Refusal::new("refused-no-case"));
    }
    let mut seen = BTreeSet::new();
    match cases.iter().find(|case| !seen.insert(*case)) {
        None => Ok(()),
        Some((application, _)) => {
            Err(Refusal::new("refused-case-twice").with("application", application))
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &DecidingEvent) -> Result<(), Damaged> {
    let DecidingEvent::Ruled {
        application,
        dialogue,
        ruling,
        at,
        ..
    } = event;
    let found = world.applications.all.get(application);
    let before = found.and_then(|found| found.case(dialogue));
    let earlier = match before.map(|case| &case.stage) {
        Some(Stage::Decided(earlier)) => Some(earlier.clone()),
        _ => None,
    };
    let ruling = Ruling {
        earlier,
        ..ruling.clone()
    };
    world.set_stage(application, dialogue, Stage::Decided(Arc::new(ruling)), *at)
}
