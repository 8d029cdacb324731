//! What happened to each letter, entry by entry: what an officer reads before writing to somebody again.

use super::LetterState;
use crate::PersonId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Why a letter came back, as the mail server or the postmaster said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Returned {
    /// There is no such address, or no such domain.
    NoSuchAddress,
    /// The mailbox is full, or was not emptied for too long.
    MailboxFull,
    /// The other side does not take mail from here: taken for unwanted, or too large.
    Turned,
    /// Another reason, or none that can be read.
    Unclear,
}

impl Returned {
    /// All reasons.
    pub const ALL: [Self; 4] = [
        Self::NoSuchAddress,
        Self::MailboxFull,
        Self::Turned,
        Self::Unclear,
    ];

    /// Reads [`Returned::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// As in forms and in keys of words: `returned-no-such-address`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoSuchAddress => "no-such-address",
            Self::MailboxFull => "mailbox-full",
            Self::Turned => "turned",
            Self::Unclear => "unclear",
        }
    }
}

/// What one entry says of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// It was drafted.
    Drafted,
    /// Its draft was edited.
    Edited,
    /// It was released.
    Released,
    /// It was released again, after it failed or when nobody knew.
    SentAgain,
    /// An attempt began.
    Attempted,
    /// The mail server took it.
    Sent,
    /// The mail server did not take it.
    NotSent,
    /// It came back after the mail server had taken it.
    CameBack(Returned),
    /// It was thrown away.
    Discarded,
}

impl StepKind {
    /// What it is that a letter moves from one state to another.
    pub(super) fn of_move(before: LetterState, now: LetterState, why: Option<Returned>) -> Self {
        use LetterState as S;
        match (before, now, why) {
            (S::Drafted, S::Released, _) => Self::Released,
            (_, S::Released, _) => Self::SentAgain,
            (_, S::Attempted, _) => Self::Attempted,
            (_, S::Sent, _) => Self::Sent,
            (_, S::Failed, Some(why)) => Self::CameBack(why),
            // Older records did not say why.
            (S::Sent, S::Failed, None) => Self::CameBack(Returned::Unclear),
            (_, S::Failed, None) => Self::NotSent,
            (_, S::Discarded, _) => Self::Discarded,
            (_, S::Drafted, _) => Self::Edited,
        }
    }

    /// As in keys of words: `letter-step-sent-again`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Edited => "edited",
            Self::Released => "released",
            Self::SentAgain => "sent-again",
            Self::Attempted => "attempted",
            Self::Sent => "sent",
            Self::NotSent => "not-sent",
            Self::CameBack(_) => "came-back",
            Self::Discarded => "discarded",
        }
    }

    /// Whether it is the work of the program that carries letters.
    pub const fn is_the_carriers(self) -> bool {
        matches!(self, Self::Attempted | Self::Sent | Self::NotSent)
    }
}

/// One entry about a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What happened.
    pub kind: StepKind,
    /// When.
    pub at: Timestamp,
    /// By whom; `None`: by the program, at the command line, or in a record that did not say so yet.
    pub by: Option<PersonId>,
}
