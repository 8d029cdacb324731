//! Lists, at the office: what would go out, under which terms, what went out, and what came back on paper.

mod extension;
mod from_paper;
mod index;
mod next;
mod note;
mod show;
mod tell;
mod terms;
mod withdrawal;

pub(crate) use tell::enter as draft_letters;

use crate::problem::Problem;
use crate::site::Site;
use crate::state::listed::named;
use axum::Router;
use axum::routing::get;
use mechanism::{CirculationId, Deed, DialogueId, ListView, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/lists/{dialogue}", get(index::show))
        .route(
            "/office/lists/{dialogue}/new",
            get(terms::ask).post(terms::circulate),
        )
        .route("/office/lists/{dialogue}/{id}", get(show::show))
        .route(
            "/office/lists/{dialogue}/{id}/extension",
            get(extension::ask).post(extension::extend),
        )
        .route(
            "/office/lists/{dialogue}/{id}/paper",
            get(from_paper::ask).post(from_paper::enter),
        )
        .route(
            "/office/lists/{dialogue}/{id}/withdrawals/{objection}",
            get(withdrawal::ask).post(withdrawal::enter),
        )
        .route("/office/lists/{dialogue}/{id}/{file}", get(show::file))
}

/// The addresses of these that are the reader's own.
pub(super) fn own_addresses(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let root = format!("/office/lists/{dialogue}");
    let lists = view.lists(dialogue);
    let each = lists.iter().flat_map(|list| {
        let list = format!("{root}/{}", list.circulation.id);
        [list.clone(), format!("{list}/list.csv")]
    });
    let may = view.who().may_for(Deed::Circulate, Some(dialogue));
    let new = may.then(|| format!("{root}/new"));
    [root.clone()].into_iter().chain(new).chain(each).collect()
}

/// A list of this dialogue.
fn list_of<'a>(view: &'a View, dialogue: &DialogueId, id: &str) -> Result<ListView<'a>, Problem> {
    let id: CirculationId = named(id)?;
    view.list(id)
        .filter(|list| list.list.circulation.dialogue == *dialogue)
        .ok_or(Problem::NotFound)
}
