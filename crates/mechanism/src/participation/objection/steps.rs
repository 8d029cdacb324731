//! Drafting, confirming, withdrawing; and what came on paper. To anybody who does not belong to the delegation an objection
//! does not exist, and is refused in the same words.

use super::acts::{ObjectionCommand, ObjectionEvent, apply};
use super::case::{OnList, before_the_states, none_open, not_on_a_list, on_a_list};
use super::{Objection, Position, Standing};
use crate::authority::{Deed, Who};
use crate::keeping::{ErasureBasis, Shelving};
use crate::participation::circulation::{consequences, same_organization};
use crate::world::{Decision, Submission};
use crate::{
    Audience, DialogueId, Event, NoteVerbaleId, ObjectionId, PersonId, Purpose, Refusal, Retention,
    StateCode, World, written,
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
        ObjectionCommand::Draft { .. } => draft(world, submission, command),
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
            if !is_head {
                return draft_withdrawal(submission, objection);
            }
            let note = note.ok_or_else(|| Refusal::new("refused-note-missing"))?;
            withdraw(world, submission, objection, note)
        }
        ObjectionCommand::EnterFromPaper { .. } => from_paper(world, submission, command),
        ObjectionCommand::WithdrawFromPaper { objection, note } => {
            let objection = known_to_officer(world, submission, *objection)?;
            withdraw(world, submission, objection, *note)
        }
    }
}

fn draft(
    world: &World,
    submission: &Submission,
    command: &ObjectionCommand,
) -> Result<Decision, Refusal> {
    let ObjectionCommand::Draft {
        application,
        dialogue,
        position,
        reasons,
    } = command
    else {
        return Err(no_such_objection());
    };
    let (state, _) =
        delegation(world, submission, dialogue).ok_or_else(|| not_on_a_list(application))?;
    let case = before_the_states(world, application, dialogue)?;
    case.not_withdrawn()?;
    none_open(world, state, &case, |_| true)?;
    let new = New {
        case: &case,
        state,
        position: *position,
        reasons,
        by: submission.actor.person(),
        at: submission.received,
    };
    let (_, decision) = new.drafted(submission)?;
    Ok(decision)
}

/// What came on paper has the effect of a head's word at once: the paper is the State's.
fn from_paper(
    world: &World,
    submission: &Submission,
    command: &ObjectionCommand,
) -> Result<Decision, Refusal> {
    let ObjectionCommand::EnterFromPaper {
        application,
        dialogue,
        state,
        position,
        reasons,
        received,
        note,
    } = command
    else {
        return Err(no_such_objection());
    };
    if !is_officer_of(world, submission, dialogue) {
        return Err(not_on_a_list(application));
    }
    let case = on_a_list(world, application, dialogue)?;
    case.not_withdrawn()?;
    cites(world, *note, state)?;
    if *received > submission.received {
        return Err(Refusal::new("refused-received-in-the-future"));
    }
    // A draft is the delegation's own: the office does not know of it, and paper goes before it.
    none_open(world, state, &case, |known| known.standing.stands())?;
    let new = New {
        case: &case,
        state,
        position: *position,
        reasons,
        by: None,
        at: *received,
    };
    let (objection, decision) = new.drafted(submission)?;
    let confirmed = case.confirmed(objection, None, *note, *received);
    followed(world, submission, &case, decision, confirmed)
}

/// A user's withdrawal waits for the head, and the objection stands until then.
fn draft_withdrawal(submission: &Submission, objection: &Objection) -> Result<Decision, Refusal> {
    stands(objection)?;
    if matches!(objection.standing, Standing::Withdrawing { .. }) {
        return Err(Refusal::new("refused-withdrawal-drafted"));
    }
    Ok(sealed(ObjectionEvent::WithdrawalDrafted {
        objection: objection.id,
        by: submission.actor.person(),
    }))
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
        _ => Err(Refusal::new("refused-no-draft")),
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
            followed(world, submission, &case, nothing(), confirmed)
        }
        Standing::Withdrawing { .. } => withdraw(world, submission, objection, note),
        _ => Err(Refusal::new("refused-no-draft")),
    }
}

fn withdraw(
    world: &World,
    submission: &Submission,
    objection: &Objection,
    note: NoteVerbaleId,
) -> Result<Decision, Refusal> {
    cites(world, note, &objection.state)?;
    stands(objection)?;
    let case = on_a_list(world, &objection.application, &objection.dialogue)?;
    let event = ObjectionEvent::Withdrawn {
        objection: objection.id,
        note,
        at: submission.received,
    };
    followed(world, submission, &case, nothing(), event)
}

/// A decision without acts, to which they are added.
fn nothing() -> Decision {
    Decision {
        acts: Vec::new(),
        vault: Vec::new(),
    }
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

fn no_such_objection() -> Refusal {
    Refusal::new("refused-no-such-objection")
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

fn is_officer_of(world: &World, submission: &Submission, dialogue: &DialogueId) -> bool {
    Who::acting(world, &submission.actor).may_for(Deed::EnterFromPaper, Some(dialogue))
}

/// An objection an officer may know of: no draft, and at a dialogue that is theirs.
fn known_to_officer<'w>(
    world: &'w World,
    submission: &Submission,
    objection: ObjectionId,
) -> Result<&'w Objection, Refusal> {
    let known = world.objections.all.get(&objection);
    known
        .filter(|known| known.standing != Standing::Drafted)
        .filter(|known| is_officer_of(world, submission, &known.dialogue))
        .ok_or_else(no_such_objection)
}

/// A State speaks by a note verbale of its own.
fn cites(world: &World, note: NoteVerbaleId, state: &StateCode) -> Result<(), Refusal> {
    let note = world.people.notes.get(&note);
    if note.is_some_and(|note| note.state == *state) {
        Ok(())
    } else {
        Err(Refusal::new("refused-no-such-note"))
    }
}

fn stands(objection: &Objection) -> Result<(), Refusal> {
    match objection.standing {
        Standing::Maintained { .. } | Standing::Withdrawing { .. } => Ok(()),
        Standing::Drafted => Err(Refusal::new("refused-only-drafted")),
        Standing::Withdrawn { .. } => Err(Refusal::new("refused-withdrawn-already")),
    }
}
