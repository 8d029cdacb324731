//! A decision on one case or on many: the form, then a page that says on which cases it would be entered and on which not,
//! and why; then it is entered on exactly those.

use super::typed::{Typed, cases};
use super::{at_the_table, letters};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::choices;
use crate::secretariat::who_may;
use crate::state::listed::Fact;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::{Basis, DecidingCommand, Majority, Outcome};
use mechanism::{ApplicationRef, Command, Deed, DialogueId, View};

/// A case about which something is said.
struct Case {
    slug: String,
    reference: String,
    name: String,
    /// Why a decision would skip it, or what was decided before.
    note: String,
}

#[derive(Template)]
#[template(path = "secretariat/decisions_proposal.html")]
struct Proposal {
    page: Page,
    dialogue: String,
    title: String,
    cases: Vec<Case>,
    outcomes: Vec<Choice>,
    bodies: Vec<Choice>,
    bases: Vec<Choice>,
    majorities: Vec<Choice>,
    form: Filled,
    reviewable: bool,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "secretariat/decisions_sure.html")]
struct Sure {
    page: Page,
    dialogue: String,
    title: String,
    facts: Vec<Fact>,
    told: String,
    decides: Vec<Case>,
    skips: Vec<Case>,
    carried: Vec<(String, String)>,
    button: String,
}

/// What the form carries from page to page, beside the cases.
const FIELDS: [&str; 11] = [
    "outcome",
    "body",
    "basis",
    "on",
    "document",
    "in-favour",
    "against",
    "abstaining",
    "majority",
    "told",
    "reviewable",
];

fn may(acting: &Acting, id: &str) -> Result<DialogueId, Problem> {
    let id = at_the_table(acting, id)?;
    who_may(acting, Deed::Rule, Some(&id))?;
    Ok(id)
}

/// One case, from a link.
pub(super) async fn ask(acting: Acting, Path(id): Path<String>) -> Answer {
    let id = may(&acting, &id)?;
    let case = acting.query.get("case").ok_or(Problem::NotFound)?;
    let form = Filled::of(vec![("case".to_owned(), case.to_owned())])?;
    asking(&acting, &id, &form, Faults::default())
}

pub(super) async fn propose(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let id = may(&acting, &id)?;
    match form.get("step") {
        "check" | "enter" => match Typed::read(&acting, &form) {
            Ok(typed) if form.get("step") == "enter" => enter(acting, &id, &form, typed).await,
            Ok(typed) => sure(&acting, &id, &form, &typed),
            Err(faults) => asking(&acting, &id, &form, faults),
        },
        _ => asking(&acting, &id, &form, Faults::default()),
    }
}

/// The form. What follows for the first case is suggested for all; the rules refuse what does not fit.
fn asking(acting: &Acting, id: &DialogueId, form: &Filled, mut faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let chosen = cases(form);
    let Some(first) = chosen.first() else {
        // Nothing was ticked.
        return Ok(see_other(&page.href(&format!("/office/decisions/{id}"))));
    };
    let known: Vec<Case> = chosen
        .iter()
        .filter_map(|case| case_of(page, view, id, case))
        .collect();
    if known.is_empty() {
        return Err(Problem::NotFound);
    }
    let suggested = Suggested::of(view, id, first);
    let value = |name: &str, otherwise: &str| match form.get(name) {
        "" => otherwise.to_owned(),
        value => value.to_owned(),
    };
    let (body, basis) = (
        value("body", suggested.body.code()),
        value("basis", suggested.basis.code()),
    );
    let majority = value("majority", Majority::Simple.code());
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Proposal {
        dialogue: id.to_string(),
        title: page.count("deciding-proposal-title", known.len()),
        outcomes: choices(page, "outcome", Outcome::ALL.map(Outcome::code), |code| {
            code == form.get("outcome")
        }),
        bodies: choices(page, "body", Body::ALL.map(Body::code), |code| code == body),
        bases: choices(
            page,
            "basis",
            Basis::ALL
                .into_iter()
                // That follows by itself when a window ends; nobody enters it.
                .filter(|basis| *basis != Basis::PolicyExcludes)
                .map(Basis::code),
            |code| code == basis,
        ),
        majorities: choices(
            page,
            "majority",
            Majority::ALL.map(Majority::code),
            |code| code == majority,
        ),
        // A decision can be looked at again unless somebody says that it cannot.
        reviewable: form.has("reviewable") || !form.has("step"),
        form: form.clone(),
        cases: known,
        faults: std::mem::take(&mut faults),
        page: page.clone(),
    };
    fresh(status, &template)
}

/// What follows for a case.
struct Suggested {
    body: Body,
    basis: Basis,
}

impl Suggested {
    fn of(view: &View, id: &DialogueId, case: &ApplicationRef) -> Self {
        let waiting = view.awaiting(id);
        if let Some(waiting) = waiting.iter().find(|waits| waits.application == *case) {
            return Self {
                body: waiting.body,
                basis: waiting.bases.first().copied().unwrap_or(Basis::NoObjection),
            };
        }
        Self {
            body: match view.ruling_of(case, id) {
                Some(before) if before.ruling.body == Body::Conference => Body::Conference,
                _ => Body::ExtendedBureau,
            },
            basis: Basis::Review,
        }
    }
}

