//! The demonstration, run for the tests that look at it from outside.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::postgres::free_port;
use crate::project::Project;
use crate::task::{Running, Task};

const START: Duration = Duration::from_secs(60);

/// A running demonstration with data of its own; dropping it stops the server and removes the data.
pub(crate) struct Demo {
    // Dropped in this order: first the server, then its data.
    server: Running,
    data: TempDir,
    address: SocketAddr,
}

impl Demo {
    /// Builds the program, starts its demonstration and waits until it answers.
    pub(crate) fn start(project: &Project) -> Result<Self> {
        Task::cargo(&["build", "--package", "convene"])
            .within(project.root())
            .limit(Duration::from_mins(40))
            .run()?;
        let log = project.artefacts("logs")?.join("demo.log");
        let data = tempfile::Builder::new()
            .prefix("convene-demo-")
            .tempdir()
            .context("cannot make a temporary folder")?;
        let address = SocketAddr::from(([127, 0, 0, 1], free_port()?));
        let server = Task::new(project.convene())
            .args([
                "demo",
                "--no-open",
                "--listen",
                &address.to_string(),
                "--data",
            ])
            .arg(data.path())
            .within(project.root())
            .logged(&log)?
            .start()?;
        let mut demo = Self {
            server,
            data,
            address,
        };
        demo.wait_until_healthy(&log)?;
        Ok(demo)
    }

    /// Where its pages begin.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Writes the public part of its record to a file, while the server runs.
    pub(crate) fn export(&self, project: &Project) -> Result<PathBuf> {
        let file = project.artefacts("export")?.join("record.jsonl");
        Task::new(project.convene())
            .args(["record", "export", "--public", "--data"])
            .arg(self.data.path())
            .arg("--out")
            .arg(&file)
            .within(project.root())
            .run()?;
        Ok(file)
    }

    fn wait_until_healthy(&mut self, log: &Path) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < START {
            if healthy(self.address).unwrap_or(false) {
                return Ok(());
            }
            if let Some(status) = self.server.wait(Duration::from_millis(100))? {
                bail!(
                    "the demonstration ended ({status}) before it answered:\n{}",
                    tail(log)
                );
            }
        }
        bail!(
            "the demonstration did not answer in {} s:\n{}",
            START.as_secs(),
            tail(log)
        )
    }
}

fn healthy(address: SocketAddr) -> std::io::Result<bool> {
    const SECOND: Duration = Duration::from_secs(1);
    let mut line = TcpStream::connect_timeout(&address, SECOND)?;
    line.set_read_timeout(Some(SECOND))?;
    write!(
        line,
        "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = [0; 12];
    line.read_exact(&mut answer)?;
    Ok(&answer == b"HTTP/1.1 200")
}

/// The last lines of a log.
fn tail(log: &Path) -> String {
    let mut text = String::new();
    let read = File::open(log).and_then(|mut file| file.read_to_string(&mut text));
    if read.is_err() {
        return format!("(cannot read {})", log.display());
    }
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
