//! What the Chair does, and an officer or co-Chair at the Chair's side.

use super::asking::still_waits;
use super::programmed::panel;
use super::{Desk, no_such_request};
use crate::authority::Deed;
use crate::floor::standing::seated;
use crate::floor::{Asked, FloorAct, ItemId, Listing, Speaker, Speech, order};
use crate::keeping::{Content, Purpose, Shelving};
use crate::world::Decision;
use crate::{Refusal, RequestId, written};
use jiff::Timestamp;

/// The most characters of the reason why somebody stands at another place.
const LONGEST_REASON: usize = 300;
/// The most places given by hand on one item.
const MOST_MOVES: usize = 200;

pub(super) fn take(desk: &Desk<'_>, item: ItemId) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    desk.item(item)?;
    if desk.floor.taken == Some(item) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    nobody_speaks(desk)?;
    let at = desk.step();
    let taken = desk.told(at, FloorAct::Taken(item));
    let programme = desk.floor.programme(false).map(|found| &found.programme);
    let asks = programme.map(|programme| panel(desk, programme, item, at));
    let asks = asks.into_iter().flatten();
    Ok(asks.fold(taken, |decision, act| desk.and_told(decision, at, act)))
}

pub(super) fn leave(desk: &Desk<'_>, item: ItemId) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    if desk.floor.taken != Some(item) {
        return Err(Refusal::new("refused-item-not-taken"));
    }
    nobody_speaks(desk)?;
    Ok(desk.told(desk.step(), FloorAct::Left(item)))
}

fn nobody_speaks(desk: &Desk<'_>) -> Result<(), Refusal> {
    match desk.floor.speech {
        Some(_) => Err(Refusal::new("refused-somebody-speaks")),
        None => Ok(()),
    }
}

pub(super) fn open(desk: &Desk<'_>, item: ItemId, open: bool) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    desk.item(item)?;
    let now = desk.floor.items.get(&item).map(|list| list.listing);
    let wanted = match open {
        true => Listing::Open,
        false => Listing::Closed,
    };
    if now.unwrap_or_default() == wanted {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    Ok(desk.told(desk.step(), FloorAct::Listing { item, open }))
}

pub(super) fn place(
    desk: &Desk<'_>,
    request: RequestId,
    before: Option<RequestId>,
    reason: &str,
) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    let (item, _) = waiting(desk, request)?;
    written::line("reason", reason, LONGEST_REASON)?;
    let now: Vec<RequestId> = order(&desk.floor, item)
        .into_iter()
        .map(|(there, _)| there)
        .filter(|there| *there != request)
        .collect();
    let behind = match before {
        Some(before) if !now.contains(&before) => {
            // Whoever it was to stand before has left since, or never stood here.
            return Err(Refusal::new("refused-left-the-list"));
        }
        Some(_) => None,
        None => match now.last() {
            Some(last) => Some(*last),
            None => return Err(Refusal::new("refused-nothing-changed")),
        },
    };
    let moves = desk
        .floor
        .items
        .get(&item)
        .map_or(0, |list| list.moves.len());
    if moves >= MOST_MOVES {
        return Err(Refusal::new("refused-too-many-moves").with("most", MOST_MOVES));
    }
    let mut shelving = Shelving::new(desk.submission.seed);
    let content = Content {
        bytes: reason.into(),
        retention: desk.retention(),
    };
    let reason = shelving.keep(&format!("request {request}"), Purpose::Reason, &content)?;
    let placed = FloorAct::Placed {
        request,
        before,
        behind,
        reason,
    };
    Ok(desk.told(desk.step(), placed).with_vault(shelving))
}

/// Whoever has the floor ends, and the next begins, in one act. The Chair names who had it, as the Chair saw it.
pub(super) fn give(
    desk: &Desk<'_>,
    request: RequestId,
    seen: Option<RequestId>,
) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    desk.goes_on()?;
    let now = desk.floor.speech.as_ref().map(|speech| speech.request);
    if now != seen {
        return Err(desk.moved_on());
    }
    let (item, asked) = waiting(desk, request)?;
    if desk.floor.taken != Some(item) {
        return Err(Refusal::new("refused-item-not-taken"));
    }
    let gone = matches!(asked.speaker, Speaker::Participant(_))
        && seated(desk.world, desk.dialogue, &asked.speaker).is_none();
    if gone {
        return Err(Refusal::new("refused-no-seat"));
    }
    let limit = desk.floor.limit(item, asked);
    Ok(desk.told(desk.step(), FloorAct::Given { request, limit }))
}

pub(super) fn pause(desk: &Desk<'_>, request: RequestId) -> Result<Decision, Refusal> {
    if speaking(desk, request)?.paused_since.is_some() {
        return Err(Refusal::new("refused-paused-already"));
    }
    Ok(desk.told(desk.step(), FloorAct::Paused))
}

pub(super) fn resume(desk: &Desk<'_>, request: RequestId) -> Result<Decision, Refusal> {
    if speaking(desk, request)?.paused_since.is_none() {
        return Err(Refusal::new("refused-not-paused"));
    }
    Ok(desk.told(desk.step(), FloorAct::Resumed))
}

pub(super) fn end(desk: &Desk<'_>, request: RequestId) -> Result<Decision, Refusal> {
    speaking(desk, request)?;
    Ok(desk.told(desk.step(), FloorAct::Ended))
}

pub(super) fn undo(desk: &Desk<'_>, of: Timestamp) -> Result<Decision, Refusal> {
    desk.may(Deed::RunFloor)?;
    match &desk.floor.before {
        None => Err(Refusal::new("refused-nothing-to-undo")),
        Some(before) if before.of != of => Err(desk.moved_on()),
        Some(_) => Ok(desk.told(desk.step(), FloorAct::Undone)),
    }
}

/// The speech the Chair meant, if it still goes on.
fn speaking<'d>(desk: &'d Desk<'_>, request: RequestId) -> Result<&'d Speech, Refusal> {
    desk.may(Deed::RunFloor)?;
    let speech = desk.floor.speech.as_ref();
    speech
        .filter(|speech| speech.request == request)
        .ok_or_else(|| desk.moved_on())
}

fn waiting<'d>(desk: &'d Desk<'_>, request: RequestId) -> Result<(ItemId, &'d Asked), Refusal> {
    let found = desk.floor.asked(request);
    let (item, asked) = found.ok_or_else(|| no_such_request(request))?;
    still_waits(asked)?;
    Ok((item, asked))
}
