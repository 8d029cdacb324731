//! The timetable backwards from the meeting, and on to the Conference's document deadline.
//!
//! No rule fixes these distances (they could not be recovered), so they are named defaults with their basis, shown as such.
//! What a published call says of its own days stands instead of them.

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

/// The days that a call sets itself, in Vienna.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallDays {
    /// The day on which it opens.
    pub opens: Date,
    /// The last day that is in time.
    pub closes: Date,
    /// The day by which applicants are told to know.
    pub decisions_by: Option<Date>,
}

/// The steps before and after a dialogue held on `day`, in order of their days; with a Conference session, on to its Note.
///
/// A call's own days stand instead of the computed ones, and what follows it is not due before it has closed.
///
/// Distances: call open about 38 days and closed 82 before (calls of 2022 and 2023: 54, 82, 108 days); 30 days for the
/// list (rule 17 of the rules of procedure, by analogy); ten weeks before the Conference for documents, six for issue
/// (the 10-4-6 slots, rule S7).
pub fn timetable(
    day: Date,
    conference: Option<&ConferenceSession>,
    call: Option<CallDays>,
) -> Vec<Deadline> {
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
    let mut steps: Vec<Deadline> = steps.into_iter().flatten().collect();
    if let Some(call) = call {
        for deadline in &mut steps {
            follow(deadline, call);
        }
        steps.sort_by_key(|deadline| deadline.day);
    }
    steps
}

fn follow(deadline: &mut Deadline, call: CallDays) {
    let own = match deadline.step {
        Step::CallOpens => Some(call.opens),
        Step::CallCloses => Some(call.closes),
        Step::Decided => call.decisions_by,
        _ => None,
    };
    match own {
        Some(day) => (deadline.day, deadline.basis) = (day, "basis-call"),
        None if matches!(deadline.step, Step::ListCirculated | Step::Decided) => {
            deadline.day = deadline.day.max(call.closes);
        }
        None => {}
    }
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
        let steps = timetable(date(2024, 7, 15), None, None);
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
        let steps = timetable(date(2024, 7, 15), Some(&session), None);
        let due = |step| steps.iter().find(|s| s.step == step).unwrap().day;
        assert_eq!(due(Step::NoteSubmitted), date(2024, 8, 5));
        assert_eq!(due(Step::NoteIssued), date(2024, 9, 2));
    }

    #[test]
    fn a_call_s_own_days_stand_instead_of_the_computed_ones() {
        let call = CallDays {
            opens: date(2024, 4, 1),
            closes: date(2024, 5, 31),
            decisions_by: None,
        };
        let steps = timetable(date(2024, 7, 15), None, Some(call));
        let due = |step| *steps.iter().find(|s| s.step == step).unwrap();
        assert_eq!(due(Step::CallOpens).day, date(2024, 4, 1));
        assert_eq!(due(Step::CallCloses).day, date(2024, 5, 31));
        assert_eq!(due(Step::CallCloses).basis, "basis-call");
        // Sixty days before would be 16 May, before the call has closed.
        assert_eq!(due(Step::ListCirculated).day, date(2024, 5, 31));
        assert_eq!(due(Step::ListCirculated).basis, "basis-setting");
        assert_eq!(due(Step::Decided).day, date(2024, 6, 15));
        assert!(steps.is_sorted_by_key(|s| s.day), "{steps:?}");
        let told = CallDays {
            decisions_by: Some(date(2024, 6, 20)),
            ..call
        };
        let steps = timetable(date(2024, 7, 15), None, Some(told));
        assert!(steps.iter().any(|s| s.step == Step::Decided
            && s.day == date(2024, 6, 20)
            && s.basis == "basis-call"));
    }
}
