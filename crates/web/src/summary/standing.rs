//! Where a draft stands. What was cleared or approved counts for the words it was said of, as they would be printed now, and
//! for no others.

use mechanism::{Digest, SummaryView};

/// Where a draft stands, as it would be printed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether an editor cleared exactly this.
    pub(super) cleared: bool,
    /// Whether each Chair approved exactly this.
    pub(super) approved: bool,
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
    pub(super) const fn tag(self) -> (&'static str, &'static str) {
        match (self.approved, self.cleared) {
            (true, _) => ("good", "drafting-state-approved"),
            (false, true) => ("waiting", "drafting-state-cleared"),
            (false, false) => ("active", "drafting-state-drafted"),
        }
    }
}
