//! Where a draft stands. What was cleared or approved counts for the words it was said of, as they would be printed now, and
//! for no others.

use mechanism::{Digest, SummaryView, View};

/// Where a draft stands, as it would be printed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether an editor cleared exactly this.
    pub(super) cleared: bool,
    /// Whether each Chair approved exactly this.
    pub(super) approved: bool,
}

/// Whether the newest revision is an edition already.
pub(super) fn is_issued(view: &View, summary: &SummaryView) -> bool {
    let revisions = view.summary_revisions(&summary.dialogue);
    let newest = |one: &mechanism::RevisionView| one.number == summary.newest;
    revisions
        .iter()
        .any(|one| newest(one) && !one.issued.is_empty())
}

impl Standing {
    /// `body`: the digest of the text as it would be printed.
    pub(super) fn of(summary: &SummaryView, body: Digest) -> Self {
        let mut approvals = summary.approvals.iter();
        let of_this = |approval: &Option<mechanism::summary::Approval>| {
            approval.is_some_and(|approval| approval.body == body)
        };
        Self {
            cleared: summary.cleared.is_some_and(|cleared| cleared.body == body),
            approved: !summary.approvals.is_empty() && approvals.all(of_this),
        }
    }

    /// The colour and the key of the words.
    pub(super) fn tag(self, view: &View, summary: &SummaryView) -> (&'static str, &'static str) {
        match (self.approved, self.cleared) {
            (true, _) if is_issued(view, summary) => ("good", "drafting-state-issued"),
            (true, _) => ("good", "drafting-state-approved"),
            (false, true) => ("waiting", "drafting-state-cleared"),
            (false, false) => ("active", "drafting-state-drafted"),
        }
    }
}
