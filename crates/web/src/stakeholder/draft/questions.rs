//! One group of the form's questions: shown with its conditions explained, saved as it was typed, with what is wrong said
//! beside it. Where another device saved the same group meanwhile, both are shown.

use super::groups::{Answering, Group, back, groups, onward, progress};
use super::{Draft, keep, overview, upload};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::StoredFile;
use mechanism::participation::form::{Answers, Form, Question, QuestionKind, Section, words};
use std::collections::BTreeMap;
use words::Value;

/// The name under which a form carries how often its group had been saved when it was shown.
const SEEN: &str = "seen";

/// A question as the page asks it.
struct Field {
    kind: &'static str,
    name: String,
    label: String,
    hint: String,
    error: String,
    value: String,
    choices: Vec<Choice>,
    taken: bool,
    limit: u16,
    counted: String,
    /// When it is asked at all, in words; empty: always.
    condition: String,
    optional: bool,
    /// The file that is there already.
    file: String,
    /// The question, for taking its file away.
    question: String,
}

/// What stands in the record of an answer that this device would replace.
struct Row {
    name: String,
    value: String,
    change: String,
}

#[derive(Template)]
#[template(path = "stakeholder/questions.html")]
struct Questions {
    page: Page,
    action: String,
    with_files: bool,
    progress: String,
    title: String,
    help: String,
    fields: Vec<Field>,
    faults: Faults,
    seen: u32,
    saved: String,
    standing: &'static str,
    back: String,
    meanwhile: Vec<Row>,
}

pub(super) async fn show(Path((key, section)): Path<(String, String)>, acting: Acting) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    let asked = Asking::of(&acting, &draft, &section)?;
    asked.page(
        &draft,
        &draft.answers,
        Faults::default(),
        Vec::new(),
        StatusCode::OK,
    )
}

pub(super) async fn save(
    Path((key, section)): Path<(String, String)>,
    acting: Acting,
    filled: Filled,
) -> Answer {
    keep_answers(&acting, &key, &section, &filled, upload::Uploads::default()).await
}

pub(super) async fn save_with_files(
    Path((key, section)): Path<(String, String)>,
    acting: Acting,
    parts: Multipart,
) -> Answer {
    // Whose draft it is is asked before a byte of a file is stored.
    let draft = keep::open(&acting, &key).await?;
    let asked = Asking::of(&acting, &draft, &section)?;
    let wanted = asked.file_questions();
    let (filled, uploads) = upload::receive(&acting, parts, &wanted).await?;
    keep_answers(&acting, &key, &section, &filled, uploads).await
}

async fn keep_answers(
    acting: &Acting,
    key: &str,
    section: &str,
    filled: &Filled,
    uploads: upload::Uploads,
) -> Answer {
    let draft = keep::open(acting, key).await?;
    let asked = Asking::of(acting, &draft, section)?;
    let mut typed = asked.typed(filled);
    let removed = filled.get("remove");
    for question in asked.file_questions() {
        let id = uploads
            .stored
            .get(&question)
            .map(|file| file.file.to_string());
        let before = draft.answers.get(&question).cloned();
        let now = match id {
            Some(id) => Some(vec![id]),
            None if removed == question => None,
            None => before,
        };
        typed.extend(now.map(|now| (question, now)));
    }
    let group = format!("questions {section}");
    let seen: u32 = filled.get(SEEN).parse().unwrap_or(0);
    let mut meanwhile: Option<Answers> = None;
    let saved = keep::change(acting, key, |draft| {
        let stamp = draft.saved.get(&group).copied().unwrap_or(0);
        let there = asked.within(&draft.answers);
        if stamp != seen && there != typed {
            meanwhile = Some(there);
            return false;
        }
        meanwhile = None;
        asked.put(draft, &typed, &uploads.stored, removed);
        draft.saved.insert(group.clone(), stamp.wrapping_add(1));
        true
    });
    let Some(draft) = saved.await? else {
        return asked
            .both(acting, key, &typed, meanwhile.unwrap_or_default())
            .await;
    };
    let then = filled.get("then");
    let mut faults = asked.faults(&draft.answers);
    for (question, said) in uploads.wrong {
        faults.add(format!("a-{question}"), said);
    }
    if !faults.is_empty() && then != "later" {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return asked.page(&draft, &draft.answers, faults, Vec::new(), status);
    }
    if !removed.is_empty() {
        let path = format!("/drafts/{key}/questions/{section}");
        return Ok(see_other(&acting.page.href(&path)));
    }
    let groups = groups(&acting.page, &draft, &asked.call.form);
    let next = onward(&acting.page, &draft, &groups, &group, then);
    Ok(see_other(&next))
}

/// A section of the form, being asked.
struct Asking<'a> {
    acting: &'a Acting,
    call: Answering,
    section: Section,
}

impl<'a> Asking<'a> {
    fn of(acting: &'a Acting, draft: &Draft, section: &str) -> Result<Self, Problem> {
        if !draft.is_open() {
            return Err(Problem::NotFound);
        }
        let call = Answering::of(acting, &draft.call)?;
        let found = call.form.sections.iter().find(|known| known.key == section);
        let section = found.cloned().ok_or(Problem::NotFound)?;
        Ok(Self {
            acting,
            call,
            section,
        })
    }

    fn file_questions(&self) -> Vec<String> {
        self.section
            .questions
            .iter()
            .filter(|question| question.kind == QuestionKind::File)
            .map(|question| question.key.clone())
            .collect()
    }

