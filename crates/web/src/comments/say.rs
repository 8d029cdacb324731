//! What whoever wrote a comment, or is asked to sign one, says of it afterwards.

use super::theirs;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::comments::{CommentCommand, Naming};
use mechanism::{Command, CommentView};

/// `POST /comments/{slug}/posting`.
pub(super) async fn consent(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let said = form.get("naming");
    let naming = Naming::from_code(said).ok_or_else(|| Problem::wrong("wrong-value", said))?;
    // Saying the same again is no fault of anybody's.
    if one.naming != Some(naming) {
        let comment = one.reference.clone();
        let command = CommentCommand::Consent { comment, naming };
        enter(&acting, &form, command).await?;
    }
    Ok(done(&acting, &one, "said"))
}

/// `POST /comments/{slug}/withdrawal`.
pub(super) async fn withdraw(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let command = CommentCommand::Withdraw(one.reference.clone());
    enter(&acting, &form, command).await?;
    Ok(done(&acting, &one, "withdrawn"))
}

/// `POST /comments/{slug}/signature`.
pub(super) async fn sign(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let command = CommentCommand::CoSign {
        comment: one.reference.clone(),
        version: form.parsed("version")?,
        agreed: form.get("sign") == "yes",
    };
    enter(&acting, &form, command).await?;
    Ok(done(&acting, &one, "said"))
}

async fn enter(acting: &Acting, form: &Filled, command: CommentCommand) -> Result<(), Problem> {
    let command = Command::Comment(command);
    acting.enter(form.command()?, command).await?;
    Ok(())
}

fn done(acting: &Acting, one: &CommentView, what: &str) -> axum::response::Response {
    let to = format!("/my{}?done={what}", super::path(&one.reference));
    see_other(&acting.page.href(&to))
}
