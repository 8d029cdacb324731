//! One page on the shelf, in up to three forms.

use super::{Wanted, not_modified};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::io::Write as _;
use std::sync::OnceLock;

/// Good enough and quick: a page is compressed once and read many times, but the first reader waits for it.
const BROTLI_QUALITY: i32 = 6;

/// A page, ready.
pub(super) struct Kept {
    headers: HeaderMap,
    plain: Bytes,
    compressible: bool,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

impl Kept {
    /// Takes an answer in. One that is too large goes on as it is.
    pub(super) async fn take(response: Response, largest: usize) -> Result<Self, Response> {
        let length = axum::body::HttpBody::size_hint(response.body()).exact();
        // Of a stream whose length is not known nothing can be given back once it was read.
        if length.is_none_or(|length| length > largest as u64) {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        let read = Limited::new(body, largest).collect().await;
        let plain = match read {
            Ok(read) => read.to_bytes(),
            Err(error) => {
                let too_long = error.downcast_ref::<LengthLimitError>().is_some();
                tracing::error!(too_long, "a page's own body could not be read");
                return Err(crate::problem::Problem::Broken.into_response());
            }
        };
        let kind = parts.headers.get(header::CONTENT_TYPE);
        let compressible = kind.is_some_and(|kind| is_text(kind.as_bytes()));
        Ok(Self {
            headers: parts.headers,
            plain,
            compressible,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        })
    }

    /// What it counts on the shelf, its compressed forms included.
    pub(super) fn weight(&self) -> usize {
        self.plain.len() * if self.compressible { 2 } else { 1 } + 512
    }

    /// The answer in the form that was wanted, or that nothing changed.
    pub(super) fn answer(&self, wanted: &Wanted, tag: &str) -> Response {
        let mut headers = self.headers.clone();
        if let Ok(tag) = HeaderValue::from_str(tag) {
            headers.insert(header::ETAG, tag);
        }
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-cache"));
        if self.compressible {
            headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if wanted.has(tag) {
            return not_modified(headers);
        }
        let (coding, bytes) = self.form(wanted);
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        let mut response = Response::new(Body::from(bytes));
        *response.headers_mut() = headers;
        response
    }

    fn form(&self, wanted: &Wanted) -> (Option<&'static str>, Bytes) {
        if self.compressible {
            if wanted.brotli
                && let Some(bytes) = self.brotli.get_or_init(|| brotli(&self.plain))
            {
                return (Some("br"), bytes.clone());
            }
            if wanted.gzip
                && let Some(bytes) = self.gzip.get_or_init(|| gzip(&self.plain))
            {
                return (Some("gzip"), bytes.clone());
            }
        }
        (None, self.plain.clone())
    }
}

fn is_text(kind: &[u8]) -> bool {
    let kind = String::from_utf8_lossy(kind);
    kind.starts_with("text/")
        || ["json", "xml", "javascript"]
            .iter()
            .any(|name| kind.contains(name))
            && !kind.contains("openxmlformats")
}

fn gzip(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::new(6));
    encoder.write_all(plain).ok()?;
    Some(encoder.finish().ok()?.into())
}

fn brotli(plain: &[u8]) -> Option<Bytes> {
    let mut out = Vec::with_capacity(plain.len() / 3);
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*plain, &mut out, &params).ok()?;
    Some(out.into())
}
