//! "Step in as…": a session as one of the demonstration's fictitious people, without a code.

use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::door::{Session, device, set};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor};
use mechanism::{PersonId, View};

/// Somebody to step in as.
struct Somebody {
    person: String,
    name: String,
    roles: String,
    held_for: String,
}

#[derive(Template)]
#[template(path = "demonstration/step_in.html")]
struct StepIn {
    page: Page,
    /// The moment it is by the demonstration's clock, for machines and in words; `None`: it cannot be put forward.
    now: Option<(String, String)>,
    /// The dialogues to whose day one can go on: their ids and names.
    days: Vec<(String, String)>,
    people: Vec<Somebody>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    if !view.is_demonstration() {
        return Err(Problem::NotFound);
    }
    let moment = |at: jiff::Timestamp| (at.to_string(), page.moment(at));
    let now = site.passage.as_ref().map(|_| moment(site.now()));
    let mut people = view.stepping_in();
    people.sort_by_cached_key(|shown| {
        let first = shown
            .person
            .grants
            .iter()
            .map(|grant| place(grant.role))
            .min();
        let name = shown
            .identity
            .as_ref()
            .map(|identity| identity.name.clone());
        (first, name)
    });
    let people = people.iter().map(|shown| {
        let grants: Vec<&Grant> = shown.person.grants.iter().collect();
        Somebody {
            person: shown.person.id.to_string(),
            name: shown
                .identity
                .as_ref()
                .map_or_else(String::new, |identity| identity.name.clone()),
            roles: roles(&page, &grants),
            held_for: held_for(&page, &view, &grants),
        }
    });
    let people = people.collect();
    let days = super::time::ahead(&view);
    let days = days
        .iter()
        .map(|of| (of.facts.id.to_string(), title::short(&page, of.facts)))
        .collect();
    let template = StepIn {
        now,
        days,
        people,
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// In the order in which a dialogue is played: the office begins, organizations apply, States look, the door opens.
const fn place(role: Role) -> u8 {
    match role {
        Role::Officer => 0,
        Role::Screener => 1,
        Role::HeadOfDelegation | Role::Delegate => 2,
        Role::ExtendedBureau => 3,
        Role::Chair => 4,
        Role::CheckIn => 5,
        Role::FocalPoint | Role::Representative => 7,
        _ => 6,
    }
}

fn roles(page: &Page, grants: &[&Grant]) -> String {
    let mut roles: Vec<Role> = grants.iter().map(|grant| grant.role).collect();
    roles.dedup();
    let said: Vec<String> = roles
        .into_iter()
        .map(|role| page.say(&format!("role-{}", role.code())).into_owned())
        .collect();
    page.list(&said)
}

/// The State, the regional group or the dialogue a role is held for.
fn held_for(page: &Page, view: &View, grants: &[&Grant]) -> String {
    let said: Vec<String> = grants
        .iter()
        .filter_map(|grant| match &grant.held_for {
            HeldFor::State(state) => Some(page.say(&format!("state-{state}")).into_owned()),
            HeldFor::Group(group) => {
                Some(page.say(&format!("region-{}", group.code())).into_owned())
            }
            HeldFor::Organization(id) => view
                .organization_name(*id, page.lang.code())
                .map(str::to_owned),
            HeldFor::Office => grant.dialogue.as_ref().map(ToString::to_string),
        })
        .collect();
    page.list(&said)
}

pub(super) async fn step_in(asked: Asked, headers: HeaderMap, form: Filled) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let person: PersonId = form.parsed("person")?;
    let mut people = view.stepping_in().into_iter();
    if !people.any(|shown| shown.person.id == person) {
        return Err(Problem::NotFound);
    }
    let session = Session {
        person,
        since: site.now(),
        device: device(&headers),
        shared: true,
        demonstration: true,
    };
    let begun = session.begin(&site).await;
    let mut answer = see_other(&page.href("/my"));
    set(
        &mut answer,
        begun.map_err(|error| Problem::of_token(&error))?,
    );
    Ok(answer)
}
