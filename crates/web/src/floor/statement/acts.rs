//! What whoever handed a statement in does with it afterwards: says to whom it may be shown, takes it back.

use super::{actor, meeting};
use crate::answer::{Answer, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::filled::Filled;
use crate::problem::Problem;
use axum::Extension;
use axum::extract::Path;
use mechanism::floor::{Posting, StatementCommand, StatementWish};
use mechanism::{Command, StatementId};

/// `POST /floor/{dialogue}/statements/{statement}/posting`.
pub(super) async fn say(
    Path((dialogue, statement)): Path<(String, String)>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        site, view, page, ..
    }: Asked,
    form: Filled,
) -> Answer {
    let (id, statement) = (meeting(&dialogue)?, named(&statement)?);
    let posting = form.get("posting");
    let posting =
        Posting::from_code(posting).ok_or_else(|| Problem::wrong("wrong-value", posting))?;
    let shown = view.statement(&id, statement).ok_or(Problem::NotFound)?;
    // Saying the same again is no fault of anybody's.
    if shown.posting != posting {
        let command = Command::Statement(StatementCommand {
            dialogue: id.clone(),
            wish: StatementWish::Post { statement, posting },
        });
        site.enter(actor(&arrival)?, form.command()?, command)
            .await?;
    }
    let to = format!("/floor/{id}/statements/{statement}?done=posted");
    Ok(see_other(&page.href(&to)))
}

/// `POST /floor/{dialogue}/statements/{statement}/withdrawal`.
pub(super) async fn take_back(
    Path((dialogue, statement)): Path<(String, String)>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        site, view, page, ..
    }: Asked,
    form: Filled,
) -> Answer {
    let (id, statement) = (meeting(&dialogue)?, named(&statement)?);
    let command = Command::Statement(StatementCommand {
        dialogue: id.clone(),
        wish: StatementWish::Withdraw(statement),
    });
    site.enter(actor(&arrival)?, form.command()?, command)
        .await?;
    let to = match view.my_places(&id).is_empty() {
        true => format!("/floor/{id}/statements"),
        false => format!("/floor/{id}/me?done=withdrawn"),
    };
    Ok(see_other(&page.href(&to)))
}

fn named(statement: &str) -> Result<StatementId, Problem> {
    statement.parse().map_err(|_| Problem::NotFound)
}
