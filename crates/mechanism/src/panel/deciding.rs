//! Who may propose whom, until when, and who chooses.

use super::{
    Panel, PanelCall, PanelCommand as C, PanelEvent, Proposal, ProposalState as S, ProposalText,
};
use crate::authority::{Deed, Role, Who};
use crate::floor::{Floor, ItemId, holds_seat};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Purpose, Shelving};
use crate::participation::registration::Participant;
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, ParticipantId, ProposalId, Refusal, World};

/// The most items a call is for.
const MOST_ITEMS: usize = 60;
/// The most proposals of one dialogue.
const MOST_PROPOSALS: usize = 2_000;
/// The most items one person is proposed for.
const MOST_FOR_ONE: usize = 5;
/// How often a proposal may be written: to correct it, not to fill the record.
const MOST_TIMES: u16 = 30;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &C,
) -> Result<Decision, Refusal> {
    let desk = Desk::of(world, submission, command.dialogue())?;
    match command {
        C::Call { call, .. } => desk.call(call),
        C::Propose {
            item, whom, text, ..
        } => desk.propose(*item, *whom, text),
        C::Withdraw { proposal, .. } => desk.withdraw(*proposal),
        C::Choose {
            proposal, chosen, ..
        } => desk.choose(*proposal, *chosen),
    }
}

/// Whether somebody proposes this participant: it is their own seat, or one of an organization whose focal point they are,
/// or of which they hold a seat themselves. A colleague is named here only where they agreed to be named on screens;
/// whoever is protected nobody but the focal point proposes.
pub(crate) fn proposes_for(world: &World, who: &Who<'_>, whom: &Participant) -> bool {
    let named = whom.consents.screens && !whom.protected;
    let colleague = || {
        let organizations = &world.organizations;
        let here = organizations.current(whom.organization);
        let mut named = world.registrations.named_for(&whom.dialogue);
        named.any(|seat| {
            seat.person.is_some()
                && seat.person == who.person()
                && holds_seat(world, seat)
                && organizations.current(seat.organization) == here
        })
    };
    (answers_for(who, whom) || (named && colleague())) && holds_seat(world, whom)
}

/// Whether somebody is this participant, or the focal point of their organization.
fn answers_for(who: &Who<'_>, whom: &Participant) -> bool {
    let by_code = who.seat().is_some_and(|seat| seat.id == whom.id);
    let in_person = whom.person.is_some() && whom.person == who.person();
    by_code || in_person || who.holds_for(Role::FocalPoint, whom.organization)
}

/// Whether somebody reads, changes and takes back what was said of a participant: whoever wrote it, whom it is about, and
/// their focal point. It may say what somebody needs to speak, which is no other colleague's business.
pub(crate) fn may_read(who: &Who<'_>, whom: &Participant, one: &Proposal) -> bool {
    let wrote = one.by.is_some() && one.by == who.person();
    wrote || answers_for(who, whom)
}

struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    who: Who<'w>,
    dialogue: &'w DialogueId,
    panel: Panel,
}

