//! A small HTTP client that keeps its line open: enough to load a server on this machine, bounded in count.

use anyhow::{Context as _, bail};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Instant;

/// One line to the server.
pub(crate) struct Line {
    reader: BufReader<TcpStream>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Where it leads on.
    pub(crate) location: Option<String>,
    pub(crate) body: Vec<u8>,
    pub(crate) seconds: f64,
}

impl Line {
    pub(crate) fn to(port: u16) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            reader: BufReader::new(stream),
        })
    }

    /// Asks for a path with further header lines, each ended by CRLF.
    pub(crate) fn get(&mut self, path: &str, headers: &str) -> anyhow::Result<Answer> {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n{headers}\r\n");
        self.ask(request.as_bytes())
    }

    /// Sends a form, as a page of the site would.
    pub(crate) fn post(
        &mut self,
        path: &str,
        headers: &str,
        kind: &str,
        body: &[u8],
    ) -> anyhow::Result<Answer> {
        let length = body.len();
        let mut request = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: {kind}\r\nContent-Length: {length}\r\n{headers}\r\n"
        )
        .into_bytes();
        request.extend_from_slice(body);
        self.ask(&request)
    }

    fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        let began = Instant::now();
        self.reader.get_mut().write_all(request)?;
        let mut line = String::new();
        self.reader.read_line(&mut line)?;
        let status = line
            .split(' ')
            .nth(1)
            .and_then(|s| s.parse().ok())
            .context("no status")?;
        let mut length = None;
        let mut chunked = false;
        let mut location = None;
        loop {
            line.clear();
            self.reader.read_line(&mut line)?;
            let header = line.trim_end().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            // Our own addresses have small letters only.
            if let Some(value) = header.strip_prefix("location:") {
                location = Some(value.trim().to_owned());
            }
            if let Some(value) = header.strip_prefix("content-length:") {
                length = Some(value.trim().parse::<usize>()?);
            }
            chunked |= header.starts_with("transfer-encoding:") && header.contains("chunked");
        }
        let body = match (length, chunked) {
            (Some(length), _) => self.exactly(length)?,
            (None, true) => self.chunks()?,
            (None, false) => bail!("an answer without a length"),
        };
        Ok(Answer {
            status,
            location,
            body,
            seconds: began.elapsed().as_secs_f64(),
        })
    }

    fn exactly(&mut self, length: usize) -> anyhow::Result<Vec<u8>> {
        let mut body = vec![0; length];
        self.reader.read_exact(&mut body)?;
        Ok(body)
    }

    fn chunks(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let mut size = String::new();
            self.reader.read_line(&mut size)?;
            let size = usize::from_str_radix(size.trim(), 16)?;
            body.extend(self.exactly(size)?);
            self.exactly(2)?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
}
