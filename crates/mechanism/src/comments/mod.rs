//! Written comments: what stakeholders hand in on paper before and after a dialogue, and what of it is posted
//! (paragraph 53 of the Mechanism's procedures and rules: comments received are put on the dialogue's web page).
//!
//! ```text
//!                 new version                      consent taken back
//!              ┌──────↺──────┐            ┌──────────────────────────────────┐
//!   submit ──▶ Received ─────┼── post ──▶ Posted ── decline ──▶ Declined     │
//!              │   ▲  └──── decline ──────────────────────────▶ Declined     │
//!              │   └── new version ── Returned ◀── return ─── Received ◀─────┘
//!              └────────────── withdraw, from each of them ──▶ Withdrawn
//! ```
//!
//! Convene keeps what was written and never changes a word of it: an officer posts a comment, returns it with a reason, or
//! declines it with a reason, and each names the version they read. Whether and under whose name it is posted is its author's
//! to say, for each comment, and to take back.

mod acts;
mod applying;
mod deciding;
mod reference;
mod standing;
mod text;
mod window;

pub use acts::{Attachment, CommentCommand, CommentEvent, NewComment};
pub(crate) use applying::apply;
pub use deciding::RETURN_DAYS;
pub(crate) use deciding::{decide, takes_new_version_until};
pub use reference::CommentRef;
pub(crate) use standing::{
    asked_to_sign, counted_for, handles, is_own, may_submit_for, speaks_for,
};
pub use text::{
    Annex, CommentText, LONGEST_ANNEX, LONGEST_COMMENT, LONGEST_REASON, LONGEST_THEME,
    LONGEST_TITLE, MOST_COSIGNERS, MOST_THEMES, Reason,
};
pub(crate) use window::Opened;
pub use window::{
    CommentWindow, FEWEST_WORDS, LONGEST_QUESTION, MOST_EACH, MOST_QUESTIONS, MOST_WORDS, OpenTo,
    Questions,
};

use crate::floor::ItemId;
use crate::keeping::Kept;
use crate::register::Register;
use crate::{DialogueId, NotAName, OrganizationId, PersonId, RowId, World};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Whether a comment may be posted, and under whose name: its author's word, for each comment.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// Not at all: it is for the office.
    #[default]
    NotAtAll,
    /// Posted without anybody's name.
    Anonymous,
    /// Posted under the organization's name.
    Organization,
    /// Posted under the author's name, and the organization's where there is one.
    Name,
}

impl Naming {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 4] = [
        Self::NotAtAll,
        Self::Anonymous,
        Self::Organization,
        Self::Name,
    ];

    /// As in forms and in keys of words: `naming-not-at-all`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAtAll => "not-at-all",
            Self::Anonymous => "anonymous",
            Self::Organization => "organization",
            Self::Name => "name",
        }
    }

    /// Reads [`Naming::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Where a comment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CommentState {
    /// The office has it.
    Received,
    /// It was returned with a reason; its author may send a new version.
    Returned,
    /// Everybody can read it.
    Posted,
    /// It was declined with a reason.
    Declined,
    /// Its author took it back; its words are destroyed.
    Withdrawn,
}

impl CommentState {
    /// All of them, in the order of a desk.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::Returned,
        Self::Posted,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// As in forms and in keys of words: `comment-state-received`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Returned => "returned",
            Self::Posted => "posted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What a comment answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// An item of the programme.
    Item(ItemId),
    /// A guiding question, counted from 1.
    Question(u16),
}

/// As forms send it: `item-3`, `question-1`.
impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => write!(f, "item-{}", item.0),
            Self::Question(number) => write!(f, "question-{number}"),
        }
    }
}

impl FromStr for About {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let wrong = || NotAName::of(text, "what a comment answers", "item-3 or question-1");
        let (kind, number) = text.split_once('-').ok_or_else(wrong)?;
        match kind {
            "item" => number.parse().map(|n| Self::Item(ItemId(n))),
            "question" => number.parse().map(Self::Question),
            _ => return Err(wrong()),
        }
        .map_err(|_| wrong())
    }
}

/// An organization that its author named beside their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoSigner {
    /// The entry of the record with that name, which is asked; `None`: there is none that applied for this dialogue.
    pub organization: Option<OrganizationId>,
    /// What was answered; nobody is shown as a co-signer who has not agreed.
    pub agreed: Option<bool>,
}

/// A version that another took the place of, while it may still be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its number.
    pub version: u16,
    /// Where its words are.
    pub text: Kept,
    /// The file it came with, where the next one came with another.
    pub file: Option<Kept>,
}

