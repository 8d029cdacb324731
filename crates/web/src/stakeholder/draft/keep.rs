//! Where drafts are kept: a row under the draft's key, found through whoever began it, and a pointer to it for each
//! colleague. Two devices that save at once both succeed; nobody's words are lost.

use super::begin::not_handed_in;
use super::{Draft, ForWhom};
use crate::acting::Acting;
use crate::door::Session;
use crate::problem::Problem;
use crate::site::Site;
use crate::upload;
use jiff::{SignedDuration, Timestamp};
use mechanism::participation::form::Answers;
use mechanism::people::address_key;
use mechanism::{ApplicationRef, FileId, PersonId};
use record::{NewToken, Replaced, Token, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a draft outlives the deadline of its call, so that nothing typed is lost with it.
const AFTER_DEADLINE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How often a change is tried again when somebody else saved in between.
const TRIES: usize = 12;
/// The most drafts of one person; more are no person's work.
pub(super) const MOST: usize = 40;

/// What stands in a row of this kind.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    /// A draft.
    Draft(Box<Draft>),
    /// A draft of somebody else's that was handed to this person.
    At(String),
}

fn key_of(draft: &str) -> TokenKey {
    TokenKey::of(format!("draft {draft}"))
}

fn read(token: &Token) -> Option<Draft> {
    match serde_json::from_slice(&token.value).ok()? {
        Kept::Draft(draft) => Some(*draft),
        Kept::At(_) => None,
    }
}

/// Until when a draft is kept, given when its call closes.
fn until(acting: &Acting, draft: &Draft) -> Timestamp {
    let now = acting.site.now();
    let closes = acting
        .view
        .call(&draft.call)
        .map_or(now, |call| call.call.terms.closes);
    closes.max(now) + AFTER_DEADLINE
}

fn row(draft: &Draft, expires: Timestamp) -> Result<NewToken, Problem> {
    let owner = draft.owners.first().ok_or(Problem::Broken)?;
    let value = serde_json::to_vec(&Kept::Draft(Box::new(draft.clone())));
    Ok(NewToken {
        kind: TokenKind::Draft,
        key: key_of(&draft.key),
        subject: Some(Session::subject(*owner)),
        expires,
        value: value.map_err(|_| Problem::Broken)?,
    })
}

/// Keeps a new draft; where the key is taken already, a form was sent twice and the first stands.
pub(super) async fn begin(acting: &Acting, draft: &Draft) -> Result<(), Problem> {
    let row = row(draft, until(acting, draft))?;
    let put = acting.site.record.tokens().replace_if(row, None).await;
    put.map_err(|error| Problem::of_token(&error)).map(|_| ())
}

/// Opens a draft for one of its owners, or for a colleague it was handed to, who is an owner from then on. For everybody
/// else there is none: a forwarded address opens nothing.
pub(super) async fn open(acting: &Acting, key: &str) -> Result<Draft, Problem> {
    opened(acting, key).await.map(|(draft, _)| draft)
}

/// The same, with the version of its row.
pub(super) async fn opened(acting: &Acting, key: &str) -> Result<(Draft, u64), Problem> {
    let (draft, version) = find(acting, key).await?;
    if draft.owners.contains(&acting.person) {
        return Ok((draft, version));
    }
    let address = own_address(acting).ok_or(Problem::NotFound)?;
    let joined = change(acting, key, |draft| {
        draft.invited.retain(|invited| *invited != address);
        draft.owners.push(acting.person);
        true
    });
    joined.await?.ok_or(Problem::NotFound)?;
    let (draft, version) = find(acting, key).await?;
    let pointer = NewToken {
        kind: TokenKind::Draft,
        key: TokenKey::of(format!("draft {key} of person {}", acting.person)),
        subject: Some(Session::subject(acting.person)),
        expires: until(acting, &draft),
        value: serde_json::to_vec(&Kept::At(key.to_owned())).map_err(|_| Problem::Broken)?,
    };
    let put = acting.site.record.tokens().put(pointer).await;
    put.map_err(|error| Problem::of_token(&error))?;
    Ok((draft, version))
}

fn own_address(acting: &Acting) -> Option<String> {
    let me = acting.view.me()?;
    Some(address_key(&me.identity?.address))
}

/// A draft with the version of its row, if this reader may open it.
async fn find(acting: &Acting, key: &str) -> Result<(Draft, u64), Problem> {
    let tokens = acting.site.record.tokens();
    let found = tokens.get(TokenKind::Draft, key_of(key)).await;
    let token = found.map_err(|error| Problem::of_token(&error))?;
    let token = token.ok_or(Problem::NotFound)?;
    let mut draft = read(&token).ok_or(Problem::NotFound)?;
    // It may have been begun before dialogues were merged or split.
    draft.dialogues = acting.view.are_now(&draft.dialogues);
    let own = draft.owners.contains(&acting.person)
        || own_address(acting).is_some_and(|address| draft.invited.contains(&address));
    if own {
        Ok((draft, token.version))
    } else {
        Err(Problem::NotFound)
    }
}

