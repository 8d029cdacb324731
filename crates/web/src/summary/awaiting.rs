//! Texts that wait for a Chair's word, so that a Chair need not look for them.

use super::list::concerned;
use super::standing::{self, Standing};
use super::{facts, path};
use crate::page::Page;
use crate::public::title;
use mechanism::{Digest, SummaryView, View};

/// The summaries that an editor cleared as they stand and this Chair did not approve yet: address and name of each dialogue.
pub(crate) fn awaiting(page: &Page, view: &View) -> Vec<(String, String)> {
    let own = concerned(view).into_iter();
    own.filter_map(|id| {
        let summary = view.chairs_summary(&id)?;
        if !summary.may.as_chair || standing::is_issued(view, &summary) {
            return None;
        }
        let body = facts::fixed(&page.installation, view, &summary)?.body;
        let standing = Standing::of(&summary, body);
        let waits = standing.cleared && !standing.approved && !said(view, &summary, body);
        let of = view.dialogue(&id).filter(|_| waits)?;
        let href = page.href(&format!("{}/approval", path(&id)));
        Some((href, title::short(page, of.facts)))
    })
    .collect()
}

/// Whether this Chair approved exactly this, and it is a co-Chair's word that is missing.
fn said(view: &View, summary: &SummaryView, body: Digest) -> bool {
    let me = view.who().person();
    let mut approvals = summary.approvals.iter().flatten();
    approvals.any(|one| one.body == body && one.received.is_none() && one.by == me)
}
