//! Written comments: what was posted, for everybody; the form on which they are handed in; and for whoever wrote one, or is
//! asked to sign one, where it stands and what they may still say of it. The office works with them on pages of its own.

mod choices;
mod form;
mod one;
mod own;
mod posted;
mod reading;
pub(crate) mod said;
mod say;

pub(crate) use posted::taken;

use crate::limits;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::{CommentRef, CommentStanding, CommentView, DialogueId, View};

pub(crate) fn routes() -> Router<Site> {
    let bringing_files = Router::new()
        .route("/dialogues/{id}/comments/files", post(form::hand_in))
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    let typed = Router::new()
        .route("/dialogues/{id}/comments/typed", post(form::typed))
        .layer(DefaultBodyLimit::max(limits::TYPED_BODY));
    Router::new()
        .merge(bringing_files)
        .merge(typed)
        .route("/dialogues/{id}/comments", get(posted::show))
        .route("/dialogues/{id}/comments/new", get(form::show))
        .route("/comments/{slug}", get(one::show))
        .route("/comments/{slug}/file", get(one::file))
        .route("/comments/{slug}/posting", post(say::consent))
        .route("/comments/{slug}/withdrawal", post(say::withdraw))
        .route("/comments/{slug}/signature", post(say::sign))
        .route("/my/comments", get(own::all))
        .route("/my/comments/{slug}", get(own::one))
}

/// The pages everybody can open.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    let dialogues = view.dialogues().into_iter().map(|of| of.facts.id.clone());
    dialogues
        .flat_map(|id| {
            let posted = view.comments(&id);
            let any = view.comment_window(&id).is_some() || !posted.is_empty();
            let list = any.then(|| path_of(&id));
            let each = posted.into_iter().map(|one| path(&one.reference));
            list.into_iter().chain(each).collect::<Vec<_>>()
        })
        .collect()
}

/// The pages that are a reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = vec!["/my/comments".to_owned()];
    let comments = view.my_comments().into_iter();
    own.extend(comments.map(|one| format!("/my{}", path(&one.reference))));
    let open = open_to(view).into_iter();
    own.extend(open.map(|id| format!("{}/new", path_of(&id))));
    own
}

/// Whether this reader has anything to do with comments.
pub(crate) fn concern(view: &View) -> bool {
    !view.my_comments().is_empty() || !open_to(view).is_empty()
}

/// The dialogues on which this reader may hand in comments now.
fn open_to(view: &View) -> Vec<DialogueId> {
    let dialogues = view.dialogues().into_iter().map(|of| of.facts.id.clone());
    let open = |id: &DialogueId| {
        let window = view.comment_window(id);
        window.is_some_and(|window| window.open) && !view.may_comment_for(id).is_empty()
    };
    dialogues.filter(open).collect()
}

/// The page of the comments on a dialogue.
pub(crate) fn path_of(dialogue: &DialogueId) -> String {
    format!("/dialogues/{dialogue}/comments")
}

/// The page of one comment.
pub(crate) fn path(comment: &CommentRef) -> String {
    format!("/comments/{}", comment.slug())
}

fn reference(slug: &str) -> Result<CommentRef, Problem> {
    slug.parse().map_err(|_| Problem::NotFound)
}

/// A comment that this reader wrote, may take back or is asked to sign. For everybody else there is none here.
fn theirs(view: &View, slug: &str) -> Result<CommentView, Problem> {
    let found = view.comment(&reference(slug)?).ok_or(Problem::NotFound)?;
    match found.standing {
        CommentStanding::Author | CommentStanding::Focal | CommentStanding::Signer => Ok(found),
        CommentStanding::Anybody | CommentStanding::Office => Err(Problem::NotFound),
    }
}
