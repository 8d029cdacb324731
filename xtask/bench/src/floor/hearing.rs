//! Thousands who listen to one meeting, in one thread: it must not take from the server the time it measures.

use anyhow::{Context as _, bail, ensure};
use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// So many connect before the next do: a queue of connections has an end.
const AT_ONCE: usize = 100;
/// How long the server may take until the last of them hears the first word.
const BEGINS: Duration = Duration::from_secs(60);
/// A message of the stream ends so, within the frame of HTTP.
const END: &[u8] = b"\n\n\r\n";
/// A sign of life is shorter than this, and says nothing.
const SILENCE: usize = 16;

/// Somebody who listens.
struct Ear {
    stream: TcpStream,
    /// Bytes since the last message ended.
    since: usize,
    /// The last four bytes that came.
    tail: [u8; 4],
}

/// Everybody who listens.
pub(super) struct Hearing {
    poll: Poll,
    events: Events,
    ears: Vec<Ear>,
    bytes: Vec<u8>,
}

impl Hearing {
    /// So many begin to listen at an address; each has heard what is shown at first.
    pub(super) fn of(port: u16, path: &str, many: usize) -> anyhow::Result<Self> {
        let mut hearing = Self {
            poll: Poll::new()?,
            events: Events::with_capacity(1024),
            ears: Vec::with_capacity(many),
            bytes: vec![0; 1 << 16],
        };
        let server = SocketAddr::from(([127, 0, 0, 1], port));
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
        while hearing.ears.len() < many {
            let from = hearing.ears.len();
            for nth in from..many.min(from + AT_ONCE) {
                let plain = std::net::TcpStream::connect(server)
                    .with_context(|| format!("listener {nth}: are enough files allowed?"))?;
                plain.set_nonblocking(true)?;
                let mut stream = TcpStream::from_std(plain);
                stream.write_all(request.as_bytes())?;
                let registry = hearing.poll.registry();
                registry.register(&mut stream, Token(nth), Interest::READABLE)?;
                hearing.ears.push(Ear {
                    stream,
                    since: 0,
                    tail: [0; 4],
                });
            }
            let here = hearing.ears.len() - from;
            let begun = hearing.heard(here, BEGINS)?;
            // Whoever came earlier may hear something meanwhile.
            ensure!(
                begun.len() >= here,
                "{} of {here} heard the beginning",
                begun.len()
            );
        }
        Ok(hearing)
    }

    /// When each heard the next message.
    pub(super) fn next(&mut self, within: Duration) -> anyhow::Result<Vec<Instant>> {
        self.heard(self.ears.len(), within)
    }

    /// Goes on listening, whatever comes.
    pub(super) fn idles(&mut self, time: Duration) -> anyhow::Result<()> {
        self.heard(usize::MAX, time).map(drop)
    }

    /// When messages were heard, until so many were or the time is over.
    fn heard(&mut self, many: usize, within: Duration) -> anyhow::Result<Vec<Instant>> {
        let until = Instant::now() + within;
        let mut heard = Vec::new();
        while heard.len() < many {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            match self.poll.poll(&mut self.events, Some(left)) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                polled => polled?,
            }
            for event in &self.events {
                let ear = self
                    .ears
                    .get_mut(event.token().0)
                    .context("somebody unknown listens")?;
                if ear.listens(&mut self.bytes)? {
                    heard.push(Instant::now());
                }
            }
        }
        Ok(heard)
    }
}

impl Ear {
    /// Reads what came; whether a message ended with it.
    fn listens(&mut self, bytes: &mut [u8]) -> anyhow::Result<bool> {
        let mut whole = false;
        loop {
            match self.stream.read(bytes) {
                Ok(0) => bail!("the server ended a stream"),
                Ok(read) => {
                    self.since += read;
                    for byte in &bytes[read.saturating_sub(4)..read] {
                        self.tail.rotate_left(1);
                        self.tail[3] = *byte;
                    }
                    if self.tail == END {
                        whole |= self.since > SILENCE;
                        self.since = 0;
                    }
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(whole),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
