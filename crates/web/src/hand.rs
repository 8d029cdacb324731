//! Whose hand saves a form, or a group of questions of one. A page saves itself while somebody types, so several savings of
//! one page may be on their way at once and arrive in another order, or twice; another page, perhaps of a colleague, may have
//! saved in between. Nothing that was typed later is replaced by what was typed earlier, and nobody's words by somebody
//! else's.

use crate::answer;
use crate::filled::Filled;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest name of a page: the site draws them, and they are shorter.
const LONGEST: usize = 64;

/// How each group of a draft was saved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hands {
    /// How often: two devices at once are noticed by it.
    saved: BTreeMap<String, u32>,
    /// By which page last: one that saves itself may be overtaken by itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    hands: BTreeMap<String, Hand>,
}

impl Hands {
    /// How often a group was saved: a form carries it as it was when the page was shown.
    pub(crate) fn stamp(&self, group: &str) -> u32 {
        self.saved.get(group).copied().unwrap_or(0)
    }
}

/// A page as it was shown once, and the saving of it that came last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Hand {
    /// What the site drew for the page when it was shown.
    page: String,
    /// Which of its savings this was; without a script each is the first.
    turn: u32,
}

/// A saving of one group.
pub(crate) struct Saving {
    group: String,
    seen: u32,
    hand: Option<Hand>,
}

/// How a saving stands to what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// It follows what its page showed, or an earlier saving of the same page.
    Next,
    /// A later saving of the same page was faster.
    Overtaken,
    /// Another page saved since this one was shown.
    Elsewhere,
}

impl Saving {
    pub(crate) fn of(filled: &Filled, group: &str) -> Self {
        let page = filled.get("hand");
        let hand = (!page.is_empty() && page.len() <= LONGEST).then(|| Hand {
            page: page.to_owned(),
            turn: filled.get("turn").parse().unwrap_or(0),
        });
        Self {
            group: group.to_owned(),
            seen: filled.get("seen").parse().unwrap_or(0),
            hand,
        }
    }

    pub(crate) fn order(&self, hands: &Hands) -> Order {
        match (&self.hand, hands.hands.get(&self.group)) {
            (Some(now), Some(last)) if now.page == last.page => match now.turn < last.turn {
                true => Order::Overtaken,
                false => Order::Next,
            },
            _ if hands.stamp(&self.group) == self.seen => Order::Next,
            _ => Order::Elsewhere,
        }
    }

    /// Notes that this saving was the last.
    pub(crate) fn mark(&self, hands: &mut Hands) {
        let stamp = hands.stamp(&self.group).wrapping_add(1);
        hands.saved.insert(self.group.clone(), stamp);
        match &self.hand {
            Some(hand) => hands.hands.insert(self.group.clone(), hand.clone()),
            None => hands.hands.remove(&self.group),
        };
    }
}

/// Whether a page saves itself: nothing moves on, and nobody is told what is still missing.
pub(crate) fn by_itself(filled: &Filled) -> bool {
    filled.get("then") == "keep"
}

/// What a page that saved itself is told. One that was overtaken is kept: by what was typed after it.
pub(crate) fn told(kept: bool, order: Order) -> Response {
    answer::number(match (kept, order) {
        (true, _) | (_, Order::Overtaken) => StatusCode::NO_CONTENT,
        (false, _) => StatusCode::CONFLICT,
    })
}
