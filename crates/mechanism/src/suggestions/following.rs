//! Dated references to later documents, and to which day documents were looked through.
//!
//! A reference says that a document is later and what it says. That it came about because of the suggestion is nowhere said.

use super::deciding::{day_of, destroying, keep, public};
use super::{
    Later, LaterReference, LookedThrough, MOST_LOOKED_THROUGH, MOST_REFERENCES,
    MOST_SOURCES_OF_A_REFERENCE, Raised, ReferenceText, Suggestion, SuggestionEvent,
};
use crate::keeping::Shelving;
use crate::world::{Decision, Submission};
use crate::{Audience, Refusal, SourceId, SuggestionId, World};
use jiff::civil::Date;

pub(super) fn follow(
    world: &World,
    submission: &Submission,
    id: &SuggestionId,
    of: &Suggestion,
    number: Option<u16>,
    facts: &LaterReference,
    text: &ReferenceText,
) -> Result<Decision, Refusal> {
    let corrected = match number {
        Some(number) => Some(found(of, number)?),
        None => None,
    };
    if corrected.is_none() && of.later.len() >= MOST_REFERENCES {
        return Err(Refusal::new("refused-references-many").with("most", MOST_REFERENCES));
    }
    text.sound()?;
    known(world, &facts.sources, MOST_SOURCES_OF_A_REFERENCE)?;
    if facts.date > crate::day_in_vienna(submission.received) {
        return Err(Refusal::new("refused-reference-to-come").with("day", facts.date));
    }
    later_than(world, &of.raised, facts.date)?;
    let mut shelving = Shelving::new(submission.seed);
    let event = SuggestionEvent::Followed {
        suggestion: id.clone(),
        number: number.unwrap_or(of.next),
        facts: facts.clone(),
        text: keep(&mut shelving, id, text)?,
    };
    let decision = public(event).with_vault(shelving);
    Ok(destroying(world, decision, corrected.map(|one| one.text)))
}

pub(super) fn unfollow(
    world: &World,
    id: &SuggestionId,
    of: &Suggestion,
    number: u16,
) -> Result<Decision, Refusal> {
    let one = found(of, number)?;
    let decision = public(SuggestionEvent::Unfollowed {
        suggestion: id.clone(),
        number,
    });
    Ok(destroying(world, decision, [one.text]))
}

pub(super) fn look_through(
    world: &World,
    submission: &Submission,
    what: &LookedThrough,
) -> Result<Decision, Refusal> {
    known(world, &what.sources, MOST_LOOKED_THROUGH)?;
    if what.to > crate::day_in_vienna(submission.received) {
        return Err(Refusal::new("refused-reference-to-come").with("day", what.to));
    }
    Ok(public(SuggestionEvent::LookedThrough(what.clone())))
}

/// After sources came or went, the references still are to documents later than the first of them.
pub(super) fn still_later(
    world: &World,
    raised: &[Raised],
    later: &[Later],
) -> Result<(), Refusal> {
    let mut dates = later.iter().map(|one| one.facts.date);
    dates.try_for_each(|date| later_than(world, raised, date))
}

fn later_than(world: &World, raised: &[Raised], date: Date) -> Result<(), Refusal> {
    let days = raised.iter().filter_map(|one| day_of(world, &one.paper));
    match days.min() {
        Some(first) if date <= first => Err(Refusal::new("refused-reference-not-later")
            .with("day", date)
            .with("raised", first)),
        _ => Ok(()),
    }
}

fn found(of: &Suggestion, number: u16) -> Result<&Later, Refusal> {
    let found = of.later.iter().find(|one| one.number == number);
    found.ok_or_else(|| Refusal::new("refused-no-such-reference"))
}

/// Sources of the register that everybody may see, each once.
fn known(world: &World, sources: &[SourceId], most: usize) -> Result<(), Refusal> {
    let mut each: Vec<&SourceId> = sources.iter().collect();
    each.sort_unstable();
    each.dedup();
    if each.is_empty() || each.len() != sources.len() || each.len() > most {
        return Err(Refusal::new("refused-reference-sources").with("most", most));
    }
    sources.iter().try_for_each(|source| {
        let registered = world.sources.get(source);
        match registered.is_some_and(|known| known.audience == Audience::Public) {
            true => Ok(()),
            false => Err(Refusal::new("refused-no-such-source").with("source", source)),
        }
    })
}
