//! The calls: open, coming, past.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::deadline::Deadline;
use crate::page::Page;
use crate::public::title;
use crate::stakeholder::wording;
use askama::Template;
use jiff::Timestamp;
use mechanism::participation::call::CallStatus;
use mechanism::{CallView, DialogueId, View};

/// A call in a list.
pub(super) struct Line {
    href: String,
    title: String,
    dialogues: Vec<String>,
    when: String,
    left: String,
    status: String,
    tone: &'static str,
}

#[derive(Template)]
#[template(path = "stakeholder/calls.html")]
struct Calls {
    page: Page,
    open: Vec<Line>,
    coming: Vec<Line>,
    past: Vec<Line>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let now = site.now();
    let calls = view.calls();
    let of = |some: &[CallStatus]| -> Vec<Line> {
        calls
            .iter()
            .filter(|call| some.contains(&call.status))
            .map(|call| Line::of(&page, &view, call, now))
            .collect()
    };
    let template = Calls {
        open: of(&[CallStatus::Open, CallStatus::OpenLate]),
        coming: of(&[CallStatus::NotYetOpen, CallStatus::Drafted]),
        past: of(&[CallStatus::Closed, CallStatus::Withdrawn]),
        page: page.clone(),
    };
    super::answer(
        &view,
        now,
        calls.iter().map(|call| &call.call.terms),
        &template,
    )
}

impl Line {
    fn of(page: &Page, view: &View, call: &CallView<'_>, now: Timestamp) -> Self {
        let terms = &call.call.terms;
        let coming = matches!(call.status, CallStatus::NotYetOpen | CallStatus::Drafted);
        let open = call.status == CallStatus::Open;
        let closes = Deadline::of(page, terms.closes, now);
        Self {
            href: page.href(&format!("/calls/{}", terms.id)),
            title: wording::title(page, call.text.as_deref(), &terms.id),
            dialogues: dialogues(page, view, &terms.dialogues),
            when: if coming {
                page.with("call-opens", "when", page.moment(terms.opens))
            } else {
                page.with("call-closes", "when", &closes.vienna)
            },
            left: if open { closes.left } else { String::new() },
            status: status(page, call.status),
            tone: tone(call.status),
        }
    }
}

/// The dialogues of a call, each as topics and day.
pub(super) fn dialogues(page: &Page, view: &View, ids: &[DialogueId]) -> Vec<String> {
    ids.iter()
        .map(|id| match view.dialogue(id) {
            Some(dialogue) => title::short(page, dialogue.facts),
            None => id.to_string(),
        })
        .collect()
}

pub(super) fn status(page: &Page, status: CallStatus) -> String {
    page.say(&format!("call-status-{}", status.code()))
        .into_owned()
}

/// Which tone the tag of a status has.
pub(super) fn tone(status: CallStatus) -> &'static str {
    match status {
        CallStatus::Open => "active",
        CallStatus::OpenLate | CallStatus::NotYetOpen => "waiting",
        CallStatus::Withdrawn => "stop",
        CallStatus::Drafted | CallStatus::Closed => "",
    }
}

/// An open call, for pages that lead to it.
pub(crate) struct Open {
    pub(crate) href: String,
    pub(crate) title: String,
    /// "Closes at the end of 12 February 2027, Vienna".
    pub(crate) closes: String,
}

/// The calls that are open for a dialogue, or, with `None`, for any.
pub(crate) fn open_calls(
    page: &Page,
    view: &View,
    now: Timestamp,
    dialogue: Option<&DialogueId>,
) -> Vec<Open> {
    view.calls()
        .iter()
        .filter(|call| call.status == CallStatus::Open)
        .filter(|call| dialogue.is_none_or(|one| call.call.terms.dialogues.contains(one)))
        .map(|call| {
            let terms = &call.call.terms;
            let closes = Deadline::of(page, terms.closes, now).vienna;
            Open {
                href: page.href(&format!("/calls/{}", terms.id)),
                title: wording::title(page, call.text.as_deref(), &terms.id),
                closes: page.with("call-closes", "when", closes),
            }
        })
        .collect()
}
