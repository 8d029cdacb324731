//! Which dialogues a paper for the Conference reports: those of the period, or any that somebody names.

use crate::calendar::ConferenceSession;
use crate::dialogue::Life;
use crate::view::View;
use crate::{DialogueId, DialogueView};
use std::collections::BTreeSet;
use thiserror::Error;

/// The most dialogues that are named at once: those of two decades.
pub const MOST_SELECTED: usize = 100;

/// Which dialogues a paper for a session of the Conference reports.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Selection {
    /// Those of the period: held since the session before closed.
    #[default]
    Period,
    /// These, in whatever order they are named: papers report them by date.
    Only(BTreeSet<DialogueId>),
}

/// Why a selection cannot be reported.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotSelected {
    /// There is no such session, or the reader may not know of it.
    #[error("the record knows no session {0} of the Conference")]
    NoSession(u16),
    /// There is no such dialogue, or the reader may not know of it.
    #[error("the record knows no dialogue {0}")]
    NoDialogue(DialogueId),
    /// It has not been held.
    #[error("{0} has not been held")]
    NotHeld(DialogueId),
    /// It was held after the session had opened, which cannot have been told of it.
    #[error("{0} was held after the session opened")]
    TooLate(DialogueId),
    /// More than anybody reports.
    #[error("{0} dialogues are named; at most {MOST_SELECTED} are reported at once")]
    TooMany(usize),
}

/// A dialogue that can be reported to a session.
#[derive(Debug)]
pub struct Selectable<'a> {
    /// The dialogue.
    pub dialogue: DialogueView<'a>,
    /// Whether it belongs to the period of the session, and so to its Note where nobody says otherwise.
    pub in_period: bool,
}

/// The dialogues that can be reported to session `number`, by date; none where there is no such session.
pub fn selectable(view: &View, number: u16) -> Vec<Selectable<'_>> {
    let Some(session) = view.conference(number) else {
        return Vec::new();
    };
    let previous = before(view, number);
    reportable(view, session)
        .map(|dialogue| Selectable {
            in_period: is_since(&dialogue, previous),
            dialogue,
        })
        .collect()
}

/// The session before, or the last before it that the record knows: a session nobody entered must not make a Note report
/// everything since 2022.
pub(super) fn before(view: &View, number: u16) -> Option<&ConferenceSession> {
    view.conferences().rfind(|session| session.number < number)
}

/// What was held before a session opens.
pub(super) fn reportable<'a>(
    view: &'a View,
    session: &ConferenceSession,
) -> impl Iterator<Item = DialogueView<'a>> + use<'a> {
    let opens = session.opens;
    view.dialogues()
        .into_iter()
        .filter(|dialogue| *dialogue.life == Life::Held)
        .filter(move |dialogue| dialogue.facts.date < opens)
}

fn is_since(dialogue: &DialogueView<'_>, previous: Option<&ConferenceSession>) -> bool {
    previous.is_none_or(|before| dialogue.facts.date > before.closes)
}

/// The dialogues that are meant.
pub(super) fn ids(
    view: &View,
    session: &ConferenceSession,
    previous: Option<&ConferenceSession>,
    which: &Selection,
) -> Result<BTreeSet<DialogueId>, NotSelected> {
    let named = match which {
        Selection::Period => {
            return Ok(reportable(view, session)
                .filter(|dialogue| is_since(dialogue, previous))
                .map(|dialogue| dialogue.facts.id.clone())
                .collect());
        }
        Selection::Only(named) => named,
    };
    if named.len() > MOST_SELECTED {
        return Err(NotSelected::TooMany(named.len()));
    }
    for id in named {
        let known = view
            .dialogue(id)
            .ok_or_else(|| NotSelected::NoDialogue(id.clone()))?;
        if *known.life != Life::Held {
            return Err(NotSelected::NotHeld(id.clone()));
        }
        if known.facts.date >= session.opens {
            return Err(NotSelected::TooLate(id.clone()));
        }
    }
    Ok(named.clone())
}
