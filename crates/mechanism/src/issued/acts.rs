//! What may happen beside an issued paper.

use super::{
    ErrorAnswer, ErrorOutcome, ErrorText, FactualError, Part, PartState, PlainVersion, Reporter,
    TranslatedPart,
};
use crate::in_languages::InLanguages;
use crate::keeping::Kept;
use crate::world::Damaged;
use crate::{Deed, PaperId, PersonId, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuedCommand {
    /// Writes the translation of a part.
    Translate {
        /// Of which paper.
        paper: PaperId,
        /// Into which language.
        language: String,
        /// Which part.
        part: Part,
        /// Over which version; 0: there was none.
        over: u16,
        /// How far it is.
        state: PartState,
        /// In the markup of drafts.
        text: String,
    },
    /// Shows a translation to everybody with what is not final in it, or only what is.
    ShowTranslation {
        /// Of which paper.
        paper: PaperId,
        /// Into which language.
        language: String,
        /// Whether all of it.
        whole: bool,
    },
    /// Replaces the draft of the page in plain words.
    DraftPlain {
        /// Of which paper.
        paper: PaperId,
        /// What.
        text: InLanguages,
        /// What the officer had before them: the number of rewritings, see [`crate::PlainDraft::seen`].
        seen: u32,
    },
    /// Publishes that draft as the next version.
    PublishPlain {
        /// Of which paper.
        paper: PaperId,
        /// As above.
        seen: u32,
    },
    /// Reports an error of fact.
    ReportError {
        /// In which paper.
        paper: PaperId,
        /// In which paragraph; `None`: elsewhere.
        paragraph: Option<u16>,
        /// What is wrong, and what is right.
        text: ErrorText,
    },
    /// Answers a report.
    AnswerError {
        /// In which paper.
        paper: PaperId,
        /// Which.
        error: u16,
        /// What became of it.
        outcome: ErrorOutcome,
        /// Words to whoever reported it; needed where it is not accepted.
        words: String,
    },
}

impl IssuedCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Translate { .. } => Deed::TranslatePaper,
            Self::ShowTranslation { .. } => Deed::ShowTranslation,
            Self::DraftPlain { .. } | Self::PublishPlain { .. } => Deed::KeepPlainWords,
            Self::ReportError { .. } => Deed::ReportError,
            Self::AnswerError { .. } => Deed::AnswerError,
        }
    }

    /// The paper it is about.
    pub fn paper(&self) -> &PaperId {
        match self {
            Self::Translate { paper, .. }
            | Self::ShowTranslation { paper, .. }
            | Self::DraftPlain { paper, .. }
            | Self::PublishPlain { paper, .. }
            | Self::ReportError { paper, .. }
            | Self::AnswerError { paper, .. } => paper,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssuedEvent {
    /// A part was translated, or translated anew.
    Translated {
        /// Of which paper.
        paper: PaperId,
        /// Into which language.
        language: String,
        /// Which part.
        part: Part,
        /// The how-manieth time.
        version: u16,
        /// How far it is.
        state: PartState,
        /// By whom; `None`: the officer at the command line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
        /// Where the words are.
        text: Kept,
    },
    /// A translation is shown whole, or only as far as it is final.
    TranslationShown {
        /// Of which paper.
        paper: PaperId,
        /// Into which language.
        language: String,
        /// Whether whole.
        whole: bool,
    },
    /// A draft of the page in plain words was written.
    PlainDrafted {
        /// Of which paper.
        paper: PaperId,
        /// Where its words are.
        text: Kept,
        /// The languages that have fallen behind.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        behind: Vec<String>,
    },
    /// A version of it was published.
    PlainPublished {
        /// Of which paper.
        paper: PaperId,
        /// Its number.
        number: u16,
        /// Where its words are.
        text: Kept,
        /// When.
        at: Timestamp,
        /// The languages that have fallen behind.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        behind: Vec<String>,
    },
    /// An error of fact was reported.
    ErrorReported {
        /// In which paper.
        paper: PaperId,
        /// Its number.
        number: u16,
        /// In which paragraph.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paragraph: Option<u16>,
        /// By whom.
        by: Reporter,
        /// When.
        at: Timestamp,
        /// Where it says what.
        text: Kept,
    },
    /// A report was answered.
    ErrorAnswered {
        /// In which paper.
        paper: PaperId,
        /// Which.
        number: u16,
        /// What became of it.
        outcome: ErrorOutcome,
        /// When.
        at: Timestamp,
        /// Where the words are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Kept>,
    },
}

impl IssuedEvent {
    /// The row of the vault it brings.
    pub(crate) const fn kept(&self) -> Option<Kept> {
        match self {
            Self::Translated { text, .. }
            | Self::PlainDrafted { text, .. }
            | Self::PlainPublished { text, .. }
            | Self::ErrorReported { text, .. } => Some(*text),
            Self::ErrorAnswered { words, .. } => *words,
            Self::TranslationShown { .. } => None,
        }
    }

    /// The paper it is about.
    pub(crate) const fn paper(&self) -> &PaperId {
        match self {
            Self::Translated { paper, .. }
            | Self::TranslationShown { paper, .. }
            | Self::PlainDrafted { paper, .. }
            | Self::PlainPublished { paper, .. }
            | Self::ErrorReported { paper, .. }
            | Self::ErrorAnswered { paper, .. } => paper,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &IssuedEvent) -> Result<(), Damaged> {
    if !world.papers.contains_key(event.paper()) {
        return Err(Damaged("a paper that is not there"));
    }
    let beside = world.issued.get_or_default(event.paper().clone());
    match event.clone() {
        IssuedEvent::Translated {
            language,
            part,
            version,
            state,
            by,
            at,
            text,
            ..
        } => {
            let translation = beside.translations.entry(language).or_default();
            let part_now = TranslatedPart {
                version,
                state,
                by,
                at,
                text,
            };
            Arc::make_mut(translation).parts.insert(part, part_now);
        }
        IssuedEvent::TranslationShown {
            language, whole, ..
        } => {
            let translation = beside.translations.entry(language).or_default();
            Arc::make_mut(translation).whole = whole;
        }
        IssuedEvent::PlainDrafted { text, behind, .. } => {
            beside.plain.written += 1;
            beside.plain.draft = Some((text, behind));
        }
        IssuedEvent::PlainPublished {
            number,
            text,
            at,
            behind,
            ..
        } => {
            beside.plain.written += 1;
            beside.plain.draft = None;
            beside.plain.versions.push_back(PlainVersion {
                number,
                text,
                at,
                behind,
            });
        }
        IssuedEvent::ErrorReported {
            number,
            paragraph,
            by,
            at,
            text,
            ..
        } => beside.errors.push_back(Arc::new(FactualError {
            number,
            paragraph,
            by,
            at,
            text,
            answer: None,
        })),
        IssuedEvent::ErrorAnswered {
            number,
            outcome,
            at,
            words,
            ..
        } => {
            let mut errors = beside.errors.iter_mut();
            let error = errors.find(|error| error.number == number);
            let error = error.ok_or(Damaged("a reported error that is not there"))?;
            Arc::make_mut(error).answer = Some(ErrorAnswer { outcome, at, words });
        }
    }
    Ok(())
}
