//! The outbox: letters are drafts until an officer releases them. What goes to how many, and whom it skips, is said before
//! anything leaves; what failed, or may or may not have arrived, is sent again only by somebody who chose to.

mod act;
mod edit;
mod list;
mod one;
mod returned;

use crate::acting::Acting;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::letters::LetterState;
use mechanism::{LetterId, LetterView, Sight, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/letters", get(list::show).post(act::sure))
        .route("/office/letters/release", post(act::release))
        .route("/office/letters/discard", post(act::discard))
        .route("/office/letters/{id}", get(one::show))
        .route(
            "/office/letters/{id}/return",
            get(returned::ask).post(returned::enter),
        )
        .route(
            "/office/letters/{id}/text",
            get(edit::show).post(edit::keep),
        )
}

/// Lets those in who see letters, for whichever dialogue; what they see of them `see` decides.
fn at_the_outbox(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().sees_somewhere(Sight::Letters) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// A letter of this reader's office.
fn letter<'v>(view: &'v View, id: &str) -> Result<LetterView<'v>, Problem> {
    let id: LetterId = id.parse().map_err(|_| Problem::NotFound)?;
    let shown = view.letter(id).ok_or(Problem::NotFound)?;
    let of = shown.letter.envelope.dialogue.as_ref();
    // Recipients read their letters elsewhere.
    match view.who().sees_for(Sight::Letters, of) {
        true => Ok(shown),
        false => Err(Problem::NotFound),
    }
}

/// To whom, in a line.
fn recipient(page: &Page, shown: &LetterView<'_>) -> String {
    match &shown.to {
        Some(identity) if identity.name.is_empty() => identity.address.clone(),
        Some(identity) => format!("{} <{}>", identity.name, identity.address),
        None => page.say("outbox-forgotten").into_owned(),
    }
}

fn subject(page: &Page, shown: &LetterView<'_>) -> String {
    match &shown.text {
        Some(text) => text.subject.clone(),
        None => page.say("withheld-content").into_owned(),
    }
}

fn dialogue(page: &Page, view: &View, shown: &LetterView<'_>) -> String {
    let id = shown.letter.envelope.dialogue.as_ref();
    let of = id.and_then(|id| view.dialogue(id));
    of.map_or_else(String::new, |of| title::short(page, of.facts))
}

/// The tone in which a state is shown.
const fn tone(state: LetterState) -> &'static str {
    match state {
        LetterState::Drafted => "waiting",
        LetterState::Released => "active",
        LetterState::Sent => "good",
        LetterState::Attempted | LetterState::Failed => "stop",
        LetterState::Discarded => "",
    }
}
