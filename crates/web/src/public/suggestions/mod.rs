//! Suggestions over the years, for everybody: by theme, by working group, by year, and each at an address that lasts.

mod chart;
mod filter;
mod list;
mod one;
mod said;
mod taken;

pub(crate) use said::{paragraphs, title, years_and_groups};
pub(crate) use taken::{Taken, of_dialogue, of_group, of_paper};

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::{SuggestionId, View};

/// Where they are.
pub(crate) const PATH: &str = "/suggestions";

/// The page of one.
pub(crate) fn path(id: &SuggestionId) -> String {
    format!("{PATH}/{id}")
}

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/suggestions", get(list::show))
        .route("/suggestions/{slug}", get(one::show))
}

/// The pages this reader can open.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let all = view.suggestions();
    let each = all.iter().map(|one| path(&one.id));
    std::iter::once(PATH.to_owned()).chain(each).collect()
}
