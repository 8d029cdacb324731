//! A call on the workbench: what it says, what is missing, what comes next.

use super::bench::Bench;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::call::LatePolicy;
use mechanism::participation::form::{AnswerAudience, LANGUAGES, QuestionKind};
use words::Lang;

/// The words of a call in one language.
struct Language {
    code: &'static str,
    name: &'static str,
    missing: bool,
    without: bool,
}

/// A question in the list.
struct Line {
    key: String,
    label: String,
    kind: String,
    marks: Vec<String>,
}

/// A section in the list.
struct Group {
    key: String,
    title: String,
    questions: Vec<Line>,
}

#[derive(Template)]
#[template(path = "secretariat/call.html")]
struct Overview {
    page: Page,
    name: String,
    base: String,
    public: String,
    status: String,
    published: bool,
    withdrawn: bool,
    pending: bool,
    seen: String,
    terms: Vec<(String, String)>,
    languages: Vec<Language>,
    groups: Vec<Group>,
    dialogues: Vec<(String, String)>,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let (page, view) = (&acting.page, &acting.view);
    let shown = view.call(&bench.terms.id).ok_or(Problem::NotFound)?;
    let missing = bench.text.missing_languages();
    let template = Overview {
        name: super::title_of(page, &shown),
        base: page.href(&format!("/office/calls/{id}")),
        public: page.href(&format!("/calls/{id}")),
        status: page
            .say(&format!("call-status-{}", shown.status.code()))
            .into_owned(),
        published: bench.published,
        withdrawn: bench.withdrawn,
        pending: bench.pending,
        seen: bench.seen(),
        terms: terms(page, &bench),
        languages: LANGUAGES
            .into_iter()
            .filter_map(|code| Lang::from_code(code).map(|lang| (code, lang)))
            .map(|(code, lang)| Language {
                code,
                name: lang.own_name(),
                missing: missing.contains(&code),
                without: bench.without.iter().any(|left_out| left_out == code),
            })
            .collect(),
        groups: groups(page, &bench),
        dialogues: bench
            .terms
            .dialogues
            .iter()
            .filter_map(|id| view.dialogue(id))
            .map(|of| {
                let href = page.href(&format!("/office/dialogues/{}", of.facts.id));
                (href, title::short(page, of.facts))
            })
            .collect(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// The terms in words, with each deadline in Vienna and by the world's clock.
pub(super) fn terms(page: &Page, bench: &Bench) -> Vec<(String, String)> {
    let terms = &bench.terms;
    let languages = |codes: &[String]| {
        let names: Vec<String> = codes
            .iter()
            .map(|code| page.language_name(code).into_owned())
            .collect();
        match names.is_empty() {
            true => page.say("shape-none").into_owned(),
            false => words::capitalized(&page.list(&names)),
        }
    };
    let late = match terms.late {
        LatePolicy::Marked => page.say("shape-late-marked").into_owned(),
        LatePolicy::Refused => page.say("shape-late-refused").into_owned(),
        LatePolicy::Grace { minutes } => page.count("shape-late-after", minutes.into()),
    };
    let decisions = terms
        .decisions_by
        .map_or_else(|| page.say("shape-none").into_owned(), |day| page.day(&day));
    [
        ("shape-opens", page.moment_in_full(terms.opens)),
        ("shape-closes", page.deadline(terms.closes)),
        ("shape-late", late),
        ("shape-languages", languages(&terms.languages)),
        ("shape-interpretation", languages(&terms.interpretation)),
        ("shape-decisions-by", decisions),
    ]
    .into_iter()
    .map(|(key, value)| (page.say(key).into_owned(), value))
    .collect()
}

/// The code of a kind of question, as in forms and in keys of words: `shape-kind-text`.
pub(super) fn kind_code(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Line => "line",
        QuestionKind::Text { .. } => "text",
        QuestionKind::Choice(_) => "choice",
        QuestionKind::Several(_) => "several",
        QuestionKind::Number { .. } => "number",
        QuestionKind::Date => "date",
        QuestionKind::File => "file",
        QuestionKind::Area => "area",
        QuestionKind::Consent => "consent",
        QuestionKind::Email => "email",
        QuestionKind::Website => "website",
    }
}

fn groups(page: &Page, bench: &Bench) -> Vec<Group> {
    bench
        .text
        .form
        .sections
        .iter()
        .map(|section| Group {
            key: section.key.clone(),
            title: wording::said(page, &section.title),
            questions: section
                .questions
                .iter()
                .map(|question| Line {
                    key: question.key.clone(),
                    label: wording::said(page, &question.label),
                    kind: page
                        .say(&format!("shape-kind-{}", kind_code(&question.kind)))
                        .into_owned(),
                    marks: [
                        (question.required, "shape-required"),
                        (
                            question.audience == AnswerAudience::Circulated,
                            "case-circulated",
                        ),
                        (question.condition.is_some(), "shape-conditional"),
                    ]
                    .into_iter()
                    .filter(|(is, _)| *is)
                    .map(|(_, key)| page.say(key).into_owned())
                    .collect(),
                })
                .collect(),
        })
        .collect()
}
