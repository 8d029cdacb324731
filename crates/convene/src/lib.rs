//! The program: command line, configuration, background work, wiring. A library so that benchmarks can serve the same
//! site; the binary only calls [`run`].

mod again;
mod asking;
mod clock;
mod command;
mod configuration;
mod counting;
pub mod demo;
mod entering;
mod import;
mod inviting;
mod keep;
mod logging;
mod mending;
mod opening;
mod post;
mod printing;
mod serve;
mod staff;
mod write;

pub use clock::{SystemChance, SystemClock};
pub use printing::TypstPrinter;

/// Does what the command line says.
///
/// # Errors
/// Whatever kept it from being done, as a chain of causes for a person to read.
pub fn run() -> anyhow::Result<()> {
    <command::Convene as clap::Parser>::parse().run()
}
