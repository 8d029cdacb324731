//! The receipt: the reference, when it was received, and the hash of its entry, by which anybody can show later that the
//! record up to there was not rewritten.

use super::own;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "stakeholder/receipt.html")]
struct Shown {
    page: Page,
    slug: String,
    reference: String,
    organization: String,
    dialogues: Vec<String>,
    received: String,
    amended: String,
    late: bool,
    decisions_by: String,
    closes: String,
    entry: String,
    hash: String,
    address: String,
}

pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    let page = &acting.page;
    let shown = own(&acting.view, &slug)?;
    let application = &shown.application;
    let entry = acting.site.record.entry_of(&application.reference);
    let call = acting.view.call(&application.call);
    let dialogues = shown
        .cases
        .iter()
        .map(|case| match acting.view.dialogue(&case.dialogue) {
            Some(dialogue) => title::short(page, dialogue.facts),
            None => case.dialogue.to_string(),
        });
    let template = Shown {
        slug: application.reference.slug(),
        reference: application.reference.to_string(),
        organization: shown
            .organization
            .as_ref()
            .and_then(|view| view.profile.as_ref())
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        dialogues: dialogues.collect(),
        received: page.moment(application.received),
        amended: application
            .amended
            .map_or_else(String::new, |at| page.moment(at)),
        late: application.late,
        decisions_by: call
            .as_ref()
            .and_then(|call| call.call.terms.decisions_by)
            .map_or_else(String::new, |day| page.day(&day)),
        closes: shown.closes.map_or_else(String::new, |at| page.until(at)),
        entry: entry.map_or_else(String::new, |entry| entry.number.to_string()),
        hash: entry.map_or_else(String::new, |entry| entry.hash.to_string()),
        address: shown
            .applicant
            .as_ref()
            .map_or_else(String::new, |identity| identity.address.clone()),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}
