//! What pages, sheets and papers say of a list: its window, its terms, its rows. Delegations, the extended Bureau and the
//! office are shown the same, from here.

mod entry;
mod files;
mod filter;
mod form;
mod pages;
mod paper;
mod table;
mod terms;
mod window;

pub(crate) use entry::{Entry, Own};
pub(crate) use files::{FILES, file};
pub(crate) use filter::Filter;
pub(crate) use form::circulated_questions;
pub(crate) use pages::{PER_PAGE, Pages};
use paper::paper;
use table::sheet;
pub(crate) use table::{Sheet, text};
pub(crate) use terms::{Fact, after_an_objection, terms, will_be_shown};
pub(crate) use window::Window;

use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use mechanism::{DialogueId, View};

/// What a list is called: "List 2: Firearms, 12 May 2027".
pub(crate) fn name(
    page: &Page,
    view: &View,
    list: &mechanism::participation::circulation::Circulation,
) -> String {
    let dialogue = dialogue_name(page, view, &list.dialogue);
    page.say_with(
        "list-name",
        &[
            ("number", u32::from(list.number).into()),
            ("dialogue", dialogue.into()),
        ],
    )
}

/// A dialogue in a few words; its reference, where the reader may not see it.
pub(crate) fn dialogue_name(page: &Page, view: &View, id: &DialogueId) -> String {
    match view.dialogue(id) {
        Some(dialogue) => title::short(page, dialogue.facts),
        None => id.as_str().to_uppercase(),
    }
}

/// A value of an address in its own type; what is none of these is nothing this reader can open.
pub(crate) fn named<T: std::str::FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
