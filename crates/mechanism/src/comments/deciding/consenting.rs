//! What an author and those who sign with them say of a comment, and taking it back.

use super::super::{CommentEvent as E, CommentRef, CommentState as S, Naming};
use super::super::{asked_to_sign, handles, is_own, speaks_for};
use super::{Desk, as_it_stands, is_posted, moved_on, not_too_often, restricted};
use crate::keeping::ErasureBasis;
use crate::world::Decision;
use crate::{Audience, Event, Refusal};

impl Desk<'_> {
    /// Its author says whether it may be posted and under whose name, until it is; from then on only more narrowly. The
    /// focal point of their organization may do the latter: nobody lets another's name be shown.
    pub(super) fn consent(
        &self,
        reference: &CommentRef,
        naming: Naming,
    ) -> Result<Decision, Refusal> {
        let comment = self.comment(reference, |found| speaks_for(&self.who, found))?;
        if matches!(comment.state, S::Declined | S::Withdrawn) {
            return Err(as_it_stands(comment));
        }
        if comment.naming == naming {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        if naming > comment.naming {
            if !is_own(&self.who, comment) {
                return Err(Refusal::new("refused-naming-is-the-authors"));
            }
            if is_posted(comment) {
                return Err(Refusal::new("refused-naming-posted"));
            }
        }
        if comment.organization.is_none() && naming == Naming::Organization {
            return Err(Refusal::new("refused-naming-without-organization"));
        }
        // Taking consent back is never too late, nor too often.
        if naming != Naming::NotAtAll {
            not_too_often(comment)?;
        }
        let decision = restricted(E::Consented {
            comment: reference.clone(),
            naming,
        });
        if !(is_posted(comment) && naming == Naming::NotAtAll) {
            return Ok(decision);
        }
        let kept = self.retention();
        let off = E::TakenOff {
            comment: reference.clone(),
            at: self.submission.received,
            kept,
        };
        let decision = decision.and(Audience::Public, Event::Comment(off));
        Ok(self.retaining(decision, comment, kept))
    }

    /// The fact stays, the words go.
    pub(super) fn withdraw(&self, reference: &CommentRef) -> Result<Decision, Refusal> {
        let comment = self.comment(reference, |found| speaks_for(&self.who, found))?;
        if comment.state == S::Withdrawn {
            return Err(as_it_stands(comment));
        }
        let event = E::Withdrawn {
            comment: reference.clone(),
            at: self.submission.received,
        };
        // That something was posted is public, so that it is not any more is too.
        let audience = match comment.posted {
            Some(_) => Audience::Public,
            None => Audience::Restricted,
        };
        let decision = Decision::single(audience, Event::Comment(event));
        Ok(self.erasing(decision, comment.rows(), ErasureBasis::Requested))
    }

    pub(super) fn cosign(
        &self,
        reference: &CommentRef,
        version: u16,
        agreed: bool,
    ) -> Result<Decision, Refusal> {
        let asked = |found: &_| asked_to_sign(&self.who, found).is_some();
        let comment = self.comment(reference, asked)?;
        let nth = asked_to_sign(&self.who, comment).unwrap_or_default();
        if agreed && comment.version != version {
            return Err(moved_on(comment));
        }
        self.signed(reference, nth, agreed)
    }

    pub(super) fn vouch(
        &self,
        reference: &CommentRef,
        nth: u16,
        agreed: bool,
    ) -> Result<Decision, Refusal> {
        let comment = self.comment(reference, |_| handles(&self.who, self.dialogue))?;
        let signer = comment.cosigners.get(usize::from(nth));
        match signer {
            Some(signer) if signer.organization.is_none() => {
                self.signed(reference, usize::from(nth), agreed)
            }
            _ => Err(Refusal::new("refused-no-such-cosigner")),
        }
    }

    fn signed(
        &self,
        reference: &CommentRef,
        nth: usize,
        agreed: bool,
    ) -> Result<Decision, Refusal> {
        let comment = self.comment(reference, |_| true)?;
        if matches!(comment.state, S::Declined | S::Withdrawn) {
            return Err(as_it_stands(comment));
        }
        let before = comment.cosigners.get(nth).and_then(|signer| signer.agreed);
        if before == Some(agreed) {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        if agreed {
            not_too_often(comment)?;
        }
        Ok(restricted(E::CoSigned {
            comment: reference.clone(),
            nth: u16::try_from(nth).unwrap_or(u16::MAX),
            agreed,
        }))
    }
}
