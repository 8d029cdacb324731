//! What sentences rest on.

use super::super::{Binding, Bindings, Evidence, Paragraph, ParagraphId, SummaryAct as A};
use super::Table;
use crate::authority::{Sight, Who};
use crate::keeping::Purpose;
use crate::{Audience, Refusal};

impl Table<'_> {
    pub(super) fn bind(
        &mut self,
        id: ParagraphId,
        seen: u32,
        bindings: &[Binding],
    ) -> Result<(), Refusal> {
        let paragraph = self.standing(id)?.clone();
        if paragraph.bound != seen {
            return Err(Refusal::new("refused-bindings-moved-on").with("paragraph", id));
        }
        let new = Bindings::tidied(bindings);
        let old = self.bindings_of(&paragraph);
        if new == old {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let known = old.evidence();
        for piece in new.evidence() {
            // What was withdrawn after it was bound stays named until somebody takes it off.
            if !known.contains(piece) {
                self.exists(piece)?;
            }
        }
        self.gone.extend(paragraph.bindings);
        self.rest(id, &new)
    }

    pub(super) fn bound_from_the_first(
        &mut self,
        id: ParagraphId,
        bindings: &[Binding],
    ) -> Result<(), Refusal> {
        let bindings = Bindings::tidied(bindings);
        bindings
            .evidence()
            .into_iter()
            .try_for_each(|piece| self.exists(piece))?;
        match bindings.0.is_empty() {
            true => Ok(()),
            false => self.rest(id, &bindings),
        }
    }

    /// When a paragraph is written anew, what its sentences rest on goes with them.
    pub(super) fn carry(&mut self, paragraph: &Paragraph, text: &str) -> Result<(), Refusal> {
        let old = self.bindings_of(paragraph);
        let new = old.carried(text);
        if new == old {
            return Ok(());
        }
        self.gone.extend(paragraph.bindings);
        self.rest(paragraph.id, &new)
    }

    fn rest(&mut self, paragraph: ParagraphId, bindings: &Bindings) -> Result<(), Refusal> {
        bindings.sound()?;
        let kept = match bindings.0.is_empty() {
            true => None,
            false => Some(self.keep(Purpose::SummaryBindings, bindings)?),
        };
        let act = A::Bound {
            paragraph,
            bindings: kept,
        };
        self.acts.push((Audience::Sealed, act));
        Ok(())
    }

    fn bindings_of(&self, paragraph: &Paragraph) -> Bindings {
        let row = paragraph.bindings.map(|kept| kept.row);
        let read = row.and_then(|row| self.world.shelf.value::<Bindings>(&row));
        read.map(|read| (*read).clone()).unwrap_or_default()
    }

    /// A note or a comment of this dialogue that whoever binds may read.
    fn exists(&self, piece: &Evidence) -> Result<(), Refusal> {
        let who = Who::acting(self.world, &self.submission.actor);
        let there = match piece {
            Evidence::Note(note) => {
                let notes = self.world.notes.0.get(self.dialogue);
                who.sees_for(Sight::Notes, Some(self.dialogue))
                    && notes.is_some_and(|of| of.notes.contains_key(note))
            }
            Evidence::Comment(reference) => {
                let comment = self.world.comments.all.get(reference);
                let here = comment.filter(|comment| comment.dialogue() == self.dialogue);
                let here = here.filter(|comment| !comment.is_taken_back());
                let reads = who.sees_for(Sight::Comments, Some(self.dialogue));
                here.is_some_and(|comment| reads || comment.posted.is_some())
            }
        };
        match there {
            true => Ok(()),
            false => Err(Refusal::new("refused-no-such-evidence")),
        }
    }
}
