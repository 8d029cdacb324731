//! `cargo xtask test`: everything that must hold, one step after the other.
//!
//! A step that fails does not keep the later ones from running, so that one run tells all there is to mend.

mod end_to_end;
mod rust;
mod setup;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Args;

use crate::demo::Demo;
use crate::project::Project;

/// What to test.
#[derive(Args)]
pub(crate) struct Options {
    /// Run only these steps
    #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = names())]
    only: Vec<String>,
    /// List the steps and end
    #[arg(long)]
    list: bool,
}

/// One thing that must hold.
struct Step {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Stage) -> Result<()>,
}

/// In the order of cost: what fails fast comes first.
const STEPS: &[Step] = &[
    Step {
        name: "setup",
        about: "install what the other steps need and is missing",
        run: setup::run,
    },
    Step {
        name: "format",
        about: "the code is laid out as rustfmt lays it out",
        run: rust::format,
    },
    Step {
        name: "deny",
        about: "licences, sources and advisories of everything we build on",
        run: rust::deny,
    },
    Step {
        name: "notices",
        about: "THIRD-PARTY.md names what the program is built of",
        run: rust::notices,
    },
    Step {
        name: "clippy",
        about: "no warning, in tests neither",
        run: rust::clippy,
    },
    Step {
        name: "tests",
        about: "the tests of every crate, on SQLite and on a PostgreSQL of our own",
        run: rust::tests,
    },
    Step {
        name: "doc",
        about: "the documentation builds without a warning",
        run: rust::doc,
    },
    Step {
        name: "validators",
        about: "papers, pages and feeds of the demonstration, by independent validators",
        run: end_to_end::validators,
    },
    Step {
        name: "browser",
        about: "the demonstration in a browser: accessibility, weight, journeys, screenshots",
        run: end_to_end::browser,
    },
    Step {
        name: "openapi",
        about: "the API answers as its description says",
        run: end_to_end::openapi,
    },
    Step {
        name: "verify-export",
        about: "a short script in another language verifies the public record",
        run: end_to_end::verify_export,
    },
];

fn names() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

/// What the steps share: the project, and one demonstration that the first step to need it starts.
struct Stage<'a> {
    project: &'a Project,
    demo: Option<Demo>,
}

impl Stage<'_> {
    fn demo(&mut self) -> Result<&Demo> {
        if self.demo.is_none() {
            self.demo = Some(Demo::start(self.project)?);
        }
        self.demo
            .as_ref()
            .context("the demonstration is not running")
    }
}

/// Runs the steps asked for and tells how each went.
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    if options.list {
        for step in STEPS {
            println!("{:<14} {}", step.name, step.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let asked =
        |step: &&Step| options.only.is_empty() || options.only.iter().any(|name| name == step.name);
    let steps: Vec<_> = STEPS.iter().filter(asked).collect();

    let mut stage = Stage {
        project,
        demo: None,
    };
    let mut outcomes = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!(
            "\n[{}/{}] {}: {}",
            index + 1,
            steps.len(),
            step.name,
            step.about
        );
        let begun = Instant::now();
        let result = (step.run)(&mut stage);
        let took = begun.elapsed();
        match &result {
            Ok(()) => println!(
                "[{}/{}] {} passed in {}",
                index + 1,
                steps.len(),
                step.name,
                seconds(took)
            ),
            Err(error) => println!(
                "[{}/{}] {} FAILED: {error:#}",
                index + 1,
                steps.len(),
                step.name
            ),
        }
        outcomes.push((step.name, result.is_ok(), took));
    }
    drop(stage);
    Ok(summary(&outcomes))
}

/// Prints a line for each step, and the count of both kinds as the last line.
fn summary(outcomes: &[(&str, bool, Duration)]) -> ExitCode {
    println!();
    for (name, passed, took) in outcomes {
        let word = if *passed { "passed" } else { "FAILED" };
        println!("{name:<14} {word} {:>10}", seconds(*took));
    }
    let passed = outcomes.iter().filter(|(_, passed, _)| *passed).count();
    let failed = outcomes.len() - passed;
    println!("\nsteps: {passed} passed, {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}
