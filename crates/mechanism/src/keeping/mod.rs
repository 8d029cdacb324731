//! The record's own acts: opening it, keeping content in the vault, destroying it.
//!
//! The log holds acts, the vault holds content. An event names a row by its random id and carries a salted commitment;
//! destroying row and salt leaves a log that still verifies and says nothing. How long each kind of content is kept is in
//! the [`schedule`]; what is counted from a dialogue's day follows that day when it moves.

mod acts;
mod counted;
mod following;
mod retaining;
pub mod schedule;
mod shortening;

pub use acts::{ErasureBasis, KeepingCommand, KeepingEvent, Redating};
pub(crate) use acts::{apply, decide};
pub(crate) use following::with_the_dialogues;
pub use retaining::{Approval, Destruction, Proposal};
pub(crate) use retaining::{Retaining, months_after};
pub use shortening::Shortened;
pub(crate) use shortening::shortened;

use crate::{Refusal, Seed};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use uuid::Uuid;

/// A row of the vault, by a random id that says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RowId(pub Uuid);

impl RowId {
    /// The id of the nth row that a decision with this seed brings.
    pub fn drawn(seed: &Seed, nth: u64) -> Self {
        let mut id = [0; 16];
        id.copy_from_slice(&seed.draw("vault row", nth)[..16]);
        Self(uuid::Builder::from_random_bytes(id).into_uuid())
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A SHA-256 digest; in JSON 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The commitment to content: H(salt ‖ bytes).
    pub fn commit(salt: &[u8; 32], bytes: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(salt);
        hash.update(bytes);
        Self(hash.finalize().into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}
impl TryFrom<String> for Digest {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const FORM: &str = "a digest is 64 hexadecimal digits";
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(FORM);
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| FORM)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| FORM)?;
        }
        Ok(Self(bytes))
    }
}

/// What content is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The text of a paper, as structured data.
    PaperText,
    /// Points of a paper in our own words.
    Points,
    /// A remark of the secretariat on a fact.
    Remark,
    /// Why something was corrected.
    Reason,
    /// Who a person is.
    Identity,
    /// A passkey's credential.
    Credential,
    /// A note verbale's reference and scan.
    NoteVerbale,
    /// What an organization says of itself.
    Profile,
    /// A call's words and form.
    Call,
    /// Answers to a call's form.
    Answers,
    /// A question to an applicant, or the answer.
    Inquiry,
    /// A note of the screening desk.
    ScreeningNote,
    /// Entries of the Security Council's consolidated list, and the file they came in.
    ConsolidatedList,
    /// The rows of a list that was circulated.
    CirculatedRows,
    /// A State's reasons.
    Reasons,
    /// What may be said of a decision.
    Told,
    /// Who takes part, and what they need.
    Attendee,
    /// A letter.
    Letter,
    /// How a speaker is to be called and announced.
    SpeakerCard,
    /// On behalf of whom somebody asks for the floor, and about what.
    Intervention,
    /// The words of a statement handed in beforehand.
    Statement,
    /// The words of a programme.
    Programme,
    /// What the working group decided, in plain words.
    Adopted,
    /// What was said of somebody proposed for a panel.
    PanelProposal,
    /// Answers to an evaluation.
    Evaluation,
    /// A written comment.
    Comment,
    /// What the author of a comment wrote for the office alone.
    CommentAnnex,
    /// Why a comment was returned or declined.
    CommentReason,
    /// The guiding questions for comments.
    CommentQuestions,
    /// An activity, a need, an offer, research.
    Contribution,
    /// How to reach whoever stands behind one.
    ContributionContact,
    /// Why one was returned or declined.
    ContributionReason,
    /// A note of an intervention.
    Note,
    /// Whose number in the notes is whose.
    NoteKey,
    /// What a dialogue suggested, or what a later document says of it.
    Suggestion,
    /// A version of a paragraph of a summary.
    SummaryText,
    /// A remark on a summary, a proposal to change it, or why a warning is let be.
    SummaryRemark,
    /// What the sentences of a summary rest on.
    SummaryBindings,
    /// From themes to the paragraphs of an issued summary.
    SummaryThemes,
    /// What was put right in a paper.
    Corrections,
    /// A translated part of an issued paper.
    Translation,
    /// What a paper says in plain words.
    PlainWords,
    /// An error of fact that a reader reported, or what the office answered.
    FactualError,
    /// A file that somebody handed in: its name, kind, length and digest; the bytes are in the store of files.
    File,
}

