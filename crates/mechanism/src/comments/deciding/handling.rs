//! What officers do with comments: set the window, post, return, decline. There is nothing by which they could change one.

use super::super::{
    Comment, CommentEvent as E, CommentRef, CommentState as S, CommentWindow, Naming, Questions,
    Reason, handles,
};
use super::{Desk, as_it_stands, is_posted, moved_on, restricted};
use crate::keeping::{ErasureBasis, Purpose, Retention};
use crate::world::Decision;
use crate::{Audience, Event, Refusal};

impl<'w> Desk<'w> {
    pub(super) fn set_window(
        &self,
        window: &CommentWindow,
        questions: &Questions,
    ) -> Result<Decision, Refusal> {
        if !handles(&self.who, self.dialogue) {
            return Err(Refusal::no_such_dialogue(self.dialogue));
        }
        self.goes_on()?;
        window.sound(self.submission.received)?;
        questions.sound()?;
        let before = self.opened();
        let row = before.and_then(|before| before.questions);
        let asked = row.and_then(|kept| self.world.shelf.value::<Questions>(&kept.row));
        let asked = asked.map(|asked| (*asked).clone()).unwrap_or_default();
        let same = before.is_some_and(|before| before.window == *window);
        if same && asked == *questions {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        // Comments name what they answer by its number: questions may be added, not taken away or put in another order.
        let answered = || self.world.comments.of(self.dialogue).next().is_some();
        if !questions.0.starts_with(&asked.0) && answered() {
            return Err(Refusal::new("refused-questions-answered").with("field", "questions"));
        }
        let mut shelving = self.shelving();
        let kept = match questions.0.is_empty() {
            true => None,
            false => {
                let owner = format!("comments on {}", self.dialogue);
                let purpose = Purpose::CommentQuestions;
                Some(shelving.keep_value(&owner, purpose, questions, Retention::Permanent)?)
            }
        };
        let event = E::WindowSet {
            dialogue: self.dialogue.clone(),
            window: window.clone(),
            questions: kept,
        };
        let decision = Decision::public(Event::Comment(event)).with_vault(shelving);
        Ok(self.erasing(decision, row.into_iter(), ErasureBasis::Replaced))
    }

    /// A comment an officer decides on, in the version they read.
    fn read(&self, reference: &CommentRef, version: u16) -> Result<&'w Comment, Refusal> {
        let comment = self.comment(reference, |_| handles(&self.who, self.dialogue))?;
        match comment.version == version {
            true => Ok(comment),
            false => Err(moved_on(comment)),
        }
    }

    pub(super) fn post(&self, reference: &CommentRef, version: u16) -> Result<Decision, Refusal> {
        let comment = self.read(reference, version)?;
        if comment.state != S::Received {
            return Err(as_it_stands(comment));
        }
        if comment.naming == Naming::NotAtAll {
            return Err(Refusal::new("refused-comment-not-to-be-posted"));
        }
        if !self.world.keeps_comment(comment) {
            return Err(Refusal::new("refused-no-such-comment"));
        }
        let event = E::Posted {
            comment: reference.clone(),
            at: self.submission.received,
            kept: Retention::Permanent,
        };
        let decision = Decision::public(Event::Comment(event));
        let decision = self.retaining(decision, comment, Retention::Permanent);
        Ok(self.erasing(decision, comment.earlier_rows(), ErasureBasis::Replaced))
    }

    pub(super) fn give_back(
        &self,
        reference: &CommentRef,
        version: u16,
        reason: &Reason,
    ) -> Result<Decision, Refusal> {
        let comment = self.read(reference, version)?;
        if comment.state != S::Received {
            return Err(as_it_stands(comment));
        }
        reason.sound()?;
        let mut shelving = self.shelving();
        let event = E::Returned {
            comment: reference.clone(),
            at: self.submission.received,
            reason: self.kept(&mut shelving, reference, Purpose::CommentReason, reason)?,
        };
        Ok(restricted(event).with_vault(shelving))
    }

    /// A comment that was posted is taken off with the same decision.
    pub(super) fn decline(
        &self,
        reference: &CommentRef,
        version: u16,
        reason: &Reason,
    ) -> Result<Decision, Refusal> {
        let comment = self.read(reference, version)?;
        if !matches!(comment.state, S::Received | S::Returned | S::Posted) {
            return Err(as_it_stands(comment));
        }
        reason.sound()?;
        let mut shelving = self.shelving();
        let declined = E::Declined {
            comment: reference.clone(),
            at: self.submission.received,
            reason: self.kept(&mut shelving, reference, Purpose::CommentReason, reason)?,
        };
        let kept = self.retention();
        let decision = match is_posted(comment) {
            true => {
                let off = E::TakenOff {
                    comment: reference.clone(),
                    at: self.submission.received,
                    kept,
                };
                let decision = Decision::public(Event::Comment(off));
                let decision = decision.and(Audience::Restricted, Event::Comment(declined));
                self.retaining(decision, comment, kept)
            }
            false => restricted(declined),
        };
        let decision = decision.with_vault(shelving);
        // The reason a version was returned for does not outlive the decision on the comment.
        let over = comment.earlier_rows().chain(comment.reason);
        Ok(self.erasing(decision, over, ErasureBasis::Replaced))
    }
}
