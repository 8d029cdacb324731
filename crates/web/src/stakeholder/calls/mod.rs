//! Calls for participation: the list, one call with its versions, and the truth before the first field.

mod before;
mod list;
mod one;

pub(crate) use list::{Open, open_calls};
pub(super) use one::late;

use crate::answer::{self, Answer};
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::participation::call::CallTerms;
use mechanism::{View, day_in_vienna};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/calls", get(list::show))
        .route("/calls/{id}", get(one::show))
        .route("/calls/{id}/versions/{number}", get(one::show_version))
        .route("/calls/{id}/before", get(before::show))
}

pub(super) fn addresses(view: &View) -> Vec<String> {
    let mut all = vec!["/calls".to_owned()];
    for call in view.calls() {
        let id = &call.call.terms.id;
        all.push(format!("/calls/{id}"));
        all.push(format!("/calls/{id}/before"));
        let versions = call
            .call
            .versions
            .iter()
            .filter(|version| version.published);
        all.extend(versions.map(|version| format!("/calls/{id}/versions/{}", version.number)));
    }
    all
}

/// A page about calls. Pages are kept ready for a day at most; where a call opens or closes within the day, they are made
/// anew for everybody who asks.
fn answer<'a>(
    view: &View,
    now: jiff::Timestamp,
    terms: impl IntoIterator<Item = &'a CallTerms>,
    template: &impl Template,
) -> Answer {
    let turns = terms.into_iter().any(|terms| {
        [terms.opens, terms.closes]
            .into_iter()
            .any(|at| day_in_vienna(at) == view.today() && at > now)
            || day_in_vienna(terms.closes) == view.today()
    });
    if turns {
        answer::fresh(StatusCode::OK, template)
    } else {
        answer::page(template)
    }
}
