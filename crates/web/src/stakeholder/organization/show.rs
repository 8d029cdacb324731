//! The page, amending the profile, and saying where the organization may be named.

use super::ProfileForm;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::organizations::{Naming, OrganizationCommand};
use mechanism::people::HeldFor;
use mechanism::{Command, OrganizationId, OrganizationView, Role};

/// Somebody who stands for the organization.
struct Person {
    id: String,
    address: String,
    role: String,
    /// Whether they can be parted with here.
    ends: bool,
}

/// An application of the past, or of now.
struct Past {
    href: String,
    reference: String,
    dialogue: String,
    stage: String,
}

#[derive(Template)]
#[template(path = "stakeholder/organization.html")]
pub(super) struct Shown {
    page: Page,
    id: String,
    name: String,
    kind: String,
    area: String,
    /// Where its successor is, when it went into another entry.
    merged: String,
    focal: bool,
    profile: ProfileForm,
    naming: Vec<Choice>,
    people: Vec<Person>,
    past: Vec<Past>,
    address: String,
    faults: Faults,
    saved: bool,
    asked: bool,
    amending: String,
    naming_command: String,
    inviting: String,
}

/// An organization the reader speaks for. The office has pages of its own; for everybody else there is none.
pub(super) fn own<'v>(acting: &'v Acting, id: &str) -> Result<OrganizationView<'v>, Problem> {
    let id: OrganizationId = id.parse().map_err(|_| Problem::NotFound)?;
    if !acting.view.who().speaks_for(id) {
        return Err(Problem::NotFound);
    }
    acting.view.organization(id).ok_or(Problem::NotFound)
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    page(&acting, &id, None, String::new(), Faults::default())
}

pub(super) fn page(
    acting: &Acting,
    id: &str,
    typed: Option<ProfileForm>,
    address: String,
    faults: Faults,
) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let own = own(acting, id)?;
    let organization = own.organization;
    let profile = own.profile.clone().unwrap_or_default();
    let naming = [
        (Naming::ByConsent, "by-consent"),
        (Naming::Withheld, "withheld"),
    ];
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Shown {
        id: organization.id.to_string(),
        name: profile.name(page.lang.code()).to_owned(),
        kind: page
            .say(&format!("stakeholder-{}", organization.kind.code()))
            .into_owned(),
        area: organization
            .area
            .as_ref()
            .map_or_else(String::new, |code| wording::area(page, code)),
        merged: organization.merged_into.map_or_else(String::new, |into| {
            page.href(&format!("/organizations/{into}"))
        }),
        focal: view.who().holds_for(Role::FocalPoint, organization.id)
            && organization.merged_into.is_none(),
        profile: typed.unwrap_or_else(|| {
            ProfileForm::of(
                page,
                Some(organization.kind),
                organization.area.as_ref(),
                organization.individual,
                &profile,
            )
        }),
        naming: naming
            .map(|(naming, code)| {
                let label = page.say(&format!("naming-{code}"));
                Choice::of(code, label, organization.naming == naming)
            })
            .into(),
        people: people(acting, organization.id),
        past: past(acting, &own),
        address,
        faults,
        saved: acting.query.get("saved").is_some(),
        asked: acting.query.get("asked").is_some(),
        amending: page.command(),
        naming_command: page.command(),
        inviting: page.command(),
        page: page.clone(),
    };
    fresh(status, &template)
}

fn people(acting: &Acting, organization: OrganizationId) -> Vec<Person> {
    let page = &acting.page;
    acting
        .view
        .colleagues(organization)
        .into_iter()
        .map(|colleague| Person {
            id: colleague.person.to_string(),
            address: colleague
                .address
                .unwrap_or_else(|| page.say("withheld-content").into_owned()),
            role: page
                .say(&format!("role-{}", colleague.grant.role.code()))
                .into_owned(),
            ends: colleague.grant.role == Role::Representative
                && colleague.grant.held_for == HeldFor::Organization(organization),
        })
        .collect()
}

fn past(acting: &Acting, own: &OrganizationView<'_>) -> Vec<Past> {
    let page = &acting.page;
    own.history
        .iter()
        .map(|past| Past {
            href: page.href(&format!("/applications/{}", past.application.slug())),
            reference: past.application.to_string(),
            dialogue: match acting.view.dialogue(&past.dialogue) {
                Some(dialogue) => title::short(page, dialogue.facts),
                None => past.dialogue.to_string(),
            },
            stage: page.say(&format!("stage-{}", past.stage)).into_owned(),
        })
        .collect()
}

pub(super) async fn amend(Path(id): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let own = own(&acting, &id)?;
    let organization = own.organization;
    let before = own.profile.clone().unwrap_or_default();
    let mut read = ProfileForm::read(&acting.page, &filled, &before);
    let kind = read.kind.unwrap_or(organization.kind);
    let again = |read: super::profile_form::Read| {
        let form = ProfileForm::of(
            &acting.page,
            read.kind,
            read.area.as_ref(),
            organization.individual,
            &read.profile,
        );
        page(&acting, &id, Some(form), String::new(), read.faults)
    };
    if !read.faults.is_empty() {
        return again(read);
    }
    let command = OrganizationCommand::Amend {
        organization: organization.id,
        kind,
        area: read.area.clone(),
        profile: read.profile.clone(),
    };
    match acting
        .enter(filled.command()?, Command::Organization(command))
        .await
    {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("/organizations/{id}?saved=yes")),
        )),
        Err(NotEntered::Refused(refusal)) => {
            read.faults = Faults::one("kind", acting.page.refusal(&refusal));
            again(read)
        }
        Err(not) => Err(not.into()),
    }
}

pub(super) async fn name(Path(id): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let own = own(&acting, &id)?;
    let naming = match filled.get("naming") {
        "withheld" => Naming::Withheld,
        "by-consent" => Naming::ByConsent,
        other => return Err(Problem::wrong("wrong-value", other)),
    };
    let command = OrganizationCommand::Name {
        organization: own.organization.id,
        naming,
    };
    match acting
        .enter(filled.command()?, Command::Organization(command))
        .await
    {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("/organizations/{id}?saved=yes")),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("naming", acting.page.refusal(&refusal));
            page(&acting, &id, None, String::new(), faults)
        }
        Err(not) => Err(not.into()),
    }
}
