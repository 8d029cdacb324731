//! A delegation's first page: what waits for it, the lists it was sent, what it expresses.

use super::Delegation;
use super::listed::{self, Own, Window};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use askama::Template;
use axum::http::StatusCode;
use mechanism::participation::circulation::Recipients;
use mechanism::participation::objection::Standing;
use mechanism::{ListSummary, OwnObjection, View};

#[derive(Template)]
#[template(path = "state/home.html")]
struct Home {
    page: Page,
    state: String,
    head: bool,
    notice: String,
    waiting: Vec<Expressed>,
    open: Vec<Sent>,
    closed: Vec<Sent>,
    expressed: Vec<Expressed>,
}

/// A list, in a few lines.
pub(super) struct Sent {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) recipients: String,
    pub(super) sent: String,
    pub(super) window: Window,
    /// "24 organizations, 5 of them new".
    pub(super) size: String,
}

/// What the delegation expresses, in a line.
struct Expressed {
    organization: String,
    about: String,
    own: Own,
}

pub(super) async fn show(acting: Acting) -> Answer {
    let delegation = Delegation::of(&acting)?;
    let Acting {
        view, page, query, ..
    } = acting;
    let (open, closed) = view
        .all_lists()
        .into_iter()
        .filter(|list| list.circulation.terms.recipients == Recipients::StatesParties)
        .partition::<Vec<_>, _>(|list| list.open);
    let sent = |lists: Vec<ListSummary<'_>>| -> Vec<Sent> {
        let sent = lists.iter();
        sent.map(|list| Sent::of(&page, &view, list, "/state"))
            .collect()
    };
    let (open, closed) = (sent(open), sent(closed));
    let own = view.my_delegations_objections();
    let waits = |own: &&OwnObjection| {
        matches!(
            own.view.objection.standing,
            Standing::Drafted | Standing::Withdrawing { .. }
        )
    };
    let said = |own: &OwnObjection| Expressed::of(&page, &view, own);
    let template = Home {
        state: page
            .say(&format!("state-{}", delegation.state))
            .into_owned(),
        head: delegation.head,
        notice: match query.get("discarded") {
            Some(_) => page.say("objecting-discarded").into_owned(),
            None => String::new(),
        },
        waiting: own.iter().filter(waits).map(said).collect(),
        expressed: own.iter().filter(|own| !waits(own)).map(said).collect(),
        open,
        closed,
        page,
    };
    fresh(StatusCode::OK, &template)
}

impl Sent {
    pub(super) fn of(page: &Page, view: &View, list: &ListSummary<'_>, root: &str) -> Self {
        let circulation = list.circulation;
        let rows = view.list(circulation.id).and_then(|list| list.rows);
        let new = rows.map_or(0, |rows| {
            rows.iter().filter(|row| row.new_since_last).count()
        });
        let values = [("n", list.cases.into()), ("new", new.into())];
        Self {
            href: page.href(&format!("{root}/lists/{}", circulation.id)),
            name: listed::name(page, view, circulation),
            recipients: page
                .say(&format!(
                    "recipients-{}",
                    circulation.terms.recipients.code()
                ))
                .into_owned(),
            sent: page.moment(circulation.opened),
            window: Window::of(page, view, list),
            size: page.say_with("list-size", &values),
        }
    }
}

impl Expressed {
    fn of(page: &Page, view: &View, own: &OwnObjection) -> Self {
        let objection = &own.view.objection;
        Self {
            organization: own.row.as_ref().map_or_else(
                || objection.application.to_string(),
                |row| row.profile.name(page.lang.code()).to_owned(),
            ),
            about: listed::dialogue_name(page, view, &objection.dialogue),
            own: Own::of(page, &own.view),
        }
    }
}
