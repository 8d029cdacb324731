//! The call for panellists: what somebody may propose, what they proposed, and what came, for the office.

use super::View;
use super::floor::{WhoSpeaks, who_speaks};
use crate::authority::{Deed, Sight};
use crate::floor::{Floor, Item, ItemId, Screen, Speaker, Standing, holds_seat, standing_of};
use crate::organizations::StakeholderKind;
use crate::panel::{PanelCall, Proposal, ProposalState, ProposalText, may_read, proposes_for};
use crate::participation::registration::Attendee;
use crate::participation::tally::{Gender, Merged};
use crate::people::RegionalGroup;
use crate::{DialogueId, ParticipantId, PersonId, ProposalId};
use jiff::Timestamp;

/// Somebody this reader may propose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposable {
    /// Who.
    pub participant: ParticipantId,
    /// By what name they were registered; empty: it was erased.
    pub name: String,
}

/// A proposal as whoever may make it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyProposal {
    /// Its reference.
    pub id: ProposalId,
    /// For which item.
    pub item: ItemId,
    /// Whom.
    pub whom: Proposable,
    /// Whether this reader may change it and take it back; a colleague who neither wrote it nor is meant may not.
    pub own: bool,
    /// What is said of them; `None`: taken back, erased, or not theirs to read.
    pub text: Option<ProposalText>,
    /// Where it stands. What officers chose is told by letter, and shown when they told it.
    pub state: ProposalState,
}

/// The call as whoever may propose finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPanel {
    /// The call.
    pub call: PanelCall,
    /// Whether proposals are taken now.
    pub open: bool,
    /// Those who may be proposed.
    pub whom: Vec<Proposable>,
    /// What was proposed of them.
    pub proposals: Vec<MyProposal>,
}

/// A proposal as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalView {
    /// Its reference.
    pub id: ProposalId,
    /// Whom.
    pub whom: ParticipantId,
    /// How they appear at a desk: whoever is at risk as they chose.
    pub who: WhoSpeaks,
    /// To whom one writes about it: whoever proposed them, or they themselves; `None`: neither has an account.
    pub write_to: Option<PersonId>,
    /// What is said of them; `None`: taken back, or erased.
    pub text: Option<ProposalText>,
    /// What the record knows of them.
    pub standing: Option<Standing>,
    /// When it was written last.
    pub at: Timestamp,
    /// Where it stands.
    pub state: ProposalState,
    /// Whether they still have their seat.
    pub seated: bool,
    /// Whether they stand in the programme's draft for this item.
    pub in_programme: bool,
}

/// The balance of some proposals. Facts, never a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelBalance {
    /// How many.
    pub all: u32,
    /// By kind; kinds of nobody are left out.
    pub kinds: Vec<(StakeholderKind, u32)>,
    /// By regional group; `None`: of none.
    pub regions: Vec<(Option<RegionalGroup>, u32)>,
    /// Of organizations that take part for the first time.
    pub first_time: u32,
}

/// The proposals for one item, for the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelItem {
    /// Which item.
    pub item: ItemId,
    /// Those not taken back, in the order they were made.
    pub proposals: Vec<ProposalView>,
    /// The balance of all of them.
    pub proposed: PanelBalance,
    /// All of them by gender, where given; groups under five together. Not those chosen: a choice can be made and unmade,
    /// and the difference would tell what somebody gave to be counted only.
    pub genders: Merged<Option<Gender>>,
    /// The balance of those chosen.
    pub chosen: PanelBalance,
}

/// The call for panellists, for the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelView {
    /// The call; `None`: there is none yet.
    pub call: Option<PanelCall>,
    /// Whether proposals are taken now.
    pub open: bool,
    /// The items it is for.
    pub items: Vec<PanelItem>,
}

impl View {
    /// The call, for whoever may propose somebody; `None`: there is none, or this reader may propose nobody.
    pub fn my_panel(&self, dialogue: &DialogueId) -> Option<MyPanel> {
        let panel = self.world.panels.get(dialogue)?;
        let call = panel.call.clone()?;
        if !self.sees_dialogue(dialogue) || self.now < call.opens {
            return None;
        }
        let who = self.who();
        let named = self.world.registrations.named_for(dialogue);
        let whom: Vec<Proposable> = named
            .filter(|seat| proposes_for(&self.world, &who, seat))
            .map(|seat| {
                let attendee: Option<Attendee> = self.held(&seat.attendee);
                Proposable {
                    participant: seat.id,
                    name: attendee.map(|attendee| attendee.name).unwrap_or_default(),
                }
            })
            .collect();
        if whom.is_empty() {
            return None;
        }
        let own = panel.proposals.iter().filter_map(|one| {
            let whom = whom.iter().find(|whom| whom.participant == one.whom)?;
            let seat = self.world.registrations.participants.get(&one.whom)?;
            let own = may_read(&who, seat, one);
            let text = own.then(|| self.held(&one.text)).flatten();
            Some(MyProposal {
                id: one.id,
                item: one.item,
                whom: whom.clone(),
                own,
                text,
                state: self.told(dialogue, one),
            })
        });
        Some(MyPanel {
            open: call.is_open(self.now),
            proposals: own.collect(),
            whom,
            call,
        })
    }

