//! Who may answer, until when, and what becomes of the answers when it is over.

use super::{
    EvaluationAnswers, EvaluationCommand, EvaluationEvent as E, EvaluationStanding, FEWEST_DAYS,
    Handed, MOST_DAYS, Respondent, Window, window,
};
use crate::authority::{Deed, Who};
use crate::floor::holds_seat;
use crate::keeping::schedule::Matter;
use crate::keeping::{Content, Digest, ErasureBasis, Purpose, Shelving};
use crate::world::{Act, Decision, Submission};
use crate::{Audience, Command, CommandId, DialogueId, Event, Refusal, World};
use jiff::Timestamp;

/// How often somebody may answer otherwise: to think again, not to fill the record.
const MOST_TIMES: u16 = 50;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &EvaluationCommand,
) -> Result<Decision, Refusal> {
    match command {
        EvaluationCommand::SetDays { dialogue, days } => set(world, submission, dialogue, *days),
        EvaluationCommand::Answer {
            dialogue,
            respondent,
            handed,
        } => answer(world, submission, dialogue, *respondent, handed),
        EvaluationCommand::Gather(dialogue) => gather(world, submission, dialogue),
    }
}

fn set(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    days: u16,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let window = window(world, dialogue)
        .filter(|_| who.may_for(Deed::KeepProgramme, Some(dialogue)))
        .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
    if !(FEWEST_DAYS..=MOST_DAYS).contains(&days) {
        return Err(Refusal::new("refused-evaluation-days")
            .with("least", FEWEST_DAYS)
            .with("most", MOST_DAYS));
    }
    // Whoever was told a day may rely on it, and what was laid together cannot be taken apart again.
    if window.standing(submission.received) != EvaluationStanding::NotYet && days < window.days {
        return Err(Refusal::new("refused-evaluation-shorter"));
    }
    over(world, submission, dialogue, &window)?;
    let event = E::DaysSet {
        dialogue: dialogue.clone(),
        days,
    };
    Ok(Decision::single(
        Audience::Participants,
        Event::Evaluation(event),
    ))
}

/// Refuses once it is over.
fn over(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    window: &Window,
) -> Result<(), Refusal> {
    let evaluation = world.evaluations.get(dialogue);
    let gathered = evaluation.is_some_and(|found| found.closed);
    match window.standing(submission.received) {
        EvaluationStanding::Closed => {}
        _ if gathered => {}
        _ => return Ok(()),
    }
    Err(Refusal::new("refused-evaluation-over").with("closed", window.closes))
}

/// Whether somebody is the one who answers: the holder of the seat's code, the person it was registered for, the delegate.
/// Nobody answers for another, not the focal point and not the office.
fn is_theirs(world: &World, who: &Who<'_>, dialogue: &DialogueId, respondent: Respondent) -> bool {
    match respondent {
        Respondent::Seat(seat) => {
            let Some(participant) = world.registrations.participants.get(&seat) else {
                return false;
            };
            let by_code = who.seat().is_some_and(|own| own.id == seat);
            let in_person = participant.person.is_some() && participant.person == who.person();
            let here = participant.dialogue == *dialogue && holds_seat(world, participant);
            here && (by_code || in_person)
        }
        Respondent::Delegate(person) => {
            who.person() == Some(person) && who.delegation_at(dialogue).is_some()
        }
    }
}

