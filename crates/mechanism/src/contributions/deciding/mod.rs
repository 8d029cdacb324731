//! What is possible with contributions, and what is refused.

mod handling;
mod submitting;
mod withdrawing;

use super::{Contribution, ContributionCommand as C, ContributionEvent, ContributionRef};
use crate::authority::Who;
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, VaultChange, World};

/// The most contributions of one year: a limit against filling the record, far above any use.
const MOST_IN_YEAR: u32 = 100_000;
/// The most of one person that wait for the office or for them.
const MOST_WAITING: usize = 10;
/// The most one person ever hands in.
const MOST_EACH: usize = 300;
/// The most versions of one contribution.
const MOST_VERSIONS: u16 = 20;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &C,
) -> Result<Decision, Refusal> {
    let desk = Desk {
        world,
        submission,
        who: Who::acting(world, &submission.actor),
    };
    match command {
        C::Submit(new) => desk.submit(new),
        C::WithdrawContact(of) => desk.withdraw_contact(*of),
        C::WithdrawName(of) => desk.withdraw_name(*of),
        C::Withdraw(of) => desk.withdraw(*of),
        C::Publish {
            contribution,
            version,
        } => desk.publish(*contribution, *version),
        C::Return {
            contribution,
            version,
            reason,
        } => desk.give_back(*contribution, *version, reason),
        C::Decline {
            contribution,
            version,
            reason,
        } => desk.decline(*contribution, *version, reason),
    }
}

/// What a decision on contributions looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    who: Who<'w>,
}

impl<'w> Desk<'w> {
    /// A contribution, for those to whom it is there; to everybody else any is like one that is not.
    fn found(
        &self,
        reference: ContributionRef,
        theirs: impl Fn(&Contribution) -> bool,
    ) -> Result<&'w Contribution, Refusal> {
        let found = self.world.contributions.all.get(&reference);
        found
            .filter(|found| theirs(found))
            .ok_or_else(|| Refusal::new("refused-no-such-contribution"))
    }

    /// As long as the schedule says for written comments, counted from the dialogue's day where it belongs to one.
    fn retention(&self, dialogue: Option<&DialogueId>) -> Retention {
        let today = crate::day_in_vienna(self.submission.received);
        let held = dialogue.and_then(|dialogue| self.world.dialogues.get(dialogue));
        let day = held.map_or(today, |found| found.facts.date.max(today));
        self.world.kept_from(day, Matter::Comments)
    }

    fn kept(
        &self,
        shelving: &mut Shelving,
        of: ContributionRef,
        purpose: Purpose,
        value: &impl serde::Serialize,
        retention: Retention,
    ) -> Result<Kept, Refusal> {
        shelving.keep_value(&format!("contribution {of}"), purpose, value, retention)
    }

    /// Destroys what is still there of some rows.
    fn erasing(
        &self,
        decision: Decision,
        rows: impl Iterator<Item = Kept>,
        basis: ErasureBasis,
    ) -> Decision {
        decision.erasing_what_is_left(self.world, rows.map(|kept| kept.row), basis)
    }

    /// Gives its words another end.
    fn retaining(&self, mut decision: Decision, of: &Contribution, kept: Retention) -> Decision {
        if self.world.kept.contains_key(&of.text.row) {
            decision.vault.push(VaultChange::Retain(of.text.row, kept));
        }
        decision
    }
}

fn event(audience: Audience, event: ContributionEvent) -> Decision {
    Decision::single(audience, Event::Contribution(event))
}

/// It stands so that this cannot be done with it.
fn as_it_stands(contribution: &Contribution) -> Refusal {
    Refusal::new("refused-contribution-as-it-stands").with("state", contribution.state.code())
}
