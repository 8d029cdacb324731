//! The call for participation, shaped by an officer: dates, words in six languages, the form question by question, a look
//! through the applicants' eyes, publication. After publication a change is shown as a difference before it goes.

mod bench;
mod language;
mod overview;
mod preview;
mod publish;
mod question;
mod section;
mod terms;
mod wording;

use crate::page::Page;
use crate::site::Site;
use crate::stakeholder::wording as wording_of_calls;
use axum::Router;
use axum::routing::{get, post};
use mechanism::{CallView, Deed, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/calls/new", get(terms::begin).post(terms::create))
        .route("/office/calls/{id}", get(overview::show))
        .route(
            "/office/calls/{id}/terms",
            get(terms::show).post(terms::change),
        )
        .route(
            "/office/calls/{id}/words/{language}",
            get(language::show).post(language::change),
        )
        .route(
            "/office/calls/{id}/sections/new",
            get(section::begin).post(section::create),
        )
        .route(
            "/office/calls/{id}/sections/{key}",
            get(section::show).post(section::change),
        )
        .route(
            "/office/calls/{id}/questions/new",
            get(question::begin).post(question::create),
        )
        .route(
            "/office/calls/{id}/questions/{key}",
            get(question::show).post(question::change),
        )
        .route("/office/calls/{id}/order", post(section::arrange))
        .route(
            "/office/calls/{id}/removal",
            get(section::before_removing).post(section::remove),
        )
        .route("/office/calls/{id}/preview", get(preview::show))
        .route(
            "/office/calls/{id}/publication",
            get(publish::before).post(publish::publish),
        )
        .route(
            "/office/calls/{id}/changes",
            get(publish::changes).post(publish::enter_changes),
        )
        .route(
            "/office/calls/{id}/withdrawal",
            get(publish::before_withdrawing).post(publish::withdraw),
        )
}

/// What a call is called: its title in the language of the page or the next best, or its address.
pub(super) fn title_of(page: &Page, call: &CallView<'_>) -> String {
    let id = &call.call.terms.id;
    let title = wording_of_calls::title(page, call.text.as_deref(), id);
    match title.trim() {
        "" => id.to_string(),
        _ => title,
    }
}

/// The workbenches of this reader's calls.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let who = view.who();
    let mut own = Vec::new();
    for call in view.calls() {
        let terms = &call.call.terms;
        let mut dialogues = terms.dialogues.iter();
        if dialogues.all(|dialogue| who.may_for(Deed::ShapeCall, Some(dialogue))) {
            let here = format!("/office/calls/{}", terms.id);
            own.push(format!("{here}/terms"));
            own.push(format!("{here}/words/en"));
            own.push(format!("{here}/preview"));
            own.push(here);
        }
    }
    own
}
