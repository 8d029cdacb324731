//! The first page of whoever is signed in: what waits for them, in each of their roles.

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::Role;
use std::borrow::Cow;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/my", get(show))
}

/// A place to work, with what one does there.
struct Way {
    href: String,
    name: Cow<'static, str>,
    what: Cow<'static, str>,
}

/// One's own application, in a line.
struct Own {
    href: String,
    reference: String,
    organization: String,
    stage: Cow<'static, str>,
    dialogue: String,
}

#[derive(Template)]
#[template(path = "my.html")]
struct My {
    page: Page,
    ways: Vec<Way>,
    applications: Vec<Own>,
    unnamed: bool,
}

async fn show(acting: Acting) -> Answer {
    let page = acting.page.clone();
    let unnamed = acting
        .view
        .me()
        .and_then(|me| me.identity)
        .is_some_and(|identity| identity.name.is_empty());
    let template = My {
        ways: ways(&acting),
        applications: applications(&acting),
        unnamed,
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// Where the roles of whoever is signed in have work.
fn ways(acting: &Acting) -> Vec<Way> {
    let roles = acting.view.who().roles();
    let holds = |some: &[Role]| roles.iter().any(|role| some.contains(role));
    let office = [Role::Officer, Role::Screener, Role::Reader];
    let state = [Role::Delegate, Role::HeadOfDelegation];
    let places: [(&str, &str, bool); 4] = [
        ("/office", "my-office", holds(&office)),
        ("/state", "my-state", holds(&state)),
        ("/bureau", "my-bureau", holds(&[Role::ExtendedBureau])),
        ("/room", "my-check-in", holds(&[Role::CheckIn])),
    ];
    places
        .into_iter()
        .filter(|(_, _, here)| *here)
        .map(|(path, key, _)| Way {
            href: acting.page.href(path),
            name: acting.page.say(key),
            what: acting.page.say(&format!("{key}-what")),
        })
        .collect()
}

fn applications(acting: &Acting) -> Vec<Own> {
    let (page, view) = (&acting.page, &acting.view);
    let mut own = Vec::new();
    for shown in view.my_applications() {
        let application = shown.application;
        let profile = shown
            .organization
            .as_ref()
            .and_then(|of| of.profile.as_ref());
        for (dialogue, case) in &application.cases {
            own.push(Own {
                href: page.href(&format!("/applications/{}", application.reference.slug())),
                reference: application.reference.to_string(),
                organization: profile
                    .map_or("", |profile| profile.name(page.lang.code()))
                    .to_owned(),
                stage: page.say(&format!("stage-{}", case.stage.code())),
                dialogue: dialogue.to_string(),
            });
        }
    }
    own
}
