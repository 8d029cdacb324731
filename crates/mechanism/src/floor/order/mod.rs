//! The declared order: who comes when, and why. A pure function of what stands in the entries, so that anybody who has them
//! can make it again and nobody has to believe it.
//!
//! First points of order; then answers to questions that were put; then the panel as programmed; then everybody else by
//! the policy of the item, one after the other, each counted as a turn of their kind and region before the next is
//! looked for; last the replies. Upon that, what was ordered by hand, in the order in which it was done.

mod by_hand;
mod turns;

use super::list::{Asked, ItemFloor, Manner, State};
use super::{Floor, ItemId};
use crate::RequestId;
use crate::organizations::StakeholderKind;
use crate::participation::Kind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use turns::{Alike, Turns};

/// What goes before the time of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precedence {
    /// States before everybody else.
    StatesFirst,
    /// Those who have not yet spoken on this item before those who have.
    NotYetSpoken,
    /// Organizations that take part for the first time before others.
    FirstTimersFirst,
    /// The kind of stakeholder that had the fewest turns comes next; States count as a kind.
    KindsInTurn,
    /// The regional group that had the fewest turns comes next.
    RegionsInTurn,
}

impl Precedence {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::StatesFirst,
        Self::NotYetSpoken,
        Self::FirstTimersFirst,
        Self::KindsInTurn,
        Self::RegionsInTurn,
    ];

    /// As in forms and in keys of words: `precedence-kinds-in-turn`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StatesFirst => "states-first",
            Self::NotYetSpoken => "not-yet-spoken",
            Self::FirstTimersFirst => "first-timers-first",
            Self::KindsInTurn => "kinds-in-turn",
            Self::RegionsInTurn => "regions-in-turn",
        }
    }

    /// Reads [`Precedence::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

/// The declared order of an item: these precedences, one after the other, and then the time of the request. None of
/// them: the time of the request alone, which is the default.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderPolicy(pub Vec<Precedence>);

/// The kinds that take turns. An organization in consultative status takes no turn beside the other organizations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// States.
    State,
    /// Non-governmental organizations.
    Ngo,
    /// Academia.
    Academia,
    /// The private sector.
    PrivateSector,
    /// Parliamentarians.
    Parliamentarian,
    /// Anybody else: the secretariat, international organizations, guests.
    Other,
}

impl Group {
    /// All of them, in the order of tables.
    pub const ALL: [Self; 6] = [
        Self::State,
        Self::Ngo,
        Self::Academia,
        Self::PrivateSector,
        Self::Parliamentarian,
        Self::Other,
    ];

    /// As in keys of words: `group-private-sector`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Ngo => "ngo",
            Self::Academia => "academia",
            Self::PrivateSector => "private-sector",
            Self::Parliamentarian => "parliamentarian",
            Self::Other => "other",
        }
    }

    /// The group of a speaker.
    pub fn of(standing: super::Standing) -> Self {
        if standing.state {
            return Self::State;
        }
        match standing.kind.and_then(StakeholderKind::counted_as) {
            Some(Kind::Ngo) => Self::Ngo,
            Some(Kind::Academia) => Self::Academia,
            Some(Kind::PrivateSector) => Self::PrivateSector,
            Some(Kind::Parliamentarian) => Self::Parliamentarian,
            _ => Self::Other,
        }
    }
}

/// Why somebody stands where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// A point of order is heard at once.
    PointOfOrder,
    /// Named in the programme.
    Programme,
    /// Answers the question before it, or one that was put.
    Answer,
    /// Put there by hand, with a reason.
    ByHand,
    /// This precedence put them before the next on the list.
    Precedence(Precedence),
    /// They asked earlier than the next on the list, or stand last.
    Time,
    /// Replies are heard after the list.
    RightOfReply,
}

impl Why {
    /// As in keys of words: `why-by-hand`, `why-kinds-in-turn`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PointOfOrder => "point-of-order",
            Self::Programme => "programme",
            Self::Answer => "answer",
            Self::ByHand => "by-hand",
            Self::Precedence(precedence) => precedence.code(),
            Self::Time => "time",
            Self::RightOfReply => "right-of-reply",
        }
    }
}

/// Somebody in the order. A ghost has left the list, and keeps its place only as long as others were put beside it.
#[derive(Debug, Clone, Copy)]
struct Line<'f> {
    asked: &'f Asked,
    entry: usize,
    ghost: bool,
    why: Why,
}

/// Who waits on an item, in the declared order, each with the reason why they stand before the next.
pub fn order(floor: &Floor, item: ItemId) -> Vec<(RequestId, Why)> {
    let Some(list) = floor.items.get(&item) else {
        return Vec::new();
    };
    let mut lines = by_policy(floor, item, list);
    by_hand::moved(&mut lines, list);
    let waiting = lines.into_iter().filter(|line| !line.ghost);
    waiting.map(|line| (line.asked.request, line.why)).collect()
}

