//! Where a statement stands on the floor: its place on the list, the time it has, whether it was delivered.

use super::Statement;
use crate::RequestId;
use crate::floor::{Floor, Manner, Rules, Speaker, State};

/// Whether somebody who speaks in this manner has a statement to give.
pub(crate) const fn spoken_from(manner: Manner) -> bool {
    matches!(manner, Manner::Panel | Manner::Statement | Manner::OnBehalf)
}

/// The place on the list it goes with: the one it was passed on with, or the first its speaker has on the item that was
/// not taken back. Whoever waits there again gives the text again, so what still waits comes before what was spoken.
pub(crate) fn slot(floor: &Floor, statement: &Statement) -> Option<RequestId> {
    let stands = |state: State| !matches!(state, State::Withdrawn(_));
    if let Some(request) = statement.request {
        let (_, asked) = floor.asked(request)?;
        return stands(asked.state).then_some(request);
    }
    let list = floor.items.get(&statement.item)?;
    let theirs = list
        .asked
        .iter()
        .filter(|one| one.speaker == statement.speaker && spoken_from(one.manner))
        .filter(|one| stands(one.state));
    theirs
        .min_by_key(|one| (one.state == State::Spoke, one.at))
        .map(|one| one.request)
}

/// Whether it was delivered: its speaker had the floor for it, and does not stand on the list with it again.
pub(crate) fn is_delivered(floor: &Floor, statement: &Statement) -> bool {
    if let Some(request) = slot(floor, statement) {
        let asked = floor.asked(request);
        return asked.is_some_and(|(_, asked)| asked.state == State::Spoke);
    }
    // Entered afterwards, without a place on the list.
    statement.request.is_none()
        && floor.spoken.iter().any(|spoken| {
            spoken.item == statement.item
                && spoken.speaker == statement.speaker
                && spoken_from(spoken.manner)
        })
}

/// How many seconds somebody has for a statement; 0: no limit.
pub(crate) mod limit {
    use super::{Floor, Manner, Rules, Speaker, Statement, slot};
    use crate::floor::ItemId;

    /// For one that was handed in.
    pub(crate) fn of(floor: &Floor, statement: &Statement) -> u32 {
        let asked = slot(floor, statement).and_then(|request| floor.asked(request));
        match asked {
            Some((item, asked)) => floor.limit(item, asked),
            None => on(floor, &statement.speaker, statement.item),
        }
    }

    /// For a speaker without a place on the list yet: what the programme gives them, or the rules of the item.
    pub(crate) fn on(floor: &Floor, speaker: &Speaker, item: ItemId) -> u32 {
        let named = floor.item(item).and_then(|item| {
            let mut panel = item.panel.iter();
            panel.find(|one| one.speaker == *speaker)
        });
        if let Some(named) = named {
            return u32::from(named.minutes) * 60;
        }
        let state = matches!(speaker, Speaker::Delegation(_));
        let rules = floor.items.get(&item).map(|list| &list.rules);
        rules.map_or_else(
            || Rules::default().limit(Manner::Statement, state),
            |rules| rules.limit(Manner::Statement, state),
        )
    }
}
