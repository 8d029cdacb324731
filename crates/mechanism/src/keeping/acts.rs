//! What may be asked of the record about itself, and what then happens.

use super::schedule::Schedule;
use super::{Approval, Destruction, Proposal, Retention, RowId, VaultChange, following, shortened};
use crate::authority::{Deed, Who};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, PersonId, Refusal, World};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Acts of the record on itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeepingCommand {
    /// The first act: says whose record it is.
    Open {
        /// True for the demonstration: its facts carry the day they happened beside the day they were entered.
        demonstration: bool,
    },
    /// Destroys content, leaving the log as it is.
    Erase {
        /// Which row.
        row: RowId,
        /// Why it may be destroyed.
        basis: ErasureBasis,
    },
    /// Proposes other times. A proposal that waits is given up for it.
    Propose(Schedule),
    /// Approves the proposal that waits: from then on it is in force.
    Approve {
        /// Its number, so that nobody approves another than they read.
        number: u16,
        /// That whoever proposed it confirms it themselves, there being no second officer.
        alone: bool,
        /// That its shorter times apply to what is there already.
        to_what_is_there: bool,
    },
    /// Gives up the proposal that waits.
    GiveUp {
        /// Its number.
        number: u16,
    },
}

impl KeepingCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Propose(_) | Self::Approve { .. } | Self::GiveUp { .. } => Deed::SetRetention,
            _ if self.is_the_clocks() => Deed::EndRetention,
            _ => Deed::KeepRecord,
        }
    }

    /// Whether time alone may do this.
    pub fn is_the_clocks(&self) -> bool {
        matches!(
            self,
            Self::Erase {
                basis: ErasureBasis::RetentionEnded,
                ..
            }
        )
    }
}

/// Why content is destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErasureBasis {
    /// Whose it is asked for it.
    Requested,
    /// The day up to which it was to be kept has ended.
    RetentionEnded,
    /// A backup taken before an erasure was restored; the erasure is done again.
    RestoredBackup,
    /// Something newer stands in its place.
    Replaced,
}

impl ErasureBasis {
    /// As in keys of words: `erasure-requested`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::RetentionEnded => "retention-ended",
            Self::RestoredBackup => "restored-backup",
            Self::Replaced => "replaced",
        }
    }
}

/// Why rows were given other ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Redating {
    /// The dialogues they are counted from were given other days.
    DialoguesMoved(Vec<DialogueId>),
    /// A schedule with shorter times was approved; its number.
    Schedule(u16),
}

/// What the record did to itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeepingEvent {
    /// The record was opened.
    Opened {
        /// Whether it is the demonstration.
        demonstration: bool,
    },
    /// Content was destroyed; pages say "withheld".
    Erased {
        /// Which row.
        row: RowId,
        /// Why.
        basis: ErasureBasis,
    },
    /// Content was given another end.
    Redated {
        /// Why.
        because: Redating,
        /// The last day each row is kept now.
        ends: Vec<(RowId, Date)>,
    },
    /// Other times were proposed.
    ScheduleProposed {
        /// Under which number.
        number: u16,
        /// The times.
        schedule: Schedule,
        /// By whom; nobody: at the command line.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// What was proposed was approved.
    ScheduleApproved {
        /// Which.
        number: u16,
        /// By whom; nobody: at the command line.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
        /// Whether its shorter times apply to what was there already.
        to_what_is_there: bool,
    },
    /// What was proposed was given up.
    ScheduleGivenUp {
        /// Which.
        number: u16,
    },
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &KeepingCommand,
) -> Result<Decision, Refusal> {
    match *command {
        KeepingCommand::Open { demonstration } => {
            if world.opened {
                return Err(Refusal::new("refused-already-open"));
            }
            Ok(Decision::public(Event::Keeping(KeepingEvent::Opened {
                demonstration,
            })))
        }
        KeepingCommand::Erase { row, basis } => {
            let Some(kept) = world.kept.get(&row) else {
                return Err(Refusal::new("refused-no-such-content").with("row", row));
            };
            let today = crate::day_in_vienna(submission.received);
            if basis == ErasureBasis::RetentionEnded
                && !matches!(kept.retention, Retention::Until(last) if last < today)
            {
                return Err(Refusal::new("refused-retention-not-ended").with("row", row));
            }
            let event = Event::Keeping(KeepingEvent::Erased { row, basis });
            let mut decision = Decision::single(Audience::Public, event);
            decision.vault.push(VaultChange::Destroy(row));
            Ok(decision)
        }
        KeepingCommand::Propose(schedule) => propose(world, submission, schedule),
        KeepingCommand::Approve {
            number,
            alone,
            to_what_is_there,
        } => approve(world, submission, number, alone, to_what_is_there),
        KeepingCommand::GiveUp { number } => {
            for_the_whole_office(world, submission)?;
            let proposal = waiting(world, number)?;
            Ok(entered(KeepingEvent::ScheduleGivenUp {
                number: proposal.number,
            }))
        }
    }
}

