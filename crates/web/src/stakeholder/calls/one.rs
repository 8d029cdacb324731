//! One call: what it is about, for whom, when it closes, what it asks, and what was changed. A version that was replaced
//! stays at its own address.

use super::list;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::deadline::Deadline;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::Lead;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use mechanism::participation::call::{CallStatus, CallTerms, CallText, LatePolicy};
use mechanism::participation::form::Form;
use mechanism::{CallId, View};
use words::Value;

/// A version in the list of changes.
struct Version {
    href: String,
    name: String,
    when: String,
    changed: String,
    shown: bool,
}

/// A stretch of what the call says.
struct Said {
    title: String,
    paragraphs: Vec<String>,
}

#[derive(Template)]
#[template(path = "stakeholder/call.html")]
struct Shown {
    page: Page,
    title: String,
    /// Where the version is that counts.
    newest_at: String,
    code: String,
    status: String,
    tone: &'static str,
    dialogues: Vec<(String, String)>,
    /// What the working groups decided, where it was published.
    adopted: Vec<Lead>,
    opens: String,
    closes: Deadline,
    late: String,
    decisions_by: String,
    languages: String,
    interpretation: String,
    said: Vec<Said>,
    asks: Vec<String>,
    versions: Vec<Version>,
    /// A sentence above everything: an older version, a change, a withdrawal.
    notice: String,
    newest: bool,
    may_apply: bool,
    before: String,
}

pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    shown(&asked, &id, None)
}

pub(super) async fn show_version(Path((id, number)): Path<(String, u16)>, asked: Asked) -> Answer {
    shown(&asked, &id, Some(number))
}

fn shown(asked: &Asked, id: &str, number: Option<u16>) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let now = site.now();
    let id = CallId::new(id).map_err(|_| Problem::NotFound)?;
    let call = view.call(&id).ok_or(Problem::NotFound)?;
    let (terms, text, newest) = match number {
        Some(number) => {
            let version = view.call_version(&id, number).ok_or(Problem::NotFound)?;
            (&version.version.terms, version.text, version.newest)
        }
        None => (&call.call.terms, call.text.clone(), true),
    };
    let open = matches!(call.status, CallStatus::Open | CallStatus::OpenLate);
    let words = text.as_ref().and_then(|text| wording::of_call(page, text));
    let template = Shown {
        title: wording::title(page, text.as_deref(), &id),
        code: words.map_or("", |(code, _)| code).to_owned(),
        status: list::status(page, call.status),
        tone: list::tone(call.status),
        dialogues: dialogues(page, view, terms),
        adopted: terms
            .dialogues
            .iter()
            .filter_map(|dialogue| Lead::of(page, view, dialogue))
            .collect(),
        opens: page.moment(terms.opens),
        closes: Deadline::of(page, terms.closes, now),
        late: late(page, terms.late),
        decisions_by: terms
            .decisions_by
            .map_or_else(String::new, |day| page.day(&day)),
        languages: languages(page, &terms.languages),
        interpretation: languages(page, &terms.interpretation),
        said: said(page, text.as_deref()),
        asks: text
            .as_ref()
            .map_or_else(Vec::new, |text| asks(page, &text.form)),
        versions: versions(page, &call, number),
        notice: notice(page, &call, number, newest),
        newest,
        may_apply: open && newest,
        before: page.href(&format!("/calls/{id}/before")),
        newest_at: page.href(&format!("/calls/{id}")),
        page: page.clone(),
    };
    super::answer(view, now, [&call.call.terms], &template)
}

fn dialogues(page: &Page, view: &View, terms: &CallTerms) -> Vec<(String, String)> {
    let named = list::dialogues(page, view, &terms.dialogues);
    let hrefs = terms.dialogues.iter().map(|id| match view.dialogue(id) {
        Some(_) => page.href(&format!("/dialogues/{id}")),
        None => String::new(),
    });
    hrefs.zip(named).collect()
}

