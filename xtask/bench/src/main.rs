//! Measures what the design promises and writes `docs/benchmarks.md`; run as `cargo xtask bench`.
//!
//! Figures are taken in one run on one machine, ratios against a yardstick from the same run. Nothing here is asserted:
//! a slow machine makes slow figures, not failures.

mod applicants;
mod client;
mod deadline;
mod desk;
mod drafting;
mod floor;
mod guards;
mod machine;
mod opening;
mod pages;
mod papers_written;
mod report;
mod searching;
mod server;
mod summary_desk;
mod writer;

use clap::{Parser, Subcommand};
use report::Report;
use std::path::PathBuf;

#[derive(Debug, Parser)]
struct Bench {
    /// Where to write the table
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    /// Where to put the figures of a run of some, beside those that stand there
    #[arg(long, value_name = "FILE")]
    add: Option<PathBuf>,
    /// A PostgreSQL database to measure the writer on as well
    #[arg(long, value_name = "ADDRESS", env = "CONVENE_BENCH_POSTGRES")]
    postgres: Option<String>,
    /// How long the deadline evening lasts
    #[arg(long, default_value_t = 120)]
    seconds: u32,
    /// Only these: pages, papers, writer, opening, search, evening, desk, floor, guards, drafting, summary
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    #[command(subcommand)]
    child: Option<Child>,
}

/// What this program does as a child of itself, so that its CPU and memory can be read apart.
#[derive(Debug, Subcommand)]
enum Child {
    /// Serves a record until its standard input closes
    #[command(hide = true)]
    Server(server::Options),
    /// Opens a record once and tells how long it took
    #[command(hide = true)]
    Open {
        /// The record
        file: PathBuf,
    },
}

fn main() -> anyhow::Result<()> {
    let bench = Bench::parse();
    match bench.child {
        Some(Child::Server(options)) => return server::serve(&options),
        Some(Child::Open { file }) => return opening::open(&file),
        None => {}
    }
    let wanted = |name: &str| bench.only.is_empty() || bench.only.iter().any(|only| only == name);
    let mut report = Report::default();
    if wanted("pages") {
        pages::measure(&mut report)?;
    }
    if wanted("papers") {
        papers_written::measure(&mut report)?;
    }
    if wanted("writer") {
        writer::measure(&mut report, bench.postgres.as_deref())?;
    }
    if wanted("opening") {
        opening::measure(&mut report)?;
    }
    if wanted("search") {
        searching::measure(&mut report)?;
    }
    if wanted("evening") {
        deadline::measure(&mut report, bench.postgres.as_deref(), bench.seconds)?;
    }
    if wanted("desk") {
        desk::measure(&mut report)?;
    }
    if wanted("floor") {
        floor::measure(&mut report)?;
    }
    if wanted("guards") {
        guards::measure(&mut report);
    }
    if wanted("drafting") {
        drafting::measure(&mut report)?;
    }
    if wanted("summary") {
        summary_desk::measure(&mut report)?;
    }
    println!("{}", report.table());
    if let Some(file) = bench.write {
        std::fs::write(&file, report.page()?)?;
    }
    if let Some(file) = bench.add {
        let page = std::fs::read_to_string(&file)?;
        std::fs::write(&file, report.added_to(&page))?;
    }
    Ok(())
}
