//! The line to the provider: one request, one answer, with limits on time and size, no redirects. TLS comes from the same
//! library as for mail, and certificates are checked against those the machine trusts.

use axum::body::Bytes;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use axum::http::{HeaderValue, Request, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, Error as TlsError, RootCertStore};

/// How long one answer may take. Somebody waits for at most four, and for no page longer than half a minute.
const PATIENCE: Duration = Duration::from_secs(6);
/// How much of an answer is read; a large provider's list of keys has some ten kilobytes.
const MOST: usize = 256 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoAnswer {
    /// The line could not be opened.
    #[error("no line: {0}")]
    Unreachable(#[from] std::io::Error),
    /// What came is no answer.
    #[error("no answer: {0}")]
    Broken(#[from] hyper::Error),
    /// The request cannot be written.
    #[error("no request: {0}")]
    Request(#[from] axum::http::Error),
    /// It took too long.
    #[error("no answer in time")]
    Slow,
    /// The answer is longer than any that makes sense.
    #[error("an answer that does not end")]
    TooLong,
    /// It answered that it cannot.
    #[error("status {0}")]
    Status(u16),
}

/// An address of the provider: by TLS, or on this very machine.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Address {
    uri: Uri,
    host: String,
    secured: bool,
}

impl Address {
    /// Reads one; `None`: it is none, or what is said there could be read on the way.
    pub(super) fn read(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let host = uri.host()?.trim_matches(['[', ']']).to_owned();
        let secured = match uri.scheme_str()? {
            "https" => true,
            "http" if matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1") => false,
            _ => return None,
        };
        let whose = uri.authority()?.as_str();
        (!whose.contains('@') && !text.contains('#')).then_some(Self { uri, host, secured })
    }

    /// Its host, for people.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    fn port(&self) -> u16 {
        let usual = if self.secured { 443 } else { 80 };
        self.uri.port_u16().unwrap_or(usual)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uri.fmt(f)
    }
}

/// What the provider answered.
pub(super) struct Answered {
    pub(super) status: u16,
    pub(super) body: Bytes,
}

/// Opens lines.
pub(super) struct Line {
    tls: TlsConnector,
}

impl Line {
    /// With the certificates this machine trusts.
    pub(super) fn new() -> Result<Self, TlsError> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            tls: TlsConnector::from(Arc::new(config)),
        })
    }

    /// Reads a document; only a good answer is one.
    pub(super) async fn get(&self, from: &Address) -> Result<Bytes, NoAnswer> {
        let request = request(from).body(Full::default())?;
        match self.ask(from, request).await? {
            Answered { status: 200, body } => Ok(body),
            Answered { status, .. } => Err(NoAnswer::Status(status)),
        }
    }

    /// Sends a form; a refusal is an answer, and trouble of the provider's own is none.
    pub(super) async fn post(
        &self,
        to: &Address,
        form: String,
        as_whom: Option<HeaderValue>,
    ) -> Result<Answered, NoAnswer> {
        let mut request = request(to)
            .method("POST")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(whom) = as_whom {
            request = request.header(AUTHORIZATION, whom);
        }
        let answered = self.ask(to, request.body(Full::from(form))?).await?;
        match answered.status {
            status if status >= 500 => Err(NoAnswer::Status(status)),
            _ => Ok(answered),
        }
    }

    async fn ask(&self, at: &Address, request: Request<Full<Bytes>>) -> Result<Answered, NoAnswer> {
        let asked = async {
            let stream = TcpStream::connect((at.host.as_str(), at.port())).await?;
            if !at.secured {
                return converse(stream, request).await;
            }
            let name = ServerName::try_from(at.host.clone()).map_err(std::io::Error::other)?;
            converse(self.tls.connect(name, stream).await?, request).await
        };
        let answered = tokio::time::timeout(PATIENCE, asked).await;
        answered.map_err(|_| NoAnswer::Slow)?
    }
}

fn request(at: &Address) -> axum::http::request::Builder {
    let path = at.uri.path_and_query().map_or("/", |path| path.as_str());
    let host = at.uri.authority().map_or("", |whose| whose.as_str());
    Request::builder()
        .uri(path)
        .header(HOST, host)
        .header(ACCEPT, "application/json")
}

async fn converse<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Answered, NoAnswer>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends with this function, whatever becomes of the other side.
    let mut driven = JoinSet::new();
    driven.spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    match Limited::new(response.into_body(), MOST).collect().await {
        Ok(body) => Ok(Answered {
            status,
            body: body.to_bytes(),
        }),
        Err(error) if error.is::<LengthLimitError>() => Err(NoAnswer::TooLong),
        Err(error) => match error.downcast::<hyper::Error>() {
            Ok(error) => Err(NoAnswer::Broken(*error)),
            Err(error) => Err(NoAnswer::Unreachable(std::io::Error::other(error))),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_in_the_clear_to_another_machine() {
        for good in [
            "https://login.example/tenant",
            "https://login.example:8443",
            "http://localhost:8080/realm",
            "http://[::1]:8080",
        ] {
            assert!(Address::read(good).is_some(), "{good}");
        }
        for bad in [
            "http://login.example",
            "http://localhost.login.example",
            "ftp://login.example",
            "login.example",
            "https://us@login.example",
            "https://login.example/#x",
            "",
        ] {
            assert!(Address::read(bad).is_none(), "{bad}");
        }
        let by_number = Address::read("http://[::1]:8080").unwrap();
        assert_eq!((by_number.host(), by_number.port()), ("::1", 8080));
    }
}
