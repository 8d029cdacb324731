//! What was issued.

use super::super::View;
use crate::calendar::MeetingId;
use crate::dialogue::Life;
use crate::summary::{Edition, EditionKind, Measured, ThemeIndex};
use crate::{DialogueId, PaperId};
use jiff::Timestamp;
use std::sync::Arc;

/// An edition that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionView {
    /// The paper.
    pub paper: PaperId,
    /// As what.
    pub kind: EditionKind,
    /// The how-manieth of its kind.
    pub number: u16,
    /// When.
    pub at: Timestamp,
    /// What was put right.
    pub corrections: Option<String>,
    /// From themes to paragraphs.
    pub themes: Arc<ThemeIndex>,
    /// What it was measured by; `None`: it does not say, because there was nothing but what the program had.
    pub measured: Option<Measured>,
    /// The meetings it was transmitted to.
    pub transmitted: Vec<MeetingId>,
    /// Whether a later edition stands in its place.
    pub replaced: bool,
}

impl View {
    /// Whether a dialogue was held, so that its summary can be issued.
    pub fn summary_can_be_issued(&self, dialogue: &DialogueId) -> bool {
        let held = self.world.dialogues.get(dialogue);
        held.is_some_and(|held| held.life == Life::Held)
    }

    /// What was issued of the summary of a dialogue, the oldest first.
    pub fn editions(&self, dialogue: &DialogueId) -> Vec<EditionView> {
        let draft = self.world.summaries.get(dialogue);
        let Some(draft) = draft.filter(|_| self.sees_dialogue(dialogue)) else {
            return Vec::new();
        };
        let last = draft.editions.last().map(|last| last.paper.clone());
        let shown = draft.editions.iter();
        let shown = shown.filter(|edition| self.paper(&edition.paper).is_some());
        shown
            .map(|edition| self.edition_view(edition, last.as_ref()))
            .collect()
    }

    fn edition_view(&self, edition: &Edition, last: Option<&PaperId>) -> EditionView {
        EditionView {
            paper: edition.paper.clone(),
            kind: edition.kind,
            number: edition.number,
            at: edition.at,
            corrections: edition.corrections.and_then(|kept| {
                let text = self.world.shelf.get(&kept.row);
                text.map(|text| text.to_string())
            }),
            themes: self
                .shared::<ThemeIndex>(&edition.themes)
                .unwrap_or_default(),
            measured: edition.measured,
            transmitted: edition.transmitted.iter().map(|(to, _)| *to).collect(),
            replaced: last != Some(&edition.paper) && edition.kind != EditionKind::Correction,
        }
    }

    /// The summaries that were transmitted to a meeting.
    pub fn transmitted_to(&self, meeting: MeetingId) -> Vec<(DialogueId, PaperId)> {
        let dialogues: Vec<DialogueId> = self.world.summaries.keys().cloned().collect();
        let mut all = Vec::new();
        for dialogue in dialogues {
            for edition in self.editions(&dialogue) {
                if edition.transmitted.contains(&meeting) {
                    all.push((dialogue.clone(), edition.paper));
                }
            }
        }
        all
    }
}
