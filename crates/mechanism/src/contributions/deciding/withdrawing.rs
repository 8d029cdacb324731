//! What whoever stands behind a contribution takes back: the contact, the name, or all of it. None of it is ever too late.

use super::super::{ContributionEvent as E, ContributionRef, ContributionState as S, speaks_for};
use super::{Desk, as_it_stands, event};
use crate::keeping::ErasureBasis;
use crate::world::Decision;
use crate::{Audience, Refusal};

impl Desk<'_> {
    /// The contact is destroyed, the contribution stays.
    pub(super) fn withdraw_contact(&self, of: ContributionRef) -> Result<Decision, Refusal> {
        let found = self.found(of, |found| speaks_for(&self.who, found))?;
        let Some(contact) = found.contact else {
            return Err(Refusal::new("refused-nothing-changed"));
        };
        let withdrawn = E::ContactWithdrawn {
            contribution: of,
            at: self.submission.received,
        };
        let decision = event(Audience::Restricted, withdrawn);
        Ok(self.erasing(decision, [contact].into_iter(), ErasureBasis::Requested))
    }

    /// It stays published, without a name.
    pub(super) fn withdraw_name(&self, of: ContributionRef) -> Result<Decision, Refusal> {
        let found = self.found(of, |found| speaks_for(&self.who, found))?;
        if !found.stands() {
            return Err(as_it_stands(found));
        }
        if !found.named {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let withdrawn = E::NameWithdrawn {
            contribution: of,
            at: self.submission.received,
        };
        Ok(event(Audience::Restricted, withdrawn))
    }

    /// The fact stays, the words go.
    pub(super) fn withdraw(&self, of: ContributionRef) -> Result<Decision, Refusal> {
        let found = self.found(of, |found| speaks_for(&self.who, found))?;
        if found.state == S::Withdrawn {
            return Err(as_it_stands(found));
        }
        let withdrawn = E::Withdrawn {
            contribution: of,
            at: self.submission.received,
        };
        // That something was published is public, so that it is not any more is too.
        let audience = match found.published {
            Some(_) => Audience::Public,
            None => Audience::Restricted,
        };
        let decision = event(audience, withdrawn);
        Ok(self.erasing(decision, found.rows(), ErasureBasis::Requested))
    }
}
