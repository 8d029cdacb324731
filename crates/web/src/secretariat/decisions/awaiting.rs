//! The cases that wait for a decision, with who decides, under which policy, what States express, and what was decided on
//! the same organization before.

use super::at_the_table;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::state::listed::{self, PER_PAGE, Pages};
use crate::state::{Expressed, sides};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::Stage;
use mechanism::participation::deciding::Outcome;
use mechanism::{Awaiting, Deed, DialogueId, Past, View};

/// A case that waits.
struct Case {
    slug: String,
    reference: String,
    organization: String,
    stage: String,
    body: String,
    policy: String,
    objections: Vec<Expressed>,
    support: Vec<Expressed>,
    counted: String,
    objected: bool,
    /// Decisions on the same organization at other dialogues.
    earlier: Vec<String>,
    application: String,
    proposal: String,
}

#[derive(Template)]
#[template(path = "secretariat/decisions.html")]
struct Waiting {
    page: Page,
    dialogue: String,
    title: String,
    cases: Vec<Case>,
    paging: Pages,
    total: String,
    may: bool,
    notice: String,
    letters: String,
    still_open: String,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let id = at_the_table(&acting, &id)?;
    let (view, page) = (&acting.view, acting.page.clone());
    let awaiting = view.awaiting(&id);
    let paging = Pages::of(&page, &acting.query, awaiting.len());
    let shown = awaiting.iter().skip(paging.from).take(PER_PAGE);
    let number = |name: &str| {
        let text = acting.query.get(name)?;
        text.parse::<usize>().ok()
    };
    let open: usize = view
        .lists(&id)
        .iter()
        .filter(|list| list.open)
        .map(|list| list.cases)
        .sum();
    let template = Waiting {
        title: listed::dialogue_name(&page, view, &id),
        total: page.count("deciding-waiting", awaiting.len()),
        cases: shown.map(|case| waits(&page, view, &id, case)).collect(),
        may: view.who().may_for(Deed::Rule, Some(&id)),
        notice: number("decided").map_or_else(String::new, |n| page.count("deciding-decided", n)),
        letters: number("letters").map_or_else(String::new, |n| page.count("deciding-letters", n)),
        still_open: match open {
            0 => String::new(),
            open => page.count("deciding-still-open", open),
        },
        dialogue: id.to_string(),
        paging,
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn waits(page: &Page, view: &View, id: &DialogueId, case: &Awaiting<'_>) -> Case {
    let (objections, support) = sides(page, &view.objections_to(&case.application, id));
    let organization = view.organization(case.organization);
    let name = case
        .row
        .as_ref()
        .map(|row| row.profile.name(page.lang.code()).to_owned());
    let known = || {
        let profile = organization.as_ref()?.profile.as_ref()?;
        Some(profile.name(page.lang.code()).to_owned())
    };
    let history = organization.as_ref().map(|of| of.history.as_slice());
    let slug = case.application.slug();
    let counts = [
        ("against", case.objections.into()),
        ("support", case.support.into()),
    ];
    Case {
        reference: case.application.to_string(),
        organization: name
            .or_else(known)
            .unwrap_or_else(|| page.say("withheld").into_owned()),
        stage: match case.stage {
            Stage::SetAside(aside) => page.with(
                "deciding-set-aside",
                "why",
                page.say(&format!("aside-{}", aside.code())),
            ),
            _ => String::new(),
        },
        body: page.say(&format!("body-{}", case.body.code())).into_owned(),
        policy: case.policy.map_or_else(String::new, |policy| {
            page.say(&format!("objection-policy-{}", policy.code()))
                .into_owned()
        }),
        counted: page.say_with("circulate-expressed", &counts),
        objected: case.objected,
        earlier: earlier(page, view, id, history.unwrap_or_default()),
        application: page.href(&format!("/office/applications/{slug}")),
        proposal: page.href(&format!("/office/decisions/{id}/proposal?case={slug}")),
        slug,
        objections,
        support,
    }
}

/// "Firearms, 12 May 2026: admitted", for each other dialogue at which the organization's case was decided.
pub(super) fn earlier(
    page: &Page,
    view: &View,
    here: &DialogueId,
    history: &[Past],
) -> Vec<String> {
    let decided = history
        .iter()
        .filter(|past| past.dialogue != *here)
        .filter_map(|past| Some((past, past.outcome?)));
    decided
        .map(|(past, outcome): (&Past, Outcome)| {
            let values = [
                (
                    "dialogue",
                    listed::dialogue_name(page, view, &past.dialogue).into(),
                ),
                (
                    "outcome",
                    page.say(&format!("outcome-{}", outcome.code())).into(),
                ),
            ];
            page.say_with("deciding-earlier-one", &values)
        })
        .collect()
}
