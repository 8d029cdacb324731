//! A list: its window, its terms, its rows, what is new, and what one's own delegation expresses about each.

use super::listed::{
    self, Entry, Fact, Filter, PER_PAGE, Pages, Window, circulated_questions, named, terms,
    will_be_shown,
};
use super::{Delegation, bureau};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::circulation::Recipients;
use mechanism::{CirculationId, ListView, View};

#[derive(Template)]
#[template(path = "state/list.html")]
struct List {
    page: Page,
    title: String,
    /// "/state" or "/bureau".
    root: &'static str,
    id: String,
    sent: String,
    window: Window,
    terms: Vec<Fact>,
    shown: Vec<Fact>,
    withheld: bool,
    /// Of all rows, how many match.
    matching: String,
    filter: Filter,
    regions: Vec<Choice>,
    kinds: Vec<Choice>,
    entries: Vec<Entry>,
    paging: Pages,
    delegation: bool,
}

/// A list that was circulated, for a delegation.
pub(super) async fn of_states(acting: Acting, Path(id): Path<String>) -> Answer {
    Delegation::of(&acting)?;
    show(&acting, &id, "/state")
}

/// A list that was submitted or circulated, for a member of the extended Bureau.
pub(super) async fn of_bureau(acting: Acting, Path(id): Path<String>) -> Answer {
    bureau(&acting)?;
    show(&acting, &id, "/bureau")
}

/// The list somebody asks for, in the capacity in which they ask.
pub(super) fn asked<'a>(view: &'a View, id: &str, root: &str) -> Result<ListView<'a>, Problem> {
    let id: CirculationId = named(id)?;
    let list = view.list(id).ok_or(Problem::NotFound)?;
    let circulated = list.list.circulation.terms.recipients == Recipients::StatesParties;
    match root == "/bureau" || circulated {
        true => Ok(list),
        false => Err(Problem::NotFound),
    }
}

fn show(acting: &Acting, id: &str, root: &'static str) -> Answer {
    let (view, page) = (&acting.view, acting.page.clone());
    let list = asked(view, id, root)?;
    let circulation = list.list.circulation;
    let form = circulated_questions(view, &circulation.dialogue);
    let filter = Filter::of(&acting.query);
    let withheld = list.rows.is_none();
    let rows = list.rows.as_deref().unwrap_or_default();
    let all = rows.len();
    let mut entries: Vec<Entry> = rows
        .iter()
        .map(|row| Entry::of(&page, &form, row))
        .filter(|entry| filter.matches(entry))
        .collect();
    let values = [("n", entries.len().into()), ("all", all.into())];
    let matching = page.say_with("list-matching", &values);
    let paging = Pages::of(&page, &acting.query, entries.len());
    entries = entries
        .into_iter()
        .skip(paging.from)
        .take(PER_PAGE)
        .collect();
    let template = List {
        title: listed::name(&page, view, circulation),
        root,
        id: circulation.id.to_string(),
        sent: page.moment(circulation.opened),
        window: Window::of(&page, view, &list.list),
        terms: terms(&page, &circulation.terms),
        shown: will_be_shown(&page, list.will_be_shown),
        withheld,
        matching,
        regions: filter.regions(&page),
        kinds: filter.kinds(&page),
        filter,
        entries,
        paging,
        delegation: root == "/state",
        page,
    };
    fresh(StatusCode::OK, &template)
}
