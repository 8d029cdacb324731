//! Tokens: what is kept for a while beside the log.
//!
//! A sign-in session, a one-time code, a counter of attempts, a draft that has not been submitted: none of them is an act,
//! so none is entered. They are rows that expire, written by a [keeper](crate::keeper) of their own so that neither the log
//! waits for them nor they for the log, and read past it.
//!
//! A row is found by a digest of the secret that its holder carries, never by the secret: whoever steals the database
//! holds no live session. Time is the record's clock. Nothing expired is ever given out, swept away or not.
//!
//! A backup does not carry tokens: after a restoration everybody signs in again, and unsubmitted drafts are gone.

mod attempts;
mod token;

pub use attempts::Attempt;
pub use token::{LONGEST_SUBJECT, LONGEST_VALUE, NewToken, Token, TokenKey, TokenKind};

use crate::awaited::Awaited;
use crate::clock::{Clock, to_the_microsecond};
use crate::keeper::{Keeper, Setback};
use crate::store::{Aside, Connect, StoreError};
use jiff::Timestamp;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

/// How many rows one transaction sweeps away, so that a long absence does not make everybody wait.
const SWEPT_TOGETHER: usize = 500;

/// What is awaited of the tokens.
pub type AwaitedToken<T> = Awaited<T, TokenError>;

/// Why something was not done with a token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The value is longer than [`LONGEST_VALUE`].
    #[error("{bytes} bytes are too much; at most {LONGEST_VALUE} are kept")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// The subject is longer than [`LONGEST_SUBJECT`], or is not text that both stores keep.
    #[error("this cannot name the subject of a token")]
    Subject,
    /// Too much is waiting to be saved.
    #[error("too much is waiting to be saved; try again in a moment")]
    Busy,
    /// The line to the store died at the moment of committing: it may or may not have been done.
    #[error("it is not known whether it was done: {0}")]
    Uncertain(StoreError),
    /// The store did not do it; nothing of it stays.
    #[error("not done, nothing of it is kept: {0}")]
    Store(StoreError),
    /// The record is closing.
    #[error("the record is being closed")]
    Closed,
}

impl From<Setback> for TokenError {
    fn from(setback: Setback) -> Self {
        match setback {
            Setback::Busy => Self::Busy,
            Setback::Uncertain(error) => Self::Uncertain(error),
            Setback::Store(error) => Self::Store(error),
            Setback::Closed => Self::Closed,
        }
    }
}

/// What became of a replacement that rests on a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replaced {
    /// It was saved.
    Done {
        /// The version it has now.
        version: u64,
    },
    /// Somebody saved another in between, perhaps the same person in a second window. Nothing was changed.
    Conflict {
        /// What is there now; `None`: it is gone.
        current: Option<Token>,
    },
}

/// The tokens of an open record: `record.tokens()`.
///
/// Every operation happens in one step, whichever of several processes or instances asks, and is answered once it is
/// durable. Each returns an [`Awaited`]: `.await` it, or [`Awaited::wait`] for it on a thread that may wait.
pub struct Tokens {
    clock: Arc<dyn Clock>,
    keeper: Keeper,
    looker: Keeper,
}

impl Tokens {
    pub(crate) fn open(
        connect: &Connect,
        clock: Arc<dyn Clock>,
    ) -> std::io::Result<(Self, [JoinHandle<()>; 2])> {
        let (keeper, keeping) =
            Keeper::open("record-tokens", Some(Aside::Tokens), connect.clone())?;
        let (looker, looking) = Keeper::open("record-token-looker", None, connect.clone())?;
        let tokens = Self {
            clock,
            keeper,
            looker,
        };
        Ok((tokens, [keeping, looking]))
    }

    pub(crate) fn close(&mut self) {
        self.keeper.close();
        self.looker.close();
    }

    /// Keeps a token, in the place of any other under the same key. Answers with its version.
    pub fn put(&self, new: NewToken) -> AwaitedToken<u64> {
        let (now, weight) = (self.now(), new.value.len());
        if let Err(error) = new.check() {
            return Awaited::known(Err(error));
        }
        self.keeper.ask(weight, move |store| {
            let before = store.token(new.kind, &new.key)?;
            let version = next_version(before.as_ref(), now);
            store.put_token(&new, version)?;
            Ok(Ok(version))
        })
    }

    /// The token under a key, unless it has expired.
    pub fn get(&self, kind: TokenKind, key: TokenKey) -> AwaitedToken<Option<Token>> {
        let now = self.now();
        self.looker
            .ask(0, move |store| Ok(Ok(live(store.token(kind, &key)?, now))))
    }