impl Purpose {
    /// As in keys of words: `kept-for-answers`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PaperText => "paper-text",
            Self::Points => "points",
            Self::Remark => "remark",
            Self::Reason => "reason",
            Self::Identity => "identity",
            Self::Credential => "credential",
            Self::NoteVerbale => "note-verbale",
            Self::Profile => "profile",
            Self::Call => "call",
            Self::Answers => "answers",
            Self::Inquiry => "inquiry",
            Self::ScreeningNote => "screening-note",
            Self::ConsolidatedList => "consolidated-list",
            Self::CirculatedRows => "circulated-rows",
            Self::Reasons => "reasons",
            Self::Told => "told",
            Self::Attendee => "attendee",
            Self::Letter => "letter",
            Self::SpeakerCard => "speaker-card",
            Self::Intervention => "intervention",
            Self::Statement => "statement",
            Self::Programme => "programme",
            Self::Adopted => "adopted",
            Self::PanelProposal => "panel-proposal",
            Self::Evaluation => "evaluation",
            Self::Comment => "comment",
            Self::CommentAnnex => "comment-annex",
            Self::CommentReason => "comment-reason",
            Self::CommentQuestions => "comment-questions",
            Self::Contribution => "contribution",
            Self::ContributionContact => "contribution-contact",
            Self::ContributionReason => "contribution-reason",
            Self::Note => "note",
            Self::NoteKey => "note-key",
            Self::Suggestion => "suggestion",
            Self::SummaryText => "summary-text",
            Self::SummaryRemark => "summary-remark",
            Self::SummaryBindings => "summary-bindings",
            Self::SummaryThemes => "summary-themes",
            Self::Corrections => "corrections",
            Self::Translation => "translation",
            Self::PlainWords => "plain-words",
            Self::FactualError => "factual-error",
            Self::File => "file",
        }
    }
}

/// How long content is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retention {
    /// For as long as the record.
    Permanent,
    /// To the end of this day in Vienna; the clock then destroys it.
    Until(Date),
}

/// Content handed in with a command, on its way to the vault.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The bytes: UTF-8 text or JSON.
    pub bytes: Vec<u8>,
    /// How long they are kept.
    pub retention: Retention,
}

impl Content {
    /// Text kept for as long as the record.
    pub fn permanent(text: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: text.into(),
            retention: Retention::Permanent,
        }
    }
}

/// Tells contents apart without showing them: what people wrote stands in no log, and the record compares retries by this
/// form, for which two megabytes byte by byte in decimal would take the writer longer than all the rest.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("sha256", &Digest(Sha256::digest(&self.bytes).into()))
            .field("retention", &self.retention)
            .finish()
    }
}

/// What an event says of content: where it is and what it must hash to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The row.
    pub row: RowId,
    /// H(salt ‖ bytes).
    pub commitment: Digest,
    /// What for.
    pub purpose: Purpose,
    /// How long.
    pub retention: Retention,
}

/// A row to be written in the transaction of the entry that announces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRow {
    /// What the event says of it.
    pub kept: Kept,
    /// What the row is about: a dialogue's or a paper's name, never a person's.
    pub owner: String,
    /// Destroyed together with the bytes.
    pub salt: [u8; 32],
    /// The content.
    pub bytes: Vec<u8>,
}

/// A change of the vault that belongs to a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultChange {
    /// Write a row.
    Keep(NewRow),
    /// Destroy bytes and salt of a row.
    Destroy(RowId),
    /// Give a row another end.
    Retain(RowId, Retention),
}

/// The most a single text may hold: 2 MiB.
pub const LONGEST_CONTENT: usize = 2 * 1024 * 1024;

/// Makes rows out of content, with ids and salts drawn from the command's seed.
#[derive(Debug)]
pub(crate) struct Shelving {
    seed: Seed,
    drawn: u64,
    pub(crate) changes: Vec<VaultChange>,
}

impl Shelving {
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            seed,
            drawn: 0,
            changes: Vec::new(),
        }
    }

    /// Makes a row of a value, as JSON.
    pub(crate) fn keep_value<T: Serialize>(
        &mut self,
        owner: &str,
        purpose: Purpose,
        value: &T,
        retention: Retention,
    ) -> Result<Kept, Refusal> {
        let bytes =
            serde_json::to_vec(value).map_err(|_| Refusal::new("refused-content-unwritable"))?;
        self.keep(owner, purpose, &Content { bytes, retention })
    }

    pub(crate) fn keep(
        &mut self,
        owner: &str,
        purpose: Purpose,
        content: &Content,
    ) -> Result<Kept, Refusal> {
        if content.bytes.len() > LONGEST_CONTENT {
            return Err(Refusal::new("refused-content-too-long")
                .with("bytes", content.bytes.len())
                .with("most", LONGEST_CONTENT));
        }
        let row = RowId::drawn(&self.seed, self.drawn);
        let salt = self.seed.draw("vault salt", self.drawn);
        self.drawn += 1;
        let commitment = Digest::commit(&salt, &content.bytes);
        let kept = Kept {
            row,
            commitment,
            purpose,
            retention: content.retention,
        };
        self.changes.push(VaultChange::Keep(NewRow {
            kept,
            owner: owner.to_owned(),
            salt,
            bytes: content.bytes.clone(),
        }));
        Ok(kept)
    }
}
