//! What a submission is answered with.

use crate::entry::Entry;
use jiff::Timestamp;
use mechanism::{CommandId, Digest, Refusal};

/// The answer to a command that was entered, given after it was durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Which command.
    pub command: CommandId,
    /// Number of its first entry.
    pub first: u64,
    /// Number of its last entry.
    pub last: u64,
    /// Hash of its last entry: who keeps the receipt can show that the log up to there was not rewritten.
    pub hash: Digest,
    /// When it was entered.
    pub entered: Timestamp,
    /// Whether it had been entered before, and this is a double click or a retry.
    pub repeated: bool,
}

impl Receipt {
    /// The receipt for the entries of one command, in order. `None` for no entries.
    pub(crate) fn of(entries: &[Entry], repeated: bool) -> Option<Self> {
        let (first, last) = (entries.first()?, entries.last()?);
        Some(Self {
            command: first.command,
            first: first.number,
            last: last.number,
            hash: last.hash,
            entered: last.entered,
            repeated,
        })
    }
}

/// Why a command was not entered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// A rule does not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The id has been used by somebody else, or for something else.
    #[error("a command with this id has been entered, by another actor or with other content")]
    SomebodyElses,
    /// It could not be made durable; nothing of it stays.
    #[error("not entered, nothing of it is kept: {0}")]
    NotKept(String),
    /// The line to the store died at the moment of committing and has not come back: it may or may not have been entered.
    /// The same command sent again is answered rightly.
    #[error(
        "it is not known whether it was entered; send it again, it is entered once at most: {0}"
    )]
    Uncertain(String),
    /// Writing has stopped.
    #[error("writing has stopped: {0}")]
    Stopped(String),
    /// More commands are waiting than the queue takes.
    #[error("too many commands are waiting; try again in a moment")]
    TooMuch,
}

/// Why commands that were handed in together were not entered: nothing of any of them stays.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct TogetherRejection {
    /// Which of them could not be entered, counted from nought. `None` where it is not for one of them in particular: the
    /// store failed, or writing has stopped.
    pub which: Option<usize>,
    /// Why. Where it is [`Rejection::Uncertain`], either all were entered or none.
    pub why: Rejection,
}

impl TogetherRejection {
    /// A rejection that is for none of them in particular.
    pub(crate) fn of_all(why: Rejection) -> Self {
        Self { which: None, why }
    }
}
