//! The review process that the dialogues discuss: for now its published figures, as dated snapshots.
//!
//! Figures of different days are never mixed: each keeps its day (81 reviews progressing on 30 September 2024, 84
//! started on 16 October).

use crate::participation::Precision;
use crate::world::{Decision, Submission};
use crate::{Audience, Event, Refusal, SourceId, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was counted of the review process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Reviews of the first group of States.
    ReviewsOfGroup1,
    /// Reviews of the second group.
    ReviewsOfGroup2,
    /// Reviews of the third group.
    ReviewsOfGroup3,
    /// Reviews under way.
    ReviewsProgressing,
    /// Reviews not started.
    ReviewsNotStarted,
    /// Reviews started.
    ReviewsStarted,
    /// States parties to the Convention.
    StatesParties,
    /// Focal points appointed.
    FocalPoints,
    /// Governmental experts appointed.
    GovernmentalExperts,
    /// Women among the experts, in whole per cent.
    WomenAmongExpertsPerCent,
}

impl Measure {
    /// As in keys: `measure-reviews-progressing`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReviewsOfGroup1 => "reviews-of-group-1",
            Self::ReviewsOfGroup2 => "reviews-of-group-2",
            Self::ReviewsOfGroup3 => "reviews-of-group-3",
            Self::ReviewsProgressing => "reviews-progressing",
            Self::ReviewsNotStarted => "reviews-not-started",
            Self::ReviewsStarted => "reviews-started",
            Self::StatesParties => "states-parties",
            Self::FocalPoints => "focal-points",
            Self::GovernmentalExperts => "governmental-experts",
            Self::WomenAmongExpertsPerCent => "women-among-experts-per-cent",
        }
    }
}

/// One published number of the review process on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusFigure {
    /// The day it describes.
    pub as_of: Date,
    /// What was counted.
    pub measure: Measure,
    /// The number.
    pub value: u32,
    /// How exact.
    #[serde(default)]
    pub precision: Precision,
    /// Who says so.
    pub source: SourceId,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

/// What an officer may enter of the review process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewCommand {
    /// A published figure.
    RecordStatus(StatusFigure),
}

/// What became part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewEvent {
    /// A figure was entered.
    StatusRecorded(StatusFigure),
}

pub(crate) fn decide(
    world: &World,
    _: &Submission,
    command: &ReviewCommand,
) -> Result<Decision, Refusal> {
    let ReviewCommand::RecordStatus(figure) = command;
    crate::calendar::acts_known_source(world, &figure.source)?;
    if figure.measure == Measure::WomenAmongExpertsPerCent && figure.value > 100 {
        return Err(Refusal::new("refused-more-than-all"));
    }
    Ok(Decision::single(
        figure.audience,
        Event::Review(ReviewEvent::StatusRecorded(figure.clone())),
    ))
}

pub(crate) fn apply(world: &mut World, event: &ReviewEvent) {
    let ReviewEvent::StatusRecorded(figure) = event.clone();
    world.status.insert(
        (figure.as_of, figure.measure, figure.source.clone()),
        figure,
    );
}
