//! The record itself, for whoever wants to check it: the public export, and the script that verifies one.

use crate::answer::Answer;
use crate::gate::{Gate, Pass};
use crate::machine::open;
use crate::problem::Problem;
use crate::site::Site;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Extension, Router};
use futures_util::stream;
use record::{Head, Record};
use std::io::{self, BufWriter, Write};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc;

/// The addresses of this file.
pub(super) const ADDRESSES: [&str; 2] = ["/record.jsonl", "/verify.py"];

const SCRIPT: &str = include_str!("../../../../docs/verify.py");
/// How much is handed on at a time, and how many such pieces may wait for a reader: what one download holds in memory.
const PIECE: usize = 64 * 1024;
const PIECES: usize = 4;
/// How long a reader may take for one piece before the place goes to somebody else.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/record.jsonl", get(record))
        .route("/verify.py", get(script))
        .layer(Extension(Gate::new(2, 0, "problem-busy-export-why")))
}

/// The script, for saving.
async fn script() -> Response {
    open::download("text/x-python; charset=utf-8", "verify.py", SCRIPT)
}

/// The public export up to the newest entry. It says the same to every reader, so every reader may have it.
async fn record(
    State(site): State<Site>,
    Extension(gate): Extension<Gate>,
    method: Method,
    asked: HeaderMap,
) -> Answer {
    let end = site.record.head();
    let tag = format!("W/\"record-{}\"", end.hash);
    let mut response = match (is_known(&asked, &tag), method) {
        (true, _) => StatusCode::NOT_MODIFIED.into_response(),
        (false, Method::HEAD) => StatusCode::OK.into_response(),
        (false, _) => Response::new(download(site.record, end, gate.enter().await?)),
    };
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/jsonl; charset=utf-8"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let name = format!("attachment; filename=\"record-{}.jsonl\"", end.number);
    for (field, value) in [(header::ETAG, tag), (header::CONTENT_DISPOSITION, name)] {
        headers.insert(
            field,
            HeaderValue::from_str(&value).map_err(|_| Problem::Broken)?,
        );
    }
    open::to_all(headers);
    Ok(response)
}

fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| matches!(one.trim(), "*") || one.trim() == tag)
}

/// The export as it is written. What goes wrong on the way breaks the download off, so that nobody takes a part for all.
fn download(record: Record, end: Head, pass: Pass) -> Body {
    let (send, mut pieces) = mpsc::channel(PIECES);
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let _pass = pass;
        let reader = Reader {
            send: send.clone(),
            runtime,
        };
        let mut out = BufWriter::with_capacity(PIECE, reader);
        let written = record.export_public(end, &mut out);
        // What an export broken off leaves in the buffer is not sent after it.
        let _ = out.into_parts();
        if let Err(error) = written {
            tracing::info!(%error, number = end.number, "an export was broken off");
            let _ = send.try_send(Err(io::Error::other("broken off")));
        }
    });
    Body::from_stream(stream::poll_fn(move |context| pieces.poll_recv(context)))
}

/// Whoever takes the pieces, at the other end of the line.
struct Reader {
    send: mpsc::Sender<io::Result<Bytes>>,
    runtime: Handle,
}

impl Write for Reader {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = Ok(Bytes::copy_from_slice(bytes));
        let sent = self.send.send_timeout(piece, PATIENCE);
        match self.runtime.block_on(sent) {
            Ok(()) => Ok(bytes.len()),
            Err(mpsc::error::SendTimeoutError::Timeout(_)) => Err(io::ErrorKind::TimedOut.into()),
            Err(mpsc::error::SendTimeoutError::Closed(_)) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
