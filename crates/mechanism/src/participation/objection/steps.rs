//! Drafting, confirming, withdrawing; and what came on paper. To anybody who does not belong to the delegation an objection
//! does not exist, and is refused in the same words.

use super::acts::{ObjectionCommand, ObjectionEvent, apply};
use super::{Objection, Position, Standing};
use crate::authority::{Deed, Who};
use crate::keeping::{ErasureBasis, Shelving};
use crate::participation::application::{Case, Stage};
use crate::participation::circulation::{Circulation, Recipients, consequences, same_organization};
use crate::world::{Decision, Submission};
use crate::{
    ApplicationRef, Audience, DialogueId, Event, NoteVerbaleId, ObjectionId, PersonId, Purpose,
    Refusal, Retention, StateCode, World, written,
};
use jiff::Timestamp;

/// The most characters of reasons.
const LONGEST_REASONS: usize = 10_000;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &ObjectionCommand,
) -> Result<Decision, Refusal> {
    match command {
        ObjectionCommand::Draft {
            application,
            dialogue,
            position,
            reasons,
        } => {
            let (state, _) = delegation(world, submission, dialogue)
                .ok_or_else(|| not_on_a_list(application))?;
            let circulated = before_the_states(world, application, dialogue)?;
            circulated.not_withdrawn()?;
            none_open(world, state, &circulated, |_| true)?;
            let new = New {
                case: &circulated,
                state,
                position: *position,
                reasons,
                by: submission.actor.person(),
                at: submission.received,
            };
            let (_, decision) = new.drafted(submission)?;
            Ok(decision)
        }
        ObjectionCommand::Discard(objection) => {
            let (objection, _) = own(world, submission, *objection)?;
            discard(objection)
        }
        ObjectionCommand::Confirm { objection, note } => {
            let (objection, is_head) = own(world, submission, *objection)?;
            if !is_head {
                return Err(no_such_objection());
            }
            cites(world, *note, &objection.state)?;
            confirm(world, submission, objection, *note)
        }
        ObjectionCommand::Withdraw { objection, note } => {
            let (objection, is_head) = own(world, submission, *objection)?;
            if is_head {
                let note = note.ok_or_else(|| Refusal::new("refused-note-missing", "issue 3"))?;
                cites(world, note, &objection.state)?;
                stands(objection)?;
                return withdrawn(world, submission, objection, note);
            }
            match objection.standing {
                Standing::Withdrawing { .. } => {
                    Err(Refusal::new("refused-withdrawal-drafted", "issue 3"))
                }
                _ => stands(objection).map(|()| {
                    sealed(ObjectionEvent::WithdrawalDrafted {
                        objection: objection.id,
                        by: submission.actor.person(),
                    })
                }),
            }
        }
        ObjectionCommand::EnterFromPaper {
            application,
            dialogue,
            state,
            position,
            reasons,
            received,
            note,
        } => {
            its_officer(world, submission, application, dialogue)?;
            let circulated = on_a_list(world, application, dialogue)?;
            circulated.not_withdrawn()?;
            cites(world, *note, state)?;
            if *received > submission.received {
                return Err(Refusal::new("refused-received-in-the-future", "issue 3"));
            }
            // A draft is the delegation's own: the office does not know of it, and paper goes before it.
            none_open(world, state, &circulated, |known| known.standing.stands())?;
            let new = New {
                case: &circulated,
                state,
                position: *position,
                reasons,
                by: None,
                at: *received,
            };
            let (objection, decision) = new.drafted(submission)?;
            let confirmed = circulated.confirmed(objection, None, *note, *received);
            followed(world, submission, &circulated, decision, confirmed)
        }
        ObjectionCommand::WithdrawFromPaper { objection, note } => {
            let known = world.objections.all.get(objection);
            // Neither a draft nor an objection at a dialogue that is not theirs exists for this officer.
            let objection = known
                .filter(|known| known.standing != Standing::Drafted)
                .ok_or_else(no_such_objection)?;
            its_officer(
                world,
                submission,
                &objection.application,
                &objection.dialogue,
            )
            .map_err(|_| no_such_objection())?;
            cites(world, *note, &objection.state)?;
            stands(objection)?;
            withdrawn(world, submission, objection, *note)
        }
    }
}

/// A case that is or was before the States parties or the extended Bureau.
struct OnList<'w> {
    application: &'w ApplicationRef,
    list: &'w Circulation,
    case: &'w Case,
}

