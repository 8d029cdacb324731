//! Sections of the form, and the order and removal of sections and questions.

use super::bench::{Bench, NotKept};
use super::wording as asked;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::stakeholder::wording;
use axum::extract::Path;
use mechanism::keeping::schedule::{Matter, Schedule};
use mechanism::participation::form::{
    AnswerAudience, AnswerPurpose, Form, Question, QuestionKind, Section,
};
use words::Lang;

pub(super) async fn begin(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    creation(
        &acting,
        &bench,
        &Filled::default(),
        bench.seen(),
        Faults::default(),
    )
}

/// A section begins with its first question: one without any could not be asked.
fn creation(
    acting: &Acting,
    bench: &Bench,
    typed: &Filled,
    seen: String,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let id = &bench.terms.id;
    let path = format!("/office/calls/{id}/sections/new");
    let asking = Asking::new(
        page,
        page.say("shape-new-section"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .wrong(faults)
    .carry("seen", seen);
    let asking = asked::ask(asking, "title", "shape-section-title", None, typed);
    asked::ask(asking, "label", "shape-first-question", None, typed).answer()
}

pub(super) async fn create(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let seen = form.get("seen").to_owned();
    let title = asked::read(&form, "title", None);
    let label = asked::read(&form, "label", None);
    let (Some(title), Some(label)) = (title, label) else {
        let faults = Faults::one("title-en", acting.page.say("shape-words-missing"));
        return creation(&acting, &bench, &form, seen, faults);
    };
    if let Err(NotKept::Said(said)) = bench.unchanged_since(&acting, &form) {
        let faults = Faults::one("title-en", said);
        return creation(&acting, &bench, &form, seen, faults);
    }
    let first = |prefix: &str| form.get(&format!("{prefix}-en")).to_owned();
    let sections = &bench.text.form.sections;
    let key = asked::free_key(
        &first("title"),
        |key| sections.iter().any(|section| section.key == key),
        "section",
    );
    let schedule = acting.view.schedule();
    let question = new_question(&schedule, &bench.text.form, &first("label"), label);
    bench.text.form.sections.push(Section {
        key,
        title,
        help: None,
        questions: vec![question],
    });
    match bench.keep(&acting, &form).await {
        Ok(()) => Ok(see_other(&acting.page.href(&format!("/office/calls/{id}")))),
        Err(NotKept::Said(said)) => {
            let faults = Faults::one("title-en", said);
            creation(&acting, &bench, &form, seen, faults)
        }
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

/// A question as it begins: a line, for the decision, for the office, kept as long as the schedule says.
pub(super) fn new_question(
    schedule: &Schedule,
    form: &Form,
    text: &str,
    label: mechanism::participation::form::Wording,
) -> Question {
    Question {
        key: asked::free_key(text, |key| form.question(key).is_some(), "question"),
        label,
        help: None,
        kind: QuestionKind::Line,
        required: false,
        condition: None,
        purpose: AnswerPurpose::Decision,
        audience: AnswerAudience::Office,
        retention_months: schedule.months(Matter::of_answers(AnswerPurpose::Decision)),
    }
}

pub(super) async fn show(acting: Acting, Path((id, key)): Path<(String, String)>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    changing(
        &acting,
        bench.clone(),
        &key,
        &Filled::default(),
        bench.seen(),
        Faults::default(),
    )
}

fn changing(
    acting: &Acting,
    mut bench: Bench,
    key: &str,
    typed: &Filled,
    seen: String,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let id = bench.terms.id.clone();
    let section = bench.section(key).ok_or(Problem::NotFound)?;
    let path = format!("/office/calls/{id}/sections/{key}");
    let title = wording::said(page, &section.title);
    let asking = Asking::new(page, title, &path, &format!("/office/calls/{id}"))
        .wrong(faults)
        .carry("seen", seen);
    let asking = asked::ask(
        asking,
        "title",
        "shape-section-title",
        Some(&section.title),
        typed,
    );
    asked::ask(
        asking,
        "help",
        "shape-section-help",
        section.help.as_ref(),
        typed,
    )
    .answer()
}

pub(super) async fn change(
    acting: Acting,
    Path((id, key)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let shown = bench.clone();
    let seen = form.get("seen").to_owned();
    let unchanged = bench.unchanged_since(&acting, &form);
    let section = bench.section(&key).ok_or(Problem::NotFound)?;
    let help = asked::read(&form, "help", section.help.as_ref());
    let Some(title) = asked::read(&form, "title", Some(&section.title)) else {
        let faults = Faults::one("title-en", acting.page.say("shape-words-missing"));
        return changing(&acting, shown, &key, &form, seen, faults);
    };
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if section.title == title && section.help == help {
        return Ok(see_other(&there));
    }
    section.title = title;
    section.help = help;
    let kept = match unchanged {
        Ok(()) => bench.keep(&acting, &form).await,
        not => not,
    };
    match kept {
        Ok(()) => Ok(see_other(&there)),
        Err(NotKept::Said(said)) => {
            let faults = Faults::one("title-en", said);
            changing(&acting, shown, &key, &form, seen, faults)
        }
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

// ---- order

/// Moves a section, or a question within its section; at an end it stays.
pub(super) async fn arrange(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let up = form.get("way") == "up";
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if bench.unchanged_since(&acting, &form).is_err() {
        // A double click, or a colleague's change: one looks again.
        return Ok(see_other(&there));
    }
    let before = bench.text.form.clone();
    let sections = &mut bench.text.form.sections;
    if form.has("section") {
        moved(sections, |section| section.key == form.get("section"), up);
    } else {
        for section in sections {
            moved(
                &mut section.questions,
                |q| q.key == form.get("question"),
                up,
            );
        }
    }
    if bench.text.form == before {
        return Ok(see_other(&there));
    }
    answered(&acting, &there, bench.keep(&acting, &form).await)
}

fn moved<T>(all: &mut [T], is: impl Fn(&T) -> bool, up: bool) {
    let Some(place) = all.iter().position(is) else {
        return;
    };
    let other = if up {
        place.checked_sub(1)
    } else {
        Some(place + 1)
    };
    if let Some(other) = other.filter(|other| *other < all.len()) {
        all.swap(place, other);
    }
}

/// Leads back, or to a page that says what the rules refuse: a question before the one it depends on, say.
fn answered(acting: &Acting, there: &str, kept: Result<(), NotKept>) -> Answer {
    match kept {
        Ok(()) => Ok(see_other(there)),
        Err(NotKept::Problem(problem)) => Err(problem),
        Err(NotKept::Said(said)) => {
            let page = &acting.page;
            let back = page.action();
            let back = back.rsplit_once('/').map_or("/office", |(back, _)| back);
            // The address has its language already.
            let plain = Lang::ALL.into_iter().find_map(|lang| {
                back.strip_prefix(&format!("/{}/", lang.code()))
                    .map(|rest| format!("/{rest}"))
            });
            let back = plain.unwrap_or_else(|| back.to_owned());
            Asking::new(page, page.say("shape-not-done"), &back, &back)
                .wrong(Faults::one("", said))
                .shown_only()
                .answer()
        }
    }
}

// ---- removal

pub(super) async fn before_removing(acting: Acting, Path(id): Path<String>) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let page = &acting.page;
    let seen = bench.seen();
    let (name, key, label) = match (acting.query.get("section"), acting.query.get("question")) {
        (Some(key), _) => {
            let section = bench.section(key).ok_or(Problem::NotFound)?;
            ("section", key, wording::said(page, &section.title))
        }
        (None, Some(key)) => {
            let question = bench.question(key).ok_or(Problem::NotFound)?;
            ("question", key, wording::said(page, &question.label))
        }
        _ => return Err(Problem::NotFound),
    };
    let path = format!("/office/calls/{id}/removal");
    Asking::new(
        page,
        page.say("shape-removal"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .lead(label)
    .lead(page.say("shape-removal-lead"))
    .carry("seen", seen)
    .carry(name, key)
    .danger("shape-remove")
    .answer()
}

pub(super) async fn remove(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if bench.unchanged_since(&acting, &form).is_err() {
        return Ok(see_other(&there));
    }
    let (section, question) = (form.get("section"), form.get("question"));
    let sections = &mut bench.text.form.sections;
    sections.retain(|one| section.is_empty() || one.key != section);
    for one in sections.iter_mut() {
        one.questions
            .retain(|asked| question.is_empty() || asked.key != question);
    }
    sections.retain(|one| !one.questions.is_empty());
    answered(&acting, &there, bench.keep(&acting, &form).await)
}
