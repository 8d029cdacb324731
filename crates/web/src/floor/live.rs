//! The live meeting: one snapshot for each dialogue, screen and language, made once when the floor has changed and given
//! to everybody who looks at that screen.
//!
//! A snapshot is already what its screen may show ([`mechanism::see`] made it), so listeners share it. Each holds the newest only:
//! whoever is slow skips what is past and slows nobody. Nothing ticks: clocks on the screens count by themselves.

use super::screens::{self, Forms};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;
use mechanism::floor::Screen;
use mechanism::{DialogueId, ParticipantId, Reader};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast, watch};
use words::Lang;

/// The most who listen at one time; more are asked to look again by themselves, as without a script.
const LISTENERS: usize = 20_000;
/// How often a line is kept open where nothing happens; proxies close what is silent for a minute.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);
/// How often a snapshot is made anew where nothing happened: what a plan foresees moves with the time.
const AGAIN: Duration = Duration::from_secs(30);

/// How many endings a listener may be behind; one who is further behind is ended too.
const ENDINGS: usize = 64;

/// What is shown: to whom, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Stage {
    dialogue: DialogueId,
    screen: Screen,
    lang: Lang,
}

impl Stage {
    /// What this screen shows now; `None`: nothing any more.
    fn shown(&self, site: &Site) -> Option<Bytes> {
        let reader = match self.screen {
            Screen::Public => Reader::Public,
            _ => Reader::Office,
        };
        let view = site.record.see(reader);
        let page = Page::of_a_screen(site, self.lang);
        let markup = screens::live(&page, &view, &self.dialogue, self.screen, Forms::ByScript)?;
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

/// Which streams end at once.
#[derive(Debug, Clone, Copy)]
enum Ending {
    /// All: the server stops, and would wait for ever for what never ends by itself.
    All,
    /// Those of one seat: somebody ended its devices.
    Seat(ParticipantId),
}

impl Ending {
    fn concerns(self, reader: Reader) -> bool {
        match self {
            Self::All => true,
            Self::Seat(seat) => reader == Reader::Seat(seat),
        }
    }
}

/// The stages somebody looks at.
pub(crate) struct Hub {
    stages: Mutex<HashMap<Stage, watch::Sender<Bytes>>>,
    places: Arc<Semaphore>,
    endings: broadcast::Sender<Ending>,
}

impl Default for Hub {
    fn default() -> Self {
        Self {
            stages: Mutex::default(),
            places: Arc::new(Semaphore::new(LISTENERS)),
            endings: broadcast::Sender::new(ENDINGS),
        }
    }
}

impl Hub {
    /// Ends every stream; whoever listened comes back by themselves when there is a server again.
    pub(crate) fn end_all(&self) {
        // Nobody listening is no failure.
        let _ = self.endings.send(Ending::All);
    }

    /// Ends the streams of a seat, on every device.
    pub(super) fn end_seat(&self, seat: ParticipantId) {
        let _ = self.endings.send(Ending::Seat(seat));
    }

    fn stages(&self) -> MutexGuard<'_, HashMap<Stage, watch::Sender<Bytes>>> {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at a stage. Whoever is the first has it made, and renewed for as long as anybody looks.
    fn look(&self, site: &Site, stage: &Stage) -> Option<watch::Receiver<Bytes>> {
        if let Some(sender) = self.stages().get(stage) {
            return Some(sender.subscribe());
        }
        let shown = stage.shown(site)?;
        let mut stages = self.stages();
        if let Some(sender) = stages.get(stage) {
            return Some(sender.subscribe());
        }
        let (sender, receiver) = watch::channel(shown);
        stages.insert(stage.clone(), sender);
        tokio::spawn(renew(site.clone(), stage.clone()));
        Some(receiver)
    }

    /// Puts what is shown now on a stage; `false`: nobody looks any more, and it is taken down.
    fn show(&self, stage: &Stage, shown: Option<Bytes>) -> bool {
        let mut stages = self.stages();
        let looked_at = stages
            .get(stage)
            .is_some_and(|sender| sender.receiver_count() > 0);
        let (true, Some(shown)) = (looked_at, shown) else {
            stages.remove(stage);
            return false;
        };
        if let Some(sender) = stages.get(stage) {
            sender.send_if_modified(|before| {
                let changed = *before != shown;
                *before = shown;
                changed
            });
        }
        true
    }
}

/// Makes the snapshots of one stage for as long as somebody looks.
async fn renew(site: Site, stage: Stage) {
    let mut changes = site.record.changes();
    // What was entered between the first snapshot and now is not missed.
    changes.mark_changed();
    loop {
        let ended = tokio::select! {
            changed = changes.changed() => changed.is_err(),
            () = tokio::time::sleep(AGAIN) => false,
        };
        let shown = (!ended).then(|| stage.shown(&site)).flatten();
        if !site.hub.show(&stage, shown) {
            return;
        }
    }
}

/// Somebody who listens.
struct Listener {
    site: Site,
    reader: Reader,
    stage: Stage,
    receiver: watch::Receiver<Bytes>,
    endings: broadcast::Receiver<Ending>,
    /// Where the stream is: it begins with the clock and what is shown now.
    begun: bool,
    _place: OwnedSemaphorePermit,
}

impl Listener {
    /// The next message; `None`: the stage is taken down, or no longer for this reader.
    async fn next(&mut self) -> Option<Bytes> {
        if !self.begun {
            self.begun = true;
            return Some(self.beginning());
        }
        let changed = tokio::select! {
            () = ended(&mut self.endings, self.reader) => return None,
            changed = self.receiver.changed() => changed.is_ok().then_some(true)?,
            () = tokio::time::sleep(SIGN_OF_LIFE) => false,
        };
        if !self.may_go_on() {
            return None;
        }
        Some(match changed {
            true => self.receiver.borrow_and_update().clone(),
            false => Bytes::from_static(b": \n\n"),
        })
    }

    /// A seat that was revoked sees nothing more. What is for everybody is taken down for everybody at once, so ten
    /// thousand need not be asked one by one.
    fn may_go_on(&self) -> bool {
        if self.stage.screen == Screen::Public {
            return true;
        }
        let view = self.site.record.see(self.reader);
        view.may_open(&self.stage.dialogue, self.stage.screen)
    }

    fn beginning(&mut self) -> Bytes {
        let mut text = String::from("retry: 2000\n");
        let now = self.site.now().as_millisecond();
        text.push_str(&frame("clock", &now.to_string()));
        let shown = self.receiver.borrow_and_update();
        let mut bytes = text.into_bytes();
        bytes.extend_from_slice(&shown);
        Bytes::from(bytes)
    }
}

/// Waits until this reader's streams are ended.
async fn ended(endings: &mut broadcast::Receiver<Ending>, reader: Reader) {
    while let Ok(ending) = endings.recv().await {
        if ending.concerns(reader) {
            return;
        }
    }
}

/// `GET /floor/{dialogue}/{screen}/live`.
pub(super) async fn listen(
    Path((dialogue, screen)): Path<(String, String)>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        site, view, page, ..
    }: Asked,
) -> Result<Response, Problem> {
    let stage = Stage {
        dialogue: dialogue.parse().map_err(|_| Problem::NotFound)?,
        screen: Screen::from_code(&screen).ok_or(Problem::NotFound)?,
        lang: page.lang,
    };
    if !view.may_open(&stage.dialogue, stage.screen) {
        return Err(Problem::NotFound);
    }
    let place = site.hub.places.clone().try_acquire_owned();
    let place = place.map_err(|_| Problem::Busy {
        why: "problem-busy-listening-why",
    })?;
    let endings = site.hub.endings.subscribe();
    let receiver = site.hub.look(&site, &stage).ok_or(Problem::NotFound)?;
    let listener = Listener {
        endings,
        reader: arrival.reader,
        site,
        stage,
        receiver,
        begun: false,
        _place: place,
    };
    let messages = stream::unfold(listener, async |mut listener| {
        let bytes = listener.next().await?;
        Some((Ok::<_, Infallible>(bytes), listener))
    });
    let mut response = Response::new(Body::from_stream(messages));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/event-stream; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let never = HeaderValue::from_static("private, no-store");
    headers.insert(header::CACHE_CONTROL, never);
    // A proxy that collects before it passes on would hold the floor back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}
