//! One group of the form's questions: shown with its conditions explained, saved as it was typed, with what is wrong said
//! beside it. Where another device saved the same group meanwhile, both are shown.

use super::fields::{Field, Shown, file_name};
use super::groups::{Answering, Group, back, groups, onward, progress};
use super::{Draft, keep, overview};
use crate::acting::Acting;
use crate::answer::{Answer, see_other, talking};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::hand::{self, Order, Saving};
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use crate::upload;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::StoredFile;
use mechanism::participation::form::{Answers, Question, QuestionKind, Section};
use std::collections::BTreeMap;
use words::Value;

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
    /// Where the page saves itself; empty: it does not, because what is typed here differs from what is kept.
    keep: String,
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
    let question = |field: &str| {
        let question = field.strip_prefix("a-")?.to_owned();
        wanted.contains(&question).then_some(question)
    };
    let (filled, uploads) = upload::receive(&acting, parts, question).await?;
    keep_answers(&acting, &key, &section, &filled, uploads).await
}

async fn keep_answers(
    acting: &Acting,
    key: &str,
    section: &str,
    filled: &Filled,
    uploads: upload::Uploads,
) -> Answer {
    let before = keep::open(acting, key).await?;
    let asked = Asking::of(acting, &before, section)?;
    let mut typed = asked.typed(filled);
    let removed = filled.get("remove");
    for question in asked.file_questions() {
        let id = uploads
            .stored
            .get(&question)
            .map(|file| file.file.to_string());
        let kept = before.answers.get(&question).cloned();
        let now = match id {
            Some(id) => Some(vec![id]),
            None if removed == question => None,
            None => kept,
        };
        typed.extend(now.map(|now| (question, now)));
    }
    let group = format!("questions {section}");
    let saving = Saving::of(filled, &group);
    let by_itself = hand::by_itself(filled);
    let mut meanwhile: Option<Answers> = None;
    let mut order = Order::Next;
    let saved = keep::change(acting, key, |draft| {
        let there = asked.within(&draft.answers);
        order = saving.order(&draft.hands);
        if order != Order::Next && there != typed {
            meanwhile = Some(there);
            return false;
        }
        meanwhile = None;
        asked.put(draft, &typed, &uploads.stored, removed);
        saving.mark(&mut draft.hands);
        true
    });
    let saved = saved.await?;
    if by_itself {
        return Ok(hand::told(saved.is_some(), order));
    }
    let Some(draft) = saved else {
        return asked
            .both(acting, key, &typed, meanwhile.unwrap_or_default())
            .await;
    };
    keep::let_go(acting, &before, &draft).await;
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
        let fields = Shown {
            page,
            form: &self.call.form,
            section,
            draft,
        };
        let template = Questions {
            action: page.href(&if with_files {
                format!("{path}/files")
            } else {
                path.clone()
            }),
            with_files,
            progress: progress(page, &all, &group),
            title: wording::said(page, &section.title),
            help: section
                .help
                .as_ref()
                .map_or_else(String::new, |help| wording::said(page, help)),
            fields: fields.fields(answers, &faults),
            faults,
            seen: draft.hands.stamp(&group),
            keep: match meanwhile.is_empty() {
                true => page.href(&path),
                false => String::new(),
            },
            saved: page.with("draft-saved", "when", page.moment(draft.updated)),
            standing: overview::standing(self.call.status),
            back: back(page, draft, &all, &group),
            meanwhile,
            page: page.clone(),
        };
        talking(status, &template)
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
