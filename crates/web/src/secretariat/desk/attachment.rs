//! A file that came with an application, for the desk.

use crate::acting::Acting;
use crate::answer::Answer;
use crate::download;
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::{ApplicationRef, FileId};

pub(super) async fn show(acting: Acting, Path((slug, file)): Path<(String, String)>) -> Answer {
    let reference: ApplicationRef = slug.parse().map_err(|_| Problem::NotFound)?;
    let file: FileId = file.parse().map_err(|_| Problem::NotFound)?;
    let shown = acting.view.application(&reference);
    let shown = shown.filter(|shown| shown.desk).ok_or(Problem::NotFound)?;
    let found = shown
        .files
        .into_iter()
        .find(|known| known.file.file == file);
    let stored = found.ok_or(Problem::NotFound)?.file;
    download::offer(&acting.site, &stored).await
}
