//! The groups of questions of a draft, one a page, in order: the organization, the dialogues, then the sections of the
//! call's form.

use super::{Draft, ForWhom};
use crate::acting::Acting;
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use mechanism::CallId;
use mechanism::participation::call::{CallForm, CallStatus, CallTerms};
use mechanism::participation::form::Form;
use words::Value;

/// What the draft answers: the call and its form as they are now.
pub(super) struct Answering {
    pub(super) id: CallId,
    pub(super) title: String,
    pub(super) terms: CallTerms,
    pub(super) status: CallStatus,
    pub(super) version: u16,
    pub(super) form: CallForm,
}

impl Answering {
    pub(super) fn of(acting: &Acting, id: &CallId) -> Result<Self, Problem> {
        let call = acting.view.call(id).ok_or(Problem::NotFound)?;
        let text = call.text.ok_or(Problem::NotFound)?;
        Ok(Self {
            id: id.clone(),
            title: wording::title(&acting.page, Some(&text), id),
            terms: call.call.terms.clone(),
            status: call.status,
            version: call.version,
            form: text.into(),
        })
    }
}

/// A group of questions in the list of a draft.
pub(super) struct Group {
    /// Its key in the draft.
    pub(super) key: String,
    /// Where it is answered, below the draft's address.
    pub(super) path: String,
    /// What it is called.
    pub(super) title: String,
    /// Whether what must be answered is answered and nothing is wrong with it.
    pub(super) complete: bool,
}

/// The groups of a draft. One that changes an application keeps its organization and its dialogues.
pub(super) fn groups(page: &Page, draft: &Draft, form: &Form) -> Vec<Group> {
    let faults = form.check(&draft.answers, true);
    let mut groups = Vec::new();
    if draft.amends.is_none() {
        let own = [
            (
                "organization",
                organization_is_complete(&draft.organization),
            ),
            ("dialogues", !draft.dialogues.is_empty()),
        ];
        groups.extend(own.map(|(key, complete)| Group {
            key: key.to_owned(),
            path: format!("/{key}"),
            title: page.say(&format!("section-{key}")).into_owned(),
            complete,
        }));
    }
    groups.extend(form.sections.iter().map(|section| Group {
        key: format!("questions {}", section.key),
        path: format!("/questions/{}", section.key),
        title: wording::said(page, &section.title),
        complete: !faults.iter().any(|fault| {
            section
                .questions
                .iter()
                .any(|question| question.key == fault.question)
        }),
    }));
    groups
}

fn organization_is_complete(organization: &ForWhom) -> bool {
    match organization {
        ForWhom::Unsaid => false,
        ForWhom::Known(_) => true,
        ForWhom::New { kind, profile, .. } => kind.is_some() && !profile.name("en").is_empty(),
    }
}

/// "3 of 7: your organization's work".
pub(super) fn progress(page: &Page, groups: &[Group], key: &str) -> String {
    let here = groups.iter().position(|group| group.key == key);
    let Some((at, group)) = here.and_then(|at| Some((at, groups.get(at)?))) else {
        return String::new();
    };
    let values: [(&str, Value<'_>); 3] = [
        ("step", (at + 1).into()),
        ("steps", groups.len().into()),
        ("title", group.title.clone().into()),
    ];
    page.say_with("form-step", &values)
}

/// Where a form leads when it was saved: on to the next group or to the review, or, for later, to the draft's own page.
pub(super) fn onward(
    page: &Page,
    draft: &Draft,
    groups: &[Group],
    key: &str,
    then: &str,
) -> String {
    let draft = format!("/drafts/{}", draft.key);
    if then == "later" {
        return page.href(&format!("{draft}?saved=yes"));
    }
    if then == "review" {
        return page.href(&format!("{draft}/review"));
    }
    let next = groups
        .iter()
        .position(|group| group.key == key)
        .and_then(|at| groups.get(at + 1));
    match next {
        Some(next) => page.href(&format!("{draft}{}", next.path)),
        None => page.href(&format!("{draft}/review")),
    }
}

/// Where "Back" leads from a group.
pub(super) fn back(page: &Page, draft: &Draft, groups: &[Group], key: &str) -> String {
    let before = groups
        .iter()
        .position(|group| group.key == key)
        .and_then(|at| groups.get(at.checked_sub(1)?));
    let path = before.map_or("", |before| &before.path);
    page.href(&format!("/drafts/{}{path}", draft.key))
}
