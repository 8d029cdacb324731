//! What must hold, whatever happened.

use super::Meeting;
use super::server::Server;
use crate::floor::{DISCUSSION, PANEL};
use jiff::Timestamp;
use mechanism::floor::*;
use mechanism::*;
use std::collections::BTreeSet;

/// The names and bodies of those who are protected.
const PROTECTED: [&str; 4] = [
    "Speaker Number3",
    "Fictitious Organization 3",
    "Speaker Number5",
    "Fictitious Organization 5",
];

impl Meeting<'_> {
    /// What must hold, whatever happened.
    pub(super) fn looks_back(&mut self) {
        let dialogue = &self.hall.dialogue;
        let view = see(&self.server.world, Reader::Office, self.server.now);
        let told = view.floor_events(dialogue).unwrap();
        let live = replay(&told, Timestamp::MAX).unwrap();
        self.nothing_is_lost(&live);
        self.one_at_a_time(&live);
        self.order_is_policy(&live);
        self.screens_agree();
        self.nobody_is_named();
    }

    pub(super) fn nothing_is_lost(&self, live: &Floor) {
        let all = live.items.values().flat_map(|list| list.asked.iter());
        let asked: Vec<RequestId> = all
            .filter(|asked| asked.manner != Manner::Panel)
            .map(|asked| asked.request)
            .collect();
        let once: BTreeSet<RequestId> = asked.iter().copied().collect();
        assert_eq!(asked.len(), once.len(), "no request stands twice");
        let accepted = self.asks.iter();
        let accepted = accepted.filter(|(id, _)| self.server.accepted.contains(id));
        let accepted: BTreeSet<RequestId> = accepted.map(|(_, request)| *request).collect();
        assert_eq!(
            once, accepted,
            "what was confirmed is there, and nothing else"
        );
    }

    pub(super) fn one_at_a_time(&self, live: &Floor) {
        let all = live.items.values().flat_map(|list| list.asked.iter());
        let speaking: Vec<RequestId> = all
            .filter(|asked| asked.state == State::Speaking)
            .map(|asked| asked.request)
            .collect();
        let speech: Vec<RequestId> = live.speech.iter().map(|speech| speech.request).collect();
        assert_eq!(speaking, speech);
        let model = &self.server.model;
        let of_model: Vec<RequestId> = model.speaking.iter().map(|(request, _)| *request).collect();
        assert_eq!(speech, of_model);
        let spoken: Vec<_> = live.spoken.iter().collect();
        for two in spoken.windows(2) {
            assert!(two[0].to <= two[1].from, "two at once: {two:?}");
        }
        let live_ones = spoken.iter().filter(|one| !one.afterwards);
        let took: Vec<_> = live_ones
            .map(|one| (one.request.unwrap(), one.took))
            .collect();
        assert_eq!(took, model.done, "time adds up");
        assert_eq!(spoken.len(), model.done.len() + model.afterwards);
    }

    /// What a participant is given is enough to make the order again, and it is the one the Chair sees.
    pub(super) fn order_is_policy(&self, live: &Floor) {
        let dialogue = &self.hall.dialogue;
        let view = see(&self.server.world, Reader::Participant, self.server.now);
        let given = view.floor_events(dialogue).unwrap();
        let again = replay(&given, Timestamp::MAX).unwrap();
        for item in [DISCUSSION, PANEL] {
            assert_eq!(order(live, item), order(&again, item));
        }
        let shown = self.server.shown(dialogue, Screen::Chair).unwrap();
        let shown = shown.waiting.iter().filter_map(|line| line.request);
        let order = live.taken.map(|item| order(live, item)).unwrap_or_default();
        let order = order.into_iter().map(|(request, _)| request);
        assert_eq!(shown.collect::<Vec<_>>(), order.collect::<Vec<_>>());
    }

    /// A server that begins again and one that went on show every screen the same.
    pub(super) fn screens_agree(&mut self) {
        let dialogue = self.hall.dialogue.clone();
        let all = |server: &Server| Screen::ALL.map(|screen| server.shown(&dialogue, screen));
        let before = all(&self.server);
        self.server.falls_over();
        assert_eq!(before, all(&self.server));
        let lists = before.iter().flatten().map(|view| {
            let waiting = view.waiting.iter().map(|line| line.request);
            let speaking = view.speaking.as_ref().map(|speaking| speaking.line.request);
            (waiting.collect::<Vec<_>>(), speaking, view.last)
        });
        let lists: BTreeSet<_> = lists.collect();
        assert_eq!(lists.len(), 1, "one floor on every screen");
    }

    pub(super) fn nobody_is_named(&self) {
        for screen in Screen::ALL {
            let Some(view) = self.server.shown(&self.hall.dialogue, screen) else {
                continue;
            };
            let shown = serde_json::to_string(&view).unwrap();
            let desk = matches!(screen, Screen::Chair | Screen::Booth | Screen::Technician);
            let denied: &[&str] = match desk {
                true => &PROTECTED,
                // Nobody in these meetings agreed to be named on screens.
                false => &["Speaker Number", PROTECTED[1], PROTECTED[3]],
            };
            for name in denied {
                assert!(!shown.contains(name), "{name} on {screen:?}");
            }
        }
    }
}