/// The order before anything was put elsewhere by hand.
fn by_policy<'f>(floor: &'f Floor, item: ItemId, list: &'f ItemFloor) -> Vec<Line<'f>> {
    let lines = list.asked.iter().enumerate().map(|(entry, asked)| Line {
        asked: asked.as_ref(),
        entry,
        ghost: false,
        why: Why::Time,
    });
    let (mut waiting, gone): (Vec<Line<'f>>, Vec<Line<'f>>) =
        lines.partition(|line| line.asked.state == State::Waiting);
    let anchors: BTreeSet<RequestId> = list
        .moves
        .iter()
        .flat_map(|one| [one.before, one.behind])
        .flatten()
        .collect();
    let mut ghosts: Vec<Line<'f>> = gone
        .into_iter()
        .filter(|line| anchors.contains(&line.asked.request))
        .map(|line| Line {
            ghost: true,
            ..line
        })
        .collect();
    let attached = under_their_question(&mut waiting);
    let mut turns = Turns::so_far(floor, item);
    // Of those whom the policy does not tell apart only the earliest can come next.
    waiting.sort_by_key(|line| (line.asked.at, line.entry));
    let mut alike: BTreeMap<Alike<'f>, VecDeque<Line<'f>>> = BTreeMap::new();
    for line in waiting {
        let these = alike.entry(turns.alike(line.asked)).or_default();
        these.push_back(line);
    }
    let mut ordered: Vec<Line<'f>> = Vec::with_capacity(list.asked.len());
    // Who was chosen last, and what counted then: the reason is known only against the next.
    let mut last: Option<(usize, Turns<'f>)> = None;
    loop {
        let earliest = alike.iter().filter_map(|(class, lines)| {
            let line = lines.front()?;
            Some((turns.key(line.asked, line.entry), *class))
        });
        let Some((key, class)) = earliest.min() else {
            break;
        };
        let Some(line) = alike.get_mut(&class).and_then(VecDeque::pop_front) else {
            break;
        };
        if let Some((place, then)) = last.take() {
            ordered[place].why = then.why(&ordered[place], &line);
        }
        let haunts = |ghost: &Line<'_>| turns.key(ghost.asked, ghost.entry) < key;
        ordered.extend(taken_in_order(&mut ghosts, &turns, haunts));
        let place = ordered.len();
        ordered.push(Line {
            why: lane_why(line.asked).unwrap_or(Why::Time),
            ..line
        });
        last = Some((place, turns.clone()));
        turns.count(line.asked);
        let answers = attached.iter();
        let answers = answers.filter(|one| one.asked.answers == Some(line.asked.request));
        ordered.extend(answers.copied());
    }
    ordered.extend(taken_in_order(&mut ghosts, &turns, |_| true));
    ordered
}

/// Takes out the answers to questions that themselves wait, in the order of time: they come with their question.
fn under_their_question<'f>(waiting: &mut Vec<Line<'f>>) -> Vec<Line<'f>> {
    let questions: BTreeSet<RequestId> = waiting
        .iter()
        .filter(|line| line.asked.manner == Manner::Question)
        .map(|line| line.asked.request)
        .collect();
    let answers = |line: &Line<'f>| {
        let question = line.asked.answers;
        question.is_some_and(|question| questions.contains(&question))
    };
    let (mut attached, others): (Vec<_>, Vec<_>) =
        std::mem::take(waiting).into_iter().partition(answers);
    *waiting = others;
    attached.sort_by_key(|line| (line.asked.at, line.entry));
    attached
        .into_iter()
        .map(|line| Line {
            why: Why::Answer,
            ..line
        })
        .collect()
}

/// The ghosts that come here, in their order. They take nobody's turn.
fn taken_in_order<'f>(
    ghosts: &mut Vec<Line<'f>>,
    turns: &Turns<'f>,
    here: impl Fn(&Line<'_>) -> bool,
) -> Vec<Line<'f>> {
    let (mut taken, others): (Vec<_>, Vec<_>) = std::mem::take(ghosts)
        .into_iter()
        .partition(|ghost| here(ghost));
    *ghosts = others;
    taken.sort_by_key(|ghost| turns.key(ghost.asked, ghost.entry));
    taken
}

/// The reason that lies in the manner of speaking.
const fn lane_why(asked: &Asked) -> Option<Why> {
    match asked.manner {
        Manner::PointOfOrder => Some(Why::PointOfOrder),
        Manner::Answer => Some(Why::Answer),
        Manner::Panel => Some(Why::Programme),
        Manner::RightOfReply => Some(Why::RightOfReply),
        Manner::Statement | Manner::OnBehalf | Manner::Question => None,
    }
}
