//! Any two revisions beside each other: on a page, and as a Word file with tracked changes.

mod page;
mod word;

pub(super) use page::show;
pub(super) use word::{tracked, working};

use crate::problem::Problem;
use crate::query::Query;
use mechanism::{RevisionView, SummaryView, View};

/// The two revisions an address asks for; without a word of them the last one that a colleague finished and the newest.
fn asked(
    view: &View,
    summary: &SummaryView,
    revisions: &[RevisionView],
    query: &Query,
) -> Result<(SummaryView, SummaryView), Problem> {
    let number = |name: &str| match query.get(name) {
        None => Ok(None),
        Some(text) => text
            .parse::<u32>()
            .map(Some)
            .map_err(|_| Problem::wrong("wrong-value", text)),
    };
    let to = number("to")?.unwrap_or(summary.newest);
    let said = |one: &&RevisionView| one.cleared || !one.approved.is_empty();
    let before = |one: &&RevisionView| one.number < to;
    let earlier = || revisions.iter().filter(before);
    let usual = earlier().find(said).or_else(|| earlier().next());
    let from = number("from")?
        .or(usual.map(|one| one.number))
        .unwrap_or(to);
    let at = |revision| view.chairs_summary_at(&summary.dialogue, revision);
    Ok((
        at(from).ok_or(Problem::NotFound)?,
        at(to).ok_or(Problem::NotFound)?,
    ))
}
