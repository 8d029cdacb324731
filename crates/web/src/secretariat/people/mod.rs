//! People and their roles: who works here, who acts for States, groups and organizations; notes verbales.

mod grant;
mod invite;
mod notes;

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::limits;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};
use mechanism::people::{Grant, HeldFor};
use mechanism::{Deed, PersonId, PersonView, Role, Sight, StateCode, View};
use std::borrow::Cow;

pub(super) fn routes() -> Router<Site> {
    let files = Router::new()
        .route("/office/notes/files", post(notes::receive))
        .route("/office/notes/{id}/files", post(notes::add))
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .merge(files)
        .route("/office/people", get(list))
        .route("/office/people/new", get(invite::show).post(invite::enter))
        .route("/office/people/{id}", get(one))
        .route(
            "/office/people/{id}/grants",
            get(grant::show).post(grant::give),
        )
        .route("/office/people/{id}/revocation", post(grant::revoke))
        .route("/office/notes", get(notes::list))
        .route("/office/notes/new", get(notes::show))
        .route("/office/notes/{id}", get(notes::ask))
        .route("/office/notes/{id}/scan", get(notes::save))
}

fn sees_people(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().sees_for(Sight::People, None) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// A person in the list.
struct Line {
    href: String,
    name: String,
    address: String,
    roles: Vec<String>,
}

#[derive(Template)]
#[template(path = "secretariat/people.html")]
struct People {
    page: Page,
    text: String,
    shown: String,
    people: Vec<Line>,
    may_invite: bool,
}

/// The most people on one page; a search finds the others.
const MOST: usize = 200;

async fn list(acting: Acting) -> Answer {
    sees_people(&acting)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let text = query.get("q").unwrap_or_default().to_owned();
    let asked = words::fold(&text);
    let matches = |shown: &PersonView<'_>| {
        let identity = shown.identity.as_ref();
        asked.is_empty()
            || identity.is_some_and(|who| {
                words::fold(&who.name).contains(&asked)
                    || words::fold(&who.address).contains(&asked)
            })
    };
    let mut people = view.people();
    // Without a search: those who hold a role. Whoever only applied is found by looking for them.
    people.retain(|shown| {
        let works = shown
            .person
            .grants
            .iter()
            .any(|grant| !matches!(grant.held_for, HeldFor::Organization(_)));
        !shown.person.forgotten && matches(shown) && (works || !asked.is_empty())
    });
    let found = people.len();
    let people = people
        .iter()
        .take(MOST)
        .map(|shown| Line {
            href: page.href(&format!("/office/people/{}", shown.person.id)),
            name: name_of(&page, shown),
            address: shown
                .identity
                .as_ref()
                .map_or_else(String::new, |who| who.address.clone()),
            roles: shown
                .person
                .grants
                .iter()
                .map(|grant| said(&page, &view, grant))
                .collect(),
        })
        .collect();
    let template = People {
        shown: page.count("people-shown", found),
        may_invite: view.who().may_somewhere(Deed::Invite),
        text,
        people,
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn name_of(page: &Page, shown: &PersonView<'_>) -> String {
    match &shown.identity {
        Some(who) if !who.name.is_empty() => who.name.clone(),
        Some(_) => page.say("people-unnamed").into_owned(),
        None => page.say("withheld").into_owned(),
    }
}

/// A role in words: "Designated head of delegation, Austria; Firearms, 9 May 2031".
fn said(page: &Page, view: &View, grant: &Grant) -> String {
    let role = page.say(&format!("role-{}", grant.role.code()));
    let of = match &grant.held_for {
        HeldFor::Office => Cow::Borrowed(""),
        HeldFor::State(state) => page.say(&format!("state-{state}")),
        HeldFor::Group(group) => page.say(&format!("region-{}", group.code())),
        HeldFor::Organization(id) => {
            let name = view.organization_name(*id, page.lang.code());
            Cow::Owned(name.unwrap_or_default().to_owned())
        }
    };
    let dialogue = grant.dialogue.as_ref().map(|id| {
        let of = view.dialogue(id);
        of.map_or_else(|| id.to_string(), |of| title::short(page, of.facts))
    });
    let mut said = role.into_owned();
    for more in [Some(of.into_owned()), dialogue].into_iter().flatten() {
        if !more.is_empty() {
            said.push_str(" · ");
            said.push_str(&more);
        }
    }
    said
}

/// A role, with what takes it away.
struct Held {
    said: String,
    note: String,
    code: String,
}

#[derive(Template)]
#[template(path = "secretariat/person.html")]
struct One {
    page: Page,
    base: String,
    name: String,
    done: Cow<'static, str>,
    facts: Vec<(String, String)>,
    roles: Vec<Held>,
    may_change: bool,
}

fn person_of<'a>(acting: &'a Acting, id: &str) -> Result<PersonView<'a>, Problem> {
    sees_people(acting)?;
    let id: PersonId = id.parse().map_err(|_| Problem::NotFound)?;
    acting.view.person(id).ok_or(Problem::NotFound)
}

