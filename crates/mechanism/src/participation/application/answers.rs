//! Where answers are kept. Answers with the same time share a row, so that each is destroyed when its own time has come;
//! who reads them joins what is there.

use super::{Application, ApplicationEvent};
use crate::keeping::schedule::Schedule;
use crate::keeping::{Kept, Purpose, Shelving, months_after};
use crate::participation::call::CallForm;
use crate::participation::form::{Answers, Form, Question};
use crate::{ApplicationRef, DialogueId, Event, Refusal, Retention, World};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Answers that are destroyed earlier than others of the same application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierAnswers {
    /// How many months after the dialogue.
    pub months: u16,
    /// The number of the schedule that was in force when they were kept.
    pub schedule: u16,
    /// Where they are.
    pub kept: Kept,
}

/// How long what is handed in now is kept: counted from the last of the dialogues, by the schedule in force.
pub(super) struct Times<'w> {
    schedule: Schedule,
    number: u16,
    last_dialogue: Option<Date>,
    form: &'w Form,
}

impl<'w> Times<'w> {
    pub(super) fn of<'a>(
        world: &World,
        form: &'w Form,
        dialogues: impl Iterator<Item = &'a DialogueId>,
    ) -> Self {
        Self {
            schedule: world.retaining.schedule(),
            number: world.retaining.number(),
            last_dialogue: dialogues
                .filter_map(|dialogue| world.dialogues.get(dialogue))
                .map(|convened| convened.facts.date)
                .max(),
            form,
        }
    }

    /// How long an answer to a question is kept.
    pub(super) fn of_question(&self, question: &Question) -> Retention {
        self.after(months(self.schedule, question))
    }

    fn after(&self, months: u16) -> Retention {
        self.last_dialogue
            .map_or(Retention::Permanent, |day| months_after(day, months))
    }

    /// The answers by their times. There is always a row for the longest the form knows: an application without one would
    /// read as withheld.
    fn grouped(&self, answers: &Answers) -> BTreeMap<u16, Answers> {
        let mut groups: BTreeMap<u16, Answers> = BTreeMap::new();
        let mut longest = 0;
        for question in self.form.questions() {
            let months = months(self.schedule, question);
            longest = months.max(longest);
            if let Some(values) = answers.get(&question.key) {
                let group = groups.entry(months).or_default();
                group.insert(question.key.clone(), values.clone());
            }
        }
        groups.entry(longest).or_default();
        groups
    }

    /// Keeps the answers: the row of those kept longest, which the entry of the application brings, and an entry for each
    /// of the others.
    pub(super) fn keep(
        &self,
        shelving: &mut Shelving,
        application: &ApplicationRef,
        answers: &Answers,
    ) -> Result<(Kept, Vec<Event>), Refusal> {
        let owner = application.to_string();
        let mut keep = |months, group: &Answers| {
            shelving.keep_value(&owner, Purpose::Answers, group, self.after(months))
        };
        let mut groups = self.grouped(answers).into_iter().rev();
        let (months, longest) = groups.next().unwrap_or_default();
        let first = keep(months, &longest)?;
        let earlier = groups.map(|(months, group)| {
            Ok(Event::Application(ApplicationEvent::AnswersKept {
                application: application.clone(),
                months,
                schedule: self.number,
                answers: keep(months, &group)?,
            }))
        });
        let earlier = earlier.collect::<Result<_, Refusal>>()?;
        Ok((first, earlier))
    }
}

fn months(schedule: Schedule, question: &Question) -> u16 {
    schedule.months_of_answer(question.purpose, question.retention_months)
}

impl Application {
    /// All rows that hold its answers.
    pub(crate) fn answer_rows(&self) -> impl Iterator<Item = Kept> + '_ {
        let earlier = self.earlier.iter().map(|earlier| earlier.kept);
        std::iter::once(self.answers).chain(earlier)
    }

    /// Its answers, as far as they are still there; `None`: all of them are withheld.
    pub(crate) fn read_answers(&self, world: &World) -> Option<Answers> {
        let rows = self.answer_rows();
        let there = rows.filter_map(|kept| world.shelf.get(&kept.row));
        there
            .filter_map(|text| serde_json::from_str::<Answers>(text).ok())
            .reduce(|mut all, more| {
                all.extend(more);
                all
            })
    }

    /// Where the answer to a question is kept, if it was given.
    pub(crate) fn row_of(&self, world: &World, question: &Question) -> Kept {
        let here = |earlier: &&EarlierAnswers| {
            months(world.retaining.under(earlier.schedule), question) == earlier.months
        };
        let earlier = self.earlier.iter().find(here);
        earlier.map_or(self.answers, |earlier| earlier.kept)
    }

    /// Whether an answer to a question would not be there any more.
    pub(crate) fn is_withheld(&self, world: &World, question: &Question) -> bool {
        !world.kept.contains_key(&self.row_of(world, question).row)
    }

    /// The form as it was when it was answered.
    pub(crate) fn form_answered(&self, world: &World) -> Option<CallForm> {
        let call = world.calls.get(&self.call)?;
        let answered = call.versions.iter();
        let mut answered = answered.filter(|version| version.number == self.version);
        let text = answered.next().map_or(&call.text, |version| &version.text);
        world.shelf.value(&text.row).map(CallForm::from)
    }
}