/// A written comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its printed reference.
    pub reference: CommentRef,
    /// Who wrote it.
    pub by: PersonId,
    /// On behalf of which organization; `None`: in their own name.
    pub organization: Option<OrganizationId>,
    /// When the first version was received.
    pub first: Timestamp,
    /// When this version was.
    pub at: Timestamp,
    /// Which version, from 1.
    pub version: u16,
    /// In which language: a code, or empty where the text names another one.
    pub language: String,
    /// How many words.
    pub words: u32,
    /// Whether it may be posted, and under whose name.
    pub naming: Naming,
    /// What it answers.
    pub about: Vec<About>,
    /// The organizations named beside its own, in the order of the names in its text.
    pub cosigners: Vector<CoSigner>,
    /// Where its [`CommentText`] is.
    pub text: Kept,
    /// The file it came with.
    pub file: Option<Kept>,
    /// What is for the office alone.
    pub annex: Option<Kept>,
    /// The versions before, until it is posted, declined or withdrawn.
    pub earlier: Vector<Earlier>,
    /// Where it stands.
    pub state: CommentState,
    /// Since when.
    pub since: Timestamp,
    /// When it was posted, even if it no longer is.
    pub posted: Option<Timestamp>,
    /// Why it was returned or declined.
    pub reason: Option<Kept>,
    /// How often anything but a new version was said of it.
    pub changes: u16,
}

impl Comment {
    /// The dialogue it is for.
    pub fn dialogue(&self) -> &DialogueId {
        &self.reference.series
    }

    /// What is posted of it: its text and its file.
    pub(crate) fn shown_rows(&self) -> impl Iterator<Item = RowId> + use<> {
        let file = self.file.map(|file| file.row);
        std::iter::once(self.text.row).chain(file)
    }

    /// The rows of versions before this one.
    pub(crate) fn earlier_rows(&self) -> impl Iterator<Item = Kept> + '_ {
        let earlier = self.earlier.iter();
        earlier.flat_map(|earlier| std::iter::once(earlier.text).chain(earlier.file))
    }

    /// Everything that is kept of it.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Kept> + '_ {
        std::iter::once(self.text)
            .chain(self.file)
            .chain(self.annex)
            .chain(self.reason)
            .chain(self.earlier_rows())
    }

    /// Whether nothing may rest on it any more: it was withdrawn or declined, or its author took back that it is posted.
    pub(crate) fn is_taken_back(&self) -> bool {
        match self.state {
            CommentState::Withdrawn | CommentState::Declined => true,
            CommentState::Posted => false,
            CommentState::Received | CommentState::Returned => self.posted.is_some(),
        }
    }

    /// Whether it counts against what one author may hand in.
    pub(crate) const fn counts(&self) -> bool {
        !matches!(self.state, CommentState::Declined | CommentState::Withdrawn)
    }
}

/// The written comments of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Comments {
    pub(crate) windows: Register<DialogueId, Opened>,
    pub(crate) all: Register<CommentRef, Comment>,
    /// Those of each dialogue, in the order they came. None is ever taken out, so the next number is one more.
    pub(crate) at: OrdMap<DialogueId, Vector<CommentRef>>,
}

impl Comments {
    /// What was handed in for a dialogue, in the order it came.
    pub(crate) fn of(&self, dialogue: &DialogueId) -> impl Iterator<Item = &Comment> {
        let at = self.at.get(dialogue).into_iter().flatten();
        at.filter_map(|reference| self.all.get(reference))
    }

    /// Makes a past state as narrow as the present one: what is no longer posted, or under fewer names, is not shown by
    /// asking for an earlier day.
    pub(crate) fn protect_as(&mut self, present: &Self) {
        let references: Vec<CommentRef> = self.all.keys().cloned().collect();
        for reference in references {
            let Some(then) = self.all.get_mut(&reference) else {
                continue;
            };
            let now = present.all.get(&reference);
            let naming = now.map_or(Naming::NotAtAll, |now| now.naming);
            then.naming = then.naming.min(naming);
            let posted = now.is_some_and(|now| now.state == CommentState::Posted);
            if then.state == CommentState::Posted && !posted {
                then.state = now.map_or(CommentState::Withdrawn, |now| now.state);
            }
            let signed = now.map(|now| now.cosigners.clone()).unwrap_or_default();
            for (nth, cosigner) in then.cosigners.iter_mut().enumerate() {
                let agreed = signed.get(nth).and_then(|now| now.agreed);
                if agreed != Some(true) {
                    cosigner.agreed = agreed;
                }
            }
        }
    }
}

impl World {
    /// Whether a comment's words are still kept.
    pub(crate) fn keeps_comment(&self, comment: &Comment) -> bool {
        self.kept.contains_key(&comment.text.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_comment_answers_reads_back() {
        for about in [About::Item(ItemId(3)), About::Question(1)] {
            assert_eq!(about.to_string().parse(), Ok(about));
        }
        for bad in ["", "item", "item-x", "question-99999", "speaker-1"] {
            assert!(bad.parse::<About>().is_err(), "{bad}");
        }
    }

    #[test]
    fn codes_read_back_and_the_narrowest_comes_first() {
        for naming in Naming::ALL {
            assert_eq!(Naming::from_code(naming.code()), Some(naming));
        }
        assert!(Naming::ALL.is_sorted());
        assert_eq!(Naming::default(), Naming::NotAtAll);
    }
}
