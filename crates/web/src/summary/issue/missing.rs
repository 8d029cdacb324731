//! What has to be done before a text can be issued, each with where it is done. While anything is missing there is no button
//! to issue it.

use super::super::facts::Fixed;
use super::super::path;
use super::super::standing::Standing;
use super::links::Links;
use super::unread;
use crate::page::Page;
use mechanism::{Deed, Digest, SummaryView, View};

/// Something that is still to be done.
pub(super) struct Step {
    /// What.
    pub(super) said: String,
    /// Where; empty: not on a page of this reader's.
    pub(super) href: String,
}

/// The steps before a text can be issued; none: it can.
pub(super) fn steps(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    fixed: &Fixed,
    links: &Links,
) -> Vec<Step> {
    let id = &summary.dialogue;
    let records = view.who().may_for(Deed::RecordFacts, None);
    let office = |path: String| match records {
        true => page.href(&path),
        false => String::new(),
    };
    let desk = path(id);
    let mut steps = Vec::new();
    let mut step = |said: String, href: String| steps.push(Step { said, href });
    if !view.summary_can_be_issued(id) {
        let said = page.say("refused-summary-before-meeting").into_owned();
        step(said, office(format!("/office/dialogues/{id}")));
    }
    for place in unread::places(page, summary, fixed) {
        step(place.said, place.href);
    }
    for (shown, broken) in &links.broken {
        let why = page.say(&format!("issue-link-{}", broken.code()));
        step(format!("{shown}{} {why}", page.colon()), page.href(&desk));
    }
    if !Standing::of(summary, fixed.body).cleared {
        let said = page.say("issue-missing-clearing").into_owned();
        step(said, page.href(&format!("{desk}/approval#cleared")));
    }
    if summary.approvals.is_empty() {
        let said = page.say("refused-summary-without-chair").into_owned();
        step(said, office(format!("/office/dialogues/{id}/chairs")));
    }
    for name in unconvinced(page, view, summary, fixed.body) {
        let said = page.with("issue-missing-approval", "name", name);
        step(said, page.href(&format!("{desk}/approval#approvals")));
    }
    steps
}

/// The Chairs who did not approve exactly this, by name.
fn unconvinced(page: &Page, view: &View, summary: &SummaryView, body: Digest) -> Vec<String> {
    let of = view.dialogue(&summary.dialogue);
    let chairs = of.iter().flat_map(|of| &of.facts.chairs);
    let said = chairs.zip(&summary.approvals);
    let not_this = said.filter(|(_, one)| !one.is_some_and(|approval| approval.body == body));
    not_this
        .map(|(officer, _)| page.person(&officer.name))
        .collect()
}
