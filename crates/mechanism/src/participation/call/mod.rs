//! The call for participation: which dialogues, what it asks, when it opens and closes. Calls are archived at their own
//! address and never overwritten; a change after opening is shown as such.

mod acts;
mod gate;
mod standing;

pub use acts::{CallCommand, CallEvent};
pub(crate) use acts::{apply, decide};
pub use standing::CallStatus;
pub(crate) use standing::is_awaited;

use super::form::Form;
use crate::keeping::Kept;
use crate::register::Register;
use crate::{CallId, DialogueId};
use imbl::Vector;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

/// What a call says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallTerms {
    /// Its address.
    pub id: CallId,
    /// The dialogues one may apply for. An application's reference is numbered in the series of the first of them that it
    /// asks for.
    pub dialogues: Vec<DialogueId>,
    /// From when applications are received.
    pub opens: Timestamp,
    /// Until when: the last instant that is in time is the one before it ("end of 12 February 2027, Vienna").
    pub closes: Timestamp,
    /// What happens to one that comes later.
    pub late: LatePolicy,
    /// The languages of the dialogue, by code.
    pub languages: Vec<String>,
    /// The languages it is interpreted into; empty: none.
    pub interpretation: Vec<String>,
    /// The day by which applicants should know; shown to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decisions_by: Option<Date>,
}

/// What happens to an application that comes after the deadline (rule 36).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LatePolicy {
    /// It is taken in and marked as late; officers decide whether it is considered. The default.
    Marked,
    /// It is taken in and marked for so many minutes after the deadline, then refused.
    Grace {
        /// How many.
        minutes: u16,
    },
    /// It is refused; what was typed is kept as a draft.
    Refused,
}

/// The words of a call in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CallWords {
    /// Its title.
    pub title: String,
    /// What the dialogue is about.
    pub about: String,
    /// Whom it prioritizes.
    pub priorities: String,
    /// Costs and travel support.
    pub costs: String,
    /// The limits of the role: no endorsement, no logo, conflict of interest.
    pub limits: String,
    /// Whom to ask before going on, and whom to tell of reprisals.
    pub contact: String,
}

/// What the vault holds of a call: public once it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallText {
    /// Its words, by language.
    pub words: BTreeMap<String, CallWords>,
    /// Its form.
    pub form: Form,
}

/// The form of a call, shared with everybody who reads the call.
#[derive(Debug, Clone)]
pub struct CallForm(Arc<CallText>);

impl From<Arc<CallText>> for CallForm {
    fn from(text: Arc<CallText>) -> Self {
        Self(text)
    }
}

impl Deref for CallForm {
    type Target = Form;

    fn deref(&self) -> &Form {
        &self.0.form
    }
}

/// Where a call stands. Whether a published one is open follows from the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallState {
    /// Officers work on it.
    Drafted,
    /// Everybody may read it.
    Published,
    /// It was withdrawn; its page says so.
    Withdrawn,
}

/// One version of a call; all that were published stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallVersion {
    /// Its number, from 1.
    pub number: u16,
    /// What it says.
    pub terms: CallTerms,
    /// Where its [`CallText`] is.
    pub text: Kept,
    /// When it was entered.
    pub at: Timestamp,
    /// Whether it was public.
    pub published: bool,
    /// Languages it has no words in, by an officer's leave.
    pub without: Vec<String>,
}

/// A call in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What it says now.
    pub terms: CallTerms,
    /// Where its [`CallText`] is now.
    pub text: Kept,
    /// Where it stands.
    pub state: CallState,
    /// Its versions, the newest last.
    pub versions: Vector<CallVersion>,
}

/// The calls of the record.
pub(crate) type Calls = Register<CallId, Call>;
