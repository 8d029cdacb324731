//! The row of an application exactly as States parties and the extended Bureau see it, said line by line. The first screen
//! of an application, its review and its status page all show this, from the one function that makes the row.

use super::wording;
use crate::page::Page;
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::circulation::{Row, row_from};
use mechanism::participation::form::{Answers, Form, Question, QuestionKind};
use mechanism::{ApplicationRef, DialogueId, OrganizationId, StateCode};
use std::collections::BTreeMap;
use words::Lang;

/// One line of the row.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether the value is read from left to right whatever the page's language is.
    pub(crate) ltr: bool,
}

/// What is known of an organization that has not applied yet.
pub(crate) struct Applying<'a> {
    pub(crate) kind: StakeholderKind,
    pub(crate) area: Option<StateCode>,
    pub(crate) individual: bool,
    pub(crate) profile: &'a Profile,
}

/// The row as it would be if the application were submitted now. The number is not given before.
pub(crate) fn foreseen(
    page: &Page,
    series: &DialogueId,
    applying: &Applying<'_>,
    form: &Form,
    answers: &Answers,
) -> Vec<Line> {
    let reference = ApplicationRef {
        series: series.clone(),
        number: 1,
    };
    let nobody = OrganizationId(uuid::Uuid::nil());
    let row = row_from(
        reference,
        nobody,
        applying.kind,
        applying.area.clone(),
        applying.individual,
        applying.profile,
        form,
        &form.pruned(answers),
    );
    let mut lines = lines(page, &row, form);
    if let Some(first) = lines.first_mut() {
        first.value = page.say("as-seen-reference-later").into_owned();
        first.ltr = false;
    }
    lines
}

/// A row that nobody has: what a fictitious organization would show.
pub(crate) fn example(page: &Page, series: &DialogueId, form: &Form) -> Vec<Line> {
    let say = |key: &str| page.say(key).into_owned();
    let profile = Profile {
        names: BTreeMap::from([(page.lang.code().to_owned(), say("example-name"))]),
        website: "https://organization.example".to_owned(),
        field: say("example-field"),
        mandate: say("example-mandate"),
        ..Profile::default()
    };
    let answers: Answers = form
        .questions()
        .filter_map(|question| Some((question.key.clone(), vec![example_of(page, question)?])))
        .collect();
    let applying = Applying {
        kind: StakeholderKind::Ngo,
        area: None,
        individual: false,
        profile: &profile,
    };
    foreseen(page, series, &applying, form, &answers)
}

fn example_of(page: &Page, question: &Question) -> Option<String> {
    match &question.kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
            choices.first().map(|choice| choice.key.clone())
        }
        QuestionKind::Number { least, .. } => Some(least.to_string()),
        QuestionKind::Line | QuestionKind::Text { .. } => {
            Some(page.say("example-answer").into_owned())
        }
        _ => None,
    }
}

/// A row, line by line, in the order of the list's columns.
pub(crate) fn lines(page: &Page, row: &Row, form: &Form) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |key: &str, value: String, ltr: bool| {
        lines.push(Line {
            name: page.say(key).into_owned(),
            value,
            ltr,
        });
    };
    add("as-seen-reference", row.application.to_string(), true);
    for (code, name) in &row.profile.names {
        let language = match Lang::from_code(code) {
            Some(_) => page.language_name(code).into_owned(),
            None => code.clone(),
        };
        let several = row.profile.names.len() > 1;
        let name = match several {
            true => page.say_with(
                "as-seen-name-in",
                &[("name", name.into()), ("language", language.into())],
            ),
            false => name.clone(),
        };
        add("as-seen-name", name, false);
    }
    let optional = [
        ("profile-acronym", &row.profile.acronym, false),
        ("profile-website", &row.profile.website, true),
        ("profile-field", &row.profile.field, false),
        ("profile-mandate", &row.profile.mandate, false),
    ];
    let kind = page.say(&format!("stakeholder-{}", row.kind.code()));
    add("profile-kind", kind.into_owned(), false);
    if row.individual {
        let yes = page.say("as-seen-individual-yes").into_owned();
        add("as-seen-individual", yes, false);
    }
    let area = match &row.area {
        Some(code) => wording::area(page, code),
        None => page.say("as-seen-no-area").into_owned(),
    };
    add("profile-area", area, false);
    for (key, value, ltr) in optional {
        if !value.is_empty() {
            add(key, value.clone(), ltr);
        }
    }
    for question in form.questions() {
        let value = wording::answer(page, question, &row.answers, |_| None);
        if !value.is_empty() {
            lines.push(Line {
                name: wording::said(page, &question.label),
                value,
                ltr: question.kind == QuestionKind::Website,
            });
        }
    }
    lines
}
