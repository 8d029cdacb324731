//! Reminders by the clock: a week and a day before a window, a question's time or a call ends. Computed from what the
//! record says now, each under a name of its own, so that looking every minute sends it once.

use super::rules::{desk_rows, path_of_inquiry, path_of_list, recipients};
use super::telling::{Due, Needs, Telling};
use jiff::{SignedDuration, Timestamp};
use mechanism::authority::Role;
use mechanism::dialogue::Life;
use mechanism::participation::call::CallStatus;
use mechanism::people::{HeldFor, Identity};
use mechanism::{DeskFilter, View};

const A_DAY: SignedDuration = SignedDuration::from_hours(24);
const A_WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What ends, when, and since when it has been open.
struct Ending<'a> {
    rule: &'static str,
    /// Which one, so that each has its own reminders.
    subject: String,
    open_since: Timestamp,
    ends: Timestamp,
    path: String,
    view: &'a View,
    base: &'a str,
}

impl Ending<'_> {
    /// Which reminder is due now: the one of a week before, or of a day. None where the time began later than that: who
    /// was asked this morning until tomorrow needs no reminder at noon.
    fn now_due(&self) -> Option<&'static str> {
        let now = self.view.now();
        let left = self.ends.duration_since(now);
        let began_before = |span: SignedDuration| {
            self.ends
                .checked_sub(span)
                .is_ok_and(|reminder| self.open_since < reminder)
        };
        if left <= SignedDuration::ZERO {
            None
        } else if left <= A_DAY {
            began_before(A_DAY).then_some("a day")
        } else if left <= A_WEEK {
            began_before(A_WEEK).then_some("a week")
        } else {
            None
        }
    }

    fn to(&self, which: &str, to: &Identity, needs: Needs, more: &[(&str, &str)]) -> Due {
        let telling = Telling {
            view: self.view,
            base: self.base,
            to,
        };
        let until = telling.until(self.ends);
        let mut values = vec![("until", until.as_str())];
        values.extend_from_slice(more);
        let address = mechanism::people::address_key(&to.address);
        let Self {
            rule,
            subject,
            ends,
            ..
        } = self;
        Due {
            name: format!("{which} before {rule} {subject} {ends}, to {address}"),
            notice: telling.notice(rule, needs, &self.path, &values),
            worth: self.ends.duration_since(self.view.now()),
        }
    }
}

/// The reminders that are due. `view` is the office's.
pub(super) fn due(view: &View, base: &str) -> Vec<Due> {
    let mut due = windows(view, base);
    due.extend(inquiries(view, base));
    due.extend(calls(view, base));
    due
}

fn windows(view: &View, base: &str) -> Vec<Due> {
    let mut due = Vec::new();
    for list in view.all_lists() {
        let list = list.circulation;
        let ending = Ending {
            rule: "window-closes",
            subject: list.id.to_string(),
            open_since: list.opened,
            ends: list.terms.closes,
            path: path_of_list(list.terms.recipients, list.id),
            view,
            base,
        };
        let Some(which) = ending.now_due().filter(|_| list.ended.is_none()) else {
            continue;
        };
        for to in recipients(view, list) {
            let telling = Telling {
                view,
                base,
                to: &to,
            };
            let dialogue = telling.dialogue(&list.dialogue);
            due.push(ending.to(which, &to, Needs::Nothing, &[("dialogue", &dialogue)]));
        }
    }
    due
}

fn inquiries(view: &View, base: &str) -> Vec<Due> {
    let asked = DeskFilter {
        asked: Some(true),
        ..DeskFilter::default()
    };
    let planned: Vec<_> = view
        .dialogues()
        .into_iter()
        .filter(|dialogue| *dialogue.life == Life::Planned)
        .map(|dialogue| dialogue.facts.id.clone())
        .collect();
    let mut open: Vec<_> = planned
        .iter()
        .flat_map(|dialogue| desk_rows(view, dialogue, &asked))
        .map(|(application, _)| application)
        .collect();
    open.sort();
    open.dedup();
    let mut due = Vec::new();
    for reference in open {
        let Some(application) = view.application(&reference) else {
            continue;
        };
        let Some(to) = &application.applicant else {
            continue;
        };
        let unanswered = application.inquiries.iter();
        for inquiry in unanswered.filter(|inquiry| inquiry.answer.is_none()) {
            let ending = Ending {
                rule: "answer-waits",
                subject: inquiry.id.to_string(),
                open_since: inquiry.asked,
                ends: inquiry.until,
                path: path_of_inquiry(&reference, inquiry.id),
                view,
                base,
            };
            if let Some(which) = ending.now_due() {
                let reference = reference.to_string();
                due.push(ending.to(which, to, Needs::Action, &[("reference", &reference)]));
            }
        }
    }
    due
}

/// To the officers of its dialogues: whoever has a draft sees the time on it.
fn calls(view: &View, base: &str) -> Vec<Due> {
    let mut due = Vec::new();
    for call in view.calls() {
        let terms = &call.call.terms;
        let ending = Ending {
            rule: "call-closes",
            subject: terms.id.to_string(),
            open_since: terms.opens,
            ends: terms.closes,
            path: format!("/calls/{}", terms.id),
            view,
            base,
        };
        let open = call.published && call.status == CallStatus::Open;
        let Some(which) = ending.now_due().filter(|_| open) else {
            continue;
        };
        let officers = view.holders(Role::Officer, &HeldFor::Office);
        let theirs = officers.into_iter().filter(|officer| {
            officer.person.grants.iter().any(|grant| {
                grant.role == Role::Officer
                    && grant
                        .dialogue
                        .as_ref()
                        .is_none_or(|dialogue| terms.dialogues.contains(dialogue))
            })
        });
        for to in theirs.filter_map(|officer| officer.identity) {
            let received = view.applications_to(&terms.id).len().to_string();
            due.push(ending.to(which, &to, Needs::Nothing, &[("received", &received)]));
        }
    }
    due
}
