//! The program carries what was released: it enters that it begins, and what came of it.

use super::writing::{entry, reaches_somebody};
use super::{LetterEvent, LetterState as S, unknown};
use crate::world::{Decision, Submission};
use crate::{LetterId, Refusal, World};

/// Begins an attempt. The number makes two instances that begin at the same moment tell one attempt from two.
pub(super) fn attempt(
    world: &World,
    submission: &Submission,
    letter: LetterId,
    attempt: u16,
) -> Result<Decision, Refusal> {
    let known = world
        .letters
        .all
        .get(&letter)
        .ok_or_else(|| unknown(letter))?;
    if known.state != S::Released || Some(attempt) != known.attempts.checked_add(1) {
        return Err(Refusal::new("refused-letter-not-released").with("state", known.state.code()));
    }
    // They may have asked to be forgotten since it was released.
    reaches_somebody(world, &known.envelope)?;
    Ok(entry(LetterEvent::Moved {
        letter,
        state: S::Attempted,
        at: submission.received,
        by: None,
        returned: None,
    }))
}

/// What came of an attempt. What the mail server took may come back later; then an officer says why.
pub(super) fn report(
    world: &World,
    submission: &Submission,
    letter: LetterId,
    sent: bool,
) -> Result<Decision, Refusal> {
    let known = world
        .letters
        .all
        .get(&letter)
        .ok_or_else(|| unknown(letter))?;
    let state = match (known.state, sent) {
        (S::Attempted, true) => S::Sent,
        (S::Attempted, false) => S::Failed,
        _ => {
            return Err(
                Refusal::new("refused-letter-not-attempted").with("state", known.state.code())
            );
        }
    };
    Ok(entry(LetterEvent::Moved {
        letter,
        state,
        at: submission.received,
        by: None,
        returned: None,
    }))
}
