//! Counts as the office, the extended Bureau and the Chairs see them, and as everybody may.

use super::View;
use crate::DialogueId;
use crate::authority::Sight;
use crate::dialogue::Life;
use crate::participation::tally::{self, Across, Publishable, Tally};
use crate::participation::{Stage, Unit};

impl View {
    /// Every figure of a dialogue, computed from the record.
    pub fn tally(&self, dialogue: &DialogueId) -> Option<Tally> {
        let counts = self.who().sees_for(Sight::Tallies, Some(dialogue));
        (counts && self.sees_dialogue(dialogue))
            .then(|| tally::tally(&self.world, dialogue, self.today))?
    }

    /// The counts as they may be shown to everybody. Everybody: which organizations took part, once the dialogue was
    /// held; the other stages only those whose matter they are, to publish where the extended Bureau agrees.
    pub fn publishable(&self, dialogue: &DialogueId) -> Option<Vec<Publishable>> {
        let convened = self.world.dialogues.get(dialogue)?;
        if !self.sees_dialogue(dialogue) {
            return None;
        }
        let all = self.who().sees_for(Sight::Tallies, Some(dialogue));
        if !all && convened.life != Life::Held {
            return None;
        }
        let tally = tally::tally(&self.world, dialogue, self.today)?;
        let took_part =
            |unit: Unit, stage: Stage| unit == Unit::Organizations && stage == Stage::Attended;
        let counts = [Unit::Organizations, Unit::Persons]
            .into_iter()
            .flat_map(|unit| Tally::STAGES.map(|stage| (unit, stage)))
            .filter(|(unit, stage)| all || took_part(*unit, *stage));
        Some(
            counts
                .filter_map(|(unit, stage)| tally.publishable(unit, stage))
                .collect(),
        )
    }

    /// Organizations over several dialogues that this reader may see the counts of: distinct ones, and the sum of
    /// attendances.
    pub fn across(&self, dialogues: &[DialogueId], stage: Stage) -> Option<Across> {
        let who = self.who();
        let sees = |dialogue: &DialogueId| {
            who.sees_for(Sight::Tallies, Some(dialogue)) && self.sees_dialogue(dialogue)
        };
        dialogues
            .iter()
            .all(sees)
            .then(|| tally::across(&self.world, dialogues, stage))?
    }
}
