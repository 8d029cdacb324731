//! Saved views: filters of the queue under an officer's own names. They stand beside the log, not in it, and go when they
//! have not been looked at for a year.

use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::door::Session;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::query::Query;
use crate::secretariat::dialogue_at;
use axum::extract::Path;
use jiff::SignedDuration;
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

const KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);
/// The most views of one officer, and the longest name.
const MOST: usize = 20;
const LONGEST_NAME: usize = 60;

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// As the officer calls it.
    pub(super) name: String,
    /// What follows the question mark.
    pub(super) query: String,
    /// Where it leads on the page that shows it.
    #[serde(skip)]
    pub(super) href: String,
}

fn key(acting: &Acting) -> TokenKey {
    TokenKey::of(format!("desk views of {}", acting.person))
}

/// The officer's own views.
pub(super) async fn of(acting: &Acting) -> Result<Vec<Kept>, Problem> {
    let tokens = acting.site.record.tokens();
    let token = tokens.get(TokenKind::Draft, key(acting)).await;
    let token = token.map_err(|error| Problem::of_token(&error))?;
    let value = token.map(|token| token.value).unwrap_or_default();
    Ok(serde_json::from_slice(&value).unwrap_or_default())
}

/// Keeps the view that is on the screen under a name, or lets one of that name go.
pub(super) async fn keep(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    dialogue_at(&acting.view, &id)?;
    let mut all = of(&acting).await?;
    let name: String = form.get("name").chars().take(LONGEST_NAME).collect();
    let query = Query::read(form.get("query"))?.only(&super::asked::NAMES);
    let query = query.written().trim_start_matches('?').to_owned();
    all.retain(|kept| kept.name != name);
    let drop = form.get("act") == "drop";
    if !drop && !name.is_empty() && all.len() < MOST {
        let href = String::new();
        all.push(Kept {
            name,
            query: query.clone(),
            href,
        });
    }
    let token = NewToken {
        kind: TokenKind::Draft,
        key: key(&acting),
        subject: Some(Session::subject(acting.person)),
        expires: acting.site.now() + KEPT,
        value: serde_json::to_vec(&all).unwrap_or_default(),
    };
    let put = acting.site.record.tokens().put(token).await;
    put.map_err(|error| Problem::of_token(&error))?;
    let mark = if query.is_empty() { "" } else { "&" };
    let path = format!("/office/desk/{id}?{query}{mark}done=view");
    Ok(see_other(&acting.page.href(&path)))
}
