//! Search over everything a reader may see.
//!
//! The index is made from one reader's [`mechanism::View`] and from nothing else, and what is found is shown from the
//! view of the moment: what was withheld since the index was made is not quoted, what went away is not listed.

mod ask;
mod document;
mod find;
mod foremost;
mod gather;
mod hits;
mod index;
mod page;
mod ready;
mod shelves;
mod shown;
mod snippet;
mod terms;

pub(crate) use ask::{Ask, LONGEST};
pub(crate) use document::{Document, Kind};
pub(crate) use find::{Filter, Found, PAGES, PER_PAGE};
pub(crate) use gather::{Read, text_of};
pub(crate) use ready::Ready;
pub(crate) use shown::{Shown, shown};

use crate::site::Site;
use axum::routing::get;
use axum::{Extension, Router};
use mechanism::View;

/// The search page, and search for programs: both search in the same index, which lives as long as these routes.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/search", get(page::show))
        .route(
            "/api/v1/search",
            crate::machine::reading(crate::machine::find),
        )
        .layer(Extension(Ready::default()))
}

/// The addresses of this area.
pub(crate) fn addresses(_: &View) -> Vec<String> {
    ["/search", "/search?q=firearms", "/api/v1/search?q=firearms"]
        .map(str::to_owned)
        .into()
}
