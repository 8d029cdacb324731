//! Who is named in the programme stands on the list of the item when it is taken up.

use super::Desk;
use crate::RequestId;
use crate::floor::standing::{seated, standing_of};
use crate::floor::{Asked, FloorAct, ItemId, Manner, Part, Place, Programme, Speaker, State};
use crate::participation::registration::Attendance;
use jiff::Timestamp;

/// Those who open the item and sit on its panel, in the order of the programme; whoever stands there already is left out,
/// and so is whoever lost their seat. A moderator speaks from the podium and asks nobody.
pub(super) fn panel(
    desk: &Desk<'_>,
    programme: &Programme,
    item: ItemId,
    at: Timestamp,
) -> Vec<FloorAct> {
    let list = desk.floor.items.get(&item);
    let stands_there = |speaker: &Speaker| {
        let mut all = list.into_iter().flat_map(|list| list.asked.iter());
        all.any(|one| one.manner == Manner::Panel && one.speaker == *speaker)
    };
    let named = programme.item(item).map_or(&[][..], |item| &item.panel);
    let mut asks = Vec::new();
    for one in named.iter().filter(|one| one.part != Part::Moderates) {
        let standing = standing_of(desk.world, desk.dialogue, &desk.floor, &one.speaker);
        let Some(standing) = standing.filter(|_| !stands_there(&one.speaker)) else {
            continue;
        };
        let online = seated(desk.world, desk.dialogue, &one.speaker)
            .is_some_and(|seat| seat.mode == Attendance::Online);
        let asked = Asked {
            request: RequestId::drawn(&desk.submission.seed, asks.len() as u64),
            speaker: one.speaker.clone(),
            standing,
            manner: Manner::Panel,
            place: match online {
                true => Place::Online,
                false => Place::Room,
            },
            at,
            answers: None,
            language: String::new(),
            matter: None,
            for_them: true,
            state: State::Waiting,
        };
        asks.push(FloorAct::Asked { item, asked });
    }
    asks
}
