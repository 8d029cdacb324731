//! A list as a file, for those it was sent to.

use super::list::asked;
use super::listed::{self, FILES};
use super::{Delegation, bureau};
use crate::acting::Acting;
use crate::answer::Answer;
use axum::extract::Path;
use mechanism::ListSummary;

/// The addresses of a list's files.
pub(super) fn addresses(root: &str, list: &ListSummary<'_>) -> [String; 3] {
    FILES.map(|file| format!("{root}/lists/{}/{file}", list.circulation.id))
}

pub(super) async fn of_states(acting: Acting, path: Path<(String, String)>) -> Answer {
    Delegation::of(&acting)?;
    file(&acting, path, "/state").await
}

pub(super) async fn of_bureau(acting: Acting, path: Path<(String, String)>) -> Answer {
    bureau(&acting)?;
    file(&acting, path, "/bureau").await
}

async fn file(acting: &Acting, Path((id, file)): Path<(String, String)>, root: &str) -> Answer {
    let list = asked(&acting.view, &id, root)?;
    let address = format!("{root}/lists/{id}");
    listed::file(acting, &list, &address, &file).await
}