    /// Keeps a token in the place of the version that its sender saw; `None`: there was none. For drafts that may be open
    /// in two windows.
    ///
    /// Sent again after an unknown outcome, what was kept then is found and answered as done.
    pub fn replace_if(&self, new: NewToken, seen: Option<u64>) -> AwaitedToken<Replaced> {
        let (now, weight) = (self.now(), new.value.len());
        if let Err(error) = new.check() {
            return Awaited::known(Err(error));
        }
        self.keeper.ask(weight, move |store| {
            let stored = store.token(new.kind, &new.key)?;
            let version = next_version(stored.as_ref(), now);
            let current = live(stored, now);
            if current.as_ref().map(|token| token.version) != seen {
                let already = current.as_ref().filter(|token| token.value == new.value);
                return Ok(Ok(match already.map(|token| token.version) {
                    Some(version) => Replaced::Done { version },
                    None => Replaced::Conflict { current },
                }));
            }
            store.put_token(&new, version)?;
            Ok(Ok(Replaced::Done { version }))
        })
    }

    /// Lets a token live until another instant, if it is there: a session in use. Unlike [`Tokens::put`] it cannot bring
    /// back one that was ended a moment ago.
    pub fn prolong(&self, kind: TokenKind, key: TokenKey, until: Timestamp) -> AwaitedToken<bool> {
        let now = self.now();
        self.keeper.ask(0, move |store| {
            let there = live(store.token(kind, &key)?, now).is_some();
            if there {
                store.prolong_token(kind, &key, to_the_microsecond(until))?;
            }
            Ok(Ok(there))
        })
    }

    /// Takes a token away and gives it to whoever asked first: a one-time code is good for one sign-in.
    ///
    /// Where the outcome is unknown it counts as taken.
    pub fn take(&self, kind: TokenKind, key: TokenKey) -> AwaitedToken<Option<Token>> {
        let now = self.now();
        self.keeper.ask(0, move |store| {
            let found = store.token(kind, &key)?;
            if found.is_some() {
                store.delete_token(kind, &key)?;
            }
            Ok(Ok(live(found, now)))
        })
    }

    /// Ends a token. One that is not there has ended already.
    pub fn delete(&self, kind: TokenKind, key: TokenKey) -> AwaitedToken<()> {
        self.keeper
            .ask(0, move |store| Ok(Ok(store.delete_token(kind, &key)?)))
    }

    /// The tokens of one subject that have not expired, the one kept last first: a person's sessions. Of more than a
    /// hundred, a hundred.
    pub fn of_subject(
        &self,
        kind: TokenKind,
        subject: impl Into<String>,
    ) -> AwaitedToken<Vec<Token>> {
        let (now, subject) = (self.now(), subject.into());
        self.looker.ask(0, move |store| {
            Ok(Ok(store.tokens_of(kind, &subject, now)?))
        })
    }

    /// Ends all tokens of one subject; how many there were. "Sign out everywhere".
    pub fn delete_subject(&self, kind: TokenKind, subject: impl Into<String>) -> AwaitedToken<u64> {
        let subject = subject.into();
        self.keeper.ask(0, move |store| {
            Ok(Ok(store.delete_tokens_of(kind, &subject)?))
        })
    }

    /// Counts an attempt against a limit, in windows that begin with the first attempt. Attempts beyond the limit are
    /// refused and do not make the window longer.
    pub fn count_attempt(
        &self,
        key: TokenKey,
        window: Duration,
        limit: u32,
    ) -> AwaitedToken<Attempt> {
        let now = self.now();
        self.keeper.ask(0, move |store| {
            attempts::count(store, key, now, window, limit)
        })
    }

    /// Forgets the attempts under a key, after one that succeeded.
    pub fn forget_attempts(&self, key: TokenKey) -> AwaitedToken<()> {
        self.delete(TokenKind::Attempts, key)
    }

    /// Removes up to five hundred expired rows; how many there were. The program calls this once a minute, and again while
    /// there are as many. Several instances may.
    pub fn sweep_expired(&self) -> AwaitedToken<u64> {
        let now = self.now();
        self.keeper.ask(0, move |store| {
            Ok(Ok(store.delete_expired_tokens(now, SWEPT_TOGETHER)?))
        })
    }

    fn now(&self) -> Timestamp {
        to_the_microsecond(self.clock.now())
    }
}

fn live(token: Option<Token>, now: Timestamp) -> Option<Token> {
    token.filter(|token| token.expires > now)
}

/// Versions of one key only grow, and begin with the time: a draft that was deleted and begun anew has no version that
/// an old window could still hold.
fn next_version(before: Option<&Token>, now: Timestamp) -> u64 {
    let begin = u64::try_from(now.as_microsecond()).unwrap_or(0);
    before.map_or(begin, |token| begin.max(token.version.saturating_add(1)))
}
