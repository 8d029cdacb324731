//! What is possible with comments, and what is refused.

mod consenting;
mod handling;
mod submitting;

pub(crate) use submitting::takes_new_version_until;

use super::{Comment, CommentCommand as C, CommentEvent, CommentRef, CommentState, Opened};
use crate::authority::Who;
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, VaultChange, World};

/// For how many days after a comment was returned its author may send a new version, even after the window.
pub const RETURN_DAYS: i64 = 14;
/// The most comments that are kept of one dialogue.
const MOST_COMMENTS: usize = 5_000;
/// The most versions of one comment.
const MOST_VERSIONS: u16 = 20;
/// How often anything else may be said of one comment: to think better of it, not to fill the record.
const MOST_CHANGES: u16 = 60;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &C,
) -> Result<Decision, Refusal> {
    let desk = |dialogue| Desk::of(world, submission, dialogue);
    match command {
        C::SetWindow {
            dialogue,
            window,
            questions,
        } => desk(dialogue)?.set_window(window, questions),
        C::Submit(new) => desk(&new.dialogue)?.submit(new),
        C::CoSign {
            comment,
            version,
            agreed,
        } => desk(&comment.series)?.cosign(comment, *version, *agreed),
        C::Vouch {
            comment,
            nth,
            agreed,
        } => desk(&comment.series)?.vouch(comment, *nth, *agreed),
        C::Consent { comment, naming } => desk(&comment.series)?.consent(comment, *naming),
        C::Withdraw(comment) => desk(&comment.series)?.withdraw(comment),
        C::Post { comment, version } => desk(&comment.series)?.post(comment, *version),
        C::Return {
            comment,
            version,
            reason,
        } => desk(&comment.series)?.give_back(comment, *version, reason),
        C::Decline {
            comment,
            version,
            reason,
        } => desk(&comment.series)?.decline(comment, *version, reason),
    }
}

/// What a decision on comments looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    who: Who<'w>,
    dialogue: &'w DialogueId,
}

impl<'w> Desk<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        dialogue: &'w DialogueId,
    ) -> Result<Self, Refusal> {
        match world.dialogues.contains_key(dialogue) {
            true => Ok(Self {
                world,
                submission,
                who: Who::acting(world, &submission.actor),
                dialogue,
            }),
            false => Err(Refusal::no_such_dialogue(dialogue)),
        }
    }

    fn opened(&self) -> Option<&'w Opened> {
        self.world.comments.windows.get(self.dialogue)
    }

    /// Refuses new things of a dialogue that will not be held.
    fn goes_on(&self) -> Result<(), Refusal> {
        let held = self.world.dialogues.get(self.dialogue);
        match held.is_some_and(|held| held.life.is_off()) {
            true => {
                let refusal = Refusal::new("refused-dialogue-cancelled");
                Err(refusal.with("dialogue", self.dialogue))
            }
            false => Ok(()),
        }
    }

    /// A comment, for those to whom it is there; to everybody else any is like one that is not.
    fn comment(
        &self,
        reference: &CommentRef,
        theirs: impl Fn(&Comment) -> bool,
    ) -> Result<&'w Comment, Refusal> {
        let found = self.world.comments.all.get(reference);
        found
            .filter(|found| theirs(found))
            .ok_or_else(|| Refusal::new("refused-no-such-comment"))
    }

    /// As long as the schedule says, counted from the dialogue's day.
    fn retention(&self) -> Retention {
        let today = crate::day_in_vienna(self.submission.received);
        let held = self.world.dialogues.get(self.dialogue);
        let day = held.map_or(today, |found| found.facts.date.max(today));
        self.world.kept_from(day, Matter::Comments)
    }

    fn shelving(&self) -> Shelving {
        Shelving::new(self.submission.seed)
    }

    fn kept(
        &self,
        shelving: &mut Shelving,
        of: &CommentRef,
        purpose: Purpose,
        value: &impl serde::Serialize,
    ) -> Result<Kept, Refusal> {
        shelving.keep_value(&owner(of), purpose, value, self.retention())
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

    /// Gives what is posted, or was, another end.
    fn retaining(&self, mut decision: Decision, of: &Comment, kept: Retention) -> Decision {
        let rows = of.shown_rows();
        let there = rows.filter(|row| self.world.kept.contains_key(row));
        let changes = there.map(|row| VaultChange::Retain(row, kept));
        decision.vault.extend(changes);
        decision
    }
}

fn owner(of: &CommentRef) -> String {
    format!("comment {of}")
}

fn restricted(event: CommentEvent) -> Decision {
    Decision::single(Audience::Restricted, Event::Comment(event))
}

/// It stands so that this cannot be done with it.
fn as_it_stands(comment: &Comment) -> Refusal {
    Refusal::new("refused-comment-as-it-stands").with("state", comment.state.code())
}

fn moved_on(comment: &Comment) -> Refusal {
    Refusal::new("refused-comment-moved-on").with("version", comment.version)
}

fn not_too_often(comment: &Comment) -> Result<(), Refusal> {
    match comment.changes >= MOST_CHANGES {
        true => Err(Refusal::new("refused-too-many-requests").with("most", MOST_CHANGES)),
        false => Ok(()),
    }
}

/// Whether everybody can read it now.
fn is_posted(comment: &Comment) -> bool {
    comment.state == CommentState::Posted
}
