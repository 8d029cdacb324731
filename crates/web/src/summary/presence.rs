//! "Being edited by …": who has a paragraph open to write. A row that expires says it, no entry does: it is gone with the
//! minutes, keeps nobody from writing, and is read by nobody who does not write with them.

use crate::acting::Acting;
use crate::page::Page;
use jiff::{SignedDuration, Timestamp};
use mechanism::DialogueId;
use mechanism::summary::ParagraphId;
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

/// How long somebody who opened a paragraph is taken to write on it.
const WRITES: SignedDuration = SignedDuration::from_mins(10);

/// What a row says.
#[derive(Serialize, Deserialize)]
struct Row {
    paragraph: ParagraphId,
    person: String,
    name: String,
    since: Timestamp,
}

/// Somebody who writes.
pub(super) struct Here {
    pub(super) paragraph: ParagraphId,
    /// "Being edited by Ana Example (since 14:02)".
    pub(super) said: String,
}

fn subject(dialogue: &DialogueId) -> String {
    format!("summary of {dialogue}")
}

/// One place for each person: whoever opens another paragraph left the one before.
fn key(acting: &Acting, dialogue: &DialogueId) -> TokenKey {
    TokenKey::of(format!(
        "presence of {} at {}",
        acting.person,
        subject(dialogue)
    ))
}

/// Somebody opened a paragraph to write. That it could not be kept is no reason to keep them from it.
pub(super) async fn comes(acting: &Acting, dialogue: &DialogueId, paragraph: ParagraphId) {
    let me = acting.view.me().and_then(|me| me.identity);
    let row = Row {
        paragraph,
        person: acting.person.to_string(),
        name: me.map(|me| me.name).unwrap_or_default(),
        since: acting.site.now(),
    };
    let Ok(value) = serde_json::to_vec(&row) else {
        return;
    };
    let new = NewToken {
        kind: TokenKind::Draft,
        key: key(acting, dialogue),
        subject: Some(subject(dialogue)),
        expires: acting.site.now() + WRITES,
        value,
    };
    if let Err(error) = acting.site.record.tokens().put(new).await {
        tracing::warn!(%error, "who writes could not be kept");
    }
}

/// They saved, and are done.
pub(super) async fn goes(acting: &Acting, dialogue: &DialogueId) {
    let tokens = acting.site.record.tokens();
    let gone = tokens.delete(TokenKind::Draft, key(acting, dialogue)).await;
    if let Err(error) = gone {
        tracing::warn!(%error, "who wrote could not be taken away");
    }
}

/// Who else writes, for those who write too.
pub(super) async fn others(acting: &Acting, dialogue: &DialogueId) -> Vec<Here> {
    let tokens = acting.site.record.tokens();
    let rows = tokens.of_subject(TokenKind::Draft, subject(dialogue)).await;
    let rows = rows.unwrap_or_else(|error| {
        tracing::warn!(%error, "who writes could not be read");
        Vec::new()
    });
    let me = acting.person.to_string();
    let rows = rows.iter();
    let rows = rows.filter_map(|token| serde_json::from_slice::<Row>(&token.value).ok());
    rows.filter(|row| row.person != me)
        .map(|row| Here {
            paragraph: row.paragraph,
            said: said(&acting.page, &row),
        })
        .collect()
}

fn said(page: &Page, row: &Row) -> String {
    let who = match row.name.as_str() {
        "" => page.say("drafting-a-colleague").into_owned(),
        name => name.to_owned(),
    };
    let hour = crate::vienna::hour(row.since);
    page.say_with(
        "drafting-edited-by",
        &[("who", who.into()), ("hour", hour.into())],
    )
}
