//! The first page of whoever is signed in: what waits for them, in each of their roles.

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::{Reported, my_errors, title};
use crate::recorded;
use crate::site::Site;
use crate::stakeholder::drafts_of;
use crate::stakeholder::registration::tag;
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

/// A draft that can be gone on with.
struct Begun {
    href: String,
    name: String,
    note: String,
}

/// One's own place at a dialogue.
struct Seat {
    href: String,
    dialogue: String,
    tone: &'static str,
    seat: Cow<'static, str>,
}

#[derive(Template)]
#[template(path = "my.html")]
struct My {
    page: Page,
    /// Summaries that wait for this Chair's word: address of the text, and the dialogue.
    awaiting: Vec<(String, String)>,
    ways: Vec<Way>,
    drafts: Vec<Begun>,
    organizations: Vec<(String, String)>,
    applications: Vec<Own>,
    /// Whether they come to apply: whoever works here is not asked to.
    applies: bool,
    seats: Vec<Seat>,
    /// Meetings at which something they said was recorded: address and name.
    recorded: Vec<(String, String)>,
    /// Errors of fact they reported.
    errors: Vec<Reported>,
    letters: usize,
    unnamed: bool,
}

async fn show(acting: Acting) -> Answer {
    let page = acting.page.clone();
    let unnamed = acting
        .view
        .me()
        .and_then(|me| me.identity)
        .is_some_and(|identity| identity.name.is_empty());
    let organizations = organizations(&acting);
    let drafts = drafts(&acting).await?;
    let works = page
        .standing
        .as_ref()
        .is_some_and(|who| !who.roles.is_empty());
    let template = My {
        awaiting: crate::summary::awaiting(&page, &acting.view),
        ways: ways(&acting),
        applies: !works || !organizations.is_empty() || !drafts.is_empty(),
        drafts,
        organizations,
        applications: applications(&acting),
        seats: seats(&acting),
        recorded: recorded::meetings(&page, &acting.view),
        errors: my_errors(&page, &acting.view),
        letters: acting.view.my_letters().len(),
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
    let meets = !acting.view.floors().is_empty() || !acting.view.notes_of_meetings().is_empty();
    let comments = crate::comments::concern(&acting.view);
    let summaries = crate::summary::concern(&acting.view);
    let places: [(&str, &str, bool); 8] = [
        ("/floor", "my-floor", meets),
        ("/summaries", "my-summaries", summaries),
        ("/my/comments", "my-comments", comments),
        ("/my/contributions", "my-contributions", true),
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

fn seats(acting: &Acting) -> Vec<Seat> {
    let (page, view) = (&acting.page, &acting.view);
    view.my_seats()
        .iter()
        .filter_map(|shown| {
            let of = view.dialogue(&shown.participant.dialogue)?;
            let (tone, seat) = tag(page, shown);
            Some(Seat {
                href: page.href(&format!("/participants/{}", shown.participant.id)),
                dialogue: title::short(page, of.facts),
                tone,
                seat,
            })
        })
        .collect()
}

async fn drafts(acting: &Acting) -> Result<Vec<Begun>, Problem> {
    let page = &acting.page;
    let begun = drafts_of(&acting.site, acting.person).await?;
    let lines = begun.iter().map(|draft| Begun {
        href: page.href(&format!("/drafts/{}", draft.key)),
        name: draft.name(page, &acting.view),
        note: page.with("draft-saved", "when", page.moment(draft.updated)),
    });
    Ok(lines.collect())
}

/// The organizations they speak for: address and name.
fn organizations(acting: &Acting) -> Vec<(String, String)> {
    let lang = acting.page.lang.code();
    acting
        .view
        .my_organizations()
        .iter()
        .map(|own| {
            let path = format!("/organizations/{}", own.organization.id);
            let name = own
                .profile
                .as_ref()
                .map_or("", |profile| profile.name(lang));
            (acting.page.href(&path), name.to_owned())
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