impl OnList<'_> {
    fn not_withdrawn(&self) -> Result<(), Refusal> {
        if self.case.stage == Stage::Withdrawn {
            let refusal = Refusal::new("refused-case-withdrawn", "issue 3");
            return Err(refusal.with("application", self.application));
        }
        Ok(())
    }

    /// The word of the head, or of the paper: inside the window or outside, to the last fraction of a second, and under
    /// what the list said of disclosure.
    fn confirmed(
        &self,
        objection: ObjectionId,
        by: Option<PersonId>,
        note: NoteVerbaleId,
        at: Timestamp,
    ) -> ObjectionEvent {
        ObjectionEvent::Confirmed {
            objection,
            by,
            note,
            at,
            in_time: self.list.is_open(at),
            disclosure: self.list.terms.disclosure,
            after_decision: matches!(self.case.stage, Stage::Decided(_)),
        }
    }
}

fn on_a_list<'w>(
    world: &'w World,
    application: &'w ApplicationRef,
    dialogue: &DialogueId,
) -> Result<OnList<'w>, Refusal> {
    let found = world.applications.all.get(application);
    let case = found.and_then(|found| found.case(dialogue));
    let list = world.circulations.of(application, dialogue);
    match (case, list) {
        (Some(case), Some(list)) => Ok(OnList {
            application,
            list,
            case,
        }),
        _ => Err(not_on_a_list(application)),
    }
}

/// A case that a delegation may know of: one that was circulated. What does not exist is refused in the same words.
fn before_the_states<'w>(
    world: &'w World,
    application: &'w ApplicationRef,
    dialogue: &DialogueId,
) -> Result<OnList<'w>, Refusal> {
    let found = on_a_list(world, application, dialogue)?;
    if found.list.terms.recipients == Recipients::StatesParties {
        Ok(found)
    } else {
        Err(not_on_a_list(application))
    }
}

/// One at a time of each State to each organization: two that contradict each other would leave open what the State says.
fn none_open(
    world: &World,
    state: &StateCode,
    case: &OnList<'_>,
    open: impl Fn(&Objection) -> bool,
) -> Result<(), Refusal> {
    let dialogue = &case.list.dialogue;
    let expressed = same_organization(world, case.application, dialogue)
        .iter()
        .flat_map(|application| world.objections.to_case(application, dialogue))
        .filter(|known| known.state == *state)
        .filter(|known| !matches!(known.standing, Standing::Withdrawn { .. }))
        .any(open);
    if expressed {
        let refusal = Refusal::new("refused-expressed-already", "issue 3");
        return Err(refusal.with("application", case.application));
    }
    Ok(())
}

/// An objection or an expression of support about to be drafted.
struct New<'a> {
    case: &'a OnList<'a>,
    state: &'a StateCode,
    position: Position,
    reasons: &'a str,
    by: Option<PersonId>,
    at: Timestamp,
}

impl New<'_> {
    fn drafted(&self, submission: &Submission) -> Result<(ObjectionId, Decision), Refusal> {
        let objection = ObjectionId::drawn(&submission.seed, 0);
        let reasons = self.reasons.trim();
        written::text("reasons", reasons, LONGEST_REASONS)?;
        let mut shelving = Shelving::new(submission.seed);
        let reasons = match reasons {
            "" => None,
            reasons => {
                let owner = format!("objection {objection}");
                Some(shelving.keep_value(
                    &owner,
                    Purpose::Reasons,
                    &reasons,
                    Retention::Permanent,
                )?)
            }
        };
        let drafted = ObjectionEvent::Drafted {
            objection,
            application: self.case.application.clone(),
            dialogue: self.case.list.dialogue.clone(),
            state: self.state.clone(),
            position: self.position,
            reasons,
            by: self.by,
            at: self.at,
        };
        Ok((objection, sealed(drafted).with_vault(shelving)))
    }
}

fn discard(objection: &Objection) -> Result<Decision, Refusal> {
    let decision = sealed(ObjectionEvent::Discarded {
        objection: objection.id,
    });
    match (&objection.standing, objection.reasons) {
        (Standing::Withdrawing { .. }, _) | (Standing::Drafted, None) => Ok(decision),
        (Standing::Drafted, Some(reasons)) => {
            Ok(decision.erasing(reasons.row, ErasureBasis::Requested))
        }
        _ => Err(Refusal::new("refused-no-draft", "issue 3")),
    }
}

