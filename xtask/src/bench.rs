//! `cargo xtask bench`: builds the release, gives it a PostgreSQL that really writes to disk, and lets the package `bench`
//! measure.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::Args;

use crate::postgres::{Durability, Postgres};
use crate::project::Project;
use crate::task::Task;

/// The release build with the typesetter takes a quarter of an hour on two cores; a run some minutes.
const LIMIT: Duration = Duration::from_secs(60 * 60);

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// Only these: pages, papers, writer, opening, search, evening, desk, floor, guards, drafting, summary. The other rows of the table in docs/ stay
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// How many seconds the deadline evening lasts; two minutes by default
    #[arg(long)]
    seconds: Option<u32>,
}

/// Measures, prints the table and puts the figures into docs/benchmarks.md.
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let log = project.artefacts("bench")?.join("postgres.log");
    let postgres = Postgres::start(&log, Durability::Kept)?;
    let mut task = Task::cargo(&["run", "--release", "--package", "bench", "--"])
        .within(project.root())
        .env("CONVENE_BENCH_POSTGRES", postgres.url())
        .limit(LIMIT);
    let page = project.root().join("docs/benchmarks.md");
    if options.only.is_empty() {
        task = task.arg("--write").arg(page);
    } else {
        task = task
            .arg("--only")
            .arg(options.only.join(","))
            .arg("--add")
            .arg(page);
    }
    if let Some(seconds) = options.seconds {
        task = task.arg("--seconds").arg(seconds.to_string());
    }
    task.run()?;
    Ok(ExitCode::SUCCESS)
}
