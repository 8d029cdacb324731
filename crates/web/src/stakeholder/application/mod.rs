//! One's own application after it was submitted: where it stands at every step, its receipt, what the office asked, how to
//! change it and how to withdraw. For everybody else there is none.

mod carried;
mod inquiry;
mod receipt;
mod status;
mod steps;
mod withdrawal;

use crate::acting::Acting;
use crate::answer::{Answer, own_file, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::routing::{get, post};
use mechanism::{ApplicationRef, ApplicationView, FileId, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/applications/{slug}", get(status::show))
        .route("/applications/{slug}/receipt", get(receipt::show))
        .route("/applications/{slug}/amendment", post(amend))
        .route(
            "/applications/{slug}/withdrawal",
            get(withdrawal::show).post(withdrawal::withdraw),
        )
        .route(
            "/applications/{slug}/answers/{inquiry}",
            get(inquiry::show).post(inquiry::answer),
        )
        .route("/applications/{slug}/attachments/{file}", get(download))
}

pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for shown in view.my_applications() {
        let path = format!("/applications/{}", shown.application.reference.slug());
        own.push(format!("{path}/receipt"));
        own.push(format!("{path}/withdrawal"));
        let asked = shown.inquiries.iter();
        own.extend(asked.map(|inquiry| format!("{path}/answers/{}", inquiry.id)));
        own.push(path);
    }
    own
}

/// One of the reader's own applications. The office reads it on its own pages; a guessed reference leads nowhere.
fn own<'v>(view: &'v View, slug: &str) -> Result<ApplicationView<'v>, Problem> {
    let reference: ApplicationRef = slug.parse().map_err(|_| Problem::NotFound)?;
    view.application(&reference)
        .filter(|shown| shown.own)
        .ok_or(Problem::NotFound)
}

/// Opens a draft with the answers as they are; nothing changes before it is submitted.
async fn amend(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let shown = own(&acting.view, &slug)?;
    if !shown.may_amend {
        let path = format!("/applications/{}", shown.application.reference.slug());
        return Ok(see_other(&acting.page.href(&path)));
    }
    let key = super::draft::begin_amending(&acting, &shown, form.command()?).await?;
    Ok(see_other(
        &acting.page.href(&format!("/drafts/{key}/review")),
    ))
}

/// A file handed in with the application: for saving, never shown by the browser as a page of ours.
async fn download(Path((slug, file)): Path<(String, String)>, acting: Acting) -> Answer {
    let shown = own(&acting.view, &slug)?;
    let id: FileId = file.parse().map_err(|_| Problem::NotFound)?;
    let found = shown.files.iter().find(|known| known.file.file == id);
    let file = &found.ok_or(Problem::NotFound)?.file;
    let mut reader = acting.site.record.read_file(file, 0);
    let mut bytes = Vec::new();
    loop {
        match reader.next().await {
            Ok(Some(more)) => bytes.extend_from_slice(&more),
            Ok(None) => break,
            Err(error) => {
                tracing::error!(%error, "a file could not be read");
                return Err(Problem::Broken);
            }
        }
    }
    let ending = file.name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let plain = ending.len() <= 4 && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    let name = match plain {
        true => format!("{}.{ending}", shown.application.reference.slug()),
        false => shown.application.reference.slug(),
    };
    Ok(own_file(
        "application/octet-stream",
        &name,
        Body::from(bytes),
    ))
}
