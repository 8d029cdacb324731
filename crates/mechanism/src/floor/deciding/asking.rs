//! Asking for the floor, leaving the list, passing a place on.

use super::{Desk, no_such_request, no_such_speaker};
use crate::Refusal;
use crate::floor::standing::{asks_for_anybody, seated, speaks_for, standing_of};
use crate::floor::{
    Asked, FloorAct, ItemFloor, ItemId, Listing, Manner, Matter, Place, Speaker, Standing, State,
    Withdrawal,
};
use crate::keeping::{Purpose, Shelving};
use crate::world::Decision;
use crate::{RequestId, written};

/// The most requests that wait on one item.
pub(super) const MOST_WAITING: usize = 500;
/// The most requests of one speaker on one item, those taken back among them: enough for every change of mind, too few
/// to fill the record.
const MOST_OF_ONE: usize = 20;
/// The most characters of the group somebody speaks for, and of what they speak about.
const LONGEST_MATTER: usize = 200;
/// The most letters of a language's code.
const LONGEST_LANGUAGE: usize = 8;

/// What is asked for.
pub(super) struct Wish<'c> {
    pub(super) item: ItemId,
    pub(super) speaker: &'c Speaker,
    pub(super) manner: Manner,
    pub(super) place: Place,
    pub(super) answers: Option<RequestId>,
    pub(super) language: &'c str,
    pub(super) matter: &'c Matter,
}

pub(super) fn ask(desk: &Desk<'_>, wish: &Wish<'_>) -> Result<Decision, Refusal> {
    let (world, floor) = (desk.world, &desk.floor);
    if !speaks_for(world, &desk.who, desk.dialogue, wish.speaker) {
        return Err(no_such_speaker());
    }
    let standing = standing_of(world, desk.dialogue, floor, wish.speaker);
    let standing = standing.ok_or_else(no_such_speaker)?;
    desk.goes_on()?;
    desk.item(wish.item)?;
    let empty = ItemFloor::default();
    let list = floor.items.get(&wish.item).unwrap_or(&empty);
    let own = asks_for_anybody(&desk.who, desk.dialogue);
    fits(desk, wish, list, standing)?;
    if wish.manner == Manner::Panel && !own {
        return Err(Refusal::new("refused-panel-by-the-office"));
    }
    is_open(desk, wish, list)?;
    not_too_often(wish, list)?;
    said(wish)?;

    let at = desk.now();
    let request = RequestId::drawn(&desk.submission.seed, 0);
    let mut shelving = Shelving::new(desk.submission.seed);
    let matter = match *wish.matter == Matter::default() {
        true => None,
        false => Some(shelving.keep_value(
            &format!("request {request}"),
            Purpose::Intervention,
            wish.matter,
            desk.retention(),
        )?),
    };
    let for_them = own && !is_their_own(desk, wish.speaker);
    let asked = Asked {
        request,
        speaker: wish.speaker.clone(),
        standing,
        manner: wish.manner,
        place: wish.place,
        at,
        answers: wish.answers,
        language: wish.language.to_owned(),
        matter,
        for_them,
        state: State::Waiting,
    };
    let item = wish.item;
    let decision = desk.told(at, FloorAct::Asked { item, asked });
    Ok(decision.with_vault(shelving))
}

/// Whether it is their own seat or delegation, though they may ask for anybody.
fn is_their_own(desk: &Desk<'_>, speaker: &Speaker) -> bool {
    match speaker {
        Speaker::Participant(_) => seated(desk.world, desk.dialogue, speaker)
            .is_some_and(|seat| seat.person.is_some() && seat.person == desk.who.person()),
        Speaker::Delegation(state) => desk
            .who
            .delegation_at(desk.dialogue)
            .is_some_and(|(own, _)| own == state),
        Speaker::Named(_) => false,
    }
}

/// What States alone may raise, and where it was set; an answer has its question.
fn fits(
    desk: &Desk<'_>,
    wish: &Wish<'_>,
    list: &ItemFloor,
    standing: Standing,
) -> Result<(), Refusal> {
    if wish.manner.is_for_states() {
        if !standing.state {
            return Err(Refusal::new("refused-not-a-state"));
        }
        let set = match wish.manner {
            Manner::PointOfOrder => list.rules.points_of_order,
            _ => list.rules.right_of_reply,
        };
        if !set {
            let refusal = Refusal::new("refused-manner-not-set");
            return Err(refusal.with("manner", wish.manner.code()));
        }
        if desk.floor.taken != Some(wish.item) {
            return Err(Refusal::new("refused-item-not-taken"));
        }
    }
    let asked_it = |question: RequestId| {
        let found = list.asked.iter().find(|one| one.request == question);
        found.is_some_and(|one| {
            one.manner == Manner::Question && !matches!(one.state, State::Withdrawn(_))
        })
    };
    let sound = match wish.answers {
        Some(question) => wish.manner == Manner::Answer && asked_it(question),
        None => wish.manner != Manner::Answer,
    };
    match sound {
        true => Ok(()),
        false => Err(Refusal::new("refused-answers-no-question")),
    }
}

