//! Organizations as the office sees them: each with its history, and pairs that may be one.

mod likeness;
mod observer;

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::area;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::organizations::{Likeness, LikenessWhy};
use mechanism::{Deed, OrganizationId, OrganizationView, Sight, View};
use std::borrow::Cow;
use words::Value;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/organizations", get(list))
        .route("/office/organizations/{id}", get(one))
        .route(
            "/office/organizations/{id}/likeness/{other}",
            get(likeness::compare).post(likeness::decide),
        )
        .route(
            "/office/organizations/{id}/observer",
            get(observer::show).post(observer::enter),
        )
}

fn sees_organizations(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().sees_somewhere(Sight::Organizations) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// What speaks for two entries being one, in words.
pub(super) fn why(page: &Page, like: &Likeness) -> String {
    let reasons: Vec<String> = like
        .why
        .iter()
        .map(|why| match why {
            LikenessWhy::SimilarName(percent) => page.say_with(
                "likeness-similar-name",
                &[("percent", Value::Number(i64::from(*percent)))],
            ),
            other => page.say(&format!("likeness-{}", other.code())).into_owned(),
        })
        .collect();
    page.list(&reasons)
}

/// An organization in the list.
struct Line {
    href: String,
    name: String,
    kind: Cow<'static, str>,
    area: String,
    times: usize,
}

/// Two entries that may be one.
struct Pair {
    a: String,
    b: String,
    why: String,
    href: String,
}

#[derive(Template)]
#[template(path = "secretariat/organizations.html")]
struct Organizations {
    page: Page,
    text: String,
    shown: String,
    lines: Vec<Line>,
    pairs: Vec<Pair>,
}

/// The most entries on one page; a search finds the others.
const MOST: usize = 200;

fn name_of(page: &Page, view: &View, id: OrganizationId) -> String {
    view.organization_name(id, page.lang.code())
        .map_or_else(|| page.say("withheld").into_owned(), str::to_owned)
}

async fn list(acting: Acting) -> Answer {
    sees_organizations(&acting)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let text = query.get("q").unwrap_or_default().to_owned();
    let asked = words::fold(&text);
    let mut found = view.organizations();
    found.retain(|of| {
        let profile = of.profile.as_ref();
        asked.is_empty()
            || profile.is_some_and(|profile| {
                let names = profile.names.values();
                let mut all = names.chain([&profile.acronym, &profile.website]);
                all.any(|text| words::fold(text).contains(&asked))
            })
    });
    let lines = found
        .iter()
        .take(MOST)
        .map(|of| Line {
            href: page.href(&format!("/office/organizations/{}", of.organization.id)),
            name: name_of(&page, &view, of.organization.id),
            kind: page.say(&format!("stakeholder-{}", of.organization.kind.code())),
            area: area(&page, of.organization.area.as_ref()),
            times: of.history.len(),
        })
        .collect();
    let pairs = view.likely_duplicates();
    let pairs = pairs.iter().take(50).map(|like| Pair {
        a: name_of(&page, &view, like.a),
        b: name_of(&page, &view, like.b),
        why: why(&page, like),
        href: page.href(&format!(
            "/office/organizations/{}/likeness/{}",
            like.a, like.b
        )),
    });
    let template = Organizations {
        shown: page.count("organizations-shown", found.len()),
        pairs: pairs.collect(),
        lines,
        text,
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// One application of the past, or of now.
struct Before {
    href: String,
    reference: String,
    dialogue: String,
    stage: Cow<'static, str>,
}

/// What the office knows of an entry; for its page, and for comparing two.
struct Known {
    href: String,
    name: String,
    facts: Vec<(String, String)>,
    history: Vec<Before>,
    observers: Vec<String>,
    colleagues: Vec<String>,
}

#[derive(Template)]
#[template(path = "secretariat/organization.html")]
struct One {
    page: Page,
    base: String,
    known: Known,
    alike: Vec<Pair>,
    enter: String,
    may_enter: bool,
    may_observe: bool,
    merged: String,
}

fn entry<'a>(acting: &'a Acting, id: &str) -> Result<OrganizationView<'a>, Problem> {
    sees_organizations(acting)?;
    let id: OrganizationId = id.parse().map_err(|_| Problem::NotFound)?;
    acting.view.organization(id).ok_or(Problem::NotFound)
}

fn known(page: &Page, view: &View, of: &OrganizationView<'_>) -> Known {
    let organization = of.organization;
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((page.say(key).into_owned(), value));
        }
    };
    let kind = page.say(&format!("stakeholder-{}", organization.kind.code()));
    fact("case-kind", kind.into_owned());
    fact("case-area", area(page, organization.area.as_ref()));
    if let Some(profile) = &of.profile {
        let names: Vec<String> = profile.names.values().cloned().collect();
        fact("organizations-names", page.list(&names));
        fact("case-acronym", profile.acronym.clone());
        fact("case-website", profile.website.clone());
        fact("case-field", profile.field.clone());
        fact("case-mandate", profile.mandate.clone());
        fact("case-postal", profile.postal.clone());
    }
    fact("organizations-entered", page.day(&organization.entered));
    Known {
        href: page.href(&format!("/office/organizations/{}", organization.id)),
        name: name_of(page, view, organization.id),
        facts,
        history: of
            .history
            .iter()
            .map(|past| Before {
                href: page.href(&format!("/office/applications/{}", past.application.slug())),
                reference: past.application.to_string(),
                dialogue: view.dialogue(&past.dialogue).map_or_else(
                    || past.dialogue.to_string(),
                    |of| title::short(page, of.facts),
                ),
                stage: page.say(&format!("stage-{}", past.stage)),
            })
            .collect(),
        observers: of
            .observers
            .iter()
            .map(|observer| {
                let values = [
                    (
                        "conference",
                        title::conference(page, observer.conference).into(),
                    ),
                    (
                        "status",
                        page.say(observer::key(observer.status)).into_owned().into(),
                    ),
                    ("document", observer.document.clone().into()),
                ];
                page.say_with("organizations-observer-line", &values)
            })
            .collect(),
        colleagues: view
            .colleagues(organization.id)
            .into_iter()
            .filter_map(|colleague| {
                let role = page.say(&format!("role-{}", colleague.grant.role.code()));
                Some(format!("{} · {role}", colleague.address?))
            })
            .collect(),
    }
}

