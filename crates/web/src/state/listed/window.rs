//! A window as people read it: when it closes in Vienna and in universal time, how many days and working days are left.

use super::dialogue_name;
use crate::deadline::Deadline;
use crate::page::Page;
use mechanism::{ListSummary, View};
use std::borrow::Cow;

/// The window of a list.
pub(crate) struct Window {
    pub(crate) deadline: Deadline,
    pub(crate) open: bool,
    /// "10 of them working days (Monday to Friday)".
    pub(crate) working: String,
    /// What it was known as before dialogues were merged or split, and each later end it was given, with what said so.
    pub(crate) extensions: Vec<String>,
}

impl Window {
    pub(crate) fn of(page: &Page, view: &View, list: &ListSummary<'_>) -> Self {
        let circulation = list.circulation;
        let days = usize::try_from(list.working_days_left).unwrap_or(usize::MAX);
        let extensions = circulation.extensions.iter().map(|extension| {
            let deadline = Deadline::of(page, extension.from, view.now());
            page.say_with(
                "list-extended",
                &[
                    (
                        "day",
                        page.day(&mechanism::day_in_vienna(extension.at)).into(),
                    ),
                    ("before", deadline.vienna.into()),
                    ("source", extension.source.as_str().into()),
                ],
            )
        });
        let known_as = circulation.known_as.iter().map(|(dialogue, number)| {
            let values = [
                ("number", u32::from(*number).into()),
                ("dialogue", dialogue_name(page, view, dialogue).into()),
            ];
            page.say_with("list-known-as", &values)
        });
        let closed = circulation.closed.map(|_| page.say("list-closed-anew"));
        Self {
            deadline: Deadline::of(page, circulation.terms.closes, view.now()),
            open: list.open,
            working: page.count("list-working-days-left", days),
            extensions: known_as
                .chain(closed.map(Cow::into_owned))
                .chain(extensions)
                .collect(),
        }
    }
}
