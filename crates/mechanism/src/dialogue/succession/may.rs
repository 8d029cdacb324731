//! Whether dialogues may be merged or split, and if not, why.

use crate::authority::{Deed, Who};
use crate::dialogue::acts::{planned, sound};
use crate::dialogue::{Dialogue, Life, Origin};
use crate::participation::application::Stage;
use crate::participation::call::CallState;
use crate::participation::circulation::ObjectionPolicy;
use crate::world::Submission;
use crate::{DialogueId, Refusal, World};
use jiff::Timestamp;

/// Whether these can be given up, by whoever acts or looks, now. The page that asks says it before the form does.
pub(crate) fn may_end(
    world: &World,
    who: Who<'_>,
    now: Timestamp,
    formers: &[DialogueId],
) -> Result<(), Refusal> {
    let today = crate::day_in_vienna(now);
    let mut audience = None;
    for former in formers {
        let about = |key| Refusal::new(key).with("dialogue", former);
        let convened = planned(world, former)?;
        if !who.may_for(Deed::RecordFacts, Some(former)) {
            return Err(Refusal::new("refused-not-yours"));
        }
        if convened.facts.date <= today {
            return Err(about("refused-day-has-come"));
        }
        if *audience.get_or_insert(convened.facts.audience) != convened.facts.audience {
            return Err(about("refused-circles-differ"));
        }
        let seats = world.registrations.named_for(former);
        let wanted = seats.filter(|named| named.seat.is_wanted()).count();
        if wanted > 0 {
            return Err(about("refused-seats-handed-out").with("n", wanted));
        }
    }
    one_policy(world, formers)
}

/// Undecided cases must be before the States under one policy: an objection does what its State was told it would.
fn one_policy(world: &World, formers: &[DialogueId]) -> Result<(), Refusal> {
    let policies: Vec<ObjectionPolicy> = formers
        .iter()
        .flat_map(|former| world.circulations.before(former))
        .filter(|list| {
            list.cases.iter().any(|reference| {
                let application = world.applications.all.get(reference);
                let case = application.and_then(|found| found.case(&list.dialogue));
                case.is_some_and(|case| {
                    matches!(case.stage, Stage::Circulated(on) | Stage::Referred { circulation: on, .. } if on == list.id)
                })
            })
        })
        .map(|list| list.terms.policy)
        .collect();
    match policies.split_first() {
        Some((first, others)) if others.iter().any(|other| other != first) => {
            Err(Refusal::new("refused-policies-differ"))
        }
        _ => Ok(()),
    }
}

/// Whether these can take their place: new, sound, on a day to come, following the same meetings and no others, and
/// not before the deadline of a call that names a former one.
pub(super) fn may_begin(
    world: &World,
    submission: &Submission,
    formers: &[DialogueId],
    successors: &[Dialogue],
) -> Result<(), Refusal> {
    let today = crate::day_in_vienna(submission.received);
    let facts = || formers.iter().filter_map(|id| world.dialogues.get(id));
    let mut followed: Vec<_> = facts().flat_map(|of| of.facts.meetings.clone()).collect();
    let mut following: Vec<_> = successors
        .iter()
        .flat_map(|of| of.meetings.clone())
        .collect();
    followed.sort();
    following.sort();
    if followed != following {
        return Err(Refusal::new("refused-other-meetings"));
    }
    for (place, next) in successors.iter().enumerate() {
        let about = |key| Refusal::new(key).with("dialogue", &next.id);
        let named_twice = successors[..place].iter().any(|other| other.id == next.id);
        if named_twice || world.dialogues.contains_key(&next.id) {
            return Err(about("refused-dialogue-exists"));
        }
        if next.date <= today {
            return Err(about("refused-successor-in-the-past"));
        }
        if next.origin != Origin::Planned || facts().any(|of| of.facts.audience != next.audience) {
            return Err(about("refused-circles-differ"));
        }
        sound(world, next)?;
        let begins = next.date.yesterday().map(crate::end_of_day_in_vienna);
        let closes = world.calls.values().filter(|call| {
            call.state != CallState::Withdrawn
                && call
                    .terms
                    .dialogues
                    .iter()
                    .any(|named| formers.contains(named))
        });
        if closes.map(|call| call.terms.closes).max() > begins.ok() {
            return Err(about("refused-call-closes-too-late"));
        }
    }
    Ok(())
}

/// Two at least, each once.
pub(super) fn several(formers: &[DialogueId]) -> Result<(), Refusal> {
    let twice = |(place, id): (usize, &DialogueId)| formers[..place].contains(id);
    if formers.len() < 2 || formers.iter().enumerate().any(twice) {
        return Err(Refusal::new("refused-merger-needs-two"));
    }
    Ok(())
}

/// A joint one, into parts of which each follows something.
pub(super) fn joint(world: &World, former: &DialogueId, parts: &[Dialogue]) -> Result<(), Refusal> {
    let found = world.dialogues.get(former);
    let joint = found.is_some_and(|of| of.facts.is_joint() || of.life != Life::Planned);
    if !joint || parts.len() < 2 {
        return Err(Refusal::new("refused-not-joint").with("dialogue", former));
    }
    Ok(())
}
