//! What is possible with a summary, and what is refused. Little is refused to those who write; much to what is issued.

mod approving;
mod binding;
mod declaring;
mod issuing;
mod proposing;
mod writing;

use super::{
    Drafting, Paragraph, ParagraphId, Proposed, SummaryAct, SummaryCommand, SummaryEvent,
    SummaryWish as W,
};
use crate::authority::{Role, Who};
use crate::dialogue::Convened;
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, World};
use serde::Serialize;
use std::sync::Arc;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &SummaryCommand,
) -> Result<Decision, Refusal> {
    let mut table = Table::of(world, submission, command)?;
    match &command.wish {
        W::Begin {
            language,
            paragraphs,
        } => table.begin(language, paragraphs)?,
        W::GiveUp { seen } => return table.give_up(*seen),
        W::Write {
            paragraph,
            over,
            text,
            item,
        } => table.write(*paragraph, *over, text, *item)?,
        W::Add { after, new } => table.add(*after, new)?,
        W::Move { paragraph, after } => table.put(*paragraph, *after)?,
        W::TakeOut { paragraph, over } => table.take_out(*paragraph, *over)?,
        W::Remark { paragraph, text } => table.remark(*paragraph, text)?,
        W::Settle { remark } => table.settle(*remark)?,
        W::Propose { changes, origin } => table.propose(changes, *origin)?,
        W::TakeIn { changes, remarks } => table.take_in(changes, remarks)?,
        W::Answer { proposal, accept } => table.answer(*proposal, *accept)?,
        W::Bind {
            paragraph,
            seen,
            bindings,
        } => table.bind(*paragraph, *seen, bindings)?,
        W::Waive {
            paragraph,
            finding,
            reason,
        } => table.waive(*paragraph, finding, reason)?,
        W::WarnAgain { waiver } => table.warn_again(*waiver)?,
        W::Clear { revision, body } => table.clear(*revision, *body)?,
        W::Approve {
            chair,
            revision,
            body,
            values,
            received,
        } => table.approve(*chair, (*revision, *body, *values), *received)?,
        W::Share { with, decided } => table.share(with, *decided)?,
        W::Unshare => table.unshare()?,
        W::Declare {
            steps,
            apart,
            reason,
        } => table.declare(*steps, *apart, reason)?,
        W::Issue(issue) => return table.issue(issue),
        W::Transmit { paper, meeting } => table.transmit(paper, *meeting)?,
    }
    table.decided()
}

/// What a decision about a summary looks at, and what it has come to so far.
struct Table<'w> {
    world: &'w World,
    submission: &'w Submission,
    dialogue: &'w DialogueId,
    convened: &'w Convened,
    draft: Drafting,
    shelving: Shelving,
    acts: Vec<(Audience, SummaryAct)>,
    /// Rows that go with this decision.
    gone: Vec<Kept>,
}

impl<'w> Table<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        command: &'w SummaryCommand,
    ) -> Result<Self, Refusal> {
        let dialogue = &command.dialogue;
        let who = Who::acting(world, &submission.actor);
        let draft = world.summaries.get(dialogue).cloned().unwrap_or_default();
        let invited = match &command.wish {
            W::Propose {
                origin: super::Origin::Delegation,
                ..
            } => draft.is_shared_with(&who, dialogue),
            _ => who.may_for(command.deed(), Some(dialogue)),
        };
        let convened = world.dialogues.get(dialogue).filter(|_| invited);
        let convened = convened.ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
        if convened.life.is_off() {
            let refusal = Refusal::new("refused-dialogue-cancelled");
            return Err(refusal.with("dialogue", dialogue));
        }
        Ok(Self {
            world,
            submission,
            dialogue,
            convened,
            draft,
            shelving: Shelving::new(submission.seed),
            acts: Vec::new(),
            gone: Vec::new(),
        })
    }

    /// Whether whoever acts holds the role of a Chair of this dialogue and acts in it, and is no officer who enters what a
    /// Chair said.
    fn is_chair(&self) -> bool {
        let who = Who::acting(self.world, &self.submission.actor);
        let holds = |role: Role| {
            let mut grants = who.grants();
            grants.any(|grant| {
                let at = grant.dialogue.as_ref();
                grant.role == role && at.is_none_or(|at| self.world.reaches(at, self.dialogue))
            })
        };
        holds(Role::Chair)
    }

    fn begun(&self) -> Result<(), Refusal> {
        match self.draft.is_begun() {
            true => Ok(()),
            false => Err(Refusal::new("refused-summary-not-begun")),
        }
    }

    /// A paragraph that stands in the text.
    fn standing(&self, id: ParagraphId) -> Result<&Arc<Paragraph>, Refusal> {
        self.begun()?;
        let found = self.draft.standing(id);
        found.ok_or_else(|| Refusal::new("refused-paragraph-is-gone").with("paragraph", id))
    }

    /// The same, if what its author saw is what stands.
    fn unmoved(&self, id: ParagraphId, over: u16) -> Result<&Arc<Paragraph>, Refusal> {
        let paragraph = self.standing(id)?;
        match paragraph.newest() == over {
            true => Ok(paragraph),
            false => Err(Refusal::new("refused-paragraph-moved-on").with("paragraph", id)),
        }
    }

    /// The words of drafts are kept until the Conference that the dialogue is reported to has met; those of a draft begun
    /// later, for as long from the day it was begun. What sentences rest on goes with the notes whenever it was bound.
    fn keep<T: Serialize>(&mut self, purpose: Purpose, value: &T) -> Result<Kept, Refusal> {
        let held = self.convened.facts.date;
        let today = crate::day_in_vienna(self.submission.received);
        let (owner, matter, day) = match purpose {
            Purpose::SummaryBindings => {
                ("what a summary rests on", Matter::InterventionNotes, held)
            }
            _ => {
                let from = match self.draft.revisions.is_empty() {
                    true => held.max(today),
                    false => self.draft.counted_from(held),
                };
                ("a draft of the summary", Matter::SummaryDrafts, from)
            }
        };
        let until = self.world.kept_from(day, matter);
        if matches!(until, Retention::Until(last) if last < today) {
            return Err(Refusal::new("refused-summary-time-over"));
        }
        let owner = format!("{owner} of {}", self.dialogue);
        self.shelving.keep_value(&owner, purpose, value, until)
    }

    fn enter(&mut self, act: SummaryAct) {
        self.acts.push((Audience::Restricted, act));
    }

    fn event(&self, audience: Audience, act: SummaryAct) -> Event {
        let public = audience < Audience::Restricted;
        Event::Summary(SummaryEvent {
            dialogue: self.dialogue.clone(),
            at: self.submission.received,
            by: self.submission.actor.person().filter(|_| !public),
            act,
        })
    }

    fn decided(self) -> Result<Decision, Refusal> {
        let events = self.acts.iter().map(|(audience, act)| {
            let event = self.event(*audience, act.clone());
            (*audience, event)
        });
        let mut events = events.collect::<Vec<_>>().into_iter();
        let first = events.next();
        let (audience, first) = first.ok_or_else(|| Refusal::new("refused-nothing-changed"))?;
        let decision = events.fold(
            Decision::single(audience, first),
            |decision, (audience, event)| decision.and(audience, event),
        );
        let decision = decision.with_vault(self.shelving);
        let gone = self.gone.iter().map(|kept| kept.row);
        Ok(decision.erasing_what_is_left(self.world, gone, ErasureBasis::Replaced))
    }
}

/// What a proposal is of, for messages.
const fn at(of: &Proposed) -> Option<ParagraphId> {
    of.at()
}
