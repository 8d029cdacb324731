//! What became of contributions, applied.

use super::{Contribution, ContributionEvent as E, ContributionRef, ContributionState as S};
use crate::World;
use crate::keeping::{Kept, Retention};
use crate::world::Damaged;
use jiff::Timestamp;

const UNKNOWN: Damaged = Damaged("a contribution that nobody handed in");

pub(crate) fn apply(world: &mut World, event: &E) -> Result<(), Damaged> {
    let of = event.contribution();
    match event {
        E::Submitted { .. } => submitted(world, event),
        E::ContactGiven { contact, .. } => found(world, of)?.contact = Some(*contact),
        E::ContactWithdrawn { .. } => found(world, of)?.contact = None,
        E::NameWithdrawn { .. } => found(world, of)?.named = false,
        E::Published { at, kept, .. } => {
            let found = moved(world, of, S::Published, *at, None)?;
            found.published.get_or_insert(*at);
            keep(world, of, *kept);
        }
        E::TakenOff { at, kept, .. } => {
            moved(world, of, S::Submitted, *at, None)?;
            keep(world, of, *kept);
        }
        E::Returned { at, reason, .. } => {
            moved(world, of, S::Returned, *at, Some(*reason))?;
        }
        E::Declined { at, reason, .. } => {
            moved(world, of, S::Declined, *at, Some(*reason))?.contact = None;
        }
        E::Withdrawn { at, .. } => {
            moved(world, of, S::Withdrawn, *at, None)?.contact = None;
        }
    }
    Ok(())
}

fn found(world: &mut World, of: ContributionRef) -> Result<&mut Contribution, Damaged> {
    world.contributions.all.get_mut(&of).ok_or(UNKNOWN)
}

fn moved(
    world: &mut World,
    of: ContributionRef,
    state: S,
    at: Timestamp,
    reason: Option<Kept>,
) -> Result<&mut Contribution, Damaged> {
    let contribution = found(world, of)?;
    contribution.state = state;
    contribution.since = at;
    contribution.reason = reason;
    Ok(contribution)
}

/// Its words are kept so long from now on.
fn keep(world: &mut World, of: ContributionRef, retention: Retention) {
    let text = world.contributions.all.get(&of).map(|found| found.text.row);
    if let Some(kept) = text.and_then(|row| world.kept.get_mut(&row)) {
        kept.retention = retention;
    }
}

fn submitted(world: &mut World, event: &E) {
    let E::Submitted {
        contribution: reference,
        version,
        at,
        by,
        organization,
        kind,
        topics,
        region,
        dialogue,
        language,
        named,
        text,
    } = event
    else {
        return;
    };
    let before = world.contributions.all.get(reference);
    let before = before.map(|before| before.first);
    let contributions = &mut world.contributions;
    if before.is_none() {
        let in_year = contributions.in_year.entry(reference.year).or_default();
        *in_year = reference.number.max(*in_year);
        let theirs = contributions.of_person.entry(*by).or_default();
        theirs.push_back(*reference);
    }
    let contribution = Contribution {
        reference: *reference,
        by: *by,
        organization: *organization,
        kind: *kind,
        topics: topics.clone(),
        region: *region,
        dialogue: dialogue.clone(),
        language: language.clone(),
        named: *named,
        first: before.unwrap_or(*at),
        at: *at,
        version: *version,
        text: *text,
        contact: None,
        state: S::Submitted,
        since: *at,
        published: None,
        reason: None,
    };
    contributions.all.insert(*reference, contribution);
}
