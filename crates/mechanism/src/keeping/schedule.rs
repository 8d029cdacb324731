//! How long each kind of content is kept, and counted from what. An officer proposes other times and a second one approves
//! them; until somebody has, the times here apply. Rooms ask the schedule in force and have no times of their own.

use crate::Refusal;
use crate::participation::form::AnswerPurpose;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The fewest months anything is kept.
pub const FEWEST_MONTHS: u16 = 1;
/// The most months anything is kept that is not kept with the record.
pub const MOST_MONTHS: u16 = 120;

/// A kind of content that has a time of its own in the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Answers that a decision rests on.
    DecisionAnswers,
    /// Answers that say how to reach somebody.
    ContactAnswers,
    /// Answers that prepare the meeting.
    LogisticsAnswers,
    /// Answers that are only counted.
    StatisticsAnswers,
    /// Answers about support for travel.
    TravelAnswers,
    /// Questions of the office to an applicant, and what was answered.
    Correspondence,
    /// Notes of the screening desk.
    ScreeningNotes,
    /// Who takes part, and what they need.
    Attendees,
    /// Letters.
    Letters,
    /// Answers to the evaluation of a meeting.
    Evaluations,
    /// What was said of those proposed for panels.
    PanelProposals,
    /// Scans of notes verbales.
    NoteScans,
    /// Somebody who arrived, or was named for a dialogue, and did and became nothing more.
    Arrivals,
    /// Notes of interventions, with the key of the numbers under which they name the speakers.
    InterventionNotes,
    /// Statements handed in beforehand.
    Statements,
    /// Written comments that are not posted, and what was for the office alone; in the same way activities, needs, offers and
    /// research that are not published, and how to reach whoever stands behind them. What belongs to no dialogue is counted
    /// from the day it was handed in or decided on.
    Comments,
    /// Drafts of Chairs' summaries: versions of paragraphs, remarks, proposals.
    SummaryDrafts,
}

/// From which day a time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// The day of the dialogue, or of the last of several; it follows when the dialogue is given another day.
    Dialogue,
    /// The day it was written or handed in.
    Entry,
    /// The day somebody arrived, or the day of the last dialogue they were named for if that is later.
    Arrival,
}

impl Matter {
    /// All of them, in the order of the schedule.
    pub const ALL: [Self; 17] = [
        Self::DecisionAnswers,
        Self::ContactAnswers,
        Self::LogisticsAnswers,
        Self::StatisticsAnswers,
        Self::TravelAnswers,
        Self::Correspondence,
        Self::ScreeningNotes,
        Self::Attendees,
        Self::Letters,
        Self::Evaluations,
        Self::PanelProposals,
        Self::NoteScans,
        Self::Arrivals,
        Self::InterventionNotes,
        Self::Statements,
        Self::Comments,
        Self::SummaryDrafts,
    ];

    /// As in forms and in keys of words: `matter-letters`, and `matter-letters-why` for the reason of its time.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DecisionAnswers => "decision-answers",
            Self::ContactAnswers => "contact-answers",
            Self::LogisticsAnswers => "logistics-answers",
            Self::StatisticsAnswers => "statistics-answers",
            Self::TravelAnswers => "travel-answers",
            Self::Correspondence => "correspondence",
            Self::ScreeningNotes => "screening-notes",
            Self::Attendees => "attendees",
            Self::Letters => "letters",
            Self::Evaluations => "evaluations",
            Self::PanelProposals => "panel-proposals",
            Self::NoteScans => "note-scans",
            Self::Arrivals => "arrivals",
            Self::InterventionNotes => "intervention-notes",
            Self::Statements => "statements",
            Self::Comments => "comments",
            Self::SummaryDrafts => "summary-drafts",
        }
    }

    /// From which day its time is counted.
    pub const fn counting(self) -> Counting {
        match self {
            Self::Letters | Self::NoteScans => Counting::Entry,
            Self::Arrivals => Counting::Arrival,
            _ => Counting::Dialogue,
        }
    }

    /// Its time before anybody approved another, in months. What is needed to decide or to count is kept for two years, so
    /// that the next dialogue of the group can be compared with this one; what serves the meeting goes half a year after
    /// it; what was said about an application a year after it, when nobody can still ask about the decision. A scan stays
    /// past the Conference's next session, which meets every two years and may be asked who spoke for a State (rule 17). A
    /// statement is needed by the booths on the day and by those who write the Chair's summary until it is issued.
    /// A comment that is not posted stays until the Conference that its dialogue is reported to has met; one that is posted is
    /// kept with the record. Drafts of the summary stay as long: until the Note has gone to the Conference, and no longer.
    /// What was answered in an evaluation, and said of those proposed for panels, serves the report on this meeting and the
    /// preparation of nothing else.
    /// Notes of interventions stay until the working group that the summary goes to has met, about a year after the
    /// dialogue, and half a year more, in which somebody may still ask what a sentence of it rests on.
    pub const fn standard_months(self) -> u16 {
        match self {
            Self::DecisionAnswers
            | Self::StatisticsAnswers
            | Self::Comments
            | Self::SummaryDrafts => 24,
            Self::ContactAnswers | Self::LogisticsAnswers | Self::Attendees | Self::Statements => 6,
            Self::TravelAnswers
            | Self::Correspondence
            | Self::ScreeningNotes
            | Self::Letters
            | Self::Arrivals => 12,
            Self::InterventionNotes => 18,
            Self::NoteScans => 36,
            Self::Evaluations | Self::PanelProposals => 6,
        }
    }

    /// The answers that are asked for this purpose.
    pub const fn of_answers(purpose: AnswerPurpose) -> Self {
        match purpose {
            AnswerPurpose::Decision => Self::DecisionAnswers,
            AnswerPurpose::Contact => Self::ContactAnswers,
            AnswerPurpose::Logistics => Self::LogisticsAnswers,
            AnswerPurpose::Statistics => Self::StatisticsAnswers,
            AnswerPurpose::TravelSupport => Self::TravelAnswers,
        }
    }
}

