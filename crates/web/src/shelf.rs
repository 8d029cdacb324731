//! Public pages kept ready, plain and compressed, for as long as the record and the day stand as they are.
//!
//! A page is a function of the record, the day, the language, the address and the version; so one number says whether it
//! is still the same (its tag), and nothing has to be invalidated one by one: when the record grows or the day ends,
//! the whole shelf is cleared. Only what the public reads is kept; other circles' pages are made for each request.

mod kept;

use crate::arrival::Arrival;
use crate::site::Site;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kept::Kept;
use mechanism::{Digest, Reader};
use sha2::{Digest as _, Sha256};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use words::Lang;

/// Marks an answer that depends on record, day, language, address and version only.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keep;

/// What a page is a function of, address and language apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Epoch {
    number: u64,
    hash: Digest,
    day: Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    lang: Lang,
    named: bool,
    path: String,
    query: String,
}

/// The most pages that are kept.
const PAGES: usize = 4_096;
/// The most bytes that are kept; each page counts twice for its compressed forms.
const BYTES: usize = 64 * 1024 * 1024;
/// Larger answers are made anew each time.
const LARGEST: usize = 2 * 1024 * 1024;

/// The pages that are ready.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Held>);

#[derive(Default)]
struct Held {
    epoch: Option<Epoch>,
    pages: HashMap<Key, Arc<Kept>>,
    order: VecDeque<Key>,
    bytes: usize,
}

impl Shelf {
    fn held(&self, epoch: &Epoch) -> MutexGuard<'_, Held> {
        // Whoever panicked while holding it left at worst a page uncounted.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.epoch.as_ref() != Some(epoch) {
            *held = Held {
                epoch: Some(epoch.clone()),
                ..Held::default()
            };
        }
        held
    }

    fn find(&self, epoch: &Epoch, key: &Key) -> Option<Arc<Kept>> {
        self.held(epoch).pages.get(key).cloned()
    }

    fn put(&self, epoch: &Epoch, key: Key, page: Arc<Kept>) {
        let mut held = self.held(epoch);
        held.bytes += page.weight();
        if let Some(before) = held.pages.insert(key.clone(), page) {
            held.bytes = held.bytes.saturating_sub(before.weight());
        } else {
            held.order.push_back(key);
        }
        while held.pages.len() > PAGES || held.bytes > BYTES {
            let Some(oldest) = held.order.pop_front() else {
                break;
            };
            if let Some(gone) = held.pages.remove(&oldest) {
                held.bytes = held.bytes.saturating_sub(gone.weight());
            }
        }
    }
}

/// Answers from the shelf, or keeps what the rooms answer.
pub(crate) async fn keep(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (Some(arrival), true) = (
        request.extensions().get::<Arrival>().cloned(),
        matches!(*request.method(), Method::GET | Method::HEAD),
    ) else {
        return next.run(request).await;
    };
    // The head is read before the view: a page made meanwhile is newer than its tag says, never older.
    let head = site.record.head();
    let epoch = Epoch {
        number: head.number,
        hash: head.hash,
        day: mechanism::day_in_vienna(site.record.clock().now()),
    };
    let wanted = Wanted::of(request.headers());
    let tag = tag(&epoch, &arrival, &site.installation.version);
    let key = Key {
        lang: arrival.lang,
        named: arrival.named,
        path: arrival.path,
        query: arrival.query,
    };
    let public = arrival.reader == Reader::Public;
    if public && let Some(page) = site.shelf.find(&epoch, &key) {
        return page.answer(&wanted, &tag);
    }
    let plain = request.method() == Method::GET;
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || response.extensions().get::<Keep>().is_none() {
        return response;
    }
    if !public {
        return privately(response);
    }
    if !plain {
        return response;
    }
    match Kept::take(response, LARGEST).await {
        Ok(page) => {
            let page = Arc::new(page);
            site.shelf.put(&epoch, key, page.clone());
            page.answer(&wanted, &tag)
        }
        Err(response) => response,
    }
}

/// What a circle may see must not be left in anybody's cache.
fn privately(mut response: Response) -> Response {
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
}

fn tag(epoch: &Epoch, arrival: &Arrival, version: &str) -> String {
    let mut hash = Sha256::new();
    let day = epoch.day.to_string();
    let parts: [&[u8]; 7] = [
        &epoch.hash.0,
        day.as_bytes(),
        arrival.lang.code().as_bytes(),
        if arrival.named { b"1" } else { b"0" },
        arrival.path.as_bytes(),
        arrival.query.as_bytes(),
        version.as_bytes(),
    ];
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.update(epoch.number.to_be_bytes());
    let digest: [u8; 32] = hash.finalize().into();
    let short = Digest(digest).to_string();
    // Weak: the compressed forms carry the same tag.
    format!("W/\"{}\"", short.get(..24).unwrap_or(&short))
}

/// What a browser says it has and can read.
struct Wanted {
    brotli: bool,
    gzip: bool,
    known: Option<String>,
}

impl Wanted {
    fn of(headers: &HeaderMap) -> Self {
        let accepts = |name: &str| {
            headers
                .get_all(header::ACCEPT_ENCODING)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(','))
                .any(|item| {
                    let mut parts = item.split(';').map(str::trim);
                    parts.next() == Some(name)
                        && !parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
                })
        };
        Self {
            brotli: accepts("br"),
            gzip: accepts("gzip"),
            known: headers
                .get(header::IF_NONE_MATCH)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned),
        }
    }

    fn has(&self, tag: &str) -> bool {
        let known = self.known.as_deref().unwrap_or_default();
        known
            .split(',')
            .any(|one| one.trim() == tag || one.trim() == "*")
    }
}

fn not_modified(headers: HeaderMap) -> Response {
    (StatusCode::NOT_MODIFIED, headers, Body::empty()).into_response()
}
