//! Which paragraphs of a draft rest on a note or a comment, for the pages on which it is taken away. Whoever does not work on
//! the draft finds none.

use super::{paragraph_path, shown};
use crate::page::Page;
use mechanism::summary::Evidence;
use mechanism::{DialogueId, View};

/// A paragraph that rests on it.
pub(crate) struct Resting {
    /// The page of what it rests on.
    pub(crate) href: String,
    /// "P12 (paragraph 7)".
    pub(crate) name: String,
}

/// The paragraphs that rest on something, in the order of the text.
pub(crate) fn resting(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    on: &Evidence,
) -> Vec<Resting> {
    let ids = view.paragraphs_resting_on(dialogue, on);
    let summary = match ids.is_empty() {
        true => None,
        false => shown(view, dialogue.as_str()).ok(),
    };
    let paragraphs = summary.into_iter().flat_map(|summary| summary.paragraphs);
    let paragraphs = paragraphs.filter(|one| ids.contains(&one.id));
    paragraphs
        .map(|one| {
            let values = [
                ("paragraph", one.id.to_string().into()),
                ("number", one.printed.map_or(0, u32::from).into()),
            ];
            Resting {
                href: page.href(&format!("{}/evidence", paragraph_path(dialogue, one.id))),
                name: page.say_with("drafting-resting-at", &values),
            }
        })
        .collect()
}