    /// What was typed, without blank answers; files are not typed.
    fn typed(&self, filled: &Filled) -> Answers {
        let questions = self.section.questions.iter();
        questions
            .filter(|question| question.kind != QuestionKind::File)
            .filter_map(|question| {
                let values: Vec<String> = filled
                    .all(&format!("a-{}", question.key))
                    .map(str::to_owned)
                    .collect();
                (!values.is_empty()).then(|| (question.key.clone(), values))
            })
            .collect()
    }

    /// The answers of this section.
    fn within(&self, answers: &Answers) -> Answers {
        let questions = self.section.questions.iter();
        questions
            .filter_map(|question| answers.get_key_value(&question.key))
            .map(|(key, values)| (key.clone(), values.clone()))
            .collect()
    }

    /// Puts the section's answers into a draft, whole.
    fn put(
        &self,
        draft: &mut Draft,
        typed: &Answers,
        stored: &BTreeMap<String, StoredFile>,
        removed: &str,
    ) {
        for question in &self.section.questions {
            draft.answers.remove(&question.key);
            if question.key == removed {
                draft.files.remove(removed);
            }
        }
        draft.answers.extend(typed.clone());
        draft.files.extend(stored.clone());
    }

    /// What is wrong with the answers of this section, save that some are not there yet.
    fn faults(&self, answers: &Answers) -> Faults {
        let mut faults = Faults::default();
        for fault in self.call.form.check(answers, false) {
            let here = |question: &Question| question.key == fault.question;
            if fault.question.is_empty() || self.section.questions.iter().any(here) {
                faults.add(
                    format!("a-{}", fault.question),
                    said(&self.acting.page, &fault),
                );
            }
        }
        faults
    }

    /// Another device saved this section since it was shown here: what is there and what was typed, together.
    async fn both(&self, acting: &Acting, key: &str, typed: &Answers, there: Answers) -> Answer {
        let draft = keep::open(acting, key).await?;
        let name_of = |id: &str| file_name(&draft, id);
        let differing = self
            .section
            .questions
            .iter()
            .filter(|question| there.get(&question.key) != typed.get(&question.key));
        let rows = differing
            .map(|question| Row {
                name: wording::said(&acting.page, &question.label),
                value: match wording::answer(&acting.page, question, &there, name_of) {
                    none if none.is_empty() => acting.page.say("answer-none").into_owned(),
                    value => value,
                },
                change: String::new(),
            })
            .collect();
        let mut shown = draft.answers.clone();
        for question in &self.section.questions {
            shown.remove(&question.key);
        }
        shown.extend(typed.clone());
        self.page(
            &draft,
            &shown,
            Faults::default(),
            rows,
            StatusCode::CONFLICT,
        )
    }

    fn page(
        &self,
        draft: &Draft,
        answers: &Answers,
        faults: Faults,
        meanwhile: Vec<Row>,
        status: StatusCode,
    ) -> Answer {
        let page = &self.acting.page;
        let section = &self.section;
        let group = format!("questions {}", section.key);
        let all: Vec<Group> = groups(page, draft, &self.call.form);
        let with_files = !self.file_questions().is_empty();
        let path = format!("/drafts/{}/questions/{}", draft.key, section.key);
        let template = Questions {
            action: page.href(&if with_files {
                format!("{path}/files")
            } else {
                path
            }),
            with_files,
            progress: progress(page, &all, &group),
            title: wording::said(page, &section.title),
            help: section
                .help
                .as_ref()
                .map_or_else(String::new, |help| wording::said(page, help)),
            fields: self.fields(draft, answers, &faults),
            faults,
            seen: draft.saved.get(&group).copied().unwrap_or(0),
            saved: page.with("draft-saved", "when", page.moment(draft.updated)),
            standing: overview::standing(self.call.status),
            back: back(page, draft, &all, &group),
            meanwhile,
            page: page.clone(),
        };
        fresh(status, &template)
    }

    /// The questions to ask. One whose condition hangs on an earlier page and does not hold is left out; one whose condition
    /// hangs on this page is shown with it, since nothing can appear without a script.
    fn fields(&self, draft: &Draft, answers: &Answers, faults: &Faults) -> Vec<Field> {
        let form = &self.call.form;
        let asked: Vec<&str> = form
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
            .map(|question| self.field(form, draft, question, answers, faults))
            .collect()
    }

    fn field(
        &self,
        form: &Form,
        draft: &Draft,
        question: &Question,
        answers: &Answers,
        faults: &Faults,
    ) -> Field {
        let page = &self.acting.page;
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
            condition: self.condition(form, question),
            optional: !question.required,
            file: file_name(draft, &value).unwrap_or_default(),
            question: question.key.clone(),
            name,
            value,
        }
    }

    /// "Answer this if you chose “Yes” at “…”".
    fn condition(&self, form: &Form, question: &Question) -> String {
        let page = &self.acting.page;
        let Some(condition) = &question.condition else {
            return String::new();
        };
        let Some(other) = form.question(&condition.question) else {
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

/// What is wrong, in the reader's language.
pub(super) fn said(page: &Page, fault: &mechanism::participation::form::Fault) -> String {
    let values: Vec<(&str, Value<'_>)> = fault
        .values
        .iter()
        .map(|(name, value)| match value.parse::<i64>() {
            Ok(number) => (*name, Value::Number(number)),
            Err(_) => (*name, Value::from(value.as_str())),
        })
        .collect();
    page.say_with(fault.key, &values)
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
