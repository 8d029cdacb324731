//! What the working group decided, as everybody reads it and as the office writes it.

use super::View;
use crate::DialogueId;
use crate::adopted::{AdoptedText, AdoptedVersion};
use crate::authority::Sight;
use crate::in_languages::LanguageState;
use jiff::Timestamp;
use std::sync::Arc;

/// A published digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdoptedView {
    /// Its number.
    pub number: u16,
    /// Since when.
    pub at: Timestamp,
    /// The words and the report.
    pub text: Arc<AdoptedText>,
    /// The languages that have fallen behind.
    pub behind: Vec<String>,
    /// The numbers and times of all versions, the newest first.
    pub versions: Vec<(u16, Timestamp)>,
}

impl AdoptedView {
    /// The digest in a language, or in the one it was written in: the language it is in, and the words.
    pub fn in_language(&self, code: &str) -> Option<(&str, &str)> {
        self.text.said.best(code)
    }

    /// Where the six languages stand.
    pub fn languages(&self) -> Vec<(&'static str, LanguageState)> {
        self.text.said.states(&self.behind)
    }
}

/// The digest as the office writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdoptedDraft {
    /// What the next command names: how often it was written or published.
    pub seen: u32,
    /// Whether it is a draft; else what was published last, or nothing.
    pub drafted: bool,
    /// What; `None`: nothing yet.
    pub text: Option<Arc<AdoptedText>>,
    /// Where the six languages stand.
    pub languages: Vec<(&'static str, LanguageState)>,
}

impl View {
    /// What the working group decided, for everybody who may know of the dialogue.
    pub fn adopted(&self, dialogue: &DialogueId) -> Option<AdoptedView> {
        let versions = &self.world.adopted.get(dialogue)?.versions;
        self.adopted_of(dialogue, versions.last()?)
    }

    /// One version of it.
    pub fn adopted_version(&self, dialogue: &DialogueId, number: u16) -> Option<AdoptedView> {
        let versions = &self.world.adopted.get(dialogue)?.versions;
        self.adopted_of(
            dialogue,
            versions.iter().find(|version| version.number == number)?,
        )
    }

    fn adopted_of(&self, dialogue: &DialogueId, version: &AdoptedVersion) -> Option<AdoptedView> {
        if !self.sees_dialogue(dialogue) {
            return None;
        }
        let all = self.world.adopted.get(dialogue)?.versions.iter().rev();
        Some(AdoptedView {
            number: version.number,
            at: version.at,
            text: self.shared(&version.text)?,
            behind: version.behind.clone(),
            versions: all.map(|version| (version.number, version.at)).collect(),
        })
    }

    /// The draft, or what was published last, to go on from; for the office.
    pub fn adopted_draft(&self, dialogue: &DialogueId) -> Option<AdoptedDraft> {
        let office = self.who().sees_for(Sight::People, Some(dialogue));
        if !office || !self.sees_dialogue(dialogue) {
            return None;
        }
        let found = self.world.adopted.get(dialogue);
        let draft = found.and_then(|of| of.draft.as_ref());
        let published = found.and_then(|of| of.versions.last());
        let text: Option<Arc<AdoptedText>> = draft
            .map(|(kept, _)| kept)
            .or(published.map(|version| &version.text))
            .and_then(|kept| self.shared(kept));
        let behind = draft
            .map(|(_, behind)| behind.as_slice())
            .or(published.map(|version| version.behind.as_slice()))
            .unwrap_or_default();
        Some(AdoptedDraft {
            seen: found.map_or(0, |of| of.written),
            drafted: draft.is_some(),
            languages: text
                .as_ref()
                .map(|text| text.said.states(behind))
                .unwrap_or_default(),
            text,
        })
    }
}
