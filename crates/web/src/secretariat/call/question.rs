//! One question of the form: its words, its kind, when it is asked, what the answer is for, who sees it, how long it is
//! kept.

use super::bench::{Bench, NotKept};
use super::overview::kind_code;
use super::section::new_question;
use super::wording as asked;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::fields::{Choice as Option_, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::stakeholder::wording;
use axum::extract::Path;
use mechanism::keeping::schedule::Matter;
use mechanism::participation::form::{
    AnswerAudience, AnswerPurpose, Choice, Condition, Form, GIVEN, Question, QuestionKind, Wording,
};
use std::collections::BTreeMap;
use words::Lang;

const KINDS: [&str; 11] = [
    "line", "text", "choice", "several", "number", "date", "file", "area", "consent", "email",
    "website",
];

const PURPOSES: [(&str, AnswerPurpose); 5] = [
    ("decision", AnswerPurpose::Decision),
    ("contact", AnswerPurpose::Contact),
    ("logistics", AnswerPurpose::Logistics),
    ("statistics", AnswerPurpose::Statistics),
    ("travel-support", AnswerPurpose::TravelSupport),
];

const AUDIENCES: [(&str, AnswerAudience); 2] = [
    ("circulated", AnswerAudience::Circulated),
    ("office", AnswerAudience::Office),
];

fn code_of<T: PartialEq + Copy>(all: &[(&'static str, T)], value: T) -> &'static str {
    let found = all.iter().find(|(_, known)| *known == value);
    found.map_or("", |(code, _)| code)
}

fn of_code<T: Copy>(all: &[(&'static str, T)], code: &str) -> Option<T> {
    let found = all.iter().find(|(known, _)| *known == code);
    found.map(|(_, value)| *value)
}

// ---- a new one

pub(super) async fn begin(acting: Acting, Path(id): Path<String>) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let seen = bench.seen();
    let section = acting.query.get("section").unwrap_or_default().to_owned();
    bench.section(&section).ok_or(Problem::NotFound)?;
    creation(
        &acting,
        &id,
        &section,
        &Filled::default(),
        seen,
        Faults::default(),
    )
}

fn creation(
    acting: &Acting,
    id: &str,
    section: &str,
    typed: &Filled,
    seen: String,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let path = format!("/office/calls/{id}/questions/new");
    let asking = Asking::new(
        page,
        page.say("shape-new-question"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .wrong(faults)
    .lead(page.say("shape-new-question-lead"))
    .carry("seen", seen)
    .carry("section", section);
    asked::ask(asking, "label", "shape-label", None, typed)
        .button("shape-new-question-button")
        .answer()
}

pub(super) async fn create(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let section = form.get("section").to_owned();
    let seen = form.get("seen").to_owned();
    let again = |said: String| {
        let faults = Faults::one("label-en", said);
        creation(&acting, &id, &section, &form, seen.clone(), faults)
    };
    let Some(label) = asked::read(&form, "label", None) else {
        return again(acting.page.say("shape-words-missing").into_owned());
    };
    if let Err(NotKept::Said(said)) = bench.unchanged_since(&acting, &form) {
        return again(said);
    }
    let schedule = acting.view.schedule();
    let question = new_question(&schedule, &bench.text.form, form.get("label-en"), label);
    let key = question.key.clone();
    let into = bench.section(&section).ok_or(Problem::NotFound)?;
    into.questions.push(question);
    match bench.keep(&acting, &form).await {
        Ok(()) => {
            let path = format!("/office/calls/{id}/questions/{key}");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotKept::Said(said)) => again(said),
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

// ---- one that is there

pub(super) async fn show(acting: Acting, Path((id, key)): Path<(String, String)>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    changing(
        &acting,
        &bench,
        &key,
        &Filled::default(),
        bench.seen(),
        Faults::default(),
    )
}

/// What stands in a field: what was typed, or what is so now.
fn field(typed: &Filled, name: &str, now: impl Into<String>) -> String {
    match typed.pairs().is_empty() {
        true => now.into(),
        false => typed.get(name).to_owned(),
    }
}

fn changing(
    acting: &Acting,
    bench: &Bench,
    key: &str,
    typed: &Filled,
    seen: String,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let id = &bench.terms.id;
    let question = bench.text.form.question(key).ok_or(Problem::NotFound)?;
    let path = format!("/office/calls/{id}/questions/{key}");
    let title = wording::said(page, &question.label);
    let kind = field(typed, "kind", kind_code(&question.kind));
    let purpose = field(typed, "purpose", code_of(&PURPOSES, question.purpose));
    let audience = field(typed, "audience", code_of(&AUDIENCES, question.audience));
    let required = match typed.pairs().is_empty() {
        true => question.required,
        false => typed.has("required"),
    };
    let schedule = acting.view.schedule();
    let longest = schedule.months(Matter::of_answers(question.purpose));
    let (limit, least, most) = match &question.kind {
        QuestionKind::Text { words } => (words.to_string(), String::new(), String::new()),
        QuestionKind::Number { least, most } => {
            (String::new(), least.to_string(), most.to_string())
        }
        _ => Default::default(),
    };
    let asking = Asking::new(page, title, &path, &format!("/office/calls/{id}"))
        .wrong(faults)
        .carry("seen", seen);
    let asking = asked::ask(asking, "label", "shape-label", Some(&question.label), typed);
    let asking = asked::ask(asking, "help", "shape-help", question.help.as_ref(), typed)
        .heading("shape-answer")
        .one_of(
            "kind",
            "shape-kind",
            choices(page, "shape-kind", KINDS, |code| code == kind),
        )
        .input(
            "limit",
            "shape-limit",
            field(typed, "limit", limit),
            "number",
            "short",
        )
        .optional()
        .input(
            "least",
            "shape-least",
            field(typed, "least", least),
            "number",
            "short",
        )
        .optional()
        .input(
            "most",
            "shape-most",
            field(typed, "most", most),
            "number",
            "short",
        )
        .optional();
    choices_asked(asking, question, typed)
        .heading("shape-when")
        .tick("required", "shape-required-tick", required)
        .any_of(
            "condition",
            "shape-condition",
            conditions(page, &bench.text.form, question, typed),
        )
        .optional()
        .heading("shape-answer-use")
        .one_of(
            "purpose",
            "shape-purpose",
            choices(
                page,
                "shape-purpose",
                PURPOSES.map(|(code, _)| code),
                |code| code == purpose,
            ),
        )
        .one_of(
            "audience",
            "shape-audience",
            choices(
                page,
                "shape-audience",
                AUDIENCES.map(|(code, _)| code),
                |code| code == audience,
            ),
        )
        .input(
            "retention",
            "shape-retention",
            field(typed, "retention", question.retention_months.to_string()),
            "number",
            "short",
        )
        .hinted(page.count("shape-retention-most", usize::from(longest)))
        .answer()
}

/// The answers to choose from, a line each, language by language.
fn choices_asked(mut asking: Asking, question: &Question, typed: &Filled) -> Asking {
    let now: &[Choice] = match &question.kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => choices,
        _ => &[],
    };
    asking = asking.heading("shape-choices");
    for lang in Lang::ALL {
        let lines: Vec<String> = now
            .iter()
            .map(|choice| asked::in_language(&choice.label, lang).unwrap_or_default())
            .collect();
        let name = format!("choices-{}", lang.code());
        let value = field(typed, &name, lines.join("\n"));
        asking = asking
            .text(&name, "shape-choices", value, 4)
            .labelled(lang.own_name())
            .hinted("")
            .optional();
    }
    asking
}

/// On what this question can depend: the answers to choose from, and the consents, that stand before it.
fn conditions(page: &Page, form: &Form, question: &Question, typed: &Filled) -> Vec<Option_> {
    let now = question.condition.as_ref();
    let taken = |value: &str, other: &str, answer: &String| match typed.pairs().is_empty() {
        true => now.is_some_and(|now| now.question == other && now.any_of.contains(answer)),
        false => typed.all("condition").any(|chosen| chosen == value),
    };
    let mut all = Vec::new();
    for earlier in form
        .questions()
        .take_while(|other| other.key != question.key)
    {
        let label = wording::said(page, &earlier.label);
        let mut offer = |answer: &String, said: String| {
            let value = format!("{}={answer}", earlier.key);
            let taken = taken(&value, &earlier.key, answer);
            all.push(Option_::of(value, format!("{label} → {said}"), taken));
        };
        match &earlier.kind {
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
                for choice in choices {
                    offer(&choice.key, wording::said(page, &choice.label));
                }
            }
            QuestionKind::Consent => {
                offer(&GIVEN.to_owned(), page.say("answer-given").into_owned());
            }
            _ => {}
        }
    }
    all
}

/// The question as the form says it, or what is wrong with that.
fn read(page: &Page, form: &Filled, before: &Question) -> Result<Question, Faults> {
    let mut faults = Faults::default();
    let label = asked::read(form, "label", Some(&before.label));
    if label.is_none() {
        faults.add("label-en", page.say("shape-words-missing"));
    }
    let number = |name: &str| form.get(name).parse::<i64>().ok();
    let kind = match form.get("kind") {
        "text" => match number("limit").and_then(|n| u16::try_from(n).ok()) {
            Some(words) if words > 0 => Some(QuestionKind::Text { words }),
            _ => {
                faults.add("limit", page.say("office-not-a-number"));
                None
            }
        },
        "number" => match (number("least"), number("most")) {
            (Some(least), Some(most)) => Some(QuestionKind::Number { least, most }),
            _ => {
                faults.add("least", page.say("office-not-a-number"));
                None
            }
        },
        several @ ("choice" | "several") => {
            let choices = read_choices(form, before);
            if choices.len() < 2 {
                faults.add("choices-en", page.say("shape-two-choices"));
            }
            Some(match several {
                "choice" => QuestionKind::Choice(choices),
                _ => QuestionKind::Several(choices),
            })
        }
        "line" => Some(QuestionKind::Line),
        "date" => Some(QuestionKind::Date),
        "file" => Some(QuestionKind::File),
        "area" => Some(QuestionKind::Area),
        "consent" => Some(QuestionKind::Consent),
        "email" => Some(QuestionKind::Email),
        "website" => Some(QuestionKind::Website),
        _ => {
            faults.add("kind", page.say("office-choose"));
            None
        }
    };
    let condition = read_condition(form);
    if condition.is_err() {
        faults.add("condition", page.say("shape-one-condition"));
    }
    let purpose = of_code(&PURPOSES, form.get("purpose"));
    let audience = of_code(&AUDIENCES, form.get("audience"));
    for (name, given) in [
        ("purpose", purpose.is_some()),
        ("audience", audience.is_some()),
    ] {
        if !given {
            faults.add(name, page.say("office-choose"));
        }
    }
    let retention = form.get("retention").parse::<u16>().ok();
    if retention.is_none() {
        faults.add("retention", page.say("office-not-a-number"));
    }
    match (label, kind, condition, purpose, audience, retention) {
        (Some(label), Some(kind), Ok(condition), Some(purpose), Some(audience), Some(months))
            if faults.is_empty() =>
        {
            Ok(Question {
                key: before.key.clone(),
                label,
                help: asked::read(form, "help", before.help.as_ref()),
                kind,
                required: form.has("required"),
                condition,
                purpose,
                audience,
                retention_months: months,
            })
        }
        _ => Err(faults),
    }
}

/// Several answers, of one question.
fn read_condition(form: &Filled) -> Result<Option<Condition>, ()> {
    let mut condition: Option<Condition> = None;
    for (question, answer) in form
        .all("condition")
        .filter_map(|value| value.split_once('='))
    {
        let condition = condition.get_or_insert_with(|| Condition {
            question: question.to_owned(),
            any_of: Vec::new(),
        });
        if condition.question != question {
            return Err(());
        }
        condition.any_of.push(answer.to_owned());
    }
    Ok(condition)
}

/// The answers to choose from. The n-th line of each language is the n-th answer; an answer whose English words were there
/// before keeps its key, so that conditions and earlier answers still mean it.
fn read_choices(form: &Filled, before: &Question) -> Vec<Choice> {
    let known: &[Choice] = match &before.kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => choices,
        _ => &[],
    };
    let lines: Vec<(Lang, Vec<&str>)> = Lang::ALL
        .into_iter()
        .map(|lang| {
            let text = form.get(&format!("choices-{}", lang.code()));
            (lang, text.lines().map(str::trim).collect())
        })
        .collect();
    let longest = lines
        .iter()
        .map(|(_, lines)| lines.len())
        .max()
        .unwrap_or_default();
    let mut choices: Vec<Choice> = Vec::new();
    for place in 0..longest {
        let mut own = BTreeMap::new();
        for (lang, lines) in &lines {
            if let Some(text) = lines.get(place).filter(|text| !text.is_empty()) {
                own.insert(lang.code().to_owned(), (*text).to_owned());
            }
        }
        let Some(first) = own.get("en").or_else(|| own.values().next()).cloned() else {
            continue;
        };
        let same = |choice: &&Choice| {
            let mut langs = Lang::ALL.into_iter();
            langs.any(|lang| asked::in_language(&choice.label, lang).as_ref() == Some(&first))
        };
        let earlier = known.iter().find(same);
        let unchanged = earlier.filter(|choice| {
            let mut langs = Lang::ALL.into_iter();
            langs.all(|lang| {
                asked::in_language(&choice.label, lang).as_ref() == own.get(lang.code())
            })
        });
        let taken = |key: &str| choices.iter().any(|choice| choice.key == key);
        let key = match earlier.filter(|choice| !taken(&choice.key)) {
            Some(choice) => choice.key.clone(),
            None => asked::free_key(&first, taken, "choice"),
        };
        let label = unchanged.map_or(Wording::Own(own), |choice| choice.label.clone());
        choices.push(Choice { key, label });
    }
    choices
}

pub(super) async fn change(
    acting: Acting,
    Path((id, key)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let shown = bench.clone();
    let seen = form.get("seen").to_owned();
    let before = bench.question(&key).ok_or(Problem::NotFound)?.clone();
    let question = match read(&acting.page, &form, &before) {
        Ok(question) => question,
        Err(faults) => return changing(&acting, &shown, &key, &form, seen, faults),
    };
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if question == before {
        return Ok(see_other(&there));
    }
    let kept = match bench.unchanged_since(&acting, &form) {
        Ok(()) => {
            if let Some(place) = bench.question(&key) {
                *place = question;
            }
            bench.keep(&acting, &form).await
        }
        not => not,
    };
    match kept {
        Ok(()) => Ok(see_other(&there)),
        Err(NotKept::Said(said)) => {
            let faults = Faults::one("label-en", said);
            changing(&acting, &shown, &key, &form, seen, faults)
        }
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}
