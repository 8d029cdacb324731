//! A meeting gone through again: the floor of any moment, made from the acts until then and nothing else.

use super::order::{Why, order};
use super::{Floor, FloorEvent, ItemId, Manner};
use crate::RequestId;
use crate::world::Damaged;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _};
use serde::Serialize;

impl Floor {
    /// The floor after one more act: for going through a meeting step by step.
    pub fn after(&self, event: &FloorEvent) -> Result<Self, Damaged> {
        let mut after = self.clone();
        after.enter(event)?;
        Ok(after)
    }
}

/// The floor as it was at a moment: every act until then applied in order.
pub fn replay<'e>(
    events: impl IntoIterator<Item = &'e FloorEvent>,
    until: Timestamp,
) -> Result<Floor, Damaged> {
    let mut floor = Floor::default();
    for event in events {
        if event.at > until {
            break;
        }
        floor.enter(event)?;
    }
    Ok(floor)
}

/// The moment that a day and a time on Vienna's clocks mean. A time without parts of a second means the whole second: what
/// happened within it had happened when clocks showed it.
pub fn moment(day: Date, time: Time) -> Option<Timestamp> {
    let whole = time.subsec_nanosecond() == 0;
    let within = if whole {
        999.milliseconds()
    } else {
        0.milliseconds()
    };
    let at = crate::in_vienna(day.to_datetime(time))?;
    at.checked_add(within).ok()
}

/// Somebody on the list of a moment, and why they stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// On which item.
    pub item: ItemId,
    /// Which request.
    pub request: RequestId,
    /// Their place, from 1.
    pub place: u32,
    /// As what they want to speak.
    pub manner: Manner,
    /// When they asked.
    pub asked: Timestamp,
    /// Why they stand before the next.
    pub why: Why,
}

/// The list of the item before the meeting, each with the reason why they stand where they stand.
pub fn explain(floor: &Floor) -> Vec<Explained> {
    let Some(item) = floor.taken else {
        return Vec::new();
    };
    let ordered = order(floor, item).into_iter().zip(1..);
    let explained = ordered.filter_map(|((request, why), place)| {
        let (_, asked) = floor.asked(request)?;
        Some(Explained {
            item,
            request,
            place,
            manner: asked.manner,
            asked: asked.at,
            why,
        })
    });
    explained.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_time_without_parts_of_a_second_means_the_whole_second() {
        let day = date(2027, 5, 7);
        let of = |at: Time| moment(day, at).unwrap().to_string();
        assert_eq!(of(time(11, 42, 10, 0)), "2027-05-07T09:42:10.999Z");
        assert_eq!(
            of(time(11, 42, 10, 345_000_000)),
            "2027-05-07T09:42:10.345Z"
        );
    }
}
