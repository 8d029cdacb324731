//! Counting attempts.

use super::{NewToken, TokenError, TokenKey, TokenKind, live};
use crate::store::{Store, StoreError};
use jiff::Timestamp;
use std::time::Duration;

/// Whether something may be attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// It may.
    Allowed {
        /// How many more may follow within the window.
        left: u32,
    },
    /// It was attempted too often.
    Refused {
        /// When it may be attempted again.
        until: Timestamp,
    },
}

/// Counts one. The row is the count in four bytes, and it expires with the window.
pub(super) fn count(
    store: &mut dyn Store,
    key: TokenKey,
    now: Timestamp,
    window: Duration,
    limit: u32,
) -> Result<Result<Attempt, TokenError>, StoreError> {
    let before = live(store.token(TokenKind::Attempts, &key)?, now);
    let (made, until) = match &before {
        None => (0, now.checked_add(window).unwrap_or(Timestamp::MAX)),
        Some(token) => {
            let bytes = <[u8; 4]>::try_from(token.value.as_slice());
            (bytes.map_or(u32::MAX, u32::from_be_bytes), token.expires)
        }
    };
    if made >= limit {
        // With a limit of nought nothing is counted, and there is a window all the same.
        return Ok(Ok(Attempt::Refused { until }));
    }
    let made = made + 1;
    let counter = NewToken {
        kind: TokenKind::Attempts,
        key,
        subject: None,
        expires: until,
        value: made.to_be_bytes().to_vec(),
    };
    store.put_token(&counter, u64::from(made))?;
    Ok(Ok(Attempt::Allowed { left: limit - made }))
}
