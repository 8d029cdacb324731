//! Where a dialogue stands between its call and the Conference.

use super::title;
use crate::page::Page;
use jiff::civil::Date;
use mechanism::calendar::{Deadline, Step};
use mechanism::dialogue::{Credited, Life, Origin};
use mechanism::paper::PaperKind;
use mechanism::{DialogueView, View};

/// One stage on the line.
pub(super) struct Stage {
    pub(super) name: String,
    pub(super) note: String,
    /// `done`, `now`, `ahead` or `unknown`; told by shape and words, not by colour alone.
    pub(super) state: &'static str,
}

/// The seven stages of a dialogue.
pub(super) fn stages(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Vec<Stage> {
    let line = Line {
        page,
        view,
        dialogue,
        timetable: view.timetable(dialogue.facts),
    };
    vec![
        line.prepared("stage-call", Step::CallCloses),
        line.prepared("stage-screening", Step::ListCirculated),
        line.prepared("stage-decided", Step::Decided),
        line.held(),
        line.summary(),
        line.next_meeting(),
        line.conference(),
    ]
}

struct Line<'a> {
    page: &'a Page,
    view: &'a View,
    dialogue: &'a DialogueView<'a>,
    timetable: Vec<Deadline>,
}

impl Line<'_> {
    fn stage(&self, key: &str, note: String, state: &'static str) -> Stage {
        Stage {
            name: self.page.say(key).into_owned(),
            note,
            state,
        }
    }

    fn unknown(&self, key: &str) -> Stage {
        self.stage(
            key,
            self.page.say("not-in-the-record").into_owned(),
            "unknown",
        )
    }

    fn is_past(&self, day: Date) -> bool {
        day <= self.page.as_of.unwrap_or(self.view.today())
    }

    fn due(&self, step: Step) -> Option<Date> {
        self.timetable
            .iter()
            .find(|deadline| deadline.step == step)
            .map(|deadline| deadline.day)
    }

    /// Steps of the preparation: dialogues taken from papers have none in the record.
    fn prepared(&self, key: &str, step: Step) -> Stage {
        match (&self.dialogue.facts.origin, self.due(step)) {
            (Origin::Planned, Some(day)) => {
                let state = if self.is_past(day) { "done" } else { "ahead" };
                self.stage(
                    key,
                    self.page.with("stage-by", "day", self.page.day(&day)),
                    state,
                )
            }
            _ => self.unknown(key),
        }
    }

    fn held(&self) -> Stage {
        let day = self.page.day(&self.dialogue.facts.date);
        match self.dialogue.life {
            Life::Held => self.stage("stage-held", day, "done"),
            Life::Open(_) => {
                self.stage("stage-held", self.page.say("life-open").into_owned(), "now")
            }
            Life::Planned => self.stage("stage-held", day, "ahead"),
            Life::Cancelled | Life::Merged { .. } | Life::Split { .. } => {
                let said = super::row::standing(self.page, self.dialogue.life);
                self.stage("stage-held", said.unwrap_or_default(), "unknown")
            }
        }
    }

    fn summary(&self) -> Stage {
        let summary = self
            .dialogue
            .papers
            .iter()
            .find(|paper| paper.facts.kind == PaperKind::Summary);
        match (summary, &self.dialogue.facts.origin) {
            (Some(paper), _) => {
                let note = paper.facts.date.map_or_else(
                    || {
                        let key = match self.dialogue.facts.credited {
                            Some(Credited::CoChairs) => "stage-by-the-co-chairs",
                            _ => "stage-by-the-chair",
                        };
                        self.page.say(key).into_owned()
                    },
                    |day| self.page.day(&day),
                );
                self.stage("stage-summary", note, "done")
            }
            (None, Origin::Planned) if !self.dialogue.life.is_off() => {
                let due = self
                    .due(Step::SummaryIssued)
                    .unwrap_or(self.dialogue.facts.date);
                self.stage(
                    "stage-summary",
                    self.page.with("stage-by", "day", self.page.day(&due)),
                    "ahead",
                )
            }
            (None, _) => self.unknown("stage-summary"),
        }
    }

    /// The summary goes to the next meeting of each group: that is what it is written for.
    fn next_meeting(&self) -> Stage {
        let next = self.dialogue.facts.meetings.iter().find_map(|id| {
            let next = mechanism::calendar::MeetingId {
                number: id.number + 1,
                ..*id
            };
            self.view.meeting(next)
        });
        match next {
            Some(meeting) => {
                let past = meeting
                    .opens
                    .or(meeting.closes)
                    .is_some_and(|day| self.is_past(day));
                let note = self.page.gathering(meeting.id.number, meeting.called);
                self.stage(
                    "stage-next-meeting",
                    note,
                    if past { "done" } else { "ahead" },
                )
            }
            None => self.unknown("stage-next-meeting"),
        }
    }

    fn conference(&self) -> Stage {
        match self.view.reported_to(self.dialogue.facts) {
            Some(session) => {
                let values = [
                    (
                        "session",
                        title::conference(self.page, session.number).into(),
                    ),
                    (
                        "month",
                        words::dates::month_year(self.page.lang, session.opens).into(),
                    ),
                ];
                let note = title::line(&self.page.say_with("stage-conference-when", &values));
                let state = if self.is_past(session.opens) {
                    "done"
                } else {
                    "ahead"
                };
                self.stage("stage-conference", note, state)
            }
            None => self.unknown("stage-conference"),
        }
    }
}
