//! Letters: decisions and invitations are drafts in an outbox until an officer releases them. Notices (codes, receipts,
//! reminders) go by rule and are not entries. Replaying the record never sends anything.

use crate::authority::Deed;
use crate::keeping::Kept;
use crate::register::Register;
use crate::world::{Damaged, Decision, Submission};
use crate::{ApplicationRef, DialogueId, LetterId, ParticipantId, PersonId, Refusal, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The organization is admitted and invited: action required.
    Invitation,
    /// The organization is not admitted, with what may be said and whether it can be looked at again.
    NotAdmitted,
    /// The dialogue was postponed, merged, split or cancelled.
    Changed,
    /// The call changed after somebody applied.
    CallChanged,
    /// A list was circulated: to a delegation or a member of the extended Bureau.
    Circulated,
    /// The way in: confirmation, guidance for the room or for the online room.
    Guidance,
    /// Anything else an officer writes.
    Other,
}

impl LetterKind {
    /// As in keys of words: `letter-invitation`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::NotAdmitted => "not-admitted",
            Self::Changed => "changed",
            Self::CallChanged => "call-changed",
            Self::Circulated => "circulated",
            Self::Guidance => "guidance",
            Self::Other => "other",
        }
    }
}

/// To whom, and about what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// What kind.
    pub kind: LetterKind,
    /// To whom.
    pub to: PersonId,
    /// About which dialogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialogue: Option<DialogueId>,
    /// About which application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationRef>,
    /// About which participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<ParticipantId>,
}

/// What the vault holds of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterText {
    /// The language it is in.
    pub language: String,
    /// Its subject; says when action is needed, unless the recipient asked for neutral subjects.
    pub subject: String,
    /// Its body: plain text.
    pub body: String,
}

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// A draft: it can be edited and discarded.
    Drafted,
    /// An officer released it: it is on its way.
    Released,
    /// An instance began to send it; if nothing follows, the outcome is unknown and it is not repeated silently.
    Attempted,
    /// The mail server took it.
    Sent,
    /// It could not be sent, or came back.
    Failed,
    /// It was thrown away as a draft.
    Discarded,
}

impl LetterState {
    /// As in keys of words: `letter-state-sent`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Released => "released",
            Self::Attempted => "attempted",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Discarded => "discarded",
        }
    }
}

/// A letter in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its reference; the Message-ID is made from it.
    pub id: LetterId,
    /// To whom and about what.
    pub envelope: Envelope,
    /// Where its text is.
    pub text: Kept,
    /// Where it stands.
    pub state: LetterState,
    /// Since when.
    pub since: Timestamp,
    /// How often it was attempted.
    pub attempts: u16,
}

/// What may be done with letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterCommand {
    /// Drafts one.
    Draft {
        /// To whom and about what.
        envelope: Envelope,
        /// Its text.
        text: LetterText,
    },
    /// Edits a draft.
    Edit {
        /// Which.
        letter: LetterId,
        /// Its text now.
        text: LetterText,
    },
    /// Releases drafts, or sends again what failed or whose outcome is unknown.
    Release(Vec<LetterId>),
    /// Throws drafts away.
    Discard(Vec<LetterId>),
    /// An instance begins to send one: whoever enters this attempt first sends it.
    Attempt {
        /// Which.
        letter: LetterId,
        /// The how-manieth attempt, from 1.
        attempt: u16,
    },
    /// What came of an attempt.
    Report {
        /// Which.
        letter: LetterId,
        /// Whether the mail server took it.
        sent: bool,
    },
}

/// What happened to letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterEvent {
    /// One was drafted, or its draft edited.
    Drafted {
        /// Which.
        letter: LetterId,
        /// To whom and about what.
        envelope: Envelope,
        /// Where its text is.
        text: Kept,
        /// When.
        at: Timestamp,
    },
    /// One moved on.
    Moved {
        /// Which.
        letter: LetterId,
        /// Where to.
        state: LetterState,
        /// When.
        at: Timestamp,
    },
}

/// The letters of the record.
pub(crate) type Letters = Register<LetterId, Letter>;

impl LetterCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Attempt { .. } | Self::Report { .. } => Deed::CarryLetters,
            _ => Deed::WriteLetters,
        }
    }
}

impl LetterEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { text, .. } => Some(*text),
            Self::Moved { .. } => None,
        }
    }
}

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &LetterCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}

pub(crate) fn apply(_world: &mut World, _event: &LetterEvent) -> Result<(), Damaged> {
    Ok(())
}
