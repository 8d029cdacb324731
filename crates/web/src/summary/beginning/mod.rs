//! How a draft begins: from what was noted, grouped into themes as a proposal that people change; or from the text of a
//! paper that there is already.

mod from_text;
mod proposed;
mod show;
mod start;

pub(super) use from_text::{begin_from_text, show_from_text};
pub(super) use show::show;
pub(super) use start::begin;

use crate::problem::Problem;
use mechanism::{DialogueId, View};

/// A dialogue of which this reader may begin a draft now.
fn to_begin(view: &View, dialogue: &str) -> Result<DialogueId, Problem> {
    let id = super::dialogue_of(dialogue)?;
    match view.may_begin_summary(&id) && view.dialogue(&id).is_some() {
        true => Ok(id),
        false => Err(Problem::NotFound),
    }
}

/// The same, or one that was begun just now: a second press finds what the first did.
fn to_enter(view: &View, dialogue: &str) -> Result<DialogueId, Problem> {
    let id = super::dialogue_of(dialogue)?;
    let begun = view
        .chairs_summary(&id)
        .is_some_and(|summary| summary.may.draft);
    match begun {
        true => Ok(id),
        false => to_begin(view, dialogue),
    }
}
