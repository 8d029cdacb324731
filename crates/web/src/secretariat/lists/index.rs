//! The lists of a dialogue: the one that would go out now, as it would go out, and those that went out.

use super::next::Next;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::secretariat::dialogue_at;
use crate::state::listed::{self, Window};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::{Deed, ListSummary, Sight, View};

/// A list that went out.
struct Sent {
    href: String,
    name: String,
    recipients: String,
    sent: String,
    size: String,
    window: Window,
    ended: bool,
}

#[derive(Template)]
#[template(path = "secretariat/lists.html")]
struct Index {
    page: Page,
    dialogue: String,
    title: String,
    next: Next,
    sent: Vec<Sent>,
    may: bool,
    /// Whether the desk of decisions is there for them.
    decisions: bool,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let Acting { view, page, .. } = acting;
    let id = dialogue_at(&view, &id)?.facts.id.clone();
    let template = Index {
        decisions: view.who().sees_for(Sight::AllObjections, Some(&id)),
        title: listed::dialogue_name(&page, &view, &id),
        next: Next::of(&page, &view, &id),
        sent: view
            .lists(&id)
            .iter()
            .rev()
            .map(|list| Sent::of(&page, &view, list))
            .collect(),
        may: view.who().may_for(Deed::Circulate, Some(&id)),
        dialogue: id.to_string(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

impl Sent {
    fn of(page: &Page, view: &View, list: &ListSummary<'_>) -> Self {
        let circulation = list.circulation;
        let address = format!("/office/lists/{}/{}", circulation.dialogue, circulation.id);
        Self {
            href: page.href(&address),
            name: listed::name(page, view, circulation),
            recipients: page
                .say(&format!(
                    "recipients-{}",
                    circulation.terms.recipients.code()
                ))
                .into_owned(),
            sent: page.moment(circulation.opened),
            size: page.count("circulate-cases", list.cases),
            window: Window::of(page, view, list),
            ended: circulation.ended.is_some(),
        }
    }
}
