//! What a text is measured by, declared by an officer.

use super::super::{Distance, MOST_DECLARATIONS, Scale, Steps, SummaryAct as A, Yardstick};
use super::Table;
use crate::keeping::{Content, Purpose};
use crate::{Refusal, written};

/// The most characters of a reason.
const LONGEST_REASON: usize = 1_000;

impl Table<'_> {
    /// It holds whether or not there is a draft already: best before anybody writes.
    pub(super) fn declare(&mut self, steps: Steps, apart: u8, reason: &str) -> Result<(), Refusal> {
        let yardstick = Yardstick {
            scale: Scale::new(steps)?,
            apart: Distance::new(apart)?,
        };
        // To declare what the program has anyway is to stand by it; to declare one's own words again is nothing.
        let newest = self.draft.declared.last();
        if newest.is_some_and(|newest| newest.yardstick == yardstick) {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        if self.draft.declared.len() >= MOST_DECLARATIONS {
            let full = Refusal::new("refused-yardstick-full");
            return Err(full.with("most", MOST_DECLARATIONS));
        }
        if reason.trim().is_empty() {
            let missing = Refusal::new("refused-text-missing");
            return Err(missing.with("field", "reason"));
        }
        written::text("reason", reason, LONGEST_REASON)?;
        let owner = format!("what the summary of {} is measured by", self.dialogue);
        let content = Content::permanent(reason.trim());
        let reason = self.shelving.keep(&owner, Purpose::Reason, &content)?;
        self.enter(A::Declared { yardstick, reason });
        Ok(())
    }
}
