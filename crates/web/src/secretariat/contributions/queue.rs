//! What came, by where it stands.

use super::{DESK, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::contributions::said;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::http::StatusCode;
use mechanism::ContributionView;
use mechanism::contributions::ContributionState;

/// The most rows on one page: what waits comes first when it is chosen.
const MOST: usize = 200;

/// A view of the queue.
struct Tab {
    href: String,
    name: String,
    count: String,
    current: bool,
}

/// A contribution in it.
struct Row {
    href: String,
    reference: String,
    title: String,
    kind: String,
    by: String,
    topics: String,
    received: String,
    tone: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "contributions/queue.html")]
struct Queue {
    page: Page,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
}

/// `GET /office/contributions`.
pub(super) async fn show(acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let all = view.contributions_to_handle().ok_or(Problem::NotFound)?;
    let wanted = query.get("state");
    let rows = all
        .iter()
        .filter(|one| wanted.is_none_or(|state| one.state.code() == state));
    let queue = Queue {
        tabs: tabs(&page, &all, wanted),
        rows: rows.take(MOST).map(|one| row(&page, one)).collect(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &queue)
}

fn tabs(page: &Page, all: &[ContributionView], wanted: Option<&str>) -> Vec<Tab> {
    let tab = |state: Option<ContributionState>| {
        let these = all
            .iter()
            .filter(|one| state.is_none_or(|of| one.state == of));
        let count = u32::try_from(these.count()).unwrap_or(u32::MAX);
        Tab {
            href: page.href(&match state {
                Some(state) => format!("{DESK}?state={}", state.code()),
                None => DESK.to_owned(),
            }),
            name: match state {
                Some(state) => said::state(page, state).1,
                None => page.say("comments-all").into_owned(),
            },
            count: page.number(count),
            current: wanted == state.map(ContributionState::code),
        }
    };
    let states = ContributionState::ALL.into_iter().map(Some);
    std::iter::once(None).chain(states).map(tab).collect()
}

fn row(page: &Page, one: &ContributionView) -> Row {
    let (tone, state) = said::state(page, one.state);
    Row {
        href: page.href(&path(one.reference)),
        reference: one.reference.to_string(),
        title: one.title.clone().unwrap_or_default(),
        kind: said::kind(page, one.kind),
        by: said::byline(page, one),
        topics: said::topics(page, &one.topics),
        received: page.moment(one.at),
        tone,
        state,
    }
}
