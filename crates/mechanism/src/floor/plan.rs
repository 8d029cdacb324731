//! The time plan: what is left of the sitting for those who wait. A fact for the Chair, never a verdict.

use super::order::order;
use super::{Floor, ItemId};
use jiff::{Timestamp, ToSpan};
use serde::Serialize;

/// What the time allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TimePlan {
    /// How many wait.
    pub waiting: u32,
    /// When the item is planned to end; once that is over, when the sitting is.
    pub until: Timestamp,
    /// Milliseconds left of that; less than nothing when it is over.
    pub left: i64,
    /// Milliseconds for each who waits, if all are to be heard in time; whoever speaks takes the time they have.
    pub each: i64,
    /// When the item ends if the list closes now and everybody takes their whole time.
    pub ends: Timestamp,
    /// When it ends with two minutes for each.
    pub ends_with_two_minutes: Timestamp,
}

/// What the last column of the plan gives each, in milliseconds.
const TWO_MINUTES: i64 = 120_000;

/// The plan of an item at a moment; `None`: the programme in force does not say when it is to end.
pub fn time_plan(floor: &Floor, item: ItemId, now: Timestamp) -> Option<TimePlan> {
    let programme = &floor.programme(false)?.programme;
    let (_, planned) = programme.planned(item)?;
    let sitting = usize::from(programme.item(item)?.sitting);
    let sitting = programme.sittings.get(sitting)?.to;
    let until = match planned > now {
        true => planned,
        false => sitting,
    };
    let left = until.as_millisecond() - now.as_millisecond();
    let speaking = speaking(floor, now);
    let limits: Vec<i64> = limits(floor, item).collect();
    let waiting = i64::try_from(limits.len()).unwrap_or(i64::MAX);
    let after = |long: i64| now.checked_add(long.milliseconds()).unwrap_or(now);
    Some(TimePlan {
        waiting: u32::try_from(limits.len()).unwrap_or(u32::MAX),
        until,
        left,
        each: match waiting {
            0 => 0,
            waiting => ((left - speaking) / waiting).max(0),
        },
        ends: after(speaking + limits.iter().sum::<i64>()),
        ends_with_two_minutes: after(speaking + waiting * TWO_MINUTES),
    })
}

/// How long it takes until each who waits has their turn, in the declared order, in milliseconds from now.
pub fn turns_in(floor: &Floor, item: ItemId, now: Timestamp) -> Vec<(crate::RequestId, i64)> {
    let mut sum = match floor.taken == Some(item) {
        true => speaking(floor, now),
        false => 0,
    };
    let ordered = order(floor, item).into_iter().map(|(request, _)| request);
    let turn = |request| {
        let begins = sum;
        let asked = floor.asked(request).map(|(_, asked)| asked);
        sum += asked.map_or(0, |asked| millis(floor.limit(item, asked)));
        (request, begins)
    };
    ordered.map(turn).collect()
}

/// What whoever has the floor may still take.
fn speaking(floor: &Floor, now: Timestamp) -> i64 {
    let speech = floor.speech.as_ref();
    let remaining = speech.and_then(|speech| speech.remaining(now));
    remaining.unwrap_or(0).max(0)
}

/// The limits of those who wait.
fn limits(floor: &Floor, item: ItemId) -> impl Iterator<Item = i64> {
    let list = floor.items.get(&item);
    let waiting = list.into_iter().flat_map(|list| list.waiting());
    waiting.map(move |asked| millis(floor.limit(item, asked)))
}

/// A limit in milliseconds. Nobody knows how long somebody speaks who has no limit; three minutes is what most take.
fn millis(limit: u32) -> i64 {
    match limit {
        0 => 180_000,
        seconds => i64::from(seconds) * 1000,
    }
}
