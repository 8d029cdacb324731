//! What a request is, before anything is looked up: its language, its reader, its address without the language.

use crate::door::{self, SignedIn};
use crate::floor;
use crate::language;
use crate::site::Site;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use mechanism::Reader;
use std::net::{IpAddr, SocketAddr};
use words::Lang;

/// A request at the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrival {
    /// The language of the answer.
    pub(crate) lang: Lang,
    /// Whether the address named it; then links name it too.
    pub(crate) named: bool,
    /// Who reads.
    pub(crate) reader: Reader,
    /// The address without its language, without a slash at the end: `/dialogues`.
    pub(crate) path: String,
    /// What follows the question mark.
    pub(crate) query: String,
    /// Who is signed in.
    pub(crate) signed_in: Option<SignedIn>,
    /// From where it came, for counting attempts; never kept.
    pub(crate) from: Option<IpAddr>,
}

impl Arrival {
    fn of(site: &Site, request: &Request) -> Self {
        let full = request.uri().path();
        let named = language::of_path(full);
        let path = named.map_or(full, |(_, rest)| rest);
        let path = match path.strip_suffix('/') {
            Some(rest) if !rest.is_empty() => rest,
            _ => path,
        };
        let headers = request.headers();
        let lang = named
            .map(|(lang, _)| lang)
            .or_else(|| language::accepted(headers.get(header::ACCEPT_LANGUAGE)))
            .unwrap_or(Lang::En);
        Self {
            lang,
            named: named.is_some(),
            reader: site.doorkeeper.reader(headers),
            path: path.to_owned(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            signed_in: None,
            from: from(site, request),
        }
    }

    fn uri(&self) -> Option<Uri> {
        let mut address = self.path.clone();
        if !self.query.is_empty() {
            address.push('?');
            address.push_str(&self.query);
        }
        Uri::try_from(address).ok()
    }
}

/// The address a request came from: the line's other end, or what our own proxy noted.
fn from(site: &Site, request: &Request) -> Option<IpAddr> {
    if site.installation.behind_proxy {
        let noted = request.headers().get("x-forwarded-for")?.to_str().ok()?;
        return noted.rsplit(',').next()?.trim().parse().ok();
    }
    let line = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
    Some(line.0.ip())
}

/// Notes what arrived and takes the language off the address.
pub(crate) async fn arrive(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let mut arrival = Arrival::of(&site, &request);
    arrival.signed_in = door::signed_in(&site, request.headers()).await;
    if let Some(signed_in) = &arrival.signed_in {
        arrival.reader = Reader::Person(signed_in.session.person);
    } else if let Some(seat) = floor::seat_held(&site, request.headers()).await {
        arrival.reader = Reader::Seat(seat);
    }
    if let Some(uri) = arrival.uri() {
        *request.uri_mut() = uri;
    }
    let named = arrival.named;
    let lang = arrival.lang;
    request.extensions_mut().insert(arrival);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if !named {
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    if headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
    {
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(lang.code()),
        );
    }
    response
}
