//! The letters that were sent to whoever is signed in: a mail may be lost, the letter is here.

use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::{LetterId, LetterView, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/my/letters", get(list))
        .route("/my/letters/{id}", get(show))
}

/// The pages of the reader's own letters.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let letters = view.my_letters().into_iter();
    letters
        .map(|shown| format!("/my/letters/{}", shown.letter.id))
        .chain(["/my/letters".to_owned()])
        .collect()
}

/// A letter in a line.
struct Line {
    href: String,
    subject: String,
    sent: String,
}

#[derive(Template)]
#[template(path = "registration/my_letters.html")]
struct Letters {
    page: Page,
    letters: Vec<Line>,
}

#[derive(Template)]
#[template(path = "registration/my_letter.html")]
struct Letter {
    page: Page,
    subject: String,
    body: String,
    language: String,
    sent: String,
}

async fn list(acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let letters = view.my_letters();
    let template = Letters {
        letters: letters.iter().map(|shown| line(&page, shown)).collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn line(page: &Page, shown: &LetterView<'_>) -> Line {
    Line {
        href: page.href(&format!("/my/letters/{}", shown.letter.id)),
        subject: shown.text.as_ref().map_or_else(
            || page.say("withheld-content").into_owned(),
            |text| text.subject.clone(),
        ),
        sent: page.moment(shown.letter.since),
    }
}

async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let page = acting.page.clone();
    let id: LetterId = id.parse().map_err(|_| Problem::NotFound)?;
    // The office reads letters in its outbox; here only what was sent to the reader.
    let mine = acting.view.my_letters();
    let found = mine.into_iter().find(|shown| shown.letter.id == id);
    let shown = found.ok_or(Problem::NotFound)?;
    let text = shown.text.ok_or(Problem::NotFound)?;
    let template = Letter {
        subject: text.subject,
        body: text.body,
        language: text.language,
        sent: page.moment(shown.letter.since),
        page,
    };
    fresh(StatusCode::OK, &template)
}
