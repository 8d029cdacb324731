//! The clock again, written apart from the rules, so that both can be compared.

use mechanism::RequestId;
use mechanism::floor::*;

/// The clock by other means: who speaks, since when, less the pauses; and what it was before the last step.
#[derive(Debug, Clone, Default)]
pub(super) struct Model {
    pub(super) speaking: Option<(RequestId, i64)>,
    pub(super) paused: i64,
    pub(super) stopped: Option<i64>,
    pub(super) done: Vec<(RequestId, i64)>,
    pub(super) afterwards: usize,
    pub(super) step_before: Option<Box<Model>>,
}

impl Model {
    pub(super) fn follows(&mut self, event: &FloorEvent) {
        use FloorAct as A;
        let at = event.at.as_millisecond();
        let here = Self {
            step_before: None,
            ..self.clone()
        };
        match &event.act {
            A::Given { request, .. } => {
                self.stops(at);
                self.speaking = Some((*request, at));
            }
            A::Ended => self.stops(at),
            A::Paused => self.stopped = Some(at),
            A::Resumed => self.paused += at - self.stopped.take().unwrap(),
            A::Undone => {
                let before = *self.step_before.take().unwrap();
                *self = before;
                return;
            }
            A::SpokenAfterwards { .. } => {
                self.afterwards += 1;
                self.step_before = None;
                return;
            }
            A::Asked { .. }
            | A::Passed { .. }
            | A::Introduced { .. }
            | A::Declared(_)
            | A::Presides(_)
            | A::Withdrawn {
                why: Withdrawal::Own | Withdrawal::SeatGone,
                ..
            } => return,
            _ => {}
        }
        self.step_before = Some(Box::new(here));
    }

    pub(super) fn stops(&mut self, at: i64) {
        if let Some((request, from)) = self.speaking.take() {
            let until = self.stopped.take().unwrap_or(at);
            self.done.push((request, until - from - self.paused));
        }
        self.paused = 0;
    }
}