/// A list takes names while it is open, and before that from the time of inscription. A point of order, a reply and the
/// answer to a question do not wait for a list.
fn is_open(desk: &Desk<'_>, wish: &Wish<'_>, list: &ItemFloor) -> Result<(), Refusal> {
    if wish.manner.is_for_states() || matches!(wish.manner, Manner::Answer | Manner::Panel) {
        return Ok(());
    }
    match list.listing {
        Listing::Open => Ok(()),
        Listing::Closed => Err(Refusal::new("refused-list-closed")),
        Listing::NotYet => {
            let from = list.rules.inscription_from;
            match from.is_some_and(|from| desk.submission.received >= from) {
                true => Ok(()),
                false => Err(Refusal::new("refused-list-not-open-yet")),
            }
        }
    }
}

/// A speaker stands on a list as often as the rules let them; what does not wait for a list stands once beside it.
fn not_too_often(wish: &Wish<'_>, list: &ItemFloor) -> Result<(), Refusal> {
    let theirs = || list.asked.iter().filter(|one| one.speaker == *wish.speaker);
    if theirs().count() >= MOST_OF_ONE {
        return Err(Refusal::new("refused-too-many-requests").with("most", MOST_OF_ONE));
    }
    if list.waiting().count() >= MOST_WAITING {
        return Err(Refusal::new("refused-list-full").with("most", MOST_WAITING));
    }
    let waits = theirs().filter(|one| one.state == State::Waiting);
    let alike = waits.filter(|one| match wish.manner {
        manner if manner.is_a_turn() => one.manner.is_a_turn(),
        Manner::Answer => one.manner == Manner::Answer && one.answers == wish.answers,
        manner => one.manner == manner,
    });
    let most = match wish.manner.is_a_turn() {
        true => usize::from(list.rules.most_waiting),
        false => 1,
    };
    match alike.count() >= most {
        true => Err(Refusal::new("refused-on-the-list-already")),
        false => Ok(()),
    }
}

fn said(wish: &Wish<'_>) -> Result<(), Refusal> {
    let language = wish.language;
    let is_code = language.len() <= LONGEST_LANGUAGE
        && language
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'-');
    if !is_code {
        return Err(Refusal::new("refused-no-such-language"));
    }
    let Matter {
        on_behalf_of,
        about,
    } = wish.matter;
    match wish.manner {
        Manner::OnBehalf => written::line("on_behalf_of", on_behalf_of, LONGEST_MATTER)?,
        _ => written::optional_line("on_behalf_of", on_behalf_of, LONGEST_MATTER)?,
    }
    written::optional_line("about", about, LONGEST_MATTER)
}

pub(super) fn withdraw(
    desk: &Desk<'_>,
    request: RequestId,
    why: Withdrawal,
) -> Result<Decision, Refusal> {
    let (_, asked) = theirs(desk, request)?;
    still_waits(asked)?;
    let for_anybody = asks_for_anybody(&desk.who, desk.dialogue);
    let why = match (for_anybody, why) {
        (false, _) => Withdrawal::Own,
        (true, Withdrawal::Absent) => Withdrawal::Absent,
        (true, Withdrawal::Own) if is_their_own(desk, &asked.speaker) => Withdrawal::Own,
        (true, _) => Withdrawal::ForThem,
    };
    let at = match why {
        Withdrawal::Own | Withdrawal::SeatGone => desk.now(),
        Withdrawal::Absent | Withdrawal::ForThem => desk.step(),
    };
    Ok(desk.told(at, FloorAct::Withdrawn { request, why }))
}

/// A place goes to a colleague of the same organization, where the speaker's own place was.
pub(super) fn pass(desk: &Desk<'_>, request: RequestId, to: &Speaker) -> Result<Decision, Refusal> {
    let (item, asked) = theirs(desk, request)?;
    still_waits(asked)?;
    let organizations = &desk.world.organizations;
    let colleague = |speaker: &Speaker| {
        let seat = match speaker {
            Speaker::Participant(id) => desk.world.registrations.participants.get(id),
            Speaker::Delegation(_) | Speaker::Named(_) => None,
        };
        seat.map(|seat| organizations.current(seat.organization))
    };
    let of = colleague(&asked.speaker);
    let seat = seated(desk.world, desk.dialogue, to).and_then(|_| colleague(to));
    let standing = standing_of(desk.world, desk.dialogue, &desk.floor, to);
    let standing = match standing {
        Some(standing) if of.is_some() && of == seat && *to != asked.speaker => standing,
        _ => return Err(Refusal::new("refused-not-a-colleague")),
    };
    let list = desk.floor.items.get(&item);
    let there = list.is_some_and(|list| {
        let mut waiting = list.waiting();
        waiting.any(|one| one.speaker == *to && one.manner.is_a_turn() == asked.manner.is_a_turn())
    });
    if there {
        return Err(Refusal::new("refused-on-the-list-already"));
    }
    let to = to.clone();
    Ok(desk.told(
        desk.now(),
        FloorAct::Passed {
            request,
            to,
            standing,
        },
    ))
}

/// A request this actor may speak for. Any other is like one that does not exist.
fn theirs<'d>(desk: &'d Desk<'_>, request: RequestId) -> Result<(ItemId, &'d Asked), Refusal> {
    desk.floor
        .asked(request)
        .filter(|(_, asked)| speaks_for(desk.world, &desk.who, desk.dialogue, &asked.speaker))
        .ok_or_else(|| no_such_request(request))
}

pub(super) fn still_waits(asked: &Asked) -> Result<(), Refusal> {
    let key = match asked.state {
        State::Waiting => return Ok(()),
        State::Speaking => "refused-has-the-floor",
        State::Spoke => "refused-spoke-already",
        State::Withdrawn(_) => "refused-left-the-list",
    };
    Err(Refusal::new(key))
}