impl<'w> Desk<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        dialogue: &'w DialogueId,
    ) -> Result<Self, Refusal> {
        let desk = Self {
            world,
            submission,
            who: Who::acting(world, &submission.actor),
            dialogue,
            panel: world.panels.get(dialogue).cloned().unwrap_or_default(),
        };
        let convened = world.dialogues.get(dialogue);
        let life = &convened
            .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?
            .life;
        match life.is_off() {
            true => Err(Refusal::new("refused-dialogue-cancelled").with("dialogue", dialogue)),
            false => Ok(desk),
        }
    }

    fn no_such_proposal() -> Refusal {
        Refusal::new("refused-no-such-proposal")
    }

    fn keeps(&self) -> Result<(), Refusal> {
        match self.who.may_for(Deed::KeepProgramme, Some(self.dialogue)) {
            true => Ok(()),
            false => Err(Refusal::no_such_dialogue(self.dialogue)),
        }
    }

    fn has_item(&self, item: ItemId) -> bool {
        let floor: Option<&Floor> = self.world.floors.at.get(self.dialogue);
        floor.is_some_and(|floor| floor.item(item).is_some())
    }

    fn call(&self, call: &PanelCall) -> Result<Decision, Refusal> {
        self.keeps()?;
        if call.items.is_empty() || call.items.len() > MOST_ITEMS {
            return Err(Refusal::new("refused-panel-items"));
        }
        if let Some(item) = call.items.iter().find(|item| !self.has_item(**item)) {
            return Err(Refusal::new("refused-no-such-item").with("item", item.0));
        }
        if call.opens >= call.closes || call.closes <= self.submission.received {
            return Err(Refusal::new("refused-panel-deadline"));
        }
        let mut call = call.clone();
        call.items.sort_unstable();
        call.items.dedup();
        if self.panel.call.as_ref() == Some(&call) {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let event = PanelEvent::Called {
            dialogue: self.dialogue.clone(),
            call,
        };
        Ok(Decision::single(
            Audience::Participants,
            Event::Panel(event),
        ))
    }

    /// Refuses before and after the call, in words that say when.
    fn is_open(&self, call: &PanelCall) -> Result<(), Refusal> {
        let now = self.submission.received;
        if now < call.opens {
            return Err(Refusal::new("refused-panel-not-open").with("opens", call.opens));
        }
        if now >= call.closes {
            return Err(Refusal::new("refused-panel-closed").with("closed", call.closes));
        }
        Ok(())
    }

    /// The participant, for whoever may propose them; for everybody else they are not there.
    fn whom(&self, whom: ParticipantId) -> Result<&'w Participant, Refusal> {
        let participant = self.world.registrations.participants.get(&whom);
        let participant = participant.filter(|found| found.dialogue == *self.dialogue);
        participant
            .filter(|found| proposes_for(self.world, &self.who, found))
            .ok_or_else(|| Refusal::new("refused-no-such-speaker"))
    }

    fn propose(
        &self,
        item: ItemId,
        whom: ParticipantId,
        text: &ProposalText,
    ) -> Result<Decision, Refusal> {
        let whom = self.whom(whom)?;
        let call = self.panel.call.as_ref();
        let call = call.ok_or_else(|| Refusal::new("refused-panel-no-call"))?;
        self.is_open(call)?;
        if !call.items.contains(&item) || !self.has_item(item) {
            return Err(Refusal::new("refused-no-such-item").with("item", item.0));
        }
        text.sound()?;
        let theirs = |one: &&Proposal| one.whom == whom.id;
        let mut all = self.panel.proposals.iter().filter(theirs);
        let before = all.clone().find(|one| one.item == item);
        if let Some(before) = before {
            if !matches!(before.state, S::Proposed | S::Withdrawn) {
                return Err(Refusal::new("refused-proposal-decided"));
            }
            if before.state == S::Proposed && !may_read(&self.who, whom, before) {
                return Err(Refusal::new("refused-proposal-of-another"));
            }
            if before.times >= MOST_TIMES {
                return Err(Refusal::new("refused-proposal-too-often").with("most", MOST_TIMES));
            }
        } else if self.panel.proposals.len() >= MOST_PROPOSALS
            || all.nth(MOST_FOR_ONE - 1).is_some()
        {
            let refusal = Refusal::new("refused-proposals-too-many");
            return Err(refusal.with("most", MOST_FOR_ONE));
        }
        let id = before.map(|one| one.id);
        let id = id.unwrap_or_else(|| ProposalId::drawn(&self.submission.seed, 0));
        let mut shelving = Shelving::new(self.submission.seed);
        let retention = self
            .world
            .kept_after(std::iter::once(self.dialogue), Matter::PanelProposals);
        let owner = format!("proposal {id}");
        let text = shelving.keep_value(&owner, Purpose::PanelProposal, text, retention)?;
        let event = PanelEvent::Proposed {
            dialogue: self.dialogue.clone(),
            proposal: id,
            item,
            whom: whom.id,
            by: self.submission.actor.person(),
            text,
            at: self.submission.received,
        };
        let decision = Decision::single(Audience::Restricted, Event::Panel(event));
        let decision = decision.with_vault(shelving);
        Ok(match before {
            Some(one) => self.destroying(decision, one, ErasureBasis::Replaced),
            None => decision,
        })
    }

    fn destroying(&self, decision: Decision, one: &Proposal, basis: ErasureBasis) -> Decision {
        decision.erasing_what_is_left(self.world, [one.text.row], basis)
    }

    fn moved(&self, proposal: ProposalId, state: S) -> Decision {
        let event = PanelEvent::Moved {
            dialogue: self.dialogue.clone(),
            proposal,
            state,
        };
        Decision::single(Audience::Restricted, Event::Panel(event))
    }

    /// What was taken back is kept for nobody.
    fn withdraw(&self, proposal: ProposalId) -> Result<Decision, Refusal> {
        let one = self.panel.proposal(proposal);
        let one = one.ok_or_else(Self::no_such_proposal)?;
        let whom = self.whom(one.whom).ok();
        let whom = whom.filter(|whom| may_read(&self.who, whom, one));
        whom.ok_or_else(Self::no_such_proposal)?;
        match one.state {
            S::Withdrawn => Err(Refusal::new("refused-nothing-changed")),
            S::Chosen | S::NotChosen => Err(Refusal::new("refused-proposal-decided")),
            S::Proposed => {
                let decision = self.moved(proposal, S::Withdrawn);
                Ok(self.destroying(decision, one, ErasureBasis::Requested))
            }
        }
    }

    fn choose(&self, proposal: ProposalId, chosen: Option<bool>) -> Result<Decision, Refusal> {
        self.keeps()?;
        let one = self.panel.proposal(proposal);
        let one = one.ok_or_else(Self::no_such_proposal)?;
        let state = match chosen {
            Some(true) => S::Chosen,
            Some(false) => S::NotChosen,
            None => S::Proposed,
        };
        if one.state == S::Withdrawn {
            return Err(Refusal::new("refused-proposal-withdrawn"));
        }
        if one.state == state {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let participant = self.world.registrations.participants.get(&one.whom);
        let seated = participant.is_some_and(|found| holds_seat(self.world, found));
        if state == S::Chosen && !seated {
            return Err(Refusal::new("refused-no-such-speaker"));
        }
        Ok(self.moved(proposal, state))
    }
}
