//! The steps that Cargo's own tools answer.

use std::env;
use std::time::Duration;

use anyhow::Result;

use super::Stage;
use crate::notices;
use crate::postgres::{Durability, Postgres};
use crate::project::{Project, on_ci};
use crate::task::Task;

/// The tests find a PostgreSQL server under this name; without it they run on SQLite alone and say so.
const TEST_POSTGRES: &str = "CONVENE_TEST_POSTGRES";

/// A first build of everything, on a small machine.
const BUILD: Duration = Duration::from_mins(40);

/// What the usual build leaves out and the tests do not: the staff's sign-in with OpenID Connect. It adds to the pages and
/// takes nothing away, so the one build of the tests has it; the demonstration is the usual build.
const WITH_ALL: [&str; 2] = ["--features", "convene/oidc"];

fn cargo(project: &Project, arguments: &[&str]) -> Task {
    Task::cargo(arguments).within(project.root()).limit(BUILD)
}

/// On continuous integration a lock file that is not up to date is a mistake; at a desk Cargo may mend it.
fn locked() -> &'static [&'static str] {
    if on_ci() { &["--locked"] } else { &[] }
}

pub(super) fn format(stage: &mut Stage) -> Result<()> {
    cargo(stage.project, &["fmt", "--all", "--check"]).run()
}

pub(super) fn clippy(stage: &mut Stage) -> Result<()> {
    let both: [&[&str]; 2] = [&[], &WITH_ALL];
    // What is the same in both is looked at once.
    both.into_iter().try_for_each(|features| {
        cargo(stage.project, &["clippy", "--workspace", "--all-targets"])
            .args(features)
            .args(locked())
            .args(["--", "-D", "warnings"])
            .run()
    })
}

/// Advisories need a database from outside. Where it cannot be reached this says so, and the rest still counts.
pub(super) fn deny(stage: &mut Stage) -> Result<()> {
    let quiet = ["deny", "--log-level", "error"];
    cargo(stage.project, &quiet)
        .args(["check", "licenses", "bans", "sources"])
        .run()?;
    let reached = cargo(stage.project, &quiet)
        .args(["fetch", "db"])
        .limit(Duration::from_mins(2))
        .succeeds();
    if reached {
        cargo(stage.project, &quiet)
            .args(["check", "advisories"])
            .run()
    } else {
        println!("advisories: not checked, their database cannot be reached from here");
        Ok(())
    }
}

pub(super) fn notices(stage: &mut Stage) -> Result<()> {
    notices::check(stage.project)
}

pub(super) fn tests(stage: &mut Stage) -> Result<()> {
    let log = stage.project.artefacts("logs")?.join("postgres.log");
    // A server named from outside is used as it is.
    let (_own, url) = if let Ok(url) = env::var(TEST_POSTGRES) {
        (None, url)
    } else {
        let server = Postgres::start(&log, Durability::Lost)?;
        let url = server.url().to_owned();
        (Some(server), url)
    };
    println!("PostgreSQL for the tests: {url}");
    let nextest = Task::cargo(&["nextest", "--version"]).succeeds();
    let runner: &[&str] = if nextest {
        &["nextest", "run", "--workspace", "--no-fail-fast"]
    } else {
        &["test", "--workspace", "--all-targets", "--no-fail-fast"]
    };
    cargo(stage.project, runner)
        .args(WITH_ALL)
        .args(locked())
        .env(TEST_POSTGRES, &url)
        .run()?;
    // Neither of the two above runs the examples in the documentation.
    cargo(stage.project, &["test", "--workspace", "--doc", "--quiet"])
        .args(WITH_ALL)
        .args(locked())
        .run()
}

pub(super) fn doc(stage: &mut Stage) -> Result<()> {
    cargo(stage.project, &["doc", "--workspace", "--no-deps"])
        .args(WITH_ALL)
        .args(locked())
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}
