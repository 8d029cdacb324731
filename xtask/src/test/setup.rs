//! The step that makes a bare machine ready: Debian's packages, Cargo's tools, Python's and Node's packages.
//!
//! It installs only what is missing, so that running it again costs a second. Versions are fixed here and in the lock
//! files of `tests/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Stage;
use crate::postgres;
use crate::project::Project;
use crate::task::Task;

/// What shows that a package is there.
enum Sign {
    /// A program on the search path.
    Program(&'static str),
    /// A file.
    File(&'static str),
    /// The programs of a PostgreSQL server.
    PostgresServer,
    /// Python can make environments.
    PythonEnvironments,
}

impl Sign {
    fn seen(&self) -> bool {
        match self {
            Self::Program(name) => on_path(name).is_some(),
            Self::File(path) => Path::new(path).exists(),
            Self::PostgresServer => postgres::programs().is_some(),
            Self::PythonEnvironments => Task::new("python3")
                .args(["-c", "import venv, ensurepip"])
                .succeeds(),
        }
    }
}

/// What the tests need of the system, and the Debian package it comes in.
const PACKAGES: &[(Sign, &str)] = &[
    (Sign::File("/usr/bin/chromium"), "chromium"),
    (Sign::PostgresServer, "postgresql"),
    (Sign::Program("setpriv"), "util-linux"),
    (Sign::Program("pdftotext"), "poppler-utils"),
    (Sign::Program("xmllint"), "libxml2-utils"),
    (Sign::Program("java"), "default-jre-headless"),
    (Sign::Program("python3"), "python3"),
    (Sign::PythonEnvironments, "python3-venv"),
    (Sign::Program("node"), "nodejs"),
    (Sign::Program("npm"), "npm"),
    (
        Sign::File("/usr/share/fonts/truetype/arphic/uming.ttc"),
        "fonts-arphic-uming",
    ),
    (
        Sign::File("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
        "fonts-noto-core",
    ),
];

/// Cargo's further tools: what asks for the version, and the package with the version we know to work.
const CARGO_TOOLS: &[(&str, &str)] = &[
    ("nextest", "cargo-nextest@0.9.143"),
    ("deny", "cargo-deny@0.20.2"),
];

pub(super) fn run(stage: &mut Stage) -> Result<()> {
    packages()?;
    cargo_tools()?;
    python(stage.project)?;
    node(stage.project)
}

fn packages() -> Result<()> {
    let missing: Vec<_> = PACKAGES
        .iter()
        .filter(|(sign, _)| !sign.seen())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        println!("system packages: all there");
        return Ok(());
    }
    let root = rustix::process::geteuid().is_root();
    if !root || on_path("apt-get").is_none() {
        bail!(
            "missing on this machine, under Debian's names: {0}\n  try: sudo apt-get install --no-install-recommends {0}",
            missing.join(" ")
        );
    }
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends"]
        .into_iter()
        .chain(missing)
        .collect::<Vec<_>>())
}

fn apt(arguments: &[&str]) -> Result<()> {
    Task::new("apt-get")
        .args(["-qq", "-o", "Dpkg::Use-Pty=0"])
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .limit(Duration::from_mins(15))
        .run()
}

fn cargo_tools() -> Result<()> {
    for (tool, package) in CARGO_TOOLS {
        if Task::cargo(&[tool, "--version"]).succeeds() {
            println!("cargo {tool}: there");
            continue;
        }
        Task::cargo(&["install", "--locked", package])
            .limit(Duration::from_mins(30))
            .run()?;
    }
    Ok(())
}

fn python(project: &Project) -> Result<()> {
    let wanted = project.tests().join("requirements.txt");
    let environment = project.tests().join(".venv");
    installed_once(
        "Python packages",
        &wanted,
        &environment.join("installed.txt"),
        || {
            Task::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&environment)
                .run()?;
            Task::new(project.python_tool("python"))
                .args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--requirement",
                ])
                .arg(&wanted)
                .run()
        },
    )
}

fn node(project: &Project) -> Result<()> {
    let wanted = project.tests().join("package-lock.json");
    let marker = project.tests().join("node_modules/.installed.json");
    installed_once("Node packages", &wanted, &marker, || {
        // No package's own script runs: one of them would fetch a Java machine from elsewhere.
        Task::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .within(&project.tests())
            .run()
    })
}

/// Installs unless `marker` is a copy of `wanted`, and leaves that copy behind.
fn installed_once(
    what: &str,
    wanted: &Path,
    marker: &Path,
    install: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let text = fs::read(wanted).with_context(|| format!("cannot read {}", wanted.display()))?;
    if fs::read(marker).is_ok_and(|installed| installed == text) {
        println!("{what}: all there");
        return Ok(());
    }
    install()?;
    fs::write(marker, text).with_context(|| format!("cannot write {}", marker.display()))
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_installed_is_installed_again_only_when_the_list_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (wanted, marker) = (folder.path().join("wanted"), folder.path().join("marker"));
        let mut runs = 0;
        for list in ["a", "a", "a b"] {
            fs::write(&wanted, list).unwrap();
            installed_once("things", &wanted, &marker, || {
                runs += 1;
                Ok(())
            })
            .unwrap();
        }
        assert_eq!(runs, 2);
    }

    #[test]
    fn a_failed_installation_is_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let (wanted, marker) = (folder.path().join("wanted"), folder.path().join("marker"));
        fs::write(&wanted, "a").unwrap();
        assert!(installed_once("things", &wanted, &marker, || bail!("no")).is_err());
        assert!(!marker.exists());
    }

    #[test]
    fn a_missing_program_is_missing() {
        assert!(on_path("sh").is_some());
        assert!(on_path("no-such-program-here").is_none());
    }
}
