//! What officers do with contributions: publish, return, decline. There is nothing by which they could change one.

use super::super::{
    Contribution, ContributionEvent as E, ContributionRef, ContributionState as S, Reason, handles,
};
use super::{Desk, as_it_stands, event};
use crate::keeping::{ErasureBasis, Purpose, Retention, Shelving};
use crate::world::Decision;
use crate::{Audience, Event, Refusal};

impl<'w> Desk<'w> {
    /// A contribution an officer decides on, in the version they read.
    fn read(&self, of: ContributionRef, version: u16) -> Result<&'w Contribution, Refusal> {
        let theirs = |found: &Contribution| handles(&self.who, found.dialogue.as_ref());
        let found = self.found(of, theirs)?;
        match found.version == version {
            true => Ok(found),
            false => {
                let refusal = Refusal::new("refused-contribution-moved-on");
                Err(refusal.with("version", found.version))
            }
        }
    }

    pub(super) fn publish(&self, of: ContributionRef, version: u16) -> Result<Decision, Refusal> {
        let found = self.read(of, version)?;
        if found.state != S::Submitted {
            return Err(as_it_stands(found));
        }
        if !self.world.kept.contains_key(&found.text.row) {
            return Err(Refusal::new("refused-no-such-contribution"));
        }
        let published = E::Published {
            contribution: of,
            at: self.submission.received,
            kept: Retention::Permanent,
        };
        // A contact keeps its end: an address that nobody answers any more helps nobody.
        let decision = event(Audience::Public, published);
        Ok(self.retaining(decision, found, Retention::Permanent))
    }

    pub(super) fn give_back(
        &self,
        of: ContributionRef,
        version: u16,
        reason: &Reason,
    ) -> Result<Decision, Refusal> {
        let found = self.read(of, version)?;
        if found.state != S::Submitted {
            return Err(as_it_stands(found));
        }
        reason.sound()?;
        let mut shelving = Shelving::new(self.submission.seed);
        let kept = self.retention(found.dialogue.as_ref());
        let purpose = Purpose::ContributionReason;
        let returned = E::Returned {
            contribution: of,
            at: self.submission.received,
            reason: self.kept(&mut shelving, of, purpose, reason, kept)?,
        };
        Ok(event(Audience::Restricted, returned).with_vault(shelving))
    }

    /// What was published is taken off with the same decision. A contact goes: nothing is left for it to stand beside.
    pub(super) fn decline(
        &self,
        of: ContributionRef,
        version: u16,
        reason: &Reason,
    ) -> Result<Decision, Refusal> {
        let found = self.read(of, version)?;
        if !found.stands() {
            return Err(as_it_stands(found));
        }
        reason.sound()?;
        let mut shelving = Shelving::new(self.submission.seed);
        let kept = self.retention(found.dialogue.as_ref());
        let at = self.submission.received;
        let purpose = Purpose::ContributionReason;
        let declined = E::Declined {
            contribution: of,
            at,
            reason: self.kept(&mut shelving, of, purpose, reason, kept)?,
        };
        let decision = match found.state == S::Published {
            true => {
                let off = E::TakenOff {
                    contribution: of,
                    at,
                    kept,
                };
                let decision = event(Audience::Public, off);
                let decision = decision.and(Audience::Restricted, Event::Contribution(declined));
                self.retaining(decision, found, kept)
            }
            false => event(Audience::Restricted, declined),
        };
        let over = found.contact.into_iter().chain(found.reason);
        Ok(self.erasing(decision.with_vault(shelving), over, ErasureBasis::Replaced))
    }
}
