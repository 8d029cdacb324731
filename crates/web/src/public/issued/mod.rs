//! What stands beside an issued paper: its themes, the scale its words of quantity follow, what was put right, unofficial
//! translations, plain words, and the way to report an error of fact.

mod errors;
mod parts;
mod plain;
mod summary;
mod translating;
mod translations;

pub(crate) use errors::{Reported, mine as my_errors, waiting as errors_waiting};
pub(super) use summary::Beside;
pub(crate) use summary::edition_name;

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::{Deed, PaperId, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/dialogues/{id}/summary", get(summary::show))
        .route("/papers/{id}/translations", get(translations::list))
        .route(
            "/papers/{id}/translations/{language}",
            get(translations::show).post(translating::publish),
        )
        .route(
            "/papers/{id}/translations/{language}/{part}",
            get(translating::show).post(translating::write),
        )
        .route("/papers/{id}/plain", get(plain::show))
        .route("/papers/{id}/plain/{number}", get(plain::one))
        .route(
            "/papers/{id}/plain-draft",
            get(plain::draft).post(plain::save),
        )
        .route(
            "/papers/{id}/plain-publication",
            get(plain::sure).post(plain::publish),
        )
        .route(
            "/papers/{id}/errors",
            get(errors::show).post(errors::report),
        )
        .route(
            "/papers/{id}/errors/{number}",
            get(errors::one).post(errors::answer),
        )
}

fn paper_id(id: &str) -> Result<PaperId, crate::problem::Problem> {
    PaperId::new(id).map_err(|_| crate::problem::Problem::NotFound)
}

/// Every address of these that this reader can open.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let mut all = summary::addresses(view);
    for paper in view.papers() {
        let id = &paper.facts.id;
        let base = format!("/papers/{id}");
        let translations = view.translations(id);
        if !translations.is_empty() {
            all.push(format!("{base}/translations"));
        }
        let languages = translations.iter();
        all.extend(languages.map(|one| format!("{base}/translations/{}", one.language)));
        if let Some(plain) = view.plain(id) {
            all.push(format!("{base}/plain"));
            let versions = plain.versions.iter();
            all.extend(versions.map(|(number, _)| format!("{base}/plain/{number}")));
        }
        if view.edition(id).is_some() {
            all.push(format!("{base}/errors"));
        }
    }
    all
}

/// The addresses that are the reader's own: what they translate, write and answer.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for paper in view.papers() {
        let id = &paper.facts.id;
        let base = format!("/papers/{id}");
        for error in view.factual_errors(id) {
            own.push(format!("{base}/errors/{}", error.number));
        }
        if view.edition(id).is_none() {
            continue;
        }
        own.push(format!("{base}/errors"));
        if view.translates(id) {
            own.push(format!("{base}/translations"));
            own.push(format!("{base}/translations/fr"));
            own.push(format!("{base}/translations/ar/title"));
        }
        if view.may_beside(id, Deed::KeepPlainWords) {
            own.push(format!("{base}/plain-draft"));
        }
    }
    own
}
