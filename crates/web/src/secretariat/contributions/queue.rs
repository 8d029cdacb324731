//! What came, by where it stands.

use super::{DESK, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::contributions::said;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::by_state::{self, Tab};
use askama::Template;
use axum::http::StatusCode;
use mechanism::ContributionView;
use mechanism::contributions::ContributionState;

/// The most rows on one page: what waits comes first when it is chosen.
const MOST: usize = 200;

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
    let states = ContributionState::ALL.map(|state| {
        let these = all.iter().filter(|one| one.state == state);
        (state.code(), said::state(page, state).1, these.count())
    });
    by_state::tabs(page, DESK, wanted, states)
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
