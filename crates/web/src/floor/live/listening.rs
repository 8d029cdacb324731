//! Somebody who listens to a stage: the stream of one browser.

use super::{Holder, Stage, frame};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::problem::Problem;
use crate::site::Site;
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;
use mechanism::Reader;
use mechanism::floor::Screen;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// The most who listen at one time; more are asked to look again by themselves, as without a script.
const LISTENERS: usize = 20_000;

/// Where people can listen.
pub(super) struct Places(Arc<Semaphore>);

impl Default for Places {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(LISTENERS)))
    }
}

impl Places {
    fn take(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let place = self.0.clone().try_acquire_owned();
        place.map_err(|_| Problem::Busy {
            why: "problem-busy-listening-why",
        })
    }
}

/// Somebody who listens. There may be ten thousand: it holds as little as it can.
struct Listener {
    receiver: watch::Receiver<Bytes>,
    /// What they were shown last.
    shown: Bytes,
    /// Who, where the stage is not for everybody.
    guard: Option<Box<Guard>>,
    _place: OwnedSemaphorePermit,
}

/// What must hold for somebody to go on listening.
struct Guard {
    site: Site,
    reader: Reader,
    stage: Stage,
    holder: Option<(Holder, u64)>,
}

impl Guard {
    /// `None`: what is for everybody is taken down for everybody at once, so nobody is asked one by one.
    fn of(site: &Site, arrival: &Arrival, stage: &Stage) -> Option<Box<Self>> {
        let times = |holder| (holder, site.hub.sent_away.times(holder));
        (stage.screen != Screen::Public).then(|| {
            Box::new(Self {
                site: site.clone(),
                reader: arrival.reader,
                stage: stage.clone(),
                holder: Holder::of(arrival).map(times),
            })
        })
    }

    /// Whoever was signed out, or lost their role or seat, sees nothing more.
    fn holds(&self) -> bool {
        let here = |(holder, times)| self.site.hub.sent_away.times(holder) == times;
        let view = self.site.record.see(self.reader);
        self.holder.is_none_or(here) && self.stage.is_for(&view)
    }
}

impl Listener {
    /// The next message, or a sign of life where nothing changed; `None`: the stage is taken down, or no longer for them.
    async fn next(&mut self) -> Option<Bytes> {
        self.receiver.changed().await.ok()?;
        if self.guard.as_ref().is_some_and(|guard| !guard.holds()) {
            return None;
        }
        let now = self.receiver.borrow_and_update().clone();
        if now == self.shown {
            return Some(Bytes::from_static(b": \n\n"));
        }
        self.shown = now.clone();
        Some(now)
    }
}

/// The first message: the clock, and what is shown now.
fn beginning(site: &Site, shown: &Bytes) -> Bytes {
    let now = site.now().as_millisecond().to_string();
    let clock = frame("clock", &now);
    let text = [b"retry: 2000\n", clock.as_bytes(), shown].concat();
    Bytes::from(text)
}

/// `GET /floor/{dialogue}/{screen}/live`.
pub(in crate::floor) async fn listen(
    Path((dialogue, screen)): Path<(String, String)>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        site, view, page, ..
    }: Asked,
) -> Result<Response, Problem> {
    let dialogue = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let screen = Screen::from_code(&screen).ok_or(Problem::NotFound)?;
    let stage = Stage {
        texts: screen == Screen::Booth && view.reads_statements(&dialogue),
        dialogue,
        screen,
        lang: page.lang,
    };
    if !stage.is_for(&view) {
        return Err(Problem::NotFound);
    }
    let place = site.hub.places.take()?;
    let guard = Guard::of(&site, &arrival, &stage);
    let mut receiver = site.hub.look(&site, &stage).ok_or(Problem::NotFound)?;
    let shown = receiver.borrow_and_update().clone();
    let begin = beginning(&site, &shown);
    let listener = Listener {
        receiver,
        shown,
        guard,
        _place: place,
    };
    let messages = stream::unfold((Some(begin), listener), async |(begin, mut listener)| {
        let bytes = match begin {
            Some(begin) => begin,
            None => listener.next().await?,
        };
        Some((Ok::<_, Infallible>(bytes), (None, listener)))
    });
    Ok(stream_of(Body::from_stream(messages)))
}

fn stream_of(messages: Body) -> Response {
    let mut response = Response::new(messages);
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/event-stream; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let never = HeaderValue::from_static("private, no-store");
    headers.insert(header::CACHE_CONTROL, never);
    // A proxy that collects before it passes on would hold the floor back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}
