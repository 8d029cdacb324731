//! What comes next for a text in the making, in one line: whoever opens the desk for the first time sees where to go.

use super::path;
use crate::page::Page;
use mechanism::{Digest, SummaryView, View};

/// The next step, and where it is taken.
pub(super) struct Next {
    pub(super) words: String,
    pub(super) href: String,
}

/// Follows from the text as it would be printed now: what was cleared or approved counts for those words alone.
pub(super) fn of(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    body: Digest,
    warnings: usize,
) -> Next {
    let base = path(&summary.dialogue);
    let revisions = view.summary_revisions(&summary.dialogue);
    let issued = revisions
        .iter()
        .any(|one| one.number == summary.newest && !one.issued.is_empty());
    let cleared = summary.cleared.is_some_and(|cleared| cleared.body == body);
    let (key, part) = match () {
        () if issued => ("drafting-next-issued", "/editions"),
        () if !cleared && warnings > 0 => ("drafting-next-warnings", "/warnings"),
        () if !cleared => ("drafting-next-clear", "/approval"),
        () if !is_approved(summary, body) => ("drafting-next-approve", "/approval"),
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

/// Whether each Chair approved exactly this.
fn is_approved(summary: &SummaryView, body: Digest) -> bool {
    let mut all = summary.approvals.iter();
    !summary.approvals.is_empty()
        && all.all(|one| one.is_some_and(|approval| approval.body == body))
}