/// Everything about persons is the office's, and these entries name who proposed and who approved.
fn entered(event: KeepingEvent) -> Decision {
    Decision::single(Audience::Restricted, Event::Keeping(event))
}

/// The schedule is everybody's: an officer of one dialogue does not set it.
fn for_the_whole_office(world: &World, submission: &Submission) -> Result<(), Refusal> {
    match Who::acting(world, &submission.actor).may_for(Deed::SetRetention, None) {
        true => Ok(()),
        false => Err(Refusal::new("refused-not-yours")),
    }
}

fn waiting(world: &World, number: u16) -> Result<&Proposal, Refusal> {
    world
        .retaining
        .proposed
        .as_deref()
        .filter(|proposal| proposal.number == number)
        .ok_or_else(|| Refusal::new("refused-no-such-proposal").with("number", number))
}

fn propose(
    world: &World,
    submission: &Submission,
    schedule: Schedule,
) -> Result<Decision, Refusal> {
    for_the_whole_office(world, submission)?;
    schedule.sound()?;
    let waits = world.retaining.proposed.as_ref();
    let same = waits.is_some_and(|waits| waits.schedule == schedule);
    // The standard times may be proposed as they are: then somebody has approved them.
    let in_force = world.retaining.approved.last();
    if same || in_force.is_some_and(|newest| newest.proposal.schedule == schedule) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let number = world.retaining.last.checked_add(1);
    Ok(entered(KeepingEvent::ScheduleProposed {
        number: number.ok_or_else(|| Refusal::new("refused-series-full"))?,
        schedule,
        by: submission.actor.person(),
        at: submission.received,
    }))
}

/// A second pair of eyes approves; whoever is the only officer confirms that nobody else looked.
fn approve(
    world: &World,
    submission: &Submission,
    number: u16,
    alone: bool,
    to_what_is_there: bool,
) -> Result<Decision, Refusal> {
    for_the_whole_office(world, submission)?;
    let proposal = waiting(world, number)?;
    let by = submission.actor.person();
    if proposal.by == by && !alone {
        return Err(Refusal::new("refused-own-proposal"));
    }
    let approved = entered(KeepingEvent::ScheduleApproved {
        number,
        by,
        at: submission.received,
        to_what_is_there,
    });
    Ok(match to_what_is_there {
        true => following::redating(
            approved,
            &Redating::Schedule(number),
            shortened(world, &proposal.schedule),
        ),
        false => approved,
    })
}

pub(crate) fn apply(world: &mut World, event: &KeepingEvent, entered: Date) {
    match event {
        KeepingEvent::Opened { demonstration } => {
            world.opened = true;
            world.demonstration = *demonstration;
        }
        KeepingEvent::Erased { row, basis } => {
            if let Some(kept) = world.kept.remove(row) {
                let destruction = Destruction {
                    on: entered,
                    purpose: kept.purpose,
                    basis: *basis,
                    schedule: world.retaining.number(),
                };
                *world.retaining.destroyed.entry(destruction).or_default() += 1;
            }
            world.shelve(*row, None);
        }
        KeepingEvent::Redated { ends, .. } => {
            for (row, end) in ends {
                if let Some(kept) = world.kept.get_mut(row) {
                    kept.retention = Retention::Until(*end);
                }
            }
        }
        KeepingEvent::ScheduleProposed {
            number,
            schedule,
            by,
            at,
        } => {
            world.retaining.last = *number;
            world.retaining.proposed = Some(Arc::new(Proposal {
                number: *number,
                schedule: *schedule,
                by: *by,
                at: *at,
            }));
        }
        KeepingEvent::ScheduleApproved {
            by,
            at,
            to_what_is_there,
            ..
        } => {
            if let Some(proposal) = world.retaining.proposed.take() {
                world.retaining.approved.push_back(Arc::new(Approval {
                    proposal: Proposal::clone(&proposal),
                    by: *by,
                    at: *at,
                    to_what_is_there: *to_what_is_there,
                }));
            }
        }
        KeepingEvent::ScheduleGivenUp { .. } => world.retaining.proposed = None,
    }
}
