//! What comes next for a text in the making, in one line: whoever opens the desk for the first time sees where to go.

use super::path;
use super::standing::{self, Standing};
use crate::page::Page;
use mechanism::{SummaryView, View};

/// The next step, and where it is taken.
pub(super) struct Next {
    pub(super) words: String,
    pub(super) href: String,
}

pub(super) fn of(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    standing: Standing,
    warnings: usize,
) -> Next {
    let base = path(&summary.dialogue);
    let issued = standing::is_issued(view, summary);
    let (key, part) = match () {
        () if issued => ("drafting-next-issued", "/editions"),
        () if !standing.cleared && warnings > 0 => ("drafting-next-warnings", "/warnings"),
        () if !standing.cleared => ("drafting-next-clear", "/approval"),
        () if !standing.approved => ("drafting-next-approve", "/approval"),
        () if summary.may.issue => ("drafting-next-issue", "/issue"),
        () => ("drafting-next-issue", ""),
    };
    Next {
        words: page.say(key).into_owned(),
        href: match part {
            "" => String::new(),
            part => page.href(&format!("{base}{part}")),
        },
    }
}
