//! The few files a page needs beside itself, built in, at addresses that carry the hash of their content.

use crate::problem::Problem;
use crate::site::Site;
use crate::{answer, answer::Answer};
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::routing::get;
use mechanism::Digest;
use sha2::{Digest as _, Sha256};
use std::sync::LazyLock;

struct Asset {
    /// Where it is: `/static/convene-1a2b3c4d5e.css`.
    address: String,
    kind: &'static str,
    bytes: &'static [u8],
}

impl Asset {
    fn new(name: &str, ending: &str, kind: &'static str, bytes: &'static [u8]) -> Self {
        let digest: [u8; 32] = Sha256::digest(bytes).into();
        let hash = Digest(digest).to_string();
        let short = hash.get(..10).unwrap_or_default();
        Self {
            address: format!("/static/{name}-{short}.{ending}"),
            kind,
            bytes,
        }
    }
}

static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/convene.css");
    Asset::new("convene", "css", "text/css; charset=utf-8", bytes)
});
static MARK: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/mark.svg");
    Asset::new("mark", "svg", "image/svg+xml", bytes)
});
static PASSKEYS: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/passkey.js");
    Asset::new("passkey", "js", "text/javascript; charset=utf-8", bytes)
});

static DRAFTS: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/draft.js");
    Asset::new("draft", "js", "text/javascript; charset=utf-8", bytes)
});

static NOTES: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/notes.js");
    Asset::new("notes", "js", "text/javascript; charset=utf-8", bytes)
});

static WRITING: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/writing.js");
    Asset::new("writing", "js", "text/javascript; charset=utf-8", bytes)
});

static FLOOR: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/floor.js");
    Asset::new("floor", "js", "text/javascript; charset=utf-8", bytes)
});
static FLOOR_STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/floor.css");
    Asset::new("floor", "css", "text/css; charset=utf-8", bytes)
});

static SUMMARY_STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/summary.css");
    Asset::new("summary", "css", "text/css; charset=utf-8", bytes)
});

static OWN_TIME: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/own-time.js");
    Asset::new("own-time", "js", "text/javascript; charset=utf-8", bytes)
});

/// The address of the one stylesheet.
pub(crate) fn style() -> &'static str {
    &STYLE.address
}

/// The address of the small mark that tabs and bookmarks show.
pub(crate) fn mark() -> &'static str {
    &MARK.address
}

/// The address of the script that says deadlines in the reader's own time zone too.
pub(crate) fn own_time() -> &'static str {
    &OWN_TIME.address
}

/// The address of the script that saves drafts while somebody types; without it their buttons do.
pub(crate) fn drafts() -> &'static str {
    &DRAFTS.address
}

/// The address of the script of the note-taker's desk, without which its form is sent as it is.
pub(crate) fn notes() -> &'static str {
    &NOTES.address
}

/// The address of the script that sends a text only over a line that is there; without it its form is sent as it is.
pub(crate) fn writing() -> &'static str {
    &WRITING.address
}

/// The address of the script of the live meeting, without which its pages refresh themselves.
pub(crate) fn floor() -> &'static str {
    &FLOOR.address
}

/// The address of the style of the meeting's pages, which no other page needs.
pub(crate) fn floor_style() -> &'static str {
    &FLOOR_STYLE.address
}

/// The address of the style of the drafting desk, which no other page needs.
pub(crate) fn summary_style() -> &'static str {
    &SUMMARY_STYLE.address
}

/// The address of the script without which everything works save passkeys.
pub(crate) fn passkeys() -> &'static str {
    &PASSKEYS.address
}

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/static/{name}", get(asset))
}

async fn asset(Path(name): Path<String>) -> Answer {
    let wanted = format!("/static/{name}");
    let asset = [
        &STYLE,
        &MARK,
        &PASSKEYS,
        &DRAFTS,
        &FLOOR,
        &NOTES,
        &WRITING,
        &FLOOR_STYLE,
        &SUMMARY_STYLE,
        &OWN_TIME,
    ]
    .into_iter()
    .find(|asset| asset.address == wanted)
    .ok_or(Problem::NotFound)?;
    let mut response = answer::file(asset.kind, asset.bytes);
    // The address changes with the content, so what is there never does.
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    Ok(response)
}