fn confirm(
    world: &World,
    submission: &Submission,
    objection: &Objection,
    note: NoteVerbaleId,
) -> Result<Decision, Refusal> {
    match objection.standing {
        Standing::Drafted => {
            let case = on_a_list(world, &objection.application, &objection.dialogue)?;
            case.not_withdrawn()?;
            // Paper may have come since the draft was written.
            none_open(world, &objection.state, &case, |known| {
                known.standing.stands()
            })?;
            let by = submission.actor.person();
            let confirmed = case.confirmed(objection.id, by, note, submission.received);
            let decision = Decision {
                acts: Vec::new(),
                vault: Vec::new(),
            };
            followed(world, submission, &case, decision, confirmed)
        }
        Standing::Withdrawing { .. } => withdrawn(world, submission, objection, note),
        _ => Err(Refusal::new("refused-no-draft", "issue 3")),
    }
}

fn withdrawn(
    world: &World,
    submission: &Submission,
    objection: &Objection,
    note: NoteVerbaleId,
) -> Result<Decision, Refusal> {
    let case = on_a_list(world, &objection.application, &objection.dialogue)?;
    let event = ObjectionEvent::Withdrawn {
        objection: objection.id,
        note,
        at: submission.received,
    };
    let decision = Decision {
        acts: Vec::new(),
        vault: Vec::new(),
    };
    followed(world, submission, &case, decision, event)
}

/// Adds an act, and what follows from it for the organization's cases.
fn followed(
    world: &World,
    submission: &Submission,
    case: &OnList<'_>,
    mut decision: Decision,
    event: ObjectionEvent,
) -> Result<Decision, Refusal> {
    decision = decision.and(Audience::Sealed, Event::Objection(event));
    let mut after = world.clone();
    for act in &decision.acts {
        if let Event::Objection(event) = &act.event {
            apply(&mut after, event).map_err(|_| no_such_objection())?;
        }
    }
    let dialogue = &case.list.dialogue;
    let cases = same_organization(&after, case.application, dialogue);
    let following = consequences(&after, dialogue, cases, submission.received);
    decision.acts.extend(following);
    Ok(decision)
}

fn sealed(event: ObjectionEvent) -> Decision {
    Decision::single(Audience::Sealed, Event::Objection(event))
}

fn not_on_a_list(application: &ApplicationRef) -> Refusal {
    Refusal::new("refused-not-on-a-list", "issue 3").with("application", application)
}

fn no_such_objection() -> Refusal {
    Refusal::new("refused-no-such-objection", "issue 3")
}

/// The State for which somebody acts at a dialogue, and whether as its head.
fn delegation<'w>(
    world: &'w World,
    submission: &Submission,
    dialogue: &DialogueId,
) -> Option<(&'w StateCode, bool)> {
    Who::acting(world, &submission.actor).delegation_at(dialogue)
}

/// An objection of one's own delegation. Another's does not exist.
fn own<'w>(
    world: &'w World,
    submission: &Submission,
    objection: ObjectionId,
) -> Result<(&'w Objection, bool), Refusal> {
    let objection = world.objections.all.get(&objection);
    objection
        .and_then(|objection| {
            let (state, is_head) = delegation(world, submission, &objection.dialogue)?;
            (objection.state == *state).then_some((objection, is_head))
        })
        .ok_or_else(no_such_objection)
}

fn its_officer(
    world: &World,
    submission: &Submission,
    application: &ApplicationRef,
    dialogue: &DialogueId,
) -> Result<(), Refusal> {
    if Who::acting(world, &submission.actor).may_for(Deed::EnterFromPaper, Some(dialogue)) {
        Ok(())
    } else {
        Err(not_on_a_list(application))
    }
}

/// A State speaks by a note verbale of its own.
fn cites(world: &World, note: NoteVerbaleId, state: &StateCode) -> Result<(), Refusal> {
    let note = world.people.notes.get(&note);
    if note.is_some_and(|note| note.state == *state) {
        Ok(())
    } else {
        Err(Refusal::new("refused-no-such-note", "issue 3"))
    }
}

fn stands(objection: &Objection) -> Result<(), Refusal> {
    match objection.standing {
        Standing::Maintained { .. } | Standing::Withdrawing { .. } => Ok(()),
        Standing::Drafted => Err(Refusal::new("refused-only-drafted", "issue 3")),
        Standing::Withdrawn { .. } => Err(Refusal::new("refused-withdrawn-already", "issue 3")),
    }
}
