//! What a schedule with shorter times does to rows that are there already. One function fills the preview and does it.

use super::Purpose;
use super::counted::{self, Counted, Days, Holds};
use super::schedule::{Matter, Schedule};
use crate::participation::application::Application;
use crate::participation::call::CallForm;
use crate::participation::form::{AnswerAudience, Answers, Form, QuestionKind};
use crate::{CallId, RowId, World};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What shorter times do to the rows of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortened {
    /// What they are kept for.
    pub purpose: Purpose,
    /// How many are given an earlier end.
    pub rows: usize,
    /// How many of them have been kept long enough then: the clock destroys them at once.
    pub at_once: usize,
    /// The first of the other ends.
    pub next: Option<Date>,
}

impl Shortened {
    /// What is given an earlier end, by what it is kept for.
    pub(crate) fn of(world: &World, schedule: &Schedule, today: Date) -> Vec<Self> {
        let mut all: BTreeMap<Purpose, Self> = BTreeMap::new();
        for (row, end) in shortened(world, schedule) {
            let Some(kept) = world.kept.get(&row) else {
                continue;
            };
            let of = all.entry(kept.purpose).or_insert(Self {
                purpose: kept.purpose,
                rows: 0,
                at_once: 0,
                next: None,
            });
            of.rows += 1;
            if end < today {
                of.at_once += 1;
            } else {
                of.next = Some(of.next.map_or(end, |next| next.min(end)));
            }
        }
        all.into_values().collect()
    }
}

/// The ends that come earlier under a schedule. Nothing is ever kept longer than was said when it was written.
pub(crate) fn shortened(world: &World, schedule: &Schedule) -> BTreeMap<RowId, Date> {
    let mut forms = Forms::new(world);
    let mut ends = BTreeMap::new();
    let mut shorten = |counted: Counted<'_>, from: Option<Date>, months: Option<u16>| {
        let last = from
            .zip(months)
            .and_then(|(from, months)| from.checked_add(i64::from(months).months()).ok());
        if let Some(last) = last.filter(|last| *last < counted.end) {
            ends.insert(counted.row, last);
        }
    };
    let days = Days { world, moved: &[] };
    for application in world.applications.all.values() {
        let from = days.of_application(application);
        for row in counted::of_application(world, application) {
            let months = forms.months(schedule, &row);
            shorten(row, from, months);
        }
    }
    for list in world.circulations.all.values() {
        let from = days.of_list(list);
        for row in counted::of_list(world, list) {
            let months = forms.months(schedule, &row);
            shorten(row, from, months);
        }
    }
    for dialogue in world.dialogues.keys() {
        let from = days.of(dialogue);
        for row in counted::of_places(world, dialogue) {
            let months = forms.months(schedule, &row);
            shorten(row, from, months);
        }
        for row in counted::of_draft(world, dialogue) {
            let months = schedule.months(Matter::SummaryDrafts);
            shorten(row, days.of_draft(dialogue), Some(months));
        }
        for row in counted::of_notes(world, dialogue) {
            let months = schedule.months(Matter::InterventionNotes);
            shorten(row, from, Some(months));
        }
    }
    for (row, since) in counted::of_contributions(world) {
        shorten(row, Some(since), Some(schedule.months(Matter::Comments)));
    }
    for (row, written) in counted::of_errors(world) {
        shorten(
            row,
            Some(written),
            Some(schedule.months(Matter::Correspondence)),
        );
    }
    for (row, written) in counted::of_letters(world) {
        shorten(row, Some(written), Some(schedule.months(Matter::Letters)));
    }
    ends
}

/// The forms that were answered, each read once.
struct Forms<'w> {
    world: &'w World,
    read: BTreeMap<(CallId, u16), Option<CallForm>>,
}

impl<'w> Forms<'w> {
    fn new(world: &'w World) -> Self {
        let read = BTreeMap::new();
        Self { world, read }
    }

    fn of(&mut self, application: &Application) -> Option<&Form> {
        let world = self.world;
        let version = (application.call.clone(), application.version);
        let form = self.read.entry(version);
        form.or_insert_with(|| application.form_answered(world))
            .as_deref()
    }

    /// How many months what a row holds is kept; `None`: nobody can say any more, and it keeps its end.
    fn months(&mut self, schedule: &Schedule, row: &Counted<'_>) -> Option<u16> {
        match row.holds {
            Holds::One(matter) => Some(schedule.months(matter)),
            Holds::Answers(application) => {
                let text = self.world.shelf.get(&row.row)?;
                let answers: Answers = serde_json::from_str(text).ok()?;
                // They share a row, so it goes when the last of them may go.
                let form = self.of(application)?;
                let asked = form.questions().filter(|q| answers.contains_key(&q.key));
                asked
                    .map(|q| schedule.months_of_answer(q.purpose, q.retention_months))
                    .max()
            }
            Holds::File(application) => {
                let files = self.of(application)?.questions();
                files
                    .filter(|q| q.kind == QuestionKind::File)
                    .map(|q| schedule.months_of_answer(q.purpose, q.retention_months))
                    .max()
            }
            Holds::List(list) => {
                let world = self.world;
                let listed = list.cases.iter();
                let listed = listed.filter_map(|case| world.applications.all.get(case));
                listed
                    .filter_map(|application| {
                        let asked = self.of(application)?.questions();
                        asked
                            .filter(|q| q.audience == AnswerAudience::Circulated)
                            .map(|q| schedule.months_of_answer(q.purpose, q.retention_months))
                            .min()
                    })
                    .min()
            }
        }
    }
}
