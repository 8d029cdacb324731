//! Calls, as a reader may see them.

use super::View;
use crate::calendar::CallDays;
use crate::participation::call::{Call, CallState, CallStatus, CallText, CallVersion};
use crate::{Audience, CallId, DialogueId, day_in_vienna};
use jiff::SignedDuration;
use std::sync::Arc;

/// A call as a reader sees it.
#[derive(Debug, Clone)]
pub struct CallView<'a> {
    /// What it says now.
    pub call: &'a Call,
    /// Its words and its form now.
    pub text: Option<Arc<CallText>>,
    /// Where it stands now.
    pub status: CallStatus,
    /// The number of its newest version.
    pub version: u16,
    /// Whether it is or was public.
    pub published: bool,
}

/// One version of a call.
#[derive(Debug, Clone)]
pub struct CallVersionView<'a> {
    /// What it said.
    pub version: &'a CallVersion,
    /// Its words and its form then.
    pub text: Option<Arc<CallText>>,
    /// Whether nothing newer stands in its place.
    pub newest: bool,
}

impl View {
    /// The calls, the one that closes last first. Drafts are the office's.
    pub fn calls(&self) -> Vec<CallView<'_>> {
        let mut calls: Vec<CallView<'_>> = self
            .world
            .calls
            .values()
            .filter_map(|call| self.unfold_call(call))
            .collect();
        calls.sort_by_key(|call| std::cmp::Reverse(call.call.terms.closes));
        calls
    }

    /// One call.
    pub fn call(&self, id: &CallId) -> Option<CallView<'_>> {
        self.unfold_call(self.world.calls.get(id)?)
    }

    /// A call as it stood in one of its versions. Versions are never overwritten.
    pub fn call_version(&self, id: &CallId, number: u16) -> Option<CallVersionView<'_>> {
        let call = self.world.calls.get(id).filter(|call| self.reads(call))?;
        let version = call
            .versions
            .iter()
            .find(|version| version.number == number)?;
        Some(CallVersionView {
            version,
            text: self.shared(&version.text),
            newest: call.newest() == Some(version),
        })
    }

    /// The days that the published call of a dialogue sets; of several, the one that closes last.
    pub(super) fn days_of_call(&self, dialogue: &DialogueId) -> Option<CallDays> {
        let calls = self.world.calls.values();
        calls
            .filter(|call| call.state == CallState::Published)
            .map(|call| &call.terms)
            .filter(|terms| terms.dialogues.contains(dialogue))
            .max_by_key(|terms| terms.closes)
            .map(|terms| CallDays {
                opens: day_in_vienna(terms.opens),
                closes: day_in_vienna(terms.closes - SignedDuration::from_nanos(1)),
                decisions_by: terms.decisions_by,
            })
    }

    fn reads(&self, call: &Call) -> bool {
        call.was_published() || self.sees(Audience::Restricted)
    }

    fn unfold_call<'a>(&'a self, call: &'a Call) -> Option<CallView<'a>> {
        self.reads(call).then(|| CallView {
            call,
            text: self.shared(&call.text),
            status: call.status(&self.world, self.now),
            version: call.newest().map_or(1, |newest| newest.number),
            published: call.was_published(),
        })
    }
}
