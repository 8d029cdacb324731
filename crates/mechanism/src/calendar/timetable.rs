//! The timetable backwards from the meeting, and on to the Conference's document deadline.
//!
//! No rule fixes these distances (they could not be recovered), so they are named defaults with their basis, shown as such.

use super::ConferenceSession;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;

/// A step of the preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The call for participation opens.
    CallOpens,
    /// The call closes.
    CallCloses,
    /// The list goes before States and the extended Bureau.
    ListCirculated,
    /// The extended Bureau decides.
    Decided,
    /// Invited organizations have registered.
    Registered,
    /// The preparation day, the working day before.
    PreparationDay,
    /// The dialogue.
    Held,
    /// The Chair's summary is issued.
    SummaryIssued,
    /// The Note is with the editors.
    NoteSubmitted,
    /// The Note is issued.
    NoteIssued,
    /// The Conference opens.
    ConferenceOpens,
}

/// A day by which a step is due, and what the distance rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// What is due.
    pub step: Step,
    /// The last day for it, in Vienna.
    pub day: Date,
    /// Key of the words that say what the distance rests on.
    pub basis: &'static str,
}

/// The steps before and after a dialogue held on `day`, in order; with a Conference session, on to its Note.
///
/// Distances: call open about 38 days and closed 82 before (calls of 2022 and 2023: 54, 82, 108 days); 30 days for the
/// list (rule 17 of the rules of procedure, by analogy); ten weeks before the Conference for documents, six for issue
/// (the 10-4-6 slots, rule S7).
pub fn timetable(day: Date, conference: Option<&ConferenceSession>) -> Vec<Deadline> {
    let at = |step, span: Span, basis| {
        day.checked_add(span)
            .ok()
            .map(|day| Deadline { step, day, basis })
    };
    let mut steps: Vec<Option<Deadline>> = vec![
        at(Step::CallOpens, -120.days(), "basis-practice"),
        at(Step::CallCloses, -82.days(), "basis-practice"),
        at(Step::ListCirculated, -60.days(), "basis-setting"),
        at(Step::Decided, -30.days(), "basis-rule-17"),
        at(Step::Registered, -7.days(), "basis-setting"),
        preparation_day(day),
        at(Step::Held, 0.days(), "basis-recorded"),
        at(Step::SummaryIssued, 30.days(), "basis-setting"),
    ];
    if let Some(session) = conference {
        let before = |weeks: i64| session.opens.checked_sub(weeks.weeks()).ok();
        let submitted = session.document_deadline.or_else(|| before(10));
        steps.push(submitted.map(|day| Deadline {
            step: Step::NoteSubmitted,
            day,
            basis: "basis-slots",
        }));
        steps.push(before(6).map(|day| Deadline {
            step: Step::NoteIssued,
            day,
            basis: "basis-slots",
        }));
        steps.push(Some(Deadline {
            step: Step::ConferenceOpens,
            day: session.opens,
            basis: "basis-recorded",
        }));
    }
    steps.into_iter().flatten().collect()
}

fn preparation_day(day: Date) -> Option<Deadline> {
    use jiff::civil::Weekday::{Saturday, Sunday};
    let mut before = day.yesterday().ok()?;
    while matches!(before.weekday(), Saturday | Sunday) {
        before = before.yesterday().ok()?;
    }
    Some(Deadline {
        step: Step::PreparationDay,
        day: before,
        basis: "basis-practice",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_preparation_day_of_a_monday_is_the_friday_before() {
        let steps = timetable(date(2024, 7, 15), None);
        let preparation = steps
            .iter()
            .find(|s| s.step == Step::PreparationDay)
            .unwrap();
        assert_eq!(preparation.day, date(2024, 7, 12));
    }

    #[test]
    fn documents_are_due_ten_weeks_before_the_conference() {
        let session = ConferenceSession {
            number: 12,
            opens: date(2024, 10, 14),
            closes: date(2024, 10, 18),
            place: "Vienna".into(),
            review_item: None,
            document_deadline: None,
            source: crate::SourceId::new("test").unwrap(),
            audience: crate::Audience::Public,
        };
        let steps = timetable(date(2024, 7, 15), Some(&session));
        let due = |step| steps.iter().find(|s| s.step == step).unwrap().day;
        assert_eq!(due(Step::NoteSubmitted), date(2024, 8, 5));
        assert_eq!(due(Step::NoteIssued), date(2024, 9, 2));
    }
}
