//! The evaluation: a short form to those who took part, after the meeting. What was answered is counted; who answered what
//! nobody is told.
//!
//! While the form is open an answer stays tied to whoever gave it, so that it can be changed and is not given twice. When it
//! closes, the clock lays all answers into new rows, in an order that says nothing of the old one, and destroys the rows
//! that were somebody's: from then on the record itself no longer knows.

mod acts;
mod asked;
mod deciding;
mod window;

pub(crate) use acts::apply;
pub use acts::{EvaluationCommand, EvaluationEvent, Handed};
pub use asked::{EvaluationAnswers, EvaluationQuestion, LONGEST_WISH};
pub(crate) use deciding::{decide, due};
pub use window::{EvaluationStanding, FEWEST_DAYS, MOST_DAYS, USUAL_DAYS};
pub(crate) use window::{Window, window};

use crate::keeping::Kept;
use crate::register::Register;
use crate::{DialogueId, ParticipantId, PersonId, World};
use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

/// Who answers: each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Respondent {
    /// Whoever has this seat.
    Seat(ParticipantId),
    /// A member of a State's delegation.
    Delegate(PersonId),
}

/// The evaluation of one dialogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Evaluation {
    /// How many days it is open, where an officer set another number.
    pub(crate) days: Option<u16>,
    /// While it is open: where the answers of each are, and how often they were given.
    pub(crate) answered: OrdMap<Respondent, (Kept, u16)>,
    /// Once it is closed: all answers, nobody's any more.
    pub(crate) gathered: Vector<Kept>,
    /// Whether they were laid together.
    pub(crate) closed: bool,
}

/// The evaluations of the record.
pub(crate) type Evaluations = Register<DialogueId, Evaluation>;

/// Where somebody's answers are, while they are still theirs.
pub(crate) fn answered_by(
    world: &World,
    respondent: Respondent,
) -> impl Iterator<Item = Kept> + use<'_> {
    let evaluations = world.evaluations.values();
    evaluations.filter_map(move |of| of.answered.get(&respondent).map(|(kept, _)| *kept))
}

/// All rows of the evaluation of a dialogue.
pub(crate) fn rows_of(world: &World, dialogue: &DialogueId) -> Vec<Kept> {
    let evaluation = world.evaluations.get(dialogue);
    let rows = evaluation.map(|of| {
        let answered = of.answered.values().map(|(kept, _)| *kept);
        answered.chain(of.gathered.iter().copied()).collect()
    });
    rows.unwrap_or_default()
}