    /// What was chosen is shown to those concerned once the programme that names them is issued, or a letter about it went
    /// to them: not while officers still weigh.
    fn told(&self, dialogue: &DialogueId, one: &Proposal) -> ProposalState {
        let decided = matches!(one.state, ProposalState::Chosen | ProposalState::NotChosen);
        let to = self.write_to(one);
        let letters = to.and_then(|person| self.world.letters.of_person.get(&person));
        let written = letters.into_iter().flatten().any(|letter| {
            let letter = self.world.letters.all.get(letter);
            letter.is_some_and(|letter| {
                use crate::letters::{LetterKind, LetterState as S};
                letter.envelope.kind == LetterKind::Panel
                    && letter.envelope.dialogue.as_ref() == Some(dialogue)
                    && letter.envelope.participant == Some(one.whom)
                    && !matches!(letter.state, S::Drafted | S::Discarded)
            })
        });
        match decided && !written {
            true => ProposalState::Proposed,
            false => one.state,
        }
    }

    fn write_to(&self, one: &Proposal) -> Option<PersonId> {
        let seat = self.world.registrations.participants.get(&one.whom);
        one.by.or_else(|| seat.and_then(|seat| seat.person))
    }

    /// What came, for the office.
    pub fn panel(&self, dialogue: &DialogueId) -> Option<PanelView> {
        let office = self.who().sees_for(Sight::PanelProposals, Some(dialogue));
        if !office || !self.sees_dialogue(dialogue) {
            return None;
        }
        let empty = crate::panel::Panel::default();
        let panel = self.world.panels.get(dialogue).unwrap_or(&empty);
        let call = panel.call.clone();
        let none = Floor::default();
        let floor = self.world.floors.at.get(dialogue).unwrap_or(&none);
        let items: Vec<ItemId> = call.iter().flat_map(|call| call.items.clone()).collect();
        Some(PanelView {
            open: call.as_ref().is_some_and(|call| call.is_open(self.now)),
            items: items
                .into_iter()
                .map(|item| self.panel_item(dialogue, floor, &panel.proposals, item))
                .collect(),
            call,
        })
    }

    fn panel_item(
        &self,
        dialogue: &DialogueId,
        floor: &Floor,
        proposals: &imbl::Vector<Proposal>,
        item: ItemId,
    ) -> PanelItem {
        let draft = floor.programme(true);
        let drafted = draft.and_then(|version| version.programme.item(item));
        let here = proposals.iter().filter(|one| one.item == item);
        let proposals: Vec<ProposalView> = here
            .filter(|one| one.state != ProposalState::Withdrawn)
            .map(|one| self.proposal(dialogue, floor, drafted, one))
            .collect();
        let chosen = |one: &&ProposalView| one.state == ProposalState::Chosen;
        PanelItem {
            item,
            proposed: panel_balance(proposals.iter()),
            genders: self.panel_genders(&proposals),
            chosen: panel_balance(proposals.iter().filter(chosen)),
            proposals,
        }
    }

    fn proposal(
        &self,
        dialogue: &DialogueId,
        floor: &Floor,
        drafted: Option<&Item>,
        one: &Proposal,
    ) -> ProposalView {
        let speaker = Speaker::Participant(one.whom);
        let seat = self.world.registrations.participants.get(&one.whom);
        let named = drafted.map_or(&[][..], |item| &item.panel);
        ProposalView {
            id: one.id,
            whom: one.whom,
            who: who_speaks(&self.world, floor, &speaker, Screen::Chair),
            write_to: self.write_to(one),
            text: self.held(&one.text),
            standing: standing_of(&self.world, dialogue, floor, &speaker),
            at: one.at,
            state: one.state,
            seated: seat.is_some_and(|seat| holds_seat(&self.world, seat)),
            in_programme: named.iter().any(|named| named.speaker == speaker),
        }
    }

    fn panel_genders(&self, these: &[ProposalView]) -> Merged<Option<Gender>> {
        let given = |one: &ProposalView| {
            let seat = self.world.registrations.participants.get(&one.whom)?;
            let attendee: Attendee = self.held(&seat.attendee)?;
            Gender::from_code(&attendee.gender)
        };
        let given: Vec<_> = these.iter().map(given).collect();
        let genders = Gender::ALL.into_iter().map(Some).chain([None]);
        let counts = genders.map(|of| (of, count(given.iter().filter(|one| **one == of))));
        Merged::of(counts.collect())
    }

    /// Whether this reader keeps the call: opens it, chooses.
    pub fn keeps_panel(&self, dialogue: &DialogueId) -> bool {
        self.who().may_for(Deed::KeepProgramme, Some(dialogue))
    }
}

fn count(these: impl Iterator) -> u32 {
    u32::try_from(these.count()).unwrap_or(u32::MAX)
}

fn panel_balance<'p>(these: impl Iterator<Item = &'p ProposalView> + Clone) -> PanelBalance {
    let standings = these.map(|one| one.standing.unwrap_or_default());
    let counted = |of: &dyn Fn(&Standing) -> bool| count(standings.clone().filter(of));
    let kinds = StakeholderKind::ALL.map(|kind| (kind, counted(&|one| one.kind == Some(kind))));
    let regions = RegionalGroup::ALL.into_iter().map(Some).chain([None]);
    let regions = regions.map(|region| (region, counted(&|one| one.region == region)));
    PanelBalance {
        all: count(standings.clone()),
        kinds: kinds.into_iter().filter(|(_, n)| *n > 0).collect(),
        regions: regions.filter(|(_, n)| *n > 0).collect(),
        first_time: counted(&|one| one.first_time),
    }
}