/// Changes a draft as it is now, however often somebody else saves in between. `None`: the change did not want to.
pub(super) async fn change(
    acting: &Acting,
    key: &str,
    mut change: impl FnMut(&mut Draft) -> bool + Send,
) -> Result<Option<Draft>, Problem> {
    for _ in 0..TRIES {
        let (mut draft, version) = find(acting, key).await?;
        if !change(&mut draft) {
            return Ok(None);
        }
        draft.updated = acting.site.now();
        let expires = until(acting, &draft);
        let tokens = acting.site.record.tokens();
        let replaced = tokens
            .replace_if(row(&draft, expires)?, Some(version))
            .await;
        match replaced.map_err(|error| Problem::of_token(&error))? {
            Replaced::Done { .. } => {
                hold(acting, &draft, expires).await?;
                return Ok(Some(draft));
            }
            Replaced::Conflict { .. } => {}
        }
    }
    Err(busy())
}

fn busy() -> Problem {
    Problem::Busy {
        why: "problem-busy-writing-why",
    }
}

/// Notes on a draft, as it was opened, that it was sent: what was a draft is a sign to where its application is; what was
/// written stands in the record alone.
pub(super) async fn sent(
    acting: &Acting,
    (draft, version): (Draft, u64),
    reference: &ApplicationRef,
) -> Result<(), Problem> {
    let sign = |draft: Draft| Draft {
        organization: ForWhom::Unsaid,
        answers: Answers::new(),
        files: BTreeMap::new(),
        invited: Vec::new(),
        updated: acting.site.now(),
        sent: Some(reference.clone()),
        ..draft
    };
    let mut now = (draft, version);
    for _ in 0..TRIES {
        let (draft, version) = now;
        let sign = sign(draft);
        let row = row(&sign, until(acting, &sign))?;
        let tokens = acting.site.record.tokens();
        let replaced = tokens.replace_if(row, Some(version));
        match replaced.await.map_err(|error| Problem::of_token(&error))? {
            Replaced::Done { .. } => return Ok(()),
            // A colleague saved something a moment ago: too late for the application, and nothing that is kept.
            Replaced::Conflict { .. } => now = find(acting, &sign.key).await?,
        }
    }
    Err(busy())
}

/// Files that a draft mentions live as long as it does.
async fn hold(acting: &Acting, draft: &Draft, until: Timestamp) -> Result<(), Problem> {
    for file in draft.files.values() {
        // One that was handed in before is held by the record itself.
        upload::hold(&acting.site, file.file, until).await?;
    }
    Ok(())
}

/// Gives up files that a draft mentioned before and does not any more, unless an application has them.
pub(super) async fn let_go(acting: &Acting, before: &Draft, now: &Draft) {
    let mentioned = |file: FileId| now.files.values().any(|known| known.file == file);
    for file in not_handed_in(acting, before) {
        if !mentioned(file) {
            // What is not given up now is swept away when nobody holds it any more.
            drop(acting.site.record.discard_file(file).await);
        }
    }
}

/// Ends a draft: the row goes, and the files nobody handed in.
pub(super) async fn end(acting: &Acting, draft: &Draft) -> Result<(), Problem> {
    let tokens = acting.site.record.tokens();
    let ended = tokens.delete(TokenKind::Draft, key_of(&draft.key)).await;
    ended.map_err(|error| Problem::of_token(&error))?;
    for file in not_handed_in(acting, draft) {
        drop(acting.site.record.discard_file(file).await);
    }
    Ok(())
}

/// The drafts of a person, the newest first: their own, and those handed to them.
pub(crate) async fn drafts_of(site: &Site, person: PersonId) -> Result<Vec<Draft>, Problem> {
    let tokens = site.record.tokens();
    let broken = |error: record::TokenError| Problem::of_token(&error);
    let kept = tokens.of_subject(TokenKind::Draft, Session::subject(person));
    let mut drafts = Vec::new();
    for token in kept.await.map_err(broken)? {
        match serde_json::from_slice(&token.value) {
            Ok(Kept::Draft(draft)) => drafts.push(*draft),
            Ok(Kept::At(key)) => {
                let found = tokens.get(TokenKind::Draft, key_of(&key)).await;
                drafts.extend(found.map_err(broken)?.as_ref().and_then(read));
            }
            Err(error) => tracing::warn!(%error, "a draft could not be read"),
        }
    }
    drafts.retain(|draft| draft.is_open() && draft.owners.contains(&person));
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.updated));
    Ok(drafts)
}