async fn one(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = entry(&acting, &id)?;
    let (page, view) = (&acting.page, &acting.view);
    let here = of.organization.id;
    let alike = view.duplicates_of(here).into_iter().map(|like| Pair {
        a: name_of(page, view, like.a),
        b: name_of(page, view, like.b),
        why: why(page, &like),
        href: page.href(&format!(
            "/office/organizations/{}/likeness/{}",
            like.a, like.b
        )),
    });
    let who = view.who();
    let template = One {
        base: page.href(&format!("/office/organizations/{here}")),
        known: known(page, view, &of),
        alike: match of.organization.merged_into {
            None => alike.collect(),
            Some(_) => Vec::new(),
        },
        enter: page.href(&format!("/office/applications/new?organization={here}")),
        may_enter: who.may_somewhere(Deed::SubmitForSomebody),
        may_observe: who.may_for(Deed::RecordObserver, None),
        merged: of
            .organization
            .merged_into
            .map_or_else(String::new, |into| {
                page.href(&format!("/office/organizations/{into}"))
            }),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// The entries this reader sees, and the pairs to compare.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = vec!["/office/organizations".to_owned()];
    let entries = view.organizations();
    let entries = entries.iter().map(|of| of.organization.id);
    own.extend(entries.map(|id| format!("/office/organizations/{id}")));
    let pairs = view.likely_duplicates();
    let pairs = pairs.iter();
    own.extend(pairs.map(|like| format!("/office/organizations/{}/likeness/{}", like.a, like.b)));
    own
}
