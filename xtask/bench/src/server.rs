//! A server of the real site in a process of its own, with a constant body beside it as yardstick.

use crate::machine::{cpu_seconds, resident_kib};
use anyhow::Context as _;
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, header};
use axum::routing::get;
use clap::Args;
use mechanism::Reader;
use record::Record;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use web::{Doorkeeper, Installation, Site};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The record to serve; without it the demonstration's
    #[arg(long)]
    record: Option<record::Address>,
}

/// Tells officers from the public by a header: pages of officers are not kept, so they are made anew each time.
struct ByHeader;

impl Doorkeeper for ByHeader {
    fn reader(&self, headers: &HeaderMap) -> Reader {
        if headers.contains_key("x-bench-office") {
            Reader::Office
        } else {
            Reader::Public
        }
    }
}

/// The child's side.
pub(crate) fn serve(options: &Options) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let own = || record::Address::Sqlite(folder.path().join("record.sqlite"));
    let record = Record::open(
        &options.record.clone().unwrap_or_else(own),
        Arc::new(convene::SystemClock),
        record::Options::default(),
    )?;
    if options.record.is_none() {
        convene::demo::fill(&record)?;
    }
    let site = Site::new(
        record.clone(),
        Installation::at("http://localhost", env!("CARGO_PKG_VERSION")),
        Arc::new(convene::TypstPrinter::new(None)),
        Arc::new(convene::SystemChance),
    )
    .with_doorkeeper(Arc::new(ByHeader));
    let constant = |Path(bytes): Path<usize>| async move {
        (
            [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
            "x".repeat(bytes.min(1 << 20)),
        )
    };
    let app = web::router(site).merge(Router::new().route("/constant/{bytes}", get(constant)));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async move {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        let parent_gone = async {
            tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()).ok())
                .await
                .ok();
        };
        axum::serve(listener, app)
            .with_graceful_shutdown(parent_gone)
            .await
    })?;
    Ok(())
}

/// The parent's side: a running server.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    pub(crate) fn start(record: Option<&record::Address>) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg("server")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if let Some(record) = record {
            // Not as it is shown to people: that leaves the account out.
            let address: OsString = match record {
                record::Address::Sqlite(file) => file.into(),
                record::Address::Postgres(url) => url.into(),
            };
            command.arg("--record").arg(address);
        }
        let mut child = command.spawn()?;
        let mut line = String::new();
        let out = child.stdout.take().context("no output of the server")?;
        BufReader::new(out).read_line(&mut line)?;
        Ok(Self {
            port: line.trim().parse().context("the server told no port")?,
            child,
        })
    }

    pub(crate) fn cpu(&self) -> anyhow::Result<f64> {
        cpu_seconds(self.child.id())
    }

    pub(crate) fn resident_kib(&self) -> anyhow::Result<u64> {
        resident_kib(self.child.id())
    }

    pub(crate) fn resident_mib(&self) -> anyhow::Result<u64> {
        Ok(self.resident_kib()? / 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
