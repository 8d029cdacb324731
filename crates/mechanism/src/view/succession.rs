//! What became of dialogues, and what a merger or a split would do, for the officer about to enter it.

use super::View;
use crate::authority::{Deed, Sight};
use crate::dialogue::{Carrying, Change, Dialogue, foreseen, may_end};
use crate::{ApplicationRef, DialogueId, Refusal};

/// What a merger or a split would do to the cases of dialogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuccessionForeseen {
    /// Each application that has a case for one of them.
    pub cases: Vec<CaseForeseen>,
    /// How many lists would concern another dialogue.
    pub lists: usize,
    /// How many of them have a window that is open.
    pub open_lists: usize,
    /// How many calls would name other dialogues.
    pub calls: usize,
}

/// Where one application would stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseForeseen {
    /// Which.
    pub application: ApplicationRef,
    /// Where it stands, dialogue by dialogue: codes of stages.
    pub from: Vec<(DialogueId, &'static str)>,
    /// Where it would stand.
    pub to: &'static str,
    /// Whether that is further back than in one of the dialogues now.
    pub moved_back: bool,
}

impl View {
    /// What a dialogue is today, where it was merged or split: the dialogues it became, as far as this reader sees them.
    pub fn became<'v>(&'v self, id: &'v DialogueId) -> Vec<&'v Dialogue> {
        let now = self.world.is_now(id).into_iter();
        now.filter(|now| *now != id)
            .filter_map(|now| self.world.dialogues.get(now))
            .filter(|convened| self.sees(convened.facts.audience))
            .map(|convened| &convened.facts)
            .collect()
    }

    /// The same for several, each in its place: what a form that was begun before a merger asks for now.
    pub fn are_now(&self, ids: &[DialogueId]) -> Vec<DialogueId> {
        let mut now: Vec<DialogueId> = Vec::new();
        for id in ids.iter().flat_map(|id| self.world.is_now(id)) {
            if !now.contains(id) {
                now.push(id.clone());
            }
        }
        now
    }

    /// The dialogues that became this one, as far as this reader sees them.
    pub fn came_from<'v>(&'v self, id: &DialogueId) -> Vec<&'v Dialogue> {
        let formers = self.world.came_from(id);
        formers
            .filter(|former| self.sees(former.audience))
            .collect()
    }

    /// Whether a role that is held for one dialogue is held at another: there, and at what it became.
    pub fn reaches(&self, held: &DialogueId, dialogue: &DialogueId) -> bool {
        self.world.reaches(held, dialogue)
    }

    /// Why these dialogues cannot be merged or split by this reader now; `None`: they can.
    pub fn refusal_to_end(&self, formers: &[DialogueId]) -> Option<Refusal> {
        may_end(&self.world, self.who(), self.now, formers).err()
    }

    /// What a merger or a split would do; `None` for whoever could not enter it.
    pub fn succession_foreseen(
        &self,
        formers: &[DialogueId],
        carrying: Carrying,
    ) -> Option<SuccessionForeseen> {
        let who = self.who();
        let may = |former: &DialogueId| {
            who.may_for(Deed::RecordFacts, Some(former))
                && who.sees_for(Sight::Applications, Some(former))
        };
        if !formers.iter().all(may) {
            return None;
        }
        let lists: Vec<_> = formers
            .iter()
            .flat_map(|former| self.world.circulations.before(former))
            .collect();
        let named = |dialogues: &[DialogueId]| dialogues.iter().any(|id| formers.contains(id));
        let calls = self.world.calls.values();
        Some(SuccessionForeseen {
            cases: foreseen(&self.world, Change { formers, carrying })
                .iter()
                .map(|fate| CaseForeseen {
                    application: fate.application.reference.clone(),
                    from: fate
                        .before
                        .iter()
                        .map(|(id, case)| ((*id).clone(), case.stage.code()))
                        .collect(),
                    to: fate.code(),
                    moved_back: fate.is_moved_back(),
                })
                .collect(),
            open_lists: lists.iter().filter(|list| list.is_open(self.now)).count(),
            lists: lists.len(),
            calls: calls.filter(|call| named(&call.terms.dialogues)).count(),
        })
    }
}
