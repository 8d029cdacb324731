//! Whom a list reaches, and letters about the dialogue that officers draft together.
//!
//! Recipients are told of a list once, by a notice that goes by rule the moment it is circulated. A letter would wait in the
//! outbox for an officer while the window is running already, and lists that reach States late are what is complained of;
//! the officer has seen the list and its terms and circulated it, which is the release. What makes the act formal is a note
//! verbale, and that leaves the house on paper.

use crate::acting::Acting;
use mechanism::participation::circulation::Circulation;
use mechanism::{Actor, Command, CommandId, View};

/// How many commands are handed in together.
const AT_ONCE: usize = 100;

/// How many people a list reaches; they are told by rule.
pub(super) fn reached(view: &View, list: &Circulation) -> usize {
    view.recipients_of(list).len()
}

/// Enters drafts of letters; returns how many.
pub(crate) async fn enter(acting: &Acting, drafts: Vec<(CommandId, Command)>) -> usize {
    let actor = Actor::Person(acting.person);
    let mut entered = 0;
    for some in drafts.chunks(AT_ONCE) {
        match acting.site.enter_together(&actor, some.to_vec()).await {
            Ok(()) => entered += some.len(),
            Err(not) => tracing::error!(?not, "letters were not drafted"),
        }
    }
    entered
}
