//! Where a case stands, as steps and as one sentence with what comes next.

use crate::deadline::Deadline;
use crate::page::Page;
use jiff::Timestamp;
use jiff::civil::Date;
use mechanism::participation::application::Stage;
use mechanism::participation::circulation::{Body, Recipients};
use mechanism::participation::deciding::{Outcome, Ruling};
use mechanism::{CaseView, View, WindowView};

/// A step of a case.
pub(super) struct Step {
    pub(super) mark: &'static str,
    pub(super) name: String,
    pub(super) state: String,
    pub(super) note: String,
}

/// What a case is shown by.
pub(super) struct Standing<'a> {
    pub(super) page: &'a Page,
    pub(super) case: &'a CaseView,
    pub(super) window: Option<WindowView>,
    pub(super) received: Timestamp,
    pub(super) decisions_by: Option<Date>,
    pub(super) now: Timestamp,
}

impl Standing<'_> {
    fn say(&self, key: &str) -> String {
        self.page.say(key).into_owned()
    }

    fn day(&self, at: Timestamp) -> String {
        self.page.day(&mechanism::day_in_vienna(at))
    }

    /// The heading: where it is now, and until when.
    pub(super) fn heading(&self) -> String {
        if self.case.cancelled {
            return self.say("status-cancelled");
        }
        match &self.case.case.stage {
            Stage::Received => self.say("status-received"),
            Stage::Sufficient => self.say("status-sufficient"),
            Stage::SetAside(_) => self.say("status-set-aside"),
            Stage::Circulated(_) => match &self.window {
                Some(window) => {
                    let key = match window.recipients {
                        Recipients::StatesParties => "status-circulated",
                        Recipients::ExtendedBureau => "status-submitted",
                    };
                    let until = Deadline::of(self.page, window.closes, self.now).until;
                    self.page.with(key, "until", until)
                }
                None => self.say("stage-circulated"),
            },
            Stage::Referred { to, .. } => self.page.with("status-referred", "body", self.body(*to)),
            Stage::Decided(ruling) => match ruling.outcome {
                Outcome::Admitted => self.say("status-admitted"),
                Outcome::NotAdmitted => self.say("status-not-admitted"),
            },
            Stage::Withdrawn => self.say("status-withdrawn"),
        }
    }

    fn body(&self, body: Body) -> String {
        self.say(&format!("body-{}", body.code()))
    }

    /// What it means and what comes next, in sentences.
    pub(super) fn next(&self) -> Vec<String> {
        if self.case.cancelled {
            return vec![self.say("next-cancelled")];
        }
        let mut next = Vec::new();
        match &self.case.case.stage {
            Stage::Received => next.push(self.say("next-received")),
            Stage::Sufficient => next.push(self.say("next-sufficient")),
            Stage::SetAside(aside) => {
                next.push(self.say(&format!("aside-{}", aside.code())));
                next.push(self.say("next-set-aside"));
            }
            Stage::Circulated(_) => {
                next.push(self.say("next-circulated"));
                if let Some(window) = &self.window {
                    let policy = format!("objection-policy-{}", window.policy.code());
                    let values = [
                        ("policy", self.say(&policy).into()),
                        ("document", window.policy_document.clone().into()),
                    ];
                    next.push(self.page.say_with("next-policy", &values));
                }
            }
            Stage::Referred { .. } => next.push(self.say("next-referred")),
            Stage::Decided(ruling) => match ruling.outcome {
                Outcome::Admitted => next.push(self.say("next-admitted")),
                Outcome::NotAdmitted if ruling.reviewable => next.push(self.say("next-review")),
                Outcome::NotAdmitted => next.push(self.say("next-no-review")),
            },
            Stage::Withdrawn => next.push(self.say("next-withdrawn")),
        }
        let undecided = !matches!(self.case.case.stage, Stage::Decided(_) | Stage::Withdrawn);
        if let (true, Some(day)) = (undecided, &self.decisions_by) {
            next.push(
                self.page
                    .with("next-decisions-by", "day", self.page.day(day)),
            );
        }
        next
    }

    /// How long is left of the window; empty where there is none.
    pub(super) fn clock(&self) -> String {
        match (&self.case.case.stage, &self.window) {
            (Stage::Circulated(_), Some(window)) => {
                let closes = Deadline::of(self.page, window.closes, self.now);
                format!("{} · {}", closes.left, closes.utc)
            }
            _ => String::new(),
        }
    }

    /// Submitted, screened, before the States, decided.
    pub(super) fn steps(&self) -> Vec<Step> {
        let at = match &self.case.case.stage {
            Stage::Received => 1,
            Stage::Sufficient | Stage::Circulated(_) => 2,
            Stage::SetAside(_) | Stage::Withdrawn => 5,
            Stage::Referred { .. } => 3,
            Stage::Decided(_) => 4,
        };
        let stopped = match &self.case.case.stage {
            Stage::SetAside(_) => Some(1),
            Stage::Decided(ruling) if ruling.outcome == Outcome::NotAdmitted => Some(3),
            Stage::Withdrawn => Some(3),
            _ => None,
        };
        let names = [
            "step-submitted",
            "step-screening",
            "step-circulation",
            "step-decision",
        ];
        let since = self.day(self.case.case.since);
        names
            .into_iter()
            .enumerate()
            .map(|(place, name)| {
                let mark = match stopped {
                    Some(stop) if place == stop => "stopped",
                    Some(stop) if place > stop => "ahead",
                    _ if place < at => "done",
                    _ if place == at => "now",
                    _ => "ahead",
                };
                let here = place == at || stopped == Some(place) || (at == 4 && place == 3);
                Step {
                    mark,
                    name: self.say(name),
                    state: match (place, mark) {
                        (0, _) => self.day(self.received),
                        _ if here => self.say(&format!("stage-{}", self.case.case.stage.code())),
                        (_, mark) => self.say(&format!("step-{mark}")),
                    },
                    note: match (here, place) {
                        (true, 0) | (false, _) => String::new(),
                        (true, _) => self.page.with("step-since", "day", &since),
                    },
                }
            })
            .collect()
    }
}

