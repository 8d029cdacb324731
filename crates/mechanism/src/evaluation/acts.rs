//! What may happen to an evaluation, and what becomes of it.

use super::{EvaluationAnswers, Respondent};
use crate::keeping::{Digest, Kept};
use crate::world::Damaged;
use crate::{Deed, DialogueId, World};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Answers on their way in, with chance of their own. The record tells retries by a digest of what a command shows of
/// itself; so few answers are possible that they could be guessed from a digest, were there no chance in it that is kept
/// nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Handed {
    /// The answers.
    pub answers: EvaluationAnswers,
    /// Chance, kept nowhere.
    pub blind: [u8; 32],
}

impl fmt::Debug for Handed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = serde_json::to_vec(&self.answers).unwrap_or_default();
        write!(f, "Handed({})", Digest::commit(&self.blind, &bytes))
    }
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvaluationCommand {
    /// Sets how many days it is open.
    SetDays {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// How many.
        days: u16,
    },
    /// Answers, or answers otherwise than before.
    Answer {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Who.
        respondent: Respondent,
        /// What.
        handed: Handed,
    },
    /// Lays the answers of a closed evaluation together: the clock's.
    Gather(DialogueId),
}

impl EvaluationCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::SetDays { .. } => Deed::KeepProgramme,
            Self::Answer { .. } => Deed::AnswerEvaluation,
            Self::Gather(_) => Deed::EndEvaluation,
        }
    }
}

/// What happened to an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationEvent {
    /// It is open for so many days.
    DaysSet {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// How many.
        days: u16,
    },
    /// Somebody answered. Sealed: for no circle.
    Answered {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Who.
        respondent: Respondent,
        /// Where their [`EvaluationAnswers`] are, until it closes.
        answers: Kept,
    },
    /// Some answers, nobody's any more.
    Gathered {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// Where the [`EvaluationAnswers`] are.
        answers: Kept,
    },
    /// It closed, and all answers were laid together.
    Closed {
        /// Of which dialogue.
        dialogue: DialogueId,
    },
}

impl EvaluationEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Answered { answers, .. } | Self::Gathered { answers, .. } => Some(*answers),
            Self::DaysSet { .. } | Self::Closed { .. } => None,
        }
    }

    fn dialogue(&self) -> &DialogueId {
        match self {
            Self::DaysSet { dialogue, .. }
            | Self::Answered { dialogue, .. }
            | Self::Gathered { dialogue, .. }
            | Self::Closed { dialogue } => dialogue,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &EvaluationEvent) -> Result<(), Damaged> {
    use EvaluationEvent as E;
    let dialogue = event.dialogue();
    if !world.dialogues.contains_key(dialogue) {
        return Err(Damaged("the evaluation of a dialogue that is not there"));
    }
    let evaluation = world.evaluations.get_or_default(dialogue.clone());
    match event {
        E::DaysSet { days, .. } => evaluation.days = Some(*days),
        E::Answered {
            respondent,
            answers,
            ..
        } => {
            let before = evaluation.answered.get(respondent);
            let times = before.map_or(0, |(_, times)| *times).saturating_add(1);
            evaluation.answered.insert(*respondent, (*answers, times));
        }
        E::Gathered { answers, .. } => evaluation.gathered.push_back(*answers),
        E::Closed { .. } => {
            evaluation.answered.clear();
            evaluation.closed = true;
        }
    }
    Ok(())
}
