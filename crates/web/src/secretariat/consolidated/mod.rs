//! The Security Council's consolidated list at the office: which one is in use, and importing another, with a look at what
//! it changes first. The list itself is on no page; what is alike is on the page of the application.

mod coming;
mod in_use;

pub(super) use in_use::reminder;

use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::View;

/// Where it is.
pub(super) const PATH: &str = "/office/consolidated-list";

pub(super) fn routes() -> Router<Site> {
    let files = Router::new()
        .route("/office/consolidated-list/files", post(coming::receive))
        .layer(DefaultBodyLimit::max(crate::limits::FILE_BODY));
    Router::new()
        .route("/office/consolidated-list", get(in_use::show))
        .route("/office/consolidated-list/file", get(in_use::file))
        .route(
            "/office/consolidated-list/coming/{file}",
            get(coming::look).post(coming::enter),
        )
        .merge(files)
}

/// The addresses of the list that are this reader's.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = vec![PATH.to_owned()];
    let file = view.consolidated_list().and_then(|list| list.file);
    own.extend(file.map(|_| format!("{PATH}/file")));
    own
}
