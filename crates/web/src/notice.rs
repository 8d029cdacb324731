//! Notices: codes, receipts, reminders, by rule. They wait beside the log as expiring rows until the program's carrier
//! has handed them to the mail server; a code that was not sent in time is not sent at all.

use crate::site::Site;
use jiff::{SignedDuration, Timestamp};
use record::{AwaitedToken, NewToken, Replaced, TokenError, TokenKey, TokenKind, Tokens};
use serde::{Deserialize, Serialize};

/// Under whom all notices that wait are found.
pub const WAITING: &str = "waiting";

/// A message on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// To which address.
    pub to: String,
    /// The language it is in.
    pub language: String,
    /// Its subject.
    pub subject: String,
    /// Its body: plain text.
    pub body: String,
    /// Whether sender and subject are neutral.
    #[serde(default)]
    pub neutral: bool,
}

/// Puts a notice on its way. The same `name` is the same notice: it goes once.
pub(crate) async fn send(
    site: &Site,
    name: &str,
    notice: &Notice,
    worth: SignedDuration,
) -> Result<(), TokenError> {
    put(site.record.tokens(), site.now(), name, notice, worth)
        .await
        .map(drop)
}

/// The same for the program, which has no site at hand when a rule asks for a notice.
pub fn put(
    tokens: &Tokens,
    now: Timestamp,
    name: &str,
    notice: &Notice,
    worth: SignedDuration,
) -> AwaitedToken<Replaced> {
    let token = NewToken {
        kind: TokenKind::Notice,
        key: TokenKey::of(format!("notice {name}")),
        subject: Some(WAITING.to_owned()),
        expires: now.saturating_add(worth).unwrap_or(Timestamp::MAX),
        value: serde_json::to_vec(notice).unwrap_or_default(),
    };
    tokens.replace_if(token, None)
}