/// What happens to an application that comes later (rule 36).
pub(in crate::stakeholder) fn late(page: &Page, policy: LatePolicy) -> String {
    match policy {
        LatePolicy::Marked => page.say("call-late-marked").into_owned(),
        LatePolicy::Refused => page.say("call-late-refused").into_owned(),
        LatePolicy::Grace { minutes } => {
            let minutes = [("minutes", Value::Number(minutes.into()))];
            page.say_with("call-late-grace", &minutes)
        }
    }
}

fn languages(page: &Page, codes: &[String]) -> String {
    let named: Vec<String> = codes
        .iter()
        .map(|code| page.language_name(code).into_owned())
        .collect();
    words::capitalized(&page.list(&named))
}

fn said(page: &Page, text: Option<&CallText>) -> Vec<Said> {
    let Some((_, words)) = text.and_then(|text| wording::of_call(page, text)) else {
        return Vec::new();
    };
    let parts = [
        ("call-about", &words.about),
        ("call-priorities", &words.priorities),
        ("call-costs", &words.costs),
        ("call-limits", &words.limits),
        ("call-contact", &words.contact),
    ];
    parts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(key, text)| Said {
            title: page.say(key).into_owned(),
            paragraphs: wording::paragraphs(text),
        })
        .collect()
}

/// What the form asks, page by page.
fn asks(page: &Page, form: &Form) -> Vec<String> {
    let own = ["section-organization", "section-dialogues"].map(|key| page.say(key).into_owned());
    let sections = form
        .sections
        .iter()
        .map(|section| wording::said(page, &section.title));
    own.into_iter().chain(sections).collect()
}

fn versions(page: &Page, call: &mechanism::CallView<'_>, shown: Option<u16>) -> Vec<Version> {
    let all: Vec<_> = call
        .call
        .versions
        .iter()
        .filter(|version| version.published)
        .collect();
    if all.len() < 2 {
        return Vec::new();
    }
    let id = &call.call.terms.id;
    let pairs = std::iter::once(None).chain(all.iter().map(Some)).zip(&all);
    let mut versions: Vec<Version> = pairs
        .map(|(before, version)| Version {
            href: page.href(&format!("/calls/{id}/versions/{}", version.number)),
            name: page.with("call-version", "number", version.number.to_string()),
            when: page.moment(version.at),
            changed: before.map_or_else(
                || page.say("call-first-version").into_owned(),
                |before| changed(page, &before.terms, &version.terms),
            ),
            shown: shown == Some(version.number),
        })
        .collect();
    versions.reverse();
    versions
}

/// What differs between the terms of two versions, in words; the texts are there to be compared.
fn changed(page: &Page, before: &CallTerms, after: &CallTerms) -> String {
    let mut changes = Vec::new();
    if before.closes != after.closes {
        let when = |terms: &CallTerms| Deadline::of(page, terms.closes, terms.closes).vienna;
        changes.push(page.mended("call-changed-deadline", &when(before), &when(after)));
    }
    let differs = [
        ("call-changed-opens", before.opens != after.opens),
        (
            "call-changed-dialogues",
            before.dialogues != after.dialogues,
        ),
        ("call-changed-late", before.late != after.late),
        (
            "call-changed-languages",
            before.languages != after.languages || before.interpretation != after.interpretation,
        ),
        (
            "call-changed-decisions",
            before.decisions_by != after.decisions_by,
        ),
    ];
    let said = differs.into_iter().filter(|(_, differs)| *differs);
    changes.extend(said.map(|(key, _)| page.say(key).into_owned()));
    if changes.is_empty() {
        changes.push(page.say("call-changed-words").into_owned());
    }
    changes.join(" ")
}

fn notice(
    page: &Page,
    call: &mechanism::CallView<'_>,
    number: Option<u16>,
    newest: bool,
) -> String {
    if call.status == CallStatus::Withdrawn {
        return page.say("call-withdrawn").into_owned();
    }
    if call.status == CallStatus::Drafted {
        return page.say("call-drafted").into_owned();
    }
    if number.is_some() && !newest {
        return page.say("call-older-version").into_owned();
    }
    if call.version > 1 && call.published {
        return page.say("call-was-changed").into_owned();
    }
    String::new()
}
