//! What happened, applied.

use super::{Fate, Later, Raised, Suggestion, SuggestionEvent, Theme, lower, raise};
use crate::keeping::Kept;
use crate::world::Damaged;
use crate::{SuggestionId, World};
use jiff::civil::Date;

const MISSING: Damaged = Damaged("a suggestion that is not there");

pub(crate) fn apply(world: &mut World, event: &SuggestionEvent, on: Date) -> Result<(), Damaged> {
    use SuggestionEvent as E;
    let all = &mut world.suggestions;
    match event.clone() {
        E::Entered {
            suggestion,
            themes,
            raised,
            text,
        } => {
            let new = entered(themes, vec![raised], Vec::new(), text, on);
            all.all.insert(suggestion, new);
        }
        E::Reworded {
            suggestion,
            themes,
            text,
        } => {
            let of = changed(world, &suggestion, on)?;
            of.themes = themes;
            of.text = text;
            of.waived = None;
        }
        E::Waived {
            suggestion,
            waivers,
        } => {
            let of = all.all.get_mut(&suggestion).ok_or(MISSING)?;
            of.waived = Some(waivers);
        }
        E::RaisedAgain { suggestion, raised } => {
            raise(&mut changed(world, &suggestion, on)?.raised, &raised);
        }
        E::Joined { suggestion, into } => join(world, &suggestion, into, on)?,
        E::SplitOff {
            suggestion,
            from,
            themes,
            raised,
            later,
            text,
        } => {
            let of = changed(world, &from, on)?;
            for less in &raised {
                lower(&mut of.raised, less);
            }
            let goes = |one: &Later| later.contains(&one.number);
            let (with, stays) = std::mem::take(&mut of.later).into_iter().partition(goes);
            of.later = stays;
            let new = entered(themes, raised, with, text, on);
            world.suggestions.all.insert(suggestion, new);
        }
        E::Withdrawn { suggestion, reason } => {
            let of = changed(world, &suggestion, on)?;
            of.fate = Fate::Withdrawn { on, reason };
            of.raised.clear();
            of.later.clear();
        }
        E::Followed {
            suggestion,
            number,
            facts,
            text,
        } => {
            let of = changed(world, &suggestion, on)?;
            let later = Later {
                number,
                facts,
                text,
            };
            match of.later.iter_mut().find(|one| one.number == number) {
                Some(one) => *one = later,
                None => of.later.push(later),
            }
            of.next = of.next.max(number.saturating_add(1));
        }
        E::Unfollowed { suggestion, number } => {
            let of = changed(world, &suggestion, on)?;
            of.later.retain(|one| one.number != number);
        }
        E::LookedThrough(what) => all.looked_through.push_back(what),
    }
    Ok(())
}

fn entered(
    themes: Vec<Theme>,
    raised: Vec<Raised>,
    later: Vec<Later>,
    text: Kept,
    on: Date,
) -> Suggestion {
    let next = later.iter().map(|one| one.number.saturating_add(1)).max();
    Suggestion {
        themes,
        text,
        waived: None,
        raised,
        next: next.unwrap_or(1),
        later,
        written: 1,
        entered: on,
        changed: on,
        fate: Fate::Stands,
    }
}

fn changed<'a>(
    world: &'a mut World,
    id: &SuggestionId,
    on: Date,
) -> Result<&'a mut Suggestion, Damaged> {
    let of = world.suggestions.all.get_mut(id).ok_or(MISSING)?;
    of.written += 1;
    of.changed = on;
    Ok(of)
}

/// Sources and references go over; references get numbers anew where they come.
fn join(world: &mut World, id: &SuggestionId, into: SuggestionId, on: Date) -> Result<(), Damaged> {
    let joined = changed(world, id, on)?;
    let raised = std::mem::take(&mut joined.raised);
    let later = std::mem::take(&mut joined.later);
    joined.fate = Fate::Joined(into.clone());
    let whole = changed(world, &into, on)?;
    raised
        .iter()
        .for_each(|more| raise(&mut whole.raised, more));
    for one in later {
        let number = whole.next;
        whole.next = number.saturating_add(1);
        whole.later.push(Later { number, ..one });
    }
    Ok(())
}
