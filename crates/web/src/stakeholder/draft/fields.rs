//! The questions of a group as the page asks them: each with its kind, its words, what was answered, and, where it hangs on
//! another one, when it is asked at all.

use super::Draft;
use crate::fields::{Choice, Faults};
use crate::page::Page;
use crate::stakeholder::wording;
use mechanism::participation::form::{Answers, Form, Question, QuestionKind, Section, words};
use words::Value;

/// A question as the page asks it.
pub(super) struct Field {
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) error: String,
    pub(super) value: String,
    pub(super) choices: Vec<Choice>,
    pub(super) taken: bool,
    pub(super) limit: u16,
    pub(super) counted: String,
    /// When it is asked at all, in words; empty: always.
    pub(super) condition: String,
    pub(super) optional: bool,
    /// The file that is there already.
    pub(super) file: String,
    /// The question, for taking its file away.
    pub(super) question: String,
}

/// A section with what its questions are shown by.
pub(super) struct Shown<'a> {
    pub(super) page: &'a Page,
    pub(super) form: &'a Form,
    pub(super) section: &'a Section,
    pub(super) draft: &'a Draft,
}

impl Shown<'_> {
    /// The questions to ask. One whose condition hangs on an earlier page and does not hold is left out; one whose condition
    /// hangs on this page is shown with it, since nothing can appear without a script.
    pub(super) fn fields(&self, answers: &Answers, faults: &Faults) -> Vec<Field> {
        let asked: Vec<&str> = self
            .form
            .asked(answers)
            .iter()
            .map(|question| question.key.as_str())
            .collect();
        let here = |key: &str| self.section.questions.iter().any(|known| known.key == key);
        self.section
            .questions
            .iter()
            .filter(|question| {
                let hangs = question.condition.as_ref();
                asked.contains(&question.key.as_str())
                    || hangs.is_some_and(|condition| here(&condition.question))
            })
            .map(|question| self.field(question, answers, faults))
            .collect()
    }

    fn field(&self, question: &Question, answers: &Answers, faults: &Faults) -> Field {
        let page = self.page;
        let name = format!("a-{}", question.key);
        let values = answers.get(&question.key).cloned().unwrap_or_default();
        let value = values.first().cloned().unwrap_or_default();
        let limit = match question.kind {
            QuestionKind::Text { words } => words,
            _ => 0,
        };
        Field {
            kind: kind(&question.kind),
            label: wording::said(page, &question.label),
            hint: question
                .help
                .as_ref()
                .map_or_else(String::new, |help| wording::said(page, help)),
            error: faults.of(&name).to_owned(),
            choices: choices(page, &question.kind, &values),
            taken: !value.is_empty(),
            limit,
            counted: match limit {
                0 => String::new(),
                limit => page.say_with(
                    "form-words",
                    &[
                        ("limit", Value::Number(limit.into())),
                        ("n", words(&value).into()),
                    ],
                ),
            },
            condition: self.condition(question),
            optional: !question.required,
            file: file_name(self.draft, &value).unwrap_or_default(),
            question: question.key.clone(),
            name,
            value,
        }
    }

    /// "Answer this if you chose “Yes” at “…”".
    fn condition(&self, question: &Question) -> String {
        let page = self.page;
        let Some(condition) = &question.condition else {
            return String::new();
        };
        let Some(other) = self.form.question(&condition.question) else {
            return String::new();
        };
        let of = |answer: &String| {
            let one = Answers::from([(other.key.clone(), vec![answer.clone()])]);
            page.with(
                "quoted",
                "text",
                wording::answer(page, other, &one, |_| None),
            )
        };
        let answers: Vec<String> = condition.any_of.iter().map(of).collect();
        let values = [
            ("answers", page.list(&answers).into()),
            ("question", wording::said(page, &other.label).into()),
        ];
        page.say_with("question-condition", &values)
    }
}

/// The name of a file that stands as an answer.
pub(super) fn file_name(draft: &Draft, id: &str) -> Option<String> {
    let mut files = draft.files.values();
    files
        .find(|file| file.file.to_string() == id)
        .map(|file| file.name.clone())
}

/// How the template asks a kind of question.
fn kind(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Line => "text",
        QuestionKind::Text { .. } => "lines",
        QuestionKind::Choice(_) => "one",
        QuestionKind::Several(_) => "several",
        QuestionKind::Number { .. } => "number",
        QuestionKind::Date => "date",
        QuestionKind::File => "file",
        QuestionKind::Area => "area",
        QuestionKind::Consent => "consent",
        QuestionKind::Email => "email",
        QuestionKind::Website => "url",
    }
}

fn choices(page: &Page, kind: &QuestionKind, values: &[String]) -> Vec<Choice> {
    match kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => choices
            .iter()
            .map(|choice| {
                let taken = values.contains(&choice.key);
                Choice::of(
                    choice.key.as_str(),
                    wording::said(page, &choice.label),
                    taken,
                )
            })
            .collect(),
        QuestionKind::Area => wording::areas(page, values.first().map_or("", String::as_str)),
        _ => Vec::new(),
    }
}
