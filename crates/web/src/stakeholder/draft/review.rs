//! Everything once more before it is sent: each answer with the way to change it, what still lacks, and the exact row that
//! will be seen.

use super::fields::file_name;
use super::groups::{Answering, groups};
use super::questions::said;
use super::{Draft, ForWhom, keep, overview};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::deadline::Deadline;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::stakeholder::as_seen::Line;
use crate::stakeholder::calls::late;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::call::CallStatus;

/// An answer to check.
struct Row {
    name: String,
    value: String,
    change: String,
}

/// A group of answers.
struct Part {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "stakeholder/review.html")]
pub(super) struct Review {
    page: Page,
    key: String,
    command: String,
    closes: Deadline,
    late_rule: String,
    standing: &'static str,
    open: bool,
    amends: String,
    lacking: Vec<(String, String)>,
    parts: Vec<Part>,
    row: Vec<Line>,
    area: String,
    /// Why it was not entered, where it was tried.
    refused: String,
}

pub(super) async fn show(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    if let Some(reference) = &draft.sent {
        let path = format!("/applications/{}", reference.slug());
        return Ok(see_other(&acting.page.href(&path)));
    }
    shown(&acting, &draft, String::new())
}

/// The review, or, after a refusal, the review with its reason.
pub(super) fn shown(acting: &Acting, draft: &Draft, refused: String) -> Answer {
    let page = &acting.page;
    let call = Answering::of(acting, &draft.call)?;
    let series = call.terms.dialogues.first().ok_or(Problem::NotFound)?;
    let (area, row) = draft
        .row(page, &acting.view, series, &call.form)
        .unwrap_or_default();
    let status = match refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Review {
        key: draft.key.clone(),
        command: draft.submission.0.to_string(),
        closes: Deadline::of(page, call.terms.closes, acting.site.now()),
        late_rule: late(page, call.terms.late),
        standing: overview::standing(call.status),
        open: matches!(call.status, CallStatus::Open)
            || (draft.amends.is_none() && call.status == CallStatus::OpenLate),
        amends: draft
            .amends
            .as_ref()
            .map_or_else(String::new, ToString::to_string),
        lacking: lacking(page, draft, &call),
        parts: parts(acting, draft, &call),
        row,
        area: area.map_or_else(String::new, |code| wording::area(page, &code)),
        refused,
        page: page.clone(),
    };
    fresh(status, &template)
}

/// What still lacks or is wrong, each with the page where it is answered.
pub(super) fn lacking(page: &Page, draft: &Draft, call: &Answering) -> Vec<(String, String)> {
    let own = groups(page, draft, &call.form);
    let mut lacking: Vec<(String, String)> = own
        .iter()
        .filter(|group| !group.complete && !group.path.starts_with("/questions/"))
        .map(|group| {
            let href = page.href(&format!("/drafts/{}{}", draft.key, group.path));
            (
                href,
                page.say(&format!("lacking-{}", group.key)).into_owned(),
            )
        })
        .collect();
    for fault in call.form.check(&draft.answers, true) {
        let holds = |section: &&mechanism::participation::form::Section| {
            section
                .questions
                .iter()
                .any(|question| question.key == fault.question)
        };
        let Some(section) = call.form.sections.iter().find(holds) else {
            continue;
        };
        let label = call
            .form
            .question(&fault.question)
            .map_or_else(String::new, |question| wording::said(page, &question.label));
        let path = format!(
            "/drafts/{}/questions/{}#a-{}",
            draft.key, section.key, fault.question
        );
        let values = [
            ("question", label.into()),
            ("fault", said(page, &fault).into()),
        ];
        lacking.push((page.href(&path), page.say_with("lacking-answer", &values)));
    }
    lacking
}

fn parts(acting: &Acting, draft: &Draft, call: &Answering) -> Vec<Part> {
    let page = &acting.page;
    let here = |path: &str| page.href(&format!("/drafts/{}{path}", draft.key));
    let mut parts = Vec::new();
    let fixed = draft.amends.is_some();
    let change = |path: &str| if fixed { String::new() } else { here(path) };
    let named = |id| match acting.view.dialogue(id) {
        Some(dialogue) => title::short(page, dialogue.facts),
        None => id.to_string(),
    };
    let dialogues: Vec<String> = draft.dialogues.iter().map(named).collect();
    let whom = match draft.organization {
        ForWhom::Unsaid => page.say("answer-none").into_owned(),
        _ => draft.name(page, &acting.view),
    };
    parts.push(Part {
        title: page.say("review-who-and-what").into_owned(),
        rows: vec![
            Row {
                name: page.say("section-organization").into_owned(),
                value: whom,
                change: change("/organization"),
            },
            Row {
                name: page.say("section-dialogues").into_owned(),
                value: page.list(&dialogues),
                change: change("/dialogues"),
            },
        ],
    });
    // Answers to questions that are not asked any more are not sent, so they are not shown.
    let answers = call.form.pruned(&draft.answers);
    let asked = call.form.asked(&draft.answers);
    for section in &call.form.sections {
        let questions = section.questions.iter();
        let rows = questions
            .filter(|question| asked.iter().any(|known| known.key == question.key))
            .map(|question| Row {
                name: wording::said(page, &question.label),
                value: match wording::answer(page, question, &answers, |id| file_name(draft, id)) {
                    none if none.is_empty() => page.say("answer-none").into_owned(),
                    value => value,
                },
                change: here(&format!("/questions/{}#a-{}", section.key, question.key)),
            })
            .collect();
        parts.push(Part {
            title: wording::said(page, &section.title),
            rows,
        });
    }
    parts
}
