//! What is counted from a dialogue's day follows that day: a dialogue put off does not lose the names of its participants
//! before it is held, and one put earlier does not keep them longer. A dialogue that is cancelled changes nothing: what was
//! promised stays promised.

use super::counted::{self, Counted, Days};
use super::{KeepingEvent, Redating, Retention, VaultChange};
use crate::participation::circulation::Circulation;
use crate::world::{Act, Decision};
use crate::{Audience, CirculationId, DialogueId, Event, RowId, World};
use jiff::civil::Date;
use jiff::{ToSpan, Unit};
use std::collections::BTreeMap;

/// The most rows one entry speaks of.
const ROWS_TOGETHER: usize = 1_000;

/// Adds to the decision that gives dialogues another day what follows for the rows counted from them. A dialogue that goes
/// on as another is given that one's day.
pub(crate) fn with_the_dialogues(
    world: &World,
    decision: Decision,
    moves: &[(DialogueId, Date)],
) -> Decision {
    let why =
        Redating::DialoguesMoved(moves.iter().map(|(dialogue, _)| dialogue.clone()).collect());
    redating(decision, &why, ends(world, moves))
}

/// Announces other ends, and changes them in the vault with the same decision.
pub(super) fn redating(
    mut decision: Decision,
    why: &Redating,
    ends: BTreeMap<RowId, Date>,
) -> Decision {
    let ends: Vec<(RowId, Date)> = ends.into_iter().collect();
    for part in ends.chunks(ROWS_TOGETHER) {
        decision.acts.push(Act {
            audience: Audience::Restricted,
            event: Event::Keeping(KeepingEvent::Redated {
                because: why.clone(),
                ends: part.to_vec(),
            }),
        });
        let changes = part.iter();
        decision
            .vault
            .extend(changes.map(|(row, end)| VaultChange::Retain(*row, Retention::Until(*end))));
    }
    decision
}

/// The ends that change when dialogues are given other days.
fn ends(world: &World, moves: &[(DialogueId, Date)]) -> BTreeMap<RowId, Date> {
    let before = Days { world, moved: &[] };
    let after = Days {
        world,
        moved: moves,
    };
    let mut moving = Moving::default();
    let mut lists: BTreeMap<CirculationId, &Circulation> = BTreeMap::new();
    for (dialogue, _) in moves {
        let applied = world.applications.for_dialogue.get(dialogue);
        let applied = applied.into_iter().flatten();
        for application in applied.filter_map(|of| world.applications.all.get(of)) {
            moving.all(
                counted::of_application(world, application),
                before.of_application(application),
                after.of_application(application),
            );
            for of in application.cases.keys() {
                let list = world.circulations.of(&application.reference, of);
                lists.extend(list.map(|list| (list.id, list)));
            }
        }
        let places = counted::of_places(world, dialogue);
        let places = places.chain(counted::of_notes(world, dialogue));
        moving.all(places, before.of(dialogue), after.of(dialogue));
        let draft = counted::of_draft(world, dialogue);
        moving.all(draft, before.of_draft(dialogue), after.of_draft(dialogue));
    }
    for list in lists.into_values() {
        let rows = counted::of_list(world, list);
        moving.all(rows, before.of_list(list), after.of_list(list));
    }
    moving.ends
}

/// The ends found so far.
#[derive(Default)]
struct Moving {
    ends: BTreeMap<RowId, Date>,
}

impl Moving {
    /// Moves rows that were counted from one day and are counted from another now.
    fn all<'w>(
        &mut self,
        rows: impl Iterator<Item = Counted<'w>>,
        from: Option<Date>,
        to: Option<Date>,
    ) {
        let (Some(from), Some(to)) = (from, to) else {
            return;
        };
        for counted in rows {
            let end = moved(counted.end, from, to);
            if end != counted.end {
                self.ends.insert(counted.row, end);
            }
        }
    }
}

/// An end as far from a day as it was from another: as many months, or, where it was not counted in months, as many days.
pub(super) fn moved(end: Date, from: Date, to: Date) -> Date {
    let whole = from
        .until((Unit::Month, end))
        .map_or(0, |span| span.get_years() as i32 * 12 + span.get_months());
    // The end of a short month is a month after the end of a long one, and fewer than thirty days.
    let months = [whole, whole + 1]
        .into_iter()
        .find(|months| from.checked_add(months.months()).ok() == Some(end));
    let distance = match months {
        Some(months) => Ok(months.months()),
        None => from.until(end),
    };
    distance
        .and_then(|distance| to.checked_add(distance))
        .unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn an_end_at_the_end_of_a_short_month_is_still_so_many_months_away() {
        let end = date(2027, 2, 28);
        assert_eq!(
            moved(end, date(2026, 8, 31), date(2026, 9, 10)),
            date(2027, 3, 10)
        );
        assert_eq!(
            moved(end, date(2026, 8, 28), date(2026, 9, 10)),
            date(2027, 3, 10)
        );
    }

    #[test]
    fn an_end_that_was_not_counted_in_months_keeps_its_days() {
        let (from, end) = (date(2027, 1, 10), date(2027, 1, 15));
        assert_eq!(moved(end, from, date(2027, 3, 1)), date(2027, 3, 6));
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (2020_i16..2040, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d).ok())
    }

    proptest! {
        #[test]
        fn what_is_counted_in_months_stays_counted_in_months(
            from in any_day(), to in any_day(), months in 1_i32..=120,
        ) {
            let end = from.checked_add(months.months()).unwrap();
            let now = moved(end, from, to);
            prop_assert_eq!(now, to.checked_add(months.months()).unwrap());
        }
    }
}
