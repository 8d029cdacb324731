//! All decisions of a dialogue: what, by whom, on what day and basis, under which policy and document, with the reasons
//! that may be said; as a page that prints well and as a sheet.

use super::at_the_table;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::machine::data::{Cell, Form};
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use crate::state::listed::{self, Sheet, text};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::deciding::{Outcome, Ruling};
use mechanism::{ApplicationRef, Deed, DeskFilter, DeskRow, DialogueId, RulingView, View};
use words::Value;

/// A decision, as the log says it.
struct Decided {
    slug: String,
    reference: String,
    organization: String,
    kind: String,
    area: String,
    outcome: Outcome,
    outcome_said: String,
    ruling: Ruling,
    body: String,
    basis: String,
    policy: String,
    vote: String,
    told: String,
    on: String,
    entered: String,
    /// The decision that this one looked at again, and the ones before that.
    before: Vec<String>,
}

/// How a decision is said.
fn said(page: &Page, ruling: &Ruling) -> String {
    let values: [(&str, Value<'_>); 4] = [
        (
            "outcome",
            page.say(&format!("outcome-{}", ruling.outcome.code()))
                .into(),
        ),
        (
            "body",
            page.say(&format!("body-{}", ruling.body.code())).into(),
        ),
        ("day", page.day(&ruling.on).into()),
        (
            "basis",
            page.say(&format!("basis-{}", ruling.basis.code())).into(),
        ),
    ];
    page.say_with("deciding-said", &values)
}

#[derive(Template)]
#[template(path = "secretariat/decisions_log.html")]
struct Log {
    page: Page,
    dialogue: String,
    title: String,
    counted: String,
    decided: Vec<Decided>,
    may: bool,
    day: String,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let id = at_the_table(&acting, &id)?;
    let (view, page) = (&acting.view, acting.page.clone());
    let decided = decided(&page, view, &id);
    let of = |outcome: Outcome| {
        decided
            .iter()
            .filter(|case| case.outcome == outcome)
            .count()
    };
    let values = [
        ("admitted", of(Outcome::Admitted).into()),
        ("not-admitted", of(Outcome::NotAdmitted).into()),
    ];
    let template = Log {
        title: page.with(
            "log-title",
            "dialogue",
            listed::dialogue_name(&page, view, &id),
        ),
        counted: page.say_with("log-counted", &values),
        may: view.who().may_for(Deed::Rule, Some(&id)),
        day: page.day(&view.today()),
        dialogue: id.to_string(),
        decided,
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// The log as a sheet.
pub(super) async fn file(acting: Acting, Path((id, file)): Path<(String, String)>) -> Answer {
    let id = at_the_table(&acting, &id)?;
    let form = match file.as_str() {
        "log.csv" => Form::Csv,
        "log.xlsx" => Form::Xlsx,
        _ => return Err(Problem::NotFound),
    };
    let page = &acting.page;
    let columns = [
        "as-seen-reference",
        "list-organization",
        "profile-kind",
        "profile-area",
        "deciding-outcome",
        "deciding-body",
        "deciding-on",
        "deciding-basis",
        "list-policy",
        "deciding-document",
        "deciding-vote",
        "deciding-review",
        "log-told",
        "log-entered",
        "log-before",
    ];
    let rows = decided(page, &acting.view, &id);
    let sheet = Sheet::new(
        page.say("log-sheet").into_owned(),
        columns.map(|key| page.say(key).into_owned()).into(),
        rows.iter().map(|case| row(page, case)).collect(),
    );
    let path = page.href(&format!("/office/decisions/{id}/{file}"));
    sheet.file(&acting.site, &path, &format!("{id}-decisions"), form)
}

fn row(page: &Page, case: &Decided) -> Vec<Cell> {
    let reviewable = match case.ruling.reviewable {
        true => "deciding-reviewable",
        false => "deciding-final",
    };
    vec![
        text(&case.reference),
        text(&case.organization),
        text(&case.kind),
        text(&case.area),
        text(&case.outcome_said),
        text(&case.body),
        Cell::Day(case.ruling.on),
        text(&case.basis),
        text(&case.policy),
        text(&case.ruling.document),
        text(&case.vote),
        text(&page.say(reviewable)),
        text(&case.told),
        text(&case.entered),
        text(&case.before.join("; ")),
    ]
}

/// Every case of the dialogue that was decided, by name.
fn decided(page: &Page, view: &View, id: &DialogueId) -> Vec<Decided> {
    let outcomes = Outcome::ALL.map(Outcome::code);
    let rows = outcomes.into_iter().flat_map(|stage| at(view, id, stage));
    let mut decided: Vec<Decided> = rows
        .filter_map(|row| {
            let ruling = view.ruling_of(&row.reference, id)?;
            Some(one(page, &row, &ruling))
        })
        .collect();
    let order = words::collate(page.lang);
    decided.sort_by(|a, b| order(&a.organization, &b.organization));
    decided
}

fn at(view: &View, id: &DialogueId, stage: &str) -> Vec<DeskRow> {
    let mut filter = DeskFilter {
        stage: Some(stage.to_owned()),
        size: 100,
        ..DeskFilter::default()
    };
    let mut rows = Vec::new();
    while let Some(desk) = view.desk(id, &filter) {
        rows.extend(desk.rows);
        filter.page += 1;
        if filter.page >= desk.pages {
            break;
        }
    }
    rows
}

fn one(page: &Page, row: &DeskRow, shown: &RulingView<'_>) -> Decided {
    let ruling = shown.ruling;
    let say = |key: String| page.say(&key).into_owned();
    let reference: &ApplicationRef = &row.reference;
    let mut before = Vec::new();
    let mut earlier = ruling.earlier.as_deref();
    while let Some(one) = earlier {
        before.push(said(page, one));
        earlier = one.earlier.as_deref();
    }
    Decided {
        slug: reference.slug(),
        reference: reference.to_string(),
        organization: row.profile.as_ref().map_or_else(
            || page.say("withheld").into_owned(),
            |profile| profile.name(page.lang.code()).to_owned(),
        ),
        kind: say(format!("stakeholder-{}", row.kind.code())),
        area: row
            .area
            .as_ref()
            .map_or_else(String::new, |area| wording::area(page, area)),
        outcome: ruling.outcome,
        outcome_said: say(format!("outcome-{}", ruling.outcome.code())),
        body: say(format!("body-{}", ruling.body.code())),
        basis: say(format!("basis-{}", ruling.basis.code())),
        policy: say(format!("objection-policy-{}", ruling.policy.code())),
        vote: ruling.vote.map_or_else(String::new, |vote| {
            format!("{}–{}–{}", vote.in_favour, vote.against, vote.abstaining)
        }),
        told: shown.told.clone().unwrap_or_default(),
        on: page.day(&ruling.on),
        entered: page.moment(shown.entered),
        before,
        ruling: ruling.clone(),
    }
}
