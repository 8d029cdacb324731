//! Two entries side by side: one organization, or two. Merging ends one entry and loses no history.

use super::{Known, entry, known};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::organizations::OrganizationCommand;
use mechanism::{Command, Deed};

#[derive(Template)]
#[template(path = "secretariat/likeness.html")]
struct Compared {
    page: Page,
    action: String,
    why: String,
    a: Known,
    b: Known,
    may_decide: bool,
    error: String,
}

pub(super) async fn compare(acting: Acting, Path((a, b)): Path<(String, String)>) -> Answer {
    page(&acting, &a, &b, String::new())
}

fn page(acting: &Acting, a: &str, b: &str, error: String) -> Answer {
    let (one, other) = (entry(acting, a)?, entry(acting, b)?);
    let (page, view) = (&acting.page, &acting.view);
    let (here, there) = (one.organization.id, other.organization.id);
    if here == there {
        return Err(Problem::NotFound);
    }
    let likeness = view.duplicates_of(here);
    let likeness = likeness.iter().find(|like| like.b == there);
    let open = one.organization.merged_into.is_none() && other.organization.merged_into.is_none();
    let template = Compared {
        action: page.href(&format!("/office/organizations/{here}/likeness/{there}")),
        why: likeness.map_or_else(String::new, |like| super::why(page, like)),
        a: known(page, view, &one),
        b: known(page, view, &other),
        may_decide: open && view.who().may_for(Deed::MergeOrganizations, None),
        error,
        page: page.clone(),
    };
    let status = match template.error.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    fresh(status, &template)
}

pub(super) async fn decide(
    acting: Acting,
    Path((a, b)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let one = entry(&acting, &a)?.organization.id;
    let other = entry(&acting, &b)?.organization.id;
    // The button says which entry goes on.
    let (command, there) = match form.get("act") {
        "keep-first" => (
            OrganizationCommand::Merge {
                from: other,
                into: one,
            },
            one,
        ),
        "keep-second" => (
            OrganizationCommand::Merge {
                from: one,
                into: other,
            },
            other,
        ),
        "two" => (OrganizationCommand::Distinguish(one, other), one),
        act => return Err(Problem::wrong("wrong-value", act)),
    };
    let entered = acting
        .enter(form.command()?, Command::Organization(command))
        .await;
    match entered {
        Ok(_) => {
            let path = format!("/office/organizations/{there}");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => page(&acting, &a, &b, acting.page.refusal(&refusal)),
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}
