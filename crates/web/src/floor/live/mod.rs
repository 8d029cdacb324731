//! The live meeting: one snapshot for each dialogue, screen and language, made once when the floor has changed and given
//! to everybody who looks at that screen.
//!
//! A snapshot is already what its screen may show ([`mechanism::see`] made it), so listeners share it. Each holds the newest only:
//! whoever is slow skips what is past and slows nobody. Nothing ticks: clocks on the screens count by themselves.

mod listening;
mod sent_away;

pub(super) use listening::listen;
pub(crate) use sent_away::Holder;

use super::screens::{self, Forms};
use crate::page::Page;
use crate::site::Site;
use axum::body::Bytes;
use listening::Places;
use mechanism::floor::Screen;
use mechanism::{DialogueId, Reader, View};
use sent_away::SentAway;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use words::Lang;

/// How often a line is kept open where nothing happens, for proxies close what is silent for a minute; and how often a
/// snapshot is made anew, for what a plan foresees moves with the time.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// What is shown: to whom, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Stage {
    dialogue: DialogueId,
    screen: Screen,
    lang: Lang,
    /// Whether whoever looks may read the texts that were handed in: a technician at the booth may not.
    texts: bool,
}

impl Stage {
    /// Whether a reader may look at it.
    fn is_for(&self, view: &View) -> bool {
        view.may_open(&self.dialogue, self.screen)
            && (!self.texts || view.reads_statements(&self.dialogue))
    }

    /// What this screen shows now; `None`: nothing any more.
    fn shown(&self, site: &Site) -> Option<Bytes> {
        let reader = match self.screen {
            Screen::Public => Reader::Public,
            _ => Reader::Office,
        };
        let view = site.record.see(reader);
        let page = Page::of_a_screen(site, self.lang);
        let mut floor = view.floor(&self.dialogue, self.screen)?;
        floor.next_texts = floor.next_texts.filter(|_| self.texts);
        let markup = screens::rendered(&page, &floor, Forms::ByScript)?;
        Some(Bytes::from(frame("floor", &markup)))
    }
}

/// One message of the stream.
fn frame(event: &str, text: &str) -> String {
    let mut frame = format!("event: {event}\n");
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let _ = writeln!(frame, "data: {}", line.trim_start());
    }
    frame.push('\n');
    frame
}

/// The stages somebody looks at.
#[derive(Default)]
pub(crate) struct Hub {
    stages: Mutex<Stages>,
    places: Places,
    sent_away: SentAway,
}

/// What each stage shows now.
#[derive(Default)]
struct Stages {
    shown: HashMap<Stage, watch::Sender<Bytes>>,
    /// The server stops: nobody begins to listen any more.
    closed: bool,
}

impl Hub {
    /// Ends every stream: a server that stops would wait for ever for what never ends by itself. Whoever listened comes
    /// back by themselves when there is a server again.
    pub(crate) fn end_all(&self) {
        let mut stages = self.stages();
        stages.closed = true;
        stages.shown.clear();
    }

    /// Ends the streams of a session or a seat, on every device.
    pub(crate) fn send_away(&self, holder: Holder) {
        self.sent_away.add(holder);
        for sender in self.stages().shown.values() {
            wake(sender);
        }
    }

    fn stages(&self) -> MutexGuard<'_, Stages> {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at a stage. Whoever is the first has it made, and renewed for as long as anybody looks.
    fn look(&self, site: &Site, stage: &Stage) -> Option<watch::Receiver<Bytes>> {
        if let Some(sender) = self.stages().shown.get(stage) {
            return Some(sender.subscribe());
        }
        let shown = stage.shown(site)?;
        let mut stages = self.stages();
        if stages.closed {
            return None;
        }
        if let Some(sender) = stages.shown.get(stage) {
            return Some(sender.subscribe());
        }
        let (sender, receiver) = watch::channel(shown);
        stages.shown.insert(stage.clone(), sender);
        tokio::spawn(renew(site.clone(), stage.clone()));
        Some(receiver)
    }

    /// Puts what is shown now on a stage; `false`: nobody looks any more, and it is taken down.
    fn show(&self, stage: &Stage, shown: Option<Bytes>) -> bool {
        let mut stages = self.stages();
        let sender = stages.shown.get(stage);
        let (Some(sender), Some(shown)) = (sender.filter(|one| !one.is_closed()), shown) else {
            stages.shown.remove(stage);
            return false;
        };
        sender.send_if_modified(|before| {
            let changed = *before != shown;
            if changed {
                *before = shown;
            }
            changed
        });
        true
    }

    /// Gives those who look at a stage a sign of life.
    fn breathe(&self, stage: &Stage) {
        if let Some(sender) = self.stages().shown.get(stage) {
            wake(sender);
        }
    }
}

/// Wakes those who look at a stage, though it shows what it did.
fn wake(sender: &watch::Sender<Bytes>) {
    sender.send_modify(|_| ());
}

/// Makes the snapshots of one stage for as long as somebody looks. It keeps the time for all of them: ten thousand clocks
/// would cost more than what they wait for.
async fn renew(site: Site, stage: Stage) {
    let mut changes = site.record.changes();
    // What was entered between the first snapshot and now is not missed.
    changes.mark_changed();
    let mut breath = tokio::time::interval(SIGN_OF_LIFE);
    breath.reset();
    loop {
        tokio::select! {
            changed = changes.changed() => {
                let shown = changed.is_ok().then(|| stage.shown(&site)).flatten();
                if !site.hub.show(&stage, shown) {
                    return;
                }
            }
            _ = breath.tick() => {
                if !site.hub.show(&stage, stage.shown(&site)) {
                    return;
                }
                site.hub.breathe(&stage);
            }
        }
    }
}
