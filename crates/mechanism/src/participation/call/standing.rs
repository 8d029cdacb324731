//! Where a published call stands at an instant, and whether an application is in time (rule 36).

use super::gate::day_begins;
use super::{Call, CallForm, CallState, CallText, LatePolicy};
use crate::dialogue::Life;
use crate::{DialogueId, Refusal, World};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallStatus {
    /// Officers work on it.
    Drafted,
    /// Published, and not yet open.
    NotYetOpen,
    /// Applications are received.
    Open,
    /// The deadline has passed; applications are still received, and marked.
    OpenLate,
    /// Applications are not received any more.
    Closed,
    /// It was withdrawn.
    Withdrawn,
}

impl CallStatus {
    /// As in keys of words: `call-status-open-late`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::NotYetOpen => "not-yet-open",
            Self::Open => "open",
            Self::OpenLate => "open-late",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Call {
    /// Where it stands at an instant.
    pub(crate) fn status(&self, world: &World, at: Timestamp) -> CallStatus {
        match self.state {
            CallState::Drafted => return CallStatus::Drafted,
            CallState::Withdrawn => return CallStatus::Withdrawn,
            CallState::Published => {}
        }
        let awaited = |dialogue: &DialogueId| is_awaited(world, dialogue, at);
        if !self.terms.dialogues.iter().any(awaited) {
            CallStatus::Closed
        } else if at < self.terms.opens {
            CallStatus::NotYetOpen
        } else if at < self.terms.closes {
            CallStatus::Open
        } else if self.takes_late(at) {
            CallStatus::OpenLate
        } else {
            CallStatus::Closed
        }
    }

    /// Its words and its form.
    pub(super) fn read(&self, world: &World) -> Result<Arc<CallText>, Refusal> {
        world
            .shelf
            .value(&self.text.row)
            .ok_or_else(|| Refusal::new("refused-call-unreadable").with("call", &self.terms.id))
    }

    /// Its form.
    pub(crate) fn form(&self, world: &World) -> Result<CallForm, Refusal> {
        self.read(world).map(CallForm::from)
    }

    fn takes_late(&self, at: Timestamp) -> bool {
        match self.terms.late {
            LatePolicy::Marked => true,
            LatePolicy::Refused => false,
            LatePolicy::Grace { minutes } => self
                .terms
                .closes
                .checked_add(SignedDuration::from_mins(minutes.into()))
                .is_ok_and(|end| at < end),
        }
    }

    /// Whether an application received at this instant is late; refused when none is received then.
    pub(crate) fn receives(&self, world: &World, at: Timestamp) -> Result<bool, Refusal> {
        let refused = |key| Refusal::new(key).with("call", &self.terms.id);
        match self.status(world, at) {
            CallStatus::Open => Ok(false),
            CallStatus::OpenLate => Ok(true),
            CallStatus::Drafted => Err(refused("refused-no-such-call")),
            CallStatus::Withdrawn => Err(refused("refused-call-withdrawn")),
            CallStatus::NotYetOpen => {
                Err(refused("refused-call-not-open").with("opens", self.terms.opens))
            }
            CallStatus::Closed => {
                Err(refused("refused-after-deadline").with("closed", self.terms.closes))
            }
        }
    }
}

/// Whether a dialogue is still to be held, and its day has not come.
pub(crate) fn is_awaited(world: &World, dialogue: &DialogueId, at: Timestamp) -> bool {
    let planned = world
        .dialogues
        .get(dialogue)
        .is_some_and(|convened| convened.life == Life::Planned);
    planned && day_begins(world, dialogue).is_some_and(|begins| at < begins)
}
