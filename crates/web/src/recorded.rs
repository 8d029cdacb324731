//! What was recorded of one's own interventions: on which items and under which themes. After the summary was issued its theme
//! index, the same for everybody, leads from a theme to paragraphs; nothing leads from an intervention to a sentence.

use crate::answer::{Answer, fresh};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use mechanism::{DialogueId, Reader, View};

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/my/recorded/{dialogue}", get(show))
}

struct Item {
    name: String,
    /// Each with the way to the theme index, where it is there under that name; else empty.
    themes: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "recorded.html")]
struct Recorded {
    page: Page,
    dialogue: String,
    items: Vec<Item>,
}

/// The meetings at which something of this reader's was recorded: address and name.
pub(crate) fn meetings(page: &Page, view: &View) -> Vec<(String, String)> {
    let ids = view.my_recorded_meetings();
    ids.iter()
        .filter_map(|id| {
            let of = view.dialogue(id)?;
            let href = page.href(&format!("/my/recorded/{id}"));
            Some((href, title::short(page, of.facts)))
        })
        .collect()
}

/// The pages that are this reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let ids = view.my_recorded_meetings();
    ids.iter().map(|id| format!("/my/recorded/{id}")).collect()
}

/// `GET /my/recorded/{dialogue}`: for whoever is signed in, or holds the code of a seat.
async fn show(Path(dialogue): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    if !matches!(view.reader(), Reader::Person(_) | Reader::Seat(_)) {
        return Err(Problem::SignIn);
    }
    let id = DialogueId::new(dialogue).map_err(|_| Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let recorded = view.my_recorded(&id);
    if recorded.is_empty() {
        return Err(Problem::NotFound);
    }
    let indexed = indexed(&view, &id);
    let index = page.href(&format!("/dialogues/{id}/summary#themes"));
    let items = recorded.iter().map(|one| Item {
        name: crate::floor::title_of(&page, &view, &id, one.item),
        themes: one
            .themes
            .iter()
            .map(|theme| {
                let there = indexed.contains(&theme.to_lowercase());
                (
                    theme.clone(),
                    if there { index.clone() } else { String::new() },
                )
            })
            .collect(),
    });
    let template = Recorded {
        dialogue: title::short(&page, of.facts),
        items: items.collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// The themes of the newest edition, in small letters.
fn indexed(view: &View, id: &DialogueId) -> Vec<String> {
    let editions = view.editions(id);
    let newest = editions.last();
    let themes = newest.into_iter().flat_map(|newest| newest.themes.0.keys());
    themes.map(|theme| theme.to_lowercase()).collect()
}
