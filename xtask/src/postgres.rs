//! A PostgreSQL server of our own for the length of a test run: a new cluster in a temporary folder, on loopback, gone
//! afterwards.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::task::{Running, Task};

const START: Duration = Duration::from_secs(60);

/// A running cluster; dropping it stops the server and removes its files.
pub(crate) struct Postgres {
    // Dropped in this order: first the server, then its folder.
    server: Running,
    _folder: TempDir,
    url: String,
}

/// Whether what the server confirms must be on the disk.
#[derive(Clone, Copy)]
pub(crate) enum Durability {
    /// For benchmarks: as in use.
    Kept,
    /// For tests: the cluster does not outlive the run, so it need not survive a power cut.
    Lost,
}

impl Durability {
    const fn setting(self) -> &'static str {
        match self {
            Self::Kept => "fsync=on",
            Self::Lost => "fsync=off",
        }
    }
}

impl Postgres {
    /// Makes a cluster and starts its server.
    pub(crate) fn start(log: &Path, durability: Durability) -> Result<Self> {
        let programs =
            programs().context("no PostgreSQL server found: install the package postgresql")?;
        let account = Account::to_use()?;
        let folder = tempfile::Builder::new()
            .prefix("convene-postgres-")
            .tempdir()
            .context("cannot make a temporary folder")?;
        account.give(folder.path())?;

        let data = folder.path().join("data");
        account
            .task(&programs.join("initdb"))
            .args([
                "--username=convene",
                "--auth=trust",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync",
            ])
            .arg("--pgdata")
            .arg(&data)
            .within(folder.path())
            .output()?;

        let port = free_port()?;
        let server = account
            .task(&programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args([
                "-p",
                &port.to_string(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "max_connections=200",
            ])
            .args(["-c", durability.setting(), "-c"])
            .arg(format!(
                "unix_socket_directories={}",
                folder.path().display()
            ))
            .within(folder.path())
            .logged(log)?
            .start()?;
        let mut postgres = Self {
            server,
            _folder: folder,
            url: format!("postgres://convene@127.0.0.1:{port}/postgres"),
        };
        postgres.wait_until_ready(&programs, port, log)?;
        Ok(postgres)
    }

    /// The address of its database, for an account that may make further ones.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    fn wait_until_ready(&mut self, programs: &Path, port: u16, log: &Path) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < START {
            let ready = Task::new(programs.join("pg_isready"))
                .args([
                    "--quiet",
                    "--username=convene",
                    "--dbname=postgres",
                    "--host=127.0.0.1",
                    &format!("--port={port}"),
                ])
                .succeeds();
            if ready {
                return Ok(());
            }
            if let Some(status) = self.server.wait(Duration::from_millis(100))? {
                bail!("PostgreSQL did not start ({status}): see {}", log.display());
            }
        }
        bail!(
            "PostgreSQL did not answer in {} s: see {}",
            START.as_secs(),
            log.display()
        )
    }
}

/// The account the server runs under: PostgreSQL refuses to run as root.
enum Account {
    /// The one that runs this program.
    Own,
    /// Another one, which root takes on.
    Other { uid: u32, gid: u32 },
}

impl Account {
    fn to_use() -> Result<Self> {
        if !rustix::process::geteuid().is_root() {
            return Ok(Self::Own);
        }
        let accounts = fs::read_to_string("/etc/passwd").context("cannot read the accounts")?;
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| Self::named(name, &accounts))
            .context("PostgreSQL refuses to run as root, and neither postgres nor nobody is an account here")
    }

    fn named(name: &str, accounts: &str) -> Option<Self> {
        let mut fields = accounts
            .lines()
            .map(|line| line.split(':'))
            .find_map(|mut fields| (fields.next() == Some(name)).then_some(fields))?;
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        Some(Self::Other { uid, gid })
    }

    /// Makes a folder theirs.
    fn give(&self, folder: &Path) -> Result<()> {
        match self {
            Self::Own => Ok(()),
            Self::Other { uid, gid } => chown(folder, Some(*uid), Some(*gid))
                .with_context(|| format!("cannot hand over {}", folder.display())),
        }
    }

    fn task(&self, program: &Path) -> Task {
        match self {
            Self::Own => Task::new(program),
            Self::Other { uid, gid } => Task::new("setpriv")
                .args([format!("--reuid={uid}"), format!("--regid={gid}")])
                .arg("--clear-groups")
                .arg(program),
        }
    }
}

/// The folder with the server's programs, of the newest version where there are several. Debian keeps them off the
/// search path.
pub(crate) fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let newest = versions
        .flatten()
        .filter_map(|entry| {
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(_, programs)| programs.join("initdb").exists())
        .max();
    newest.map(|(_, programs)| programs).or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("initdb").exists())
    })
}

/// A port on loopback that nothing listens on.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").context("no free port on loopback")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNTS: &str =
        "root:x:0:0:root:/root:/bin/bash\npostgres:x:101:104::/var/lib/postgresql:/bin/bash\n";

    #[test]
    fn an_account_is_found_by_its_name() {
        let account = Account::named("postgres", ACCOUNTS);
        assert!(matches!(
            account,
            Some(Account::Other { uid: 101, gid: 104 })
        ));
        assert!(Account::named("post", ACCOUNTS).is_none());
    }
}
