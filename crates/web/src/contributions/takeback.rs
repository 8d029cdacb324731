//! What whoever stands behind a contribution takes back: all of it, the contact, or the name.

use super::{path, theirs};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use axum::extract::Path;
use mechanism::contributions::ContributionCommand;
use mechanism::{Command, ContributionRef};

/// `POST /my/contributions/{slug}/withdrawal`.
pub(super) async fn withdraw(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    let command = ContributionCommand::Withdraw;
    taken_back(at, acting, form, command, "withdrawn").await
}

/// `POST /my/contributions/{slug}/contact-withdrawal`.
pub(super) async fn contact(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    let command = ContributionCommand::WithdrawContact;
    taken_back(at, acting, form, command, "contact").await
}

/// `POST /my/contributions/{slug}/name-withdrawal`.
pub(super) async fn name(at: Path<String>, acting: Acting, form: Filled) -> Answer {
    let command = ContributionCommand::WithdrawName;
    taken_back(at, acting, form, command, "name").await
}

async fn taken_back(
    Path(slug): Path<String>,
    acting: Acting,
    form: Filled,
    command: fn(ContributionRef) -> ContributionCommand,
    done: &str,
) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let command = Command::Contribution(command(one.reference));
    acting.enter(form.command()?, command).await?;
    let to = format!("/my{}?done={done}", path(one.reference));
    Ok(see_other(&acting.page.href(&to)))
}