fn answer(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    respondent: Respondent,
    handed: &Handed,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let window = window(world, dialogue)
        .filter(|_| is_theirs(world, &who, dialogue, respondent))
        .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
    if window.standing(submission.received) == EvaluationStanding::NotYet {
        let refusal = Refusal::new("refused-evaluation-not-yet");
        return Err(refusal.with("opens", window.opens));
    }
    over(world, submission, dialogue, &window)?;
    let answers = EvaluationAnswers {
        wish: handed.answers.wish.trim().to_owned(),
        ..handed.answers.clone()
    };
    answers.sound()?;
    let evaluation = world.evaluations.get(dialogue);
    let before = evaluation.and_then(|found| found.answered.get(&respondent));
    if before.is_some_and(|(_, times)| *times >= MOST_TIMES) {
        return Err(Refusal::new("refused-evaluation-too-often").with("most", MOST_TIMES));
    }
    let mut shelving = Shelving::new(submission.seed);
    let retention = world.kept_after(std::iter::once(dialogue), Matter::Evaluations);
    let answers =
        shelving.keep_value(&owner(dialogue), Purpose::Evaluation, &answers, retention)?;
    let event = E::Answered {
        dialogue: dialogue.clone(),
        respondent,
        answers,
    };
    let decision =
        Decision::single(Audience::Sealed, Event::Evaluation(event)).with_vault(shelving);
    let old = before.map(|(old, _)| old.row);
    Ok(decision.erasing_what_is_left(world, old, ErasureBasis::Replaced))
}

fn owner(dialogue: &DialogueId) -> String {
    format!("evaluation of {dialogue}")
}

/// The closed evaluations whose answers are still somebody's.
pub(crate) fn due(world: &World, now: Timestamp) -> Vec<(CommandId, Command)> {
    let evaluations = world.evaluations.iter();
    evaluations
        .filter(|(_, evaluation)| !evaluation.closed && !evaluation.answered.is_empty())
        .filter(|(dialogue, _)| window(world, dialogue).is_some_and(|of| now >= of.closes))
        .map(|(dialogue, _)| {
            let id = CommandId::of_consequence("evaluation closed", dialogue.as_str());
            let gather = EvaluationCommand::Gather(dialogue.clone());
            (id, Command::Evaluation(gather))
        })
        .collect()
}

/// Copies the answers into new rows, in the order of a digest of what they say, and destroys the old ones. The order they
/// came in, and whose they were, cannot be had from the new ones.
fn gather(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
) -> Result<Decision, Refusal> {
    let evaluation = world.evaluations.get(dialogue);
    let evaluation = evaluation.ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
    let ended = window(world, dialogue).is_some_and(|of| submission.received >= of.closes);
    if evaluation.closed || !ended {
        return Err(Refusal::new("refused-evaluation-not-over"));
    }
    let rows = evaluation.answered.values().map(|(kept, _)| *kept);
    let rows: Vec<_> = rows
        .filter(|kept| world.kept.contains_key(&kept.row))
        .collect();
    let chance = submission.seed.draw("evaluation", 0);
    let mut texts: Vec<(Digest, _, _)> = rows
        .iter()
        .filter_map(|kept| {
            let text = world.shelf.get(&kept.row)?;
            let order = Digest::commit(&chance, text.as_bytes());
            // As the log says now: the dialogue may have been given another day since.
            let retention = world.kept.get(&kept.row)?.retention;
            Some((order, text.clone(), retention))
        })
        .collect();
    texts.sort_by_key(|(order, ..)| *order);
    let mut shelving = Shelving::new(submission.seed);
    let mut acts = Vec::new();
    let of = |event| Act {
        audience: Audience::Restricted,
        event: Event::Evaluation(event),
    };
    for (_, text, retention) in texts {
        let bytes = text.as_bytes().to_vec();
        let content = Content { bytes, retention };
        let answers = shelving.keep(&owner(dialogue), Purpose::Evaluation, &content)?;
        acts.push(of(E::Gathered {
            dialogue: dialogue.clone(),
            answers,
        }));
    }
    acts.push(of(E::Closed {
        dialogue: dialogue.clone(),
    }));
    let decision = Decision {
        acts,
        vault: Vec::new(),
    };
    let decision = decision.with_vault(shelving);
    Ok(rows.into_iter().fold(decision, |decision, kept| {
        decision.erasing(kept.row, ErasureBasis::Replaced)
    }))
}
