//! The questions of a call's form on an officer's pages: to look at, or to enter what came by another way.

use super::asking::Asking;
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use crate::stakeholder::wording;
use mechanism::StoredFile;
use mechanism::participation::form::{self, Answers, Fault, Form, GIVEN, Question, QuestionKind};
use std::collections::BTreeMap;
use words::Value;

/// Under which name a form asks a question.
pub(super) fn name_of(question: &str) -> String {
    format!("a-{question}")
}

/// Asks one question, with the answer given so far.
fn ask(
    page: &Page,
    asking: Asking,
    question: &Question,
    given: &[String],
    file: Option<&StoredFile>,
) -> Asking {
    let name = name_of(&question.key);
    let name = name.as_str();
    let key = "shape-form";
    let first = given.first().map_or("", String::as_str);
    let choices = |all: &[form::Choice]| {
        let offered = all.iter().map(|one| {
            let taken = given.contains(&one.key);
            Choice::of(&one.key, wording::said(page, &one.label), taken)
        });
        offered.collect::<Vec<_>>()
    };
    let asking = match &question.kind {
        QuestionKind::Line => asking.line(name, key, first),
        QuestionKind::Text { .. } => asking.text(name, key, first, 5),
        QuestionKind::Choice(all) => asking.one_of(name, key, choices(all)),
        QuestionKind::Several(all) => asking.any_of(name, key, choices(all)),
        QuestionKind::Number { .. } => asking.input(name, key, first, "number", "short"),
        QuestionKind::Date => asking.input(name, key, first, "date", "short"),
        QuestionKind::File => asking.file(name, key, ""),
        QuestionKind::Area => asking.pick(name, key, wording::areas(page, first)),
        QuestionKind::Consent => asking.tick(name, key, first == GIVEN),
        QuestionKind::Email => asking.input(name, key, first, "email", ""),
        QuestionKind::Website => asking.input(name, key, first, "url", ""),
    };
    let help = question.help.as_ref().map(|help| wording::said(page, help));
    let mut hint = help.unwrap_or_default();
    if question.kind == QuestionKind::File {
        hint = page.with("file-hint", "help", hint).trim().to_owned();
    }
    if let Some(condition) = &question.condition {
        // Applicants see the question only then; an officer sees when that is.
        let when = page.with("shape-asked-when", "question", &condition.question);
        hint = format!("{hint} {when}").trim().to_owned();
    }
    let asking = asking
        .labelled(wording::said(page, &question.label))
        .hinted(hint)
        .brought(file);
    match question.required {
        true => asking,
        false => asking.optional(),
    }
}

/// Asks a whole form, section by section.
pub(super) fn ask_all(
    page: &Page,
    mut asking: Asking,
    form: &Form,
    answers: &Answers,
    files: &BTreeMap<String, StoredFile>,
) -> Asking {
    for section in &form.sections {
        let help = section.help.as_ref().map(|help| wording::said(page, help));
        asking = asking
            .heading("shape-form")
            .labelled(wording::said(page, &section.title))
            .hinted(help.unwrap_or_default());
        for question in &section.questions {
            let given = answers.get(&question.key).map_or(&[][..], Vec::as_slice);
            let file = files.get(&name_of(&question.key));
            asking = ask(page, asking, question, given, file);
        }
    }
    asking
}

/// The questions that are answered with a file.
pub(super) fn files_of(form: &Form) -> Vec<String> {
    form.questions()
        .filter(|question| question.kind == QuestionKind::File)
        .map(|question| question.key.clone())
        .collect()
}

/// The answers of a form that was sent; files are not among them.
pub(super) fn read(form: &Form, filled: &Filled) -> Answers {
    form.questions()
        .filter(|question| question.kind != QuestionKind::File)
        .map(|question| {
            let name = name_of(&question.key);
            let given: Vec<String> = filled.all(&name).map(str::to_owned).collect();
            (question.key.clone(), given)
        })
        .filter(|(_, given)| !given.is_empty())
        .collect()
}

/// A fault in words.
pub(super) fn said(page: &Page, fault: &Fault) -> String {
    let values: Vec<(&str, Value<'_>)> = fault
        .values
        .iter()
        .map(|(name, value)| {
            let value = value
                .parse::<i64>()
                .map_or_else(|_| value.as_str().into(), Value::Number);
            (*name, value)
        })
        .collect();
    page.say_with(fault.key, &values)
}