/// A case of this dialogue that the office may decide.
fn case_of(page: &Page, view: &View, id: &DialogueId, case: &ApplicationRef) -> Option<Case> {
    let application = view.application(case)?;
    application.application.case(id)?;
    let profile = application.organization.as_ref()?.profile.as_ref();
    let before = view.ruling_of(case, id);
    Some(Case {
        slug: case.slug(),
        reference: case.to_string(),
        name: profile.map_or_else(
            || page.say("withheld").into_owned(),
            |profile| profile.name(page.lang.code()).to_owned(),
        ),
        note: before.map_or_else(String::new, |before| {
            let values = [
                (
                    "outcome",
                    page.say(&format!("outcome-{}", before.ruling.outcome.code()))
                        .into(),
                ),
                ("how", crate::state::how(page, &before).into()),
            ];
            page.say_with("deciding-before", &values)
        }),
    })
}

fn sure(acting: &Acting, id: &DialogueId, form: &Filled, typed: &Typed) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let chosen: Vec<(ApplicationRef, DialogueId)> = cases(form)
        .into_iter()
        .map(|case| (case, id.clone()))
        .collect();
    let skipped = view.would_skip(&chosen, &typed.proposed);
    let mut decides = Vec::new();
    let mut skips = Vec::new();
    for (case, _) in &chosen {
        let Some(known) = case_of(page, view, id, case) else {
            continue;
        };
        match skipped.iter().find(|((of, _), _)| of == case) {
            Some((_, why)) => skips.push(Case {
                note: page.refusal(why),
                ..known
            }),
            None => decides.push(known),
        }
    }
    let outcome = typed.proposed.outcome;
    let key = format!("deciding-sure-{}", outcome.code());
    let template = Sure {
        dialogue: id.to_string(),
        title: page.count(&key, decides.len()),
        facts: facts(page, typed),
        told: typed.told.clone(),
        carried: FIELDS
            .iter()
            .map(|name| ((*name).to_owned(), form.get(name).to_owned()))
            .collect(),
        button: page
            .say(&format!("deciding-do-{}", outcome.code()))
            .into_owned(),
        decides,
        skips,
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

fn facts(page: &Page, typed: &Typed) -> Vec<Fact> {
    let say = |key: &str| page.say(key).into_owned();
    let proposed = &typed.proposed;
    let mut facts = vec![
        Fact::new(
            say("deciding-outcome"),
            say(&format!("outcome-{}", proposed.outcome.code())),
        ),
        Fact::new(
            say("deciding-body"),
            say(&format!("body-{}", proposed.body.code())),
        ),
        Fact::new(
            say("deciding-basis"),
            say(&format!("basis-{}", proposed.basis.code())),
        ),
        Fact::new(say("deciding-on"), page.day(&proposed.on)),
    ];
    if !typed.document.is_empty() {
        facts.push(Fact::new(say("deciding-document"), &typed.document));
    }
    if let Some(vote) = typed.vote {
        let values = [
            ("in-favour", u32::from(vote.in_favour).into()),
            ("against", u32::from(vote.against).into()),
            ("abstaining", u32::from(vote.abstaining).into()),
            (
                "majority",
                page.say(&format!("majority-{}", vote.majority.code()))
                    .into(),
            ),
        ];
        let key = match vote.carries() {
            true => "deciding-vote-carries",
            false => "deciding-vote-fails",
        };
        facts.push(Fact::new(say("deciding-vote"), page.say_with(key, &values)));
    }
    facts.push(Fact::new(
        say("deciding-review"),
        match typed.reviewable {
            true => say("deciding-reviewable"),
            false => say("deciding-final"),
        },
    ));
    facts
}

async fn enter(acting: Acting, id: &DialogueId, form: &Filled, typed: Typed) -> Answer {
    let command = form.command()?;
    let chosen = cases(form);
    let rule = DecidingCommand::Rule {
        cases: chosen
            .iter()
            .map(|case| (case.clone(), id.clone()))
            .collect(),
        outcome: typed.proposed.outcome,
        body: typed.proposed.body,
        basis: typed.proposed.basis,
        on: typed.proposed.on,
        document: typed.document,
        vote: typed.vote,
        told: typed.told,
        reviewable: typed.reviewable,
    };
    match acting.enter(command, Command::Deciding(rule)).await {
        Ok(_) => {
            let view = acting.view_now();
            let drafted = letters::draft_for(&acting, &view, command, id, &chosen).await;
            let address = format!(
                "/office/decisions/{id}?decided={}&letters={drafted}",
                chosen.len()
            );
            Ok(see_other(&acting.page.href(&address)))
        }
        // Somebody was faster, or something changed meanwhile: nothing was entered.
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("outcome", acting.page.refusal(&refusal));
            asking(&acting, id, form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
