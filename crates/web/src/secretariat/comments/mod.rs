//! The office's desk for written comments: the window, what came, and one comment with what is decided on it. There is no
//! field by which a word of one could be changed.

mod decide;
pub(super) mod guarded;
mod one;
mod queue;
mod window;

use crate::acting::Acting;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::{CommentRef, CommentStanding, CommentView, DialogueId, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/comments/{dialogue}", get(queue::show))
        .route(
            "/office/comments/{dialogue}/window",
            get(window::show).post(window::set),
        )
        .route("/office/comments/{dialogue}/{number}", get(one::show))
        .route(
            "/office/comments/{dialogue}/{number}/posting",
            post(decide::post),
        )
        .route(
            "/office/comments/{dialogue}/{number}/return",
            post(decide::give_back),
        )
        .route(
            "/office/comments/{dialogue}/{number}/decline",
            post(decide::decline),
        )
        .route(
            "/office/comments/{dialogue}/{number}/signature",
            post(decide::vouch),
        )
}

/// The pages that are the reader's own.
pub(super) fn own_addresses(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let Some(all) = view.comments_to_handle(dialogue) else {
        return Vec::new();
    };
    let mut own = vec![base(dialogue)];
    if view.handles_comments(dialogue) {
        own.push(format!("{}/window", base(dialogue)));
    }
    own.extend(all.iter().map(|comment| path(&comment.reference)));
    own
}

/// The desk of a dialogue.
fn base(dialogue: &DialogueId) -> String {
    format!("/office/comments/{dialogue}")
}

/// The page of one comment at the desk.
fn path(comment: &CommentRef) -> String {
    format!("{}/{}", base(&comment.series), comment.number)
}

/// A comment of the address, for whoever works at this desk.
fn found(acting: &Acting, dialogue: &str, number: u32) -> Result<CommentView, Problem> {
    let series: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let all = acting.view.comments_to_handle(&series);
    let all = all.ok_or(Problem::NotFound)?.into_iter();
    let mut all = all.filter(|one| one.standing == CommentStanding::Office);
    all.find(|one| one.reference.number == number)
        .ok_or(Problem::NotFound)
}
