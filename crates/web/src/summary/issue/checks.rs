//! What is still to be looked at before a text leaves the house: warnings that nobody settled or let be.

use super::super::warnings::{Said, reviewed};
use crate::page::Page;
use mechanism::{SummaryView, View};

/// All warnings over a draft.
pub(super) struct Warnings {
    pub(super) open: Vec<Said>,
    /// How many were let be, with a reason each.
    pub(super) waived: usize,
}

/// What the guards and the rules of form say of a draft.
pub(super) fn warnings(page: &Page, view: &View, summary: &SummaryView) -> Warnings {
    let sorted = reviewed(page, view, summary);
    let open = sorted.open.iter();
    Warnings {
        open: open.map(|one| Said::of(page, summary, one)).collect(),
        waived: sorted.waived.len(),
    }
}
