//! Where an application stands, dialogue by dialogue: what happens now, until when, what comes next, what happened.

use super::steps::{Decision, Standing, Step, objections};
use super::{carried, own};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::deadline::Deadline;
use crate::page::Page;
use crate::public::title;
use crate::stakeholder::as_seen::{self, Line};
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::Timestamp;
use mechanism::participation::application::Stage;
use mechanism::participation::call::CallForm;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::form::{Answers, Form};
use mechanism::{ApplicationView, CaseView};
use words::Value;

/// An application for one dialogue.
struct Case {
    id: String,
    dialogue: String,
    href: String,
    heading: String,
    next: Vec<String>,
    /// What a merger or a split of dialogues means for it.
    carried: Vec<String>,
    clock: String,
    steps: Vec<Step>,
    objections: Vec<String>,
    decision: Option<Decision>,
    register: String,
    may_withdraw: bool,
}

/// A question of the office.
struct Asked {
    href: String,
    question: String,
    until: Deadline,
    answer: String,
    answered: bool,
    overdue: bool,
}

/// A file of one's own.
struct Attached {
    href: String,
    name: String,
    size: String,
}

/// An answer as it stands in the record.
struct Row {
    name: String,
    value: String,
    change: String,
}

/// Something that happened.
struct Happened {
    at: Timestamp,
    time: String,
    what: String,
}

#[derive(Template)]
#[template(path = "stakeholder/status.html")]
struct Status {
    page: Page,
    slug: String,
    reference: String,
    organization: String,
    organization_href: String,
    heading: String,
    late: bool,
    by_office: bool,
    cases: Vec<Case>,
    asked: Vec<Asked>,
    waiting: bool,
    may_amend: bool,
    may_withdraw: bool,
    closes: String,
    command: String,
    answers: Vec<Row>,
    files: Vec<Attached>,
    row: Vec<Line>,
    happened: Vec<Happened>,
}

pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    let page = &acting.page;
    let shown = own(&acting.view, &slug)?;
    let application = &shown.application;
    let reference = &application.reference;
    let form = form(&acting, &shown);
    let now = acting.site.now();
    let cases: Vec<Case> = shown
        .cases
        .iter()
        .map(|case| one(&acting, &shown, case))
        .collect();
    let asked: Vec<Asked> = asked(page, &shown, now);
    let organization = shown.organization.as_ref();
    let heading = match cases.as_slice() {
        [only] => only.heading.clone(),
        _ => page.with("status-several", "reference", reference.to_string()),
    };
    let row = acting.view.circulated_row(reference);
    let template = Status {
        slug: reference.slug(),
        reference: reference.to_string(),
        organization: organization
            .and_then(|view| view.profile.as_ref())
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        organization_href: organization.map_or_else(String::new, |view| {
            page.href(&format!("/organizations/{}", view.organization.id))
        }),
        heading,
        late: application.late,
        by_office: application.by_office,
        may_withdraw: cases.iter().any(|case| case.may_withdraw),
        waiting: asked.iter().any(|asked| !asked.answered),
        asked,
        may_amend: shown.may_amend,
        closes: shown.closes.map_or_else(String::new, |at| page.until(at)),
        command: page.command(),
        answers: form
            .as_ref()
            .map_or_else(Vec::new, |form| answers(page, &shown, form)),
        files: files(page, &shown),
        row: match (row, &form) {
            (Some(row), Some(form)) => as_seen::lines(page, &row, form),
            _ => Vec::new(),
        },
        happened: happened(&acting, &shown),
        cases,
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// The form as it was when it was answered.
fn form(acting: &Acting, shown: &ApplicationView<'_>) -> Option<CallForm> {
    let application = &shown.application;
    let version = acting
        .view
        .call_version(&application.call, application.version)?;
    version.text.map(CallForm::from)
}

fn dialogue(acting: &Acting, case: &CaseView) -> String {
    match acting.view.dialogue(&case.dialogue) {
        Some(dialogue) => title::short(&acting.page, dialogue.facts),
        None => case.dialogue.to_string(),
    }
}

fn one(acting: &Acting, shown: &ApplicationView<'_>, case: &CaseView) -> Case {
    let (page, view) = (&acting.page, &acting.view);
    let reference = &shown.application.reference;
    let call = view.call(&shown.application.call);
    let standing = Standing {
        page,
        case,
        window: view.window_of(reference, &case.dialogue),
        received: shown.application.received,
        decisions_by: call.and_then(|call| call.call.terms.decisions_by),
        now: acting.site.now(),
    };
    let ruling = view.ruling_of(reference, &case.dialogue);
    let admitted = match &case.case.stage {
        Stage::Decided(ruling) => ruling.outcome == Outcome::Admitted && !case.cancelled,
        _ => false,
    };
    let participants = format!(
        "/applications/{}/{}/participants",
        reference.slug(),
        case.dialogue
    );
    Case {
        id: case.dialogue.to_string(),
        dialogue: dialogue(acting, case),
        href: page.href(&format!("/dialogues/{}", case.dialogue)),
        heading: standing.heading(),
        next: standing.next(),
        carried: carried::said(page, view, shown, case),
        clock: standing.clock(),
        steps: standing.steps(),
        objections: objections(page, view, reference, case),
        decision: ruling.map(|told| Decision::of(page, told.ruling, told.told)),
        register: if admitted {
            page.href(&participants)
        } else {
            String::new()
        },
        may_withdraw: case.may_withdraw,
    }
}

fn asked(page: &Page, shown: &ApplicationView<'_>, now: Timestamp) -> Vec<Asked> {
    let slug = shown.application.reference.slug();
    shown
        .inquiries
        .iter()
        .map(|inquiry| Asked {
            href: page.href(&format!("/applications/{slug}/answers/{}", inquiry.id)),
            question: inquiry
                .question
                .clone()
                .unwrap_or_else(|| page.say("withheld-content").into_owned()),
            until: Deadline::of(page, inquiry.until, now),
            answered: inquiry.answer.is_some(),
            overdue: inquiry.overdue,
            answer: inquiry
                .answer
                .as_ref()
                .and_then(|(answer, _)| answer.clone())
                .unwrap_or_default(),
        })
        .collect()
}

fn answers(page: &Page, shown: &ApplicationView<'_>, form: &Form) -> Vec<Row> {
    let nothing = Answers::new();
    let answers = shown.answers.as_ref().unwrap_or(&nothing);
    let name_of = |id: &str| {
        let mut files = shown.files.iter();
        files
            .find(|file| file.file.file.to_string() == id)
            .map(|file| file.file.name.clone())
    };
    form.questions()
        .map(|question| Row {
            name: wording::said(page, &question.label),
            value: match shown.withheld.contains(&question.key) {
                true => page.say("withheld").into_owned(),
                false => wording::answer(page, question, answers, name_of),
            },
            change: String::new(),
        })
        .filter(|row| !row.value.is_empty())
        .collect()
}

fn files(page: &Page, shown: &ApplicationView<'_>) -> Vec<Attached> {
    let slug = shown.application.reference.slug();
    shown
        .files
        .iter()
        .map(|found| Attached {
            href: page.href(&format!(
                "/applications/{slug}/attachments/{}",
                found.file.file
            )),
            name: found.file.name.clone(),
            size: page.say_with(
                "file-size",
                &[("n", Value::from(found.file.bytes.div_ceil(1024)))],
            ),
        })
        .collect()
}

/// What happened, the newest first.
fn happened(acting: &Acting, shown: &ApplicationView<'_>) -> Vec<Happened> {
    let page = &acting.page;
    let mut all: Vec<(Timestamp, String)> = Vec::new();
    let mut add = |at: Timestamp, what: String| all.push((at, what));
    let application = &shown.application;
    add(
        application.received,
        page.say("happened-received").into_owned(),
    );
    if let Some(at) = application.amended {
        add(at, page.say("happened-amended").into_owned());
    }
    for inquiry in &shown.inquiries {
        add(inquiry.asked, page.say("happened-asked").into_owned());
        if let Some((_, at)) = &inquiry.answer {
            add(*at, page.say("happened-answered").into_owned());
        }
    }
    for case in &shown.cases {
        if let Some(window) = acting
            .view
            .window_of(&application.reference, &case.dialogue)
        {
            let what = page.with("happened-circulated", "dialogue", dialogue(acting, case));
            add(window.opened, what);
        }
        if !matches!(case.case.stage, Stage::Received | Stage::Circulated(_)) {
            let stage = page.say(&format!("stage-{}", case.case.stage.code()));
            let values = [
                ("stage", stage.into()),
                ("dialogue", dialogue(acting, case).into()),
            ];
            add(case.case.since, page.say_with("happened-stage", &values));
        }
    }
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    all.into_iter()
        .map(|(at, what)| Happened {
            at,
            time: page.moment(at),
            what,
        })
        .collect()
}