/// A decision, as its applicant is told it.
pub(super) struct Decision {
    pub(super) line: String,
    pub(super) document: String,
    pub(super) policy: String,
    pub(super) told: String,
    pub(super) review: String,
}

impl Decision {
    pub(super) fn of(page: &Page, ruling: &Ruling, told: Option<String>) -> Self {
        let say = |key: String| page.say(&key).into_owned();
        let values = [
            ("body", say(format!("body-{}", ruling.body.code())).into()),
            ("day", page.day(&ruling.on).into()),
            (
                "basis",
                say(format!("basis-{}", ruling.basis.code())).into(),
            ),
        ];
        Self {
            line: page.say_with("decided-line", &values),
            document: ruling.document.clone(),
            policy: say(format!("objection-policy-{}", ruling.policy.code())),
            told: told.unwrap_or_default(),
            review: match (ruling.outcome, ruling.reviewable) {
                (Outcome::NotAdmitted, true) => page.say("decided-review").into_owned(),
                (Outcome::NotAdmitted, false) => page.say("decided-final").into_owned(),
                (Outcome::Admitted, _) => String::new(),
            },
        }
    }
}

/// What may be said of objections; empty where there is nothing to tell.
pub(super) fn objections(
    page: &Page,
    view: &View,
    application: &mechanism::ApplicationRef,
    case: &CaseView,
) -> Vec<String> {
    let Some(told) = view.told_of_objections(application, &case.dialogue) else {
        return Vec::new();
    };
    let mut said = vec![page.say("objection-told").into_owned()];
    for detail in told.details {
        if let Some(state) = &detail.state {
            let state = crate::stakeholder::wording::area(page, state);
            said.push(page.with("objection-told-state", "state", state));
        }
        if let Some(reasons) = &detail.reasons {
            said.push(page.with("objection-told-reasons", "reasons", reasons));
        }
    }
    said
}
