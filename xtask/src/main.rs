//! The project's own chores, run as `cargo xtask CHORE`.
//!
//! `test` sets up what is missing and runs everything that must hold before a change lands; `.ci/run` calls nothing
//! else, so that a green machine and a green desk mean the same. `bench` measures. `notices` renews the third-party notices. A new
//! chore is a module with an `Options` and a `run`, and a line in [`Chore`].

mod bench;
mod demo;
mod notices;
mod postgres;
mod project;
mod task;
mod test;

use std::process::ExitCode;

use clap::Parser;

use crate::project::Project;

/// The project's own chores.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Chore {
    /// Set up what is missing and run every check
    Test(test::Options),
    /// Measure what the design promises and write docs/benchmarks.md
    Bench(bench::Options),
    /// Write THIRD-PARTY.md from what the program is built of
    Notices(notices::Options),
}

fn main() -> ExitCode {
    let chore = Chore::parse();
    let done = task::end_all_on_interrupt().and_then(|()| {
        let project = Project::here()?;
        match chore {
            Chore::Test(options) => test::run(&project, &options),
            Chore::Bench(options) => bench::run(&project, &options),
            Chore::Notices(options) => notices::run(&project, &options),
        }
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