/// A time for each matter, in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Matter, u16>", into = "BTreeMap<Matter, u16>")]
pub struct Schedule([u16; Matter::ALL.len()]);

impl Schedule {
    /// The times before anybody approved others.
    pub const fn standard() -> Self {
        let mut months = [0; Matter::ALL.len()];
        let mut at = 0;
        while at < months.len() {
            months[at] = Matter::ALL[at].standard_months();
            at += 1;
        }
        Self(months)
    }

    /// How many months a matter is kept.
    pub const fn months(&self, matter: Matter) -> u16 {
        self.0[matter as usize]
    }

    /// How many months an answer is kept: as its question says, and never longer than the schedule does.
    pub fn months_of_answer(&self, purpose: AnswerPurpose, asked: u16) -> u16 {
        asked.min(self.months(Matter::of_answers(purpose)))
    }

    /// The schedule with another time for one matter.
    #[must_use]
    pub const fn with(mut self, matter: Matter, months: u16) -> Self {
        self.0[matter as usize] = months;
        self
    }

    /// The matters whose time another schedule makes shorter.
    pub fn shortened_by(&self, other: &Self) -> Vec<Matter> {
        let shorter = |matter: &Matter| other.months(*matter) < self.months(*matter);
        Matter::ALL.into_iter().filter(shorter).collect()
    }

    /// Refuses times nobody could keep to.
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        let kept = |months: &u16| (FEWEST_MONTHS..=MOST_MONTHS).contains(months);
        match self.0.iter().all(kept) {
            true => Ok(()),
            false => Err(Refusal::new("refused-months-out-of-bounds")
                .with("least", FEWEST_MONTHS)
                .with("most", MOST_MONTHS)),
        }
    }
}

impl Default for Schedule {
    fn default() -> Self {
        Self::standard()
    }
}

/// A schedule approved before a matter was known says nothing of it: the standard time applies then.
impl From<BTreeMap<Matter, u16>> for Schedule {
    fn from(times: BTreeMap<Matter, u16>) -> Self {
        let standard = Self::standard();
        let times = times.into_iter();
        times.fold(standard, |schedule, (matter, months)| {
            schedule.with(matter, months)
        })
    }
}

impl From<Schedule> for BTreeMap<Matter, u16> {
    fn from(schedule: Schedule) -> Self {
        Matter::ALL
            .into_iter()
            .map(|matter| (matter, schedule.months(matter)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_matter_stands_at_its_own_place() {
        for (place, matter) in Matter::ALL.into_iter().enumerate() {
            assert_eq!(matter as usize, place);
            assert_eq!(
                Schedule::standard().months(matter),
                matter.standard_months()
            );
        }
    }

    #[test]
    fn a_schedule_reads_back_and_a_matter_it_does_not_know_has_its_standard_time() {
        let schedule = Schedule::standard().with(Matter::Letters, 3);
        let json = serde_json::to_string(&schedule).unwrap();
        assert_eq!(serde_json::from_str::<Schedule>(&json).unwrap(), schedule);
        let old: Schedule = serde_json::from_str(r#"{"letters":3}"#).unwrap();
        assert_eq!(old, schedule);
    }

    #[test]
    fn an_answer_is_never_kept_longer_than_its_question_or_the_schedule_says() {
        let schedule = Schedule::standard();
        let months = |asked| schedule.months_of_answer(AnswerPurpose::Logistics, asked);
        assert_eq!((months(3), months(6), months(60)), (3, 6, 6));
    }
}
