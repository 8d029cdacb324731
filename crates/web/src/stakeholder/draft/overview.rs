//! A draft's own page: what is done, what is left, how long it is kept, who works on it.

use super::groups::{Answering, groups};
use super::keep;
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::deadline::Deadline;
use crate::page::Page;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::call::CallStatus;

/// A group of questions as a line.
struct Part {
    href: String,
    title: String,
    complete: bool,
}

#[derive(Template)]
#[template(path = "stakeholder/draft.html")]
struct Overview {
    page: Page,
    key: String,
    name: String,
    call: String,
    title: String,
    closes: Deadline,
    standing: &'static str,
    parts: Vec<Part>,
    done: bool,
    saved: bool,
    updated: String,
    people: usize,
    invited: Vec<String>,
    amends: String,
}

pub(super) async fn show(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    if let Some(reference) = &draft.sent {
        let path = format!("/applications/{}", reference.slug());
        return Ok(see_other(&acting.page.href(&path)));
    }
    let call = Answering::of(&acting, &draft.call)?;
    let page = &acting.page;
    let parts: Vec<Part> = groups(page, &draft, &call.form)
        .into_iter()
        .map(|group| Part {
            href: page.href(&format!("/drafts/{key}{}", group.path)),
            title: group.title,
            complete: group.complete,
        })
        .collect();
    let template = Overview {
        name: draft.name(page, &acting.view),
        call: page.href(&format!("/calls/{}", call.id)),
        closes: Deadline::of(page, call.terms.closes, acting.site.now()),
        standing: standing(call.status),
        done: parts.iter().all(|part| part.complete),
        parts,
        saved: acting.query.get("saved").is_some(),
        updated: page.with("draft-saved", "when", page.moment(draft.updated)),
        people: draft.owners.len(),
        invited: draft.invited,
        amends: draft
            .amends
            .map_or_else(String::new, |reference| reference.to_string()),
        title: call.title,
        key,
        page: acting.page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// What the deadline means for a draft now: the key of a notice; empty while there is time.
pub(super) fn standing(status: CallStatus) -> &'static str {
    match status {
        CallStatus::Open | CallStatus::Drafted => "",
        CallStatus::OpenLate => "draft-late",
        CallStatus::NotYetOpen => "draft-not-yet",
        CallStatus::Closed => "draft-over",
        CallStatus::Withdrawn => "draft-withdrawn",
    }
}

/// Throws the draft away.
pub(super) async fn end(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    if draft.is_open() {
        keep::end(&acting, &draft).await?;
    }
    Ok(see_other(&acting.page.href("/my")))
}
