//! What may be asked for with a statement, and what became of it.

use super::{Posting, StatementText};
use crate::files::StoredFile;
use crate::floor::{ItemId, Speaker};
use crate::keeping::Kept;
use crate::{Deed, DialogueId, RequestId, StatementId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementCommand {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// What.
    pub wish: StatementWish,
}

/// What may be asked for.
#[derive(Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a wish is made once, sent once and taken apart"
)]
pub enum StatementWish {
    /// Hands in a statement, or its next version: of one speaker there is one on an item, beside what others passed on.
    HandIn {
        /// Whose.
        speaker: Speaker,
        /// On which item.
        item: ItemId,
        /// The one it takes the place of, where it was passed on with a place; `None`: the speaker's own on the item.
        replaces: Option<StatementId>,
        /// In which language: a code; empty where the text names another one.
        language: String,
        /// The text, and the name of a language that is none of the six.
        text: StatementText,
        /// The file it comes as.
        file: Option<StoredFile>,
        /// How many words the file has, where its text could not be read out of it.
        words: Option<u32>,
        /// To whom it may be shown once it is delivered.
        posting: Posting,
    },
    /// Says to whom it may be shown once it is delivered.
    Post {
        /// Which.
        statement: StatementId,
        /// To whom.
        posting: Posting,
    },
    /// Takes it back; its words are destroyed.
    Withdraw(StatementId),
}

/// Tells retries apart and shows no word: what stands under embargo stands in no log.
impl std::fmt::Debug for StatementWish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::HandIn {
                speaker,
                item,
                replaces,
                language,
                text,
                file,
                words,
                posting,
            } => f
                .debug_struct("HandIn")
                .field("speaker", speaker)
                .field("item", item)
                .field("replaces", replaces)
                .field("language", language)
                .field("text", &text.digest())
                .field("file", file)
                .field("words", words)
                .field("posting", posting)
                .finish(),
            Self::Post { statement, posting } => f
                .debug_struct("Post")
                .field("statement", statement)
                .field("posting", posting)
                .finish(),
            Self::Withdraw(statement) => f.debug_tuple("Withdraw").field(statement).finish(),
        }
    }
}

impl StatementCommand {
    /// What kind of deed it is.
    pub const fn deed(&self) -> Deed {
        Deed::HandInStatement
    }
}

/// What became of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementEvent {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// Which.
    pub statement: StatementId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: StatementAct,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementAct {
    /// It was handed in, or its next version was.
    HandedIn {
        /// Whose.
        speaker: Speaker,
        /// On which item.
        item: ItemId,
        /// Which version, from 1.
        version: u16,
        /// In which language: a code, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        language: String,
        /// How many words.
        words: u32,
        /// Where they are.
        text: Kept,
        /// To whom it may be shown once it is delivered, as the speaker said.
        posting: Posting,
    },
    /// This version came as a file.
    Filed {
        /// Where it is described.
        file: Kept,
    },
    /// The speaker said to whom it may be shown once it is delivered.
    Posted(Posting),
    /// It was passed on with its place on the list. Whoever has it now has agreed to nothing yet.
    Passed {
        /// The place.
        request: RequestId,
        /// To whom.
        to: Speaker,
    },
    /// It was taken back, or its speaker lost their seat.
    Withdrawn,
}

impl StatementEvent {
    /// The row of the vault it brings.
    pub const fn kept(&self) -> Option<Kept> {
        match self.act {
            StatementAct::HandedIn { text, .. } => Some(text),
            StatementAct::Filed { file } => Some(file),
            StatementAct::Posted(_) | StatementAct::Passed { .. } | StatementAct::Withdrawn => None,
        }
    }
}
