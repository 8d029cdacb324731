//! Clearing, approving, sharing.

use super::super::{Approval, Clearing, Drafting, Sharing, SummaryAct as A, Values};
use super::Table;
use crate::authority::Who;
use crate::keeping::Digest;
use crate::{DialogueId, Refusal, StateCode};
use jiff::civil::Date;

/// The most delegations a draft is shared with one by one.
const MOST_STATES: usize = 250;

impl Table<'_> {
    pub(super) fn clear(&mut self, revision: u32, body: Digest) -> Result<(), Refusal> {
        self.current(revision)?;
        self.enter(A::Cleared(Clearing {
            revision,
            body,
            by: self.submission.actor.person(),
            at: self.submission.received,
        }));
        Ok(())
    }

    pub(super) fn approve(
        &mut self,
        chair: u8,
        (revision, body, values): (u32, Digest, Values),
        received: Option<Date>,
    ) -> Result<(), Refusal> {
        self.current(revision)?;
        if usize::from(chair) >= self.convened.facts.chairs.len() {
            return Err(Refusal::new("refused-no-such-chair"));
        }
        let received = self.said_by_the_chair(received)?;
        let by = self.submission.actor.person();
        let approvals = self.draft.approvals.iter();
        let mut own = approvals.filter(|one| {
            one.by == by && by.is_some() && one.received.is_none() && one.revision == revision
        });
        // One Chair does not speak for another.
        if received.is_none() && own.any(|one| one.chair != chair) {
            return Err(Refusal::new("refused-approved-for-another"));
        }
        self.enter(A::Approved(Approval {
            chair,
            revision,
            body,
            values: Some(values),
            by,
            received,
            at: self.submission.received,
        }));
        Ok(())
    }

    pub(super) fn share(
        &mut self,
        with: &[StateCode],
        decided: Option<Date>,
    ) -> Result<(), Refusal> {
        self.begun()?;
        if with.len() > MOST_STATES {
            return Err(Refusal::new("refused-too-many-states").with("most", MOST_STATES));
        }
        let decided = self.said_by_the_chair(decided)?;
        self.enter(A::Shared(Sharing {
            with: with.to_vec(),
            by: self.submission.actor.person(),
            decided,
            at: self.submission.received,
        }));
        Ok(())
    }

    pub(super) fn unshare(&mut self) -> Result<(), Refusal> {
        if self.draft.shared.is_none() {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        self.enter(A::Unshared);
        Ok(())
    }

    /// What a Chair decides an officer may only enter with the day on which the Chair said so.
    fn said_by_the_chair(&self, on: Option<Date>) -> Result<Option<Date>, Refusal> {
        if self.is_chair() {
            return Ok(None);
        }
        let today = crate::day_in_vienna(self.submission.received);
        match on {
            None => Err(Refusal::new("refused-chairs-word-undated")),
            Some(day) if day > today => Err(Refusal::new("refused-permission-from-the-future")),
            day => Ok(day),
        }
    }

    pub(super) fn current(&self, revision: u32) -> Result<(), Refusal> {
        self.begun()?;
        match self.draft.revision() == revision && revision > 0 {
            true => Ok(()),
            false => Err(Refusal::new("refused-summary-moved-on")),
        }
    }
}

impl Drafting {
    /// Whether somebody belongs to a delegation that the draft is shared with.
    pub(crate) fn is_shared_with(&self, who: &Who<'_>, dialogue: &DialogueId) -> bool {
        let state = who.delegation_at(dialogue).map(|(state, _)| state);
        self.shared
            .as_ref()
            .zip(state)
            .is_some_and(|(shared, state)| shared.with.is_empty() || shared.with.contains(state))
    }
}
