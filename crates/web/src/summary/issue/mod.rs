//! From a draft to an issued paper: an editor clears, each Chair approves a fixed text, delegations are shown it if the Chair
//! says so, the office issues it in one step, and what was wrong is put right in another edition.
//!
//! Whatever is cleared or approved is named by a digest of what stood on the page. Whoever presses a button after the text
//! or a count has changed is told, and shown the text anew.

mod approval;
mod checks;
mod covering;
mod editions;
mod issuing;
mod letters;
mod links;
mod missing;
mod sharing;
mod themes;
mod unread;

use crate::page::Page;
use crate::public::title;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::{DialogueId, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route(
            "/summaries/{dialogue}/approval",
            get(approval::show).post(approval::approve),
        )
        .route("/summaries/{dialogue}/clearing", post(approval::clear))
        .route(
            "/summaries/{dialogue}/sharing",
            get(sharing::show).post(sharing::share),
        )
        .route(
            "/summaries/{dialogue}/issue",
            get(issuing::show).post(issuing::issue),
        )
        .route("/summaries/{dialogue}/editions", get(editions::show))
        .route("/summaries/{dialogue}/letters", post(letters::tell))
        .route(
            "/summaries/{dialogue}/transmission",
            post(editions::transmit),
        )
}

/// The summary of which dialogue a page asks about.
fn called(page: &Page, view: &View, dialogue: &DialogueId) -> String {
    let summary = page.say("drafting-summary");
    match view.dialogue(dialogue) {
        Some(of) => format!("{summary} · {}", title::short(page, of.facts)),
        None => summary.into_owned(),
    }
}

/// The pages of a summary's issue that this reader can open.
pub(super) fn own_addresses(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let base = super::path(dialogue);
    let Some(summary) = view.chairs_summary(dialogue) else {
        return Vec::new();
    };
    if !view.reads_summary(dialogue) {
        return Vec::new();
    }
    let mut own = vec![format!("{base}/approval"), format!("{base}/editions")];
    if summary.may.approve {
        own.push(format!("{base}/sharing"));
    }
    if summary.may.issue {
        own.push(format!("{base}/issue"));
    }
    own
}
