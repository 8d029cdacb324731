//! Notices that wait, and what is noted on them: who began to send one, and that it was sent.
//!
//! ```text
//!   waiting ── claim ──▶ attempted ── done ──▶ carried (empty; its name stays until it expires, so that it goes once)
//!      ▲                     │
//!      └────── back ─────────┘   nothing follows: nobody knows what became of it, and it is not sent again
//! ```

use jiff::Timestamp;
use record::{NewToken, Record, Replaced, Token, TokenError, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use web::{Notice, WAITING};

/// Under whom the notices are found that somebody began to send.
const ATTEMPTED: &str = "attempted";
/// Under whom the names are found of those that were sent.
const CARRIED: &str = "carried";

/// A notice, with what is noted on it.
#[derive(Serialize, Deserialize)]
struct Slip {
    #[serde(flatten)]
    notice: Notice,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attempted: Option<Attempted>,
}

/// Who began to send it, and when.
#[derive(Serialize, Deserialize)]
struct Attempted {
    by: String,
    at: Timestamp,
}

/// A notice that waits.
pub(super) struct Waiting {
    /// What its Message-ID is made from.
    pub(super) id: String,
    pub(super) notice: Notice,
    token: Token,
}

/// A notice that is this carrier's to send.
pub(super) struct Claimed {
    key: TokenKey,
    version: u64,
    expires: Timestamp,
    notice: Notice,
}

/// The notices that wait, those that wait longest first; of many, some.
pub(super) async fn waiting(record: &Record) -> Result<Vec<Waiting>, TokenError> {
    let tokens = record.tokens();
    let mut waiting = tokens.of_subject(TokenKind::Notice, WAITING).await?;
    waiting.reverse();
    Ok(waiting.into_iter().filter_map(Waiting::read).collect())
}

/// How many nobody knows what became of.
pub(super) async fn unknown(record: &Record) -> Result<usize, TokenError> {
    let tokens = record.tokens();
    let attempted = tokens.of_subject(TokenKind::Notice, ATTEMPTED).await?;
    Ok(attempted.len())
}

impl Waiting {
    fn read(token: Token) -> Option<Self> {
        let slip: Slip = serde_json::from_slice(&token.value).ok()?;
        let digest = mechanism::Digest(token.key.0).to_string();
        Some(Self {
            id: format!("notice-{}", digest.get(..32)?),
            notice: slip.notice,
            token,
        })
    }

    /// Claims it; `None`: another carrier did.
    pub(super) async fn claim(
        self,
        record: &Record,
        by: &str,
        at: Timestamp,
    ) -> Result<Option<Claimed>, TokenError> {
        let slip = Slip {
            notice: self.notice,
            attempted: Some(Attempted {
                by: by.to_owned(),
                at,
            }),
        };
        let row = row(self.token.key, ATTEMPTED, self.token.expires, &slip);
        let claimed = record
            .tokens()
            .replace_if(row, Some(self.token.version))
            .await?;
        Ok(match claimed {
            Replaced::Done { version } => Some(Claimed {
                key: self.token.key,
                version,
                expires: self.token.expires,
                notice: slip.notice,
            }),
            Replaced::Conflict { .. } => None,
        })
    }
}

impl Claimed {
    /// It was sent, or can never be: what it said is not kept, its name is, so that it does not go twice.
    pub(super) async fn done(self, record: &Record) -> Result<(), TokenError> {
        let row = row(self.key, CARRIED, self.expires, &());
        let tokens = record.tokens();
        tokens.replace_if(row, Some(self.version)).await.map(drop)
    }

    /// It was not sent, and that is certain: it waits again.
    pub(super) async fn back(self, record: &Record) -> Result<(), TokenError> {
        let slip = Slip {
            notice: self.notice,
            attempted: None,
        };
        let row = row(self.key, WAITING, self.expires, &slip);
        let tokens = record.tokens();
        tokens.replace_if(row, Some(self.version)).await.map(drop)
    }
}

fn row(key: TokenKey, subject: &str, expires: Timestamp, value: &impl Serialize) -> NewToken {
    NewToken {
        kind: TokenKind::Notice,
        key,
        subject: Some(subject.to_owned()),
        expires,
        value: serde_json::to_vec(value).unwrap_or_default(),
    }
}
