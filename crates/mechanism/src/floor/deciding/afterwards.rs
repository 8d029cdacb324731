//! What happened while the line was gone, entered afterwards with the time it happened.

use super::asking::still_waits;
use super::{Desk, no_such_request, no_such_speaker};
use crate::authority::Deed;
use crate::floor::standing::standing_of;
use crate::floor::{FloorAct, ItemId, Manner, Place, Speaker};
use crate::world::Decision;
use crate::{Refusal, RequestId};
use jiff::{Timestamp, ToSpan};

/// The longest speech that can be entered, in seconds: four hours.
const LONGEST: u32 = 4 * 3600;
/// The most speeches of one dialogue.
const MOST_SPOKEN: usize = 5_000;

/// What is to be entered.
pub(super) struct Wish<'c> {
    pub(super) item: ItemId,
    pub(super) request: Option<RequestId>,
    pub(super) speaker: &'c Speaker,
    pub(super) manner: Manner,
    pub(super) place: Place,
    pub(super) from: Timestamp,
    pub(super) seconds: u32,
}

pub(super) fn enter(desk: &Desk<'_>, wish: &Wish<'_>) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.item(wish.item)?;
    let (speaker, standing, manner, place) = match wish.request {
        Some(request) => {
            let found = desk.floor.asked(request);
            let found = found.filter(|(item, _)| *item == wish.item);
            let (_, asked) = found.ok_or_else(|| no_such_request(request))?;
            still_waits(asked)?;
            let speaker = asked.speaker.clone();
            (speaker, asked.standing, asked.manner, asked.place)
        }
        None => {
            let standing = standing_of(desk.world, desk.dialogue, &desk.floor, wish.speaker);
            let standing = standing.ok_or_else(no_such_speaker)?;
            (wish.speaker.clone(), standing, wish.manner, wish.place)
        }
    };
    if !(1..=LONGEST).contains(&wish.seconds) {
        let refusal = Refusal::new("refused-spoken-length");
        return Err(refusal.with("minutes", LONGEST / 60));
    }
    if desk.floor.spoken.len() >= MOST_SPOKEN {
        return Err(Refusal::new("refused-list-full").with("most", MOST_SPOKEN));
    }
    let from = Timestamp::from_millisecond(wish.from.as_millisecond()).unwrap_or(wish.from);
    let to = from.checked_add(i64::from(wish.seconds).seconds());
    let to = to.ok().filter(|to| *to <= desk.submission.received);
    let Some(to) = to else {
        return Err(Refusal::new("refused-not-yet-happened").with("at", wish.from));
    };
    alone(desk, from, to)?;
    let spoken = FloorAct::SpokenAfterwards {
        item: wish.item,
        request: wish.request,
        speaker,
        standing,
        manner,
        place,
        from,
        seconds: wish.seconds,
    };
    Ok(desk.told(desk.now(), spoken))
}

/// One speaker at a time, also in what is remembered.
fn alone(desk: &Desk<'_>, from: Timestamp, to: Timestamp) -> Result<(), Refusal> {
    let had = desk.floor.spoken.iter().map(|one| (one.from, one.to));
    let has = desk.floor.speech.as_ref();
    let has = has.map(|speech| (speech.from, Timestamp::MAX));
    let mut meanwhile = had
        .chain(has)
        .filter(|(began, ended)| *began < to && from < *ended);
    match meanwhile.next() {
        Some((began, ended)) => Err(Refusal::new("refused-spoken-overlaps")
            .with("from", in_vienna(began))
            .with("to", in_vienna(ended.min(desk.now())))),
        None => Ok(()),
    }
}

fn in_vienna(at: Timestamp) -> String {
    at.to_zoned(crate::vienna())
        .strftime("%H:%M:%S")
        .to_string()
}