async fn one(acting: Acting, Path(id): Path<String>) -> Answer {
    let shown = person_of(&acting, &id)?;
    let (page, view) = (&acting.page, &acting.view);
    let mut facts = Vec::new();
    if let Some(who) = &shown.identity {
        let language = page.language_name(&who.language).into_owned();
        for (key, value) in [
            ("people-address", who.address.clone()),
            ("people-function", who.function.clone()),
            ("people-language", language),
        ] {
            if !value.is_empty() {
                facts.push((page.say(key).into_owned(), value));
            }
        }
    }
    let template = One {
        base: page.href(&format!("/office/people/{}", shown.person.id)),
        name: name_of(page, &shown),
        done: match acting.query.get("done") {
            Some(done @ ("invited" | "granted" | "revoked")) => {
                page.say(&format!("people-done-{done}"))
            }
            _ => Cow::Borrowed(""),
        },
        roles: shown
            .person
            .grants
            .iter()
            .map(|grant| Held {
                said: said(page, view, grant),
                note: note_of(view, grant),
                code: code_of(grant),
            })
            .collect(),
        facts,
        may_change: view.who().may_somewhere(Deed::Grant) && !shown.person.forgotten,
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// The printed reference of the note verbale that designates somebody.
fn note_of(view: &View, grant: &Grant) -> String {
    let (Some(id), HeldFor::State(state)) = (grant.note, &grant.held_for) else {
        return String::new();
    };
    let notes = view.notes_verbales(state);
    let note = notes.into_iter().find(|shown| shown.note.id == id);
    note.and_then(|note| note.content)
        .map_or_else(String::new, |content| content.reference)
}

/// A grant as a form carries it back.
fn code_of(grant: &Grant) -> String {
    serde_json::to_string(grant).unwrap_or_default()
}

/// The roles an officer gives on these pages; organizations' people are named by themselves.
const GIVEN: [Role; 12] = [
    Role::Officer,
    Role::Screener,
    Role::Reader,
    Role::Delegate,
    Role::HeadOfDelegation,
    Role::ExtendedBureau,
    Role::Chair,
    Role::NoteTaker,
    Role::Editor,
    Role::Translator,
    Role::Technician,
    Role::CheckIn,
];

/// All notes verbales of all States, as choices of a form: value, label.
fn all_notes(page: &Page, view: &View) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for key in words::keys(words::Lang::En) {
        let Some(state) = key
            .strip_prefix("state-")
            .and_then(|code| StateCode::new(code).ok())
        else {
            continue;
        };
        for shown in view.notes_verbales(&state) {
            let reference = shown.content.map(|content| content.reference);
            let label = format!(
                "{}, {}, {}",
                page.say(key),
                reference.unwrap_or_default(),
                page.day(&shown.note.dated)
            );
            all.push((shown.note.id.to_string(), label));
        }
    }
    all
}

/// The people this reader sees.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    if !view.who().sees_for(Sight::People, None) {
        return Vec::new();
    }
    let mut own = vec!["/office/people".to_owned(), "/office/notes".to_owned()];
    if view.who().may_for(Deed::ReceiveNote, None) {
        own.push("/office/notes/new".to_owned());
    }
    let people = view.people();
    let people = people.iter().filter(|shown| !shown.person.forgotten);
    own.extend(people.map(|shown| format!("/office/people/{}", shown.person.id)));
    own
}
