//! One's own account: what is kept, how one signs in and where, how to be forgotten; and the page that greets somebody
//! who was invited to a role.

use super::passkey;
use super::sessions::{Device, devices};
use super::sign_in::within;
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::http::StatusCode;
use mechanism::people::{HeldFor, Identity, PeopleCommand};
use mechanism::{Command, View};
use words::Lang;

#[derive(Template)]
#[template(path = "door/account.html")]
struct Account {
    page: Page,
    identity: Identity,
    languages: Vec<Choice>,
    devices: Vec<Device>,
    /// `None`: there can be none here.
    passkeys: Option<Vec<passkey::Own>>,
    faults: Faults,
    saved: bool,
    command: String,
}

pub(super) async fn show(acting: Acting) -> Answer {
    let identity = acting.view.me().and_then(|me| me.identity);
    let identity = identity.ok_or(Problem::NotFound)?;
    let saved = acting.query.get("saved").is_some();
    account(acting, identity, Faults::default(), saved).await
}

async fn account(acting: Acting, identity: Identity, faults: Faults, saved: bool) -> Answer {
    let devices = devices(&acting).await?;
    let passkeys = passkey::own(&acting);
    let page = acting.page;
    let chosen = |lang: Lang| {
        let taken = lang.code() == identity.language;
        Choice::of(lang.code(), lang.own_name(), taken)
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Account {
        languages: Lang::ALL.map(chosen).into(),
        command: page.command(),
        page,
        identity,
        devices,
        passkeys,
        faults,
        saved,
    };
    fresh(status, &template)
}

pub(super) async fn amend(acting: Acting, form: Filled) -> Answer {
    let before = acting.view.me().and_then(|me| me.identity);
    let before = before.ok_or(Problem::NotFound)?;
    let language = Lang::from_code(form.get("language")).unwrap_or(acting.page.lang);
    let identity = Identity {
        name: form.get("name").to_owned(),
        function: form.get("function").to_owned(),
        language: language.code().to_owned(),
        neutral: form.has("neutral"),
        // Another address must be shown to be theirs first: see `address`.
        address: before.address,
    };
    let command = PeopleCommand::Amend {
        person: acting.person,
        identity: identity.clone(),
    };
    let entered = acting
        .enter(form.command()?, Command::People(command))
        .await;
    match entered {
        Ok(_) => {
            let to = match form.get("to") {
                "" => "/account?saved=yes",
                to => within(to),
            };
            Ok(see_other(&acting.page.href(to)))
        }
        Err(crate::acting::NotEntered::Refused(refusal)) => {
            let faults = Faults::one("name", acting.page.refusal(&refusal));
            account(acting, identity, faults, false).await
        }
        Err(not) => Err(not.into()),
    }
}

#[derive(Template)]
#[template(path = "door/welcome.html")]
struct Welcome {
    page: Page,
    identity: Identity,
    roles: Vec<String>,
    to: String,
    command: String,
}

/// Greets somebody who was invited: what they may act as, and their name, which is theirs to give.
pub(super) async fn welcome(acting: Acting) -> Answer {
    let identity = acting.view.me().and_then(|me| me.identity);
    let identity = identity.ok_or(Problem::NotFound)?;
    let to = within(acting.query.get("to").unwrap_or("/my")).to_owned();
    let roles = roles(&acting);
    let page = acting.page;
    let template = Welcome {
        command: page.command(),
        page,
        identity,
        roles,
        to,
    };
    fresh(StatusCode::OK, &template)
}

/// The roles somebody holds, each with whom it is held for: "Focal point of an organization: Example Foundation".
fn roles(acting: &Acting) -> Vec<String> {
    let (page, view) = (&acting.page, &acting.view);
    let said = view.who().grants().map(|grant| {
        let role = page.say(&format!("role-{}", grant.role.code()));
        let held_for = match &grant.held_for {
            HeldFor::State(state) => page.say(&format!("state-{state}")).into_owned(),
            HeldFor::Group(group) => page.say(&format!("region-{}", group.code())).into_owned(),
            HeldFor::Organization(id) => view
                .organization_name(*id, page.lang.code())
                .unwrap_or_default()
                .to_owned(),
            HeldFor::Office => String::new(),
        };
        let dialogue = grant.dialogue.as_ref().map(ToString::to_string);
        let about: Vec<String> = [held_for, dialogue.unwrap_or_default()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        match about.is_empty() {
            true => role.into_owned(),
            false => page.say_with(
                "welcome-role",
                &[("role", role.into()), ("about", page.list(&about).into())],
            ),
        }
    });
    said.collect()
}

/// Whether somebody who comes in is greeted: they were given a role and have not yet said their name.
pub(super) fn is_new_in_a_role(view: &View) -> bool {
    let unnamed = view
        .me()
        .and_then(|me| me.identity)
        .is_some_and(|identity| identity.name.is_empty());
    unnamed && view.who().grants().next().is_some()
}
